namespace Hengyang.Stats;

/// <summary>Lists of numbers of which only the last one has its unit: 1409万、1305万人次, 2.16和1.66个百分点.</summary>
internal static class NumberList
{
    /// <summary>Lists are looked at no further than this, so that the cost stays linear.</summary>
    private const int LongestList = 24;

    /// <summary>The token of the next number of the list behind a number (and its unit), or −1.</summary>
    internal static int NextItem(in Sentence s, int after)
    {
        if (s[after].Kind == TokenKind.Number)
            return s.Gap(after).Trim() is "和" or "及" or "以及" or "或" ? after : -1;
        if (s[after].Kind == TokenKind.EnumerationComma && s.IsAdjacent(after) && s[after + 1].Kind == TokenKind.Number && s.IsAdjacent(after + 1))
            return after + 1;
        if (s[after].Is(WordKind.Compare) && s.TextOf(s[after]) is "与" or "與" && s.IsAdjacent(after) && s[after + 1].Kind == TokenKind.Number && s.IsAdjacent(after + 1))
            return after + 1;
        return -1;
    }

    /// <summary>7、2024年…: a short whole number at the head of its line with 、 behind it numbers the paragraph.</summary>
    private static bool NumbersParagraph(in Sentence s, int numberToken)
    {
        ref readonly NumberToken number = ref s.Number(s[numberToken]);
        int start = s[numberToken].Start;
        if (!number.Has(NumberStyle.Arabic) || !number.Has(NumberStyle.Positional) || number.IntegerDigits > 2 || s[numberToken + 1].Kind != TokenKind.EnumerationComma)
            return false;
        while (start > 0 && Lexicon.ClassOf(s.Text[start - 1]) == CharClass.Space)
            start--;
        return start == 0 || Lexicon.ClassOf(s.Text[start - 1]) == CharClass.LineBreak;
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
