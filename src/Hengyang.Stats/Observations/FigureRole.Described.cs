namespace Hengyang.Stats;

/// <content>Figures that describe what stands beside them: in how many goes it came, what part of another thing it is, what it is built for.</content>
internal static partial class FigureRole
{
    /// <summary>下拨两批共2.67亿元: in how many goes the sum behind it came.</summary>
    internal static bool IsBatch(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity) =>
        Batches.Contains(quantity.Unit) && m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Kind == MentionKind.Quantity
            && ObservationReader.IsSum(s.Text[workspace.Mention(m).Range.End..workspace.Mention(m + 1).Range.Start]);

    private static readonly UnitSet Batches = new("批", "次", "轮", "期", "批次");

    /// <summary>成本只有燃油车的五分之一: a part of what another thing has says nothing of the thing alone.</summary>
    private static bool IsPartOfOther(in Sentence s, in Mention mention, in Quantity quantity)
    {
        const int longest = 16;
        if (!quantity.Unit.IsNone || quantity.Value >= 1 || mention.Range.Start == s.Start || s.Text[mention.Range.Start - 1] != Particles.Of)
            return false;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, mention.Range.Start - longest)..mention.Range.Start];
        before = before[(before.LastIndexOfAny("，；。、") + 1)..];
        return OnlySo.IsIn(before) && before.IndexOfAny(Particles.Share) < 0;
    }

    private static readonly WordList OnlySo = new(SharedWords.Of("FigureRole.OnlySo", "仅是"));

    /// <summary>由6家单位 (联合起草): who did it, where the clause comes to no other level.</summary>
    private static bool IsDoer(in Sentence s, int end)
    {
        ReadOnlySpan<char> behind = s.Text[end..s.End];
        int mark = behind.IndexOfAny(Particles.Marks);
        return Holders.HeadOf(behind) > 0 && (mark < 0 ? behind : behind[..mark]).IndexOfAny(Particles.CameTo) < 0;
    }

    /// <summary>143件全部办结: how many of those counted, in front of what was done.</summary>
    private static readonly WordList Wholly = new(SharedWords.Of("FigureRole.Wholly", "全数", "悉数"));

    /// <summary>700万吨露天矿项目, 30万吨乙烯工程: how much a project is built for.</summary>
    private static bool IsCapacityOfProject(ReadOnlySpan<char> behind, in Quantity quantity)
    {
        if (quantity.Unit.IsNone || quantity.Unit.Dimension is not (Dimension.Mass or Dimension.Power or Dimension.Energy or Dimension.Volume) || behind.Length < 3 || behind[0] == Particles.Of)
            return false;
        for (int i = 2; i <= behind.Length && i <= LongestProject && AreaNames.IsHan(behind[i - 1]); i++)
            if (Projects.TailOf(behind[..i]) > 0)
                return true;
        return false;
    }

    private const int LongestProject = 10;

    private static readonly WordList Projects = new(SharedWords.Of("FigureRole.Projects", "生产线", "装置", "机组", "产线"));

    /// <summary>The length of the noun of those that a count counts, in front of what is measured of them: 39个行业增加值; 0 for none.</summary>
    internal static int HolderLength(ReadOnlySpan<char> noun)
    {
        // 30个地区限额以上单位零售额: places have bodies of their own
        for (int end = 2; end < noun.Length; end++)
            if (Regions.TailOf(noun[..end]) > 0)
                return end;
        for (int end = noun.Length - 1; end > 0; end--)
            if (Holders.TailOf(noun[..end]) > 0)
                return end;
        return 0;
    }

    private static readonly WordList Regions = new(SharedWords.Of("FigureRole.Regions"));

    /// <summary>Whether a noun ends in one of those.</summary>
    internal static bool IsHolder(ReadOnlySpan<char> noun) => Holders.TailOf(noun) > 0;

    private static readonly WordList Holders = new(SharedWords.Of("FigureRole.Holders", "区市", "工业大类", "央企", "国企", "民企", "外企"));
}
