namespace Hengyang.Stats;

/// <summary>
/// Changes whose size stands before the noun: 4.8%升幅, 1.0%的实质跌幅, 0.4%的正增长, 12.1%的按年升幅, 8.2%的较快增长, 4.4%的用电量增长.
/// </summary>
internal static class ChangeBefore
{
    internal static bool TryAdd(in Sentence s, in Measure measure, in ReadingContext context, ReadingWorkspace workspace, int first)
    {
        Unit unit = measure.Quantity.Unit;
        if (unit != Unit.Percent && unit != Unit.PercentagePoint)
            return false;
        // the list of the size before was looked through to its end already
        bool isKnown = workspace.MentionCount > 0 && workspace.LastMentionNext == first - 1 && s[first - 1].Kind == TokenKind.EnumerationComma
            && workspace.Mention(workspace.MentionCount - 1).Kind == MentionKind.Quantity;
        int n = isKnown ? measure.Next : MovementBehind.EndOfList(s, in measure);
        bool isListed = n != measure.Next;
        if (measure.Quantity.IsBothWays || !MovementBehind.TryFind(s, in measure, n, out SizedMovement movement))
            return false;
        ComparisonBasis basis = movement.Basis;
        n = movement.Token;
        // -3%的增长 is a fall, and so is -3%的负增长
        bool isNegative = measure.Quantity.Value < 0;
        bool up = s[n].Is(WordKind.RateNoun) || (s[n].Value & (short)DirectionWord.Up) != 0;
        PercentageChange change = new()
        {
            Direction = up && !isNegative ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = isNegative ? -measure.Quantity : measure.Quantity,
            SizeKind = ChangeSize.By,
            Of = PercentageChange.IsPoints(unit) ? ChangeOf.Rate : ChangeOf.Level,
            Basis = basis,
        };
        if (basis == ComparisonBasis.None)
            change = context.Carry(in change);
        // 同比0.4%的正增长: the basis straight before belongs to it
        int begin = s[first - 1].Is(WordKind.Basis) && s[first - 1].End == measure.Start ? first - 1 : first;
        TextRange range = TextRange.FromBounds(s[begin].Start, isListed ? measure.End : s[n].End);
        workspace.AddMention(Mention.OfChange(range, in change, movement.Rule), begin, isListed ? measure.Next : n + 1);
        return true;
    }
}
