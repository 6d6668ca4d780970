using System.Collections;

namespace Hengyang.Stats;

/// <summary>
/// The mentions of a long text, in pieces that the collector of garbage takes for small objects: one large array for each
/// text would be put in fresh memory and be collected with what lives long.
/// </summary>
internal sealed class MentionList : IReadOnlyList<Mention>
{
    /// <summary>A power of two; a piece of so many stays below the 85 000 bytes of a large object.</summary>
    private const int PieceLength = 512;

    private readonly Mention[][] _pieces;

    private MentionList(List<Mention> mentions)
    {
        Count = mentions.Count;
        _pieces = new Mention[(Count + PieceLength - 1) / PieceLength][];
        for (int i = 0; i < _pieces.Length; i++)
        {
            int start = i * PieceLength;
            _pieces[i] = new Mention[Math.Min(PieceLength, Count - start)];
            mentions.CopyTo(start, _pieces[i], 0, _pieces[i].Length);
        }
    }

    public int Count { get; }

    public Mention this[int index] => _pieces[index / PieceLength][index % PieceLength];

    /// <summary>A list as long as it needs to be: an array where it is short.</summary>
    internal static IReadOnlyList<Mention> Of(List<Mention> mentions) => mentions.Count <= PieceLength ? mentions.ToArray() : new MentionList(mentions);

    public IEnumerator<Mention> GetEnumerator()
    {
        foreach (Mention[] piece in _pieces)
            foreach (Mention mention in piece)
                yield return mention;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
