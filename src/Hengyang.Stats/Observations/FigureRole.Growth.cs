namespace Hengyang.Stats;

/// <content>Rates that a noun of movement follows: 6.2%的国内生产总值增长.</content>
internal static partial class FigureRole
{
    /// <summary>6.2%的国内生产总值增长: the direction of the noun of movement that ends what the figure measures; null for none.</summary>
    internal static ChangeDirection? GrowthBehind(in Sentence s, in Quantity quantity, int figure, int noun)
    {
        if (quantity.Unit != Unit.Percent || figure >= s.End || s.Text[figure] != Particles.Of)
            return null;

        // 88%的消费者保费支出下降: of how many it is so
        ReadOnlySpan<char> thing = s.Text[(figure + 1)..Math.Max(figure + 1, noun)];
        if (HolderLength(thing) > 0 || thing.Contains(Doer) || PhraseWords.People.IsIn(thing))
            return null;
        int token = LeadReader.FirstTokenAt(s, noun);
        if (token >= s.Count || s[token].Start != noun || !s[token].Is(WordKind.Direction) || (s[token].End < s.End && AreaNames.IsHan(s.Text[s[token].End])))
            return null;
        ReadOnlySpan<char> word = s.TextOf(s[token]);
        return Rising.Is(word) ? ChangeDirection.Increase : Falling.Is(word) ? ChangeDirection.Decrease : null;
    }

    /// <summary>消费者, 受访者.</summary>
    private const char Doer = '者';

    private static readonly WordList Rising = new(SharedWords.Of("FigureRole.Rising"));

    private static readonly WordList Falling = new(SharedWords.Of("FigureRole.Falling"));

    /// <summary>6%左右的中高速增长: how something grows, and no thing that does.</summary>
    internal static bool IsKindOfGrowth(ReadOnlySpan<char> noun) => KindsOfGrowth.Is(noun);

    private static readonly WordList KindsOfGrowth = new(SharedWords.Of("FigureRole.KindsOfGrowth", "正", "负"));
}
