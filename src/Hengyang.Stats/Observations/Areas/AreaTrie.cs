namespace Hengyang.Stats;

/// <summary>Names of areas as a trie whose steps are the cells of one hash table; a name leads to the number of its entry.</summary>
/// <remarks>
/// Most of a text begins no name: which characters do is a bit for each. A walk looks at each character once and allocates
/// nothing.
/// </remarks>
internal sealed class AreaTrie
{
    private const int Bits = 15;

    /// <summary>The state that a step leaves and its character above, the state that it reaches below; 0 is empty.</summary>
    private readonly ulong[] _cells = new ulong[1 << Bits];

    private readonly ulong[] _openers = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>The last six bits of the second characters, by the last bits of the first: most walks would end with it, and are not begun.</summary>
    private readonly ulong[] _seconds = new ulong[FirstBits + 1];

    private const int FirstBits = (1 << 12) - 1;

    /// <summary>The entry of the name that ends in a state; 0 for none.</summary>
    private ushort[] _entries = new ushort[1 << (Bits - 1)];

    private int _states = 1;

    /// <summary>The entry of a name, which is put in where it is not there.</summary>
    internal ref ushort Put(ReadOnlySpan<char> name)
    {
        _openers[CharTable.Folded[name[0]] / 64] |= 1UL << CharTable.Folded[name[0]];
        _seconds[CharTable.Folded[name[0]] & FirstBits] |= name.Length == 1 ? ulong.MaxValue : 1UL << CharTable.Folded[name[1]];
        uint state = 1;
        foreach (char c in name)
        {
            ref ulong cell = ref _cells[CellOf(state, CharTable.Folded[c])];
            if (cell == 0)
            {
                cell = ((ulong)Key(state, CharTable.Folded[c]) << 32) | (uint)++_states;
                if (_states == _entries.Length)
                    Array.Resize(ref _entries, _states * 2);
            }

            state = (uint)cell;
        }

        return ref _entries[state];
    }

    /// <summary>Whether a name may begin with a character, which is folded.</summary>
    internal bool MayOpen(char c) => ((_openers[c / 64] >> c) & 1) != 0;

    /// <summary>Whether a name may begin with the first two characters of a text: no branch, as two texts of three begin none.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text)
    {
        char first = CharTable.Folded[text[0]];
        ulong second = text.Length > 1 ? 1UL << CharTable.Folded[text[1]] : ulong.MaxValue;
        return (((_openers[first / 64] >> first) & 1) != 0) & ((_seconds[first & FirstBits] & second) != 0);
    }

    /// <summary>The length of the longest name that a text begins with, or 0.</summary>
    internal int LongestIn(ReadOnlySpan<char> text, out ushort entry)
    {
        char[] folded = CharTable.Folded;
        entry = 0;
        int longest = 0;
        if (text.IsEmpty || !MayOpen(folded[text[0]]))
            return 0;
        // a name of one character lets any follow
        ulong seconds = _seconds[folded[text[0]] & FirstBits];
        if (text.Length > 1 ? ((seconds >> folded[text[1]]) & 1) == 0 : seconds == 0)
            return 0;
        uint state = 1;
        for (int i = 0; i < text.Length; i++)
        {
            Steps.Add();
            state = (uint)_cells[CellOf(state, folded[text[i]])];
            if (state == 0)
                break;
            if (_entries[state] != 0)
                (longest, entry) = (i + 1, _entries[state]);
        }

        return longest;
    }

    private static uint Key(uint state, char c) => (state << 16) | c;

    /// <summary>The cell of a step, or the empty one where it would be.</summary>
    private int CellOf(uint state, char c)
    {
        ulong[] cells = _cells;
        uint key = Key(state, c);
        uint i = (key * 0x9E3779B1) >> (32 - Bits);
        while (cells[i] != 0 && (uint)(cells[i] >> 32) != key)
            i = (i + 1) & ((1 << Bits) - 1);
        return (int)i;
    }
}
