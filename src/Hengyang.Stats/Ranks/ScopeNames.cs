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

    internal static string Get(ReadOnlySpan<char> scope)
    {
        uint hash = 2166136261;
        foreach (char c in scope)
            hash = (hash ^ c) * 16777619;
        ref string? slot = ref Known[hash % Size];
        string? known = Volatile.Read(ref slot);
        if (known is not null && scope.SequenceEqual(known))
            return known;
        string name = scope.ToString();
        if (known is null)
            Volatile.Write(ref slot, name);
        return name;
    }
}
