namespace Hengyang.Stats;

/// <summary>With what a change compares, as far as the text has said it.</summary>
internal struct Comparison
{
    internal bool IsSet;
    internal ComparisonBasis Basis;
    internal DateRange? Period;

    /// <summary>Whether the term of the comparison is no period (比初步核实数).</summary>
    internal bool IsPlain;

    /// <summary>Whether such a comparison is one with an earlier value, not with a place, an average or a plan.</summary>
    internal bool AllowsChange;

    internal void Set(ComparisonBasis basis)
    {
        // 同比 and the like keep a base period that was named before: 与2020年相比，两年平均
        IsSet = true;
        Basis = basis;
    }
}

/// <summary>Reads what stands behind 比, 较 and 与: a period, which gives the basis, or another thing.</summary>
internal static class ComparisonTerm
{
    /// <summary>Words in the term of a comparison that make it one with a plan, a place or an average.</summary>
    private static readonly string[] NotEarlier =
        ["计划", "目标", "预算", "任务", "预期", "全国", "全省", "全市", "全县", "全区", "全州", "平均", "水平", "行业", "其他", "同类", "经济增速"];

    /// <summary>Words that make it one with an earlier value of the same thing.</summary>
    private static readonly string[] Earlier = ["核实数", "核算数", "初步", "快报", "预报", "基期", "历史", "此前", "以往", "往年", "常年", "疫情前", "同期"];

    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out Comparison comparison, out int next)
    {
        comparison = default;
        next = index + 1;
        if (!s.IsAdjacent(index + 1) && !IsBridge(s.Gap(index + 1)))
            return TryReadPlain(s, index, ref comparison, ref next);
        PeriodContext copy = context;
        if (PeriodRecognizer.TryRead(s, index + 1, out PeriodExpression expression, out int after, out _))
        {
            comparison.IsSet = true;
            comparison.Basis = BasisOf(in expression);
            if (comparison.Basis == ComparisonBasis.VersusPeriod && PeriodResolver.TryResolve(in expression, ref copy, out DateRange range))
                comparison.Period = range;
            next = after;
            return true;
        }

        return TryReadPlain(s, index, ref comparison, ref next);
    }

    private static bool IsBridge(ReadOnlySpan<char> gap) => gap.Trim() is "于" or "之";

    /// <summary>The basis that a period gives: last year and 同期 are year over year, last month period over period, the turn of the year since the year's start.</summary>
    private static ComparisonBasis BasisOf(in PeriodExpression e)
    {
        ref readonly CalendarTerm term = ref e.First;
        if (e.Form == PeriodForm.SamePeriod)
            return term.YearAnchor == Anchor.Absolute ? ComparisonBasis.VersusPeriod : ComparisonBasis.YearOverYear;
        if (e.Form != PeriodForm.Calendar)
            return ComparisonBasis.VersusPeriod;
        bool relativeYear = term.YearAnchor is Anchor.Reference or Anchor.Stated;
        bool wholeYear = term.Unit == TermUnit.None && term.Days == TermDays.None;
        if (wholeYear && term.Edge == TermEdge.Whole && relativeYear && term.Year == -1)
            return ComparisonBasis.YearOverYear;
        if (wholeYear && term.Edge == TermEdge.Last && relativeYear && term.Year == -1)
            return ComparisonBasis.SinceYearStart;
        if (wholeYear && term.Edge == TermEdge.First && (relativeYear || term.YearAnchor == Anchor.Absent) && term.Year == 0)
            return ComparisonBasis.SinceYearStart;
        if (term.UnitAnchor is Anchor.Reference or Anchor.Stated && term.First == -1)
            return ComparisonBasis.PeriodOverPeriod;
        return ComparisonBasis.VersusPeriod;
    }

    /// <summary>比 with another thing than a period. Whether a change follows is decided by what the thing is called.</summary>
    private static bool TryReadPlain(in Sentence s, int index, ref Comparison comparison, ref int next)
    {
        if (s.TextOf(s[index]) is not ("比" or "较" or "与"))
            return false;
        int end = s[index].End;
        int stop = Math.Min(s.End, end + 14);
        ReadOnlySpan<char> rest = s.Text[end..stop];
        comparison.IsSet = true;
        comparison.IsPlain = true;
        int cut = rest.Length;
        for (int k = index + 1; k < s.Count && s[k].Start < stop; k++)
        {
            if (s[k].Kind != TokenKind.Word || s[k].Word is WordKind.Direction or WordKind.Unchanged)
            {
                cut = s[k].Start - end;
                break;
            }
        }

        rest = rest[..Math.Max(0, cut)];
        foreach (string word in NotEarlier)
            if (rest.Contains(word, StringComparison.Ordinal))
                return false;
        foreach (string word in Earlier)
            comparison.AllowsChange |= rest.Contains(word, StringComparison.Ordinal);
        if (!comparison.AllowsChange)
            return false;

        // the term is plain text; the words in it are stepped over up to the direction
        while (s[next].Kind == TokenKind.Word && !s[next].Is(WordKind.Direction) && !s[next].Is(WordKind.Unchanged) && s[next].Start < end + cut)
            next++;
        return true;
    }
}
