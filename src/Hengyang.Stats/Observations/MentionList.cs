using System.Collections;

namespace Hengyang.Stats;

/// <summary>
/// The mentions of a long text, in pieces that the collector of garbage takes for small objects: one large array for each
/// text would be put in fresh memory and be collected with what lives long.
/// </summary>
internal sealed class MentionList : IReadOnlyList<Mention>
{
    /// <summary>A power of two; a piece of so many stays below the 85 000 bytes of a large object.</summary>
    internal const int PieceLength = 512;

    private readonly Mention[][] _pieces;

    /// <param name="pieces">All of them full but the last.</param>
    internal MentionList(Mention[][] pieces)
    {
        _pieces = pieces;
        Count = ((pieces.Length - 1) * PieceLength) + pieces[^1].Length;
    }

    public int Count { get; }

    public Mention this[int index] => _pieces[index / PieceLength][index % PieceLength];

    public IEnumerator<Mention> GetEnumerator()
    {
        foreach (Mention[] piece in _pieces)
            foreach (Mention mention in piece)
                yield return mention;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
