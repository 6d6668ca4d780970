using System.Diagnostics;
using System.Globalization;

namespace Hengyang.Stats.Benchmarks;

/// <summary>
/// The options of <c>--read</c>: the library as a program calls it that runs on. It reads the texts of a folder until all is compiled, then some
/// rounds, and prints the observations of a round and the least processor time of one, for benchmarks/scale.py.
/// </summary>
internal static class ReadCommand
{
    private const int Rounds = 3;
    private static readonly TimeSpan Compiling = TimeSpan.FromSeconds(4);

    internal static int Run(string[] args)
    {
        int at = Array.IndexOf(args, "--read");
        if (at + 1 >= args.Length)
        {
            Console.Error.WriteLine("--read needs a folder with texts (*.txt).");
            return 2;
        }
        string[] files = [.. Directory.EnumerateFiles(args[at + 1], "*.txt").Order(StringComparer.Ordinal)];
        using Process self = Process.GetCurrentProcess();
        long observations = Read(files);
        while (ProcessorTime(self) < Compiling)
            Read(files);
        TimeSpan least = TimeSpan.MaxValue;
        for (int i = 0; i < Rounds; i++)
        {
            TimeSpan before = ProcessorTime(self);
            Read(files);
            TimeSpan took = ProcessorTime(self) - before;
            least = took < least ? took : least;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{observations} {least.TotalSeconds:F3}"));
        return 0;
    }

    private static long Read(string[] files) => files.Sum(static f => (long)StatisticsDocument.Parse(File.ReadAllText(f)).Observations.Count);

    private static TimeSpan ProcessorTime(Process self)
    {
        self.Refresh();
        return self.TotalProcessorTime;
    }
}
