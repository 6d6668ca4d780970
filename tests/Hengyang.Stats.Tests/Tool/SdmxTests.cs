using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class SdmxTests
{
    private const string Header =
        "STRUCTURE,STRUCTURE_ID,ACTION,TIME_PERIOD,REF_AREA,INDICATOR,TRANSFORMATION,DOC,SEQ,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS,"
        + "OBS_QUALIFIER,OBS_LOW,OBS_HIGH,UNIT_NAME,DIRECTION,BASE_PERIOD,FACTOR,CHANGE_OF,PRICE_BASIS,PARENT,ASPECT,RANK,RANK_KIND,RANK_SCOPE,"
        + "START,LENGTH,CONFIDENCE,REASONS,COMMENT_OBS,AREA_NAME,INDICATOR_NAME,INDICATOR_KIND,BASE_VALUE,BASE_UNIT";

    [Fact]
    public async Task The_value_and_each_change_have_rows_of_their_own()
    {
        ToolRun run = await Run("2023年1—11月，云津市出口2.10亿元，同比下降9.0%，比上年末增加1.2万元。");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "dataflow|HENGYANG_STATS:OBSERVATIONS(1.0)|M|2023-01-01/P11M|云津市|trade.exports|N|-|1|2.10|CNY|8|2|A|",
                "dataflow|HENGYANG_STATS:OBSERVATIONS(1.0)|M|2023-01-01/P11M|云津市|trade.exports|GY|-|2|-9.0|%|0|1|A|decrease",
                "dataflow|HENGYANG_STATS:OBSERVATIONS(1.0)|M|2023-01-01/P11M|云津市|trade.exports|DS|-|3|1.2|CNY|4|1|A|increase",
            ],
            CsvRows.Columns(
                run.Output,
                "STRUCTURE STRUCTURE_ID ACTION TIME_PERIOD REF_AREA INDICATOR TRANSFORMATION DOC SEQ OBS_VALUE UNIT_MEASURE UNIT_MULT DECIMALS OBS_STATUS DIRECTION"));
    }

    [Theory]
    [InlineData("2023年出口3.5万元。", "2023|N|3.5|CNY|4|1|A|exact|3.5|3.5")]
    [InlineData("2023年上半年出口约3元。", "2023-S1|N|3|CNY|0|0|A|about||")]
    [InlineData("2023年一季度出口超过3元。", "2023-Q1|N|3|CNY|0|0|A|over|3|")]
    [InlineData("2023年3月出口3角。", "2023-03|N|3|角|0|0|A|exact|3|3")]
    [InlineData("2023年末用电量3万千瓦时。", "2023-12-31|N|3|kW.h|4|0|A|exact|3|3")]
    [InlineData("初步核算，2023年地区生产总值3亿元。", "2023|N|3|CNY|8|0|P|exact|3|3")]
    [InlineData("预计2023年出口3亿元。", "2023|N|3|CNY|8|0|E|exact|3|3")]
    [InlineData("2023年投资增长11%。", "2023|G|11|%|0|0|A|exact|11|11")]
    [InlineData("2023年投资与上年持平。", "2023|GY|NaN||||O|||")]
    public async Task Periods_units_and_status_have_the_codes_of_SDMX(string text, string expected)
    {
        ToolRun run = await Run(text);

        Assert.Equal(
            [expected],
            CsvRows.Columns(run.Output, "TIME_PERIOD TRANSFORMATION OBS_VALUE UNIT_MEASURE UNIT_MULT DECIMALS OBS_STATUS OBS_QUALIFIER OBS_LOW OBS_HIGH"));
    }

    [Theory]
    [InlineData("2023年出口2386.45亿元。", "238645|6|0|238645|238645")]
    [InlineData("2023年出口3.5万元。", "35|3|0|35|35")]
    [InlineData("2023年出口2.125万亿元。", "2.125|12|3|2.125|2.125")]
    [InlineData("2023年出口超过3.1234万元。", "31.234|3|3|31.234|")]
    [InlineData("2023年出口3元。", "3|0|0|3|3")]
    public async Task Multipliers_can_be_those_of_every_code_list(string text, string expected)
    {
        ToolRun run = await Run(text, "--unit-mult", "thousands");

        Assert.Equal([expected], CsvRows.Columns(run.Output, "OBS_VALUE UNIT_MULT DECIMALS OBS_LOW OBS_HIGH"));
    }

    [Fact]
    public async Task A_fall_between_two_bounds_has_the_larger_one_as_its_low()
    {
        ToolRun run = await Run("2023年投资下降3%至5%。");

        Assert.Equal(["-3|-5|-3"], CsvRows.Columns(run.Output, "OBS_VALUE OBS_LOW OBS_HIGH"));
    }

    [Fact]
    public async Task Targets_come_only_when_they_are_asked_for()
    {
        const string Text = "2023年出口3亿元。力争2024年出口4亿元。";

        Assert.Equal(["2023|3|A|actual"], CsvRows.Columns((await Run(Text)).Output, "TIME_PERIOD OBS_VALUE OBS_STATUS ASPECT"));
        Assert.Equal(["2024|4|F|target"], CsvRows.Columns((await Run(Text, "--aspects", "target")).Output, "TIME_PERIOD OBS_VALUE OBS_STATUS ASPECT"));
    }

    [Fact]
    public async Task What_has_no_period_that_SDMX_can_say_is_left_out_and_counted()
    {
        ToolRun run = await Run("出口3元。进口4元。");

        Assert.Equal((0, Header + "\r\n"), (run.ExitCode, run.Output));
        Assert.Equal("hengyang-stats: sdmx-csv: 2 observations left out whose period is unknown or open; --reference-date may help\n", run.Error);
    }

    [Fact]
    public async Task Nothing_gives_the_header()
    {
        Assert.Equal(new ToolRun(0, Header + "\r\n", string.Empty), await Run(string.Empty));
    }

    [Fact]
    public async Task The_structure_can_be_named()
    {
        ToolRun run = await Run("2023年出口3元。", "--structure-id", "SNIE:DF(2.1)");

        Assert.Equal(["SNIE:DF(2.1)"], CsvRows.Columns(run.Output, "STRUCTURE_ID"));
    }

    [Theory]
    [InlineData("a,\"b\"\r\nc", "a,\"b\"\r\nc")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("＝1", "'＝1")]
    [InlineData(" a ", " a ")]
    public async Task Odd_names_stay_in_their_field_and_formulas_are_text(string id, string expected)
    {
        string input = JsonSerializer.Serialize(new { id, text = "2023年出口3元，同比下降1%。" });
        ToolRun run = await ToolRun.Reading(input, "extract", "--input", "ndjson", "--format", "sdmx-csv");

        string[][] rows = CsvRows.Of(run.Output);
        Assert.All(rows, row => Assert.Equal(38, row.Length));
        Assert.All(rows[1..], row => Assert.Equal(expected, row[7]));
        Assert.Equal(["3", "-1"], rows[1..].Select(row => row[9]));
    }

    private static Task<ToolRun> Run(string text, params string[] more) =>
        ToolRun.Reading(text, ["extract", "--format", "sdmx-csv", .. more]);
}
