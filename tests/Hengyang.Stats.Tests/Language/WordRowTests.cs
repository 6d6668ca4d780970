using Xunit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>Every row of the lexicon in a sentence of its kind: the reader makes of it what the row says.</summary>
public sealed class WordRowTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2026, 3, 20) };

    [Fact]
    public void EveryWordReadsAsItsRowSays()
    {
        List<string> others = [];
        int rows = 0;
        foreach ((string word, LexiconRow row) in Lexicon.Build().Rows)
        {
            if (Expectation(word, row) is not { } expected)
                continue;
            rows++;
            // what counts only below the stroke of a rate stands there; of some units few are counted, of others many or parts
            string[] texts = row.Kind == WordKind.None ? [$"共有37{word}。", $"共有3{word}。", $"共有3.5{word}。", $"共有3万{word}。", $"共有37元/{word}。"] : [.. WordFrames.Of(row.Kind).Select(frame => frame.Replace("{}", word, StringComparison.Ordinal))];
            if (!texts.Any(text => Mentions(text).Any(expected)))
                others.Add($"{row.Kind} {word}");
        }

        Assert.True(rows > 2000, $"{rows} rows");
        Limits.Hold("word rows that read otherwise than their kind", others);
    }

    private static List<Mention> Mentions(string text)
    {
        List<Mention> mentions = [];
        foreach (Mention mention in new StatisticsReader(text, Options))
            mentions.Add(mention);
        return mentions;
    }

    /// <summary>What a mention must be; null where a word makes none by itself.</summary>
    private static Func<Mention, bool>? Expectation(string word, LexiconRow row) => row.Kind switch
    {
        WordKind.None when UnitTable.IsDenominatorOnly(row.Unit) => mention => mention.TryGetQuantity(out Quantity quantity) && Unit.Yuan.TryPer(row.Unit, out Unit rate) && quantity.Unit == rate,
        // tenths are made per cent
        WordKind.None when UnitContext.Tenths.Contains(word) => static mention => mention.TryGetQuantity(out Quantity quantity) && quantity.Unit == Unit.Percent,
        WordKind.None when !row.Unit.IsNone => mention => mention.TryGetQuantity(out Quantity quantity) && quantity.Unit == row.Unit,
        WordKind.QualifierBefore or WordKind.QualifierAfter => mention => mention.TryGetQuantity(out Quantity quantity) && quantity.Qualifier == (Qualifier)row.Value,
        WordKind.CurrencyBefore => mention => mention.TryGetQuantity(out Quantity quantity) && quantity.Unit == row.Unit,
        WordKind.Direction or WordKind.DirectionNoun => mention => mention.TryGetChange(out PercentageChange change) && change.Direction == DirectionOf((DirectionWord)row.Value),
        WordKind.Basis => mention => mention.TryGetChange(out PercentageChange change) && change.Basis == ChangeWords.BasisOf(row.Value),
        WordKind.Unchanged or WordKind.Doubling or WordKind.Compared => static mention => mention.TryGetChange(out _),
        WordKind.Turn => mention => mention.TryGetChange(out PercentageChange change) && (int)change.Turn == row.Value % ChangeWords.NeedsSubject,
        WordKind.RelativePeriod or WordKind.CalendarPart or WordKind.Holiday or WordKind.NamedPeriod => static mention => mention.TryGetPeriod(out _),
        WordKind.RankVerb or WordKind.RankScope or WordKind.RankPlace => static mention => mention.Kind == MentionKind.Rank,
        _ => null,
    };

    private static ChangeDirection DirectionOf(DirectionWord word) => (word & DirectionWord.Up) != 0 ? ChangeDirection.Increase : ChangeDirection.Decrease;
}
