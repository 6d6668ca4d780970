using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Files and folders that are written: what stands in them, what stays when something is in the way, and what is said then.</summary>
public sealed class OutputTargetTests
{
    private const string Text = "2023年出口3元。";

    [Theory]
    [InlineData("ndjson", ".ndjson")]
    [InlineData("csv", ".csv")]
    [InlineData("tsv", ".tsv")]
    [InlineData("sdmx-csv", ".csv")]
    public async Task A_part_has_the_ending_of_its_format_and_is_there_without_lines_too(string format, string ending)
    {
        using var folder = new TemporaryFolder();
        foreach (string text in new[] { Text, "没有数字" })
        {
            string target = Path.Combine(folder.Path, text.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "parts");
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            ToolRun run = await ToolRun.Reading(text, "extract", "-f", format, "-o", target, "--shard", "64K");
            ToolRun whole = await ToolRun.Reading(text, "extract", "-f", format);

            Assert.Equal(new ToolRun(0, "", ""), run);
            string part = Assert.Single(Directory.GetFileSystemEntries(target));
            Assert.Equal("part-00000" + ending, Path.GetFileName(part));
            Assert.Equal(whole.Output, await File.ReadAllTextAsync(part, TestContext.Current.CancellationToken));
        }
    }

    /// <summary>A part ends when it has its size: none is shorter but the last, none has a whole chunk more.</summary>
    [Fact]
    public async Task Parts_are_about_as_large_as_they_shall_be()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "parts");
        string input = folder.Write("lines.txt", string.Concat(Enumerable.Repeat("出口3元。\n", 4_000)));

        Assert.Equal(0, (await ToolRun.Of("extract", input, "-i", "lines", "-t", "quantity", "-o", target, "--shard", "100K")).ExitCode);

        FileInfo[] parts = [.. Directory.GetFiles(target).Order(StringComparer.Ordinal).Select(static p => new FileInfo(p))];
        Assert.Equal(Enumerable.Range(0, parts.Length).Select(static i => $"part-{i:D5}.ndjson"), parts.Select(static p => p.Name));
        Assert.True(parts.Length > 4);
        Assert.All(parts.SkipLast(1), static part => Assert.InRange(part.Length, 100 * 1024, 180 * 1024));
        Assert.Equal((await ToolRun.Of("extract", input, "-i", "lines", "-t", "quantity")).Output, string.Concat(parts.Select(static p => File.ReadAllText(p.FullName))));
    }

    /// <summary>Notes that say nothing, and notes of more than there is, are as none.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("7")]
    [InlineData("x 10")]
    [InlineData("7 x")]
    [InlineData("7 10 3")]
    [InlineData("-7 10")]
    [InlineData("7 -10")]
    [InlineData("7 1000000")]
    [InlineData("0 0")]
    [InlineData(null)]
    public async Task A_note_that_is_none_lets_the_run_begin_anew(string? note)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out");
        string input = folder.Write("lines.txt", string.Concat(Enumerable.Repeat(Text + "\n", 20)));
        folder.Write("out.part", "left from before, and longer than nothing");
        if (note is not null)
            folder.Write("out.part.done", note);

        ToolRun run = await ToolRun.Of("extract", input, "-i", "lines", "-f", "csv", "-o", target, "--resume");

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal((await ToolRun.Of("extract", input, "-i", "lines", "-f", "csv")).Output, await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        Assert.Equal(["lines.txt", "out"], Names(folder.Path));
    }

    /// <summary>More than two megabytes: how far it is is noted more than once, each note over the one before.</summary>
    [Fact]
    public async Task A_long_run_notes_how_far_it_is_again_and_again()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out");
        string input = folder.Write("lines.txt", string.Concat(Enumerable.Repeat("出口3元。\n", 30_000)));
        string[] arguments = ["extract", input, "-i", "lines", "-t", "quantity"];

        ToolRun run = await ToolRun.Of([.. arguments, "-o", target, "--resume"]);

        Assert.Equal(new ToolRun(0, "", ""), run);
        string written = await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken);
        Assert.True(written.Length > 3 << 20);
        Assert.Equal((await ToolRun.Of(arguments)).Output, written);
        Assert.Equal([target], Directory.GetFiles(folder.Path, "out*"));
    }

    [Fact]
    public async Task A_run_that_goes_on_passes_over_as_many_texts_as_are_noted()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out");
        string input = folder.Write("lines.txt", "出口1元\n出口2元\n出口3元\n");
        folder.Write("out.part", "head\nfirst\nbroken off");
        folder.Write("out.part.done", "2 11");

        ToolRun run = await ToolRun.Of("extract", input, "-i", "lines", "-t", "quantity", "-f", "csv", "--columns", "doc,value", "-o", target, "--resume");

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal("head\nfirst\n3,3\r\n", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_old_file_keeps_its_rights_and_the_link_to_it_stays()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("needs the rights of Unix");
            return;
        }

        using var folder = new TemporaryFolder();
        string old = folder.Write("old.ndjson", "old, and longer than what comes");
        UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(old, mode);
        string link = Path.Combine(folder.Path, "link.ndjson");
        File.CreateSymbolicLink(link, old);
        string hidden = folder.Write($".old.ndjson.{Environment.ProcessId}.part", new string('x', 10_000));

        ToolRun run = await ToolRun.Reading(Text, "extract", "-t", "quantity", "-o", link);

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal((await ToolRun.Reading(Text, "extract", "-t", "quantity")).Output, await File.ReadAllTextAsync(old, TestContext.Current.CancellationToken));
        Assert.Equal((mode, old), (File.GetUnixFileMode(old), new FileInfo(link).LinkTarget));
        Assert.False(File.Exists(hidden));
        Assert.Equal(["link.ndjson", "old.ndjson"], Names(folder.Path));
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("html")]
    public async Task A_folder_is_no_file_to_write_to(string format)
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.Reading(Text, "extract", "-f", format, "-o", folder.Path);
        Assert.Equal(new ToolRun(3, "", $"hengyang-stats: cannot write the output: {folder.Path} is a folder\n"), run);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_file_is_no_folder_to_write_to()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a", "old");
        foreach (string[] options in new string[][] { ["--shard", "1M"], ["-f", "html", "--texts-per-page", "2"], ["-f", "parquet", "--shard", "1M"] })
        {
            ToolRun run = await ToolRun.Reading(Text, ["extract", "-o", file, .. options]);
            Assert.Equal((3, ""), (run.ExitCode, run.Output));
            Assert.StartsWith("hengyang-stats: cannot write the output: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal("old", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    /// <summary>However many texts a page has, the pages are the one page in parts: frame, sections and index.</summary>
    [Theory]
    [InlineData(1, "en")]
    [InlineData(2, "zh")]
    [InlineData(3, "en")]
    [InlineData(7, "en")]
    [InlineData(8, "zh")]
    public async Task Pages_are_the_one_page_in_parts(int count, string language)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "pages");
        string input = folder.Write("lines.txt", string.Concat(Enumerable.Range(1, 7).Select(static i => i == 4 ? "没有。\n" : $"2023年出口{i}元，同比增长{i}%。{(i % 3 == 0 ? "占比为120%。" : "")}\n")));
        string[] arguments = ["extract", input, "-i", "lines", "-f", "html", "--lang", language];

        ToolRun run = await ToolRun.Of([.. arguments, "-o", target, "--texts-per-page", $"{count}"]);
        string whole = (await ToolRun.Of(arguments)).Output;

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        int pages = (7 + count - 1) / count;
        string[] names = [.. Enumerable.Range(0, pages).Select(static i => $"page-{i:D5}.html")];
        Assert.Equal(["index.html", .. names], Names(target));
        string[] texts = [.. names.Select(name => File.ReadAllText(Path.Combine(target, name)))];
        Assert.Equal(Between(whole, "<main>\n", "</main>\n"), string.Concat(texts.Select(static page => Between(page, "<main>\n", "</main>\n"))));
        string head = whole[..whole.IndexOf("<main>\n", StringComparison.Ordinal)];
        Assert.All(texts, page => Assert.Equal(head.Replace("href=\"#index\"", "href=\"index.html\"", StringComparison.Ordinal), page[..page.IndexOf("<main>\n", StringComparison.Ordinal)]));
        Assert.All(texts, page => Assert.Equal(whole[whole.LastIndexOf("<script>", StringComparison.Ordinal)..], page[page.LastIndexOf("<script>", StringComparison.Ordinal)..]));
        Assert.All(texts, page => Assert.Equal(["</section>", "</main>"], page[..page.LastIndexOf("<script>", StringComparison.Ordinal)].TrimEnd().Split('\n')[^2..]));

        string index = await File.ReadAllTextAsync(Path.Combine(target, "index.html"), TestContext.Current.CancellationToken);
        Assert.Equal(head, index[..index.IndexOf("<main>\n", StringComparison.Ordinal)]);
        Assert.Equal("", Between(index, "<main>\n", "</main>\n"));
        string expected = whole[whole.IndexOf("</main>", StringComparison.Ordinal)..];
        for (int i = 1; i <= 7; i++)
            expected = expected.Replace($"\"#t{i}\"", $"\"{names[(i - 1) / count]}#t{i}\"", StringComparison.Ordinal);
        Assert.Equal(expected, index[index.IndexOf("</main>", StringComparison.Ordinal)..]);

        static string Between(string page, string from, string to)
        {
            int start = page.IndexOf(from, StringComparison.Ordinal) + from.Length;
            return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
        }
    }

    [Fact]
    public async Task A_folder_of_pages_without_texts_has_an_index()
    {
        using var folder = new TemporaryFolder();
        string input = folder.Write("lines.txt", "");

        ToolRun run = await ToolRun.Of("extract", input, "-i", "lines", "-f", "html", "-o", Path.Combine(folder.Path, "pages"), "--texts-per-page", "2");

        Assert.Equal(new ToolRun(0, "", ""), run);
        Assert.Equal(["index.html"], Names(Path.Combine(folder.Path, "pages")));
        IHtmlDocument page = new HtmlParser().ParseDocument(await File.ReadAllTextAsync(Path.Combine(folder.Path, "pages", "index.html"), TestContext.Current.CancellationToken));
        Assert.Empty(page.QuerySelectorAll("#index li"));
    }

    /// <summary>Texts of a folder, of lines and of standard input, as they were read.</summary>
    [Fact]
    public async Task Texts_go_into_files_of_their_names()
    {
        using var folder = new TemporaryFolder();
        string into = Path.Combine(folder.Path, "texts");
        string from = Path.Combine(folder.Path, "in");
        Directory.CreateDirectory(into);
        Directory.CreateDirectory(Path.Combine(from, "below"));
        folder.Write(Path.Combine("in", "a.txt"), "\uFEFF出口1元。\r\n");
        folder.Write(Path.Combine("in", "b.html"), "<p>出口2元。</p><p>进口3元。</p>");
        folder.Write(Path.Combine("in", "below", "a.txt"), "出口4元。");
        string large = string.Concat(Enumerable.Range(0, 2_000).Select(static i => $"出口{i}元，{new string('中', 200)}。\n\n"));
        folder.Write(Path.Combine("in", "large.txt"), large);

        ToolRun run = await ToolRun.Of("extract", from, "--recursive", "--emit-text", into, "-t", "quantity", "-q");
        ToolRun standard = await ToolRun.Reading(Text, "extract", "--emit-text", into, "-t", "quantity");

        Assert.Equal((0, 0), (run.ExitCode, standard.ExitCode));
        Assert.Equal(["a.txt.txt", "b.html.txt", "below_a.txt.txt", "large.txt.txt", "standard-input.txt"], Names(into));
        Assert.Equal("出口1元。\r\n", await File.ReadAllTextAsync(Path.Combine(into, "a.txt.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(Encoding.UTF8.GetBytes("出口4元。"), await File.ReadAllBytesAsync(Path.Combine(into, "below_a.txt.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(large, await File.ReadAllTextAsync(Path.Combine(into, "large.txt.txt"), TestContext.Current.CancellationToken));
        Assert.Equal(Text, await File.ReadAllTextAsync(Path.Combine(into, "standard-input.txt"), TestContext.Current.CancellationToken));
        foreach (System.Text.Json.JsonElement line in run.Objects.Where(static o => !o.GetProperty("doc").GetString()!.StartsWith("large", StringComparison.Ordinal)))
        {
            string text = await File.ReadAllTextAsync(Path.Combine(into, line.GetProperty("doc").GetString()!.Replace('/', '_') + ".txt"), TestContext.Current.CancellationToken);
            Assert.Equal(line.GetProperty("text").GetString(), text.Substring(line.GetProperty("start").GetInt32(), line.GetProperty("length").GetInt32()));
        }
    }

    /// <summary>A failure to write texts is said once, and the lines are written all the same.</summary>
    [Fact]
    public async Task A_text_that_cannot_be_written_ends_the_texts_and_not_the_lines()
    {
        using var folder = new TemporaryFolder();
        string from = Path.Combine(folder.Path, "in");
        Directory.CreateDirectory(from);
        foreach (string name in new[] { "a.txt", "b.txt", "c.txt" })
            folder.Write(Path.Combine("in", name), Text);
        string one = Path.Combine(folder.Path, "one.txt");
        string none = Path.Combine(folder.Path, "none", "one.txt");

        ToolRun several = await ToolRun.Of("extract", from, "--emit-text", one, "-t", "quantity");
        ToolRun missing = await ToolRun.Of("extract", from, "--emit-text", none, "-t", "quantity");
        ToolRun own = await ToolRun.Of("extract", from, "--emit-text", Path.Combine(from, "b.txt"), "-t", "quantity");

        Assert.Equal((1, 3, $"hengyang-stats: {one}: the text cannot be written: several texts need a folder that exists"), (several.ExitCode, several.Lines.Length, Assert.Single(several.ErrorLines)));
        Assert.Equal(Text, await File.ReadAllTextAsync(one, TestContext.Current.CancellationToken));
        Assert.Equal((1, 3), (missing.ExitCode, missing.Lines.Length));
        Assert.StartsWith($"hengyang-stats: {none}: the text cannot be written: ", Assert.Single(missing.ErrorLines), StringComparison.Ordinal);
        Assert.Equal((1, 3, $"hengyang-stats: {Path.Combine(from, "b.txt")}: the text cannot be written: {Path.Combine(from, "b.txt")} is one of the files that are read"), (own.ExitCode, own.Lines.Length, Assert.Single(own.ErrorLines)));
        Assert.Equal(["a.txt", "b.txt", "c.txt"], Names(from));
        Assert.Equal(["one.txt"], Names(folder.Path));
    }

    private static string[] Names(string folder) => [.. Directory.GetFiles(folder).Select(static f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
}
