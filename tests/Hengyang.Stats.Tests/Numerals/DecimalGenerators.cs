using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests;

/// <summary>Any decimal of up to 28 digits with up to 28 of them behind the point.</summary>
public sealed record AnyDecimal(decimal Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>An amount of money, with cents at most.</summary>
public sealed record Money(decimal Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Decimals of every size, with many zeros inside, which is where numerals go wrong.</summary>
public static class DecimalGenerators
{
    public static Arbitrary<AnyDecimal> AnyDecimals => Arb.From(Any.Select(v => new AnyDecimal(v)), v => Shrink(v.Value).Select(s => new AnyDecimal(s)));

    public static Arbitrary<Money> Amounts => Arb.From(Cents.Select(v => new Money(v)), v => Shrink(v.Value).Select(s => new Money(s)));

    private static Gen<string> DigitString(int min, int max) =>
        from length in Gen.Choose(min, max)
        from digits in Gen.Choose(0, 14).Select(d => d > 9 ? 0 : d).ArrayOf(length)
        select string.Concat(digits);

    internal static Gen<decimal> Any =>
        from digits in DigitString(1, 28)
        from scale in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(0, 4)), (1, Gen.Choose(0, 28)))
        from negative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Make(digits, scale, negative);

    private static Gen<decimal> Cents =>
        from digits in DigitString(1, 20)
        from scale in Gen.Choose(0, 2)
        from negative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Make(digits, scale, negative);

    /// <summary>Smaller decimals to try when one fails: without the sign, the decimals, the last digit.</summary>
    internal static IEnumerable<decimal> Shrink(decimal value)
    {
        if (value < 0)
            yield return -value;
        if (value != decimal.Truncate(value))
            yield return decimal.Truncate(value);
        if (Math.Abs(value) >= 1)
            yield return decimal.Truncate(value / 10);
    }

    private static decimal Make(string digits, int scale, bool negative)
    {
        decimal whole = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        int[] bits = decimal.GetBits(whole);
        return new decimal(bits[0], bits[1], bits[2], negative, (byte)scale);
    }
}
