namespace Hengyang.Stats.Tests.Periods;

/// <summary>The periods of a text in one line: <c>2023年=2023 月末=2023-11-30!</c>, where the mark says that it is a point in time.</summary>
internal static class PeriodMentions
{
    internal static readonly DateOnly Reference = new(2023, 12, 21);

    internal static string Read(string text) => Read(text, Reference);

    internal static string Read(string text, DateOnly? reference)
    {
        List<string> found = [];
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference }))
            if (mention.TryGetPeriod(out DateRange period))
                found.Add($"{text.Substring(mention.Range.Start, mention.Range.Length)}={period}{(period.IsPointInTime ? "!" : "")}");
        return string.Join(' ', found);
    }
}
