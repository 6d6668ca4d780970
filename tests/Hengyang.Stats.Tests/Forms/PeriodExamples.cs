using System.Globalization;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>The examples of all rows of periods, and what a text is read as in their notation.</summary>
internal static class PeriodExamples
{
    /// <summary>Row, text, answer and reference date of every example.</summary>
    internal static IEnumerable<(string Row, FormExample Example)> All()
    {
        foreach (Form<CalendarTerm> form in TermForms.Table.Rows)
            foreach (FormExample example in form.Examples)
                yield return (form.Name, example);
        foreach (Form<PeriodExpression> form in PeriodForms.Table.Rows)
            foreach (FormExample example in form.Examples)
                yield return (form.Name, example);
    }

    internal static DateOnly? ReferenceOf(FormExample example) =>
        example.Reference is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal static string Show(in DateRange period) => (period.IsPointInTime ? "at " : "") + period.ToString();

    /// <summary>What a row says about a text: its answer, <c>-</c> where it reads nothing there, <c>nothing</c> where the text holds no mention.</summary>
    internal static string Read(string text, DateOnly? reference, string row, out string words)
    {
        bool any = false;
        string? answer = null;
        words = "";
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference }))
        {
            any = true;
            if (!mention.TryGetPeriod(out DateRange period) || PeriodRules.NameOf(mention.Rule) != row)
                continue;
            words = text.Substring(mention.Range.Start, mention.Range.Length);
            answer = Show(in period);
        }

        return answer ?? (any ? "-" : "nothing");
    }

    /// <summary>The text in Traditional characters, as far as the character tables know one.</summary>
    internal static string ToTraditional(string text) => string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c)));

    private static readonly Dictionary<char, char> Traditional = MakeTraditional();

    private static Dictionary<char, char> MakeTraditional()
    {
        Dictionary<char, char> all = [];
        foreach (string row in CharacterVariants.Rows)
            if (row[0] is >= '\u4E00' and <= '\u9FFF')
                all.TryAdd(row[0], row[1]);
        return all;
    }
}
