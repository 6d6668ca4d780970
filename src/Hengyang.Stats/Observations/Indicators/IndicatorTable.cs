using System.Text;

namespace Hengyang.Stats;

/// <summary>
/// The standard indicators by their wordings, from IndicatorTable.tsv. It is read at the first use; two threads may both read it,
/// to the same effect.
/// </summary>
internal sealed class IndicatorTable
{
    private const string Resource = "Hengyang.Stats.IndicatorTable.tsv";

    /// <summary>Longer ends of names are not looked up.</summary>
    private const int LongestLook = 14;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private static IndicatorTable? s_known;

    private readonly List<IndicatorRow> _rows = [];

    /// <summary>Wordings that mean an indicator under its whole (several may share one).</summary>
    private readonly Dictionary<ulong, List<ushort>> _inContext = [];

    /// <summary>A bit for the first sixteen of the hash of each wording: nine of ten texts that are none need no look further.</summary>
    private readonly ulong[] _some = new ulong[1024];

    /// <summary>The hashes of all wordings, each at the place that its last bits tell or the next free one: one look, where a dictionary takes three.</summary>
    private readonly ulong[] _keys = new ulong[LastKey + 1];

    /// <summary>Beside each hash the number of the row that it means by itself, from 1; 0 for none.</summary>
    private readonly ushort[] _rowsOfKeys = new ushort[LastKey + 1];

    private const ulong LastKey = (1 << 14) - 1;

    /// <summary>How many characters the wordings have that end with a character, or begin with one: a bit for each number, by the last bits of the character.</summary>
    private readonly ushort[] _tailLengths = new ushort[LastBits + 1];
    private readonly ushort[] _headLengths = new ushort[LastBits + 1];

    private const int LastBits = (1 << 10) - 1;

    private IndicatorTable()
    {
        using Stream stream = typeof(IndicatorTable).Assembly.GetManifestResourceStream(Resource)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        Dictionary<ulong, ushort> names = new(6000);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            ushort row = (ushort)_rows.Count;
            _rows.Add(new IndicatorRow(cells[0], Enum.Parse<IndicatorKind>(cells[1], ignoreCase: true), Enum.Parse<Dimension>(cells[2], ignoreCase: true), cells[3], cells[4]));
            foreach (string name in cells[5].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                names.TryAdd(Key(name), row);
                NoteLength(name);
            }

            foreach (string name in cells[6].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!_inContext.TryGetValue(Key(name), out List<ushort>? rows))
                    _inContext[Key(name)] = rows = [];
                rows.Add(row);
                NoteLength(name);
            }
        }

        foreach (ulong key in names.Keys.Concat(_inContext.Keys))
        {
            _some[key >> 54] |= 1UL << (int)(key >> 48);
            ulong at = key;
            while (_keys[at & LastKey] is > 0 and ulong other && other != key)
                at++;
            _keys[at & LastKey] = key;
            _rowsOfKeys[at & LastKey] = names.TryGetValue(key, out ushort row) ? (ushort)(row + 1) : (ushort)0;
        }
    }

    private void NoteLength(string name)
    {
        string counted = string.Concat(name.Select(Folded).Where(static c => c != '\0'));
        if (counted.Length is 0 or > LongestLook)
            return;
        _tailLengths[counted[^1] & LastBits] |= (ushort)(1 << counted.Length);
        _headLengths[counted[0] & LastBits] |= (ushort)(1 << counted.Length);
    }

    internal static IndicatorTable Known => s_known ??= new IndicatorTable();

    /// <summary>The codes, in the order of the table.</summary>
    internal IEnumerable<string> Codes => _rows.Select(static row => row.Code);

    /// <summary>The indicator that a wording means by itself, or null.</summary>
    internal IndicatorRow? Find(ReadOnlySpan<char> name)
    {
        ulong key = Key(name);
        return MayBe(key) && PlaceOf(key) is >= 0 and int place && _rowsOfKeys[place] is > 0 and ushort row ? _rows[row - 1] : null;
    }

    /// <summary>How many characters at the end of a name are a wording of the table, at most <see cref="LongestLook"/>; 0 for none.</summary>
    internal int TailOf(ReadOnlySpan<char> name)
    {
        int found = 0;
        int counted = 0;
        int lengths = 0;
        ulong key = 0;
        ulong power = 1;
        for (int length = 1; length <= name.Length && length <= LongestLook; length++)
        {
            if (Folded(name[^length]) is not '\0' and char c)
            {
                key += c * power;
                power *= Multiplier;
                lengths = counted++ == 0 ? _tailLengths[c & LastBits] : lengths;
                if (lengths >> counted == 0)
                    break;
            }

            if (length > 1 && (lengths >> counted & 1) != 0 && Has(key))
                found = length;
        }

        return found;
    }

    /// <summary>How many characters at the head of a name are a wording of the table, at most <see cref="LongestLook"/>; 0 for none.</summary>
    internal int HeadOf(ReadOnlySpan<char> name)
    {
        int found = 0;
        int counted = 0;
        int lengths = 0;
        ulong key = 0;
        for (int length = 1; length <= name.Length && length <= LongestLook; length++)
        {
            if (Folded(name[length - 1]) is not '\0' and char c)
            {
                key = (key * Multiplier) + c;
                lengths = counted++ == 0 ? _headLengths[c & LastBits] : lengths;
                if (lengths >> counted == 0)
                    break;
            }

            if (length > 1 && (lengths >> counted & 1) != 0 && Has(key))
                found = length;
        }

        return found;
    }

    /// <summary>Whether a name is a wording of the table, in whatever context.</summary>
    internal bool Has(ReadOnlySpan<char> name) => Has(Key(name));

    private bool Has(ulong key) => MayBe(key) && PlaceOf(key) >= 0;

    private bool MayBe(ulong key) => (_some[key >> 54] & (1UL << (int)(key >> 48))) != 0;

    /// <summary>The place of a hash; −1 for none.</summary>
    private int PlaceOf(ulong key)
    {
        ulong[] keys = _keys;
        for (ulong at = key; keys[at & LastKey] is > 0 and ulong other; at++)
            if (other == key)
                return (int)(at & LastKey);
        return -1;
    }

    /// <summary>The only indicator that a wording means as a part of a whole and that a figure fits, or null.</summary>
    internal IndicatorRow? FindPart(ReadOnlySpan<char> name, string whole, in Quantity? value)
    {
        ulong key = Key(name);
        if (!MayBe(key) || !_inContext.TryGetValue(key, out List<ushort>? rows))
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

    /// <summary>
    /// A hash over the folded characters without marks and spaces: 64 bits for six thousand wordings. It is a sum of powers, so that
    /// that of each head and each tail of a name comes of the one that is shorter by a character.
    /// </summary>
    private static ulong Key(ReadOnlySpan<char> name)
    {
        ulong key = 0;
        foreach (char c in name)
            key = Add(key, c);
        return key;
    }

    private static ulong Add(ulong key, char c) => Folded(c) is not '\0' and char folded ? (key * Multiplier) + folded : key;

    /// <summary>A character as the table has it; 0 for one that does not count.</summary>
    private static char Folded(char c)
    {
        char folded = CharTable.Folded[c];
        if (folded is >= '\u4E00' and <= '\u9FFF')
            return folded;
        return char.IsWhiteSpace(folded) || folded is '“' or '”' or '"' or '「' or '」' ? '\0' : Mark(folded);
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
