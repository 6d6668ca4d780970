namespace Hengyang.Stats;

/// <summary>
/// Lays a sorted list of words out as a double array (Aoe 1989): the child of cell s by code c is cell base[s] + c, and
/// parent[s'] = s says that it is really s's. Only used once, when the lexicon is compiled.
/// </summary>
internal sealed class DoubleArray
{
    private readonly List<(int Base, int Parent, int Row)> _cells = [(0, 0, 0), (0, -1, 0)];
    private int _firstFree = 2;

    internal int Length => _cells.Count;

    internal (int Base, int Parent, int Row) this[int index] => _cells[index];

    /// <summary>Places the words that share their first <paramref name="depth"/> codes below a cell.</summary>
    internal void Place(ReadOnlySpan<(ushort[] Codes, int Row)> words, int depth, int cell)
    {
        if (words.Length > 0 && words[0].Codes.Length == depth)
        {
            _cells[cell] = _cells[cell] with { Row = words[0].Row };
            words = words[1..];
        }

        if (words.IsEmpty)
            return;

        List<(int Code, int From, int To)> children = [];
        for (int from = 0; from < words.Length;)
        {
            int to = from;
            ushort code = words[from].Codes[depth];
            while (to < words.Length && words[to].Codes[depth] == code)
                to++;
            children.Add((code, from, to));
            from = to;
        }

        int start = FindBase(children);
        _cells[cell] = _cells[cell] with { Base = start };
        foreach ((int code, _, _) in children)
            _cells[start + code] = (0, cell, 0);
        foreach ((int code, int from, int to) in children)
            Place(words[from..to], depth + 1, start + code);
    }

    private int FindBase(List<(int Code, int From, int To)> children)
    {
        while (_firstFree < _cells.Count && _cells[_firstFree].Parent != 0)
            _firstFree++;
        for (int start = Math.Max(1, _firstFree - children[0].Code); ; start++)
        {
            int last = start + children[^1].Code;
            while (_cells.Count <= last)
                _cells.Add((0, 0, 0));
            bool free = true;
            foreach ((int code, _, _) in children)
                free &= _cells[start + code].Parent == 0;
            if (free)
                return start;
        }
    }
}
