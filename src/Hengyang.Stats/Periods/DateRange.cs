using System.Numerics;

namespace Hengyang.Stats;

/// <summary>
/// The days that a period names, both ends inside: 1—11月, 前三季度, “十四五”时期, 截至6月底.
/// </summary>
/// <remarks>
/// A text without a year and without a context that gives one leaves <see cref="Begin"/> and <see cref="End"/> null;
/// its text form then writes the partial date (<c>XXXX-01/XXXX-11</c>). Two ranges are equal when they name the
/// same days with the same precision; <see cref="SameDays"/> asks for the days alone. Lists sort by <see cref="ByBegin"/>.
/// <c>default</c> is a range of which nothing is known.
/// </remarks>
/// <example>
/// <code>
/// var range = DateRange.Parse("2023年1—11月");
/// // range.ToString() == "2023-01/2023-11", range.Precision == PeriodPrecision.Month
/// </code>
/// </example>
[System.Diagnostics.DebuggerDisplay("{ToString(\"R\"),nq}")]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DateRangeJsonConverter))]
public readonly partial struct DateRange : IEquatable<DateRange>, IEqualityOperators<DateRange, DateRange, bool>
{
    private readonly PartialDate _begin;
    private readonly PartialDate _end;
    private readonly PeriodPrecision _precision;
    private readonly DateGrain _grain;
    private readonly OpenSide _open;
    private readonly bool _asOf;

    /// <summary>From the first day of this period on, to a day where it is known.</summary>
    internal DateRange Since(DateOnly? day) => new(_begin, day is { } end && !(_begin.ToDate() > end) ? PartialDate.From(end) : default, _precision, _grain, open: OpenSide.End);

    internal DateRange(PartialDate begin, PartialDate end, PeriodPrecision precision, DateGrain grain, bool asOf = false, OpenSide open = OpenSide.None)
    {
        _begin = begin;
        _end = end;
        _precision = precision;
        _grain = grain;
        _asOf = asOf;
        _open = open;
    }

    internal PartialDate BeginPart => _begin;

    internal PartialDate EndPart => _end;

    internal DateGrain Grain => _grain;

    /// <summary>The first day, or null when it is not known.</summary>
    public DateOnly? Begin => _begin.ToDate();

    /// <summary>The last day, or null when it is not known. Inclusive.</summary>
    public DateOnly? End => _end.ToDate();

    /// <summary>How finely the period is stated.</summary>
    public PeriodPrecision Precision => _precision;

    /// <summary>Whether this is a point in time (截至6月底, 年末): begin and end are that day.</summary>
    public bool IsPointInTime => _asOf;

    /// <summary>Which side the text leaves open.</summary>
    public OpenSide Open => _open;

    /// <summary>How many days it has, at least 1; null when an end is not known.</summary>
    public int? Days => Begin is { } begin && End is { } end ? end.DayNumber - begin.DayNumber + 1 : null;

    /// <summary>Whether there can be what a text was taken to state: the end is not before the begin, and a point in time has one day.</summary>
    internal bool CanBe => Days is not { } days || (_asOf ? days == 1 : days > 0);

    /// <summary>Whether a day lies inside; an open side has no bound, and an end that is merely unknown holds nothing.</summary>
    /// <param name="date">The day.</param>
    public bool Contains(DateOnly date)
    {
        bool fromBegin = Begin is { } begin ? date >= begin : _open == OpenSide.Begin;
        bool toEnd = End is { } end ? date <= end : _open == OpenSide.End;
        return fromBegin && toEnd;
    }

    /// <inheritdoc/>
    public bool Equals(DateRange other) =>
        _begin == other._begin && _end == other._end && _precision == other._precision && _grain == other._grain
        && _open == other._open && _asOf == other._asOf;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_begin, _end, _precision, _open, _asOf);

    /// <summary>Whether two ranges are the same.</summary>
    public static bool operator ==(DateRange left, DateRange right) => left.Equals(right);

    /// <summary>Whether two ranges differ.</summary>
    public static bool operator !=(DateRange left, DateRange right) => !left.Equals(right);
}
