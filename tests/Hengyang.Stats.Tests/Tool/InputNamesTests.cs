using System.Diagnostics;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class InputNamesTests
{
    private const string Text = "出口3元。";

    [Theory]
    [InlineData("*.txt", "a.txt")]
    [InlineData("*/*.txt", "north/a.txt south/a.txt south/b.txt")]
    [InlineData("**/a.txt", "a.txt north/a.txt south/a.txt south/deep/a.txt")]
    [InlineData("s*/**/a.txt", "south/a.txt south/deep/a.txt")]
    [InlineData("nor??/a.txt", "north/a.txt")]
    public async Task A_pattern_may_stand_in_any_part(string pattern, string expected)
    {
        using TemporaryFolder folder = Tree();

        ToolRun run = await ToolRun.Of("extract", Path.Combine(folder.Path, pattern), "-t", "quantity");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected.Split(' '), Documents(run));
    }

    [Fact]
    public async Task A_pattern_that_fits_nothing_is_reported()
    {
        using TemporaryFolder folder = Tree();
        string pattern = Path.Combine(folder.Path, "*", "nothing*.txt");

        ToolRun run = await ToolRun.Of("extract", pattern);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"hengyang-stats: {pattern}: no file fits this pattern", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task A_folder_says_what_is_passed_over_and_recursive_enters_it()
    {
        using TemporaryFolder folder = Tree();
        folder.Write("c.md", Text);

        ToolRun flat = await ToolRun.Of("extract", folder.Path, "-t", "quantity");
        ToolRun deep = await ToolRun.Of("extract", "-r", folder.Path, "-t", "quantity");

        Assert.Equal(["a.txt"], Documents(flat));
        Assert.Equal((0, $"hengyang-stats: {folder.Path}: 1 other file and 2 folders (--recursive enters them) passed over\n"), (flat.ExitCode, flat.Error));
        Assert.Equal(["a.txt", "north/a.txt", "south/a.txt", "south/b.txt", "south/deep/a.txt"], Documents(deep));
        Assert.Equal($"hengyang-stats: {folder.Path}: 1 other file passed over\n", deep.Error);
    }

    [Fact]
    public async Task Hidden_files_are_left_out_unless_they_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write(".hidden.txt", Text);
        folder.Write("a.txt", Text);

        Assert.Equal(["a.txt"], Documents(await ToolRun.Of("extract", folder.Path, "-t", "quantity")));
        Assert.Equal([".hidden.txt", "a.txt"], Documents(await ToolRun.Of("extract", folder.Path, "-t", "quantity", "--hidden")));
    }

    [Theory]
    [InlineData('\n', "")]
    [InlineData('\0', "-0")]
    public async Task Names_come_from_a_file_or_standard_input(char end, string option)
    {
        using TemporaryFolder folder = Tree();
        string names = string.Concat(((string[])["north/a.txt", "south/b.txt"]).Select(n => Path.Combine(folder.Path, n) + end));
        string list = folder.Write("names", names);

        ToolRun fromFile = await ToolRun.Of(["extract", "--files-from", list, "--doc", "path", "-t", "quantity", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        ToolRun fromInput = await ToolRun.Reading(names, ["extract", "--files-from", "-", "--doc", "path", "-t", "quantity", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal([Path.Combine(folder.Path, "north/a.txt"), Path.Combine(folder.Path, "south/b.txt")], Documents(fromFile));
        Assert.Equal(fromFile, fromInput);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_told_apart_by_their_path()
    {
        using TemporaryFolder folder = Tree();
        string[] files = [Path.Combine(folder.Path, "north", "a.txt"), Path.Combine(folder.Path, "south", "a.txt")];

        Assert.Equal(["a.txt", "a.txt"], Documents(await ToolRun.Of(["extract", "-t", "quantity", .. files])));
        Assert.Equal(files, Documents(await ToolRun.Of(["extract", "-t", "quantity", "--doc", "path", .. files])));
        Assert.Equal(files, (await ToolRun.Of(["extract", "-t", "quantity", "--columns", "path", .. files])).Objects.Select(static o => o.GetProperty("path").GetString()!));
    }

    [Fact]
    public async Task A_named_pipe_in_a_folder_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the named pipes of Unix");
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", Text);
        await Process.Start("mkfifo", [Path.Combine(folder.Path, "a.txt")]).WaitForExitAsync(TestContext.Current.CancellationToken);

        ToolRun run = await ToolRun.Of("extract", folder.Path, "-t", "quantity");

        Assert.Equal(["b.txt"], Documents(run));
    }

    [Fact]
    public async Task Files_in_ndjson_are_known_by_their_name()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.jsonl", "{\"id\":\"x\",\"text\":\"出口3元\"}\n");

        Assert.Equal(["x"], Documents(await ToolRun.Of("extract", file, "-t", "quantity")));
    }

    private static string[] Documents(ToolRun run) => [.. run.Objects.Select(static o => o.GetProperty("doc").GetString()!)];

    private static TemporaryFolder Tree()
    {
        var folder = new TemporaryFolder();
        foreach (string name in (string[])["north", "south", "south/deep"])
            Directory.CreateDirectory(Path.Combine(folder.Path, name));
        foreach (string name in (string[])["a.txt", "north/a.txt", "south/a.txt", "south/b.txt", "south/deep/a.txt"])
            folder.Write(name, Text);
        return folder;
    }
}
