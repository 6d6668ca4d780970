using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <content>Comparing by days: two ranges may cover the same days and yet be stated differently.</content>
public readonly partial struct DateRange : IComparable<DateRange>, IComparable
{
    /// <summary>
    /// Sorts ranges by their first day, then by their last one; what is not known comes first, an open end last. It never throws.
    /// </summary>
    /// <remarks>This is also the order of <c>OrderBy(o =&gt; o.Period)</c>. There are no operators: of two ranges that overlap neither is less.</remarks>
    /// <example><code>
    /// DateRange[] ranges = [DateRange.Year(2024), DateRange.Quarter(2023, 3)];
    /// IEnumerable&lt;DateRange&gt; ordered = ranges.Order(DateRange.ByBegin); // 2023-Q3, 2024
    /// </code></example>
    public static IComparer<DateRange> ByBegin { get; } = Comparer<DateRange>.Create(Compare);

    /// <summary>Takes ranges for equal that cover the same days, however they are stated: 2023年, 2023年1—12月 and 2023年全年.</summary>
    /// <example><code>
    /// var groups = observations.Where(o => o.Period is not null).GroupBy(o => o.Period!.Value, DateRange.DayComparer);
    /// </code></example>
    public static IEqualityComparer<DateRange> DayComparer { get; } = new SameDaysComparer();

    /// <summary>Whether two ranges cover the same days, which may be stated differently: 2023年 and 2023年1—12月. What is not known of the one is not known of the other.</summary>
    /// <param name="other">The other.</param>
    /// <example><code>
    /// bool same = DateRange.Year(2023).SameDays(DateRange.Months(2023, 1, 12)); // true
    /// </code></example>
    public bool SameDays(DateRange other) => _begin == other._begin && _end == other._end && _open == other._open;

    /// <summary>Whether all days of another range lie inside. Of ranges whose days are not known it is not so.</summary>
    /// <param name="other">The other.</param>
    /// <example><code>
    /// bool contains = DateRange.Year(2023).Contains(DateRange.Quarter(2023, 3)); // true
    /// </code></example>
    public bool Contains(DateRange other) =>
        TryGetBounds(out int begin, out int end) && other.TryGetBounds(out int otherBegin, out int otherEnd) && begin <= otherBegin && otherEnd <= end;

    /// <summary>Whether two ranges have a day in common. Of ranges whose days are not known it is not so.</summary>
    /// <param name="other">The other.</param>
    /// <example><code>
    /// bool overlaps = DateRange.Year(2023).Overlaps(DateRange.Year(2024)); // false
    /// </code></example>
    public bool Overlaps(DateRange other) =>
        TryGetBounds(out int begin, out int end) && other.TryGetBounds(out int otherBegin, out int otherEnd) && begin <= otherEnd && otherBegin <= end;

    /// <summary>The days that two ranges have in common; null when there are none, or the days are not known.</summary>
    /// <param name="other">The other.</param>
    /// <returns>One of the two where it lies inside the other, else the days, open where both are.</returns>
    /// <example><code>
    /// DateRange? common = DateRange.Quarter(2023, 3).Intersect(DateRange.Months(2023, 9, 12)); // 2023-09-01/2023-09-30
    /// </code></example>
    public DateRange? Intersect(DateRange other)
    {
        if (other.Contains(this))
            return this;
        if (Contains(other))
            return other;
        if (!Overlaps(other) || !TryGetBounds(out int begin, out int end) || !other.TryGetBounds(out int otherBegin, out int otherEnd))
            return null;
        begin = Math.Max(begin, otherBegin);
        end = Math.Min(end, otherEnd);
        DateOnly last = DateOnly.FromDayNumber(Math.Min(end, DateOnly.MaxValue.DayNumber));
        if (begin < 0)
            return Until(last);
        DateOnly first = DateOnly.FromDayNumber(begin);
        return end > DateOnly.MaxValue.DayNumber ? Since(first) : FromDays(first, last);
    }

    /// <summary>Takes the range apart: <c>var (begin, end) = range;</c>.</summary>
    /// <param name="begin">The first day, or null.</param>
    /// <param name="end">The last day, or null.</param>
    /// <example><code>
    /// (DateOnly? begin, DateOnly? end) = DateRange.Quarter(2023, 3);
    /// </code></example>
    public void Deconstruct(out DateOnly? begin, out DateOnly? end) => (begin, end) = (Begin, End);

    /// <summary>The months that lie in the range as a whole or in part, in their order; none where the days are not known.</summary>
    /// <example><code>
    /// IEnumerable&lt;DateRange&gt; months = DateRange.Quarter(2023, 3).EachMonth(); // 2023-07, 2023-08, 2023-09
    /// </code></example>
    public IEnumerable<DateRange> EachMonth()
    {
        if (Begin is not { } begin || End is not { } end)
            yield break;
        for (int month = (begin.Year * 12) + begin.Month - 1; month <= (end.Year * 12) + end.Month - 1; month++)
            yield return Month(month / 12, (month % 12) + 1);
    }

    /// <summary>The years that lie in the range as a whole or in part, in their order; none where the days are not known.</summary>
    /// <example><code>
    /// IEnumerable&lt;DateRange&gt; years = DateRange.Years(2022, 2023).EachYear(); // 2022, 2023
    /// </code></example>
    public IEnumerable<DateRange> EachYear()
    {
        if (Begin is not { } begin || End is not { } end)
            yield break;
        for (int year = begin.Year; year <= end.Year; year++)
            yield return Year(year);
    }

    /// <summary>The first and the last day; below and above all days where a side is open and not filled.</summary>
    private bool TryGetBounds(out int begin, out int end)
    {
        bool known = (Begin.HasValue || _open == OpenSide.Begin) && (End.HasValue || _open == OpenSide.End);
        begin = Begin is { } first ? first.DayNumber : -1;
        end = _open == OpenSide.End || End is not { } last ? int.MaxValue : last.DayNumber;
        return known;
    }

    int IComparable<DateRange>.CompareTo(DateRange other) => Compare(this, other);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        DateRange other => Compare(this, other),
        _ => throw new ArgumentException("Only ranges are compared with ranges.", nameof(obj)),
    };

    private static int Compare(DateRange left, DateRange right)
    {
        int order = left._begin.CompareTo(right._begin);
        if (order == 0)
            order = (left._open == OpenSide.End).CompareTo(right._open == OpenSide.End);
        if (order == 0)
            order = left._end.CompareTo(right._end);
        if (order == 0)
            order = left._open.CompareTo(right._open);
        if (order == 0)
            order = left._precision.CompareTo(right._precision);
        if (order == 0)
            order = left._grain.CompareTo(right._grain);
        return order != 0 ? order : left._asOf.CompareTo(right._asOf);
    }

    private sealed class SameDaysComparer : IEqualityComparer<DateRange>
    {
        public bool Equals(DateRange x, DateRange y) => x.SameDays(y);

        public int GetHashCode([DisallowNull] DateRange obj) => HashCode.Combine(obj._begin, obj._end, obj._open);
    }
}
