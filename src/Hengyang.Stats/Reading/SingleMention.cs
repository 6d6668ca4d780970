namespace Hengyang.Stats;

/// <summary>The first mention of a lexed text, read by the same grammar as whole texts; it is the first one of the workspace.</summary>
internal static class SingleMention
{
    internal static bool TryRead(in SingleValue value, ref ReadingContext context)
    {
        Workspace workspace = value.Workspace;
        workspace.ClearMentions();
        context.BeginSentence();
        SentenceReader.ReadMentions(value.Sentence, ref context, workspace, bareNumbers: false);
        return workspace.MentionCount > 0;
    }

    /// <summary>Reads the change at the head of a text.</summary>
    internal static bool TryReadChange(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change, out int end, out ParseError error)
    {
        using SingleValue value = new(text);
        change = default;
        end = 0;
        ReadingContext context = new(referenceDate);
        if (!value.Begins || !TryRead(in value, ref context) || value.Workspace.Mention(0).Range.Start != value.Start || !value.Workspace.Mention(0).TryGetChange(out change))
        {
            error = ValueErrors.WhyNot(in value);
            return false;
        }

        int behind = value.Workspace.Mention(0).Range.End;
        end = value.SourceEndOf(behind);
        error = value.End(behind);
        return true;
    }

    /// <summary>Reads the rank at the head of a text.</summary>
    internal static bool TryReadRank(ReadOnlySpan<char> text, DateOnly? referenceDate, out Rank rank, out int end, out ParseError error)
    {
        using SingleValue value = new(text);
        rank = default;
        end = 0;
        ReadingContext context = new(referenceDate);
        bool read = TryRead(in value, ref context);
        Mention mention = read ? value.Workspace.Mention(0) : default;
        if (!read || (mention.Range.Start != value.Start && !TryReadMove(in value, ref mention)) || !mention.WithRanges(mention.Range, value.Workspace.Drops.SourceOf(mention.ScopeRange)).TryGetRank(text, out rank))
        {
            error = ValueErrors.WhyNot(in value);
            return false;
        }

        end = value.SourceEndOf(mention.Range.End);
        error = value.End(mention.Range.End);
        return true;
    }

    /// <summary>由第8位升至第5位: two mentions, of which the second one is the rank.</summary>
    private static bool TryReadMove(in SingleValue value, ref Mention mention)
    {
        if (mention.Range.Start != value.Start + 1 || !Particles.From.Contains(value.Text[value.Start]) || value.Workspace.MentionCount < 2)
            return false;
        mention = value.Workspace.Mention(1);
        return mention.Previous > 0;
    }
}
