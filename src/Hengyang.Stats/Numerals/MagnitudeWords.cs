namespace Hengyang.Stats;

/// <summary>The magnitude words behind Arabic digits: 3.5万, 1.2万亿, 85.76千公顷.</summary>
internal static class MagnitudeWords
{
    /// <summary>The words at the index of their power of ten, as bulletins write them.</summary>
    private static readonly string[] Simplified =
    [
        "", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿", "十万亿", "百万亿", "千万亿", "亿亿",
    ];

    /// <summary>Those of the short form in Traditional characters, at a quarter of their power.</summary>
    private static readonly string[] Traditional = ["", "萬", "億", "萬億"];

    /// <summary>The largest power that <see cref="Of(int)"/> has a word for.</summary>
    internal const int MaxPower = 16;

    internal static string Of(int power) => Simplified[power];

    /// <summary>The word of a power that <see cref="ShortPower"/> gives.</summary>
    internal static string Of(int power, ChineseScript script) => script == ChineseScript.Simplified ? Simplified[power] : Traditional[power / 4];

    /// <summary>The power of ten of a word alone; −1 for what is none.</summary>
    internal static int PowerOf(ReadOnlySpan<char> word)
    {
        for (int power = 1; power < Simplified.Length; power++)
        {
            if (word.SequenceEqual(Simplified[power]))
                return power;
        }

        return -1;
    }

    /// <summary>The power of ten of the largest of 万, 亿 and 万亿 that a number of so many digits reaches.</summary>
    internal static int ShortPower(int integerDigits) => integerDigits switch
    {
        > 12 => 12,
        > 8 => 8,
        > 4 => 4,
        _ => 0,
    };
}
