using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class OutputFileTests
{
    private const string Text = "出口3元。";

    [Fact]
    public async Task The_output_goes_into_a_file_that_is_there_only_when_it_is_whole()
    {
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Text);
        string target = folder.Write("out.ndjson", "old");

        ToolRun run = await ToolRun.Of("extract", text, "-t", "quantity", "-o", target);

        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), run);
        Assert.StartsWith("{\"type\":\"quantity\",\"doc\":\"a.txt\"", File.ReadAllText(target), StringComparison.Ordinal);
        Assert.Equal(["a.txt", "out.ndjson"], Names(folder.Path));
    }

    [Fact]
    public async Task A_run_that_is_cut_off_leaves_the_old_file_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        string target = folder.Write("out.ndjson", "old");
        using var cancellation = new CancellationTokenSource();
        using var input = new EndlessStream("出口3元。\n", 64 << 20) { Reading = cancellation.Cancel };

        (int exitCode, _) = await ToolRun.With(cancellation.Token, input, Stream.Null, "extract", "-o", target);

        Assert.Equal(130, exitCode);
        Assert.Equal("old", File.ReadAllText(target));
        Assert.Equal(["out.ndjson"], Names(folder.Path));
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_ends_with_3()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.Reading(Text, "extract", "-o", Path.Combine(folder.Path, "missing", "out.ndjson"));

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("hengyang-stats: cannot write the output: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson", 0)]
    [InlineData("csv", 1)]
    public async Task Parts_have_whole_lines_and_the_head_each(string format, int headLines)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "parts");
        string text = folder.Write("a.txt", string.Concat(Enumerable.Repeat(Text + "\n", 4000)));

        ToolRun run = await ToolRun.Of("extract", text, "-f", format, "-t", "quantity", "-o", target, "--shard", "64K");
        ToolRun whole = await ToolRun.Of("extract", text, "-f", format, "-t", "quantity");

        Assert.Equal(0, run.ExitCode);
        string[] parts = Directory.GetFiles(target).Order(StringComparer.Ordinal).ToArray();
        Assert.True(parts.Length > 3, $"{parts.Length} parts");
        Assert.Equal("part-00000." + format, Path.GetFileName(parts[0]));
        string[] heads = [.. whole.Lines.Take(headLines).Select(static l => l.TrimEnd('\r'))];
        Assert.All(parts, part => Assert.Equal(heads, File.ReadAllLines(part).Take(headLines)));
        Assert.Equal(whole.Lines.Skip(headLines).Select(l => l.TrimEnd('\r')), parts.SelectMany(part => File.ReadAllLines(part).Skip(headLines)));
    }

    [Fact]
    public async Task Parts_of_another_run_are_not_mixed_in()
    {
        using var folder = new TemporaryFolder();
        folder.Write("part-00000.ndjson", "old");

        ToolRun run = await ToolRun.Reading(Text, "extract", "-o", folder.Path, "--shard", "1M");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("holds parts already", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task A_run_that_was_cut_off_goes_on_and_gives_the_same(string format)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out");
        string input = string.Concat(Enumerable.Range(1, 40_000).Select(i => $"出口{i}元。\n"));
        string file = folder.Write("lines.txt", input);
        string[] arguments = ["extract", file, "--input", "lines", "-f", format, "-t", "quantity", "-o", target, "--resume"];
        ToolRun whole = await ToolRun.Of("extract", file, "--input", "lines", "-f", format, "-t", "quantity");

        // What a run leaves behind that was cut off in the middle of a line: a part, and the note of how much of it counts.
        string[] lines = whole.Output.Split('\n');
        int head = format == "csv" ? 1 : 0;
        string done = string.Join('\n', lines.Take(head + 12_345)) + "\n";
        File.WriteAllText(target + ".part", done + "{\"type\":\"quan");
        File.WriteAllText(target + ".part.done", $"12345 {System.Text.Encoding.UTF8.GetByteCount(done)}");
        ToolRun run = await ToolRun.Of(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(whole.Output, File.ReadAllText(target));
        Assert.Equal(["lines.txt", "out"], Names(folder.Path));
    }

    [Fact]
    public async Task A_run_that_may_be_cut_off_notes_how_far_it_is()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out");
        using var cancellation = new CancellationTokenSource();
        long given = 0;
        using var input = new EndlessStream("出口3元。\n", 64 << 20) { Reading = () => { if (++given > 20) cancellation.Cancel(); } };

        (int exitCode, _) = await ToolRun.With(cancellation.Token, input, Stream.Null, "extract", "--input", "lines", "-o", target, "--resume", "-j", "1");

        Assert.Equal(130, exitCode);
        Assert.Equal(["out.part", "out.part.done"], Names(folder.Path));
        long[] note = [.. File.ReadAllText(target + ".part.done").Split(' ').Select(long.Parse)];
        Assert.Equal((byte)'\n', File.ReadAllBytes(target + ".part")[(int)note[1] - 1]);
        Assert.True(note[0] > 1000, $"{note[0]} lines are done");
    }

    [Theory]
    [InlineData("symbolic")]
    [InlineData("hard")]
    [InlineData("folder")]
    public async Task The_text_of_a_link_to_the_input_destroys_no_input(string kind)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the links of Unix");
        using var folder = new TemporaryFolder();
        string text = folder.Write("a.txt", Text);
        string link = Path.Combine(folder.Path, "link.txt");
        string target = kind == "folder" ? Path.Combine(folder.Path, "other", "a.txt") : link;
        if (kind == "symbolic")
            File.CreateSymbolicLink(link, text);
        else if (kind == "folder")
            Directory.CreateSymbolicLink(Path.Combine(folder.Path, "other"), folder.Path);
        else
            System.Diagnostics.Process.Start("ln", [text, link])!.WaitForExit();

        ToolRun run = await ToolRun.Of("extract", text, "--emit-text", target, "-t", "quantity");

        Assert.Single(run.Lines);
        Assert.Equal(Text, File.ReadAllText(text));
        if (kind == "hard")
            Assert.Equal(0, run.ExitCode);
        else
            Assert.Contains("is one of the files that are read", run.Error, StringComparison.Ordinal);
    }

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
