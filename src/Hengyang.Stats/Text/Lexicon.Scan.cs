using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <content>What the scan before the reading needs to know of each character and the one behind it.</content>
internal static partial class Lexicon
{
    /// <summary>The kinds of words without which, and without a number, a sentence holds no mention.</summary>
    private static readonly ulong OpeningKinds = WordKinds.Of(
        WordKind.RelativePeriod, WordKind.CalendarPart, WordKind.Lunar, WordKind.Weekday, WordKind.Holiday, WordKind.NamedPeriod, WordKind.CalendarLetter,
        WordKind.PeriodPrefix, WordKind.Turn, WordKind.Unchanged, WordKind.Doubling, WordKind.RankPlace, WordKind.FromBottom);

    /// <summary>Prefixes that hold their period (至今年); before other words of time they are looked for themselves.</summary>
    private const short FirstOwnPrefix = (short)PeriodPrefix.ToThisYear;

    /// <summary>（下同）, which makes a comparison hold for the sentences to come.</summary>
    private const string FromHereOn = "下同";

    /// <summary>Whether a word may be part of a mention by itself.</summary>
    private static bool IsOpening(in LexiconRow row) =>
        (WordKinds.Has(OpeningKinds, row.Kind) && (row.Kind != WordKind.PeriodPrefix || row.Value >= FirstOwnPrefix)) || WordKinds.Has(OpeningKinds, row.Other);

    /// <summary>Whether a word begins at a place that may be part of a mention by itself.</summary>
    internal static bool BeginsOpening(ReadOnlySpan<char> text, int start) =>
        (Match(text, start, out int row) > 0 && IsOpening(in Rows[row])) || (text[start] == FromHereOn[0] && start + 1 < text.Length && text[start + 1] == FromHereOn[1]);

    /// <summary>Whether what begins at a place may be part of a mention, told by the character and the one behind it.</summary>
    internal static bool MayOpen(ReadOnlySpan<char> text, int start) =>
        ((OpeningFollowers[Openers[text[start]]] >> (start + 1 < text.Length ? text[start + 1] : 0)) & 1) != 0;

    /// <summary>Of some of 64 characters, a bit for each: those at which a sentence ends, and those that part the cells of a table, or lines.</summary>
    internal static (ulong Ends, ulong Cells) MarksOf(ReadOnlySpan<char> text, int from, ulong some)
    {
        const ulong endsSentences = (1UL << EndsSentence) | (1UL << EndsLine);
        const ulong partsCells = (1UL << EndsLine) | (1UL << PartsCells) | (1UL << StartsAndPartsCells);
        ulong ends = 0;
        ulong cells = 0;
        for (; some != 0; some &= some - 1)
        {
            int i = BitOperations.TrailingZeroCount(some);
            int opener = Math.Min((int)Openers[text[from + i]], FirstOpener);
            ends |= ((endsSentences >> opener) & 1) << i;
            cells |= ((partsCells >> opener) & 1) << i;
        }

        return (ends, cells);
    }

    /// <summary>Looks at 64 characters: a bit for each of them at which a token may begin.</summary>
    internal static ulong StartsOf(ReadOnlySpan<char> text, int from)
    {
        const int most = 64;
        ref ushort openers = ref MemoryMarshal.GetArrayDataReference(Openers);
        ref ulong followers = ref MemoryMarshal.GetArrayDataReference(Followers);
        int count = Math.Min(most, text.Length - from);
        if (count <= 0)
            return 0;
        ref char first = ref Unsafe.Add(ref MemoryMarshal.GetReference(text), from);
        ulong starts = 0;
        int behind = from + count < text.Length ? Unsafe.Add(ref first, count) : -1;
        int last = count - 1;
        if (behind < 0)
        {
            // behind the last character of the text stands none
            behind = Unsafe.Add(ref first, last);
            starts = Unsafe.Add(ref followers, Unsafe.Add(ref openers, behind)) != 0 ? 1UL : 0;
            last--;
        }

        for (int i = last; i >= 0; i--)
        {
            char c = Unsafe.Add(ref first, i);
            starts += starts + ((Unsafe.Add(ref followers, Unsafe.Add(ref openers, c)) >> behind) & 1);
            behind = c;
        }

        return starts;
    }

    /// <summary>Whether the name of a currency that stands before its number may end with a character.</summary>
    internal static bool MayEndCurrency(char c) => EndsOfCurrencies.Contains(c);

    private static CharSet FindEndsOfCurrencies(LexiconBuilder builder)
    {
        HashSet<ushort> ends = [];
        foreach ((string word, LexiconRow row) in builder.Rows)
            if (row.Kind == WordKind.CurrencyBefore)
                ends.Add(Codes[word[^1]]);
        return new CharSet(string.Concat(Enumerable.Range(0, Codes.Length).Where(c => ends.Contains(Codes[c])).Select(static c => (char)c)));
    }

    private static (ulong[] Starts, ulong[] Openings) FillFollowers(LexiconBuilder builder)
    {
        ushort[] codes = Codes;
        ushort[] openers = Openers;
        byte[] classes = Classes;
        ILookup<ushort, int> variants = Enumerable.Range(0, codes.Length).Where(c => codes[c] != 0).ToLookup(c => codes[c]);
        ulong[] starts = new ulong[codes.Max() + FirstOpener + 1];
        ulong[] openings = new ulong[starts.Length];
        foreach (int opener in (ReadOnlySpan<int>)[OpensAlways, OpensMention, EndsSentence, EndsLine, StartsAndPartsCells])
            starts[opener] = ulong.MaxValue;
        openings[OpensMention] = ulong.MaxValue;
        foreach ((string word, LexiconRow row) in builder.Rows)
        {
            if (row.AfterNumberOnly)
                continue;
            ulong behind = 0;
            if (word.Length == 1)
                behind = ulong.MaxValue;
            else
                foreach (int c in variants[codes[word[1]]])
                    behind |= 1UL << c;
            int opener = codes[word[0]] + FirstOpener;
            starts[opener] |= behind;
            if (IsOpening(in row))
                openings[opener] |= behind;
        }

        openings[codes[FromHereOn[0]] + FirstOpener] |= 1UL << FromHereOn[1];
        for (int c = 0; c < openers.Length; c++)
        {
            openers[c] = (ushort)((CharClass)classes[c] switch
            {
                CharClass.Plain => char.IsWhiteSpace((char)c) || TableLines.Strokes.Contains((char)c) ? PartsCells : OpensNothing,
                CharClass.WordStart => codes[c] + FirstOpener,
                CharClass.ArabicDigit or CharClass.HanNumeral or CharClass.Dollar => OpensMention,
                CharClass.LineBreak => EndsLine,
                CharClass.Space => StartsAndPartsCells,
                CharClass.Mark when Marks.KindOf((char)c) == TokenKind.Tab || TableLines.Strokes.Contains((char)c) => StartsAndPartsCells,
                CharClass.Mark when Marks.KindOf((char)c) == TokenKind.SentenceEnd => EndsSentence,
                _ => OpensAlways,
            });
        }

        return (starts, openings);
    }
}
