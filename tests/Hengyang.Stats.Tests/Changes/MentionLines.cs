namespace Hengyang.Stats.Tests.Changes;

/// <summary>What the reader finds in a sentence, as short lines that a table of examples can hold.</summary>
internal static class MentionLines
{
    internal static readonly DateOnly Published = new(2024, 2, 1);

    /// <summary>The mentions of a kind, each as <c>text|what it says</c>.</summary>
    internal static string[] Of(MentionKind kind, string text)
    {
        List<string> found = [];
        using var reader = new StatisticsReader(text, new StatisticsOptions { ReferenceDate = Published });
        while (reader.Read())
        {
            Mention mention = reader.Current;
            if (mention.Kind != kind)
                continue;
            string what = mention.TryGetChange(out PercentageChange change) ? Describe(change)
                : mention.TryGetRank(text, out Rank rank) ? Describe(rank)
                : mention.TryGetQuantity(out Quantity quantity) ? quantity.ToString()
                : "";
            found.Add(text.Substring(mention.Range.Start, mention.Range.Length) + "|" + what);
        }

        return [.. found];
    }

    /// <summary>Sign, size, unit and qualifier, basis, base period, price basis, what moved, turn: only what is stated.</summary>
    internal static string Describe(PercentageChange change)
    {
        string sign = change.Direction switch { ChangeDirection.Increase => "+", ChangeDirection.Decrease => "-", _ => "=" };
        string size = change.HasSize ? change.Size.ToString() : "";
        string[] rest =
        [
            change.IsToSize ? "to" : "",
            change.Basis == ComparisonBasis.None ? "" : change.Basis.ToString(),
            change.BasePeriod?.ToString() ?? "",
            change.PriceBasis == PriceBasis.Unstated ? "" : change.PriceBasis.ToString(),
            change.Of == ChangeOf.Rate ? "Rate" : "",
            change.Turn == Turn.None ? "" : change.Turn.ToString(),
        ];
        return string.Join(' ', rest.Where(static part => part.Length > 0).Prepend(sign + size));
    }

    /// <summary>Position, −position from the bottom, ≤position for a group; scope and position before.</summary>
    internal static string Describe(Rank rank)
    {
        string position = (rank.IsFromBottom ? "-" : rank.IsTop ? "≤" : "") + rank.Position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return position + (rank.Scope is null ? "" : " " + rank.Scope) + (rank.Previous is { } previous ? $" from {previous}" : "");
    }
}
