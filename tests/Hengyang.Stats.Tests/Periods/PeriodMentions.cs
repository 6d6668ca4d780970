namespace Hengyang.Stats.Tests.Periods;

/// <summary>The periods of a text in one line: <c>2023年=2023 月末=2023-11-30!</c>, where the mark says that it is a point in time.</summary>
internal static class PeriodMentions
{
    internal static readonly DateOnly Reference = new(2023, 12, 21);

    internal static string Read(string text) => Read(text, Reference);

    internal static string Read(string text, DateOnly? reference) =>
        string.Join(' ', Each(text, reference, static (words, period) => $"{words}={period}{(period.IsPointInTime ? "!" : "")}"));

    /// <summary>Each period of a text as a table of examples shows it, from its words and its value.</summary>
    internal static List<string> Each(string text, DateOnly? reference, Func<string, DateRange, string> show)
    {
        List<string> found = [];
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference }))
            if (mention.TryGetPeriod(out DateRange period))
                found.Add(show(text.Substring(mention.Range.Start, mention.Range.Length), period));
        return found;
    }
}
