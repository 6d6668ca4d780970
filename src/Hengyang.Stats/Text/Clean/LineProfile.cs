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

    /// <summary>So many lines of one and the same length show a width though some longer ones, titles mostly, were left whole.</summary>
    private const int ManyAlike = 12;

    private readonly int _slack;

    private LineProfile(int width, int slack, bool isOfParagraphs, bool hasShortParagraphs)
    {
        Width = width;
        _slack = slack;
        IsOfParagraphs = isOfParagraphs;
        HasShortParagraphs = hasShortParagraphs;
    }

    /// <summary>How many characters a full line has; 0 where lines are paragraphs.</summary>
    internal int Width { get; }

    /// <summary>Whether nearly all of the text's long lines end a sentence: lines are paragraphs, and one that ends without a mark is a title or a caption.</summary>
    internal bool IsOfParagraphs { get; }

    /// <summary>Whether the paragraphs of a wrapped text are of one sentence more often than not: where a sentence ends with a full line, so does its paragraph.</summary>
    internal bool HasShortParagraphs { get; }

    /// <summary>Whether a line of a length may go on in the next one.</summary>
    internal bool IsFull(int length) => length >= (Width == 0 ? LikelyWrapped : Width - _slack);

    /// <summary>The profile of a text.</summary>
    /// <param name="head">Its first <see cref="HeadLength"/> characters.</param>
    internal static LineProfile Of(ReadOnlySpan<char> head)
    {
        Span<short> lines = stackalloc short[Widest + 1];
        Span<short> open = stackalloc short[Widest + 1];
        Span<short> comma = stackalloc short[Widest + 1];
        lines.Clear();
        open.Clear();
        comma.Clear();
        Counts counts = default;
        ReadOnlySpan<char> rest = head;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
                break;
            ReadOnlySpan<char> line = rest[..end].TrimEnd();
            rest = rest[(end + 1)..];
            if (line.IsEmpty || line.IndexOfAny('\t', '|') >= 0)
                continue;
            TokenKind last = Marks.KindOf(line[^1]);
            bool ends = last is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Colon;
            counts.Add(line.Length, ends);
            if (line.Length > Widest)
                continue;
            lines[line.Length]++;
            if (!ends)
                open[line.Length]++;
            if (last is TokenKind.Comma or TokenKind.EnumerationComma)
                comma[line.Length]++;
        }

        int longer = counts.Wider;
        for (int width = Widest; width >= Narrowest; width--)
        {
            int full = 0;
            int unended = 0;
            for (int length = width; length >= width - Slack; length--)
            {
                full += lines[length];
                unended += open[length];
            }

            if (lines[width] > 0 && full >= Fewest)
            {
                // a short line that ends with a comma goes on in any case, and tells nothing
                int shorterCommas = 0;
                for (int length = 0; length < width - Slack; length++)
                    shorterCommas += comma[length];
                if (IsWidth(full, unended, longer, counts.All - shorterCommas) || (longer > 0 && IsWidthOfMost(lines[width], open[width], longer, counts.All)))
                    return new LineProfile(width, (full - lines[width]) * FewShorter <= lines[width] ? 0 : Slack, false, AreParagraphsShort(head, width));
            }

            longer += lines[width];
        }

        return new LineProfile(0, 0, counts.AreParagraphs, false);
    }

    private const int Fewest = 5;

    /// <summary>Whether so many lines of one width among all say that it is the text's: they are many, most stop in the middle, and hardly any is longer.</summary>
    private static bool IsWidth(int full, int unended, int longer, int count) =>
        full * 5 >= count * 2 && unended * 10 >= full * 7 && longer * 20 <= count;

    /// <summary>The same where some lines are longer: then most have the very same length.</summary>
    private static bool IsWidthOfMost(int exact, int open, int longer, int count) =>
        exact >= ManyAlike && exact * 5 >= count * 3 && open * 10 >= exact * 8 && longer * 8 <= count;

    /// <summary>Whether fewer sentences end within a line than with one that is not full.</summary>
    private static bool AreParagraphsShort(ReadOnlySpan<char> head, int width)
    {
        int inner = 0;
        int last = 0;
        while (!head.IsEmpty)
        {
            int end = head.IndexOfAny('\n', '\r');
            if (end < 0)
                break;
            ReadOnlySpan<char> line = head[..end].TrimEnd();
            head = head[(end + 1)..];
            if (line.IsEmpty)
                continue;
            inner += line[..^1].Count('。');
            last += line[^1] == '。' && line.Length < width ? 1 : 0;
        }

        return last > inner;
    }

    /// <summary>How many lines there are of a kind.</summary>
    private struct Counts
    {
        private int _long;
        private int _ended;

        internal int All { get; private set; }

        internal int Wider { get; private set; }

        /// <summary>Whether there are some long lines, and nearly all end a sentence.</summary>
        internal readonly bool AreParagraphs => _ended >= FewestEnded && _ended * 10 >= _long * 6;

        private const int FewestEnded = 3;

        internal void Add(int length, bool endsSentence)
        {
            All++;
            Wider += length > Widest ? 1 : 0;
            _long += length >= LikelyWrapped ? 1 : 0;
            _ended += length >= LikelyWrapped && endsSentence ? 1 : 0;
        }
    }
}
