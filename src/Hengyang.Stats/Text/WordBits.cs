namespace Hengyang.Stats;

/// <summary>
/// A bit for each of the lists that phrases are asked for, and for each character the lists of which it is a word, begins one, or is the
/// second character of one. Characters that end in the same bits share their cell, so that a bit says that a word may be there.
/// </summary>
internal static class WordBits
{
    /// <summary>Few enough for the processor's first cache, and so many that two characters seldom share one.</summary>
    private const int Cells = 512;

    private static readonly Cell[] s_cells = new Cell[Cells];

    private static readonly object s_lock = new();

    private static ulong s_known;
    private static int s_count;

    private struct Cell
    {
        internal ulong Words;
        internal ulong Firsts;
        internal ulong Seconds;
    }

    /// <summary>The bits that have been given out; what was looked at before tells nothing of the others.</summary>
    internal static ulong Known => Volatile.Read(ref s_known);

    /// <summary>The bit of every list that finds none left: it never becomes known, so that such a list may always be there.</summary>
    private const ulong Unknown = 1UL << 63;

    /// <summary>Gives a list its bit.</summary>
    internal static ulong Add(string[] words)
    {
        lock (s_lock)
        {
            ulong bit = 1UL << s_count;
            if (bit == Unknown)
                return bit;
            s_count++;
            foreach (string word in words)
            {
                if (word.Length == 1)
                {
                    CellOf(word[0]).Words |= bit;
                    continue;
                }

                CellOf(word[0]).Firsts |= bit;
                CellOf(word[1]).Seconds |= bit;
            }

            Volatile.Write(ref s_known, s_known | bit);
            return bit;
        }
    }

    /// <summary>The characters that a text holds, by their last six bits, and the lists of which it may hold a word.</summary>
    internal static (ulong Characters, WordLook Words) Of(ReadOnlySpan<char> text)
    {
        Steps.Add(text.Length);
        ulong known = Known;
        ulong characters = 0;
        ulong lists = 0;
        ulong firsts = 0;
        Cell[] cells = s_cells;
        char[] folded = CharTable.Folded;
        foreach (char c in text)
        {
            characters |= 1UL << c;
            ref readonly Cell cell = ref cells[folded[c] & (Cells - 1)];
            lists |= cell.Words | (firsts & cell.Seconds);
            firsts = cell.Firsts;
        }

        return (characters, new WordLook(lists, known));
    }

    private static ref Cell CellOf(char c) => ref s_cells[CharTable.Folded[c] & (Cells - 1)];
}
