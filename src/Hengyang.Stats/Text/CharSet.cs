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

    internal bool Contains(char c) => ((_bits[c / 64] >> c) & 1) != 0;
}
