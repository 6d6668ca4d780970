namespace Hengyang.Stats;

/// <summary>
/// A list of words that is compared with a text in one walk, which looks at each character once: a trie whose steps are
/// the cells of one hash table. It is built forwards for the head of a text or backwards for its tail.
/// </summary>
/// <remarks>
/// The double array of the <see cref="Lexicon"/> needs a code for each of 65536 characters, which is worth it for one table
/// of all words; these lists are many and small, and each fits into a few kilobytes.
/// </remarks>
internal sealed class WordTrie
{
    private const uint Root = 1;

    /// <summary>In the low half of a cell, beside the number of the next state.</summary>
    private const uint EndsWord = 1;

    /// <summary>The state that a step leaves and its character above, the state that it reaches and whether a word ends there below; 0 is empty.</summary>
    private readonly ulong[] _cells;

    private readonly int _shift;
    private readonly bool _backwards;

    /// <summary>
    /// The last six bits of the second characters of words, by the last bits of the first: most walks would end with the second character,
    /// and are not begun. A word of one character lets any follow, so that lists with many of those have more rows.
    /// </summary>
    private readonly ulong[] _seconds;

    private const int FewRows = 64;
    private const int ManyRows = 512;
    private const int FewSingles = 3;

    internal WordTrie(IReadOnlyCollection<string> words, bool backwards)
    {
        _backwards = backwards;
        int most = words.Sum(static word => word.Length);
        int bits = int.Log2(most) + 2;
        _cells = new ulong[1 << bits];
        _shift = 32 - bits;
        _seconds = new ulong[words.Count(static word => word.Length == 1) > FewSingles ? ManyRows : FewRows];
        uint states = Root;
        foreach (string word in words)
        {
            uint state = Root;
            for (int i = 0; i < word.Length; i++)
            {
                char c = CharTable.Folded[word[backwards ? word.Length - 1 - i : i]];
                if (word.Length == 1)
                    SecondsOf(c) = ulong.MaxValue;
                else if (i == 1)
                    SecondsOf(CharTable.Folded[word[backwards ? word.Length - 1 : 0]]) |= 1UL << c;
                int cell = CellOf(state, c);
                if (_cells[cell] == 0)
                    _cells[cell] = ((ulong)Key(state, c) << 32) | (++states << 1);
                if (i == word.Length - 1)
                    _cells[cell] |= EndsWord;
                state = (uint)_cells[cell] >> 1;
            }
        }
    }

    private ref ulong SecondsOf(char c) => ref _seconds[c & (_seconds.Length - 1)];

    /// <summary>Whether a walk can find anything, told by the first two characters of a text, or its last ones; the shift takes the last six bits of a character.</summary>
    internal bool MayHold(ReadOnlySpan<char> text)
    {
        char[] folded = CharTable.Folded;
        if (text.Length < 2)
            return text.Length == 1 && SecondsOf(folded[text[0]]) == ulong.MaxValue;
        (char first, char second) = _backwards ? (text[^1], text[^2]) : (text[0], text[1]);
        return ((SecondsOf(folded[first]) >> folded[second]) & 1) != 0;
    }

    /// <summary>The length of the longest word that a text begins with, or ends with where the trie is built backwards; or 0.</summary>
    internal int LongestIn(ReadOnlySpan<char> text)
    {
        if (!MayHold(text))
            return 0;
        char[] folded = CharTable.Folded;
        int at = _backwards ? text.Length - 1 : 0;
        int onward = _backwards ? -1 : 1;
        int longest = 0;
        uint state = Root;
        ulong[] cells = _cells;
        for (int length = 1; (uint)at < (uint)text.Length; length++, at += onward)
        {
            Steps.Add();
            uint key = Key(state, folded[text[at]]);
            uint i = (key * 0x9E3779B1) >> _shift;
            while (cells[i] != 0 && (uint)(cells[i] >> 32) != key)
                i = (i + 1) & (uint)(cells.Length - 1);
            uint step = (uint)cells[i];
            if (step == 0)
                break;
            if ((step & EndsWord) != 0)
                longest = length;
            state = step >> 1;
        }

        return longest;
    }

    /// <summary>Whether one of the words stands anywhere in a text; the trie is built forwards.</summary>
    internal bool IsIn(ReadOnlySpan<char> text)
    {
        for (int at = NextIn(text, 0); at >= 0; at = NextIn(text, at + 1))
            if (LongestIn(text[at..]) > 0)
                return true;
        return false;
    }

    /// <summary>The first place from a place on where a word may begin, told by two characters; −1 for none.</summary>
    internal int NextIn(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length)
            return -1;
        char[] folded = CharTable.Folded;
        ulong[] seconds = _seconds;
        char c = folded[text[from]];
        for (int i = from + 1; i < text.Length; i++)
        {
            char next = folded[text[i]];
            if (((seconds[c & (seconds.Length - 1)] >> next) & 1) != 0)
                return i - 1;
            c = next;
        }

        return MayHold(text[^1..]) ? text.Length - 1 : -1;
    }

    private static uint Key(uint state, char c) => (state << 16) | c;

    /// <summary>The cell of a step, or the empty one where it would be.</summary>
    private int CellOf(uint state, char c)
    {
        ulong[] cells = _cells;
        uint key = Key(state, c);
        uint i = (key * 0x9E3779B1) >> _shift;
        while (cells[i] != 0 && (uint)(cells[i] >> 32) != key)
            i = (i + 1) & (uint)(cells.Length - 1);
        return (int)i;
    }
}
