using System.Globalization;

namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>Says in a few lines what a mention was read as.</summary>
internal static class MentionText
{
    internal static string Describe(in OutputLine line) => $"{Say(line)}\nread by: {line.Info.Why.Rule(line)}";

    private static string Say(in OutputLine line)
    {
        if (line.Mention.TryGetChange(out PercentageChange change))
            return Lines("change: " + Names.Of(change.Direction), ChangeFacts(change));
        if (line.Mention.TryGetPeriod(out DateRange period))
            return Lines("period: " + Names.Of(period.Precision), PeriodFacts(period));
        if (line.Mention.TryGetRank(line.Segment.Text, out Rank rank))
            return Lines("rank: " + Display.Place(rank), RankFacts(rank));
        _ = line.Mention.TryGetQuantity(out Quantity quantity);
        string kind = line.Type == LineType.Number ? "number" : "quantity: " + Names.Of(quantity.Unit.Dimension);
        return Lines(kind, QuantityFacts(quantity));
    }

    private static string Lines(string first, IEnumerable<string> facts) => string.Join('\n', facts.Prepend(first));

    private static IEnumerable<string> QuantityFacts(Quantity quantity)
    {
        yield return $"{Number(quantity.Value)} {quantity.Unit.Name}".TrimEnd();
        if (quantity.Qualifier != Qualifier.Exact)
            yield return $"{Names.Of(quantity.Qualifier)}: {Bound(quantity.Low)} to {Bound(quantity.High)}";
    }

    private static IEnumerable<string> ChangeFacts(PercentageChange change)
    {
        if (change.HasSize)
        {
            foreach (string fact in QuantityFacts(change.Size))
                yield return fact;
        }
        if (change.Basis != ComparisonBasis.None)
            yield return "compared with: " + Names.Of(change.Basis) + (change.BasePeriod is { } p ? " " + p : string.Empty);
        if (change.Of == ChangeOf.Rate)
            yield return "of a rate";
        if (change.Turn != Turn.None)
            yield return "turn: " + Names.Of(change.Turn);
        if (change.Factor is { } factor)
            yield return "new / old = " + Number(factor);
    }

    private static IEnumerable<string> PeriodFacts(DateRange period)
    {
        if (period.IsPointInTime)
            yield return "point in time";
        if (period.Begin is { } begin && period.End is { } end)
            yield return begin == end ? Day(begin) : $"{Day(begin)} to {Day(end)}";
        else
            yield return period.ToString();
        if (period.Open != OpenSide.None)
            yield return "open at its " + Names.Of(period.Open);
    }

    private static IEnumerable<string> RankFacts(Rank rank)
    {
        yield return string.Create(CultureInfo.InvariantCulture, $"{(rank.IsTop ? "among the first" : rank.IsFromBottom ? "position from the bottom" : "position")} {rank.Position}");
        if (rank.Scope is not null)
            yield return "among " + rank.Scope;
    }

    private static string Bound(decimal? value) => value is { } number ? Number(number) : "?";

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
