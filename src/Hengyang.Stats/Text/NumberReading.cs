namespace Hengyang.Stats;

/// <summary>What the machine has read: an integer mantissa with a count of decimals, and how it was written.</summary>
internal struct NumberReading<T>
    where T : struct
{
    internal T Mantissa;
    internal int Scale;

    /// <summary>An upper bound of the digits that any intermediate value had; the result is only good up to the capacity of T.</summary>
    internal int Width;

    internal NumberStyle Style;
    internal byte IntegerDigits;
    internal byte Exponent;

    /// <summary>The decimals as written; <see cref="Scale"/> counts those left when the magnitude words are multiplied out.</summary>
    internal byte Decimals;

    /// <summary>Whether 多, 余 or 来 stood in front of a magnitude word.</summary>
    internal bool Over;

    /// <summary>Whether it was 来.</summary>
    internal bool About;
}
