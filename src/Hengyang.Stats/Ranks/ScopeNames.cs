namespace Hengyang.Stats;

/// <summary>
/// The strings of rank scopes, kept so that the same scope (全省, 全国) is one string: reading it again allocates nothing.
/// Bounded: a scope that finds its place taken gets a new string each time. Safe from many threads, since a reference
/// is written whole and a lost write only costs a string.
/// </summary>
internal static class ScopeNames
{
    private const int Size = 256;

    private static readonly string?[] Known = new string?[Size];

    /// <summary>What the typesetting puts into a word: line breaks, blanks, what prints nothing.</summary>
    private static readonly System.Buffers.SearchValues<char> Typesetting = System.Buffers.SearchValues.Create(" \n\r\u00A0\u3000\u200B\u200C\u200D\u2060\uFEFF");

    internal static string Get(ReadOnlySpan<char> scope)
    {
        const int longest = 64;
        scoped ReadOnlySpan<char> clean = scope;
        Span<char> kept = stackalloc char[longest];
        if (scope.Length <= longest && scope.ContainsAny(Typesetting))
        {
            int length = 0;
            foreach (char c in scope)
                if (!Typesetting.Contains(c))
                    kept[length++] = c;
            clean = kept[..length];
        }

        uint hash = 2166136261;
        foreach (char c in clean)
            hash = (hash ^ c) * 16777619;
        ref string? slot = ref Known[hash % Size];
        string? known = Volatile.Read(ref slot);
        if (known is not null && clean.SequenceEqual(known))
            return known;
        string name = clean.ToString();
        if (known is null)
            Volatile.Write(ref slot, name);
        return name;
    }
}
