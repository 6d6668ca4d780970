namespace Hengyang.Stats;

/// <summary>Looks over the observations of a text for figures that cannot all be right.</summary>
internal static class Plausibility
{
    /// <summary>Published parts are rounded one by one, so that their sum may pass the whole by this much of it.</summary>
    private const decimal Rounding = 0.01m;

    /// <summary>Figures above this are no parts of anything; so many of them add up within what a decimal holds.</summary>
    private const decimal Most = decimal.MaxValue / 1000;

    /// <summary>A whole has no more parts than this; where each part is a whole again (其中出口…，其中出口…) the cost stays linear.</summary>
    private const int MostParts = 64;

    internal static List<DocumentWarning> Check(List<Observation> observations, List<DocumentWarning> warnings)
    {
        for (int i = 0; i < observations.Count; i++)
        {
            Observation o = observations[i];
            if (o.Value is { } share && share.Unit == Unit.Percent && share.Value > 100 && Shares.IsIn(o.Indicator) && !Attainment.IsOfPlan(o.Indicator))
                warnings.Add(new DocumentWarning(o.Range, DocumentWarningKind.ShareOverWhole));
        }

        CheckParts(observations, warnings);
        warnings.Sort(static (a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return warnings;
    }

    /// <summary>What may stand before a stretch, in this order.</summary>
    private const string Openers = "从由自";

    private static readonly WordList Shares = new(SharedWords.Of("Plausibility.Shares", "占"));

    /// <summary>进口与贸易顺差: what is no part of the whole though 其中 lists it.</summary>
    private static readonly WordList NoParts = new(SharedWords.Of("Plausibility.NoParts", "流出"));

    /// <summary>Whether a stretch of time that names no days ends before it begins.</summary>
    internal static bool IsReversed(ReadOnlySpan<char> text, TextRange range, DateOnly? referenceDate)
    {
        ReadOnlySpan<char> stretch = text.Slice(range.Start, range.Length);
        for (int i = 1; i + 1 < stretch.Length; i++)
        {
            if (!Particles.Until.Contains(stretch[i]) && Marks.KindOf(stretch[i]) != TokenKind.Dash)
                continue;
            if (DateRange.TryParse(stretch[..i].TrimStart(Openers[0]).TrimStart(Openers[1]).TrimStart(Openers[2]), referenceDate, out DateRange first, out _) && DateRange.TryParse(stretch[(i + 1)..], referenceDate, out DateRange last, out _))
                return first.Begin > last.End;
        }

        return false;
    }

    /// <summary>Adds up the parts that follow their whole straight on.</summary>
    private static void CheckParts(List<Observation> observations, List<DocumentWarning> warnings)
    {
        for (int i = 0; i + 1 < observations.Count; i++)
        {
            Observation whole = observations[i];
            if (whole.Value is not { } total || total.Value is <= 0 or > Most || total.Qualifier != Qualifier.Exact)
                continue;
            // 机构188个，其中…，与上年181个相比增加7个: the earlier level of the same words is no whole of the parts
            if (i > 0 && observations[i - 1].Indicator == whole.Indicator && observations[i - 1].Range.Start == whole.Range.Start)
                continue;
            decimal sum = 0;
            int shortest = int.MaxValue;
            int longest = 0;
            int k = i + 1;
            int last = Math.Min(observations.Count, k + MostParts);
            while (k < last && observations[k].Parent == whole.Indicator && observations[k].Value is { } part && part.Unit == total.Unit
                && Math.Abs(part.Value) <= Most && Math.Abs(sum) <= Most)
            {
                sum += NoParts.IsIn(observations[k].Indicator) ? 0 : part.Value;
                shortest = Math.Min(shortest, observations[k].Indicator.Length);
                longest = Math.Max(longest, observations[k].Indicator.Length);
                k++;

                // 城镇、乡村；男性、女性: the whole has been divided once, and is now in another way
                if (k < last && Math.Abs(sum - total.Value) <= Math.Abs(total.Value) * Rounding)
                    sum = 0;
            }

            // 其中：地方一般公共预算收入…；税收收入…: only names of one make divide the whole; others may overlap
            if (k > i + 2 && longest - shortest <= 2 && sum > total.Value * (1 + Rounding))
                warnings.Add(new DocumentWarning(TextRange.FromBounds(whole.Range.Start, observations[k - 1].Range.End), DocumentWarningKind.PartsOverWhole));
        }
    }
}
