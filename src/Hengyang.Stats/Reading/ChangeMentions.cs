namespace Hengyang.Stats;

/// <summary>Makes the mentions of a change: the change itself, with the basis that carries on, and those that continue its list.</summary>
internal static class ChangeMentions
{
    /// <summary>Adds a change and the sizes that follow it in a list (增长30.3%、6.9%); returns the first token behind them.</summary>
    internal static int Add(in Sentence s, in ChangeReading reading, ref ReadingContext context, ReadingWorkspace workspace)
    {
        PercentageChange carried;
        scoped ref readonly PercentageChange change = ref reading.Change;
        if (change.Basis == ComparisonBasis.Cumulative && IsWithinYear(workspace))
        {
            // 1—12月累计增长5%: only between two years the total is a basis
            carried = change with { Basis = ComparisonBasis.None };
            change = ref carried;
        }
        else if (reading.NamesBasis)
        {
            context.SetBasis(in change);
        }
        else if (!reading.NamesOther && change.SizeKind != ChangeSize.ToTimes)
        {
            carried = context.Carry(in change);
            change = ref carried;
        }

        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(reading.Start, reading.End), in change, reading.Rule), reading.First, reading.Next);
        if (change.SizeKind != ChangeSize.By)
            return reading.Next;
        int next = reading.Next;
        int item = NextItem(s, next, in reading);
        while (item >= 0 && QuantityRecognizer.TryRead(s, item, out Measure size))
        {
            if (!size.HasUnit && reading.IsSigned && s[item - 1].Kind == TokenKind.Slash)
                size.Quantity = size.Quantity.In(change.Size.Unit);
            else if (!size.HasUnit && !ChangeSizeReader.ShareUnit(s, ref size))
                break;
            ChangeSizeReader.SharePoints(s, ref size);
            if (size.Quantity.Unit == Unit.Piece && change.Size.Unit == Unit.PercentagePoint && s.Number(s[size.NumberToken]).Has(NumberStyle.Fraction))
                size.Quantity = size.Quantity.In(Unit.PercentagePoint);
            if (size.Quantity.IsBothWays || !IsListed(in size, change.Size.Unit) && !IsSameMove(s, next, in size, change.Size.Unit) && !IsOfEach(s, in reading))
                break;
            PercentageChange more = Moved(in change, in size, reading.IsSigned);
            if (reading.Second.IsSet && next == reading.Next)
                more = more with { Basis = reading.Second.Basis, BasePeriod = reading.Second.Period };
            workspace.AddMention(Mention.OfChange(TextRange.FromBounds(size.Start, size.End), in more, Procedure.FurtherSize.Code()), item, size.Next);
            next = size.Next;
            item = NextItem(s, next, in reading);
        }

        return AddMoved(s, in reading, in change, next, workspace);
    }

    /// <summary>分别增长7.6%、-2.3%: the sign turns the direction; behind a sign (同比分别变化-6.65%和6.38%) each size has its own.</summary>
    private static PercentageChange Moved(in PercentageChange change, in Measure size, bool isSigned)
    {
        bool isNegative = size.Quantity.Value < 0;
        bool up = isSigned ? !isNegative : isNegative ? change.Direction != ChangeDirection.Increase : change.Direction == ChangeDirection.Increase;
        Quantity stated = isNegative ? -size.Quantity : size.Quantity;
        ChangeDirection direction = stated.Value == 0 ? ChangeDirection.Unchanged : up ? ChangeDirection.Increase : ChangeDirection.Decrease;
        return change with { Size = stated, Direction = direction };
    }

    /// <summary>分别增长16.7%和10.7倍: a size of a list has the unit of the first one, or is as many times.</summary>
    private static bool IsListed(in Measure size, Unit unit) =>
        size.Quantity.Unit == unit || (size.Quantity.Unit == Unit.Times && unit == Unit.Percent) || (size.Quantity.Unit == Unit.Percent && unit == Unit.Times);

    /// <summary>企业320家，从业人员5.2万人，分别增加12家和0.3万人: each size of the list has the unit of its own level.</summary>
    private static bool IsOfEach(in Sentence s, in ChangeReading reading) => s.HoldsWord(WordKind.Respectively, reading.First - 1, reading.Next);

    /// <summary>Whether a period of one year, or a part of it, is the mention before.</summary>
    private static bool IsWithinYear(ReadingWorkspace workspace) =>
        workspace.MentionCount > 0 && workspace.Mention(workspace.MentionCount - 1).TryGetPeriod(out DateRange period) && period is { Precision: not PeriodPrecision.MultiYear, Open: OpenSide.None };

    /// <summary>升256点或1.1%: 或 joins the same movement in points or money and in per cent.</summary>
    private static bool IsSameMove(in Sentence s, int next, in Measure size, Unit unit) =>
        FoldedText.Is(s.TrimmedGap(next), Or) && (size.Quantity.Unit == Unit.Percent) != (unit == Unit.Percent) && !PercentageChange.IsPoints(unit);

    private const string Or = "或";

    /// <summary>The next size of a list; behind a sign +12%/+28%/+22% is one too.</summary>
    private static int NextItem(in Sentence s, int next, in ChangeReading reading)
    {
        int item = NumberList.NextItem(s, next);
        if (item < 0 && reading.IsSigned && s[next].Kind == TokenKind.Slash && s.IsAdjacent(next) && s[next + 1].Kind == TokenKind.Number && s.TrimmedGap(next + 1) is "" or "+")
            item = next + 1;
        return item;
    }

    /// <summary>分别比上月和上年同期高0.01个和低0.08个百分点: the last item of the list has its own direction, and the second comparison is its.</summary>
    private static int AddMoved(in Sentence s, in ChangeReading reading, in PercentageChange change, int next, ReadingWorkspace workspace)
    {
        if (!NumberList.TryNextMoved(s, next, out int item, out bool up) || (s[item - 1].Is(WordKind.Direction) && !reading.Second.IsSet))
            return next;
        if (!QuantityRecognizer.TryRead(s, item, out Measure size) || size.Quantity.Unit != change.Size.Unit || size.Quantity.IsBothWays)
            return next;
        PercentageChange moved = change with { Size = size.Quantity, Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease };
        if (reading.Second.IsSet && next == reading.Next)
            moved = moved with { Basis = reading.Second.Basis, BasePeriod = reading.Second.Period };
        int first = s[item - 1].Is(WordKind.Direction) && s.IsAdjacent(item) ? item - 1 : item;
        int start = first < item ? s[first].Start : size.Start - 1;
        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(start, size.End), in moved, Procedure.FurtherSizeWithDirection.Code()), first, size.Next);
        return size.Next;
    }
}
