namespace Hengyang.Stats;

/// <summary>Coins below 元, and 整, which closes an amount: 十元三角八分, 五角二分, 人民币伍角, 零元整.</summary>
internal static class SmallCoins
{
    /// <summary>Coins and what they are worth in 元.</summary>
    private static readonly (string Name, decimal Worth)[] Coins = [("角", 0.1m), ("毛", 0.1m), ("分", 0.01m), ("分钱", 0.01m), ("仙", 0.01m)];

    /// <summary>What closes an amount of money.</summary>
    internal const string Whole = "整正";

    /// <summary>十元三角八分: smaller coins behind 元, and behind 人民币 without one (人民币伍角).</summary>
    internal static void Read(in Sentence s, ref int next, ref decimal low, ref decimal high, ref Unit unit, Unit currency)
    {
        // 五角二分: behind 角 the coin below it makes an amount of both
        bool isTenth = unit == Tenth && CountsCoin(s, next) && CoinWorth(s.TextOf(s[next + 1])) is > 0 and < 0.1m;
        if ((!isTenth && currency != Unit.Yuan && (unit != Unit.Yuan || s[next].Kind != TokenKind.Number)) || !QuantityRecognizer.IsInReach(low, high))
            return;
        decimal step = 1;
        if ((isTenth || currency == Unit.Yuan) && CoinWorth(s.TextOf(s[next - 1])) is > 0 and decimal worth)
        {
            low *= worth;
            high *= worth;
            unit = Unit.Yuan;
            step = worth;
        }

        if (unit != Unit.Yuan)
            return;
        while (CountsCoin(s, next))
        {
            decimal coin = CoinWorth(s.TextOf(s[next + 1]));
            if (coin == 0 || coin >= step)
                return;
            low += (low < 0 ? -coin : coin) * s.Number(s[next]).Value;
            high = low;
            step = coin;
            next += 2;
        }
    }

    private static bool CountsCoin(in Sentence s, int next) =>
        s[next].Kind == TokenKind.Number && s.IsAdjacent(next) && s.IsAdjacent(next + 1) && s.Number(s[next]).Value is > 0 and < 10;

    /// <summary>整 behind 元 belongs to the amount where nothing goes on behind it, so that it begins no other word (整体).</summary>
    internal static void ReadWhole(in Sentence s, Unit unit, ref int end)
    {
        if (unit == Unit.Yuan && end < s.End && Whole.Contains(s.Text[end]) && EndsHere(s.Text, end + 1, s.End))
            end++;
    }

    /// <summary>Whether an amount is closed by 整, so that even 零元整 is one.</summary>
    internal static bool IsWhole(in Sentence s, in Measure m) => Whole.Contains(s.Text[m.End - 1]);

    /// <summary>每斤五角: a few coins of which nothing goes on; 五角星 and 冰山一角 are none.</summary>
    internal static bool IsCoin(in Sentence s, in Measure m, in NumberToken number) =>
        m.Quantity.Unit == Tenth && number.Value is > 1 and < 10 && (EndsHere(s.Text, m.End, s.End) || (s[m.Next].Start == m.End && s[m.Next].Word is WordKind.Direction or WordKind.Statement));

    private static bool EndsHere(ReadOnlySpan<char> text, int at, int end) =>
        at >= end || Lexicon.ClassOf(text[at]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;

    private static readonly Unit Tenth = UnitTable.Named("角");

    private static decimal CoinWorth(ReadOnlySpan<char> name)
    {
        foreach ((string coin, decimal worth) in Coins)
            if (name.SequenceEqual(coin))
                return worth;
        return 0;
    }
}
