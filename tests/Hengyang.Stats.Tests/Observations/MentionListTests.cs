using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>The mentions of a long text are kept in pieces, and are the same from outside.</summary>
public sealed class MentionListTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1024)]
    [InlineData(1300)]
    public void Every_mention_stands_at_its_index(int count)
    {
        string text = string.Concat(Enumerable.Range(1, count).Select(static n => $"产量{n}吨。"));
        StatisticsDocument document = StatisticsDocument.Parse(text);

        Assert.Equal(count, document.Mentions.Count);
        int index = 0;
        foreach (Mention mention in document.Mentions)
        {
            Assert.Equal(mention.Range, document.Mentions[index].Range);
            Assert.True(document.Mentions[index++].TryGetQuantity(out Quantity quantity));
            Assert.Equal(index, quantity.Value);
        }

        Assert.Equal(count, index);
        Assert.ThrowsAny<Exception>(() => document.Mentions[count]);
        Assert.ThrowsAny<Exception>(() => document.Mentions[-1]);
    }
}
