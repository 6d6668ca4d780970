using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>The options of <c>--ratios</c>.</summary>
internal static class RatioCommand
{
    private const int Rounds = 60;

    internal static int Run(string[] args)
    {
        string? folder = ValueOf(args, "--corpus");
        int rounds = ValueOf(args, "--rounds") is { } number ? int.Parse(number, CultureInfo.InvariantCulture) : Rounds;
        List<(string Name, string Text)> texts = [("generated", GeneratedText.Make())];
        if (folder is not null)
            texts.Add(("corpus", Join(folder)));
        foreach (string name in Corpus.Names)
            texts.Add((name, Corpus.Load(name).Text));
        string report = RatioRun.Run(texts, rounds);
        Console.WriteLine(report);
        if (args.Contains("--readme"))
            ResultFile.WriteRatios(report);
        return 0;
    }

    private static string Join(string folder)
    {
        var text = new StringBuilder();
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            text.Append(File.ReadAllText(file)).Append("\n\n");
        return text.ToString();
    }

    private static string? ValueOf(string[] args, string option)
    {
        int at = Array.IndexOf(args, option);
        return at < 0 || at + 1 >= args.Length ? null : args[at + 1];
    }
}
