namespace Hengyang.Stats;

/// <summary>涨幅, 增速, 按年跌幅: the rate at which the thing before moved, and no thing of its own.</summary>
internal static class RateOfChange
{
    private static readonly WordList Nouns = new(SharedWords.Of("RateOfChange.Nouns", "涨势", "相应升幅", "相应跌幅", "同比增幅", "同比降幅"));

    private static readonly WordList Bases = new(SharedWords.Of("RateOfChange.Bases", "年", "月", "其", "相应的"));

    private static readonly WordList Averages = new(SharedWords.Of("RateOfChange.Averages", "三年平均", "两年", "三年"));

    /// <summary>Whether a phrase is such a rate and nothing else.</summary>
    internal static bool Is(ref NounPhrase noun) => noun.MayHold(Nouns) && Is(noun.Text);

    internal static bool Is(ReadOnlySpan<char> phrase)
    {
        int basis = Bases.HeadOf(phrase);
        return Nouns.Is(phrase) || (basis > 0 && Nouns.Is(phrase[basis..]));
    }

    /// <summary>The length of such a noun at the end of a text.</summary>
    internal static int TailOf(ReadOnlySpan<char> text) => Nouns.TailOf(text);

    /// <summary>61个城市上涨，最高涨幅为2.9%: how far the one among many moved that moved most is no movement of all.</summary>
    internal static bool IsExtreme(in Sentence s, ReadOnlySpan<char> before, ReadOnlySpan<char> change) => s.MayHold(Extremes) && Extremes.TailOf(before) > 0 && Moves.HeadOf(change) > 0;

    private static readonly WordList Extremes = new(SharedWords.Of("RateOfChange.Extremes"));

    private static readonly WordList Moves = new(SharedWords.Of("RateOfChange.Moves"));

    /// <summary>两年平均 (增速加快2.9个百分点): over how long the rate was taken.</summary>
    internal static bool IsSpan(ref NounPhrase noun) => noun.IsOneOf(Averages);
}
