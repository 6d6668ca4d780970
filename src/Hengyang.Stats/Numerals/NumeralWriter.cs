namespace Hengyang.Stats;

/// <summary>Writes numerals into a buffer that the caller has made large enough.</summary>
internal ref struct NumeralWriter
{
    private readonly Span<char> _buffer;
    private int _length;

    internal NumeralWriter(Span<char> buffer) => _buffer = buffer;

    internal readonly int Length => _length;

    internal void Append(char c) => _buffer[_length++] = c;

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    /// <summary>Writes a unit's name.</summary>
    internal void Append(Unit unit)
    {
        unit.TryFormat(_buffer[_length..], out int written);
        _length += written;
    }

    /// <summary>Writes 负十二点五 or 负壹拾贰点伍: sign, whole number, and the decimals one by one.</summary>
    internal void AppendNumeral(scoped WrittenDecimal value, NumeralCharacters characters)
    {
        if (value.IsNegative)
            Append(characters.Minus);
        AppendInteger(value.Integer, characters);
        if (value.Fraction.IsEmpty)
            return;
        Append(characters.Point);
        foreach (char digit in value.Fraction)
            Append(characters.Digits[digit - '0']);
    }

    /// <summary>
    /// Writes a whole number by groups of four digits. Groups go in pairs: the upper one of a pair is followed by 万,
    /// and the pair by as many 亿 as there are pairs below it, so that 10¹² is 一万亿 and 10¹⁶ 一亿亿.
    /// </summary>
    /// <remarks>
    /// Zeros at the end of a group are not written; a run of zeros elsewhere is one 零, across groups too (一亿零五).
    /// </remarks>
    internal void AppendInteger(scoped ReadOnlySpan<char> digits, NumeralCharacters characters)
    {
        int groups = (digits.Length + 3) / 4;
        bool begun = false;
        bool gap = false;
        bool pairHasDigits = false;
        for (int k = groups - 1; k >= 0; k--)
        {
            int end = digits.Length - (k * 4);
            ReadOnlySpan<char> group = digits[Math.Max(0, end - 4)..end];
            bool closesPair = (k & 1) == 0;
            if (group.ContainsAnyExcept('0'))
            {
                if (gap || (begun && group[0] == '0'))
                    Append(characters.Digits[0]);
                AppendGroup(group, characters, isHead: !begun, isLast: k == 0);
                if (!closesPair)
                    Append(characters.TenThousand);
                begun = pairHasDigits = true;
                gap = false;
            }
            else if (!pairHasDigits)
            {
                // a zero group counts as a gap unless it ends what 亿 closes: 一万亿五千万, but 一亿零五千
                gap = begun;
            }

            if (!closesPair)
                continue;
            if (pairHasDigits)
                for (int i = 0; i < k / 2; i++)
                    Append(characters.HundredMillion);
            pairHasDigits = false;
        }

        if (!begun)
            Append(characters.Digits[0]);
    }

    private void AppendGroup(scoped ReadOnlySpan<char> group, NumeralCharacters characters, bool isHead, bool isLast)
    {
        bool begun = false;
        bool gap = false;
        for (int i = 0; i < group.Length; i++)
        {
            int place = group.Length - 1 - i;
            int digit = group[i] - '0';
            if (digit == 0)
            {
                gap = begun;
                continue;
            }

            if (gap)
                Append(characters.Digits[0]);
            gap = false;
            bool atHead = isHead && !begun;
            bool beforeMagnitude = place == 3 || (place == 0 && !isLast);
            if (digit == 2 && atHead && beforeMagnitude)
                Append(characters.Two);
            else if (!(digit == 1 && place == 1 && atHead && characters.BareTen))
                Append(characters.Digits[digit]);
            if (place > 0)
                Append(characters.Places[place]);
            begun = true;
        }
    }

    /// <summary>
    /// Writes Arabic digits with the point moved to the left by a power of ten: 35000 by 4 is 3.5. No digit is lost;
    /// with a power above 0 the zeros at the end go, down to <paramref name="minDecimals"/> decimals.
    /// </summary>
    internal void AppendArabic(scoped WrittenDecimal value, int power, int minDecimals = 0)
    {
        if (value.IsNegative)
            Append('-');
        ReadOnlySpan<char> integer = value.Integer;
        if (power == 0)
        {
            Append(integer);
            AppendDecimals(value.Fraction, default, value.Fraction.Length, 0);
            return;
        }

        int whole = Math.Max(0, integer.Length - power);
        if (whole == 0)
            Append('0');
        else
            Append(integer[..whole]);
        AppendDecimals(integer[whole..], value.Fraction, minDecimals, power - (integer.Length - whole));
    }

    /// <summary>Writes the point, leading zeros and two runs of digits without their common trailing zeros; nothing when nothing is left.</summary>
    private void AppendDecimals(scoped ReadOnlySpan<char> first, scoped ReadOnlySpan<char> second, int minDecimals, int leadingZeros)
    {
        int significant = second.LastIndexOfAnyExcept('0') + 1;
        significant = significant > 0 ? first.Length + significant : first.LastIndexOfAnyExcept('0') + 1;
        int count = Math.Max(significant == 0 ? 0 : leadingZeros + significant, minDecimals);
        if (count == 0)
            return;
        Append('.');
        for (int i = 0; i < count; i++)
        {
            int at = i - leadingZeros;
            Append(at < 0 ? '0' : at < first.Length ? first[at] : at - first.Length < second.Length ? second[at - first.Length] : '0');
        }
    }
}
