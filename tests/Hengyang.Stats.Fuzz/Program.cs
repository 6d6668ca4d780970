using System.Globalization;
using System.Text;
using Hengyang.Stats.Fuzz;

// TARGET                  one input after the other from afl-fuzz
// TARGET --run PATH…      files, or all files of folders: prints what fails, and is 1 when something did
// --seeds FOLDER          writes the seeds of every target below a folder
// --dictionary FILE       writes the words of the lexicon for afl-fuzz -x
// --check                 runs the seeds of every target
switch (args)
{
    case ["--seeds", string folder]:
        foreach (string target in TargetNames.All)
        {
            string into = Path.Combine(folder, target);
            Directory.CreateDirectory(into);
            int number = 0;
            foreach (byte[] seed in Seeds.Of(target))
                File.WriteAllBytes(Path.Combine(into, number++.ToString("D4", CultureInfo.InvariantCulture)), seed);
        }

        return 0;
    case ["--dictionary", string file]:
        File.WriteAllLines(file, Seeds.Dictionary());
        return 0;
    case ["--check"]:
        int seeds = 0;
        int failures = 0;
        foreach (string target in TargetNames.All)
        {
            foreach (byte[] seed in Seeds.Of(target))
            {
                seeds++;
                failures += Report(target, "seed", seed);
            }
        }

        Console.WriteLine($"{seeds} seeds, {failures} failures");
        return failures > 0 || seeds == 0 ? 1 : 0;
    case [string target, "--run", .. string[] paths] when TargetNames.All.Contains(target):
        int failed = 0;
        foreach (string path in paths.SelectMany(static IEnumerable<string> (p) => Directory.Exists(p) ? Directory.EnumerateFiles(p).Order(StringComparer.Ordinal) : [p]))
            failed += Report(target, path, File.ReadAllBytes(path));
        return failed > 0 ? 1 : 0;
    case [string target] when TargetNames.All.Contains(target):
        Targets? targets = null;
        SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
        {
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            if ((targets ??= new()).Failure(target, bytes.ToArray()) is { } failure)
                throw new InvalidOperationException(failure);
        });
        return 0;
    default:
        Console.Error.WriteLine($"usage: Hengyang.Stats.Fuzz {string.Join('|', TargetNames.All)} [--run PATH…] | --seeds FOLDER | --dictionary FILE | --check");
        return 2;
}

static int Report(string target, string name, byte[] bytes)
{
    if (new Targets().Failure(target, bytes) is not { } failure)
        return 0;
    Console.WriteLine($"{target} {name}: {failure}\n    {Convert.ToBase64String(bytes)}\n    {Encoding.UTF8.GetString(bytes)}");
    return 1;
}
