namespace Hengyang.Stats;

/// <summary>How a number was written; tells dates, counts and labels apart.</summary>
[Flags]
internal enum NumberStyle : ushort
{
    None = 0,

    /// <summary>Holds ASCII or full-width digits.</summary>
    Arabic = 1,

    /// <summary>Holds Chinese digits (一, 贰, 〇).</summary>
    Han = 2,

    /// <summary>Holds a magnitude word (十 百 千 万 亿 兆).</summary>
    Magnitude = 4,

    /// <summary>Digits one by one without magnitude words, as in 二〇二三 or 2023.</summary>
    Positional = 8,

    /// <summary>Has a decimal point or 点.</summary>
    Fraction = 16,

    /// <summary>Begins with a magnitude word whose one is left out: 百余, 上万, 亿元以上.</summary>
    ImpliedOne = 32,

    /// <summary>Has thousands separators.</summary>
    Grouped = 64,

    /// <summary>The last digit takes the next lower place: 一万五, 三百二.</summary>
    Ellipsis = 128,

    /// <summary>几, 数, 两三: no digit is certain.</summary>
    Vague = 256,

    /// <summary>百分之, 千分之, 三分之一, 一半: a part, with its unit in <see cref="NumberToken.Unit"/>.</summary>
    Part = 512,

    /// <summary>Has a sign or 负.</summary>
    Signed = 1024,
}

/// <summary>A number as the lexer reads it, magnitude words multiplied out.</summary>
internal struct NumberToken
{
    /// <summary>The value; the lower end of a range such as 两三百.</summary>
    internal decimal Value;

    /// <summary>The upper end when <see cref="Qualifier"/> is <see cref="Qualifier.Range"/>, or for <see cref="Qualifier.Over"/> the value plus one step of the last stated place.</summary>
    internal decimal High;

    internal NumberStyle Style;

    /// <summary>What the number itself says: exact, over (多, 余), about (来), at least (上百), range (几十).</summary>
    internal Qualifier Qualifier;

    /// <summary>How many digits the number was written with before its point, when purely positional.</summary>
    internal byte IntegerDigits;

    /// <summary>The power of ten of the trailing magnitude words: 8 for 亿, 12 for 万亿, 0 for none. It spreads to the left end of 3至5亿.</summary>
    internal byte Exponent;

    /// <summary>How many digits stood behind the point: 2 in 2.10亿.</summary>
    internal byte Decimals;

    /// <summary>How it looks to a form; known once it is a token of a sentence.</summary>
    internal NumberShape Shape;

    /// <summary>The unit that the numeral itself implies (百分之五: %); default for none.</summary>
    internal Unit Unit;

    internal readonly bool IsExact => Qualifier == Qualifier.Exact;

    internal readonly bool IsRange => Qualifier == Qualifier.Range;

    internal readonly bool IsOver => Qualifier == Qualifier.Over;

    /// <summary>50.6: decimals, written in digits, as of an index without a unit.</summary>
    internal readonly bool HasArabicDecimals => Has(NumberStyle.Arabic) && Has(NumberStyle.Fraction);

    internal readonly bool Has(NumberStyle style) => (Style & style) != 0;
}
