namespace Hengyang.Stats;

/// <summary>Finds the movement that another one left: 由上月下降转为上涨0.2%. Turns that one word tells are rows of <see cref="ChangeForms"/>.</summary>
internal static class TurnReader
{
    internal const string JointEnds = "为成转变";

    /// <summary>How many tokens a former size takes between the two direction words: 由下降5.2%转为增长3.1%.</summary>
    private const int MostBetween = 2;

    /// <summary>Whether the opposite movement stands before this one and was left: 下降转为上涨0.2%. Without a size of its own it belongs to the change's text.</summary>
    internal static Turn TakeInFormer(in Sentence s, int direction, int start, ChangeDirection movement, ref ChangeReading change)
    {
        if (start == s.Start || !JointEnds.Contains(CharTable.Folded[s.Text[start - 1]]))
            return Turn.None;
        int former = direction - 1;
        bool isJoined = FoldedText.IsAny(s.TrimmedGap(direction), TurnWords.Verbs);
        if (s[former].Is(WordKind.Statement) && s.IsAdjacent(direction) && s.IsAdjacent(former))
            isJoined = FoldedText.IsAny(s.TextOf(s[former--]), TurnWords.Verbs);
        if (!isJoined)
            return Turn.None;
        int last = former;
        for (int n = 0; n < MostBetween && s[former].Kind is TokenKind.Number or TokenKind.Unit && s.IsAdjacent(former); n++)
            former--;
        if (!s[former].Is(WordKind.Direction))
            return Turn.None;
        bool rose = (s[former].Value & (short)DirectionWord.Up) != 0;
        if (rose == (movement == ChangeDirection.Increase))
            return Turn.None;
        if (former == last)
        {
            change.Start = s[former].Start;
            change.First = former;
        }

        return rose ? Turn.Negative : Turn.Positive;
    }
}
