namespace Hengyang.Stats;

/// <content>What stands before a time, a place or a dash, and the trade with somebody that is a name in full.</content>
internal static partial class LeadReader
{
    /// <summary>最终计算2021年全县生产总值: what stands in front of a period is no part of the name when a name follows the period.</summary>
    private static void CutBeforePeriod(ref NounPhrase phrase, int beforePeriod, AreaCatalogue? own, ref TextRange area, ref bool isPronoun)
    {
        if (beforePeriod == 0)
            return;
        ReadOnlySpan<char> behind = phrase.Text[beforePeriod..];
        for (int cut = PhraseWords.Tails.TailOf(behind); cut > 0; cut = PhraseWords.Tails.TailOf(behind))
            behind = behind[..^cut];

        // 占全国上半年经济总量的24.4%: the share is what is stated
        bool share = phrase.Text[..beforePeriod].IndexOfAny(Particles.Share) >= 0;
        if (behind.Length >= 4 && behind[0] != Particles.Of && !share)
        {
            // 美国二季度出口则为: the place in front of the time is that of the name behind it
            int lead = PhraseWords.Heads.HeadOf(phrase.Text[..beforePeriod]);
            AreaMatch place = AreaAt(phrase.Text[lead..beforePeriod], own);
            if (place.Length > 0 && lead + place.Consumed == beforePeriod)
                (area, isPronoun) = (TextRange.FromBounds(phrase.PlaceOf(lead + place.Start), phrase.PlaceOf(lead + place.Start + place.Length - 1) + 1), place.IsHomeWord);
            phrase.CutHead(beforePeriod);
        }
        else if (behind.Length >= 2 && PlansOf(phrase.Text[..beforePeriod]))
            phrase.CutHead(beforePeriod);
        else if (behind.Length >= 4 && behind[0] == Particles.Of && ClauseWords.Telling.Is(phrase.Text[..beforePeriod]))
            phrase.CutHead(beforePeriod + 1); // 估计12月的失业率
    }

    /// <summary>公司计划全年收入增长9%: who plans, in front of the time.</summary>
    private static bool PlansOf(ReadOnlySpan<char> before) =>
        ObservationReader.PlanNouns.TailOf(before) is var plan and > 0 && ObservationReader.Planners.TailOf(before[..^plan]) > 0;

    /// <summary>投放50%以上号源、转诊量 (增长90%): a name behind 、 whose neighbour holds a figure of its own is alone.</summary>
    private static int BehindOther(in Sentence s, int from, int to, DocumentWorkspace workspace)
    {
        int mark = s.MayHold(PhraseMarks.Enumerations) ? s.Text[from..to].LastIndexOf('、') : -1;
        if (mark < ShortestThing || from + mark + ShortestThing > to || !Distribution.EndsInMeasure(s.Text[from..to].TrimEnd()))
            return from;
        mark += from;
        bool held = false;
        for (int m = workspace.MentionCount - 1; m >= 0 && workspace.Mention(m).Range.End > from; m--)
        {
            if (workspace.Mention(m).Kind != MentionKind.Quantity || workspace.Mention(m).Range.Start >= to)
                continue;
            if (workspace.Mention(m).Range.End > mark)
                return from;
            held |= workspace.Mention(m).Range.Start >= from && mark - workspace.Mention(m).Range.End >= 2 && AreaNames.IsHan(s.Text[workspace.Mention(m).Range.End]);
        }

        return held ? mark + 1 : from;
    }

    /// <summary>带动零售额增长2个百分点: so much of the growth of something else, which is no growth of the thing.</summary>
    private static bool IsOfPoints(ReadOnlySpan<char> behind)
    {
        int mark = behind.IndexOfAny(Particles.Marks);
        return (mark < 0 ? behind : behind[..mark]).IndexOf(Unit.PercentagePoint.Name) >= 0;
    }

    /// <summary>我国在四川雅江探获资源: the place within the other one.</summary>
    private static void CutWithinArea(DocumentWorkspace workspace, ref NounPhrase phrase, ref TextRange area)
    {
        AreaMatch inner = AreaNames.Read(phrase.Text[1..], workspace.Areas);
        if (inner.Length == 0 || inner.Start > 0 || inner.IsHomeWord || 1 + inner.Consumed >= phrase.Text.Length)
            return;
        area = TextRange.FromBounds(phrase.PlaceOf(1), phrase.PlaceOf(inner.Length) + 1);
        phrase.CutHead(1 + inner.Consumed);
    }

    /// <summary>经济第一大省广东工业投资: the place behind the word for what it is.</summary>
    private static void CutBeforePlace(in Sentence s, DocumentWorkspace workspace, ref NounPhrase phrase, ref TextRange area)
    {
        if (area.Length > 0 || !s.MayHold(DocumentContext.PlaceNouns))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int at = ShortestThing - 1; at + ShortestThing < text.Length; at++)
        {
            if (!Gazetteer.Known.MayOpen(text[at]) || DocumentContext.PlaceNouns.TailOf(text[..at]) == 0)
                continue;
            AreaMatch place = AreaNames.Read(text[at..], workspace.Areas);
            if (place is not { Length: > 0, Start: 0, IsHomeWord: false, Level: AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County } || at + place.Consumed >= text.Length)
                continue;
            area = TextRange.FromBounds(phrase.PlaceOf(at), phrase.PlaceOf(at + place.Length - 1) + 1);
            phrase.CutHead(at + place.Consumed);
            return;
        }
    }

    /// <summary>重大工程之一——水利枢纽首次蓄水: what stands behind a dash is what the one before it speaks of.</summary>
    private static void CutBeforeDash(ref NounPhrase phrase)
    {
        const string dashes = "——";
        if (!phrase.MayHold(PhraseMarks.Dashes) || !phrase.Text.Contains(dashes[0]))
            return;
        int dash = phrase.Text.LastIndexOf(dashes);
        if (dash >= 0 && dash + 3 < phrase.Text.Length)
            phrase.CutHead(dash + 2);
    }

    /// <summary>Whether a bare measure stands in the parenthesis behind a name that is none.</summary>
    private static bool IsMeasureOf(ReadOnlySpan<char> name, ReadOnlySpan<char> inner)
    {
        const int longest = 6;
        return inner.Length is >= 2 and <= longest && name.Length >= 2 && AreaNames.IsHan(name[^1]) && Distribution.EndsInMeasure(inner) && !Distribution.EndsInMeasure(name);
    }

    /// <summary>我国与东盟进出口: with whom trade is done belongs to its name.</summary>
    internal static bool IsTradeWith(ReadOnlySpan<char> phrase) =>
        phrase.Length > ShortestThing && phrase[0] == Particles.Together && (Trades.TailOf(phrase) > 0 || Dealings.IsIn(phrase));

    /// <summary>与东盟的进出口增速, 与欧盟贸易逆差: what is measured of it stands behind.</summary>
    private static readonly WordList Dealings = new(SharedWords.Of("LeadReader.Dealings", "往来"));

    private static readonly WordList Trades = new(SharedWords.Of("LeadReader.Trades", "贸易总值", "双边贸易", "双边贸易额", "人员往来"));

    /// <summary>平均每天的快递量: the mean is of what is told.</summary>
    private static bool IsMeanOf(in Sentence s, int at, int place) => s.Text[place] == Particles.Per && (Averages.TailOf(s.Text[at..place]) > 0 || PhraseWords.PerHead.TailOf(s.Text[at..place]) > 0);

    private static readonly WordList Averages = new(SharedWords.Of("LeadReader.Averages"));

    /// <summary>每人每月供应的猪肉, 每个灾民每天补助: for each of them and of the times together.</summary>
    private static bool IsOfEach(in Sentence s, int at, int place)
    {
        const int longest = 6;
        return s.Text[place] == Particles.Per && s.Text[Math.Max(at, place - longest)..place].IndexOf(Particles.Per) >= 0;
    }
}
