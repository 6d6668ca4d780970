using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Periods are read and resolved without allocating, with the user's own rows and without.</summary>
public sealed class PeriodAllocationTests
{
    private const string Text = "攻坚三年，2023年1—11月、上周三、今冬明春、两年多来、2024年春节假期，5月3I日，周五，截至6月底；“十四五”时期以来。";

    private static readonly PeriodTable Table = new(PeriodTableRow.Span("攻坚三年", new(2022, 1, 1), new(2024, 12, 31)));

    private static int Count(StatisticsOptions options)
    {
        int count = 0;
        foreach (Mention mention in new StatisticsReader(Text, options))
            count += mention.Kind == MentionKind.Period ? 1 : 0;
        return count;
    }

    [Theory]
    [InlineData(false, 9)]
    [InlineData(true, 10)]
    public void A_text_is_read_without_allocating(bool withTable, int expected)
    {
        StatisticsOptions options = new() { ReferenceDate = new(2023, 12, 21), Periods = withTable ? Table : null };
        Assert.Equal(expected, Count(options));
        Allocations.None(() => Count(options));
    }

    [Fact]
    public void A_period_is_parsed_and_resolved_without_allocating()
    {
        DateOnly reference = new(2023, 12, 21);
        Assert.True(PeriodText.TryParse("攻坚三年", Table, out _, out _));
        Allocations.None(() =>
        {
            PeriodText.TryParse("攻坚三年", Table, out PeriodText own, out _);
            PeriodText.TryParse("去年12月至今年2月", out PeriodText read);
            own.Resolve(reference);
            read.Resolve(reference);
        });
    }
}
