using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Hengyang.Stats;

/// <summary>
/// What one look at the characters of a sentence or of a phrase told of the words in it: a bit for each list of which no word can stand
/// there. Default, where nobody looked, every word may.
/// </summary>
internal readonly struct WordLook
{
    /// <summary>The lists that it tells of are fewer than this.</summary>
    internal const int Lists = 256;

    private readonly Vector256<ulong> _absent;

    internal WordLook(Vector256<ulong> absent) => _absent = absent;

    /// <summary>Whether a word of the list that has a number may stand there; a list that was not known when it was looked may always.</summary>
    internal bool MayHold(int number)
    {
        ref ulong absent = ref Unsafe.As<Vector256<ulong>, ulong>(ref Unsafe.AsRef(in _absent));
        return ((Unsafe.Add(ref absent, (number & (Lists - 1)) >> 6) >> number) & 1) == 0;
    }

    /// <summary>Whether no word of any of some lists may stand there.</summary>
    internal bool HasNone(Vector256<ulong> lists) => Vector256.AndNot(lists, _absent) == Vector256<ulong>.Zero;
}
