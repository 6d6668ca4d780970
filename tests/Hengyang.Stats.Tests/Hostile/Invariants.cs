using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>What holds for every text whatsoever.</summary>
internal static class Invariants
{
    internal static readonly StatisticsOptions Options = OneText.Options;

    /// <summary>Mentions ascend, lie within the text and never overlap; their values can be asked for.</summary>
    internal static int AssertMentions(string text, StatisticsOptions? options = null)
    {
        int last = 0;
        int count = 0;
        using var reader = new StatisticsReader(text, options ?? Options);
        while (reader.Read())
        {
            Mention mention = reader.Current;
            Check(mention, last, text.Length);
            if (mention.ScopeRange.Length > 0)
                Assert.True(mention.ScopeRange.Start >= 0 && mention.ScopeRange.End <= text.Length);
            Ask(mention);
            mention.TryGetRank(text, out _);
            last = mention.Range.End;
            count++;
        }

        return count;
    }

    internal static void AssertUtf8(ReadOnlySpan<byte> utf8)
    {
        int last = 0;
        using var reader = new StatisticsReader(utf8, Options);
        while (reader.Read())
        {
            Check(reader.Current, last, utf8.Length);
            reader.Current.TryGetRank(utf8, out _);
            last = reader.Current.Range.End;
        }
    }

    internal static void AssertDocument(StatisticsDocument document)
    {
        int last = 0;
        foreach (Mention mention in document.Mentions)
        {
            Check(mention, last, document.Text.Length);
            last = mention.Range.End;
        }

        foreach (Observation observation in document.Observations)
        {
            Assert.True(observation.Range.Start >= 0 && observation.Range.Length > 0 && observation.Range.End <= document.Text.Length, $"observation at {observation.Range}");
            Assert.NotEmpty(observation.Indicator);
        }
    }

    /// <summary>The reader, the document and the stream of segments on one text.</summary>
    internal static async Task AssertAll(string text)
    {
        int count = AssertMentions(text);
        AssertUtf8(Encoding.UTF8.GetBytes(text));
        StatisticsDocument whole = StatisticsDocument.Parse(text, Options);
        AssertDocument(whole);
        Assert.Equal(count, whole.Mentions.Count);
        long offset = 0;
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new StringReader(text), Options, TestContext.Current.CancellationToken))
        {
            Assert.Equal(offset, segment.Offset);
            AssertDocument(segment);
            offset += segment.Text.Length;
        }

        Assert.Equal(text.Length, offset);
    }

    private static void Check(in Mention mention, int last, int length) =>
        Assert.True(mention.Range.Start >= last && mention.Range.Length > 0 && mention.Range.End <= length, $"{mention.Kind} at {mention.Range} behind {last} of {length}");

    private static void Ask(in Mention mention)
    {
        if (mention.TryGetChange(out PercentageChange change))
            _ = change.Factor;
        if (mention.TryGetQuantity(out Quantity quantity))
            _ = (quantity.Low, quantity.High);
        if (mention.TryGetPeriod(out DateRange period))
            _ = period.ToString();
    }
}
