using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>Mentions as lines of <c>start..end kind canonical-value</c>, which is how the golden texts hold them.</summary>
internal static class MentionTable
{
    internal static List<Mention> Mentions(string text, StatisticsOptions? options = null)
    {
        List<Mention> mentions = [];
        foreach (Mention mention in new StatisticsReader(text, options))
            mentions.Add(mention);
        return mentions;
    }

    /// <summary>The mentions of a text with their places.</summary>
    internal static string Of(string text, StatisticsOptions? options = null) =>
        string.Join('\n', Mentions(text, options).Select(m => Place(m) + Value(m, text)));

    /// <summary>The mentions of a UTF-8 text with their places in bytes.</summary>
    internal static string Of(ReadOnlySpan<byte> utf8, StatisticsOptions? options = null)
    {
        List<string> lines = [];
        using var reader = new StatisticsReader(utf8, options);
        while (reader.Read())
        {
            reader.Current.TryGetRank(utf8, out Rank rank);
            lines.Add(Place(reader.Current) + Value(reader.Current, rank));
        }

        return string.Join('\n', lines);
    }

    /// <summary>The mentions of a text without their places.</summary>
    internal static string Values(string text, StatisticsOptions? options = null) =>
        string.Join('\n', Mentions(text, options).Select(m => Value(m, text)));

    private static string Place(in Mention mention) =>
        string.Create(CultureInfo.InvariantCulture, $"{mention.Range.Start}..{mention.Range.End} ");

    internal static string Value(in Mention mention, string text)
    {
        mention.TryGetRank(text, out Rank rank);
        return Value(mention, rank);
    }

    private static string Value(in Mention mention, in Rank rank)
    {
        if (mention.TryGetPeriod(out DateRange period))
            return "period " + Of(period);
        if (mention.TryGetChange(out PercentageChange change))
            return "change " + Of(change);
        if (mention.TryGetQuantity(out Quantity quantity))
            return (mention.Kind == MentionKind.Number ? "number " : "quantity ") + Of(quantity);
        string from = rank.IsFromBottom ? " from the bottom" : rank.IsTop ? " top" : "";
        return string.Create(CultureInfo.InvariantCulture, $"rank {rank.Position}{from}{(rank.Scope is null ? "" : " of " + rank.Scope)}");
    }

    internal static string Of(in DateRange period) => period.ToString() + (period.IsPointInTime ? " point" : "");

    internal static string Of(in Quantity quantity)
    {
        var line = new StringBuilder();
        line.Append(CultureInfo.InvariantCulture, $"{quantity.Value}");
        if (!quantity.Unit.IsNone)
            line.Append(' ').Append(quantity.Unit == Unit.Proportion ? "parts" : quantity.Unit.ToString());
        if (quantity.Qualifier != Qualifier.Exact)
            line.Append(CultureInfo.InvariantCulture, $" {quantity.Qualifier} {quantity.Low}..{quantity.High}");
        return line.ToString();
    }

    internal static string Of(in PercentageChange change)
    {
        var line = new StringBuilder(change.Direction.ToString());
        if (change.HasSize)
            line.Append(' ').Append(Of(change.Size));
        if (change.Basis != ComparisonBasis.None)
            line.Append(' ').Append(change.Basis);
        if (change.BasePeriod is { } basePeriod)
            line.Append(' ').Append(basePeriod.ToString());
        if (change.Factor is { } factor)
            line.Append(CultureInfo.InvariantCulture, $" x{factor}");
        if (change.Of != default)
            line.Append(" of ").Append(change.Of);
        if (change.Turn != default)
            line.Append(" turn ").Append(change.Turn);
        return line.ToString();
    }
}
