namespace Hengyang.Stats;

/// <summary>What can stand behind 比, 较 and 与, by its words: each kind is one element of the patterns of <see cref="ComparisonForms"/>.</summary>
internal static class ComparisonTerm
{
    /// <summary>The longest term of a comparison that is no period.</summary>
    internal const int LongestTerm = 14;

    /// <summary>Words in the term of a comparison that make it one with a plan or an estimate.</summary>
    internal static readonly string[] Planned = [.. SharedWords.Of("ComparisonTerm.Planned")];

    /// <summary>Figures that were foreseen: 较7月预测值上调0.2个百分点.</summary>
    internal static readonly string[] Foreseen = [.. SharedWords.Of("ComparisonTerm.Foreseen")];

    /// <summary>Others, which behind a period may open the change itself: 比上年预计增长5%.</summary>
    private static readonly string[] Expected = [.. SharedWords.Of("ComparisonTerm.Expected")];

    /// <summary>Words of the budget that name what was spent in the end, or the latest estimate of it, and no plan: 比上年预算执行数增长3.1%.</summary>
    internal static readonly string[] Outturns = [.. SharedWords.Of("ComparisonTerm.Outturns"), "执行情况", "修订预算", "修订预算案"];

    /// <summary>Words that make it one with a place or an average.</summary>
    private static readonly string[] Elsewhere =
        [.. SharedWords.Of("ComparisonTerm.Elsewhere"), "经济增速"];

    internal static readonly string SamePeriod = SharedWords.Of("ComparisonTerm.SamePeriod")[0];

    /// <summary>Words that make it one with an earlier value of the same thing.</summary>
    private static readonly string[] Earlier =
        [.. SharedWords.Of("ComparisonTerm.Earlier"), "核实数", "核算数", "快报", "预报", SamePeriod, BasePeriod];

    private const string BasePeriod = "基期";

    /// <summary>达全年预算数的71.9%: whether the budget stands at the head of a text.</summary>
    internal static bool BeginsBudget(ReadOnlySpan<char> text) => FoldedText.StartsWith(text, Budget);

    private static readonly string Budget = SharedWords.Of("ComparisonTerm.Budget")[0];

    /// <summary>Times before something, which the text names without a year (较解放前提高62%), and the base of an index.</summary>
    private static readonly string[] Eras = [.. SharedWords.Of("ComparisonTerm.Eras"), "解放前", "建国前", "土改前", "抗战前", "战前", "公社化前", "合作化前", "入社前", "包产前", BasePeriod];

    /// <summary>较上一期 (（1月至3月）): the period before, whose days brackets tell.</summary>
    internal static bool IsAgainstLast(ReadOnlySpan<char> text)
    {
        int last = Last.TailOf(text);
        return last > 0 && last < text.Length && Particles.Than.Contains(text[^(last + 1)]);
    }

    /// <summary>The period before, by words that name no days.</summary>
    private static readonly string[] LastPeriods =
        [.. SharedWords.Of("ComparisonTerm.LastPeriods"), "上一个交易日", "上一交易日", "上个交易日", "前一个交易日", "前一交易日", "前交易日", "上交易日", "上日", "前日", "上一日", "上一期", "前一期", "前期"];

    private static readonly WordList Last = new(LastPeriods);

    /// <summary>The first day of the year that the figures are of.</summary>
    private static readonly string[] Openings = [.. SharedWords.Of("ComparisonTerm.Openings"), "报告期初"];

    /// <summary>The edition before: a fair or a contest has no period.</summary>
    private static readonly string[] LastEditions = [.. SharedWords.Of("ComparisonTerm.LastEditions"), "前一学年", "上一学年", "前一学期", "上一学期", "上届", "上一轮", "上轮", "上一批", "上批", "上一次"];

    /// <summary>What may stand between the comparing word and the period; 前, of 较前三季度, is part of the period.</summary>
    private static readonly string[] BeforePeriod = [.. SharedWords.Of("ComparisonTerm.BeforePeriod"), "", "于", "之", "对", "前", "头", "首", "疫情前的"];

    /// <summary>What can stand there besides a period: the name in patterns, whether the words end the term or may stand anywhere in it, and the words. The first one counts.</summary>
    private static readonly (string Name, bool IsWhole, bool IsHead, string[] Words)[] Things =
    [
        ("Edition", true, true, LastEditions),
        ("Opening", true, true, Openings),
        ("Last", true, true, LastPeriods),
        ("Plan", false, false, [.. Planned, .. Expected]),
        ("Era", false, true, Eras),
        ("Same", false, true, [SamePeriod]),
        ("Earlier", false, false, Earlier),
        ("Elsewhere", false, false, Elsewhere),
    ];

    /// <summary>The kind of a period as an element; those of the other things follow.</summary>
    private const int PeriodPart = 1;

    private static readonly Dictionary<string, FormSymbols> Names = new(Things.Select(static (thing, at) => KeyValuePair.Create(thing.Name, FormSymbols.OfParts(PeriodPart + 1 + at))))
    {
        ["Period"] = FormSymbols.OfParts(PeriodPart),
        ["Compare"] = FormSymbols.OfKinds(WordKind.Compare),
        ["Thing"] = FormSymbols.OfWords(WordKind.Compare, ChangeWords.TakesAnything),
        ["Compared"] = FormSymbols.OfKinds(WordKind.Compared),
        ["Number"] = FormSymbols.OfShapes([.. Enum.GetValues<NumberShape>()]),
        ["Unit"] = FormSymbols.OfWords(
            WordKind.CalendarUnit, (int)CalendarUnit.Year, (int)CalendarUnit.MonthCount, (int)CalendarUnit.QuarterCount, (int)CalendarUnit.Week),
        // 较一年前同月
        ["SamePart"] = FormSymbols.OfWords(WordKind.RelativePeriod, [RelativePeriodTable.SamePeriod, .. RelativePeriodTable.StatedParts]),
        ["Aspect"] = FormSymbols.OfKinds(WordKind.Aspect),
    };

    internal static FormSymbols Of(string item) => FormSymbols.Of(item, Names);

    /// <summary>Reads what stands at a place: a period, words for the one before, or another thing up to the movement.</summary>
    internal static int Read(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        part = default;
        if ((FoldedText.IsAny(s.TrimmedGap(index), BeforePeriod) || IsDescribed(s, index)) && ComparedThing.TryRead(s, index - 1, out ComparedThing period, out next))
        {
            part = FormPart.Of(in period);
            end = s[next - 1].End;
            return PeriodPart;
        }

        int stop = index;
        int most = Math.Min(s.End, place + LongestTerm);
        while (s[stop].Kind == TokenKind.Word && s[stop].Start < most && !IsMovement(in s[stop]))
            stop++;
        // without a movement behind it another term decides nothing
        ReadOnlySpan<char> term = IsMovement(in s[stop]) && s[stop].Start < most ? s.Text[place..s[stop].Start] : default;
        for (int thing = 0; thing < Things.Length; thing++)
        {
            (_, bool isWhole, bool isHead, string[] words) = Things[thing];
            next = isWhole ? index : stop;
            end = isWhole ? place + LengthOf(s.Text[place..s.End], words) : s[stop].Start;
            while (isWhole && s[next].Kind != TokenKind.None && s[next].Start < end)
                next++;
            // the term must end where the words do: 比上次会议 compares with something else
            if (isWhole ? end > place && s[next].Start == end : isHead ? FoldedText.StartsWithAny(term, words) : FoldedText.ContainsAny(term, words))
                return PeriodPart + 1 + thing;
        }

        (end, next) = (place, index);
        return 0;
    }

    /// <summary>比丰收的一九五四年, 较大旱的1978年: a word that says how the year was.</summary>
    private static bool IsDescribed(in Sentence s, int year)
    {
        const int longest = 6;
        ReadOnlySpan<char> gap = s.TrimmedGap(year);
        return gap.Length <= longest && Particles.Close(gap, Particles.Of) && s[year].Kind == TokenKind.Number && s[year + 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) && s.IsAdjacent(year + 1);
    }

    internal static bool IsPlanned(ReadOnlySpan<char> term) => FoldedText.ContainsAny(term, Planned) || FoldedText.ContainsAny(term, Expected);

    private static bool IsMovement(in Token token) => token.Word is WordKind.Direction or WordKind.Unchanged or WordKind.Doubling;

    private static int LengthOf(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (FoldedText.StartsWith(text, word))
                return word.Length;
        }

        return 0;
    }
}
