using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>What is known of a text from outside: its day, its area, and fields that go with it.</summary>
public sealed class TextFactsTests
{
    private const string Text = "3月，全市出口3亿元。";

    [Theory]
    [InlineData("news-{yyyyMMdd}-*", "news-20210405-1.txt", "2021-03-01")]
    [InlineData("{yyyy-M-d}*", "2021-4-5.txt", "2021-03-01")]
    [InlineData("*_{yyyy年M月d日}.txt", "日报_2021年4月5日.txt", "2021-03-01")]
    [InlineData("news-{yyyyMMdd}-*", "other-20210405-1.txt", null)]
    [InlineData("news-{yyyyMMdd}-*", "news-20219905-1.txt", null)]
    public async Task The_day_stands_in_the_name_of_the_file(string pattern, string name, string? begin)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(name, Text);

        ToolRun run = await ToolRun.Of("extract", file, "-t", "observation", "--date-pattern", pattern);

        Assert.Equal(begin, Only(run).GetProperty("period").GetProperty("begin").GetString());
    }

    /// <summary>A folder has texts of many days: the sidecar's row goes before the name, the name before the day for all.</summary>
    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task Each_text_of_a_folder_has_its_own_day(string threads)
    {
        using var folder = new TemporaryFolder();
        foreach (string name in new[] { "news-20190108-a.txt", "news-20210405-b.txt", "news-20220405-c.txt", "undated.txt" })
            folder.Write(name, Text);
        string table = folder.Write("days.tsv", "doc\tdate\nnews-20220405-c.txt\t2016-12-31\nanother.txt\t2001-01-01\n");

        ToolRun run = await ToolRun.Of(
            "extract", folder.Path, "-t", "observation", "-q", "-j", threads, "--reference-date", "2024-03-20", "--date-pattern", "news-{yyyyMMdd}-*", "--sidecar", table);

        Assert.Equal(
            [("news-20190108-a.txt", "2018-03-01"), ("news-20210405-b.txt", "2021-03-01"), ("news-20220405-c.txt", "2016-03-01"), ("undated.txt", "2024-03-01")],
            run.Objects.Select(static o => (o.GetProperty("doc").GetString(), o.GetProperty("period").GetProperty("begin").GetString())));
    }

    [Fact]
    public async Task A_folder_without_days_has_no_years()
    {
        using var folder = new TemporaryFolder();
        folder.Write("news-20210405-b.txt", Text);

        ToolRun run = await ToolRun.Of("extract", folder.Path, "-t", "observation");

        Assert.Equal((null, "XXXX-03"), (Only(run).GetProperty("period").GetProperty("begin").GetString(), Only(run).GetProperty("period").GetProperty("timex").GetString()));
    }

    [Fact]
    public async Task The_area_comes_from_the_command_line_the_name_or_the_line()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("云津市-2021.txt", Text);

        Assert.Null(Area(await ToolRun.Of("extract", file, "-t", "observation")));
        Assert.Equal("清河县", Area(await ToolRun.Of("extract", file, "-t", "observation", "--area", "清河县")));
        Assert.Equal("云津市", Area(await ToolRun.Of("extract", file, "-t", "observation", "--area", "清河县", "--area-pattern", "{area}-*.txt")));
        Assert.Equal("云津市", Area(await ToolRun.Reading($"{{\"area\":\"云津市\",\"text\":\"{Text}\"}}", "extract", "-i", "ndjson", "-t", "observation")));

        static string? Area(ToolRun run) => Only(run).GetProperty("area").GetString();
    }

    [Theory]
    [InlineData("facts.tsv", '\t')]
    [InlineData("facts.csv", ',')]
    public async Task A_table_beside_the_texts_says_all_of_it(string name, char separator)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", Text);
        string table = folder.Write(name, "doc,date,area,url\na.txt,2021-04-05,云津市,http://example.org/1\n".Replace(',', separator));

        JsonElement line = Only(await ToolRun.Of("extract", file, "-t", "observation", "--sidecar", table, "--keep", "url"));

        Assert.Equal("2021-03-01", line.GetProperty("period").GetProperty("begin").GetString());
        Assert.Equal("云津市", line.GetProperty("area").GetString());
        Assert.Equal("http://example.org/1", line.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Fields_that_are_kept_come_back_as_they_were()
    {
        const string Input = """{"id":1,"url":"http://example.org/\"1\"","more":{"a":[1, 2]},"text":"出口3元"}""" + "\n" + """{"id":2,"text":"出口4元"}""";

        ToolRun run = await ToolRun.Reading(Input, "extract", "-i", "ndjson", "-t", "quantity", "--keep", "url,more");
        ToolRun table = await ToolRun.Reading(Input, "extract", "-i", "ndjson", "-t", "quantity", "--keep", "url,more", "-f", "csv", "--columns", "doc,value");

        Assert.Contains(",\"url\":\"http://example.org/\\\"1\\\"\",\"more\":{\"a\":[1, 2]}}", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"url\":null,\"more\":null}", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal("doc,value,url,more\r\n1,3,\"http://example.org/\"\"1\"\"\",\"{\"\"a\"\":[1, 2]}\"\r\n2,4,,\r\n", table.Output);
    }

    [Theory]
    [InlineData("texts.csv", ',')]
    [InlineData("texts.tsv", '\t')]
    public async Task A_table_holds_a_text_in_each_row(string name, char separator)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(name, "key,day,body,where,url\nx,2021-04-05,\"3月，全市出口3亿元，\"\"好\"\"。\n\",云津市,u1\ny,,进口4元。,,u2\n".Replace(',', separator));

        ToolRun run = await ToolRun.Of(
            "extract", file, "-t", "observation", "--text-column", "body", "--id-column", "key", "--date-column", "day", "--area-column", "where", "--keep", "url");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal(["x", "y"], run.Objects.Select(static o => o.GetProperty("doc").GetString()));
        Assert.Equal("2021-03-01", run.Objects[0].GetProperty("period").GetProperty("begin").GetString());
        Assert.Equal(["云津市", null], run.Objects.Select(static o => o.GetProperty("area").GetString()));
        Assert.Equal(["u1", "u2"], run.Objects.Select(static o => o.GetProperty("url").GetString()));
    }

    [Fact]
    public async Task A_table_without_the_column_says_which_it_has()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("texts.csv", "key,body\n1,出口3元\n");

        ToolRun run = await ToolRun.Of("extract", file, "--text-column", "text");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"hengyang-stats: {file}: has no column text; it has key, body", Assert.Single(run.ErrorLines));
    }

    private static JsonElement Only(ToolRun run) => Assert.Single(run.Objects);
}
