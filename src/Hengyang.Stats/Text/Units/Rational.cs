using System.Numerics;

namespace Hengyang.Stats;

/// <summary>An exact fraction, for conversions: only the last step rounds, to the nearest decimal, half to even.</summary>
/// <param name="Numerator">Above the stroke.</param>
/// <param name="Denominator">Below it; positive.</param>
internal readonly record struct Rational(BigInteger Numerator, BigInteger Denominator)
{
    /// <summary>The most digits behind the point that a decimal has.</summary>
    private const int MaxScale = 28;

    private static readonly BigInteger MaxMantissa = (BigInteger.One << 96) - 1;

    internal static Rational From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = (new BigInteger((uint)bits[2]) << 64) | (new BigInteger((uint)bits[1]) << 32) | (uint)bits[0];
        return new Rational(value < 0 ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator -(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) - (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>This divided by another one that is positive.</summary>
    public static Rational operator /(Rational left, Rational right) =>
        new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>
    /// The nearest decimal, without zeros at the end of its fraction; false when it is out of range.
    /// </summary>
    internal bool TryToDecimal(out decimal value)
    {
        value = 0;
        BigInteger mantissa = 0;
        int scale = MaxScale;
        // the most decimals that leave the mantissa in 96 bits
        for (; scale >= 0; scale--)
        {
            mantissa = RoundedQuotient(BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale), Denominator);
            if (mantissa <= MaxMantissa)
                break;
        }

        if (scale < 0)
            return false;
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        value = new decimal(
            (int)(uint)(mantissa & uint.MaxValue),
            (int)(uint)((mantissa >> 32) & uint.MaxValue),
            (int)(uint)(mantissa >> 64),
            Numerator.Sign < 0,
            (byte)scale);
        return true;
    }

    private static BigInteger RoundedQuotient(BigInteger dividend, BigInteger divisor)
    {
        BigInteger quotient = BigInteger.DivRem(dividend, divisor, out BigInteger remainder);
        int half = (remainder * 2).CompareTo(divisor);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
