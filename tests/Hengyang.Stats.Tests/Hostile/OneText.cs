using System.Text;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Everything that is asked of one text whatever it holds, fast enough for millions.</summary>
internal sealed class OneText
{
    internal static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2024, 1, 15) };

    private static readonly StatisticsOptions BareNumbers = Options with { BareNumbers = true };

    private readonly List<Mention> _mentions = [];
    private byte[] _utf8 = new byte[4096];

    internal long Mentions { get; private set; }

    /// <summary>What is wrong with the reading of a text, or null.</summary>
    internal string? Failure(string text)
    {
        try
        {
            return Read(text) ?? InUtf8(text) ?? InDocument(text) ?? Alone(text) ?? WithBareNumbers(text);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.GetType().Name + " " + e.StackTrace?.Split('\n').FirstOrDefault(static l => l.Contains("Hengyang.Stats.", StringComparison.Ordinal))?.Trim();
        }
    }

    private static string? WithBareNumbers(string text)
    {
        int last = 0;
        using var reader = new StatisticsReader(text, BareNumbers);
        while (reader.Read())
        {
            TextRange range = reader.Current.Range;
            if (range.Start < last || range.Length <= 0 || range.End > text.Length)
                return $"with bare numbers: {reader.Current.Kind} at {range} behind {last}";
            last = range.End;
        }

        return null;
    }

    private string? Read(string text)
    {
        _mentions.Clear();
        int last = 0;
        using var reader = new StatisticsReader(text, Options);
        while (reader.Read())
        {
            Mention mention = reader.Current;
            TextRange range = mention.Range;
            if (range.Start < last || range.Length <= 0 || range.End > text.Length)
                return $"{mention.Kind} at {range} behind {last}";
            if (mention.ScopeRange.Start < 0 || mention.ScopeRange.End > text.Length)
                return $"scope at {mention.ScopeRange}";
            if (mention.TryGetChange(out PercentageChange change) && change.Factor < 0)
                return $"{change} by a factor of {change.Factor}";
            if (change.HasSize && change.Size.Value < 0)
                return $"{change.Direction} by {change.Size.Value}";
            if (mention.TryGetPeriod(out DateRange period) && period.Begin > period.End)
                return $"{period} ends before it begins";
            if (mention.TryGetQuantity(out Quantity quantity) && quantity.Low > quantity.High)
                return $"{quantity} from {quantity.Low} to {quantity.High}";
            last = range.End;
            _mentions.Add(mention);
        }

        Mentions += _mentions.Count;
        return null;
    }

    private string? InUtf8(string text)
    {
        if (_utf8.Length < text.Length * 3)
            _utf8 = new byte[text.Length * 3];
        ReadOnlySpan<byte> utf8 = _utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, _utf8));
        using var reader = new StatisticsReader(utf8, Options);
        int count = 0;
        int bytes = 0;
        int characters = 0;
        while (reader.Read())
        {
            if (count == _mentions.Count)
                return $"UTF-8 has one more at {reader.Current.Range}";
            Mention expected = _mentions[count++];
            Mention actual = reader.Current;
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(characters, expected.Range.Start - characters));
            characters = expected.Range.Start;
            if (actual.Range != new TextRange(bytes, Encoding.UTF8.GetByteCount(text.AsSpan(characters, expected.Range.Length))))
                return $"UTF-8 has {actual.Range} for {expected.Range}";
            if (actual.Kind != expected.Kind || !SameValue(actual, utf8, expected, text))
                return $"UTF-8 has another value at {expected.Range}";
        }

        return count == _mentions.Count ? null : $"UTF-8 has {count} of {_mentions.Count}";
    }

    private static bool SameValue(in Mention actual, ReadOnlySpan<byte> utf8, in Mention expected, string text)
    {
        bool same = actual.TryGetQuantity(out Quantity quantity) == expected.TryGetQuantity(out Quantity expectedQuantity) && quantity == expectedQuantity;
        same &= actual.TryGetChange(out PercentageChange change) == expected.TryGetChange(out PercentageChange expectedChange) && change == expectedChange;
        same &= actual.TryGetPeriod(out DateRange period) == expected.TryGetPeriod(out DateRange expectedPeriod) && period == expectedPeriod;
        // a lone surrogate within a scope is U+FFFD in UTF-8
        return same && actual.TryGetRank(utf8, out Rank rank) == expected.TryGetRank(text, out Rank expectedRank) && rank.Position == expectedRank.Position;
    }

    private string? InDocument(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, Options);
        if (document.Mentions.Count != _mentions.Count)
            return $"the document has {document.Mentions.Count} mentions of {_mentions.Count}";
        for (int i = 0; i < _mentions.Count; i++)
            if (document.Mentions[i].Range != _mentions[i].Range || document.Mentions[i].Kind != _mentions[i].Kind)
                return $"the document has {document.Mentions[i].Range} for {_mentions[i].Range}";
        foreach (Observation observation in document.Observations)
        {
            if (observation.Range.Start < 0 || observation.Range.Length <= 0 || observation.Range.End > text.Length)
                return $"observation at {observation.Range}";
            if (observation.Indicator.Length == 0)
                return $"an observation without indicator at {observation.Range}";
            foreach (PercentageChange change in observation.Changes)
                if (change.HasSize && change.Size.Value < 0)
                    return $"an observation {change.Direction} by {change.Size.Value}";
        }

        return null;
    }

    /// <summary>The text as a single value of each kind: an answer, or an error with a place in the text.</summary>
    private static string? Alone(string text)
    {
        bool read = Quantity.TryParse(text, out Quantity quantity, out ParseError error);
        string? failure = Answer("quantity", text, read, quantity == default, error);
        Quantity.TryParsePartial(text, out _, out int length);
        failure ??= Part("quantity", text, length);
        read = PercentageChange.TryParse(text, null, out PercentageChange change, out error);
        failure ??= Answer("change", text, read, change == default, error);
        PercentageChange.TryParsePartial(text, out _, out length);
        failure ??= Part("change", text, length);
        read = DateRange.TryParse(text, Options.ReferenceDate, out DateRange period, out error);
        failure ??= Answer("period", text, read, period == default, error);
        DateRange.TryParsePartial(text, null, out _, out length);
        failure ??= Part("period", text, length);
        read = Rank.TryParse(text, out Rank rank, out error);
        failure ??= Answer("rank", text, read, rank == default, error);
        Rank.TryParsePartial(text, out _, out length);
        failure ??= Part("rank", text, length);
        read = ChineseNumber.TryParse(text, out decimal number, out error);
        return failure ?? Answer("number", text, read, number == 0, error);
    }

    private static string? Answer(string kind, string text, bool read, bool isDefault, ParseError error) =>
        error.Position < 0 || error.Position > text.Length ? $"{kind}: error at {error.Position} of {text.Length}"
        : read != (error.Status == ParseStatus.Ok) ? $"{kind}: {read} with {error.Status}"
        : !read && !isDefault ? $"{kind}: a value without an answer"
        : null;

    private static string? Part(string kind, string text, int length) =>
        length < 0 || length > text.Length ? $"{kind}: a part of {length} characters of {text.Length}" : null;
}
