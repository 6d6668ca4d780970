namespace Hengyang.Stats;

/// <summary>The movement that stands behind its size: 4.8%升幅, 1.0%的实质跌幅, 12.1%的按年升幅, 8.2%的较快增长, 4.4%的用电量增长.</summary>
internal static class MovementBehind
{
    private const int LongestList = 6;

    /// <summary>The longest noun between 的 and the movement.</summary>
    private const int LongestNoun = 8;

    /// <summary>Verbs that name a movement behind its size: 0.4%的正增长, 5%的增长.</summary>
    private static readonly string[] Growths = ["增长", "正增长", "负增长", "高增长", "快速增长", "大幅增长", "稳步增长", "净增长"];

    /// <summary>Those of them that take no object, so that 20%以上高增长 needs no 的.</summary>
    private static readonly string[] KindsOfGrowth = ["正增长", "负增长", "高增长"];

    /// <summary>What makes 增长 the beginning of another noun: 增长点, 增长极, 增长面.</summary>
    private const string NotGrowth = "点极面源潜空率区";

    /// <summary>Signs that stand for a direction word behind the size as well.</summary>
    private const string Arrows = "↑↓▲▼↗↘⬆⬇";

    /// <summary>Words between 的 and the movement that say how it went.</summary>
    private static readonly string[] Manners =
        ["较快", "较大", "较高", "平均", "强劲", "高速", "中高速", "快速", "稳定", "可观", "显著", "小幅", "大幅", "稳步", "持续", "整体", "年度", "月度", "季度", "预期"];

    /// <summary>Words whose object a movement with its size is: 用4.4%的用电量增长支撑了6.2%的经济增长.</summary>
    private static readonly string[] Verbs =
        ["用", "以", "实现", "实现了", "取得", "取得了", "保持", "保持了", "支撑", "支撑了", "录得", "获得", "获得了", "带来", "带来了", "支持了", "拉动了"];

    /// <summary>20.1%和37.7%的增长: the noun behind the list serves all its sizes. Gives the token behind the last one.</summary>
    internal static int EndOfList(in Sentence s, in Measure first)
    {
        int next = first.Next;
        for (int n = 0; n < LongestList && NumberList.NextItem(s, next) is > 0 and int item; n++)
        {
            if (!QuantityRecognizer.TryRead(s, item, out Measure other) || other.Quantity.Unit != first.Quantity.Unit)
                break;
            next = other.Next;
        }

        return next;
    }

    /// <summary>Finds the movement behind a size, and the basis between the two.</summary>
    internal static bool TryFind(in Sentence s, in Measure measure, ref int n, ref ComparisonBasis basis)
    {
        ReadOnlySpan<char> gap = s.TrimmedGap(n);
        bool isOf = gap is ['的', ..];
        if (!isOf)
            return gap.IsEmpty && (IsNoun(s, ref n) || IsArrow(s, in measure, n) || (IsGrowth(s, n) && FoldedText.IsAny(s.TextOf(s[n]), KindsOfGrowth)));
        gap = gap[1..];
        while (s[n].Is(WordKind.Basis) && gap.IsEmpty)
        {
            basis = ChangeWords.BasisOf(s[n].Value);
            gap = s.TrimmedGap(++n);
        }

        if (gap is ['年'])
        {
            basis = ComparisonBasis.YearOverYear;
            gap = default;
        }

        // 15.3%的年增长率 is the growth; 7%的增速 names a rate
        if (basis != ComparisonBasis.None && s[n].Is(WordKind.RateNoun) && gap.IsEmpty)
            return s.Text[s[n].End - 1] == '率';
        if (!IsNoun(s, ref n) && !IsGrowth(s, n))
            return false;
        return gap.IsEmpty || FoldedText.IsAny(gap, Manners)
            || (gap.Length <= LongestNoun && !HasSize(s, n) && FoldedText.EndsWithAny(s.Text[s.Start..measure.Start], Verbs));
    }

    /// <summary>升幅, and 实质升幅.</summary>
    private static bool IsNoun(in Sentence s, ref int n)
    {
        if (s[n].Is(WordKind.PriceBasis) && s[n + 1].Is(WordKind.DirectionNoun) && s.Gap(n + 1).IsEmpty)
            n++;
        return s[n].Is(WordKind.DirectionNoun);
    }

    private static bool IsGrowth(in Sentence s, int i)
    {
        int end = s[i].End;
        return s[i].Is(WordKind.Direction) && FoldedText.IsAny(s.TextOf(s[i]), Growths) && (end >= s.End || !NotGrowth.Contains(CharTable.Folded[s.Text[end]]));
    }

    /// <summary>3.2%↓, where the arrow is not that of the next size (出口3.2%↓4.1%).</summary>
    private static bool IsArrow(in Sentence s, in Measure measure, int n) =>
        n == measure.Next && s[n].Is(WordKind.Direction) && s[n].Start == measure.End && Arrows.Contains(s.Text[s[n].Start]) && !HasSize(s, n);

    private static bool HasSize(in Sentence s, int i) => s[i + 1].Kind == TokenKind.Number && s.IsAdjacent(i + 1);

    /// <summary>Whether a movement stands behind a size.</summary>
    internal static bool Follows(in Sentence s, in Measure measure)
    {
        int n = EndOfList(s, in measure);
        var basis = ComparisonBasis.None;
        return TryFind(s, in measure, ref n, ref basis);
    }
}
