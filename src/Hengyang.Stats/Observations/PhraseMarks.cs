namespace Hengyang.Stats;

/// <summary>
/// What is looked for in a noun phrase, each as a set of the last six bits of its characters: one look at the bits of the phrase's own
/// characters (<see cref="PhraseLook"/>) spares most of the searches.
/// </summary>
internal static class PhraseMarks
{
    /// <summary>的 and 了, which have a clause before them.</summary>
    internal static readonly ulong Having = Of("的了");

    internal static readonly ulong Aim = Of("拟擬");

    internal static readonly ulong Origin = Of("从由從");

    internal static readonly ulong Than = Of("比较較");

    internal static readonly ulong Enumeration = Of("、");

    internal static readonly ulong Per = Of("每");

    internal static readonly ulong Taking = Of("把");

    internal static readonly ulong Adding = Of("加");

    internal static readonly ulong Dash = Of("—");

    internal static readonly ulong Where = Of("在");

    internal static readonly ulong Already = Of("已");

    internal static readonly ulong Coming = Of("将");

    internal static readonly ulong Amid = Of("以");

    private static ulong Of(string characters)
    {
        ulong bits = 0;
        foreach (char c in characters)
            bits |= 1UL << c;
        return bits;
    }
}
