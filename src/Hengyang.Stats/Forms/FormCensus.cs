using System.Globalization;
using System.Text;

namespace Hengyang.Stats;

/// <summary>
/// Takes one row, or one condition of a row, out of the tables before they are compiled, so that a test can see whether any
/// example is read otherwise without it. It is set in a copy of the library that nothing else uses.
/// </summary>
internal static class FormCensus
{
    /// <summary>What is taken out: the name of a row, or the name, a stroke and <c>guards</c>, <c>notBefore</c> or <c>notAfter</c>; null for nothing.</summary>
    internal static string? Without { get; set; }

    /// <summary>The rows without what is taken out.</summary>
    internal static Form<TResult>[] Apply<TResult>(Form<TResult>[] rows)
    {
        if (Without is not { } without)
            return rows;
        return [.. rows.Where(r => r.Name != without).Select(r =>
            without == r.Name + "/guards" ? r with { Guards = "" }
            : without == r.Name + "/notBefore" ? r with { NotBefore = "" }
            : without == r.Name + "/notAfter" ? r with { NotAfter = "" }
            : r)];
    }

    /// <summary>What a text is read as, mention by mention in one line.</summary>
    internal static string Read(string text, string? reference)
    {
        StringBuilder line = new();
        DateOnly? day = reference is null ? null : DateOnly.ParseExact(reference, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = day }))
        {
            line.Append(mention.Kind).Append(' ').Append(mention.Range.Start).Append(' ').Append(mention.Range.Length);
            if (mention.TryGetPeriod(out DateRange period))
                line.Append(' ').Append(period.IsPointInTime).Append(' ').Append(period.ToString());
            line.Append("; ");
        }

        return line.ToString();
    }
}
