namespace Hengyang.Stats;

/// <summary>
/// 分别 over periods: 2022年、2023年粮食产量分别为120万吨和125万吨 gives each figure its own year; so does a stretch of as many
/// years as there are figures (2021—2023年分别达到…).
/// </summary>
internal static class PeriodDistribution
{
    private const int MostPeriods = 12;

    internal static bool TryDistribute(in Sentence s, DocumentWorkspace workspace, int m, int count, in NounPhrase phrase, string? before, ObservationReader reader)
    {
        if (count <= MostPeriods && TryGiveEachPeriod(s, workspace, m, count, in phrase, reader))
            return true;
        if (count > MostPeriods || m == 0 || !(Distribution.HasRespectively(s, workspace, m) || Distribution.IsParted(s, workspace, m) || IsStretchOf(s, workspace, m, count) || SpreadsOver(reader.ClausePeriod, count)))
            return false;
        bool parted = workspace.Mention(m - 1).Kind != MentionKind.Period;
        if (parted && ((Distribution.HasRespectively(s, workspace, m) && !Distribution.IsParted(s, workspace, m)) || Distribution.CountNames(phrase.Text) > 1 || FusedNames.AreIn(phrase.Text)))
            return false;
        Span<DateRange> periods = new DateRange[count];
        if (parted ? !TrySpread(reader.ClausePeriod, periods) : !TryFindList(s, workspace, m, periods) && !(workspace.Mention(m - 1).TryGetPeriod(out DateRange stretch) && (TrySpread(stretch, periods) || TrySpreadParts(s, workspace.Mention(m - 1).Range, in stretch, periods))))
            return false;

        // what stands behind the last period names the thing: 2015和2016年同期增速
        NounPhrase behind = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        if (!parted)
            LeadReader.Read(s, workspace.Mention(m - 1).Range.End, workspace.Mention(m).Range.Start, workspace, ref behind, out _, out _, stated: workspace.Mention(m).Kind == MentionKind.Quantity);
        bool own = behind.IsIndicator;
        bool named = own || phrase.IsIndicator;
        if (!named && before is null)
            return false;
        if (named && Distribution.CountNames(own ? behind.Text : phrase.Text) > 1)
            return false;
        string indicator = own ? behind.ToString() : named ? phrase.ToString() : before!;
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            PendingObservation observation = reader.Add(indicator, own ? behind.Start : named ? phrase.Start : mention.Range.Start, mention.Range.End);
            observation.Period = periods[k];
            observation.Take(in mention);
        }

        return true;
    }

    /// <summary>
    /// 报告期各期，营业收入分别为3亿元、4亿元: a figure for each period of a report. Which they are is known where the sentence goes on
    /// with a stretch of as many years (2019年至2021年年均增长), else not.
    /// </summary>
    private static bool TryGiveEachPeriod(in Sentence s, DocumentWorkspace workspace, int m, int count, in NounPhrase phrase, ObservationReader reader)
    {
        if (!phrase.IsIndicator || !Distribution.HasRespectively(s, workspace, m) || Distribution.CountNames(phrase.Text) > 1 || FusedNames.AreIn(phrase.Text))
            return false;
        int from = m > 0 ? workspace.Mention(m - 1).Range.End : s.Start;
        int at = s.Text[from..workspace.Mention(m).Range.Start].IndexOf(EachPeriod);
        if (at < 0)
            return false;
        bool ends = s.Text[from + at + EachPeriod.Length] == EndOf;
        Span<DateRange> periods = stackalloc DateRange[count];
        bool known = false;
        for (int next = m + count; next < workspace.MentionCount && !known && next < m + count + MostPeriods; next++)
            known = workspace.Mention(next).TryGetPeriod(out DateRange stretch) && TrySpread(stretch, periods);
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            PendingObservation observation = reader.Add(phrase.ToString(), phrase.Start, mention.Range.End);
            observation.Period = !known ? null : ends ? DateRange.PointInTime(periods[k].End!.Value) : periods[k];
            observation.Take(in mention);
        }

        return true;
    }

    private const string EachPeriod = "各期";

    /// <summary>各期末: at the end of each.</summary>
    private const char EndOf = '末';

    /// <summary>2021—2022年每股收益7.5元、8.7元: a stretch of as many years straight before the thing.</summary>
    private static bool IsStretchOf(in Sentence s, DocumentWorkspace workspace, int m, int count)
    {
        Span<DateRange> periods = stackalloc DateRange[MostPeriods];
        return workspace.Mention(m - 1).TryGetPeriod(out DateRange stretch) && (TrySpread(stretch, periods[..count]) || TrySpreadParts(s, workspace.Mention(m - 1).Range, in stretch, periods[..count]));
    }

    private static bool SpreadsOver(in DateRange? stretch, int count)
    {
        Span<DateRange> periods = stackalloc DateRange[MostPeriods];
        return TrySpread(stretch, periods[..count]);
    }

    /// <summary>2024年Q1—Q4, 1—3月: a figure for each quarter or month between the two that are named.</summary>
    private static bool TrySpreadParts(in Sentence s, TextRange named, in DateRange stretch, Span<DateRange> periods)
    {
        const int monthsOfQuarter = 3;
        if (stretch.IsPointInTime || stretch.Open != OpenSide.None || stretch is not { Begin: { Day: 1 } begin, End: { } end } || begin.Year != end.Year || !CalendarDays.EndsMonth(end) || s.Text.Slice(named.Start, named.Length).IndexOfAny(Dashes) < 0)
            return false;
        int months = end.Month - begin.Month + 1;
        bool quarters = months == periods.Length * monthsOfQuarter && begin.Month % monthsOfQuarter == 1;
        if (!quarters && months != periods.Length)
            return false;
        for (int k = 0; k < periods.Length; k++)
            periods[k] = quarters ? DateRange.Quarter(begin.Year, ((begin.Month - 1) / monthsOfQuarter) + 1 + k) : DateRange.Month(begin.Year, begin.Month + k);
        return true;
    }

    /// <summary>What parts the periods of a list.</summary>
    private const string AroundSeparator = "、和与及，,/／ ";

    private static readonly WordList Separators = new(SharedWords.Of("PeriodDistribution.Separators", "、", "和", "与", "及", "，", ",", "/", "／"));

    private const string Dashes = "—－-–~～至到";

    /// <summary>As many periods in a list as there are figures; bare years before the last one count (2015和2016年).</summary>
    private static bool TryFindList(in Sentence s, DocumentWorkspace workspace, int m, Span<DateRange> periods)
    {
        int found = 0;
        int at = m - 1;
        int start = 0;
        for (; at >= 0 && found < periods.Length; at--)
        {
            ref readonly Mention mention = ref workspace.Mention(at);
            if (!mention.TryGetPeriod(out DateRange period) || (found > 0 && !IsSeparator(s.Text[mention.Range.End..start])))
                break;
            periods[periods.Length - ++found] = period;
            start = mention.Range.Start;
            if (found == 1 && periods.Length > 2 && IsPairOfYears(s.Text.Slice(start, mention.Range.Length), in period, out DateRange earlier))
            {
                periods[^1] = DateRange.Year(earlier.End!.Value.Year + 1);
                periods[periods.Length - ++found] = earlier;
            }
        }

        while (found > 0 && found < periods.Length && TryReadYearBefore(s, ref start, out int year))
            periods[periods.Length - ++found] = DateRange.Year(year);
        return found == periods.Length && !(at >= 0 && workspace.Mention(at).Kind == MentionKind.Period && IsSeparator(s.Text[workspace.Mention(at).Range.End..start]));
    }

    /// <summary>2023/2024/2025年: the last two are read as a stretch of years.</summary>
    private static bool IsPairOfYears(ReadOnlySpan<char> text, in DateRange period, out DateRange earlier)
    {
        earlier = default;
        if (text.IndexOfAny("/／") < 0 || period.IsPointInTime || period.Begin is not { Month: 1, Day: 1 } begin || period.End is not { Month: 12, Day: 31, Year: < 9999 } end || end.Year != begin.Year + 1)
            return false;
        earlier = DateRange.Year(begin.Year);
        return true;
    }

    private static bool TryReadYearBefore(in Sentence s, ref int start, out int year)
    {
        year = 0;
        int at = start - 1;
        while (at > s.Start && AroundSeparator.Contains(s.Text[at]))
            at--;
        if (at == start - 1 || at - 3 < s.Start || !int.TryParse(s.Text.Slice(at - 3, 4), System.Globalization.NumberStyles.None, null, out year) || year is < 1900 or > 2100)
            return false;
        start = at - 3;
        return start == 0 || !ArabicDigits.IsDigit(s.Text[start - 1]);
    }

    private static bool IsSeparator(ReadOnlySpan<char> gap) => Separators.Is(gap.Trim());

    /// <summary>2021—2023年分别达到: a figure for each year of the stretch.</summary>
    private static bool TrySpread(in DateRange? stretch, Span<DateRange> periods)
    {
        if (stretch is not { } whole || whole.IsPointInTime || whole.Open != OpenSide.None
            || whole.Begin is not { Month: 1, Day: 1 } begin || whole.End is not { Month: 12, Day: 31 } end || end.Year - begin.Year + 1 != periods.Length)
        {
            return false;
        }

        for (int k = 0; k < periods.Length; k++)
            periods[k] = DateRange.Year(begin.Year + k);
        return true;
    }
}
