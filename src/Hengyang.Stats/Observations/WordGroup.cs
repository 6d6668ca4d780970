using System.Runtime.Intrinsics;

namespace Hengyang.Stats;

/// <summary>Word lists that the same look at a text is asked for at once: where no word of any of them stands, all their rules are stepped over.</summary>
internal sealed class WordGroup
{
    private readonly Vector256<ulong> _lists;

    internal WordGroup(params WordList[] lists)
    {
        foreach (WordList list in lists)
            _lists |= WordBits.Bit(list.Number);
    }

    /// <summary>Whether a word of one of its lists may be there.</summary>
    internal bool MayBeIn(in WordLook look) => !look.HasNone(_lists);
}
