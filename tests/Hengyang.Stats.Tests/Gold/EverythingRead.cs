using System.Globalization;
using System.Text;
using System.Text.Json;
using Hengyang.Stats.Tests.Observations;
using Hengyang.Stats.Tests.Reading;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// All that is read of a short text, as lines: <c>m</c> a mention, <c>o</c> an observation with its value's place, codes, confidence and reasons,
/// <c>w</c> a warning, <c>=</c> what the parsers of single values say of a text that is short enough, and with a <c>+</c> in front what other options
/// read otherwise: no day of reading, an area (which is not said again), days of the past,
/// numbers without a unit. What no parser reads from its first character on is left out.
/// </summary>
internal static class EverythingRead
{
    private static readonly StatisticsOptions Plain = new() { ReferenceDate = new DateOnly(2023, 12, 20) };
    private static readonly StatisticsOptions Other = new() { Area = "衡阳市", DateDirection = DateDirection.Past, BareNumbers = true };

    private const int LongestValue = 24;

    internal static List<string> Of(string text)
    {
        List<string> lines = [];
        Read(text, Plain, lines);
        List<string> others = [];
        Read(text, Other, others);
        HashSet<string> known = [.. lines];
        foreach (string line in others)
            if (!known.Contains(line.Replace("; @衡阳市", "", StringComparison.Ordinal).Replace(" @430400", "", StringComparison.Ordinal)))
                lines.Add("+" + line);
        if (text.Length <= LongestValue)
            lines.Add("=" + Values(text).Replace("  ", " ", StringComparison.Ordinal));
        return lines;
    }

    /// <summary>The mentions of the text in UTF-8, at the places of its characters, which are those in UTF-16.</summary>
    internal static List<string> OfUtf8(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        List<string> lines = [];
        using var reader = new StatisticsReader(utf8, Plain);
        while (reader.Read())
        {
            Mention mention = reader.Current;
            string value = mention.TryGetRank(utf8, out Rank rank) ? Of(rank) : MentionTable.Value(mention, text) + Rest(mention);
            int start = Encoding.UTF8.GetCharCount(utf8, 0, mention.Range.Start);
            lines.Add(Line('m', start, start + Encoding.UTF8.GetCharCount(utf8, mention.Range.Start, mention.Range.Length), value));
        }

        return lines;
    }

    private static void Read(string text, StatisticsOptions options, List<string> lines)
    {
        foreach (Mention read in new StatisticsReader(text, options))
        {
            Mention mention = Again(read);
            string value = mention.TryGetRank(text, out Rank rank) ? Of(rank) : MentionTable.Value(mention, text) + Rest(mention);
            lines.Add(Line('m', mention.Range.Start, mention.Range.End, value));
        }

        StatisticsDocument document = StatisticsDocument.Parse(text, options);
        foreach (Observation observation in document.Observations)
            lines.Add(Line('o', observation.Range.Start, observation.Range.End, Of(Again(observation))));
        foreach (DocumentWarning warning in document.Warnings)
            lines.Add(Line('w', warning.Range.Start, warning.Range.End, warning.Kind.ToString()));
    }

    /// <summary>A value whose JSON comes back as the same.</summary>
    private static T Again<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        string again = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json));
        return json == again ? value : throw new InvalidOperationException($"{json} comes back as {again}");
    }

    private static string Line(char kind, int start, int end, string rest) => string.Create(CultureInfo.InvariantCulture, $"{kind} {start}..{end} {rest}");

    private static string Of(Observation observation)
    {
        var line = new StringBuilder(ObservationTable.Line(observation)).Append(" |");
        if (observation.ValueRange is { } place)
            line.Append(CultureInfo.InvariantCulture, $" {place.Start}..{place.End}");
        if (observation.IndicatorCode is { } code)
            line.Append(' ').Append(code);
        if (observation.IndicatorKind is { } kind)
            line.Append(' ').Append(kind);
        if (observation.AreaCode is { } area)
            line.Append(" @").Append(area);
        if (observation.Value is { } value)
            line.Append(Rest(value));
        foreach (PercentageChange change in observation.Changes)
            line.Append(Rest(change));
        line.Append(CultureInfo.InvariantCulture, $" {observation.Confidence}");
        if (observation.Reasons != ObservationReasons.None)
            line.Append(' ').Append(observation.Reasons);
        return line.ToString();
    }

    private static string Of(Rank rank) => string.Create(
        CultureInfo.InvariantCulture, $"rank {rank.Position}{(rank.IsFromBottom ? " from the bottom" : "")}{(rank.IsTop ? " top" : "")}{(rank.Scope is { } scope ? " of " + scope : "")}{(rank.Previous is { } previous ? $" was {previous}" : "")}");

    /// <summary>What the tables of mentions leave out.</summary>
    private static string Rest(in Mention mention) =>
        mention.TryGetChange(out PercentageChange change) ? Rest(change)
        : mention.TryGetQuantity(out Quantity quantity) ? Rest(quantity)
        : mention.TryGetPeriod(out DateRange period) && period.Open != OpenSide.None ? " open " + period.Open
        : "";

    private static string Rest(in Quantity quantity) =>
        quantity.WrittenPower == 0 && quantity.WrittenDecimals == quantity.Value.Scale ? "" : string.Create(CultureInfo.InvariantCulture, $" e{quantity.WrittenPower}.{quantity.WrittenDecimals}");

    private static string Rest(in PercentageChange change) =>
        (change.IsToSize ? " to" : "") + (change.PriceBasis == default ? "" : " " + change.PriceBasis) + (change.HasSize ? Rest(change.Size) : "");

    private static string Values(string text)
    {
        var line = new StringBuilder();
        DateOnly? day = Plain.ReferenceDate;
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Add(line, " n ", ChineseNumber.TryParsePartial(text, out decimal number, out int consumed), number.ToString(CultureInfo.InvariantCulture), consumed, ChineseNumber.TryParse(text, out _, out ParseError error), error, ChineseNumber.TryParse(utf8, out decimal inUtf8) && inUtf8 == number);
        Add(line, " q ", Quantity.TryParsePartial(text, out Quantity quantity, out consumed), MentionTable.Of(quantity) + Rest(quantity), consumed, Quantity.TryParse(text, out _, out error), error, Quantity.TryParse(utf8, out Quantity quantityInUtf8) && quantityInUtf8 == quantity);
        Add(line, " c ", PercentageChange.TryParsePartial(text, out PercentageChange change, out consumed), MentionTable.Of(change) + Rest(change), consumed, PercentageChange.TryParse(text, null, out _, out error), error, PercentageChange.TryParse(utf8, out PercentageChange changeInUtf8) && changeInUtf8 == change);
        Add(line, " p ", DateRange.TryParsePartial(text, day, out DateRange period, out consumed), MentionTable.Of(period), consumed, DateRange.TryParse(text, day, out _, out error), error, DateRange.TryParse(utf8, day, out DateRange periodInUtf8) && periodInUtf8 == period);
        Add(line, " r ", Rank.TryParsePartial(text, out Rank rank, out consumed), consumed > 0 ? Of(rank) : "", consumed, Rank.TryParse(text, out _, out error), error, Rank.TryParse(utf8, out Rank rankInUtf8) && rankInUtf8 == rank);
        return line.ToString();
    }

    private static void Add(StringBuilder line, string name, bool isPart, string value, int consumed, bool isWhole, ParseError error, bool isSameInUtf8)
    {
        if (!isPart && !isWhole && error is { Status: ParseStatus.NoMatch, Position: 0 })
            return;
        line.Append(name);
        if (isPart)
            line.Append(CultureInfo.InvariantCulture, $"{value} ({consumed})");
        if (!isWhole)
            line.Append(CultureInfo.InvariantCulture, $" !{error.Status}@{error.Position}");
        if (isWhole != isSameInUtf8)
            line.Append(" otherwise in UTF-8");
    }
}
