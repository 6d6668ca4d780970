using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>However many threads work, the output and the messages are those of one.</summary>
public sealed class ThreadTests
{
    private const int Texts = 400;

    [Theory]
    [InlineData("ndjson", "--input ndjson")]
    [InlineData("ndjson", "--input ndjson --types number,change")]
    [InlineData("ndjson", "--input ndjson --format csv")]
    [InlineData("ndjson", "--input ndjson --format sdmx-csv")]
    [InlineData("lines", "--input lines")]
    [InlineData("lines", "--input lines --format csv")]
    [InlineData("files", "")]
    [InlineData("files", "--format csv")]
    [InlineData("files", "--format sdmx-csv")]
    public async Task The_number_of_threads_changes_nothing(string input, string options)
    {
        using var folder = new TemporaryFolder();
        string[] files = Write(folder, input);
        string[] arguments = ["extract", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), .. files, Path.Combine(folder.Path, "missing.txt")];

        ToolRun alone = await ToolRun.Of([.. arguments, "--threads", "1"]);
        ToolRun together = await ToolRun.Of([.. arguments, "--threads", "7"]);

        Assert.Equal(1, alone.ExitCode);
        Assert.True(alone.Lines.Length > Texts / 2, "little was read");
        Assert.True(alone.ErrorLines.Length > 20, "little was reported");
        Assert.Equal(alone.Output, together.Output);
        Assert.Equal(alone.Error, together.Error);
        Assert.Equal(alone.ExitCode, together.ExitCode);
    }

    [Fact]
    public async Task A_folder_and_a_pattern_stand_for_their_files_in_order()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", "出口4元。");
        folder.Write("a.txt", "出口3元。");
        folder.Write("c.html", "<p>出口5元。</p>");
        folder.Write("d.pdf", "出口6元。");

        ToolRun all = await ToolRun.Of("extract", folder.Path, "--types", "quantity");
        ToolRun some = await ToolRun.Of("extract", Path.Combine(folder.Path, "?.t*t"), "--types", "quantity");
        ToolRun none = await ToolRun.Of("extract", Path.Combine(folder.Path, "*.csv"), "--types", "quantity");

        Assert.Equal(["a.txt", "b.txt", "c.html"], Documents(all));
        Assert.Equal(["a.txt", "b.txt"], Documents(some));
        Assert.Equal((0, 0, 1), (all.ExitCode, some.ExitCode, none.ExitCode));
        Assert.EndsWith("*.csv: no file fits this pattern", none.ErrorLines[0], StringComparison.Ordinal);

        static IEnumerable<string?> Documents(ToolRun run) => run.Objects.Select(o => o.GetProperty("doc").GetString());
    }

    /// <summary>Texts of very different lengths, some broken, some with warnings.</summary>
    private static string[] Write(TemporaryFolder folder, string input)
    {
        var all = new StringBuilder();
        var files = new List<string>();
        for (int i = 0; i < Texts; i++)
        {
            string text = string.Concat(Enumerable.Repeat($"2023年，全市出口{i}亿元，同比增长4.1%，排全省第{i + 1}。", i % 50 == 0 ? 200 : i % 3 + 1));
            if (i % 10 == 3)
                text += "商品房占比为120%。";
            string name = i.ToString("D4", CultureInfo.InvariantCulture);
            if (input == "files")
                files.Add(folder.Write($"{name}.txt", [.. Encoding.UTF8.GetBytes(text), .. i % 40 == 7 ? new byte[] { 0xFF } : []]));
            else if (input == "lines")
                all.Append(text).Append(i % 2 == 0 ? "\n" : "\r\n");
            else
                all.Append(i % 40 == 7 ? "{broken\n" : $"{{\"id\":\"{name}\",\"text\":\"{text}\"}}\n\n");
        }
        return input == "files" ? [.. files] : [folder.Write("first", all.ToString()), folder.Write("second", all.ToString())];
    }
}
