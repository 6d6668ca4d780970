namespace Hengyang.Stats;

/// <summary>
/// Whether the typesetting wrapped a text's lines, and at which width: most of a wrapped text's lines are as long as the longest
/// ones and stop in the middle of a sentence. The head of the text tells.
/// </summary>
internal readonly struct LineProfile
{
    /// <summary>How much of a text is looked at; the same in every encoding.</summary>
    internal const int HeadLength = 8192;

    /// <summary>Narrower columns are lists.</summary>
    private const int Narrowest = 12;

    /// <summary>Wider lines are no wrapped ones; paragraphs are.</summary>
    private const int Widest = 120;

    /// <summary>How much shorter than the width a full line may be: a mark that must not begin a line, a word that must not be cut.</summary>
    private const int Slack = 2;

    /// <summary>A line this long that ends without a mark may have been wrapped where the text's own width is not known.</summary>
    private const int LikelyWrapped = 28;

    /// <summary>One shorter line among so many of the full width is the last one of its paragraph: the text was cut by counting characters.</summary>
    private const int FewShorter = 8;

    private readonly int _slack;

    private LineProfile(int width, int slack)
    {
        Width = width;
        _slack = slack;
    }

    /// <summary>How many characters a full line has; 0 where lines are paragraphs.</summary>
    internal int Width { get; }

    /// <summary>Whether a line of a length may go on in the next one.</summary>
    internal bool IsFull(int length) => length >= (Width == 0 ? LikelyWrapped : Width - _slack);

    /// <summary>The profile of a text.</summary>
    /// <param name="head">Its first <see cref="HeadLength"/> characters.</param>
    internal static LineProfile Of(ReadOnlySpan<char> head)
    {
        Span<short> lines = stackalloc short[Widest + 1];
        Span<short> open = stackalloc short[Widest + 1];
        lines.Clear();
        open.Clear();
        int count = 0;
        int longer = 0;
        while (!head.IsEmpty)
        {
            int end = head.IndexOfAny('\n', '\r');
            if (end < 0)
                break;
            ReadOnlySpan<char> line = head[..end].TrimEnd();
            head = head[(end + 1)..];
            if (line.IsEmpty || line.IndexOfAny('\t', '|') >= 0)
                continue;
            count++;
            if (line.Length > Widest)
            {
                longer++;
                continue;
            }

            lines[line.Length]++;
            if (!EndsSentence(line[^1]))
                open[line.Length]++;
        }

        for (int width = Widest; width >= Narrowest; width--)
        {
            int full = 0;
            int unended = 0;
            for (int length = width; length >= width - Slack; length--)
            {
                full += lines[length];
                unended += open[length];
            }

            if (lines[width] > 0 && IsWidth(full, unended, longer, count))
                return new LineProfile(width, (full - lines[width]) * FewShorter <= lines[width] ? 0 : Slack);
            longer += lines[width];
        }

        return default;
    }

    /// <summary>Whether so many lines of one width among all say that it is the text's: they are many, most stop in the middle, and hardly any is longer.</summary>
    private static bool IsWidth(int full, int unended, int longer, int count) =>
        full >= 5 && full * 5 >= count * 2 && unended * 10 >= full * 7 && longer * 20 <= count;

    private static bool EndsSentence(char c) => Marks.KindOf(c) is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Colon;
}
