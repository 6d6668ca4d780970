namespace Hengyang.Stats;

/// <summary>3.2/4.1/5.0亿元: each number between the strokes is a value, and magnitude and unit behind the last one serve all.</summary>
internal static class SlashList
{
    private const int MostItems = 8;

    private const int LargestDenominator = 100;

    internal static bool TryAdd(in Sentence s, int first, ReadingWorkspace workspace, out int next)
    {
        next = first;
        if (s[first - 1].Kind == TokenKind.Slash && s[first - 1].End == s[first].Start)
            return false;
        int last = first;
        bool hasFraction = false;
        for (int n = 1; n < MostItems && IsPlain(s, last) && s[last + 1].Kind == TokenKind.Slash && s.IsAdjacent(last + 1) && s[last + 2].Kind == TokenKind.Number && s.IsAdjacent(last + 2); n++)
        {
            hasFraction |= s.Number(s[last]).Has(NumberStyle.Fraction);
            last += 2;
        }

        if (last == first || !QuantityRecognizer.TryRead(s, last, out Measure end) || !end.HasUnit && s.Number(s[last]).Exponent == 0 || s[last + 1].Word == WordKind.CalendarUnit)
            return false;
        ref readonly NumberToken right = ref s.Number(s[last]);
        // 3/4台 may be a fraction, as 2024/25年度 is a period
        if (!right.Has(NumberStyle.Arabic) || right.Qualifier != Qualifier.Exact
            || (last == first + 2 && !hasFraction && s.Number(s[first]).Value < right.Value && right.Value <= LargestDenominator))
        {
            return false;
        }

        for (int i = first; i < last; i += 2)
        {
            Quantity quantity = new(NumberList.Spread(s.Number(s[i]).Value, right.Exponent), end.Quantity.Unit);
            workspace.AddMention(Mention.OfQuantity(TextRange.FromBounds(s[i].Start, s[i].End), in quantity, by: Procedure.StrokeList), i, i + 1);
        }

        workspace.AddMention(Mention.OfQuantity(TextRange.FromBounds(end.Start, end.End), in end.Quantity, by: Procedure.StrokeList), last, end.Next);
        next = end.Next;
        return true;
    }

    private static bool IsPlain(in Sentence s, int number)
    {
        ref readonly NumberToken n = ref s.Number(s[number]);
        return n.Has(NumberStyle.Arabic) && n.Exponent == 0 && n.Qualifier == Qualifier.Exact && n.Unit.IsNone;
    }
}
