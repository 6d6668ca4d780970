namespace Hengyang.Stats;

/// <summary>Makes the mentions of ranks: the rank itself, those that continue its list, and the position that it moved from.</summary>
internal static class RankMentions
{
    private static readonly string[] And = [.. SharedWords.Of("RankMentions.And"), "和", "及", "与"];

    /// <summary>Adds a rank and what continues its list (第三、第四位; 第1、2位); returns the first token behind them.</summary>
    internal static int Add(in Sentence s, ref RankReading rank, int first, ReadingWorkspace workspace)
    {
        int previous = PreviousOf(s, first, in rank, workspace);
        Add(in rank, previous, first, workspace);
        int next = rank.Next;
        while (NextItem(s, next, out int item))
        {
            RankReading more = rank;
            more.Start = s[item].Start;
            if (!RankRecognizer.TryReadListed(s, item, ref more))
                break;
            Add(in more, 0, item, workspace);
            next = more.Next;
        }

        return next;
    }

    /// <summary>较上年前移5位 behind a rank gives the position before.</summary>
    internal static void AddMove(in PercentageChange change, int before, ReadingWorkspace workspace)
    {
        if (change.Size.Unit != ChangeRules.Place || change.Size.Qualifier != Qualifier.Exact || change.Size.Value is < 1 or > 100_000 || before < 0 || before >= workspace.MentionCount)
            return;
        ref readonly Mention rank = ref workspace.Mention(before);
        if (rank.Kind == MentionKind.Rank)
            workspace.SetMention(before, rank.WithPrevious(Before(rank.Position, in change)));
    }

    private static void Add(in RankReading rank, int previous, int first, ReadingWorkspace workspace)
    {
        Mention mention = Mention.OfRank(TextRange.FromBounds(rank.Start, rank.End), rank.Position, rank.FromBottom, rank.IsTop, rank.Scope, rank.Rule);
        workspace.AddMention(mention.WithPrevious(previous), first, rank.Next);
    }

    /// <summary>A rank just before 升至第5位, or a move just before it (较上年上升3位，居第5位).</summary>
    private static int PreviousOf(in Sentence s, int first, in RankReading rank, ReadingWorkspace workspace)
    {
        int last = workspace.MentionCount - 1;
        if (last < 0)
            return 0;
        ref readonly Mention before = ref workspace.Mention(last);
        if (before.Kind == MentionKind.Rank && rank.Moves && workspace.LastMentionNext == first && s.IsAdjacent(first) && Opens(s, before.Range.Start))
            return before.Position;
        bool clause = workspace.LastMentionNext == first - 1 && s[first - 1].Kind == TokenKind.Comma && s.IsAdjacent(first - 1) && s.IsAdjacent(first);
        if (clause && before.TryGetChange(out PercentageChange change) && change.Size.Unit == ChangeRules.Place && change.Size.Qualifier == Qualifier.Exact && change.Size.Value is >= 1 and <= 100_000)
            return Before(rank.Position, in change);
        return 0;
    }

    /// <summary>Whether 由 or 从 stands a little before the rank: 由2015年的第8位.</summary>
    private static bool Opens(in Sentence s, int start)
    {
        const int longest = 12;
        int from = Math.Max(s.Start, start - longest);
        return s.Text[from..start].IndexOfAny(Particles.From) >= 0;
    }

    private static int Before(int position, in PercentageChange change)
    {
        int moved = (int)change.Size.Value;
        return Math.Max(0, change.Direction == ChangeDirection.Increase ? position + moved : position - moved);
    }

    private static bool NextItem(in Sentence s, int after, out int item)
    {
        item = after;
        if (s[after].Kind == TokenKind.EnumerationComma && s.IsAdjacent(after) && s.IsAdjacent(after + 1))
        {
            item = after + 1;
            return true;
        }

        if (s[after].Is(WordKind.Compare, ChangeWords.TakesAnything) && s.IsAdjacent(after) && FoldedText.IsAny(s.TextOf(s[after]), And))
            item = after + 1;
        return item > after || FoldedText.IsAny(s.TrimmedGap(after), And);
    }
}
