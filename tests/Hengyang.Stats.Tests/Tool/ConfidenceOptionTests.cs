using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class ConfidenceOptionTests
{
    private const string Text = "全年粮食产量120万吨，增长3.2%。大家心中都有数了但还是得看逾8%。";

    [Fact]
    public async Task Every_observation_says_how_sure_it_is()
    {
        JsonElement[] lines = (await ToolRun.Reading(Text, "extract", "--types", "observation")).Objects;

        Assert.Equal("粮食产量", lines[0].GetProperty("indicator").GetString());
        Assert.InRange(lines[0].GetProperty("confidence").GetDecimal(), 0.8m, 1m);
        Assert.Empty(lines[0].GetProperty("reasons").EnumerateArray());
    }

    [Theory]
    [InlineData("0", "粮食产量")]
    [InlineData("0.8", "粮食产量")]
    [InlineData("1")]
    public async Task What_is_less_sure_is_left_out(string least, params string[] expected)
    {
        ToolRun run = await ToolRun.Reading("全年粮食产量120万吨，增长3.2%。", "extract", "--types", "observation", "--min-confidence", least);

        Assert.Equal(expected, run.Objects.Select(o => o.GetProperty("indicator").GetString()));
    }

    [Theory]
    [InlineData("csv", "confidence reasons")]
    [InlineData("sdmx-csv", "CONFIDENCE REASONS")]
    public async Task Tables_have_columns_for_it(string format, string columns)
    {
        ToolRun run = await ToolRun.Reading("2023年图书馆8个。", "extract", "--types", "observation", "--format", format);

        Assert.EndsWith("|unknownHead", Assert.Single(CsvRows.Columns(run.Output, columns)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_the_page_hold_it()
    {
        ToolRun run = await ToolRun.Reading("全年粮食产量120万吨。", "extract", "--format", "html");

        Assert.Matches("data-confidence=\"0\\.[0-9]{2}\"", run.Output);
    }
}
