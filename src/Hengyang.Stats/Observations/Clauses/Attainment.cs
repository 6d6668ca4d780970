namespace Hengyang.Stats;

/// <summary>
/// What part of a plan or of an earlier level has been reached: 完成预算的76%, 为年初预算202亿元的100.3%, 相当于去年同期的85%. The
/// plan names no period, and the figure is none of the thing itself.
/// </summary>
internal static class Attainment
{
    /// <summary>More than this does not stand between the verb and the plan.</summary>
    private const int LongestBase = 16;

    /// <summary>完成年, 完成全年 in front of 计划: the plan of a year that was met or not.</summary>
    internal static bool EndsInMet(ReadOnlySpan<char> clause)
    {
        if (clause.IsEmpty || clause[^1] != NumberWords.Year)
            return false;
        clause = clause[..^1];
        if (!clause.IsEmpty && clause[^1] == Particles.Whole)
            clause = clause[..^1];
        return Verbs.TailOf(clause) > 0;
    }

    /// <summary>完成, 超额完成 straight in front of a figure.</summary>
    internal static bool EndsInVerb(ReadOnlySpan<char> clause) => Verbs.TailOf(clause.TrimEnd(Particles.Done)) > 1;

    /// <summary>为年初预算, 完成计划: the name of an attainment and not of what is planned.</summary>
    internal static bool IsName(ReadOnlySpan<char> name) => !name.IsEmpty && (Verbs.HeadOf(name) > 0 || Attained.Contains(name[0]));

    /// <summary>占年度计划: what was planned may be passed.</summary>
    internal static bool IsOfPlan(ReadOnlySpan<char> name) => Plans.TailOf(name) > 0;

    private static readonly CharSet Attained = new("为占达");

    /// <summary>Verbs of reaching that take what is reached as their object.</summary>
    private static readonly WordList Verbs = new(SharedWords.Of("Attainment.Verbs", "超额完成",
        "完成了", "达到了", "达", "为", "占", "占到", "是", "仅及", "仅相当于"));

    /// <summary>Nouns of what was planned.</summary>
    private static readonly WordList Plans = new(SharedWords.Of("Attainment.Plans",
        "调整预算数", "序时进度", "进度目标", "计划目标", "计划任务", "预计数", "指导目标", "正常保有量", "正常水平", "常年水平"));

    /// <summary>调整预算数.</summary>
    private const string Adjusted = "调整";

    /// <summary>预算数的80%: what stands between a plan and its figure.</summary>
    private const string EndsOfPlan = "的之数";

    private static readonly WordList SamePeriod = new(SharedWords.Of("Attainment.SamePeriod", "同月水平", "同期数", "疫情前水平"));

    /// <summary>Plans that a period stands in front of: 全年目标, 年初预算, 2025年计划.</summary>
    internal static bool IsPlanAt(ReadOnlySpan<char> text)
    {
        int plan = Plans.HeadOf(text);
        return plan > 0 || (FoldedText.StartsWith(text, Adjusted) && Plans.HeadOf(text[Adjusted.Length..]) > 0);
    }

    /// <summary>
    /// Reads what stands in front of a figure as an attainment.
    /// </summary>
    /// <param name="s">The sentence.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="m">The figure.</param>
    /// <param name="from">Where its clause begins.</param>
    /// <param name="wording">The verb and what is reached: 完成预算, 为年初预算.</param>
    /// <param name="ofPeriod">Whether what is reached is a level of another time (去年同期) and no plan.</param>
    internal static bool TryRead(in Sentence s, DocumentWorkspace workspace, int m, int from, out TextRange wording, out bool ofPeriod)
    {
        wording = default;
        ofPeriod = false;
        if (from >= workspace.Mention(m).Range.Start)
            return false;
        int end = EndOfBase(s, workspace, m, from);
        ReadOnlySpan<char> clause = s.Text[from..end];
        int plan = Plans.TailOf(clause);
        int start = clause.Length - plan;
        if (plan == 0)
        {
            // 2019年同期的92.3%: the time that the level is compared with
            start = clause.Length - SamePeriod.TailOf(clause);
            int named = PeriodEndingAt(workspace, m, from + start);
            if (named < 0)
                named = PeriodEndingAt(workspace, m, end);
            if (named < 0)
                return false;
            ofPeriod = true;
            start = Math.Max(0, workspace.Mention(named).Range.Start - from);
        }

        int least = Math.Max(0, start - LongestBase);
        for (int i = start; i > least; i--)
        {
            int verb = Verbs.TailOf(clause[..i]);
            if (verb == 0 || (verb == 1 && CompoundWords.EndsWith(clause[..i])) || (!ofPeriod && clause[i..start].IndexOfAny("，、；：") >= 0) || (ofPeriod && clause[i..start].IndexOfAny(Particles.From) >= 0))
                continue;
            wording = TextRange.FromBounds(from + i - verb, end);
            return true;
        }

        return false;
    }

    /// <summary>The place behind what is reached: 的 and an amount of it in front of the figure are left out.</summary>
    private static int EndOfBase(in Sentence s, DocumentWorkspace workspace, int m, int from)
    {
        int end = workspace.Mention(m).Range.Start;
        end = SkipOf(s, from, end);
        if (m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Quantity } amount && amount.Range.End == end && amount.Range.Start >= from)
            end = SkipOf(s, from, amount.Range.Start);
        return end;
    }

    private static int SkipOf(in Sentence s, int from, int end)
    {
        while (end > from && (EndsOfPlan.Contains(s.Text[end - 1]) && Plans.TailOf(s.Text[from..end]) == 0 || char.IsWhiteSpace(s.Text[end - 1])))
            end--;
        return end;
    }

    private static int PeriodEndingAt(DocumentWorkspace workspace, int m, int end)
    {
        for (int i = m - 1; i >= 0 && workspace.Mention(i).Range.End >= end; i--)
            if (workspace.Mention(i).Kind == MentionKind.Period && workspace.Mention(i).Range.End == end)
                return i;
        return -1;
    }

    /// <summary>为预算202亿元的100.3%: the amount of the plan that a share of it is told of.</summary>
    internal static bool IsAmountOfPlan(in Sentence s, DocumentWorkspace workspace, int m, int from)
    {
        if (m + 1 >= workspace.MentionCount || !workspace.Mention(m + 1).TryGetQuantity(out Quantity share) || share.Unit.Dimension != Dimension.Ratio)
            return false;
        TextRange amount = workspace.Mention(m).Range;
        return s.Text[amount.End..workspace.Mention(m + 1).Range.Start].Trim() is [var tie] && EndsOfPlan.Contains(tie) && TryRead(s, workspace, m + 1, from, out _, out _);
    }

    /// <summary>Whether a period stands in such a clause: 完成全年目标的49.5%, 恢复至2019年同期的92.3%.</summary>
    internal static bool HoldsPeriod(in Sentence s, DocumentWorkspace workspace, int m, int from)
    {
        TextRange period = workspace.Mention(m).Range;
        for (int next = m + 1; next < workspace.MentionCount && next <= m + 2; next++)
        {
            ref readonly Mention figure = ref workspace.Mention(next);
            if (figure.Range.Start - period.End > LongestBase)
                return false;
            if (figure.TryGetQuantity(out Quantity share) && share.Unit.Dimension == Dimension.Ratio)
                return TryRead(s, workspace, next, from, out TextRange wording, out _) && wording.Start < period.Start && period.Start < wording.End;
        }

        return false;
    }

    /// <summary>超过计划1.5个百分点, 比预算多5038亿元: the distance from a plan says nothing of the thing.</summary>
    internal static bool IsDistance(in Sentence s, ReadOnlySpan<char> clause)
    {
        bool mayFallShort = s.MayHold(Plans);
        bool mayExceed = s.MayHold(MoreThan);
        bool mayBeAside = s.MayHold(DistanceTails);
        if (!mayFallShort && !mayExceed && !mayBeAside)
            return false;
        clause = clause.Trim();
        if ((mayBeAside && DistanceTails.TailOf(clause) > 0) || (mayExceed && IsMoreThan(clause)))
            return true;
        int verb = mayFallShort ? Distances.HeadOf(clause) : 0;
        if (verb == 0 || clause.Length > LongestBase)
            return false;
        ReadOnlySpan<char> rest = clause[verb..];
        for (int i = 0; i <= rest.Length; i++)
            if (i <= 6 && Plans.HeadOf(rest[i..]) is var plan and > 0)
                return rest.Length - i - plan <= 3;
        return false;
    }

    /// <summary>增速比全部投资高 (1.8个百分点), 比第二产业快了 (4.3个百分点): how far one thing is from another.</summary>
    private static bool IsMoreThan(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimEnd(BehindDegrees);
        if (clause.IsEmpty || !Degrees.Contains(clause[^1]))
            return false;
        ReadOnlySpan<char> near = clause[Math.Max(0, clause.Length - 1 - LongestBase)..^1];
        int than = near.LastIndexOf(Than);
        return than >= 0 && than + 2 < near.Length && near.IndexOfAny(Particles.Marks) < than && !LeadReader.NotBehindThan.Contains(near[than + 1]) && (than == 0 || !Particles.BeforeThan.Contains(near[than - 1]));
    }

    private const char Than = '比';

    private static readonly WordList MoreThan = new(Than.ToString());

    /// <summary>What one thing is more or less than another.</summary>
    private const string Degrees = ChangeVocabulary.More + ChangeVocabulary.Less;

    /// <summary>快了, 高出约: what stands between the degree and its figure.</summary>
    private const string BehindDegrees = "了出约近达";

    /// <summary>民间投资增速高于全国3.7个百分点: how far a rate is from another one is no value of it.</summary>
    internal static bool IsDistanceBehind(ReadOnlySpan<char> clause)
    {
        int least = Math.Max(0, clause.Length - LongestBase);
        for (int i = clause.Length - 1; i >= least; i--)
            if (Sides.HeadOf(clause[i..]) > 0)
                return true;
        return false;
    }

    /// <summary>What says on which side of another figure one lies.</summary>
    private static readonly WordList Sides = new(SharedWords.Of("Attainment.Sides"));

    /// <summary>What tells a distance from the usual straight before its figure: 偏高0.6℃, 较五年平均水平高8%.</summary>
    private static readonly WordList DistanceTails = new("上下浮动", "偏高", "偏低", "偏多", "偏少", "偏大", "偏小", "平均水平高", "平均水平低", "平均水平多", "平均水平少", "均值高", "均值低");

    private static readonly WordList Distances = new(SharedWords.Of("Attainment.Distances", "超", "比", "较", "短于"));
}
