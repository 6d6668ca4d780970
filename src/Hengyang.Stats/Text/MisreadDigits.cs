namespace Hengyang.Stats;

/// <summary>
/// The letters l and I that optical recognition makes of the digit 1, and O of 0 (3I日, 1l月, 1O月), where a year, month or
/// day follows them. Anywhere else letters behind digits are a name.
/// </summary>
internal static class MisreadDigits
{
    internal static bool IsLookalike(char c) => c is 'l' or 'I' or 'O' or 'o';

    /// <summary>Reads a run of digits and such letters in front of 年, 月 or 日.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="number">The number that is meant.</param>
    /// <returns>Where the run ends; 0 when it is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        const int longest = 4;
        int value = 0;
        int i = start;
        number = default;
        for (; i < text.Length && i <= start + longest; i++)
        {
            char c = CharTable.Folded[text[i]];
            if (!char.IsAsciiDigit(c) && !IsLookalike(c))
                break;
            value = (value * 10) + (c is 'l' or 'I' ? 1 : c is 'O' or 'o' ? 0 : c - '0');
        }

        int length = i - start;
        if (length > longest || i >= text.Length || text[i] is not ('年' or '月' or '日' or '号' or '號'))
            return 0;
        // a year has four digits, months and days have two: 3I日 is the 31st, 13I日 is nothing
        if (text[i] == '年' ? length != longest : length > 2)
            return 0;
        number = new NumberToken
        {
            Value = value,
            High = value,
            Style = NumberStyle.Arabic | NumberStyle.Positional,
            Qualifier = Qualifier.Exact,
            IntegerDigits = (byte)length,
        };
        return i;
    }
}
