using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Help that ends with examples, for each command its own.</summary>
internal sealed class Examples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> Lines = new(StringComparer.Ordinal)
    {
        [ToolApp.Name] =
        [
            "hengyang-stats",
            "hengyang-stats extract bulletin.txt",
            "echo 2.8万余人 | hengyang-stats parse --as quantity",
            "hengyang-stats extract --help",
        ],
        ["extract"] =
        [
            "hengyang-stats extract bulletin.txt --reference-date 2024-03-20",
            "hengyang-stats extract texts --types observation --format csv > observations.csv",
            "hengyang-stats extract -r texts --area-pattern {area}.txt > lines.ndjson",
            "hengyang-stats extract bulletin.html --format html > bulletin.read.html",
            "hengyang-stats extract --input ndjson texts.ndjson > lines.ndjson",
            "echo 出口2.1亿元，同比增长92% | hengyang-stats extract",
        ],
        ["parse"] =
        [
            "echo 3.5万 | hengyang-stats parse --as number",
            "echo 1—11月 | hengyang-stats parse --as period --reference-date 2023-12-20",
        ],
        ["schema"] =
        [
            "hengyang-stats schema",
            "hengyang-stats schema --as sqlite",
        ],
        ["completion"] =
        [
            "hengyang-stats completion bash",
        ],
        ["help"] =
        [
            "hengyang-stats help extract",
        ],
        ["format"] =
        [
            "echo 35000 | hengyang-stats format --as amount",
        ],
    };

    public override int Invoke(ParseResult parseResult)
    {
        int status = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string line in Lines.GetValueOrDefault(parseResult.CommandResult.Command.Name, []))
            output.WriteLine("  " + line);
        output.WriteLine();
        return status;
    }
}
