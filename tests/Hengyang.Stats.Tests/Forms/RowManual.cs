using System.Text;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>Writes the parts of docs/reading-rules.md that list the forms: one line for each row, of its own examples.</summary>
internal static class RowManual
{
    private static string Begin(MentionKind kind) => $"<!-- forms of {Name(kind)}, written from the rows by HENGYANG_STATS_ACCEPT=1 dotnet test: begin -->";

    private static string End(MentionKind kind) => $"<!-- forms of {Name(kind)}: end -->";

    private static string Name(MentionKind kind) => kind == MentionKind.Quantity ? "quantities" : kind.ToString().ToLowerInvariant() + "s";

    /// <summary>The page with its lists made anew.</summary>
    internal static string Rewrite(string page)
    {
        foreach (MentionKind kind in FormTables.Subjects)
        {
            int begin = page.IndexOf(Begin(kind), StringComparison.Ordinal) + Begin(kind).Length;
            int end = page.IndexOf(End(kind), StringComparison.Ordinal);
            page = page[..begin] + "\n" + List(FormTables.Of(kind)) + page[end..];
        }

        return page;
    }

    private static string List(IEnumerable<IFormRow> rows)
    {
        StringBuilder page = new();
        page.Append("| form | read as | not read |\n|---|---|---|\n");
        foreach (IFormRow row in rows)
        {
            page.Append("| ").Append(row.Name).Append(" | ");
            page.AppendJoin("; ", row.Examples.Where(static e => !IsRefused(e)).Select(static e => $"{e.Text} → {e.Answer.Replace(";", " and", StringComparison.Ordinal)}{(e.Reference is { } day ? $" ({day})" : "")}"));
            page.Append(" | ");
            page.AppendJoin("; ", row.Examples.Where(IsRefused).Select(static e => e.Text));
            page.Append(" |\n");
        }

        return page.ToString();
    }

    private static bool IsRefused(FormExample example) => example.Answer is "-" or "nothing";
}
