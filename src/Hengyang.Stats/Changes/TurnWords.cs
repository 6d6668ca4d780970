namespace Hengyang.Stats;

/// <summary>The words of a turn: the sign of a rate or of a result becomes another one (由负转正, 扭亏为盈).</summary>
internal static class TurnWords
{
    /// <summary>Below and above, and what joins them: each row makes 由X转Y, 转X为Y and their kin.</summary>
    private static readonly (string Below, string Above)[] Pairs =
        [("负", "正"), ("降", "升 增 涨"), ("跌", "涨 升"), ("减", "增"), ("亏", "盈"), (Shrinking, Growing), (SharedWords.Of("TurnWords.Loss")[0], "盈利")];

    internal const string Growing = "正增长";
    internal const string Shrinking = "负增长";

    private static readonly string[] From = ["由", "从"];

    /// <summary>Verbs that join the former movement and the present one.</summary>
    internal static readonly string[] Verbs = [.. SharedWords.Of("TurnWords.Verbs"), "转", "变", "转成"];

    private static readonly string[] Joints = [.. Verbs, "为"];

    internal static void AddTo(LexiconBuilder rows)
    {
        foreach ((string below, string aboves) in Pairs)
        {
            foreach (string above in aboves.Split(' '))
            {
                AddPair(rows, Turn.Positive, below, above);
                AddPair(rows, Turn.Negative, above, below);
            }
        }

        rows.Add(WordKind.Turn, (int)Turn.Positive, "扭亏为盈 扭亏增盈 扭亏转盈 止跌回升 止降转增 止跌转涨 止跌反弹 止降回升 止滑转增");
        rows.Add(WordKind.Turn, (int)Turn.Positive + ChangeWords.NeedsSubject, "转正 转升 转涨 转增 转盈");
        rows.Add(WordKind.Turn, (int)Turn.Negative + ChangeWords.NeedsSubject, "转负 转降 转跌 转减 转亏");
        rows.Add(WordKind.Turn, (int)Turn.Positive + ChangeWords.NeedsSubject + ChangeWords.EndsClause, "扭亏");
    }

    private static void AddPair(LexiconBuilder rows, Turn turn, string before, string after)
    {
        foreach (string from in From)
            foreach (string joint in Joints)
                rows.Add(WordKind.Turn, (int)turn, from + before + joint + after);
        rows.Add(WordKind.Turn, (int)turn, "转" + before + "为" + after);
    }
}
