namespace Hengyang.Stats;

/// <summary>Looks over the observations of a text for figures that cannot all be right.</summary>
internal static class Plausibility
{
    /// <summary>Published parts are rounded one by one, so that their sum may pass the whole by this much of it.</summary>
    private const decimal Rounding = 0.01m;

    /// <summary>A whole has no more parts than this; where each part is a whole again (其中出口…，其中出口…) the cost stays linear.</summary>
    private const int MostParts = 64;

    internal static List<DocumentWarning> Check(List<Observation> observations, List<DocumentWarning> warnings)
    {
        for (int i = 0; i < observations.Count; i++)
        {
            Observation o = observations[i];
            if (IsShare(o.Indicator) && o.Value is { } share && share.Unit == Unit.Percent && share.Value > 100)
                warnings.Add(new DocumentWarning(o.Range, DocumentWarningKind.ShareOverWhole));
        }

        CheckParts(observations, warnings);
        warnings.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return warnings;
    }

    private static bool IsShare(string indicator) =>
        indicator.StartsWith('占') || indicator.EndsWith("占比", StringComparison.Ordinal) || indicator.EndsWith("比重", StringComparison.Ordinal);

    /// <summary>Adds up the parts that follow their whole straight on.</summary>
    private static void CheckParts(List<Observation> observations, List<DocumentWarning> warnings)
    {
        for (int i = 0; i + 1 < observations.Count; i++)
        {
            Observation whole = observations[i];
            if (whole.Value is not { } total || total.Value <= 0 || total.Qualifier != Qualifier.Exact)
                continue;
            decimal sum = 0;
            int k = i + 1;
            int last = Math.Min(observations.Count, k + MostParts);
            while (k < last && observations[k].Parent == whole.Indicator && observations[k].Value is { } part && part.Unit == total.Unit
                && Math.Abs(part.Value) <= decimal.MaxValue / 1000 && Math.Abs(sum) <= decimal.MaxValue / 1000)
            {
                sum += part.Value;
                k++;
            }

            if (k > i + 2 && total.Value <= decimal.MaxValue / 1000 && sum > total.Value * (1 + Rounding))
                warnings.Add(new DocumentWarning(TextRange.FromBounds(whole.Range.Start, observations[k - 1].Range.End), DocumentWarningKind.PartsOverWhole));
        }
    }
}
