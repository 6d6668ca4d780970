using System.Runtime.Intrinsics;

namespace Hengyang.Stats;

/// <summary>
/// A bit for each of the lists that sentences and phrases are asked for, and for each character the lists of which it is a word, begins one, or is
/// the second character of one. Characters that end in the same bits share their cell, so that a bit says that a word may be there.
/// </summary>
internal static class WordBits
{
    /// <summary>Few enough for the processor's first cache, and so many that two characters seldom share one.</summary>
    private const int Cells = 512;

    private static readonly Cell[] s_cells = new Cell[Cells];

    private static readonly object s_lock = new();

    /// <summary>The lists that have been given a number; what was looked at before tells nothing of the others.</summary>
    private static readonly ulong[] s_known = new ulong[WordLook.Lists / 64];

    private static int s_count;

    private struct Cell
    {
        internal Vector256<ulong> Words;
        internal Vector256<ulong> Firsts;
        internal Vector256<ulong> Seconds;
    }

    /// <summary>The number of every list that finds none left: it never becomes known, so that a word of such a list may always be there.</summary>
    internal const int Unknown = WordLook.Lists - 1;

    /// <summary>Gives a list its number.</summary>
    internal static int Add(string[] words)
    {
        lock (s_lock)
        {
            int number = s_count + 1;
            if (number == Unknown)
                return number;
            s_count = number;
            foreach (string word in words)
            {
                if (word.Length == 1)
                {
                    CellOf(word[0]).Words |= Bit(number);
                    continue;
                }

                CellOf(word[0]).Firsts |= Bit(number);
                CellOf(word[1]).Seconds |= Bit(number);
            }

            Volatile.Write(ref s_known[number / 64], s_known[number / 64] | (1UL << number));
            return number;
        }
    }

    /// <summary>The lists of which a text may hold a word.</summary>
    internal static WordLook Of(ReadOnlySpan<char> text)
    {
        Steps.Add(text.Length);
        Vector256<ulong> known = Vector256.Create(Volatile.Read(ref s_known[0]), Volatile.Read(ref s_known[1]), Volatile.Read(ref s_known[2]), Volatile.Read(ref s_known[3]));
        Vector256<ulong> lists = default;
        Vector256<ulong> firsts = default;
        Cell[] cells = s_cells;
        char[] folded = CharTable.Folded;
        foreach (char c in text)
        {
            ref readonly Cell cell = ref cells[folded[c] & (Cells - 1)];
            lists |= cell.Words | (firsts & cell.Seconds);
            firsts = cell.Firsts;
        }

        return new WordLook(Vector256.AndNot(known, lists));
    }

    private static ref Cell CellOf(char c) => ref s_cells[CharTable.Folded[c] & (Cells - 1)];

    /// <summary>The bit of a list.</summary>
    internal static Vector256<ulong> Bit(int number) => Vector256<ulong>.Zero.WithElement(number / 64, 1UL << number);
}
