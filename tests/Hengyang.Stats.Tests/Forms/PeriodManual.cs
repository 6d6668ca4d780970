using System.Text;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>Writes the part of docs/reading-rules.md that lists the forms of periods: one line for each row, of its own examples.</summary>
internal static class PeriodManual
{
    internal const string Begin = "<!-- forms of periods, written from the rows by HENGYANG_STATS_ACCEPT=1 dotnet test: begin -->";
    internal const string End = "<!-- forms of periods: end -->";

    /// <summary>The page with its list made anew.</summary>
    internal static string Rewrite(string page)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        return page[..(begin + Begin.Length)] + "\n" + List() + page[end..];
    }

    private static string List()
    {
        StringBuilder page = new();
        page.Append("| form | read as | not read |\n|---|---|---|\n");
        foreach (Form<PeriodExpression> form in PeriodForms.Table.Rows)
            Add(page, form.Name, form.Examples);
        foreach (Form<CalendarTerm> form in TermForms.Table.Rows)
            Add(page, form.Name, form.Examples);
        return page.ToString();
    }

    private static void Add(StringBuilder page, string name, FormExample[] examples)
    {
        page.Append("| ").Append(name).Append(" | ");
        page.AppendJoin("; ", examples.Where(static e => !IsRefused(e)).Select(static e => $"{e.Text} → {e.Answer}{(e.Reference is { } day ? $" ({day})" : "")}"));
        page.Append(" | ");
        page.AppendJoin("; ", examples.Where(IsRefused).Select(static e => e.Text));
        page.Append(" |\n");
    }

    private static bool IsRefused(FormExample example) => example.Answer is "-" or "nothing";
}
