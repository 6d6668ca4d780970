using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Figures of tables that look like something else, and lists whose counts differ.</summary>
public class TableFigureTests
{
    [Theory]
    [InlineData("1050.5", 105050000000)]
    [InlineData("1950.5", 195050000000)]
    [InlineData("1950.05", 195005000000)]
    [InlineData("1250.5", 125050000000)]
    public void A_figure_that_looks_like_a_month_is_a_figure(string cell, long expected)
    {
        StatisticsDocument document = StatisticsDocument.Parse("指标\t总量（亿元）\n产值\t" + cell + "\n");

        Observation observation = Assert.Single(document.Observations);
        Assert.Equal(expected, observation.Value?.Value);
    }

    [Fact]
    public void A_month_of_birth_is_no_figure() =>
        Assert.Empty(StatisticsDocument.Parse("姓名\t出生年月\n某甲\t1969.10\n某乙\t1972.05\n").Observations);

    [Fact]
    public void Counts_that_differ_give_a_warning_and_no_guess()
    {
        StatisticsDocument document = StatisticsDocument.Parse("甲、乙产值分别为3亿元、4亿元、5亿元。");

        Assert.Empty(document.Observations);
        Assert.Equal(DocumentWarningKind.CountsDiffer, Assert.Single(document.Warnings).Kind);
    }

    [Fact]
    public void The_area_that_a_bulletin_calls_its_own_is_the_one_of_its_title()
    {
        StatisticsDocument document = StatisticsDocument.Parse("云津市2025年统计公报\n全年全市地区生产总值2386亿元，增速居全省第五位。粮食产量178万吨，居全省第三位。");

        Assert.All(document.Observations, static o => Assert.Equal("云津市", o.Area));
        Assert.Equal(2, document.Observations.Count);
    }
}
