using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Wordings of times that are told by their neighbours: the middle of a year, two digits before a part, brackets behind a word. The reference date is 2026-03-20.</summary>
public sealed class PeriodWordingTests
{
    private static string Read(string text) =>
        string.Join("; ", PeriodMentions.Each(text, new DateOnly(2026, 3, 20), static (words, period) => $"{words}={(period.IsPointInTime ? "at " : "")}{period}"));

    [Theory]
    [InlineData("年中库存较年初下降5.1%。", "年中=at 2025-06-30")]
    [InlineData("截至年中，开工85个。到年中完成投资3亿元。", "截至年中=at 2025-06-30; 到年中=at 2025-06-30")]
    [InlineData("去年年中存栏12万头。", "去年年中=at 2025-06-30")]
    [InlineData("成年中有12人，2023年中国出口3亿元，青年中3人。", "2023年=2023")]
    public void The_middle_of_a_year_is_the_end_of_June(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("25年前三季度销量增长8.2%。", "25年前三季度=2025-Q1/2025-Q3")]
    [InlineData("24年前11个月销量12万辆。", "24年前11个月=2024-01/2024-11")]
    [InlineData("25年前的老房子有300套。", "25年前=2001")]
    [InlineData("目标价52元，对应25年PE 18x。", "25年=2025")]
    public void Two_digits_before_a_part_are_a_year(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("今日（19日）收盘价12元。", "今日=2026-03-19; 19日=2026-03-19")]
    [InlineData("昨天（3月17日）新增3例。", "昨天=2026-03-17; 3月17日=2026-03-17")]
    [InlineData("去年（2024年）营收12亿元。", "去年=2024; 2024年=2024")]
    [InlineData("至明年（2025年）5月，客房增至1500间。", "至明年（2025年）5月=at 2025-05-31")]
    [InlineData("今日（详见附件）开盘。", "今日=2026-03-20")]
    public void Brackets_say_which_day_or_year_is_meant(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("近20多年产量增长5倍，近二十几年来人口增加3万人。", "近20多年=../2026-03-20; 近二十几年来=../2026-03-20")]
    [InlineData("过去十余年，利率偏低。", "过去十余年=../2026-03-20")]
    [InlineData("工程历时近20多年。", "")]
    [InlineData("与前36年年均10%的增速相比放缓。", "前36年=1990-03-21/2026-03-20")]
    [InlineData("8月份为12%，之前的三个月为3%。", "8月份=2025-08; 之前的三个月=2025-05/2025-07")]
    public void Stretches_before_now_or_before_what_was_stated(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("截至第15周，累计销量18万辆。", "截至第15周=at 2025-04-13")]
    [InlineData("截至3月底，余额12亿元。", "截至3月底=at 2025-03-31")]
    [InlineData("2025年，经济稳中有进。\n\n3月，新签项目12个。", "2025年=2025; 3月=2025-03")]
    [InlineData("3月，新签项目12个。", "3月=2026-03")]
    [InlineData("公司预计上半年盈利3亿元。", "上半年=2026-H1")]
    [InlineData("上半年盈利3亿元。", "上半年=2025-H1")]
    public void What_is_told_is_over_and_what_is_foreseen_need_not_be(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("失业率3.3%，为25年来同月最低。", "25年来=2001/2025")]
    [InlineData("入选Q1区的期刊有3种，JCR Q2期刊5种。", "")]
    [InlineData("2024年Q1区论文3篇，2024年Q1营收3亿元。", "2024年=2024; 2024年Q1=2024-Q1")]
    [InlineData("2024年的收入，在上年增长的基础上又增加3亿元。全年收入大于支出。", "2024年=2024; 上年=2023; 全年=2024")]
    public void Names_and_comparisons_govern_nothing(string text, string expected) => Assert.Equal(expected, Read(text));
}
