namespace Hengyang.Stats;

/// <summary>
/// Words that tell how a figure was worked out: 经季节调整后, 扣除价格变动后, 剔除该因素后全县同口径. They name nothing; what follows is
/// told of the thing before.
/// </summary>
internal static class Adjustment
{
    private const int Longest = 40;

    private static readonly WordList Verbs = new(SharedWords.Of("Adjustment.Verbs", "经", "剔除", "除去", "不计", "若剔除", "如剔除", "若扣除", "如扣除", "在剔除", "在扣除", "撇除", "减除"));

    private static readonly WordList Factors = new(SharedWords.Of("Adjustment.Factors", "因素影响"));

    /// <summary>Where the clause goes on behind such words; <paramref name="from"/> where it holds none.</summary>
    internal static int EndIn(in Sentence s, int from, int to)
    {
        if (!s.MayHold(Verbs))
            return from;
        ReadOnlySpan<char> text = s.Text;
        int at = from;
        while (at < to && char.IsWhiteSpace(text[at]))
            at++;
        int verb = at >= to ? 0 : Verbs.HeadOf(text[at..to]);
        if (verb == 0 || (verb == 1 && CompoundWords.BeginsWith(text[at..to])))
            return from;
        ReadOnlySpan<char> clause = text[at..Math.Min(to, at + Longest)];
        int after = clause.LastIndexOf(Particles.Behind);
        if (after >= 0)
            return at + after + 1;

        // 扣除价格因素分别实际增长…, 扣除汇率因素影响增长…
        for (int i = verb; i < clause.Length && !Particles.Marks.Contains(clause[i]); i++)
            if (Factors.HeadOf(clause[i..]) is var factor and > 0)
                return at + i + factor;
        return from;
    }

    /// <summary>扣除上年使用结转结余后: whether a period at a place stands inside such words.</summary>
    internal static bool Covers(in Sentence s, int from, TextRange period)
    {
        int to = Math.Min(s.End, period.End + Longest);
        ReadOnlySpan<char> behind = s.Text[period.End..to];
        int mark = behind.IndexOfAny("，。；");
        return s.MayHold(Verbs) && EndIn(s, from, mark < 0 ? to : period.End + mark) > period.End;
    }

    /// <summary>Official estimates of what is past: the noun is no part of the name, and the figure is no forecast.</summary>
    internal static readonly WordList Estimates = new(SharedWords.Of("Adjustment.Estimates",
        "预先估计", "临时估计", "初步估计", "修订估计", "初次估计", "最新估计", "修订估算", "临时估算", "初步数", "修订数", "临时数字", "修订数字", "初步数字", "初步统计数字",
        "预先估计为", "初步统计为", "临时估计为", "初步估计为", "修订估计为", "修订估算为", "初步估算为", "快报数为", "初步核算为", "修订数为", "初步数为", "修订数字为", "临时数字为", "初步数字为", "初步统计数字为"));
}
