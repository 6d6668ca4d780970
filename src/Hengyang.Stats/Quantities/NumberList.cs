namespace Hengyang.Stats;

/// <summary>Lists of numbers of which only the last one has its unit: 1409万、1305万人次, 2.16和1.66个百分点.</summary>
internal static class NumberList
{
    /// <summary>Lists are looked at no further than this, so that the cost stays linear.</summary>
    private const int LongestList = 24;

    /// <summary>What stands before the last number of a list.</summary>
    private static readonly string[] Joints = [.. SharedWords.Of("NumberList.Joints"), "和", "及", "或"];

    /// <summary>Which way a number goes, in one character: 高0.01个和低0.08个百分点.</summary>
    private const string Higher = "高快多";

    private const string Lower = "低慢少";

    /// <summary>The token of the next number of the list behind a number (and its unit), or −1.</summary>
    internal static int NextItem(in Sentence s, int after)
    {
        if (s[after].Kind == TokenKind.Number)
            return FoldedText.IsAny(s.TrimmedGap(after), Joints) ? after : -1;
        if (s[after].Kind == TokenKind.EnumerationComma && s.IsAdjacent(after) && s[after + 1].Kind == TokenKind.Number && s.IsAdjacent(after + 1))
            return after + 1;
        if (s[after].Is(WordKind.Compare) && Particles.Is1(s.TextOf(s[after]), Particles.Together) && s.IsAdjacent(after) && s[after + 1].Kind == TokenKind.Number && s.IsAdjacent(after + 1))
            return after + 1;
        return -1;
    }

    /// <summary>提高1.2和回落0.8个百分点, 高0.01个和低0.08个百分点: the next number behind 和 has a direction of its own.</summary>
    internal static bool TryNextMoved(in Sentence s, int after, out int item, out bool up)
    {
        item = after;
        up = false;
        ReadOnlySpan<char> word;
        if (s[after].Kind == TokenKind.EnumerationComma && s.IsAdjacent(after))
        {
            item++;
            word = s.TrimmedGap(item);
        }
        else
        {
            word = s.TrimmedGap(after);
            if (!Particles.Open(word, Particles.JoinsFigures))
                return false;
            word = word[1..];
        }

        if (s[item].Is(WordKind.Direction) && word.IsEmpty)
        {
            up = (s[item].Value & (short)DirectionWord.Up) != 0;
            item++;
            return s[item].Kind == TokenKind.Number && s.IsAdjacent(item);
        }

        up = Particles.Is1(word, Higher);
        return s[item].Kind == TokenKind.Number && (up || Particles.Is1(word, Lower));
    }

    /// <summary>7、2024年…: a short whole number at the head of its line with 、 behind it numbers the paragraph.</summary>
    internal static bool NumbersParagraph(in Sentence s, int numberToken)
    {
        ref readonly NumberToken number = ref s.Number(s[numberToken]);
        int start = s[numberToken].Start;
        if (!number.Has(NumberStyle.Arabic) || !number.Has(NumberStyle.Positional) || number.IntegerDigits > 2 || s[numberToken + 1].Kind != TokenKind.EnumerationComma)
            return false;
        while (start > 0 && Lexicon.ClassOf(s.Text[start - 1]) == CharClass.Space)
            start--;
        return start == 0 || Lexicon.ClassOf(s.Text[start - 1]) == CharClass.LineBreak;
    }

    /// <summary>38.5、10.6亿吨, 3805.25、108.62亿人公里: the magnitude behind the last number serves those with a fraction too.</summary>
    internal static void ShareMagnitude(in Sentence s, ref Measure size)
    {
        ref readonly NumberToken first = ref s.Number(s[size.NumberToken]);
        if (!first.Has(NumberStyle.Arabic) || !first.Has(NumberStyle.Fraction) || first.Exponent > 0 || size.Quantity.Qualifier != Qualifier.Exact)
            return;
        int item = size.NumberToken;
        for (int n = 0; n < LongestList; n++)
        {
            item = NextItem(s, item + 1);
            if (item < 0)
                return;
            ref readonly NumberToken next = ref s.Number(s[item]);
            if (next.Exponent == 0)
                continue;
            size.Quantity = new Quantity(Spread(size.Quantity.Value, next.Exponent), size.Quantity.Unit);
            return;
        }
    }

    /// <summary>A number in the magnitude of another one: 10.00 in 亿 is 1000000000 and not 1000000000.00, as the decimals go with the magnitude words.</summary>
    internal static decimal Spread(decimal value, int exponent)
    {
        // beyond, it could leave the range of decimals
        for (int e = 0; e < exponent && Math.Abs(value) <= QuantityRecognizer.Largest; e++)
            value *= 10;
        return exponent > 0 && value == decimal.Truncate(value) ? decimal.Truncate(value) : value;
    }

    /// <summary>The unit of the first number of a list that has one, reading on from a number without one.</summary>
    internal static Unit UnitAtRightEnd(in Sentence s, int numberToken)
    {
        ref readonly NumberToken first = ref s.Number(s[numberToken]);
        if (NumbersParagraph(s, numberToken))
            return default;
        bool arabic = first.Has(NumberStyle.Arabic);
        int item = numberToken;
        for (int n = 0; n < LongestList; n++)
        {
            item = NextItem(s, item + 1);
            if (item < 0 || s.Number(s[item]).Has(NumberStyle.Arabic) != arabic)
                return default;
            if (!s.Number(s[item]).Unit.IsNone)
                return s.Number(s[item]).Unit;
            ref readonly Token unit = ref s[item + 1];
            if (unit.Kind is TokenKind.Unit or TokenKind.Word && !unit.Unit.IsNone && s.IsAdjacent(item + 1))
                return unit.Unit;
        }

        return default;
    }
}
