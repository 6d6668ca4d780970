using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests;

/// <summary>How the digits of a part of a numeral are written.</summary>
public enum DigitStyle
{
    Arabic,
    FullWidth,
    Grouped,
    Chinese,
    Traditional,
    Capitals,
}

/// <summary>A numeral with the value that it was made from: text and value are built together and shrink together.</summary>
public sealed record WrittenNumeral(bool Negative, int Hundreds, int Myriads, int Units, int Decimals, bool Ellipsis, DigitStyle Style, DigitStyle LastStyle)
{
    /// <summary>The parts are counts of 亿, of 万 and of ones; the decimals belong to the last part in Arabic digits.</summary>
    public decimal Value
    {
        get
        {
            decimal value = (Hundreds * 100_000_000m) + (Myriads * 10_000m) + LastValue;
            return Negative ? -value : value;
        }
    }

    private bool HasWords => Hundreds > 0 || Myriads > 0;

    private bool IsArabicLast => LastStyle is DigitStyle.Arabic or DigitStyle.FullWidth or DigitStyle.Grouped;

    private bool IsEllipsis => Ellipsis && HasWords && Units is > 0 and < 10;

    /// <summary>14万一: with a unit behind it the last digit is a number of its own.</summary>
    internal bool IsMixedEllipsis => IsEllipsis && !IsArabicLast && Style <= DigitStyle.Grouped;

    private decimal LastValue =>
        IsEllipsis ? Units * (Myriads > 0 ? 1000m : 10_000_000m) : Units + (Decimals > 0 && IsArabicLast ? Decimals / 100m : 0);

    public string Text
    {
        get
        {
            // − stands before Arabic digits, 负 before Chinese ones
            string text = !Negative ? "" : (HasWords ? Style : LastStyle) <= DigitStyle.Grouped ? "-" : "负";
            if (Hundreds > 0)
                text += Write(Hundreds, Style) + "亿";
            if (Myriads > 0)
                text += (Hundreds > 0 && Myriads < 1000 ? "零" : "") + Write(Myriads, Style) + "万";
            if (IsEllipsis)
                return text + Write(Units, LastStyle);
            bool writesLast = !HasWords || Units > 0 || (Decimals > 0 && IsArabicLast);
            if (!writesLast)
                return text;
            if (HasWords && (Units < 1000 || Myriads == 0))
                text += "零";
            text += Write(Units, LastStyle);
            return Decimals > 0 && IsArabicLast ? text + "." + Decimals.ToString("00", CultureInfo.InvariantCulture) : text;
        }
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Text} = {Value}");

    internal static Gen<WrittenNumeral> Generator =>
        from hundreds in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, 9999)))
        from myriads in Gen.Frequency((1, Gen.Constant(0)), (1, Gen.Choose(1, 9)), (2, Gen.Choose(1, 9999)))
        from units in Gen.Frequency((1, Gen.Choose(0, 9)), (1, Gen.Choose(0, 99)), (3, Gen.Choose(0, 9999)))
        from decimals in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 99)))
        from flags in Gen.Choose(0, 7)
        from style in Gen.Choose(0, 5)
        from last in Gen.Choose(0, 5)
        select new WrittenNumeral((flags & 3) == 3, hundreds, myriads, units, decimals, (flags & 4) != 0, (DigitStyle)style, (DigitStyle)last);

    public static Arbitrary<WrittenNumeral> Arbitrary => Arb.From(Generator, static n => Smaller(n));

    private static IEnumerable<WrittenNumeral> Smaller(WrittenNumeral n)
    {
        if (n.Negative)
            yield return n with { Negative = false };
        if (n.Hundreds > 0)
            yield return n with { Hundreds = n.Hundreds / 10 };
        if (n.Myriads > 0)
            yield return n with { Myriads = n.Myriads / 10 };
        if (n.Decimals > 0)
            yield return n with { Decimals = 0 };
        if (n.Units > 0)
            yield return n with { Units = n.Units / 10 };
        if (n.Ellipsis)
            yield return n with { Ellipsis = false };
        if (n.Style != DigitStyle.Arabic)
            yield return n with { Style = DigitStyle.Arabic };
        if (n.LastStyle != DigitStyle.Arabic)
            yield return n with { LastStyle = DigitStyle.Arabic };
    }

    private static string Write(int value, DigitStyle style) => style switch
    {
        DigitStyle.FullWidth => string.Concat(Plain(value).Select(static c => (char)(c - '0' + '０'))),
        DigitStyle.Grouped => value.ToString("#,0", CultureInfo.InvariantCulture),
        DigitStyle.Chinese => ChineseNumber.Format(value),
        DigitStyle.Traditional => ChineseNumber.Format(value, NumeralStyle.Lower, ChineseScript.Traditional),
        DigitStyle.Capitals => ChineseNumber.Format(value, NumeralStyle.Upper),
        _ => Plain(value),
    };

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);
}
