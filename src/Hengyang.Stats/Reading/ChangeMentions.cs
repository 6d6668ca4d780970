namespace Hengyang.Stats;

/// <summary>Makes the mentions of a change: the change itself, with the basis that carries on, and those that continue its list.</summary>
internal static class ChangeMentions
{
    /// <summary>Adds a change and the sizes that follow it in a list (增长30.3%、6.9%); returns the first token behind them.</summary>
    internal static int Add(in Sentence s, in ChangeReading reading, ref ReadingContext context, Workspace workspace)
    {
        PercentageChange carried;
        scoped ref readonly PercentageChange change = ref reading.Change;
        if (reading.NamesBasis)
        {
            context.SetBasis(in change);
        }
        else if (context.Basis != ComparisonBasis.None && change.Basis == ComparisonBasis.None && !reading.NamesOther && change.SizeKind != ChangeSize.ToTimes)
        {
            carried = change with { Basis = context.Basis, BasePeriod = context.BasePeriod };
            change = ref carried;
        }

        AddOrReplace(in reading, in change, workspace);
        if (change.SizeKind != ChangeSize.By)
            return reading.Next;
        int next = reading.Next;
        int item = NumberList.NextItem(s, next);
        while (item >= 0 && QuantityRecognizer.TryRead(s, item, out Measure size))
        {
            if (!size.HasUnit && !ChangeSizeReader.ShareUnit(s, ref size))
                break;
            ChangeSizeReader.SharePoints(s, ref size);
            if (size.Quantity.Unit != change.Size.Unit)
                break;
            // 分别增长7.6%、-2.3%: the sign turns the direction
            PercentageChange more = size.Quantity.Value < 0
                ? change with { Size = -size.Quantity, Direction = change.Direction == ChangeDirection.Increase ? ChangeDirection.Decrease : ChangeDirection.Increase }
                : change with { Size = size.Quantity };
            if (reading.Second.IsSet && next == reading.Next)
                more = more with { Basis = reading.Second.Basis, BasePeriod = reading.Second.Period };
            workspace.AddMention(Mention.OfChange(TextRange.FromBounds(size.Start, size.End), in more), item, size.Next);
            next = size.Next;
            item = NumberList.NextItem(s, next);
        }

        return AddMoved(s, in reading, in change, next, workspace);
    }

    /// <summary>分别比上月和上年同期高0.01个和低0.08个百分点: the last item of the list has its own direction, and the second comparison is its.</summary>
    private static int AddMoved(in Sentence s, in ChangeReading reading, in PercentageChange change, int next, Workspace workspace)
    {
        if (!NumberList.TryNextMoved(s, next, out int item, out bool up) || (s[item - 1].Is(WordKind.Direction) && !reading.Second.IsSet))
            return next;
        if (!QuantityRecognizer.TryRead(s, item, out Measure size) || size.Quantity.Unit != change.Size.Unit)
            return next;
        PercentageChange moved = change with { Size = size.Quantity, Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease };
        if (reading.Second.IsSet && next == reading.Next)
            moved = moved with { Basis = reading.Second.Basis, BasePeriod = reading.Second.Period };
        int first = s[item - 1].Is(WordKind.Direction) && s.IsAdjacent(item) ? item - 1 : item;
        int start = first < item ? s[first].Start : size.Start - 1;
        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(start, size.End), in moved), first, size.Next);
        return size.Next;
    }

    /// <summary>A number of years that was read as a quantity is part of 10年平均增长5%; a period (近三年) stays one.</summary>
    private static void AddOrReplace(in ChangeReading reading, in PercentageChange change, Workspace workspace)
    {
        int start = reading.Start;
        int first = reading.First;
        if (workspace.MentionCount > 0 && workspace.Mention(workspace.MentionCount - 1).Range.End > start)
        {
            if (workspace.Mention(workspace.MentionCount - 1).Kind != MentionKind.Period)
            {
                workspace.ReplaceLastMention(Mention.OfChange(TextRange.FromBounds(start, reading.End), in change), first, reading.Next);
                return;
            }

            start = workspace.Mention(workspace.MentionCount - 1).Range.End;
            first = workspace.LastMentionNext;
        }

        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(start, reading.End), in change), first, reading.Next);
    }
}
