namespace Hengyang.Stats;

/// <summary>How a number looks to a form: every number has exactly one shape, found once. Values that some form tells apart lie in shapes of their own.</summary>
internal enum NumberShape : byte
{
    /// <summary>Signed, grouped, with a magnitude word, vague, a part, or none of the shapes below.</summary>
    Other,

    /// <summary>0 or 00.</summary>
    Zero,

    // ---- digits, by value and by how many there are
    One,
    Two,
    UpTo4,
    UpTo9,
    UpTo12,
    UpTo31,
    UpTo53,
    UpTo99,

    // ---- the same written with a leading zero
    TwoDigitsUpTo4,
    TwoDigitsUpTo9,

    /// <summary>Three digits of a year of the Republic, 80 to 150.</summary>
    Republic,
    ThreeDigits,

    /// <summary>Four digits, 1949 to 2099.</summary>
    Year,

    /// <summary>Four digits, 1000 to 2199.</summary>
    FarYear,
    FourDigits,

    /// <summary>Six digits that are a year and a month: 202511.</summary>
    YearMonth,

    /// <summary>Eight digits that are a day: 20231221.</summary>
    Date,
    LongDigits,

    /// <summary>Four digits, a point and two more that may be a month: 2023.12.</summary>
    DottedMonth,

    /// <summary>The same with one digit: 2023.9.</summary>
    DottedShort,
    Fraction,

    // ---- Chinese numerals
    HanOne,
    HanTwo,

    /// <summary>两.</summary>
    Couple,
    HanUpTo4,
    HanUpTo9,
    HanUpTo12,
    HanUpTo31,
    HanUpTo99,

    /// <summary>Two digits one by one, as in 九八年 and 〇八年.</summary>
    HanTwoDigits,
    HanYear,
    HanFarYear,
    HanInteger,

    /// <summary>半.</summary>
    Half,

    /// <summary>Two neighbours: 一二, 三四.</summary>
    Neighbours,

    /// <summary>With 多 or 余.</summary>
    Over,
}

/// <summary>Finds the shape of a number.</summary>
internal static class NumberShapes
{
    private const NumberStyle Odd = NumberStyle.Grouped | NumberStyle.Signed | NumberStyle.Part | NumberStyle.Vague;

    private const int LargestInteger = 99999999;

    /// <param name="number">The number.</param>
    /// <param name="first">Its first character: 两 counts and never numbers a month.</param>
    internal static NumberShape Of(in NumberToken number, char first)
    {
        if ((number.Style & Odd) != 0)
            return IsNeighbours(in number) ? NumberShape.Neighbours : NumberShape.Other;
        if (!number.IsExact)
            return IsNeighbours(in number) ? NumberShape.Neighbours : number.IsOver ? NumberShape.Over : NumberShape.Other;

        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number.Value, bits);
        int value = bits[0];
        bool isWhole = (bits[1] | bits[2] | bits[3]) == 0 && (uint)value <= LargestInteger;
        if (!isWhole)
            return OfFraction(in number);
        return number.Has(NumberStyle.Arabic) ? number.Has(NumberStyle.Positional) ? OfDigits(value, number.IntegerDigits) : NumberShape.Other : OfHan(in number, value, first);
    }

    private static NumberShape OfDigits(int value, int digits) => digits switch
    {
        1 => value switch { 0 => NumberShape.Zero, 1 => NumberShape.One, 2 => NumberShape.Two, <= 4 => NumberShape.UpTo4, _ => NumberShape.UpTo9 },
        2 => value switch
        {
            0 => NumberShape.Zero,
            <= 4 => NumberShape.TwoDigitsUpTo4,
            <= 9 => NumberShape.TwoDigitsUpTo9,
            <= 12 => NumberShape.UpTo12,
            <= 31 => NumberShape.UpTo31,
            <= 53 => NumberShape.UpTo53,
            _ => NumberShape.UpTo99,
        },
        3 => value is >= 80 and <= 150 ? NumberShape.Republic : NumberShape.ThreeDigits,
        4 => value is >= 1949 and <= 2099 ? NumberShape.Year : value is >= 1000 and <= 2199 ? NumberShape.FarYear : NumberShape.FourDigits,
        6 => value / 100 is >= 1949 and <= 2099 && value % 100 is >= 1 and <= 12 ? NumberShape.YearMonth : NumberShape.LongDigits,
        8 => IsDate(value) ? NumberShape.Date : NumberShape.LongDigits,
        _ => NumberShape.LongDigits,
    };

    private static bool IsDate(int value)
    {
        (int year, int month, int day) = (value / 10000, value / 100 % 100, value % 100);
        return year is >= 1949 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
    }

    private static NumberShape OfHan(in NumberToken number, int value, char first)
    {
        if (number.Has(NumberStyle.Positional))
        {
            switch (number.IntegerDigits)
            {
                case 2:
                    return NumberShape.HanTwoDigits;
                case 4:
                    return value is >= 1949 and <= 2099 ? NumberShape.HanYear : value is >= 1000 and <= 2199 ? NumberShape.HanFarYear : NumberShape.HanInteger;
                case > 4:
                    return NumberShape.HanInteger;
            }
        }

        return value switch
        {
            0 => NumberShape.Other,
            1 => NumberShape.HanOne,
            2 => CharTable.Couple.Contains(first) ? NumberShape.Couple : NumberShape.HanTwo,
            <= 4 => NumberShape.HanUpTo4,
            <= 9 => NumberShape.HanUpTo9,
            <= 12 => NumberShape.HanUpTo12,
            <= 31 => NumberShape.HanUpTo31,
            <= 99 => NumberShape.HanUpTo99,
            _ => NumberShape.HanInteger,
        };
    }

    private static NumberShape OfFraction(in NumberToken number)
    {
        if (number.Value == 0.5m && number.Has(NumberStyle.Han) && number.IntegerDigits == 0)
            return NumberShape.Half;
        if (!number.Has(NumberStyle.Arabic) || number.Exponent != 0 || number.IntegerDigits != 4 || number.Value is < 1900 or >= 2100)
            return NumberShape.Fraction;
        return number.Decimals switch { 1 => NumberShape.DottedShort, 2 => NumberShape.DottedMonth, _ => NumberShape.Fraction };
    }

    private static bool IsNeighbours(in NumberToken number) =>
        number.IsRange && number.Has(NumberStyle.Han) && number.High == number.Value + 1 && number.Value is >= 1 and <= 11;
}
