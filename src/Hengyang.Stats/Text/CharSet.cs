namespace Hengyang.Stats;

/// <summary>A set of characters, a bit for each of 65536: a look takes one shift, where a search of a string goes through all of it.</summary>
internal sealed class CharSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    internal CharSet(string characters)
    {
        foreach (char c in characters)
            _bits[c / 64] |= 1UL << c;
    }

    /// <summary>Whether a text holds one of the characters: no branch for any of them.</summary>
    internal bool IsIn(ReadOnlySpan<char> text)
    {
        ulong found = 0;
        foreach (char c in text)
            found |= _bits[c / 64] >> c;
        return (found & 1) != 0;
    }

    internal bool Contains(char c) => ((_bits[c / 64] >> c) & 1) != 0;
}
