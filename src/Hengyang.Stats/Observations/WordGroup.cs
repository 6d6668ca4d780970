namespace Hengyang.Stats;

/// <summary>Word lists that the same look at a text is asked for at once: where no word of any of them stands, all their rules are stepped over.</summary>
internal sealed class WordGroup
{
    private readonly WordLook _lists;

    internal WordGroup(params WordList[] lists)
    {
        foreach (WordList list in lists)
            _lists[list.Number / 64] |= 1UL << list.Number;
    }

    /// <summary>Whether none of its lists may have a word there.</summary>
    internal bool IsAbsent(in WordLook look)
    {
        ulong present = 0;
        for (int i = 0; i < WordLook.Words; i++)
            present |= _lists[i] & ~look[i];
        return present == 0;
    }
}
