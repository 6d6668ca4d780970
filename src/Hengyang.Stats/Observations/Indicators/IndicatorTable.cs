using System.Text;

namespace Hengyang.Stats;

/// <summary>
/// The standard indicators by their wordings, from IndicatorTable.tsv. It is read at the first use; two threads may both read it,
/// to the same effect.
/// </summary>
internal sealed class IndicatorTable
{
    private const string Resource = "Hengyang.Stats.IndicatorTable.tsv";

    private static IndicatorTable? s_known;

    private readonly List<IndicatorRow> _rows = [];

    /// <summary>Wordings that mean an indicator by themselves, and those that do so under its whole (several may share one).</summary>
    private readonly Dictionary<ulong, ushort> _names = new(6000);
    private readonly Dictionary<ulong, List<ushort>> _inContext = [];

    private IndicatorTable()
    {
        using Stream stream = typeof(IndicatorTable).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            ushort row = (ushort)_rows.Count;
            _rows.Add(new IndicatorRow(cells[0], Enum.Parse<IndicatorKind>(cells[1], ignoreCase: true), Enum.Parse<Dimension>(cells[2], ignoreCase: true), cells[3], cells[4]));
            foreach (string name in cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries))
                _names.TryAdd(Key(name), row);
            foreach (string name in cells[6].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!_inContext.TryGetValue(Key(name), out List<ushort>? rows))
                    _inContext[Key(name)] = rows = [];
                rows.Add(row);
            }
        }
    }

    internal static IndicatorTable Known => s_known ??= new IndicatorTable();

    /// <summary>The codes, in the order of the table.</summary>
    internal IEnumerable<string> Codes => _rows.Select(static row => row.Code);

    /// <summary>The indicator that a wording means by itself, or null.</summary>
    internal IndicatorRow? Find(ReadOnlySpan<char> name) => _names.TryGetValue(Key(name), out ushort row) ? _rows[row] : null;

    /// <summary>The only indicator that a wording means as a part of a whole and that a figure fits, or null.</summary>
    internal IndicatorRow? FindPart(ReadOnlySpan<char> name, string whole, in Quantity? value)
    {
        if (!_inContext.TryGetValue(Key(name), out List<ushort>? rows))
            return null;
        IndicatorRow? found = null;
        foreach (ushort number in rows)
        {
            IndicatorRow row = _rows[number];
            if (row.Whole != whole || !row.Fits(value))
                continue;
            if (found is not null)
                return null;
            found = row;
        }

        return found;
    }

    /// <summary>A hash over the folded characters without marks and spaces: 64 bits for six thousand wordings.</summary>
    private static ulong Key(ReadOnlySpan<char> name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
        {
            char folded = CharTable.Folded[c];
            if (char.IsWhiteSpace(folded) || folded is '“' or '”' or '"' or '「' or '」')
                continue;
            hash = (hash ^ Mark(folded)) * 1099511628211;
        }

        return hash;
    }

    /// <summary>Brackets and dashes of any width are one.</summary>
    private static char Mark(char c) => c switch
    {
        '（' => '(',
        '）' => ')',
        '—' or '–' or '－' or '―' => '-',
        '／' => '/',
        _ => char.ToLowerInvariant(c),
    };
}
