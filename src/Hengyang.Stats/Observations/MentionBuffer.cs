namespace Hengyang.Stats;

/// <summary>
/// The mentions of a document while it is being read: a piece that is used again and again, copied once when it is full into the list that is
/// given out. They get their places in the text as they come in, so that none is looked at again.
/// </summary>
internal sealed class MentionBuffer
{
    private readonly List<Mention[]> _full = [];
    private Mention[] _piece = [];
    private int _count;

    internal void Clear()
    {
        _full.Clear();
        _count = 0;
    }

    /// <summary>Adds the mentions of a sentence.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="drops">What the reading left out of the text in front of them.</param>
    internal void Add(ReadOnlySpan<Mention> mentions, Drops drops)
    {
        bool moves = !drops.IsEmpty;
        foreach (ref readonly Mention mention in mentions)
        {
            if (_count == _piece.Length)
                MakeRoom();
            ref Mention place = ref _piece[_count++];
            if (moves)
                place = mention.WithRanges(drops.SourceOf(mention.Range), mention.ScopeRange.Length == 0 ? default : drops.SourceOf(mention.ScopeRange));
            else
                place = mention;
        }
    }

    /// <summary>All of them, in lists as long as they need to be: an array where they are few.</summary>
    internal IReadOnlyList<Mention> ToList()
    {
        Mention[] last = _piece.AsSpan(0, _count).ToArray();
        return _full.Count == 0 ? last : new MentionList([.. _full, last]);
    }

    private void MakeRoom()
    {
        if (_piece.Length == MentionList.PieceLength)
            _full.Add(_piece.AsSpan().ToArray());
        else
            _piece = new Mention[MentionList.PieceLength];
        _count = 0;
    }
}
