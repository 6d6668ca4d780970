using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>Checks before timing that the contenders find the same things; a fast wrong answer is no result.</summary>
internal static class Agreement
{
    /// <summary>Every reader gives the same mentions, and what the regular expressions find lies in them but for a few.</summary>
    internal static void OfTexts(Corpus corpus, StatisticsOptions options)
    {
        List<TextRange> utf16 = [];
        foreach (Mention mention in new StatisticsReader(corpus.Text.AsSpan(), options))
            utf16.Add(mention.Range);

        List<TextRange> utf8 = [];
        foreach (Mention mention in new StatisticsReader(corpus.Utf8.AsSpan(), options))
            utf8.Add(mention.Range);

        Check(utf16.Count > 0, "the reader finds nothing");
        Check(utf16.Select(r => InBytes(corpus.Text, r)).SequenceEqual(utf8), "UTF-8 and UTF-16 give different mentions");
        Check(
            StatisticsDocument.Parse(corpus.Text, options).Mentions.Select(m => m.Range).SequenceEqual(utf16),
            "the document and the reader give different mentions");

        (int Start, int Length)[] matches = [.. Baselines.Matches(corpus.Text)];
        int inside = matches.Count(match => utf16.Exists(r => r.Start < match.Start + match.Length && match.Start < r.End));
        Check(inside >= 0.95 * matches.Length, $"of {matches.Length} matches of the regular expressions only {inside} lie in mentions");
    }

    /// <summary>Every single value is the right one.</summary>
    internal static void OfValues()
    {
        Check(ChineseNumber.TryParse(ValueBenchmarks.HanNumeral, out decimal han, out _) && han == 213456789, ValueBenchmarks.HanNumeral);
        Check(ChineseNumber.TryParse(ValueBenchmarks.ArabicNumeral, out decimal arabic, out _) && arabic == 210000000, ValueBenchmarks.ArabicNumeral);
        Check(Quantity.TryParse(ValueBenchmarks.Money, out Quantity money, out _) && money == new Quantity(210000000, money.Unit), ValueBenchmarks.Money);
        Check(PercentageChange.TryParse(ValueBenchmarks.Change, null, out PercentageChange change, out _) && change.Factor == 1.92m, ValueBenchmarks.Change);
        Check(DateRange.TryParse(ValueBenchmarks.Period, null, out DateRange period, out _) && period.ToString() == "2023-01/2023-11", ValueBenchmarks.Period);
        Check(!Quantity.TryParse(ValueBenchmarks.NoNumber, out _, out _), ValueBenchmarks.NoNumber);
    }

    private static TextRange InBytes(string text, TextRange range)
    {
        int start = Encoding.UTF8.GetByteCount(text.AsSpan(0, range.Start));
        return new TextRange(start, Encoding.UTF8.GetByteCount(text.AsSpan(range.Start, range.Length)));
    }

    private static void Check(bool agrees, string what)
    {
        if (!agrees)
            throw new InvalidOperationException("The contenders do not agree: " + what);
    }
}
