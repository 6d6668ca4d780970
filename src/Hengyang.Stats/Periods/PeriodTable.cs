namespace Hengyang.Stats;

/// <summary>
/// Holidays and named periods of your own, beside those that the library knows; see <see cref="StatisticsOptions.Periods"/>.
/// A table is made once, never changes, and may serve any number of readers at a time.
/// </summary>
/// <remarks>
/// The names are looked for in the text once a sentence has been read, each place of it once, the longest name first; what
/// they cover is then no other word. Without a table nothing is looked for.
/// </remarks>
/// <example><code>
/// var table = new PeriodTable(PeriodTableRow.Span("三年行动期", new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31)));
/// var options = new StatisticsOptions { Periods = table };
/// StatisticsDocument document = StatisticsDocument.Parse("三年行动期，全市固定资产投资50亿元。", options);
/// DateRange? period = document.Observations[0].Period; // 2021-01-01/2023-12-31
/// </code></example>
public sealed class PeriodTable
{
    /// <summary>What the values of the user's rows in tokens and expressions begin with; the library's own rows are fewer.</summary>
    internal const short FirstRow = 1000;

    private readonly record struct Name(string Words, WordKind Word, short Value);

    private readonly record struct HolidayDays(short Holiday, int Year, DateOnly First, DateOnly Last);

    private readonly PeriodTableRow[] _spans;
    private readonly Dictionary<(short Holiday, int Year), HolidayDays> _days = [];

    /// <summary>The names by their first character, the longest first.</summary>
    private readonly Dictionary<char, Name[]> _names;

    /// <summary>One bit for each character that a name begins with, so that other characters cost one look.</summary>
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>Makes a table. Of rows with the same name (and year) the last one counts.</summary>
    /// <param name="rows">The rows.</param>
    public PeriodTable(params IEnumerable<PeriodTableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Dictionary<string, Name> names = [];
        List<PeriodTableRow> spans = [];
        foreach (PeriodTableRow row in rows)
        {
            string words = FoldedText.Fold(row.Name);
            if (row.Year is { } year && row.Last is { } last)
            {
                short holiday = HolidayOf(words, names);
                _days[(holiday, year)] = new HolidayDays(holiday, year, row.First, last);
                continue;
            }

            // the lowest bit tells the recogniser, which has no table, that the time goes on
            short value = (short)(FirstRow + (spans.Count * 2) + (row.Last is null ? 1 : 0));
            names[words] = new Name(words, WordKind.NamedPeriod, value);
            spans.Add(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(spans.Count, (short.MaxValue - FirstRow) / 2, nameof(rows));
        }

        _spans = [.. spans];
        _names = names.Values.GroupBy(n => n.Words[0]).ToDictionary(g => g.Key, g => g.OrderByDescending(n => n.Words.Length).ToArray());
        foreach (char first in _names.Keys)
            _begins[first >> 6] |= 1UL << (first & 63);
    }

    /// <summary>How many names it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_names.Values.Sum(n => n.Length)} names");

    /// <summary>Makes the names that a sentence holds into tokens; its text and place stay the same.</summary>
    internal Sentence Mark(scoped in Sentence s, Workspace workspace)
    {
        ReadOnlySpan<char> text = s.Text[..s.End];
        for (int i = s.Start; i < text.Length; i++)
        {
            char first = CharTable.Folded[text[i]];
            if ((_begins[first >> 6] >> (first & 63) & 1) == 0)
                continue;
            foreach (ref readonly Name name in _names[first].AsSpan())
            {
                int length = Match(text[i..], name.Words);
                if (length == 0)
                    continue;
                workspace.PutWord(i, i + length, name.Word, name.Value);
                i += length - 1;
                break;
            }
        }

        return new Sentence(s.Text, workspace.Tokens, workspace.Numbers, s.Start, s.End);
    }

    internal bool TryGetHoliday(int holiday, int year, out DateOnly first, out DateOnly last)
    {
        bool found = _days.TryGetValue(((short)holiday, year), out HolidayDays days);
        (first, last) = (days.First, days.Last);
        return found;
    }

    /// <summary>The row of a named period; null for a value of another table.</summary>
    internal PeriodTableRow? RowOf(int value)
    {
        int index = (value - FirstRow) >> 1;
        return (uint)index < (uint)_spans.Length ? _spans[index] : null;
    }

    internal static bool IsOwn(int value) => value >= FirstRow;

    /// <summary>Whether the row of a value goes on since its first day.</summary>
    internal static bool IsSince(int value) => (value & 1) != 0;

    /// <summary>The number of a holiday: that of the library where it knows the name, which then needs no token of its own.</summary>
    private static short HolidayOf(string words, Dictionary<string, Name> names)
    {
        if (Lexicon.Match(words, 0, out int row) == words.Length && Lexicon.Row(row).Kind == WordKind.Holiday)
            return Lexicon.Row(row).Value;
        if (!names.TryGetValue(words, out Name name) || name.Word != WordKind.Holiday)
            name = names[words] = new Name(words, WordKind.Holiday, (short)(FirstRow + names.Count));
        return name.Value;
    }

    /// <summary>How many characters of the text a name takes, line breaks inside it included; 0 when it does not begin there.</summary>
    private static int Match(ReadOnlySpan<char> text, string words)
    {
        int matched = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = CharTable.Folded[text[i]];
            if (c == words[matched])
            {
                if (++matched == words.Length)
                    return i + 1;
            }
            else if (matched == 0 || c is not ('\n' or '\r'))
            {
                return 0;
            }
        }

        return 0;
    }
}
