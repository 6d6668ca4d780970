namespace Hengyang.Stats;

/// <summary>
/// Writes the period that a change is compared with: 2019年, 2019年1—6月, 2019年末. A period that has no such form, or
/// whose form would be read as another period, is written as <see cref="DateRange.ToString()"/> does, which is read as well.
/// </summary>
internal static class BasePeriodWriter
{
    private const string QuarterNumbers = "一二三四";

    internal static void Append(ref NumeralWriter writer, in DateRange period)
    {
        Span<char> buffer = stackalloc char[48];
        var words = new NumeralWriter(buffer);
        if (TryWrite(ref words, in period) && DateRange.TryParse(buffer[..words.Length], out DateRange read) && read == period)
        {
            writer.Append(buffer[..words.Length]);
            return;
        }

        if (period.TryFormat(buffer, out int written))
            writer.Append(buffer[..written]);
    }

    private static bool TryWrite(ref NumeralWriter writer, in DateRange period)
    {
        if (period.Begin is not { } begin || period.End is not { } end)
            return false;
        if (period.Precision == PeriodPrecision.Day && begin != end)
            return false;
        if (period.IsPointInTime && !CalendarDays.EndsMonth(end))
            writer.Append("截至");
        AppendNumber(ref writer, begin.Year);
        if (period.Precision == PeriodPrecision.MultiYear)
        {
            writer.Append('—');
            AppendNumber(ref writer, end.Year);
        }

        writer.Append('年');
        switch (period.Precision)
        {
            case PeriodPrecision.Year or PeriodPrecision.MultiYear:
                return true;
            case PeriodPrecision.HalfYear:
                writer.Append(begin.Month == 1 ? "上半年" : "下半年");
                return true;
            case PeriodPrecision.Quarter:
                AppendQuarters(ref writer, in begin, in end);
                return begin.Year == end.Year;
        }

        if (period.IsPointInTime && end is { Month: 12, Day: 31 })
        {
            writer.Append('末');
            return true;
        }

        AppendNumber(ref writer, begin.Month);
        if (period.Precision == PeriodPrecision.Month && end.Year != begin.Year)
        {
            writer.Append("月至");
            AppendNumber(ref writer, end.Year);
            writer.Append('年');
            AppendNumber(ref writer, end.Month);
        }
        else if (period.Precision == PeriodPrecision.Month && end.Month != begin.Month)
        {
            writer.Append('—');
            AppendNumber(ref writer, end.Month);
        }

        writer.Append('月');
        if (period.Precision == PeriodPrecision.Month)
            return true;
        if (period.Precision == PeriodPrecision.TenDays)
        {
            writer.Append(begin.Day == 1 ? "上旬" : begin.Day == 11 ? "中旬" : "下旬");
            return true;
        }

        if (period.IsPointInTime && CalendarDays.EndsMonth(end))
        {
            writer.Append('末');
            return true;
        }

        AppendNumber(ref writer, begin.Day);
        writer.Append('日');
        return true;
    }

    private static void AppendQuarters(ref NumeralWriter writer, in DateOnly begin, in DateOnly end)
    {
        int first = (begin.Month - 1) / 3;
        int last = (end.Month - 1) / 3;
        writer.Append(QuarterNumbers[first]);
        if (last != first)
        {
            writer.Append('至');
            writer.Append(QuarterNumbers[last]);
        }

        writer.Append("季度");
    }

    private static void AppendNumber(ref NumeralWriter writer, int number)
    {
        Span<char> digits = stackalloc char[8];
        number.TryFormat(digits, out int written, provider: System.Globalization.CultureInfo.InvariantCulture);
        writer.Append(digits[..written]);
    }
}
