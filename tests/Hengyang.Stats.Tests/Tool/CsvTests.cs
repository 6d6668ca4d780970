using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class CsvTests
{
    private const string Header =
        "type,doc,start,length,text,indicator,value,low,high,qualifier,unit,dimension,area,begin,end,precision,asOf,open,timex,parent,aspect,"
        + "direction,change,changeUnit,changeQualifier,changeLow,changeHigh,basis,baseBegin,baseEnd,factor,of,turn,position,fromBottom,top,scope,confidence,reasons,indicatorCode,indicatorKind,areaCode,baseValue,baseUnit";

    [Theory]
    [InlineData("")]
    [InlineData("2023年，出口2.10亿元，同比增长92%，居全省第5位。")]
    public async Task The_columns_are_always_the_same(string text)
    {
        ToolRun run = await ToolRun.Reading(text, "extract", "--format", "csv");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(Header + "\r\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
        Assert.All(CsvRows.Of(run.Output), row => Assert.Equal(Header.Split(',').Length, row.Length));
    }

    [Fact]
    public async Task An_observation_is_a_row_and_each_further_change_another_without_the_value()
    {
        string[][] rows = CsvRows.Of((await ToolRun.Reading(
            "2023年3月，出口2亿元，同比增长9%，环比下降1%。", "extract", "--format", "csv", "--types", "observation")).Output);

        string[] names = Header.Split(',');
        Assert.Equal(3, rows.Length);
        Assert.Equal(["observation", "observation-change"], rows[1..].Select(r => r[0]));
        Assert.Equal(["200000000", ""], rows[1..].Select(r => r[Array.IndexOf(names, "value")]));
        Assert.Equal(["yearOverYear", "periodOverPeriod"], rows[1..].Select(r => r[Array.IndexOf(names, "basis")]));
        Assert.Equal(["increase", "decrease"], rows[1..].Select(r => r[Array.IndexOf(names, "direction")]));
        Assert.Equal(["2023-03-31", "2023-03-31"], rows[1..].Select(r => r[Array.IndexOf(names, "end")]));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+a")]
    [InlineData("-a")]
    [InlineData("@a")]
    [InlineData("\ta")]
    [InlineData("＝1")]
    public async Task What_a_spreadsheet_would_run_is_marked_as_text(string id)
    {
        string input = System.Text.Json.JsonSerializer.Serialize(new { id, text = "出口3元" });
        string[][] rows = CsvRows.Of((await ToolRun.Reading(input, "extract", "--input", "ndjson", "--format", "csv")).Output);

        Assert.All(rows[1..], row => Assert.Equal("'" + id, row[1]));
    }

    [Fact]
    public async Task Quotes_commas_and_line_breaks_stay_in_their_field()
    {
        const string Id = "a,\"b\"\r\nc";
        string input = System.Text.Json.JsonSerializer.Serialize(new { id = Id, text = "出口3元" });
        string[][] rows = CsvRows.Of((await ToolRun.Reading(input, "extract", "--input", "ndjson", "--format", "csv")).Output);

        Assert.All(rows[1..], row => Assert.Equal(Id, row[1]));
    }
}
