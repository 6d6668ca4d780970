using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class HtmlInputTests
{
    [Theory]
    [InlineData("<p>甲</p><p>乙</p>", "甲\n\n乙")]
    [InlineData("甲<br>乙<br><br>丙", "甲\n乙\n\n丙")]
    [InlineData("<p>甲\n  乙 a\n b</p>", "甲乙 a b")]
    [InlineData("<p>出口<b>3</b>亿元</p>", "出口3亿元")]
    [InlineData("<p>　　甲&nbsp;&lt;乙&gt;</p>", "　　甲\u00A0<乙>")]
    [InlineData("<ul><li>甲<li>乙</ul>丙", "甲\n乙\n\n丙")]
    [InlineData("<pre>甲\n乙</pre>", "甲\n乙")]
    [InlineData("<nav>甲</nav><header><a>首页</a></header><p>乙</p><footer>丙</footer><script>丁</script><style>戊</style><form>己</form>", "乙")]
    [InlineData("<div class='top-nav'><a>甲</a></div><div id=footer>版权</div><p>乙</p>", "乙")]
    [InlineData("<ul><li><a>新闻</a><li><a>公告</a><li><a>数据</a></ul><p>乙</p>", "乙")]
    [InlineData("<div>当前位置：<a>首页</a> &gt; 公报</div><p>乙</p>", "乙")]
    [InlineData("<p hidden>甲</p><p style='display: none'>乙</p><p>丙</p>", "丙")]
    [InlineData("<div>站名</div><article><header><h1>公报</h1><a>分享</a></header><p>全年出口三亿元。</p></article>", "公报\n\n分享\n\n全年出口三亿元。")]
    [InlineData("<title>云津市公报_统计局</title><p>甲</p>", "云津市公报\n\n甲")]
    [InlineData("<title>云津市公报_统计局</title><div>云津市公报</div><p>甲</p>", "云津市公报\n\n甲")]
    [InlineData("<table><tr><td>指标<td>总量<tr><td> 出口 <td>3<br>亿</table>", "指标\t总量\n出口\t3 亿")]
    [InlineData("<table><caption>表1</caption><tr><td colspan=2>单位：亿元<tr><th>指标<th>总量<tr><td>出口<td>3</table>", "表1\n单位：亿元\n指标\t总量\n出口\t3")]
    [InlineData("<table><tr><th rowspan=2>指标<th colspan=2>2025年<tr><th>总量<th>增长<tr><td>出口<td>3<td>5</table>", "指标\t2025年\t2025年\n\t总量\t增长\n出口\t3\t5")]
    [InlineData("<table><tr><td>甲<td>乙</table>", "甲\n乙")]
    [InlineData("<table><tr><td><table><tr><td>指标<td>总量<tr><td>出口<td>3</table></table>", "指标\t总量\n出口\t3")]
    [InlineData("<table><tr><td colspan=999999999>甲<td rowspan=-1>乙<tr><td>丙<td>丁</table>丁", null)]
    [InlineData("<p><<>&&#0;<!-- x", null)]
    [InlineData("", "")]
    public async Task A_page_gives_its_paragraphs_and_tables(string page, string? expected)
    {
        using var folder = new TemporaryFolder();
        string text = Path.Combine(folder.Path, "text");
        ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--emit-text", text);

        Assert.Equal(0, run.ExitCode);
        if (expected is not null)
            Assert.Equal(expected, File.ReadAllText(text));
    }

    [Fact]
    public async Task Places_count_in_the_text_that_is_written()
    {
        using var folder = new TemporaryFolder();
        string text = Path.Combine(folder.Path, "text");
        string page = folder.Write("page.HTM", "<p>甲&amp;乙</p><p>2023年，出口<b>3</b>亿元，同比增长9%。</p>");
        ToolRun run = await ToolRun.Of("extract", page, "--emit-text", text);

        string written = File.ReadAllText(text);
        Assert.Contains(run.Objects, o => o.GetProperty("type").GetString() == "observation");
        Assert.All(run.Objects, o => Assert.Equal(
            written.Substring(o.GetProperty("start").GetInt32(), o.GetProperty("length").GetInt32()), o.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("gb18030", "<meta charset=gb2312>")]
    [InlineData("gb18030", "<meta http-equiv='Content-Type' content='text/html; charset=GBK'>")]
    [InlineData("gb18030", "")]
    [InlineData("big5", "<meta charset='big5'>")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=nonsense>")]
    [InlineData("utf-8", "<meta charset=utf-7>")]
    [InlineData("utf-8", "<meta charset=unicode-1-1-utf-7>")]
    [InlineData("utf-8", "<meta charset=utf-32>")]
    public async Task The_encoding_is_the_one_that_the_page_is_in(string encoding, string declaration)
    {
        byte[] page = CodePagesEncodingProvider.Instance.GetEncoding(encoding)?.GetBytes(declaration + "<p>出口3元") ?? Encoding.UTF8.GetBytes(declaration + "<p>出口3元");
        ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--types", "observation");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("出口3元", Assert.Single(run.Objects).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_mark_goes_before_the_declaration()
    {
        byte[][] pages =
        [
            [0xEF, 0xBB, 0xBF, .. "<meta charset=gbk><p>出口3元"u8],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<meta charset=gbk><p>出口3元")],
            [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("<p>出口3元")],
        ];
        foreach (byte[] page in pages)
        {
            ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--types", "observation");
            Assert.Equal("出口3元", Assert.Single(run.Objects).GetProperty("text").GetString());
        }
    }

    [Fact]
    public async Task Bytes_that_are_not_of_the_encoding_are_reported_and_the_rest_is_read()
    {
        ToolRun run = await ToolRun.Reading([.. "<meta charset=utf-8><p>"u8, 0xFF, .. "出口3元"u8], "extract", "--input", "html", "--types", "quantity");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("hengyang-stats: standard input: invalid utf-8, read as U+FFFD (byte 23)\n", run.Error);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Several_texts_go_into_a_folder()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.html", "<p>出口3元");
        string b = folder.Write("b.txt", "<p>出口4元");
        string into = Directory.CreateDirectory(Path.Combine(folder.Path, "into")).FullName;

        Assert.Equal(0, (await ToolRun.Of("extract", a, b, "--emit-text", into)).ExitCode);
        Assert.Equal("出口3元", File.ReadAllText(Path.Combine(into, "a.html.txt")));
        Assert.Equal("<p>出口4元", File.ReadAllText(Path.Combine(into, "b.txt.txt")));

        ToolRun wrong = await ToolRun.Of("extract", a, b, "--emit-text", Path.Combine(folder.Path, "none"));
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("--emit-text needs a folder that exists", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_cannot_be_written_is_reported_and_the_lines_are_written()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.Reading("出口3元", "extract", "--types", "quantity", "--emit-text", Path.Combine(folder.Path, "no", "text"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the text cannot be written: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Lines);
    }

    [Fact]
    public async Task Deep_nesting_does_not_break_it()
    {
        string page = string.Concat(Enumerable.Repeat("<div><b>", 1500)) + string.Concat(Enumerable.Repeat("<table><tr><td>", 500)) + "出口3元";
        ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--types", "observation");

        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("<div>", 4096, true)]
    [InlineData("<div>", 4097, false)]
    [InlineData("<DIV x='<i>'><b class=y>", 100_000, false)]
    [InlineData("<p>", 100_000, true)]
    [InlineData("<br>", 100_000, true)]
    [InlineData("<!-- <div> -->", 100_000, true)]
    [InlineData("<script>'<div>'</script>", 10_000, true)]
    [InlineData("<b> </b>", 10_000, true)]
    public async Task A_page_that_nests_too_deep_is_reported_and_passed_over(string part, int times, bool isRead)
    {
        string page = string.Concat(Enumerable.Repeat(part, times)) + "出口3元";
        ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--types", "observation");

        Assert.Equal((isRead ? 0 : 1, isRead ? 1 : 0), (run.ExitCode, run.Lines.Length));
        Assert.Equal(isRead ? string.Empty : "hengyang-stats: standard input: nests more than 4096 elements, too deep for a web page\n", run.Error);
    }

    [Fact]
    public async Task Texts_of_one_name_are_not_written_over_each_other()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "出口3元");
        string b = Path.Combine(Directory.CreateDirectory(Path.Combine(folder.Path, "b")).FullName, "a.txt");
        File.WriteAllText(b, "出口4元");
        string into = Directory.CreateDirectory(Path.Combine(folder.Path, "into")).FullName;

        ToolRun run = await ToolRun.Of("extract", a, b, "--emit-text", into);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("the text cannot be written: two texts are called a.txt", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("出口3元", File.ReadAllText(Path.Combine(into, "a.txt.txt")));
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("a.txt", "link.txt")]
    [InlineData("link.txt", "a.txt")]
    [InlineData("a a.txt", ".")]
    public async Task A_file_that_is_read_is_never_written_over(string names, string to)
    {
        using var folder = new TemporaryFolder();
        string In(string name) => Path.Combine(folder.Path, name);
        folder.Write("a", "出口3元");
        folder.Write("a.txt", "出口4元");
        File.CreateSymbolicLink(In("link.txt"), In("a.txt"));

        string[] read = [.. names.Split(' ').Select(In)];
        ToolRun run = await ToolRun.Of(["extract", .. read, "--types", "quantity", "--emit-text", In(to)]);

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("is one of the files that are read", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.Equal("出口4元", File.ReadAllText(In("a.txt")));
        Assert.Equal(read.Length, run.Lines.Length);
    }

    [Fact]
    public async Task A_page_is_read_without_the_network()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string site = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/";
        string page = $"<html><head><base href='{site}'><link rel=stylesheet href='{site}a.css'><script src='{site}a.js'></script>"
            + $"<meta http-equiv=refresh content='0;url={site}'></head><body><img src='{site}a.png'><iframe src='{site}'></iframe><object data='{site}'></object><p>出口3元。</body></html>";

        ToolRun run = await ToolRun.Reading(page, "extract", "--input", "html", "--format", "html");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("出口", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(site, run.Output, StringComparison.Ordinal);
        Assert.False(listener.Pending(), "the page was followed");
    }

    [Theory]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("../../up")]
    public async Task The_name_of_a_text_is_no_path(string id)
    {
        using var folder = new TemporaryFolder();
        string input = System.Text.Json.JsonSerializer.Serialize(new { id, text = "出口3元" });
        ToolRun run = await ToolRun.Reading(input, "extract", "--input", "ndjson", "--emit-text", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Path));
    }
}
