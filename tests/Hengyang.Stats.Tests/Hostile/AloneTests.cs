using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// The text of each mention parses alone to the same value. What it may lack alone is only what it took over: the unit of a
/// list's end, the basis of an earlier change in its sentence, the year of its paragraph, the scope of the rank before it.
/// </summary>
public sealed class AloneTests
{
    private static readonly DateOnly? Reference = Invariants.Options.ReferenceDate;

    [Property(2000, typeof(TextPieces))]
    public void Every_mention_parses_alone_to_the_same_value(ParagraphsText made)
    {
        string text = made.Text;
        List<Mention> mentions = MentionTable.Mentions(text, Invariants.Options);
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            string alone = text.Substring(mention.Range.Start, mention.Range.Length);
            string? wrong = mention.Kind switch
            {
                MentionKind.Quantity => Quantity(mention, alone, Continues(text, mention.Range.End)),
                MentionKind.Change => Change(mention, alone, mentions, i, text),
                MentionKind.Period => Period(mention, alone),
                _ => Rank(mention, alone, text),
            };
            Assert.True(wrong is null, $"{alone}: {wrong}\nin {text}");
        }
    }

    private static string? Quantity(in Mention mention, string alone, bool inList)
    {
        mention.TryGetQuantity(out Quantity stated);
        if (stated.Unit == Unit.Proportion)
            return ChineseNumber.TryParse(alone, out decimal part) && part == stated.Value ? null : "no part";
        if (!Hengyang.Stats.Quantity.TryParse(alone, out Quantity parsed))
            return "no quantity";
        bool lacksUnit = inList && parsed.Unit.IsNone;
        return lacksUnit || parsed == stated ? null : $"{parsed} for {stated}";
    }

    private static string? Change(in Mention mention, string alone, List<Mention> mentions, int i, string text)
    {
        mention.TryGetChange(out PercentageChange stated);
        if (!PercentageChange.TryParse(alone, Reference, out PercentageChange parsed, out _))
        {
            bool continues = i > 0 && mentions[i - 1].Kind == MentionKind.Change && IsListMark(text[mention.Range.Start - 1]);
            return continues && Hengyang.Stats.Quantity.TryParse(alone, out Quantity size) && size == stated.Size ? null : "no change";
        }

        if (parsed == stated)
            return null;
        if (parsed.Basis != ComparisonBasis.None || parsed != (stated with { Basis = ComparisonBasis.None, BasePeriod = null }))
            return $"{parsed} for {stated}";
        int sentence = text.LastIndexOf('。', mention.Range.Start) + 1;
        for (int before = i - 1; before >= 0 && mentions[before].Range.Start >= sentence; before--)
            if (mentions[before].TryGetChange(out PercentageChange earlier) && earlier.Basis == stated.Basis && earlier.BasePeriod == stated.BasePeriod)
                return null;
        // 与2022年相比，费用减少…: a comparison without a change hands its basis on
        bool compares = text.AsSpan(sentence..mention.Range.Start).ContainsAny('比', '较');
        return compares ? null : $"its basis {stated.Basis} stands nowhere before it in the sentence";
    }

    private static string? Period(in Mention mention, string alone)
    {
        mention.TryGetPeriod(out DateRange stated);
        if (!DateRange.TryParse(alone, Reference, out DateRange parsed))
            return "no period";
        if (parsed == stated)
            return null;
        bool statesYear = alone.Contains("20", StringComparison.Ordinal) || alone.Contains("今年", StringComparison.Ordinal) || alone.Contains('“');
        bool sameDays = parsed.Begin?.Month == stated.Begin?.Month && parsed.Begin?.Day == stated.Begin?.Day && parsed.End?.Month == stated.End?.Month;
        bool same = !statesYear && sameDays && parsed.Precision == stated.Precision && parsed.IsPointInTime == stated.IsPointInTime && parsed.Open == stated.Open;
        return same ? null : $"{parsed} for {stated}";
    }

    private static string? Rank(in Mention mention, string alone, string text)
    {
        mention.TryGetRank(text, out Rank stated);
        if (!Hengyang.Stats.Rank.TryParse(alone, out Rank parsed))
            return "no rank";
        bool ownScope = mention.ScopeRange.Start >= mention.Range.Start;
        bool same = parsed.Position == stated.Position && parsed.IsTop == stated.IsTop && parsed.IsFromBottom == stated.IsFromBottom
            && parsed.Scope == (ownScope ? stated.Scope : null) && (parsed.Previous ?? stated.Previous) == stated.Previous;
        return same ? null : $"{parsed} for {stated}";
    }

    private static bool Continues(string text, int end) => end < text.Length && IsListMark(text[end]);

    private static bool IsListMark(char c) => c is '、' or '和' or '及' or '，';
}
