using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// What one look at the characters of a sentence or of a phrase told of the words in it: a bit for each list of which no word can stand
/// there. Default, where nobody looked, every word may.
/// </summary>
[InlineArray(Words)]
internal struct WordLook
{
    /// <summary>How many times 64 lists it tells of.</summary>
    internal const int Words = 4;

    private ulong _absent;

    /// <summary>Whether a word of the list that has a number may stand there; a list that was not known when it was looked may always.</summary>
    internal readonly bool MayHold(int number)
    {
        ReadOnlySpan<ulong> absent = this;
        return ((absent[number / 64] >> number) & 1) == 0;
    }
}
