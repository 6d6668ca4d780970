using System.Globalization;
using System.Text;

namespace Hengyang.Stats;

/// <summary>
/// Takes one row, or one condition of a row, out of the tables, so that a test can see whether any example is read otherwise
/// without it. It is used in a copy of the library that nothing else reads with.
/// </summary>
internal static class FormCensus
{
    /// <summary>What can be taken out: the name of a row, or the name, a stroke and <c>guards</c>, <c>notBefore</c> or <c>notAfter</c>.</summary>
    internal static IEnumerable<string> Parts()
    {
        foreach (IFormRow row in FormTables.All.SelectMany(static table => table.Rows))
        {
            yield return row.Name;
            if (row.Guards.Length > 0)
                yield return row.Name + "/guards";
            if (row.NotBefore.Length > 0)
                yield return row.Name + "/notBefore";
            if (row.NotAfter.Length > 0)
                yield return row.Name + "/notAfter";
        }
    }

    internal static string ReadWithout(string part, string text, string? reference)
    {
        string[] names = part.Split('/');
        IFormTable table = FormTables.All.First(table => table.Rows.Any(row => row.Name == names[0]));
        table.Suspend(table.Rows.Select(static (row, at) => (row, at)).First(pair => pair.row.Name == names[0]).at, names.Length > 1 ? names[1] : null);
        string read = Read(text, reference);
        table.Resume();
        return read;
    }

    /// <summary>What a text is read as, mention by mention in one line.</summary>
    internal static string Read(string text, string? reference)
    {
        StringBuilder line = new();
        DateOnly? day = reference is null ? null : DateOnly.ParseExact(reference, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = day }))
        {
            line.Append(mention.Kind).Append(' ').Append(mention.Range.Start).Append(' ').Append(mention.Range.Length);
            line.Append(' ').Append(mention.ToString()).Append(' ').Append(mention.ScopeRange.ToString()).Append(' ').Append(mention.Previous);
            if (mention.TryGetPeriod(out DateRange period))
                line.Append(' ').Append(period.IsPointInTime);
            line.Append("; ");
        }

        return line.ToString();
    }
}
