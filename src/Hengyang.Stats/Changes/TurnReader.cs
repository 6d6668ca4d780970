namespace Hengyang.Stats;

/// <summary>Reads a turn: the word by itself (由负转正), with its size (由降转升3.2%), and 由上月下降转为上涨0.2%.</summary>
internal static class TurnReader
{
    /// <summary>What joins the former movement and the present one.</summary>
    private static readonly string[] Joints = ["转为", "变为", "转成", "变成", "转", "变"];

    private const string JointEnds = "为成转变";

    /// <summary>Nouns that a turn only names the aim of: 扭亏增盈工作.</summary>
    private static readonly string[] Aims = ["工作", "任务", "目标", "攻坚", "行动", "计划", "方案", "措施", "企业", "力度", "责任", "专项", "难度", "压力"];

    /// <summary>How many tokens a former size takes between the two direction words: 由下降5.2%转为增长3.1%.</summary>
    private const int MostBetween = 2;

    internal static bool TryRead(in Sentence s, int i, bool hasSubject, ref ChangeReading change)
    {
        int value = s[i].Value;
        bool endsClause = (value & ChangeWords.EndsClause) != 0;
        bool needsSubject = (value & ChangeWords.NeedsSubject) != 0;
        // 转正 is a turn only of a rate or of a comparison: 同比转正, 增速转负; 实现扭亏 says it where its clause ends
        if (needsSubject && !hasSubject && !(endsClause && (s[i].End >= s.End || Lexicon.ClassOf(s.Text[s[i].End]) == CharClass.Mark)))
            return false;
        if (!hasSubject && Names(s.Text[s[i].End..s.End]))
            return false;
        value &= ChangeWords.NeedsSubject - 1;
        change.End = s[i].End;
        change.Next = i + 1;
        ChangeDirection direction = value == (int)Turn.Positive ? ChangeDirection.Increase : ChangeDirection.Decrease;
        change.Change = new PercentageChange { Direction = direction, SizeKind = ChangeSize.None, Turn = (Turn)value };
        if (s[i + 1].Kind != TokenKind.Number || !s.IsAdjacent(i + 1) || !QuantityRecognizer.TryRead(s, i + 1, out Measure size) || size.Quantity.Unit.Dimension != Dimension.Ratio
            || size.Quantity.Value <= 0)
        {
            return true;
        }

        change.End = size.End;
        change.Next = size.Next;
        change.Change = new PercentageChange { Direction = direction, Size = size.Quantity, SizeKind = ChangeSize.By, Turn = (Turn)value };
        return true;
    }

    private static bool Names(ReadOnlySpan<char> rest)
    {
        foreach (string aim in Aims)
            if (FoldedText.StartsWith(rest, aim))
                return true;
        return false;
    }

    /// <summary>Whether the opposite movement stands before this one and was left: 下降转为上涨0.2%. Without a size of its own it belongs to the change's text.</summary>
    internal static Turn TakeInFormer(in Sentence s, int direction, int start, ChangeDirection movement, ref ChangeReading change)
    {
        if (start == s.Start || !JointEnds.Contains(CharTable.Folded[s.Text[start - 1]]))
            return Turn.None;
        int former = direction - 1;
        bool isJoined = FoldedText.IsAny(s.TrimmedGap(direction), Joints);
        if (!isJoined && s[former].Is(WordKind.Statement) && s.IsAdjacent(direction) && s.IsAdjacent(former))
            isJoined = FoldedText.IsAny(s.TextOf(s[former--]), Joints);
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
