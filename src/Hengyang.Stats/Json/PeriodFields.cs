using System.Globalization;
using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The fields of a period as they come in.</summary>
internal struct PeriodFields
{
    internal const int DayLength = 10;

    private DateOnly? _begin;
    private DateOnly? _end;
    private PeriodPrecision? _precision;
    private OpenSide? _open;
    private DateRange? _timex;
    private bool _asOf;

    internal bool TryRead(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (JsonFields.Is(ref reader, how, "begin"u8))
            _begin = ReadDay(ref reader, how, "begin");
        else if (JsonFields.Is(ref reader, how, "end"u8))
            _end = ReadDay(ref reader, how, "end");
        else if (JsonFields.Is(ref reader, how, "precision"u8))
            _precision = (PeriodPrecision)JsonNames.Precisions.Read(ref reader, how, "precision");
        else if (JsonFields.Is(ref reader, how, "asOf"u8))
            _asOf = JsonFields.ReadBoolean(ref reader, how, "asOf");
        else if (JsonFields.Is(ref reader, how, "open"u8))
            _open = (OpenSide)JsonNames.OpenSides.Read(ref reader, how, "open");
        else if (JsonFields.Is(ref reader, how, "timex"u8))
            _timex = ReadTimex(ref reader, how);
        else
            return false;
        return true;
    }

    /// <summary>The period; one that cannot be is an error.</summary>
    internal readonly DateRange Make(in JsonReading how)
    {
        if (_end < _begin)
            JsonFields.Fail(how, "the end lies before the begin");
        DateRange range = _timex is { } stated ? Of(stated, how) : OfDays(how);
        if (range is { IsPointInTime: true, Days: not (null or 1) })
            JsonFields.Fail(how, "a point in time (asOf) has one day");
        return range;
    }

    /// <summary>The timex says in what units the ends were stated and what is not known of them; the days fill what it leaves open.</summary>
    private readonly DateRange Of(in DateRange stated, in JsonReading how)
    {
        bool contradicts = (_begin is { } first && !Fits(first, stated.BeginPart, stated.Open == OpenSide.Begin))
            || (_end is { } last && !Fits(last, stated.EndPart, stated.Open == OpenSide.End))
            || (_open is { } open && open != stated.Open);
        if (contradicts)
            JsonFields.Fail(how, "begin, end or open is not what timex says");
        return new DateRange(
            _begin is { } begin ? PartialDate.From(begin) : stated.BeginPart,
            _end is { } end ? PartialDate.From(end) : stated.EndPart,
            _precision ?? stated.Precision,
            stated.Grain,
            _asOf,
            stated.Open);
    }

    private static bool Fits(DateOnly day, PartialDate stated, bool isOpen) => isOpen || PartialDate.From(day).Fits(stated);

    private readonly DateRange OfDays(in JsonReading how)
    {
        PeriodPrecision precision = _precision ?? PeriodPrecision.Day;
        DateGrain grain = GrainOf(precision);
        // 21 January 1990 to the end of 1993 is several years, but not years from end to end: a timex of years would say other days
        if (Cuts(_begin, grain) || (_end != DateOnly.MaxValue && Cuts(_end?.AddDays(1), grain)))
            grain = DateGrain.Day;
        bool isWhole = _open is null or OpenSide.None ? _begin.HasValue && _end.HasValue : _open == OpenSide.Begin ? _end.HasValue : _begin.HasValue;
        if (!isWhole)
            JsonFields.Fail(how, "a period needs a timex or both of its days");
        PartialDate begin = _begin is { } first ? PartialDate.From(first) : default;
        PartialDate end = _end is { } last ? PartialDate.From(last) : default;
        return new DateRange(begin, end, precision, grain, _asOf, _open ?? OpenSide.None);
    }

    /// <summary>Whether a day is not the first one of its month, quarter, half-year or year.</summary>
    private static bool Cuts(DateOnly? first, DateGrain grain) => first is { } day && grain switch
    {
        DateGrain.Month => day.Day != 1,
        DateGrain.Quarter => day.Day != 1 || day.Month % 3 != 1,
        DateGrain.HalfYear => day.Day != 1 || day.Month % 6 != 1,
        DateGrain.Year => day.DayOfYear != 1,
        _ => false,
    };

    private static DateGrain GrainOf(PeriodPrecision precision) => precision switch
    {
        PeriodPrecision.Month => DateGrain.Month,
        PeriodPrecision.Quarter => DateGrain.Quarter,
        PeriodPrecision.HalfYear => DateGrain.HalfYear,
        PeriodPrecision.Year or PeriodPrecision.MultiYear => DateGrain.Year,
        _ => DateGrain.Day,
    };

    private static DateOnly? ReadDay(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Span<char> text = stackalloc char[DayLength];
        if (!JsonFields.TryCopy(ref reader, text, out int length)
            || !DateOnly.TryParseExact(text[..length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            JsonFields.Fail(how, $"{field} is no day such as 2023-11-30");
            return null;
        }

        return day;
    }

    private static DateRange? ReadTimex(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Span<char> text = stackalloc char[IsoPeriodWriter.MaxLosslessLength];
        if (!JsonFields.TryCopy(ref reader, text, out int length) || !DateRange.TryParseIso(text[..length], out DateRange range))
        {
            JsonFields.Fail(how, "timex is none that a period has");
            return null;
        }

        return range;
    }
}
