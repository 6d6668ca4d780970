using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Holidays and named periods of the user's own, through the options.</summary>
public sealed class PeriodTableTests
{
    // made for each test, so that a fault in the making of tables fails here (and a mutant of it)
    private readonly PeriodTable _table = new(
        PeriodTableRow.Holiday("春节", 2031, new(2031, 1, 22), new(2031, 1, 29)),
        PeriodTableRow.Holiday("国庆", 2023, new(2023, 10, 1), new(2023, 10, 7)),
        PeriodTableRow.Holiday("采茶季", 2023, new(2023, 3, 15), new(2023, 5, 20)),
        PeriodTableRow.Holiday("采茶季", 2024, new(2024, 3, 18), new(2024, 5, 25)),
        PeriodTableRow.Span("攻坚三年", new(2022, 1, 1), new(2024, 12, 31)),
        PeriodTableRow.Span("“百日清零”行动", new(2023, 6, 1), new(2023, 9, 8)),
        PeriodTableRow.Since("河长制推行以来", new(2016, 12, 11)));

    private static string Read(string text, PeriodTable? table, DateOnly? reference = null)
    {
        List<string> found = [];
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference ?? new(2023, 12, 21), Periods = table }))
        {
            found.Add(mention.TryGetPeriod(out DateRange p)
                ? string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(mention.Range.Start, mention.Range.Length)} {p.Begin:yyyy-MM-dd} {p.End:yyyy-MM-dd} {p}")
                : $"{text.AsSpan(mention.Range.Start, mention.Range.Length)}");
        }

        return string.Join("; ", found);
    }

    [Theory]
    [InlineData("攻坚三年新建泵站42座。", "攻坚三年 2022-01-01 2024-12-31 2022-01-01/2024-12-31; 42座")]
    [InlineData("“攻坚三年”期间新建泵站42座。", "“攻坚三年”期间 2022-01-01 2024-12-31 2022-01-01/2024-12-31; 42座")]
    [InlineData("“百日清零”行动办结信访81件。", "“百日清零”行动 2023-06-01 2023-09-08 2023-06-01/2023-09-08; 81件")]
    [InlineData("河长制推行以来清淤30公里。", "河长制推行以来 2016-12-11 2023-12-21 2016-12-11/..; 30公里")]
    [InlineData("河長制推行以來清淤30公里。", "河長制推行以來 2016-12-11 2023-12-21 2016-12-11/..; 30公里")]
    [InlineData("沿线各乡镇把岸线整治与产业帮扶一并推进，清退网箱和简易棚屋，河长制推\n行以来清淤30公里。", "河长制推\n行以来 2016-12-11 2023-12-21 2016-12-11/..; 30公里")]
    [InlineData("采茶季收入6万元。", "采茶季 2023-03-15 2023-05-20 2023-03-15/2023-05-20; 6万元")]
    [InlineData("2024年采茶季收入6万元。", "2024年采茶季 2024-03-18 2024-05-25 2024-03-18/2024-05-25; 6万元")]
    [InlineData("2025年采茶季收入6万元。", "2025年采茶季   2025-XX-XX; 6万元")]
    [InlineData("2031年春节假期预订300单。", "2031年春节假期 2031-01-22 2031-01-29 2031-01-22/2031-01-29; 300单")]
    [InlineData("2023年国庆假期接待20万人次。", "2023年国庆假期 2023-10-01 2023-10-07 2023-10-01/2023-10-07; 20万人次")]
    [InlineData("2024年国庆假期接待20万人次。", "2024年国庆假期 2024-10-01 2024-10-07 2024-10-01/2024-10-07; 20万人次")]
    public void Own_rows_are_found_in_text(string text, string expected) => Assert.Equal(expected, Read(text, _table));

    [Theory]
    [InlineData("攻坚三年新建泵站42座。", "三年; 42座")]
    [InlineData("2031年春节假期预订300单。", "2031年春节假期 2031-01-23 2031-01-23 2031-01-23; 300单")]
    public void Without_a_table_they_are_none_and_unknown_years_have_no_days(string text, string expected) => Assert.Equal(expected, Read(text, null));

    [Fact]
    public void Documents_read_them_too()
    {
        StatisticsDocument document = StatisticsDocument.Parse("攻坚三年新建泵站42座。", new StatisticsOptions { Periods = _table });

        Observation observation = Assert.Single(document.Observations);
        Assert.Equal("2022-01-01/2024-12-31", observation.Period?.ToString());
    }

    [Fact]
    public void Single_periods_take_a_table()
    {
        Assert.True(PeriodText.TryParse("攻坚三年", _table, out PeriodText read, out _));
        Assert.Equal(new DateOnly(2024, 12, 31), read.Resolve()?.End);
        Assert.False(PeriodText.TryParse("攻坚三年", null, out _, out ParseError error));
        Assert.NotEqual(ParseStatus.Ok, error.Status);
    }

    [Fact]
    public void Rows_are_checked_when_they_are_made()
    {
        Assert.Contains("does not end before it begins", Assert.Throws<ArgumentOutOfRangeException>("last", () => PeriodTableRow.Span("攻坚三年", new(2024, 1, 1), new(2023, 1, 1))).Message, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2024, 1, 1), PeriodTableRow.Span("攻坚日", new(2024, 1, 1), new(2024, 1, 1)).Last);
        Assert.Equal(64, PeriodTableRow.Since(new string('长', 64), new(2024, 1, 1)).Name.Length);
        Assert.Throws<ArgumentOutOfRangeException>("name", () => PeriodTableRow.Since(new string('长', 65), new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => PeriodTableRow.Holiday("春节", 10_000, new(2024, 1, 1), new(2024, 1, 2)));
        Assert.Throws<ArgumentNullException>("rows", () => new PeriodTable((PeriodTableRow[])null!));
        Assert.Throws<ArgumentException>(() => PeriodTableRow.Since(" ", new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PeriodTableRow.Holiday("春节", 0, new(2024, 1, 1), new(2024, 1, 2)));
    }

    [Fact]
    public void Of_two_names_the_longer_one_counts()
    {
        var table = new PeriodTable(
            PeriodTableRow.Span("攻坚", new(2022, 1, 1), new(2022, 12, 31)),
            PeriodTableRow.Span("攻坚三年行动", new(2022, 1, 1), new(2024, 12, 31)),
            PeriodTableRow.Span("攻坚三年", new(2023, 1, 1), new(2025, 12, 31)));

        Assert.Equal("攻坚三年 2023-01-01 2025-12-31 2023-01-01/2025-12-31; 42座", Read("攻坚三年建站42座", table));
        Assert.Equal("攻坚三年行动 2022-01-01 2024-12-31 2022-01-01/2024-12-31; 42座", Read("攻坚三年行动建站42座", table));
        Assert.Equal("攻坚 2022-01-01 2022-12-31 2022-01-01/2022-12-31; 42座", Read("攻坚期建站42座", table));
    }

    [Fact]
    public void A_name_is_found_wherever_it_stands_and_however_often()
    {
        string text = string.Concat(Enumerable.Repeat("攻坚三年", 2000));
        int count = 0;
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { Periods = _table }))
        {
            Assert.Equal(count * 4, mention.Range.Start);
            count++;
        }

        Assert.Equal(2000, count);
    }
}
