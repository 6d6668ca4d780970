using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Tables as pages and gazettes print them; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class TableTests
{
    [Fact]
    public void Single_spaces_part_the_cells_of_rows_of_figures() => AssertObservationsInAnyOrder(
        """
        表3 主要畜产品产量
        单位：吨
        产品名称 产量 比上年增长%
        肉类 20450 2.5
        其中：猪肉 15200 -1.25
        禽蛋 830 0.6
        """,
        "肉类 = 20450 吨; Increase 2.5 % YearOverYear x1.025",
        "猪肉 = 15200 吨; Decrease 1.25 % YearOverYear x0.9875; of 肉类",
        "禽蛋 = 830 吨; Increase 0.6 % YearOverYear x1.006");

    [Fact]
    public void Runs_of_spaces_part_cells_and_a_missing_figure_gives_nothing() => AssertObservationsInAnyOrder(
        """
        2022年主要工业产品产量

        产品名称        单位      产量        比上年增长（%）
        铁 矿 石        万吨      120.6       4.5
        用电量          亿千瓦时  86.5        -1.4
        玻璃            万重量箱  —           2.0
        """,
        "铁矿石 = 1206000 吨; 2022; Increase 4.5 % YearOverYear x1.045",
        "用电量 = 8650000000 千瓦时; 2022; Decrease 1.4 % YearOverYear x0.986",
        "玻璃; 2022; Increase 2.0 % YearOverYear x1.02");

    [Fact]
    public void Growth_belongs_to_the_column_of_its_name_below_a_cell_that_spans_two() => AssertObservationsInAnyOrder(
        "2022年12月主要指标\n\t绝对量\t\t增速（%）\n\t本月\t累计\t本月\t累计\n工业用电量（万千瓦时）\t8500\t90200\t3.2\t4.5\n客运量（万人）\t120\t1320\t-2.1\t—\n",
        "工业用电量 = 902000000 千瓦时; 2022-01/2022-12; Increase 4.5 % x1.045",
        "工业用电量 = 85000000 千瓦时; 2022-12; Increase 3.2 % x1.032",
        "客运量 = 13200000 人; 2022-01/2022-12",
        "客运量 = 1200000 人; 2022-12; Decrease 2.1 % x0.979");

    [Fact]
    public void Growth_between_two_years_belongs_to_the_later() => AssertObservationsInAnyOrder(
        "序号\t指标名称\t计量单位\t2022年\t2021年\t增减（%）\n1\t地区生产总值\t亿元\t520.5\t498.2\t5.1\n2\t财政收入\t万元\t3205\t3012\t6.4\n",
        "地区生产总值 = 52050000000 元; 2022; Increase 5.1 % x1.051",
        "地区生产总值 = 49820000000 元; 2021",
        "财政收入 = 32050000 元; 2022; Increase 6.4 % x1.064",
        "财政收入 = 30120000 元; 2021");

    [Fact]
    public void A_caption_gives_the_unit_of_the_table_right_below() => AssertObservationsInAnyOrder(
        """
        下表為各區人均開支（元）：

        | **區** | 2021年 | **2022年** | 變幅 |
        |---|---|---:|---|
        | 東區 | 8120 | **8530** | +5.0% |
        | 西區 | 7900 | 7742 | -2.0% |
        """,
        "東區 = 8530 元; 2022; @東區; Increase 5.0 % x1.05",
        "東區 = 8120 元; 2021; @東區",
        "西區 = 7742 元; 2022; @西區; Decrease 2.0 % x0.98",
        "西區 = 7900 元; 2021; @西區");

    [Fact]
    public void A_share_is_one_whatever_the_row_counts() => AssertObservationsInAnyOrder(
        "指标\t年末数\t比重（%）\n常住人口（万人）\t312.5\t100.0\n　　其中：城镇（万人）\t184.0\t58.9\n",
        "常住人口 / 年末数 = 3125000 人",
        "常住人口 / 比重 = 100.0 %",
        "城镇 / 年末数 = 1840000 人; of 常住人口",
        "城镇 / 比重 = 58.9 %; of 常住人口");

    [Fact]
    public void A_column_of_ranks_gives_the_rank_of_the_value_before_it() => AssertObservationsInAnyOrder(
        "县区\t产值（亿元）\t位次\t增速（%）\t位次\n甲县\t320.5\t1\t5.6\t3\n乙县\t280.1\t2\t6.2\t1\n",
        "产值 = 32050000000 元; @甲县; Increase 5.6 % x1.056; rank 1",
        "产值 = 28010000000 元; @乙县; Increase 6.2 % x1.062; rank 2");

    [Fact]
    public void Cells_with_units_of_their_own() => AssertObservationsInAnyOrder(
        "项目\t2021年\t2022年\n客运量\t12.5万人\t13.1万人\n",
        "客运量 = 131000 人; 2022",
        "客运量 = 125000 人; 2021");

    [Fact]
    public void A_cell_beyond_the_header_and_a_row_without_header_say_nothing() => AssertObservationsInAnyOrder(
        "指标\t数值\t增长\n粮食产量（万吨）\t120\n油料产量（万吨）\t12\t3.2\t备用\t88\n棉花产量（万吨）\n\n说明如下\n\n甲\t120\t3.2\n乙\t12\t-1.5\n",
        "粮食产量 = 1200000 吨",
        "油料产量 = 120000 吨; Increase 3.2 % x1.032");

    [Fact]
    public void A_header_within_a_table_names_the_columns_anew() => AssertObservationsInAnyOrder(
        "指标\t2022年\n出口（亿元）\t50.2\n项目\t产量（吨）\t增长（%）\n茶叶\t830\t3.1\n",
        "出口 = 5020000000 元; 2022",
        "茶叶 = 830 吨; Increase 3.1 % x1.031");

    [Fact]
    public void A_long_title_does_not_run_into_the_table_below_it() => AssertObservationsInAnyOrder(
        "2022年全市规模以上工业企业主要产品产量以及比上年增长速度一览\n产品\t产量（吨）\n生铁\t5200\n粗钢\t6100\n",
        "生铁 = 5200 吨; 2022",
        "粗钢 = 6100 吨; 2022");

    [Theory]
    [InlineData("联系人 张三 李四\n电话 12345 67890\n")]
    [InlineData("比分 21 15\n全场观众反应热烈。\n")]
    public void Lines_that_are_no_table(string text) => AssertObservationsInAnyOrder(text);

    [Fact]
    public void A_table_of_many_rows()
    {
        var text = new System.Text.StringBuilder("产品 产量 增长%\n");
        const int rows = 100_000;
        for (int i = 0; i < rows; i++)
            text.Append("产品").Append((char)('一' + (i % 20000))).Append(' ').Append(i + 1).Append(" 1.5\n");
        Assert.Equal(rows, StatisticsDocument.Parse(text.ToString()).Observations.Count);
    }

    /// <summary>Observations of a row stand in the order of their length, the longer first.</summary>
}
