namespace Hengyang.Stats;

/// <summary>
/// Periods that are so short and so common that all their wordings can be written down: 前三季度, 去年同期, 上半年, “十四五”期间. The grammar reads
/// each of them once, at the first use; a text that is one of them and nothing else is found by its characters and needs no sentence.
/// </summary>
/// <remarks>The answers are those of the grammar because it gave them; two threads may both make the table, to the same effect.</remarks>
internal static class KnownPeriods
{
    private const int Longest = 8;

    /// <summary>A power of two, several times as many as there are wordings.</summary>
    private const int Places = 1 << 13;

    private static Table? s_table;

    private sealed class Table
    {
        /// <summary>For each place the number of a wording, plus one; 0 for none.</summary>
        internal readonly ushort[] Numbers = new ushort[Places];
        internal readonly List<string> Wordings = [];
        internal readonly List<PeriodExpression> Expressions = [];
    }

    /// <summary>Finds a text that is one of them and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PeriodExpression expression)
    {
        expression = default;
        if (text.Length is < 2 or > Longest)
            return false;
        Table table = s_table ??= Build();
        for (uint at = HashOf(text); table.Numbers[at % Places] is > 0 and ushort number; at++)
        {
            if (!text.SequenceEqual(table.Wordings[number - 1]))
                continue;
            expression = table.Expressions[number - 1];
            return true;
        }

        return false;
    }

    /// <summary>All of them, as tests compare them with the grammar.</summary>
    internal static IReadOnlyList<string> All => (s_table ??= Build()).Wordings;

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        foreach (char c in text)
            hash = (hash * 0x9E3779B1) + c;
        Steps.Add(text.Length);
        return hash ^ (hash >> 16);
    }

    private static Table Build()
    {
        var table = new Table();
        foreach (string wording in Wordings())
        {
            if (wording.Length is < 2 or > Longest || !PeriodText.TryReadByGrammar(wording, out PeriodExpression expression))
                continue;
            uint at = HashOf(wording);
            while (table.Numbers[at % Places] is > 0 and ushort number && table.Wordings[number - 1] != wording)
                at++;
            if (table.Numbers[at % Places] != 0)
                continue;
            table.Wordings.Add(wording);
            table.Expressions.Add(expression);
            table.Numbers[at % Places] = (ushort)table.Wordings.Count;
        }

        return table;
    }

    private static IEnumerable<string> Wordings()
    {
        List<string> years = [""];
        foreach (RelativePeriod relative in RelativePeriodTable.Rows)
        {
            foreach (string word in relative.AllWords)
            {
                yield return word;
                if (relative.Term.Unit == TermUnit.None && relative.Term.YearCount == 0)
                    years.Add(word);
            }
        }

        foreach (string form in FormsOfYear)
            foreach (string year in years)
                yield return form.Replace(Name, year, StringComparison.Ordinal);
        foreach (NamedPeriod plan in NamedPeriodTable.Rows.Where(static row => row.Use == NamedPeriodUse.Plan))
            foreach (string form in FormsOfPlan)
                yield return form.Replace(Name, plan.Words, StringComparison.Ordinal);
    }

    /// <summary>Stands in the forms below for the word of a year, or for none, or for the name of a five-year plan.</summary>
    private const string Name = "N";

    /// <summary>The same with the number of a month.</summary>
    private static readonly string[] FormsOfMonth = "NM月 NM月末 N1—M月 N1-M月 N前M个月".Split(' ');

    /// <summary>What stands alone and behind a year; what the grammar does not read is no wording.</summary>
    private static readonly string[] FormsOfYear =
    [
        .. "N一季度 N二季度 N三季度 N四季度 N第一季度 N第二季度 N第三季度 N第四季度 N首季 N前两季度 N前二季度 N前三季度 N前三季".Split(' '),
        .. "N上半年 N下半年 N全年 N同期 N年初 N年末 N年底 N初 N末 N底".Split(' '),
        .. Enumerable.Range(1, 12).SelectMany(static month => FormsOfMonth.Select(form => form.Replace("M", month.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))),
    ];

    /// <summary>How the name of a plan stands in a text.</summary>
    private static readonly string[] FormsOfPlan = "“N”期间 “N”时期 “N” N期间 N时期 N".Split(' ');
}
