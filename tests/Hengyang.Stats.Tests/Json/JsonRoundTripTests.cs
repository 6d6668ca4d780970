using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tests.Changes;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Json;

/// <summary>What is written as JSON is read back: values made at random, and whatever the reader finds.</summary>
public sealed class JsonRoundTripTests
{
    [Property(5000, typeof(ChangeGenerators))]
    public void Every_change_comes_back(PercentageChange change) => AssertComesBack(change);

    [Property(5000, typeof(Ranks))]
    public void Every_rank_comes_back(Rank rank) => AssertComesBack(rank);

    public static class Ranks
    {
        public static Arbitrary<Rank> Any => Arb.From(
            from position in Gen.Choose(1, 1_000_000)
            from form in Gen.Choose(0, 2)
            from scope in Gen.Elements(null, "全省", "全国", "\"全市\"", "A\\B", "\u2028")
            from previous in Gen.Choose(0, 40)
            select new Rank(position, form == 1, form == 2, scope, previous == 0 ? null : previous));
    }

    [Fact]
    public void Every_unit_with_a_name_comes_back() => Assert.All(UnitTable.All().Where(u => u != Unit.Proportion && !UnitTable.IsDenominatorOnly(u)), AssertComesBack);

    [Property(2000, typeof(TextPieces))]
    public void What_the_reader_finds_comes_back(MutatedText broken)
    {
        string text = Variants.WithoutLoneSurrogates(broken.Text); // JSON has no form for one, and the scope of a rank may hold it
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            if (mention.TryGetQuantity(out Quantity quantity))
                AssertComesBack(quantity);
            else if (mention.TryGetChange(out PercentageChange change))
                AssertComesBack(change);
            else if (mention.TryGetPeriod(out DateRange period))
                AssertComesBack(period);
            else if (mention.TryGetRank(text, out Rank rank))
                AssertComesBack(rank);
        }
    }

    /// <summary>But parts of a proportion, which have a unit without a name, and base periods with an open end.</summary>
    [Property(2000, typeof(TextPieces))]
    public void What_the_reader_finds_is_written_and_read_back(ParagraphsText paragraphs)
    {
        string text = paragraphs.Text;
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            string? wrong = null;
            if (mention.TryGetQuantity(out Quantity quantity) && quantity.Unit != Unit.Proportion)
                wrong = Quantity.TryParse(quantity.ToString(), out Quantity back) && back == quantity ? null : $"{quantity} is read as {back}";
            else if (mention.TryGetChange(out PercentageChange change) && change.BasePeriod is null or { Open: OpenSide.None })
                wrong = PercentageChange.TryParse(change.ToString(), out PercentageChange back) && back == change ? null : $"{change} is read as {back}";
            else if (mention.TryGetPeriod(out DateRange period))
                wrong = DateRange.TryParse(period.ToString(), out DateRange back) && back.ToString() == period.ToString() ? null : $"{period} is read as {back}";
            else if (mention.TryGetRank(text, out Rank rank))
                wrong = Rank.TryParse(rank.ToString(), out Rank back) && back == rank ? null : $"{rank} is read as {back}";
            Assert.True(wrong is null, wrong);
        }
    }

    private static void AssertComesBack<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
}
