using Xunit;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>Tables that come as cells, and figures whose unit stands elsewhere.</summary>
public sealed class CellTableTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20) };

    [Fact]
    public void Cells_of_a_table_are_read()
    {
        StatisticsDocument table = StatisticsDocument.ParseTable(
            [
                ["松溪县2024年主要指标", null, null],
                ["", "", "单位：万元"],
                ["指标", "2024年", "增长\n（%）"],
                [],
                ["出口", "1,234.5", "-3.2"],
                null!,
                ["进口", "88", "…"],
            ],
            Options);

        Assert.Equal(
            ["出口 = 12345000 元; 2024; @松溪县; Decrease 3.2 % x0.968", "进口 = 880000 元; 2024; @松溪县"],
            table.Observations.Select(ObservationTable.Line));
        Assert.Equal("1,234.5", table.TextOf(table.Observations[0].ValueRange!.Value));
        Assert.Equal([(4, 1), (6, 1)], table.Observations.Select(o => table.CellOf(o.ValueRange!.Value.Start)));
        Assert.Equal((2, 2), table.CellOf(table.Text.IndexOf("增长", StringComparison.Ordinal)));
        Assert.Empty(table.Mentions);
        Assert.NotNull(table.Observations[0].Confidence);
    }

    [Fact]
    public void A_unit_may_stand_below_the_cells()
    {
        StatisticsDocument table = StatisticsDocument.ParseTable([["指标", "2024年"], ["出口", "12"], ["注：初步数。单位：亿元", ""]], Options);
        Assert.Equal("出口 = 1200000000 元; 2024", ObservationTable.Line(Assert.Single(table.Observations)));
    }

    [Fact]
    public void Tables_side_by_side_may_begin_with_rows_without_a_figure()
    {
        StatisticsDocument table = StatisticsDocument.ParseTable(
            [["指标（万吨）", "2024年", "比上年增减", "指标（万吨）", "2024年", "比上年增减"], ["棉花产量", "—", "增长1.5%", "烤烟产量", "—", "下降2%"], ["花生产量", "12.5", "--", "糖料产量", "8", "增长3%"]], Options);
        Assert.Equal(
            ["棉花产量; 2024; Increase 1.5 % YearOverYear x1.015", "烤烟产量; 2024; Decrease 2 % YearOverYear x0.98", "花生产量 = 125000 吨; 2024", "糖料产量 = 80000 吨; 2024; Increase 3 % YearOverYear x1.03"],
            table.Observations.OrderBy(o => o.Range.Start).Select(ObservationTable.Line));
    }

    [Fact]
    public void Cells_of_nothing_give_nothing()
    {
        Assert.Empty(StatisticsDocument.ParseTable([]).Observations);
        Assert.Equal("", StatisticsDocument.ParseTable([]).Text);
        Assert.Equal("\n\n", StatisticsDocument.ParseTable([[], []]).Text);
        Assert.Equal((1, 0), StatisticsDocument.ParseTable([[], [""]]).CellOf(1));
        Assert.Throws<ArgumentNullException>(() => StatisticsDocument.ParseTable(null!));
        Assert.Throws<ArgumentNullException>(() => StatisticsDocument.ReadTableSegments(null!, null));
        Assert.Throws<InvalidOperationException>(() => StatisticsDocument.Parse("出口12亿元。").CellOf(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StatisticsDocument.ParseTable([["出口"]]).CellOf(4));
    }

    [Fact]
    public void Segments_of_a_long_table_say_the_same_as_the_whole()
    {
        List<IReadOnlyList<string?>> rows = [["单位：亿元"], ["指标", "2024年", "2023年", "增减（%）"]];
        for (int i = 0; i < 10_000; i++)
            rows.Add(i % 7 == 3 ? ["其中：丙", "1", "2", "-50"] : [i % 3 == 0 ? "甲" : "乙", "12.5", "…", "3.1"]);
        StatisticsDocument whole = StatisticsDocument.ParseTable(rows, Options);
        List<StatisticsDocument> segments = [.. StatisticsDocument.ReadTableSegments(rows, Options)];

        Assert.Equal([1L, 4097, 8193], segments.Select(s => s.FirstLine));
        Assert.Equal(whole.Text, string.Concat(segments.Select(s => s.Text)));
        Assert.Equal(whole.Observations.Select(o => whole.CellOf(o.ValueRange!.Value.Start)), segments.SelectMany(s => s.Observations.Select(o => s.CellOf(o.ValueRange!.Value.Start))));
        Assert.Equal(whole.Observations.Select(ObservationTable.Line), segments.SelectMany(s => s.Observations.Select(ObservationTable.Line)));
        Assert.Equal(11_429, whole.Observations.Count);
    }

    [Theory]
    [InlineData("1,234.5", "亿元", "123450000000 元")]
    [InlineData("1,234.5", "（亿元）", "123450000000 元")]
    [InlineData("1,234.5", "单位：亿元", "123450000000 元")]
    [InlineData("(12)", "万吨", "-120000 吨")]
    [InlineData("△3", "%", "-3 %")]
    [InlineData("180～200", "万人", "1800000 人 Range 1800000..2000000")]
    [InlineData("5.2%", "%", "5.2 %")]
    [InlineData("12①", "户", "12 户")]
    [InlineData("88", "", "88")]
    [InlineData("5亿元", "万元", "500000000 元")]
    public void A_figure_and_its_unit(string number, string unit, string expected)
    {
        Assert.True(Quantity.TryParse(number, unit, out Quantity quantity));
        Assert.Equal(expected, Reading.MentionTable.Of(quantity));
    }

    [Theory]
    [InlineData("12", "出口")]
    [InlineData("5.2%", "亿元")]
    [InlineData("—", "亿元")]
    [InlineData("▲12", "亿元")]
    [InlineData("79228162514264337593543950335", "亿元")]
    [InlineData("", "亿元")]
    [InlineData("2024年", "年")]
    public void A_figure_or_a_unit_that_is_none(string number, string unit)
    {
        Assert.False(Quantity.TryParse(number, unit, out Quantity quantity));
        Assert.Equal(default, quantity);
    }

    [Theory]
    [InlineData("表3 分县区主要指标", 0)]
    [InlineData("附表1-2 户数", 0)]
    [InlineData("附件3份，已装订。", 1)]
    [InlineData("发放附件3 份。", 1)]
    public void The_number_of_a_caption_counts_nothing(string text, int mentions) =>
        Assert.Equal(mentions, StatisticsDocument.Parse(text, Options).Mentions.Count);
}
