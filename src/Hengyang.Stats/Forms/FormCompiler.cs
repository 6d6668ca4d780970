using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>What the compiler needs to know of a row.</summary>
internal readonly record struct FormRow(string Name, string Pattern, string Over);

/// <summary>
/// Makes one table of states of the patterns of all rows (subset construction over their positions): a state is the set of
/// positions that may have taken the last element, and a class of elements leads from it to one other state or nowhere.
/// </summary>
internal sealed class FormCompiler
{
    /// <summary>A state has a number of 16 bits.</summary>
    private const int MostStates = ushort.MaxValue;

    private readonly FormRow[] _rows;
    private readonly List<FormPosition> _positions = [];
    private readonly List<int> _rowOf = [];
    private readonly List<int[]> _follow = [];
    private readonly List<int> _symbolsOf = [];
    private readonly bool[] _isLast;
    private readonly int[] _first;
    private readonly List<int[]> _states = [];
    private readonly Dictionary<int[], int> _numbers = new(new SameNumbers());

    internal FormCompiler(FormRow[] rows, IReadOnlyDictionary<string, string> parts, Func<string, FormSymbols> classes)
    {
        _rows = rows;
        Dictionary<string, FormSymbols> known = [];
        FormSymbols Known(string name) => known.TryGetValue(name, out FormSymbols? found) ? found : known[name] = classes(name);
        Dictionary<FormSymbols, int> sets = [];
        List<FormSymbols> symbols = [];
        List<int> first = [];
        List<int> last = [];
        for (int row = 0; row < rows.Length; row++)
        {
            FormPattern pattern = FormPattern.Parse(rows[row].Pattern, parts, Known);
            int offset = _positions.Count;
            foreach (FormPosition position in pattern.Positions)
            {
                _positions.Add(position);
                _rowOf.Add(row);
                _follow.Add([.. position.Follow.Select(f => f + offset)]);
                if (!sets.TryGetValue(position.Symbols, out int set))
                {
                    sets[position.Symbols] = set = symbols.Count;
                    symbols.Add(position.Symbols);
                }

                _symbolsOf.Add(set);
            }

            first.AddRange(pattern.First.Select(f => f + offset));
            last.AddRange(pattern.Last.Select(f => f + offset));
        }

        _first = [.. first];
        _isLast = new bool[_positions.Count];
        foreach (int position in last)
            _isLast[position] = true;
        Alphabet = new FormAlphabet(symbols);
        Width = Alphabet.Count;
        Build();
    }

    internal FormAlphabet Alphabet { get; }

    internal int Width { get; }

    /// <summary>The next state for each state and class; 0 for none.</summary>
    internal ushort[] Next { get; private set; } = [];

    /// <summary>For each state the rows that may end there, in the order in which they are tried.</summary>
    internal ushort[][] Accepts { get; private set; } = [];

    /// <summary>The positions of each state, ascending, so that those of one row lie together.</summary>
    internal ushort[][] StatePositions { get; private set; } = [];

    internal ushort[] RowOf => [.. _rowOf.Select(r => checked((ushort)r))];

    internal char[] Slots => [.. _positions.Select(p => p.Slot)];

    internal ushort[][] Follow => [.. _follow.Select(f => Array.ConvertAll(f, p => checked((ushort)p)))];

    internal bool[] IsLast => _isLast;

    internal bool[] IsAhead => [.. _positions.Select(p => p.IsAhead)];

    /// <summary>The states in which a form of another table may come next.</summary>
    internal bool[] TakesPart()
    {
        bool[] takes = new bool[_states.Count];
        for (int state = 1; state < takes.Length; state++)
            takes[state] = (state == 1 ? _first : _states[state].SelectMany(p => _follow[p])).Any(p => _positions[p].Symbols.Parts != 0);
        return takes;
    }

    private void Build()
    {
        List<ushort> next = [];
        List<int>[] taken = [.. Enumerable.Range(0, Width).Select(_ => new List<int>())];
        // state 0 is nowhere, state 1 the beginning
        _states.Add([]);
        _states.Add([]);
        next.AddRange(new ushort[2 * Width]);
        for (int state = 1; state < _states.Count; state++)
        {
            int[] candidates = state == 1 ? _first : [.. _states[state].SelectMany(p => _follow[p]).Distinct().Order()];
            foreach (int position in candidates)
                foreach (byte symbol in Alphabet.ClassesOf(_symbolsOf[position]))
                    taken[symbol].Add(position);
            for (int symbol = 1; symbol < Width; symbol++)
            {
                if (taken[symbol].Count == 0)
                    continue;
                next[(state * Width) + symbol] = checked((ushort)Number([.. taken[symbol]], next));
                taken[symbol].Clear();
            }
        }

        Next = [.. next];
        StatePositions = [.. _states.Select(s => Array.ConvertAll(s, p => checked((ushort)p)))];
        Accepts = [.. _states.Select(Accept)];
    }

    private int Number(int[] positions, List<ushort> next)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, positions, out bool exists);
        if (exists)
            return number;
        number = _states.Count;
        if (number > MostStates)
            throw new FormatException($"The patterns need more than {MostStates} states.");
        _states.Add(positions);
        next.AddRange(new ushort[Width]);
        return number;
    }

    private sealed class SameNumbers : IEqualityComparer<int[]>
    {
        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] numbers)
        {
            HashCode hash = default;
            hash.AddBytes(MemoryMarshal.AsBytes(numbers.AsSpan()));
            return hash.ToHashCode();
        }
    }

    private ushort[] Accept(int[] positions)
    {
        int[] rows = [.. positions.Where(p => _isLast[p]).Select(p => _rowOf[p]).Distinct()];
        // few rows, and an error must come out as it is
        for (int i = 1; i < rows.Length; i++)
            for (int j = i; j > 0 && Compare(rows[j - 1], rows[j]) > 0; j--)
                (rows[j - 1], rows[j]) = (rows[j], rows[j - 1]);
        return Array.ConvertAll(rows, r => checked((ushort)r));
    }

    private int Compare(int first, int second)
    {
        if (first == second)
            return 0;
        if (GoesBefore(first, second))
            return -1;
        return GoesBefore(second, first) ? 1
            : throw new FormatException($"'{_rows[first].Name}' and '{_rows[second].Name}' match the same text and neither goes before the other.");
    }

    private bool GoesBefore(int first, int second) =>
        _rows[first].Over.Length > 0 && (_rows[first].Over == "*" || _rows[first].Over.Split(", ").Contains(_rows[second].Name));
}
