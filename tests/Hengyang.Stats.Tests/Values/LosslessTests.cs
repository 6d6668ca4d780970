using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>parse(format(x)) = x: whatever the reader finds in a text comes back equal from its text in the format R.</summary>
public sealed class LosslessTests
{
    [Property(2000, typeof(TextPieces))]
    public void What_the_reader_finds_in_sentences_comes_back(ParagraphsText made) => AssertComesBack(made.Text);

    [Property(1000, typeof(TextPieces))]
    public void What_the_reader_finds_in_broken_sentences_comes_back(MutatedText made) => AssertComesBack(Variants.WithoutLoneSurrogates(made.Text));

    /// <summary>
    /// The texts that lie in the repository, and those of a folder of your own: <c>HENGYANG_STATS_CORPUS=folder dotnet test --filter
    /// FullyQualifiedName~LosslessTests</c>.
    /// </summary>
    [Fact]
    public void What_the_reader_finds_in_whole_texts_comes_back()
    {
        string[] folders = [Repository.PathOf("src", "Hengyang.Stats.Tool", "Sample"), Repository.PathOf("benchmarks", "Hengyang.Stats.Benchmarks", "Corpus")];
        string? corpus = Environment.GetEnvironmentVariable("HENGYANG_STATS_CORPUS");
        string[] texts = [.. (corpus is null ? folders : [.. folders, corpus]).SelectMany(folder => Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories))];
        Assert.NotEmpty(texts);
        int values = texts.Sum(path => AssertComesBack(File.ReadAllText(path)));
        Assert.True(values > 50, $"only {values} values");
    }

    private static int AssertComesBack(string text)
    {
        int count = 0;
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            count++;
            if (mention.TryGetQuantity(out Quantity quantity))
                Assert.True(Quantity.TryParse(quantity.ToString("R"), out Quantity back) && back == quantity, $"{quantity:R} is read as {back:R}");
            else if (mention.TryGetChange(out PercentageChange change))
                Assert.True(PercentageChange.TryParse(change.ToString("R"), out PercentageChange back) && back == change, $"{change:R} is read as {back:R}");
            else if (mention.TryGetPeriod(out DateRange period))
                Assert.True(DateRange.TryParse(period.ToString("R"), out DateRange back) && back == period, $"{period:R} is read as {back:R}");
            else if (mention.TryGetRank(text, out Rank rank))
                Assert.True(Rank.TryParse(rank.ToString("R"), out Rank back) && back == rank, $"{rank:R} is read as {back:R}");
        }

        return count;
    }
}
