namespace Hengyang.Stats;

/// <summary>The buffers that reading needs: those of the tokens, and the mentions of the sentence.</summary>
internal class ReadingWorkspace : Workspace
{
    [ThreadStatic]
    private static ReadingWorkspace? s_free;

    private Mention[] _mentions = new Mention[64];
    private (short First, short Next)[] _mentionTokens = new (short, short)[64];

    internal static new ReadingWorkspace Rent() => Take(ref s_free);

    /// <inheritdoc/>
    internal override void Return() => Give(ref s_free);

    internal int MentionCount { get; private set; }

    /// <summary>The first stretch of a sentence that looks like a period and can be none; empty for none.</summary>
    internal TextRange RejectedPeriod { get; set; }

    /// <summary>Whether figures of plain shapes are read by themselves; a test compares with the grammar alone.</summary>
    internal bool ReadsPlainFigures { get; set; } = true;

    internal void ClearMentions()
    {
        MentionCount = 0;
        RejectedPeriod = default;
    }

    internal ref readonly Mention Mention(int index) => ref _mentions[index];

    /// <summary>The mentions of the sentence.</summary>
    internal ReadOnlySpan<Mention> Mentions => _mentions.AsSpan(0, MentionCount);

    /// <summary>The first token of a mention, and the first one behind it.</summary>
    internal (short First, short Next) MentionTokens(int index) => _mentionTokens[index];

    internal int LastMentionFirst => _mentionTokens[MentionCount - 1].First;

    /// <summary>The first token behind the last mention; 0 before the first.</summary>
    internal int LastMentionNext => MentionCount == 0 ? 0 : _mentionTokens[MentionCount - 1].Next;

    /// <summary>The first place behind the last mention of the sentence; 0 before the first.</summary>
    internal int EndOfMentions => MentionCount == 0 ? 0 : _mentions[MentionCount - 1].Range.End;

    /// <summary>
    /// Adds a mention, and is the only place where one is added: what cannot be is none, and no two lie over one another. Of a period before it keeps what is behind the period; any other
    /// mention that it lies over was part of it: the 10年 of 10年平均增长5%, the label of （亿）603.
    /// </summary>
    internal void AddMention(in Mention mention, int firstToken, int nextToken)
    {
        if (!mention.CanBe)
            return;
        while (mention.Range.Start < EndOfMentions)
        {
            if (_mentions[MentionCount - 1].Kind == MentionKind.Period)
            {
                if (mention.Range.End > EndOfMentions)
                    Append(mention.WithRanges(TextRange.FromBounds(EndOfMentions, mention.Range.End), mention.ScopeRange), LastMentionNext, nextToken);
                return;
            }

            firstToken = Math.Min(firstToken, LastMentionFirst);
            MentionCount--;
        }

        Append(in mention, firstToken, nextToken);
    }

    private void Append(in Mention mention, int firstToken, int nextToken)
    {
        if (MentionCount == _mentions.Length)
        {
            Array.Resize(ref _mentions, MentionCount * 2);
            Array.Resize(ref _mentionTokens, MentionCount * 2);
        }

        _mentions[MentionCount] = mention;
        _mentionTokens[MentionCount++] = ((short)firstToken, (short)nextToken);
    }

    internal void SetMention(int index, in Mention mention) => _mentions[index] = mention;

    internal void ReplaceLastMention(in Mention mention, int firstToken, int nextToken)
    {
        MentionCount--;
        AddMention(in mention, firstToken, nextToken);
    }
}
