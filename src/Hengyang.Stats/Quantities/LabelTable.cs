using System.Numerics;

namespace Hengyang.Stats;

/// <summary>
/// Rows of labels, compiled into masks: each look at a figure (the character before it, its first and its last one, the one behind it, how
/// it is written, what it measures) leaves the rows that may hold, and mostly none is left after the last look.
/// </summary>
internal sealed class LabelTable : IFormTable
{
    /// <summary>Characters are told apart by their last bits; what they leave is compared.</summary>
    private const int Buckets = 64;

    private readonly LabelRow[] _rows;
    private readonly LabelGuard[][] _guards;
    private readonly ulong[] _after = new ulong[Buckets];
    private readonly ulong[] _begins = new ulong[Buckets];
    private readonly ulong[] _ends = new ulong[Buckets];
    private readonly ulong[] _before = new ulong[Buckets];
    private readonly ulong[] _dimensions = new ulong[Enum.GetValues<Dimension>().Length];
    private readonly ulong _arabic;
    private readonly ulong _han;
    private readonly ulong _bare;

    /// <summary>The row that the census has taken out, and the conditions of one.</summary>
    private ulong _suspended;
    private (int Row, LabelGuard[] Guards)? _unguarded;

    internal LabelTable(LabelRow[] rows, IReadOnlyDictionary<string, LabelGuard> guards)
    {
        _rows = rows;
        _guards = Array.ConvertAll(rows, row => row.Guards.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(guard => guards[guard]).ToArray());
        for (int i = 0; i < rows.Length; i++)
        {
            LabelRow row = rows[i];
            ulong bit = checked(1UL << i);
            Mark(_after, row.After, bit);
            Mark(_begins, row.Begins, bit);
            Mark(_ends, row.Ends, bit);
            Mark(_before, string.Concat(row.Before.Select(static word => word[0])), bit);
            Dimension[] measured = row.Units.Length > 0 ? Array.ConvertAll(row.Units, static unit => unit.Dimension) : row.Measures.Length > 0 ? row.Measures : Enum.GetValues<Dimension>();
            foreach (Dimension dimension in measured)
                _dimensions[(int)dimension] |= bit;
            _arabic |= (row.Style & NumberStyle.Arabic) != 0 ? bit : 0;
            _han |= (row.Style & NumberStyle.Han) != 0 ? bit : 0;
            _bare |= row.AlsoBare ? bit : 0;
        }
    }

    private static void Mark(ulong[] masks, string characters, ulong bit)
    {
        for (int bucket = 0; bucket < Buckets; bucket++)
            if (characters.Length == 0 || characters.Any(c => c % Buckets == bucket))
                masks[bucket] |= bit;
    }

    /// <summary>Whether a figure is a label of some kind.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="m">The figure.</param>
    /// <param name="number">Its (first) number.</param>
    /// <param name="counts">Whether it has a unit, or something in the place of one.</param>
    internal bool Has(in Sentence s, in Measure m, in NumberToken number, bool counts)
    {
        ReadOnlySpan<char> text = s.Text;
        char before = m.Start > 0 ? text[m.Start - 1] : '\0';
        char behind = m.End < text.Length ? text[m.End] : '\0';
        char first = text[s[m.NumberToken].Start];
        char last = text[m.End - 1];
        Unit unit = m.Quantity.Unit;
        ulong left = (number.Has(NumberStyle.Arabic) ? _arabic : _han) & (counts ? ulong.MaxValue : _bare) & ~_suspended
            & _dimensions[(int)unit.Dimension] & _after[before % Buckets] & _begins[first % Buckets] & _ends[last % Buckets] & _before[behind % Buckets];
        for (; left != 0; left &= left - 1)
        {
            Steps.Add();
            int i = BitOperations.TrailingZeroCount(left);
            LabelRow row = _rows[i];
            if ((row.After.Length == 0 || row.After.Contains(before)) && (row.Begins.Length == 0 || row.Begins.Contains(first))
                && (row.Ends.Length == 0 || row.Ends.Contains(last)) && (row.Units.Length == 0 || row.Units.AsSpan().Contains(unit))
                && (row.Before.Length == 0 || FoldedText.StartsWithAny(text[m.End..], row.Before)) && Holds(i, in s, in m, in number))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(int row, in Sentence s, in Measure m, in NumberToken number)
    {
        foreach (LabelGuard guard in _guards[row])
            if (!guard(in s, in m, in number))
                return false;
        return true;
    }

    public IReadOnlyList<IFormRow> Rows => _rows;

    void IFormTable.Suspend(int row, string? condition)
    {
        if (condition is null)
        {
            _suspended = 1UL << row;
            return;
        }

        _unguarded = (row, _guards[row]);
        _guards[row] = [];
    }

    void IFormTable.Resume()
    {
        _suspended = 0;
        if (_unguarded is { } kept)
            _guards[kept.Row] = kept.Guards;
        _unguarded = null;
    }
}
