namespace Hengyang.Stats;

/// <summary>With what a change compares, as far as the text has said it.</summary>
internal struct Comparison
{
    internal bool IsSet;
    internal ComparisonBasis Basis;
    internal DateRange? Period;

    /// <summary>Whether the term of the comparison is no period (比初步核实数).</summary>
    internal bool IsPlain;

    /// <summary>Whether the comparison is one with a plan, a place or an average: what follows is a distance and no movement.</summary>
    internal bool IsDistance;

    internal void Set(ComparisonBasis basis)
    {
        // 同比 and the like keep a base period that was named before: 与2020年相比，两年平均; and 两年平均同比 stays an average
        bool stays = IsSet && Basis == ComparisonBasis.AnnualAverage;
        IsSet = true;
        if (!stays)
            Basis = basis;
    }
}

/// <summary>Reads what stands behind 比, 较 and 与: a period, which gives the basis, or another thing.</summary>
internal static class ComparisonTerm
{
    /// <summary>The longest term of a comparison that is no period.</summary>
    private const int LongestTerm = 14;

    /// <summary>Words in the term of a comparison that make it one with a plan or an estimate.</summary>
    private static readonly string[] Planned = [.. SharedWords.Of("ComparisonTerm.Planned")];

    /// <summary>Others, which behind a period may open the change itself: 比上年预计增长5%.</summary>
    private static readonly string[] Expected = [.. SharedWords.Of("ComparisonTerm.Expected")];

    /// <summary>Words of the budget that name what was spent in the end, or the latest estimate of it, and no plan: 比上年预算执行数增长3.1%.</summary>
    private static readonly string[] Outturns = [.. SharedWords.Of("ComparisonTerm.Outturns"), "执行情况", "修订预算", "修订预算案"];

    /// <summary>达全年预算数的71.9%: whether the budget stands at the head of a text.</summary>
    internal static bool BeginsBudget(ReadOnlySpan<char> text) => FoldedText.StartsWith(text, Budget);

    /// <summary>Words that make it one with a place or an average.</summary>
    private static readonly string[] Elsewhere =
        [.. SharedWords.Of("ComparisonTerm.Elsewhere"), "同类", "经济增速"];

    /// <summary>较过去五年的平均水平高8%: a distance is told from the average of several years or months.</summary>
    private static bool IsAverage(ReadOnlySpan<char> rest) => FoldedText.StartsWithAny(Particles.Open(rest, Particles.Of) ? rest[1..] : rest, ComparativeSize.Averages);

    /// <summary>Words that make it one with an earlier value of the same thing.</summary>
    private static readonly string[] Earlier =
        [.. SharedWords.Of("ComparisonTerm.Earlier"), "核实数", "核算数", "初步", "快报", "预报", BasePeriod, SamePeriod];

    /// <summary>The two of them that tell the basis.</summary>
    internal const string SamePeriod = "同期";
    private const string BasePeriod = "基期";

    private const string Budget = "预算";

    /// <summary>Times before something, which the text names without a year: 较解放前提高62%.</summary>
    private static readonly string[] Eras = [.. SharedWords.Of("ComparisonTerm.Eras"), "解放前", "建国前", "土改前", "抗战前", "战前", "公社化前", "合作化前", "入社前", "包产前"];

    /// <summary>What may stand between the comparing word and the period; 前, of 较前三季度, is part of the period.</summary>
    private static readonly string[] BeforePeriod = [.. SharedWords.Of("ComparisonTerm.BeforePeriod"), "", "于", "之", "对", "前", "头", "首", "疫情前的"];

    /// <summary>The period before, by words that name no days.</summary>
    private static readonly string[] LastPeriods =
        [.. SharedWords.Of("ComparisonTerm.LastPeriods"), "上一个交易日", "上一交易日", "上个交易日", "前一个交易日", "前一交易日", "前交易日", "上交易日", "上日", "前日", "上一日", "上一期", "前一期", "前期"];

    private static bool IsSamePart(short value) =>
        value == RelativePeriodTable.SamePeriod || RelativePeriodTable.TermOf(value) is { UnitAnchor: Anchor.Stated, First: 0 };

    /// <summary>The first day of the year that the figures are of.</summary>
    private static readonly string[] Openings = [.. SharedWords.Of("ComparisonTerm.Openings"), "报告期初", "本期期初"];

    /// <summary>The edition before: a fair or a contest has no period.</summary>
    private static readonly string[] LastEditions = [.. SharedWords.Of("ComparisonTerm.LastEditions"), "上届", "上一轮", "上轮", "上一批", "上批", "上一次"];

    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out Comparison comparison, out int next)
    {
        comparison = default;
        next = index + 1;
        if ((FoldedText.IsAny(s.TrimmedGap(index + 1), BeforePeriod) || IsDescribed(s, index + 1)) && TryReadPeriod(s, index, in context, ref comparison, out int after))
        {
            next = after;
            comparison.IsDistance = (IsPlanned(Head(s.Gap(after))) || (s.IsAdjacent(after) && FoldedText.IsAny(s.TextOf(s[after]), Planned)))
                && !FoldedText.ContainsAny(Head(s.Text[s[after - 1].End..s.End]), Outturns);
            comparison.IsDistance |= comparison.Period is { Precision: not PeriodPrecision.Year } && IsAverage(s.Text[s[after - 1].End..s.End]);
            if (!comparison.IsDistance)
                return !s[index].Is(WordKind.Compare, ChangeWords.TakesAnything) || !Particles.Is1(s.TextOf(s[index]), Particles.Together) || EndsComparison(s, after);
            comparison.Basis = ComparisonBasis.None;
            while (s[next].Is(WordKind.Aspect) && s.IsAdjacent(next))
                next++;
            return true;
        }

        return TryReadAgo(s, index, ref comparison, ref next) || TryReadLast(s, index, ref comparison, ref next) || TryReadPlain(s, index, ref comparison, ref next);
    }

    /// <summary>比丰收的一九五四年, 较大旱的1978年: a word that says how the year was.</summary>
    private static bool IsDescribed(in Sentence s, int year)
    {
        const int longest = 6;
        ReadOnlySpan<char> gap = s.TrimmedGap(year);
        return gap.Length <= longest && Particles.Close(gap, Particles.Of) && s[year].Kind == TokenKind.Number && s[year + 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) && s.IsAdjacent(year + 1);
    }

    /// <summary>与2020年相比, 与上年基本持平; without such a word 与 only joins two periods: 2022年与2023年分别增长5%和6%.</summary>
    private static bool EndsComparison(in Sentence s, int index)
    {
        const int most = 4;
        for (int i = index; i < index + most && s[i].Kind == TokenKind.Word; i++)
        {
            if (s[i].Word is WordKind.Compared or WordKind.Unchanged || Particles.Is1(s.TextOf(s[i]), Particles.Ratio))
                return true;
        }

        return false;
    }

    /// <summary>较一年前, 比五年前: one year before is year over year, one month or quarter before the period before.</summary>
    private static bool TryReadAgo(in Sentence s, int index, ref Comparison comparison, ref int next)
    {
        ref readonly Token unit = ref s[index + 2];
        if (s[index + 1].Kind != TokenKind.Number || !s.IsAdjacent(index + 1) || !unit.Is(WordKind.CalendarUnit) || !s.IsAdjacent(index + 2))
            return false;
        if (unit.End + 1 >= s.End || s.Text[unit.End] != Particles.Front || s.Text[unit.End + 1] == Particles.Of)
            return false;
        bool isOne = s.Number(s[index + 1]).Value == 1;
        comparison.IsSet = true;
        comparison.Basis = (CalendarUnit)unit.Value switch
        {
            CalendarUnit.Year when isOne => ComparisonBasis.YearOverYear,
            CalendarUnit.MonthCount or CalendarUnit.QuarterCount or CalendarUnit.Week when isOne => ComparisonBasis.PeriodOverPeriod,
            CalendarUnit.Year or CalendarUnit.MonthCount or CalendarUnit.QuarterCount or CalendarUnit.Week => ComparisonBasis.VersusPeriod,
            _ => ComparisonBasis.None,
        };
        next = index + 3;
        // 较一年前同月
        if (s[next].Is(WordKind.RelativePeriod) && s[next].Start == unit.End + 1 && IsSamePart(s[next].Value))
            next++;
        return comparison.Basis != ComparisonBasis.None;
    }

    /// <summary>比上届, 较上一交易日: the one before, which has no days of its own.</summary>
    private static bool TryReadLast(in Sentence s, int index, ref Comparison comparison, ref int next)
    {
        ReadOnlySpan<char> rest = s.Text[s[index].End..s.End];
        bool isPeriod = false;
        bool isOpening = false;
        int length = LengthOf(rest, LastEditions);
        if (length == 0)
        {
            length = LengthOf(rest, Openings);
            isOpening = length > 0;
        }

        if (length == 0)
        {
            length = LengthOf(rest, LastPeriods);
            isPeriod = length > 0;
        }

        if (length == 0)
            return false;
        int end = s[index].End + length;
        while (s[next].Kind != TokenKind.None && s[next].Start < end)
            next++;
        comparison.IsSet = true;
        comparison.Basis = isOpening ? ComparisonBasis.SinceYearStart : isPeriod ? ComparisonBasis.PeriodOverPeriod : ComparisonBasis.None;
        // the term must end where the words do: 比上次会议 compares with something else
        return s[next].Start == end;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (FoldedText.StartsWith(text, word))
                return word.Length;
        }

        return 0;
    }

    /// <summary>Reads a period behind the comparing word; a machine form (2019-01/2019-06) is one as well.</summary>
    internal static bool TryReadPeriod(in Sentence s, int index, in PeriodContext context, ref Comparison comparison, out int after)
    {
        PeriodContext copy = context;
        if (TryReadIso(s, index + 1, ref comparison, out after))
            return true;
        if (!PeriodRecognizer.TryRead(s, index + 1, out PeriodExpression expression, out after, out _))
            return false;
        comparison.IsSet = true;
        comparison.Basis = BasisOf(in expression);
        // 较上月同期: the month before, up to the same day
        if (comparison.Basis == ComparisonBasis.PeriodOverPeriod && s[after].Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod) && s.IsAdjacent(after))
            after++;
        // 上年全年 is the whole of the year, and not its same part
        if (comparison.Basis == ComparisonBasis.YearOverYear && s[after - 1].Is(WordKind.CalendarPart, (short)CalendarPart.WholeYear))
            comparison.Basis = ComparisonBasis.VersusPeriod;
        if (comparison.Basis == ComparisonBasis.VersusPeriod && PeriodResolver.TryResolve(in expression, ref copy, out DateRange range))
            comparison.Period = range;
        return true;
    }

    /// <summary>A period in the form that <see cref="DateRange.ToString()"/> writes. One with a letter or a stroke, or it is read as prose.</summary>
    private static bool TryReadIso(in Sentence s, int index, ref Comparison comparison, out int after)
    {
        after = index;
        int start = s[index - 1].End;
        ReadOnlySpan<char> rest = s.Text[start..s.End];
        if (rest.IsEmpty || !(char.IsAsciiDigit(rest[0]) || rest[0] is 'X' or '.'))
            return false;
        int length = rest.IndexOfAnyExcept("0123456789-/.XQHW");
        ReadOnlySpan<char> form = length < 0 ? rest : rest[..length];
        if (form.Length < 4 || !form.ContainsAny("/XQHW") || !DateRange.TryParseIso(form, out DateRange range))
            return false;
        comparison.IsSet = true;
        comparison.Basis = ComparisonBasis.VersusPeriod;
        comparison.Period = range;
        while (after < s.Count && s[after].Start < start + form.Length)
            after++;
        return true;
    }

    /// <summary>The basis that a period gives: last year and 同期 are year over year, last month period over period, the turn of the year since the year's start.</summary>
    private static ComparisonBasis BasisOf(in PeriodExpression e)
    {
        ref readonly CalendarTerm term = ref e.First;
        if (e.Form == PeriodForm.SamePeriod)
            return term.YearAnchor == Anchor.Absolute ? ComparisonBasis.VersusPeriod : ComparisonBasis.YearOverYear;
        bool relativeYear = term.YearAnchor is Anchor.Reference or Anchor.Stated or Anchor.Own;
        // 去年国庆假期 is the same time one year before
        if (e.Form == PeriodForm.Holiday && relativeYear && term.Year == -1)
            return ComparisonBasis.YearOverYear;
        if (e.Form != PeriodForm.Calendar)
            return ComparisonBasis.VersusPeriod;
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

    /// <summary>比 with another thing than a period. What the thing is called decides whether a change or a distance follows.</summary>
    private static bool TryReadPlain(in Sentence s, int index, ref Comparison comparison, ref int next)
    {
        if (!s[index].Is(WordKind.Compare, ChangeWords.TakesAnything))
            return false;
        int end = s[index].End;
        int stop = Math.Min(s.End, end + LongestTerm);
        int behind = index + 1;
        while (s[behind].Kind == TokenKind.Word && s[behind].Start < stop && !IsMovement(in s[behind]))
            behind++;

        // without a movement behind it the term decides nothing
        if (!IsMovement(in s[behind]) || s[behind].Start >= stop)
            return false;
        ReadOnlySpan<char> term = s.Text[end..s[behind].Start];
        comparison.IsPlain = true;
        bool isEra = FoldedText.StartsWithAny(term, Eras);
        bool earlier = isEra || FoldedText.ContainsAny(term, Earlier);
        comparison.IsDistance = IsPlanned(term) || (!earlier && FoldedText.ContainsAny(term, Elsewhere));
        comparison.IsSet = comparison.IsDistance || earlier;
        if (!comparison.IsSet)
            return false;
        if (FoldedText.StartsWith(term, SamePeriod))
            comparison.Basis = ComparisonBasis.YearOverYear;
        else if (isEra || FoldedText.StartsWith(term, BasePeriod))
            comparison.Basis = ComparisonBasis.VersusPeriod;

        // the term is plain text; the words in it are stepped over
        next = behind;
        return true;
    }

    private static bool IsMovement(in Token token) => token.Word is WordKind.Direction or WordKind.Unchanged or WordKind.Doubling;

    private static bool IsPlanned(ReadOnlySpan<char> term) => FoldedText.ContainsAny(term, Planned) || FoldedText.ContainsAny(term, Expected);

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> gap) => gap[..Math.Min(gap.Length, LongestTerm)];
}
