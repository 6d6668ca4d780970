using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>The characters of a text that its reading leaves out, and the way back from a place of what is read to the place in the text.</summary>
internal sealed class Drops
{
    /// <summary>The place of what is read in front of which something was left out.</summary>
    private readonly List<int> _at = [];

    /// <summary>How many characters were left out up to there.</summary>
    private readonly List<int> _total = [];

    /// <summary>What was found last: places are asked for nearly in order, and the next is seldom far.</summary>
    private int _last = -1;

    /// <summary>More places than this are not kept room for.</summary>
    private const int MostKept = 1 << 14;

    internal bool IsEmpty => _at.Count == 0;

    internal void Clear()
    {
        _last = -1;
        _at.Clear();
        _total.Clear();
        if (_at.Capacity > MostKept)
            (_at.Capacity, _total.Capacity) = (0, 0);
    }

    /// <summary>Says that characters are left out in front of a place, which ascends.</summary>
    internal void Add(int at, int count)
    {
        if (_at.Count > 0 && _at[^1] == at)
        {
            _total[^1] += count;
            return;
        }

        int before = _total.Count > 0 ? _total[^1] : 0;
        _at.Add(at);
        _total.Add(before + count);
    }

    /// <summary>The place in the text of a character that was read.</summary>
    internal int SourceOf(int place)
    {
        const int near = 8;
        ReadOnlySpan<int> at = CollectionsMarshal.AsSpan(_at);
        int index = _last < at.Length ? _last : -1;
        for (int i = 0; i < near && index + 1 < at.Length && at[index + 1] <= place; i++)
            index++;
        if ((index >= 0 && at[index] > place) || (index + 1 < at.Length && at[index + 1] <= place))
        {
            index = at.BinarySearch(place);
            index = index < 0 ? ~index - 1 : index;
        }

        _last = index;
        return index < 0 ? place : place + _total[index];
    }

    /// <summary>The place in the text behind the character that was read before a place.</summary>
    internal int SourceEndOf(int end) => end == 0 ? 0 : SourceOf(end - 1) + 1;

    internal TextRange SourceOf(TextRange range) =>
        IsEmpty || range.Length == 0 ? new TextRange(SourceOf(range.Start), range.Length) : TextRange.FromBounds(SourceOf(range.Start), SourceEndOf(range.End));

    /// <summary>The characters that were read as they stand in the text.</summary>
    internal void CopyShown(ReadOnlySpan<char> source, Span<char> shown)
    {
        int from = 0;
        int dropped = 0;
        for (int i = 0; i < _at.Count; i++)
        {
            source[(from + dropped)..(_at[i] + dropped)].CopyTo(shown[from..]);
            from = _at[i];
            dropped = _total[i];
        }

        source[(from + dropped)..].CopyTo(shown[from..]);
    }
}
