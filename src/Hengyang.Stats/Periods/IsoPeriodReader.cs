namespace Hengyang.Stats;

/// <summary>
/// Reads the machine forms of <see cref="IsoPeriodWriter"/>: timex, ISO 8601-1 intervals, EDTF and SDMX. Their units
/// do not collide (a quarter is Q1 or 33, a half H1, S1 or 40), so one grammar reads them all.
/// </summary>
internal ref struct IsoPeriodReader
{
    private readonly ReadOnlySpan<byte> _text;
    private int _position;
    private ParseStatus _status;

    private IsoPeriodReader(ReadOnlySpan<byte> text) => _text = text;

    internal static bool TryRead(ReadOnlySpan<byte> text, out DateRange range, out ParseError error)
    {
        var reader = new IsoPeriodReader(text);
        bool ok = reader.TryRange(out range) && (reader.Peek(0) != ';' || reader.TryMore(ref range));
        if (ok && reader._position < text.Length)
            (ok, reader._status) = (false, ParseStatus.TrailingText);
        if (!ok)
            range = default;
        error = ok ? default : new ParseError(text.IsEmpty ? ParseStatus.Empty : reader._status, reader._position);
        return ok;
    }

    private bool TryRange(out DateRange range)
    {
        range = default;
        if (TryOpen())
        {
            if (!TryTake('/') || !TrySide(out _, out PartialDate until, out DateGrain untilGrain))
                return Fail(ParseStatus.UnexpectedCharacter);
            range = new DateRange(default, until, PrecisionOf(untilGrain, isOne: true), untilGrain, open: OpenSide.Begin);
            return true;
        }

        if (!TrySide(out PartialDate begin, out PartialDate end, out DateGrain grain))
            return false;
        if (!TryTake('/'))
        {
            range = new DateRange(begin, end, PrecisionOf(grain, isOne: true), grain);
            return true;
        }

        if (TryOpen())
        {
            range = new DateRange(begin, default, PrecisionOf(grain, isOne: true), grain, open: OpenSide.End);
            return true;
        }

        if (TryTake('P'))
            return TryDuration(begin, out range);
        if (!TrySide(out PartialDate lastBegin, out PartialDate last, out DateGrain lastGrain))
            return false;
        if (begin.ToDate() > last.ToDate())
            return Fail(ParseStatus.InvalidDate);
        if (lastGrain < grain)
            grain = lastGrain;
        range = new DateRange(begin, last, PrecisionOf(grain, isOne: begin == lastBegin), grain);
        return true;
    }

    /// <summary>What the format R writes behind the timex.</summary>
    private bool TryMore(ref DateRange range)
    {
        PartialDate begin = range.BeginPart;
        PartialDate end = range.EndPart;
        PeriodPrecision precision = range.Precision;
        bool asOf = false;
        if (Peek(0) == ';' && Peek(1) is (>= (byte)'0' and <= (byte)'9') or (byte)'X')
        {
            _position++;
            if (!TryDay(out begin) || !TryTake('/') || !TryDay(out end))
                return Fail(ParseStatus.UnexpectedCharacter);
            // the days fill what the timex leaves open, and do not contradict it
            if (!(begin.Fits(range.BeginPart) || range.Open == OpenSide.Begin) || !(end.Fits(range.EndPart) || range.Open == OpenSide.End))
                return Fail(ParseStatus.InvalidDate);
        }

        if (Peek(0) == ';' && LosslessNames.TryRead(_text[(_position + 1)..], out PeriodPrecision named, out int length))
        {
            precision = named;
            _position += 1 + length;
        }

        if (Peek(0) == ';' && LosslessNames.StartsWith(_text[(_position + 1)..], LosslessNames.Point))
        {
            asOf = true;
            _position += 1 + LosslessNames.Point.Length;
        }

        if (begin.ToDate() > end.ToDate() || (asOf && begin.ToDate() != end.ToDate()))
            return Fail(ParseStatus.InvalidDate);
        range = new DateRange(begin, end, precision, range.Grain, asOf, range.Open);
        return true;
    }

    /// <summary>A day of which parts may be unknown.</summary>
    private bool TryDay(out PartialDate day)
    {
        day = default;
        if (!TryNumber(4, out int year) || !TryTake('-') || !TryNumber(2, out int month) || !TryTake('-') || !TryNumber(2, out int number))
            return Fail(ParseStatus.UnexpectedCharacter);
        if (month > 12 || number > (month == 0 ? 31 : DateTime.DaysInMonth(year == 0 ? 2024 : year, month)))
            return Fail(ParseStatus.InvalidDate);
        day = new PartialDate(year, month, number);
        return true;
    }

    /// <summary>A year with what follows it; unknown parts are X.</summary>
    private bool TrySide(out PartialDate begin, out PartialDate end, out DateGrain grain)
    {
        begin = default;
        end = default;
        grain = DateGrain.Year;
        if (!TryNumber(4, out int year))
            return Fail(ParseStatus.UnexpectedCharacter);
        if (Peek(0) != '-')
        {
            (begin, end) = (new PartialDate(year, 1, 1), new PartialDate(year, 12, 31));
            return true;
        }

        _position++;
        int months = Peek(0) switch { (byte)'Q' => 3, (byte)'H' or (byte)'S' => 6, _ => 0 };
        int number;
        if (months != 0)
        {
            _position++;
            if (!TryNumber(1, out number) || number == 0)
                return Fail(ParseStatus.UnexpectedCharacter);
        }
        else
        {
            if (!TryNumber(2, out number))
                return Fail(ParseStatus.UnexpectedCharacter);
            (months, number) = number switch
            {
                >= 33 and <= 36 => (3, number - 32),
                >= 40 and <= 41 => (6, number - 39),
                _ => (1, number),
            };
        }

        if (number > 12 / months)
            return Fail(ParseStatus.InvalidDate);
        if (months == 1 && Peek(0) == '-')
        {
            grain = DateGrain.Day;
            _position++;
            if (!TryNumber(2, out int day))
                return Fail(ParseStatus.UnexpectedCharacter);
            begin = end = new PartialDate(year, number, day);
            bool exists = day <= (number == 0 ? 31 : DateTime.DaysInMonth(year == 0 ? 2024 : year, number));
            return exists || Fail(ParseStatus.InvalidDate);
        }

        grain = months switch { 3 => DateGrain.Quarter, 6 => DateGrain.HalfYear, _ => DateGrain.Month };
        if (number == 0)
            return true;
        int lastMonth = number * months;
        // the last day of a February of an unknown year is unknown
        int lastDay = year == 0 && lastMonth == 2 ? 0 : DateTime.DaysInMonth(year == 0 ? 2023 : year, lastMonth);
        begin = new PartialDate(year, ((number - 1) * months) + 1, 1);
        end = new PartialDate(year, lastMonth, lastDay);
        return true;
    }

    private bool TryDuration(PartialDate from, out DateRange range)
    {
        range = default;
        int length = 0;
        int digits = 0;
        while (Peek(0) is >= (byte)'0' and <= (byte)'9' && digits++ < 7)
            length = (length * 10) + _text[_position++] - '0';
        byte unit = Peek(0);
        if (length == 0 || unit is not ((byte)'D' or (byte)'M' or (byte)'Y'))
            return Fail(ParseStatus.UnexpectedCharacter);
        _position++;
        if (from.ToDate() is not { } begin)
            return Fail(ParseStatus.InvalidDate);
        if (unit == 'D')
        {
            if (length - 1 > DateOnly.MaxValue.DayNumber - begin.DayNumber)
                return Fail(ParseStatus.InvalidDate);
            range = DateRange.FromDays(begin, begin.AddDays(length - 1));
            return true;
        }

        long months = unit == 'Y' ? length * 12L : length;
        // the last day may be the last of the calendar, whose next day cannot be said
        long lastMonth = (begin.Year * 12L) + begin.Month - 1 + months - 1;
        if (lastMonth >= 120000)
            return Fail(ParseStatus.InvalidDate);
        if (begin.Day == 1)
        {
            int year = (int)(lastMonth / 12);
            int month = (int)(lastMonth % 12) + 1;
            var last = new PartialDate(year, month, DateTime.DaysInMonth(year, month));
            DateGrain grain = unit == 'Y' && begin.Month == 1 ? DateGrain.Year : DateGrain.Month;
            range = new DateRange(from, last, PrecisionOf(grain, isOne: months == 12), grain);
            return true;
        }

        if (lastMonth + 1 >= 120000)
            return Fail(ParseStatus.InvalidDate);
        range = DateRange.FromDays(begin, begin.AddMonths((int)months).AddDays(-1));
        return true;
    }

    private static PeriodPrecision PrecisionOf(DateGrain grain, bool isOne) => grain switch
    {
        DateGrain.Day => PeriodPrecision.Day,
        DateGrain.Month => PeriodPrecision.Month,
        DateGrain.Quarter => PeriodPrecision.Quarter,
        DateGrain.HalfYear => PeriodPrecision.HalfYear,
        _ => isOne ? PeriodPrecision.Year : PeriodPrecision.MultiYear,
    };

    /// <summary>A number of fixed width, or as many X for 0: unknown.</summary>
    private bool TryNumber(int width, out int number)
    {
        number = 0;
        bool isUnknown = width > 1 && Peek(0) == 'X';
        for (int i = 0; i < width; i++)
        {
            byte c = Peek(i);
            if (isUnknown ? c != 'X' : c is < (byte)'0' or > (byte)'9')
                return false;
            number = isUnknown ? 0 : (number * 10) + c - '0';
        }

        if (number == 0 && !isUnknown)
            return Fail(ParseStatus.InvalidDate);
        _position += width;
        return true;
    }

    private readonly byte Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : (byte)0;

    private bool TryTake(char c)
    {
        if (Peek(0) != c)
            return false;
        _position++;
        return true;
    }

    private bool TryOpen()
    {
        if (Peek(0) != '.' || Peek(1) != '.')
            return false;
        _position += 2;
        return true;
    }

    /// <summary>Keeps the first reason.</summary>
    private bool Fail(ParseStatus status)
    {
        if (_status == ParseStatus.Ok)
            _status = status;
        return false;
    }
}
