namespace Hengyang.Stats;

/// <summary>
/// Periods that are so short and so common that all their wordings can be written down: 前三季度, 去年同期, 上半年, “十四五”期间. The grammar reads
/// each of them when it is first asked for; from then on a text that is one of them and nothing else is found by its characters
/// and needs no sentence.
/// </summary>
/// <remarks>The answers are those of the grammar because it gave them; two threads may both make the table or read a wording, to the same effect.</remarks>
internal static class KnownPeriods
{
    private const int Shortest = 2;
    private const int Longest = 8;

    /// <summary>今年, 去年, 上年: longer words for a year are seldom followed by anything.</summary>
    private const int LongestYear = 2;

    /// <summary>A power of two, several times as many as there are wordings.</summary>
    private const int Places = 1 << 13;

    private static Table? s_table;

    // what is known of a wording
    private const byte Unread = 0;
    private const byte IsPeriod = 1;
    private const byte IsNone = 2;

    private sealed class Table
    {
        /// <summary>For each place the number of a wording, plus one; 0 for none.</summary>
        internal readonly ushort[] Numbers = new ushort[Places];
        internal readonly List<string> Wordings = [];
        internal readonly PeriodExpression[] Expressions;
        internal readonly byte[] States;

        internal Table()
        {
            foreach (string wording in AllWordings())
                Add(wording);
            Expressions = new PeriodExpression[Wordings.Count];
            States = new byte[Wordings.Count];
        }

        private void Add(string wording)
        {
            if (wording.Length is < Shortest or > Longest)
                return;
            uint at = HashOf(wording);
            for (; Numbers[at % Places] is > 0 and ushort number; at++)
                if (Wordings[number - 1] == wording)
                    return;
            Wordings.Add(wording);
            Numbers[at % Places] = (ushort)Wordings.Count;
        }
    }

    /// <summary>Finds a text that is one of them and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PeriodExpression expression)
    {
        expression = default;
        if (text.Length is < Shortest or > Longest)
            return false;
        Table table = s_table ??= new Table();
        Steps.Add(text.Length);
        for (uint at = HashOf(text); table.Numbers[at % Places] is > 0 and ushort number; at++)
        {
            if (!text.SequenceEqual(table.Wordings[number - 1]))
                continue;
            byte state = Volatile.Read(ref table.States[number - 1]);
            if (state == Unread)
                state = Learn(table, number - 1);
            expression = table.Expressions[number - 1];
            return state == IsPeriod;
        }

        return false;
    }

    private static byte Learn(Table table, int wording)
    {
        byte state = IsNone;
        if (PeriodText.TryReadByGrammar(table.Wordings[wording], out PeriodExpression read))
            (table.Expressions[wording], state) = (read, IsPeriod);
        Volatile.Write(ref table.States[wording], state);
        return state;
    }

    /// <summary>All of them, as tests compare them with the grammar.</summary>
    internal static IEnumerable<string> All => AllWordings().Where(static wording => TryRead(wording, out _));

    private static uint HashOf(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        foreach (char c in text)
            hash = (hash * 0x9E3779B1) + c;
        return hash ^ (hash >> 16);
    }

    private static IEnumerable<string> AllWordings()
    {
        List<string> years = [""];
        foreach (RelativePeriod relative in RelativePeriodTable.Rows)
        {
            foreach (string word in relative.AllWords)
            {
                yield return word;
                if (relative.Term is { Unit: TermUnit.None, YearCount: 0, YearAnchor: Anchor.Reference or Anchor.Stated } && word.Length <= LongestYear)
                    years.Add(word);
            }
        }

        foreach (string year in years)
        {
            foreach (string form in FormsOfYear)
                yield return form.Replace(Name, year, StringComparison.Ordinal);
            for (int month = 1; month <= 12; month++)
                foreach (string form in FormsOfMonth)
                    yield return form.Replace(Name, year, StringComparison.Ordinal).Replace(Month, Digits(month), StringComparison.Ordinal);
        }

        foreach (NamedPeriod plan in NamedPeriodTable.Rows)
            foreach (string form in FormsOfPlan)
                if (plan.Use == NamedPeriodUse.Plan)
                    yield return form.Replace(Name, plan.Words, StringComparison.Ordinal);
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Stands in the forms below for the word of a year, or for none, or for the name of a five-year plan.</summary>
    private const string Name = "N";

    /// <summary>Stands for the number of a month.</summary>
    private const string Month = "M";

    /// <summary>What stands alone and behind a year; what the grammar does not read is no period here either.</summary>
    private static readonly string[] FormsOfYear =
        "N一季度 N二季度 N三季度 N四季度 N第一季度 N第二季度 N第三季度 N第四季度 N首季 N前两季度 N前二季度 N前三季度 N前三季 N上半年 N下半年 N全年 N同期 N年初 N年末 N年底 N初 N末 N底".Split(' ');

    /// <summary>The same with the number of a month.</summary>
    private static readonly string[] FormsOfMonth = "NM月 NM月末 N1—M月 N1-M月 N前M个月".Split(' ');

    /// <summary>How the name of a plan stands in a text.</summary>
    private static readonly string[] FormsOfPlan = "“N”期间 “N”时期 “N” N期间 N时期 N".Split(' ');
}
