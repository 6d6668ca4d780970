namespace Hengyang.Stats;

/// <summary>The first mention of a lexed text, read by the same grammar as whole texts; it is the first one of the workspace.</summary>
internal static class SingleMention
{
    internal static bool TryRead(in SingleValue value, ref ReadingContext context, ReadingWorkspace workspace)
    {
        workspace.ClearMentions();
        context.BeginSentence();
        SentenceReader.ReadMentions(value.Sentence, ref context, workspace, bareNumbers: false);
        return workspace.MentionCount > 0;
    }

    /// <summary>Reads the change at the head of a text.</summary>
    internal static bool TryReadChange(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change, out int end, out ParseError error)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent();
        using SingleValue value = new(text, workspace);
        change = default;
        end = 0;
        ReadingContext context = new(referenceDate);
        if (!value.Begins || !TryRead(in value, ref context, workspace) || workspace.Mention(0).Range.Start != value.Start || !workspace.Mention(0).TryGetChange(out change))
        {
            error = ValueErrors.WhyNot(in value);
            return false;
        }

        int behind = workspace.Mention(0).Range.End;
        end = value.SourceEndOf(behind);
        error = value.End(behind);
        return true;
    }

    /// <summary>Reads the rank at the head of a text.</summary>
    internal static bool TryReadRank(ReadOnlySpan<char> text, DateOnly? referenceDate, out Rank rank, out int end, out ParseError error)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent();
        using SingleValue value = new(text, workspace);
        rank = default;
        end = 0;
        ReadingContext context = new(referenceDate);
        bool read = TryRead(in value, ref context, workspace);
        Mention mention = read ? workspace.Mention(0) : default;
        if (!read || (mention.Range.Start != value.Start && !TryReadMove(in value, workspace, ref mention)) || !mention.WithRanges(mention.Range, workspace.Drops.SourceOf(mention.ScopeRange)).TryGetRank(text, out rank))
        {
            error = ValueErrors.WhyNot(in value);
            return false;
        }

        end = value.SourceEndOf(mention.Range.End);
        error = value.End(mention.Range.End);
        return true;
    }

    /// <summary>由第8位升至第5位: two mentions, of which the second one is the rank.</summary>
    private static bool TryReadMove(in SingleValue value, ReadingWorkspace workspace, ref Mention mention)
    {
        if (mention.Range.Start != value.Start + 1 || !Particles.From.Contains(value.Text[value.Start]) || workspace.MentionCount < 2)
            return false;
        mention = workspace.Mention(1);
        return mention.Previous > 0;
    }
}
