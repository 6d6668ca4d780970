using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// All words that the library knows, compiled once into a double-array trie over character codes: one step is one
/// addition and one comparison, and the longest match is found without going back.
/// </summary>
internal static partial class Lexicon
{
    /// <summary>One cell of the double array: where the children's cells begin, whose child this is, and the row that ends here.</summary>
    private struct Cell
    {
        internal int Base;
        internal int Parent;

        // rows; there are far fewer than 65536, and a cell of 16 bytes never lies in two lines of the cache
        internal ushort WordRow;
        internal ushort AfterNumberRow;
        internal ushort DenominatorRow;

        /// <summary>A bit for each <see cref="Place"/> in which a guard says whether the word is itself.</summary>
        internal ushort Guarded;
    }

    /// <summary>Which of the words that end in a cell count.</summary>
    private enum Place : byte
    {
        PlainText,
        AfterNumber,
        Denominator,
    }

    private const int Root = 1;

    /// <summary>A code for each character that occurs in the lexicon, 0 for the others.</summary>
    private static readonly ushort[] Codes = new ushort[char.MaxValue + 1];

    /// <summary>The lexer's class of each character.</summary>
    private static readonly byte[] Classes = new byte[char.MaxValue + 1];

    /// <summary>For each character its row of <see cref="Followers"/>.</summary>
    private static readonly ushort[] Openers = new ushort[char.MaxValue + 1];

    /// <summary>
    /// Which characters can follow the first one of a word, by their last six bits: most characters that begin some word do
    /// not begin one where they stand, and the lexer need not stop at those.
    /// </summary>
    private static readonly ulong[] Followers;

    /// <summary>The same of the words that may be part of a mention by themselves.</summary>
    private static readonly ulong[] OpeningFollowers;

    private static readonly CharSet EndsOfCurrencies;

    private const int OpensNothing = 0;
    private const int OpensAlways = 1;

    /// <summary>Digits and Chinese numerals.</summary>
    private const int OpensMention = 2;
    private const int EndsSentence = 3;
    private const int EndsLine = 4;

    /// <summary>Strokes, and white space that no token begins with.</summary>
    private const int PartsCells = 5;

    /// <summary>Blanks and tabs.</summary>
    private const int StartsAndPartsCells = 6;
    private const int FirstOpener = 7;

    private static readonly LexiconRow[] Rows;
    private static readonly Cell[] Cells;

    static Lexicon()
    {
        LexiconBuilder builder = Build();
        Rows = new LexiconRow[builder.Rows.Count + 1];
        Cells = Compile(builder);
        FillClasses(builder);
        (Followers, OpeningFollowers) = FillFollowers(builder);
        EndsOfCurrencies = FindEndsOfCurrencies(builder);
    }

    internal static CharClass ClassOf(char c) =>
        (CharClass)Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Classes), c);

    /// <summary>The first place from a place on where a token may begin.</summary>
    internal static int SkipPlain(ReadOnlySpan<char> text, int i)
    {
        ref ushort openers = ref MemoryMarshal.GetArrayDataReference(Openers);
        ref ulong followers = ref MemoryMarshal.GetArrayDataReference(Followers);
        for (; i + 1 < text.Length; i++)
        {
            Steps.Add();
            // the shift takes the last six bits of the character
            if (((Unsafe.Add(ref followers, Unsafe.Add(ref openers, text[i])) >> text[i + 1]) & 1) != 0)
                return i;
        }

        return i < text.Length && Openers[text[i]] == OpensNothing ? text.Length : i;
    }

    internal static ref readonly LexiconRow Row(int index) => ref Rows[index];

    /// <summary>Whether some word holds a character.</summary>
    internal static bool IsInWord(char c) => Codes[c] != 0;

    /// <summary>The longest word that begins at a place, or length 0.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="row">The word's row.</param>
    /// <returns>How many characters of the text it takes.</returns>
    internal static int Match(ReadOnlySpan<char> text, int start, out int row) => Match(text, start, Place.PlainText, out row);

    /// <summary>The longest unit or word that begins straight after a number, or length 0.</summary>
    internal static int MatchAfterNumber(ReadOnlySpan<char> text, int start, out int row) => Match(text, start, Place.AfterNumber, out row);

    /// <summary>Whether a unit stands at a place behind a number.</summary>
    internal static bool BeginsUnit(ReadOnlySpan<char> text, int at)
    {
        MatchAfterNumber(text, at, out int row);
        return !Rows[row].Unit.IsNone;
    }

    /// <summary>The longest unit that can stand below the stroke of a rate (元/吨), or length 0.</summary>
    internal static int MatchDenominator(ReadOnlySpan<char> text, int start, out int row) => Match(text, start, Place.Denominator, out row);

    private static int Match(ReadOnlySpan<char> text, int start, Place place, out int row)
    {
        ref Cell cells = ref MemoryMarshal.GetArrayDataReference(Cells);
        ref ushort codes = ref MemoryMarshal.GetArrayDataReference(Codes);
        int limit = Cells.Length;
        int state = Root;
        int length = 0;
        row = 0;
        for (int i = start; i < text.Length; i++)
        {
            Steps.Add();
            char c = text[i];
            int code = Unsafe.Add(ref codes, c);
            if (code == 0)
                break;
            int next = Unsafe.Add(ref cells, state).Base + code;
            if ((uint)next >= (uint)limit)
                break;
            ref Cell cell = ref Unsafe.Add(ref cells, next);
            if (cell.Parent != state)
                break;
            state = next;
            int found = place switch
            {
                Place.PlainText => cell.WordRow,
                Place.AfterNumber => cell.AfterNumberRow,
                _ => cell.DenominatorRow,
            };
            if (found != 0 && (((cell.Guarded >> (int)place) & 1) == 0 || IsItself(in Rows[found], place, text, start, i + 1)))
            {
                row = found;
                length = i + 1 - start;
            }
        }

        return length;
    }

    /// <summary>Whether a word's guards let it stand where it does: behind a number as a word or as a unit.</summary>
    private static bool IsItself(in LexiconRow row, Place place, ReadOnlySpan<char> text, int start, int end) =>
        (place == Place.AfterNumber && !row.Unit.IsNone && IsUnit(in row, text, start, end)) || (CountsAsWord(in row, place) && row.Guard?.Allows(text, start, end) != false);

    private static bool CountsAsWord(in LexiconRow row, Place place) => place == Place.PlainText || row.Kind == WordKind.CalendarPart || (row.AfterNumberOnly && row.Kind != WordKind.None);

    /// <summary>Whether a row's unit is one where it stands, and no part of another word.</summary>
    internal static bool IsUnit(in LexiconRow row, ReadOnlySpan<char> text, int start, int end) => row.UnitGuard is not { } guard || guard.Allows(text, start, end);

    /// <summary>The word tables, each word once.</summary>
    internal static LexiconBuilder Build()
    {
        LexiconBuilder rows = new();
        LexiconSource.Tables!(rows);
        return rows;
    }

    /// <summary>Gives every character of the words, and every variant of it, its code; frequent ones come first so that the array stays dense.</summary>
    private static void FillCodes(LexiconBuilder builder)
    {
        Dictionary<char, int> counts = [];
        foreach (string word in builder.Rows.Keys)
            foreach (char c in word)
                counts[c] = counts.GetValueOrDefault(c) + 1;
        ushort code = 0;
        ushort[] codes = Codes;
        foreach ((char c, int _) in counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key))
            codes[c] = ++code;
        char[] folded = CharTable.Folded;
        for (int c = 0; c < folded.Length; c++)
            if (codes[c] == 0)
                codes[c] = codes[folded[c]];
    }

    private static Cell[] Compile(LexiconBuilder builder)
    {
        FillCodes(builder);
        LexiconRow[] rows = Rows;
        ushort[] codeOf = Codes;
        List<(ushort[] Codes, int Row)> words = new(builder.Rows.Count);
        int rowIndex = 0;
        foreach ((string word, LexiconRow row) in builder.Rows)
        {
            rows[++rowIndex] = row;
            ushort[] codes = new ushort[word.Length];
            for (int i = 0; i < word.Length; i++)
                codes[i] = codeOf[word[i]];
            words.Add((codes, rowIndex));
        }

        words.Sort(static (a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
        DoubleArray array = new();
        array.Place(CollectionsMarshal.AsSpan(words), 0, Root);
        Cell[] cells = new Cell[array.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            (cells[i].Base, cells[i].Parent, int row) = array[i];
            if (row == 0)
                continue;
            ushort index = checked((ushort)row);
            if (!rows[row].Unit.IsNone)
                cells[i].DenominatorRow = index;
            rows[row].Denominator = rows[row].Unit;
            if (UnitTable.IsDenominatorOnly(rows[row].Unit))
                rows[row].Unit = default;
            if (!rows[row].AfterNumberOnly)
                cells[i].WordRow = index;
            if ((rows[row].AfterNumberOnly && rows[row].Kind != WordKind.None) || !rows[row].Unit.IsNone || rows[row].Kind == WordKind.CalendarPart)
                cells[i].AfterNumberRow = index;
            cells[i].Guarded = GuardedPlaces(in rows[row]);
        }

        return cells;
    }

    private static ushort GuardedPlaces(in LexiconRow row)
    {
        int places = row.Guard is null ? 0 : 1 << (int)Place.PlainText;
        if (row.Guard is not null || row.UnitGuard is not null)
            places |= 1 << (int)Place.AfterNumber;
        return (ushort)places;
    }

    private static void FillClasses(LexiconBuilder builder)
    {
        HashSet<char> first = [];
        foreach ((string word, LexiconRow row) in builder.Rows)
            if (!row.AfterNumberOnly)
                first.Add(word[0]);

        // natively compiled, a look at a field of a type that is being initialised takes a lock
        byte[] classes = Classes;
        byte[] numerals = CharTable.Numerals;
        char[] allFolded = CharTable.Folded;
        for (int c = 0; c < classes.Length; c++)
        {
            byte numeral = numerals[c];
            char folded = allFolded[c];
            CharClass mark = Marks.ClassOf((char)c);
            classes[c] = (byte)(mark != CharClass.Plain ? mark
                : (numeral & Numeral.KindMask) == Numeral.Arabic ? CharClass.ArabicDigit
                : char.IsAsciiLetter(folded) ? CharClass.Letter
                : StartsNumber(numeral) ? CharClass.HanNumeral
                : first.Contains(folded) ? CharClass.WordStart
                : CharClass.Plain);
        }
    }

    private static bool StartsNumber(byte numeral) =>
        (numeral & Numeral.KindMask) is Numeral.Han or Numeral.Magnitude or Numeral.Tens or Numeral.HowMany or Numeral.Half
        || numeral == Numeral.HanMinus;
}
