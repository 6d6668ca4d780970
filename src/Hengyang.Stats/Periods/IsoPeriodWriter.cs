namespace Hengyang.Stats;

/// <summary>
/// Writes periods in the machine forms of official statistics. All of them are ASCII and at most
/// <see cref="MaxLength"/> bytes long, so one writer serves UTF-8 and UTF-16.
/// </summary>
internal ref struct IsoPeriodWriter(Span<byte> destination)
{
    /// <summary>The length of <c>2020-09-15/2020-09-29</c>, the longest form but that of R.</summary>
    internal const int MaxLength = 21;

    /// <summary>The length of <c>2020-09-15/2020-09-29;2020-09-15/2020-09-29;multiYear;point</c>.</summary>
    internal const int MaxLosslessLength = 59;

    private readonly Span<byte> _destination = destination;
    private int _length;

    /// <summary>Writes one form.</summary>
    /// <param name="range">The period.</param>
    /// <param name="format">T, I, E, S or R; see <see cref="DateRange.ToString(string?)"/>.</param>
    /// <param name="destination">At least <see cref="MaxLength"/> bytes, and for R <see cref="MaxLosslessLength"/>.</param>
    /// <returns>The length, or −1 when the form cannot say it.</returns>
    internal static int Write(in DateRange range, char format, Span<byte> destination)
    {
        var writer = new IsoPeriodWriter(destination);
        bool said = format switch
        {
            'I' => writer.TryInterval(range),
            'S' => writer.TrySdmx(range),
            'R' => writer.Lossless(range),
            _ => writer.Timex(range, isEdtf: format == 'E'),
        };
        return said ? writer._length : -1;
    }

    private bool Timex(in DateRange range, bool isEdtf)
    {
        if (range.Open == OpenSide.Begin)
        {
            Open();
            Put('/');
            End(range, isEdtf);
            return true;
        }

        Begin(range, isEdtf);
        int length = _length;
        Put('/');
        if (range.Open == OpenSide.End)
        {
            Open();
            return true;
        }

        End(range, isEdtf);
        // both ends in the same unit are one unit
        if (_destination[..length].SequenceEqual(_destination[(length + 1).._length]))
            _length = length;
        return true;
    }

    /// <summary>The timex, and behind it what it does not say: the days, the precision, that it is a point in time.</summary>
    private bool Lossless(in DateRange range)
    {
        Timex(range, isEdtf: false);
        if (!IsoPeriodReader.TryRead(_destination[.._length], out DateRange read, out _))
            return false;
        if (read.BeginPart != range.BeginPart || read.EndPart != range.EndPart)
        {
            Put(';');
            Date(range.BeginPart);
            Put('/');
            Date(range.EndPart);
        }

        if (read.Precision != range.Precision)
        {
            Put(';');
            foreach (char c in LosslessNames.Of(range.Precision))
                Put(c);
        }

        if (range.IsPointInTime)
        {
            Put(';');
            foreach (char c in LosslessNames.Point)
                Put(c);
        }

        return true;
    }

    private bool TryInterval(in DateRange range)
    {
        if (range.Begin is null || range.End is null)
            return false;
        Date(range.BeginPart);
        if (range.Days == 1)
            return true;
        Put('/');
        Date(range.EndPart);
        return true;
    }

    /// <summary>SDMX knows single periods and a start with a duration, no open ends and nothing unknown.</summary>
    private bool TrySdmx(in DateRange range)
    {
        if (range.Open != OpenSide.None || range.Begin is not { } begin || range.End is not { } end)
            return false;
        int length = IsOneUnit(range) ? 1 : 0;
        if (length == 1)
        {
            Begin(range, isEdtf: false, halfYear: 'S');
            return true;
        }

        int months = ((end.Year - begin.Year) * 12) + end.Month - begin.Month + 1;
        Date(range.BeginPart);
        Put('/');
        Put('P');
        if (range.Grain == DateGrain.Day)
            Number(end.DayNumber - begin.DayNumber + 1, 'D');
        else if (range.Grain == DateGrain.Year)
            Number(months / 12, 'Y');
        else
            Number(months, 'M');
        return true;
    }

    private static bool IsOneUnit(in DateRange range)
    {
        int months = MonthsOf(range.Grain);
        PartialDate begin = range.BeginPart;
        PartialDate end = range.EndPart;
        return months == 0 ? begin == end : begin.Year == end.Year && (begin.Month - 1) / months == (end.Month - 1) / months;
    }

    private static int MonthsOf(DateGrain grain) => grain switch
    {
        DateGrain.Month => 1,
        DateGrain.Quarter => 3,
        DateGrain.HalfYear => 6,
        DateGrain.Year => 12,
        _ => 0,
    };

    private void Begin(in DateRange range, bool isEdtf, char halfYear = 'H') => Side(range.BeginPart, range.Grain, isEdtf, halfYear);

    private void End(in DateRange range, bool isEdtf) => Side(range.EndPart, range.Grain, isEdtf, 'H');

    private void Side(PartialDate date, DateGrain grain, bool isEdtf, char halfYear)
    {
        switch (grain)
        {
            case DateGrain.Day:
                Date(date);
                break;
            case DateGrain.Month:
                Year(date.Year);
                Put('-');
                TwoDigits(date.Month);
                break;
            case DateGrain.Quarter or DateGrain.HalfYear:
                int months = MonthsOf(grain);
                int number = ((date.Month - 1) / months) + 1;
                Year(date.Year);
                Put('-');
                // ISO 8601-2 counts sub-year groupings: quarters 33 to 36, semesters 40 and 41
                if (isEdtf)
                {
                    TwoDigits(number + (grain == DateGrain.Quarter ? 32 : 39));
                    break;
                }

                Put(grain == DateGrain.Quarter ? 'Q' : halfYear);
                Put((char)('0' + number));
                break;
            default:
                Year(date.Year);
                break;
        }
    }

    private void Date(PartialDate date)
    {
        Year(date.Year);
        Put('-');
        TwoDigits(date.Month);
        Put('-');
        TwoDigits(date.Day);
    }

    private void Year(int year)
    {
        if (year == 0)
        {
            Put('X');
            Put('X');
            Put('X');
            Put('X');
            return;
        }

        Put((char)('0' + (year / 1000)));
        Put((char)('0' + (year / 100 % 10)));
        Put((char)('0' + (year / 10 % 10)));
        Put((char)('0' + (year % 10)));
    }

    private void TwoDigits(int number)
    {
        Put(number == 0 ? 'X' : (char)('0' + (number / 10)));
        Put(number == 0 ? 'X' : (char)('0' + (number % 10)));
    }

    /// <summary>A duration: at most seven digits, as many as there are days.</summary>
    private void Number(int number, char unit)
    {
        int power = 1;
        while (number / power >= 10)
            power *= 10;
        for (; power > 0; power /= 10)
            Put((char)('0' + (number / power % 10)));
        Put(unit);
    }

    private void Open()
    {
        Put('.');
        Put('.');
    }

    private void Put(char c) => _destination[_length++] = (byte)c;
}
