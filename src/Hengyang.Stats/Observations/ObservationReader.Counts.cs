namespace Hengyang.Stats;

/// <content>Counts: those that something is so of, a measure between a count and its noun, and the verb that says what is counted.</content>
internal sealed partial class ObservationReader
{
    /// <summary>What is measured of those that are counted, and nothing else says in a name's end.</summary>
    private static bool EndsInState(ReadOnlySpan<char> noun) => Distribution.EndsInMeasure(noun) || States.TailOf(noun) > 0;

    private static readonly UnitSet Firms = new("家", "户");

    private static readonly WordList States = new(SharedWords.Of("ObservationReader.States", "规模", "市值"));

    /// <summary>Between the measure and what it came to: 利润保持同比增长.</summary>
    private const int LongestState = 4;

    /// <summary>28个行业利润同比增长, 16家企业营业收入超过1万亿元: those of whom it is so are counted, and named by it (利润同比增长行业).</summary>
    private bool TryReadThose(in Sentence s, DocumentWorkspace workspace, int m, in Quantity count, in NounPhrase noun, out int last)
    {
        last = m + 1;
        // 八大类商品零售额突破690亿元: the kinds that there are, and not those of which it is so
        if (s.Text[workspace.Mention(m).Range.Start..workspace.Mention(m).Range.End].IndexOf(BigFew) >= 0)
            return false;
        int holder = FigureRole.HolderLength(noun.Text);
        if (holder == 0)
            holder = noun.Text.Length - States.TailOf(noun.Text); // 7只可转债跌幅超2%
        // 2467家净利润同比增长: whose it is the unit tells alone
        if (holder == noun.Text.Length && Firms.Contains(count.Unit) && MeasureHeads.TailOf(noun.Text) == noun.Text.Length)
            holder = 0;
        else if (holder < ShortestThing || holder == noun.Text.Length)
            return false;
        int from = noun.PlaceOf(holder);
        DateRange? time = null;
        if (last < workspace.MentionCount && workspace.Mention(last) is { Kind: MentionKind.Period } inner && inner.Range.Start >= from && inner.Range.End < noun.End)
        {
            inner.TryGetPeriod(out DateRange named);
            (time, from) = (named, inner.Range.End);
            last++;
        }

        TextRange told = last < workspace.MentionCount ? workspace.Mention(last).Range : default;
        bool sized = told.Start >= from && told.Start - noun.End <= LongestState && s.Text[from..told.Start].IndexOfAny(Particles.Marks) < 0 && IsState(workspace.Mention(last));
        if (!sized && !IsMovementAt(s, noun.End, out told))
            return false;
        last -= sized ? 0 : 1;
        PendingObservation those = Add(string.Concat(s.Text[from..Math.Min(noun.End, told.Start)], s.Text[told.Start..told.End], noun.Text[..holder]), workspace.Mention(m).Range.Start, told.End);
        (those.Value, those.ValueRange, those.IsMean) = (count, workspace.Mention(m).Range, true);
        if (time is not null)
            (those.Period, those.HasOwnPeriod) = (time, true);
        _consumed = told.End;
        return true;
    }

    /// <summary>保持同比增长，: a movement whose size nothing tells, at the end of its clause.</summary>
    private static bool IsMovementAt(in Sentence s, int from, out TextRange told)
    {
        told = default;
        int i = LeadReader.FirstTokenAt(s, from);
        while (i < s.Count && s[i].Start - from <= LongestState && s[i].Is(WordKind.Statement))
            i++;
        int first = i;
        if (i < s.Count && s[i].Is(WordKind.Basis))
            i++;
        if (i >= s.Count || s[i].Start - from > LongestState + LongestState || s[i].Word is not (WordKind.Direction or WordKind.Unchanged) || (s[i].End < s.End && Marks.KindOf(s.Text[s[i].End]) == TokenKind.None))
            return false;
        told = TextRange.FromBounds(s[first].Start, s[i].End);
        return true;
    }

    /// <summary>A movement without a size or beyond one, a level on one side of another: it holds for each of many.</summary>
    private static bool IsState(in Mention mention)
    {
        if (mention.TryGetChange(out PercentageChange change))
            return !change.HasSize || IsSide(change.Size.Qualifier);
        return mention.TryGetQuantity(out Quantity level) && IsSide(level.Qualifier) && level.Unit != Unit.PercentagePoint;
    }

    private static bool IsSide(Qualifier qualifier) => qualifier is Qualifier.Over or Qualifier.AtLeast or Qualifier.AtMost or Qualifier.LessThan or Qualifier.MoreThan;

    /// <summary>支撑了6.2%的国内生产总值增长, 产值保持6%的中高速增长: a movement, whose size stands in front of it.</summary>
    private bool TryReadGrowth(in Sentence s, in Mention mention, in Quantity quantity, in NounPhrase phrase, in NounPhrase noun, ChangeDirection direction)
    {
        bool kind = FigureRole.IsKindOfGrowth(noun.Text);
        if (kind ? !phrase.IsIndicator || Levels.TailOf(s.Text[phrase.End..mention.Range.Start].Trim()) == 0 && !Distribution.EndsInMeasure(phrase.Text) : !noun.IsIndicator)
            return kind;
        if (quantity.IsBothWays)
            return false;
        // -2%的企业增长 is a fall, as -3%的增长 is
        bool falls = quantity.Value < 0;
        PercentageChange change = new() { Direction = falls ? ChangeDirection.Decrease : direction, Size = falls ? -quantity : quantity, SizeKind = ChangeSize.By };
        _consumed = s[LeadReader.FirstTokenAt(s, noun.End)].End;
        Add(kind ? phrase.ToString() : noun.ToString(), kind ? phrase.Start : mention.Range.Start, _consumed).Add(in change, _consumed);
        return true;
    }

    /// <summary>15个重点事项审批时限压缩70%: what is said to have moved is no noun of those that are counted.</summary>
    private static bool IsMovedNext(DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        const int shortest = 5;
        return noun.Text.Length >= shortest && !FigureRole.IsHolder(noun.Text) && m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Range.Start == noun.End
            && workspace.Mention(m + 1).TryGetChange(out PercentageChange change) && change.HasSize && change.Size.Unit.Dimension == Dimension.Ratio;
    }

    /// <summary>126家A级景区接待游客890万人次: what they did is told by the next figure, and not how many did it.</summary>
    private static bool IsDoneNext(DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        const int shortest = 2;
        if (m + 1 >= workspace.MentionCount || workspace.Mention(m + 1).Kind != MentionKind.Quantity || workspace.Mention(m + 1).Range.Start != noun.End || FigureRole.IsHolder(noun.Text))
            return false;
        for (int verb = shortest; verb + shortest < noun.Text.Length; verb++)
            if (IsActAt(noun.Text[verb..]))
                return true;
        return false;
    }

    /// <summary>18项总长1600公里的公路项目: a measure of what is counted stands between the count and its noun.</summary>
    private static bool IsMeasuredWithin(in Sentence s, DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        const int longest = 4;
        if (noun.IsEmpty || noun.Text.Length > longest || m + 1 >= workspace.MentionCount || !workspace.Mention(m + 1).TryGetQuantity(out Quantity size) || size.Unit.IsNone || size.Unit.Dimension is Dimension.Count or Dimension.Time or Dimension.Ratio)
            return false;
        TextRange measured = workspace.Mention(m + 1).Range;
        return measured.Start == noun.End && measured.End + 2 < s.End && s.Text[measured.End] == Particles.Of && AreaNames.IsHan(s.Text[measured.End + 1]);
    }

    /// <summary>新增2所高校, 新增研究中心2家、绿色工厂18家: the verb says what is counted, of the things behind it in its list too.</summary>
    private string NameOf(in Sentence s, in NounPhrase phrase, int start, in Quantity quantity)
    {
        // 乘用车零售50.3万辆，今年以来累计零售1526.5万辆: the same thing over another time
        if (PhraseWords.Sums.TailOf(s.Text[s.Start..Math.Max(s.Start, phrase.Start)]) > 0 && _context.HasOwnTime && _pending.Count > 0 && _pending[^1] is { Value: { } level } told && level.Unit == quantity.Unit && told.Period != _context.ClausePeriod && told.Indicator.AsSpan().EndsWith(phrase.Text))
            return told.Indicator;
        if (start <= s.Start || !Classifiers.CountsThings(quantity.Unit))
            return phrase.ToString();
        ReadOnlySpan<char> before = s.Text[s.Start..start];
        if (start != phrase.Start && Growing.TailOf(before.TrimEnd(Particles.Done)) is var verb and > 0)
            return string.Concat(before.TrimEnd(Particles.Done)[^verb..], phrase.Text);
        if (_pending.Count <= _statement || !Particles.Joiners.Contains(before[^1]) || _pending[^1] is not { HasChanges: false, Value: { } counted } first || first.End != start - 1 || !Classifiers.CountsThings(counted.Unit))
            return phrase.ToString();
        int shared = Growing.HeadOf(first.Indicator);
        return shared == 0 || Distribution.EndsInMeasure(phrase.Text) || Growing.HeadOf(phrase.Text) > 0 || IsActAt(phrase.Text) || PhraseWords.Openers.HeadOf(phrase.Text) > 0
            ? phrase.ToString() : string.Concat(first.Indicator.AsSpan(0, shared), phrase.Text);
    }

    private static readonly WordList Growing = new(Growth);

    /// <summary>The time of the sentence while 上年 or 上年同期 tells one figure of another.</summary>
    private (SentenceTime Time, bool IsKept, bool IsOver) _sameTime;

    /// <summary>营收141亿元，上年同期128亿元；净利润23亿元: keeps the time that what is named behind the figure of the other one has.</summary>
    private void KeepTime(in Sentence s, TextRange period)
    {
        ReadOnlySpan<char> words = s.Text[period.Start..period.End];
        if (_pending.Count > 0 && !_sameTime.IsKept && (words.EndsWith(SamePeriod) || YearsBefore.Is(words)))
            _sameTime = (_context.Time, true, false);
    }

    private static readonly string SamePeriod = SharedWords.Of("ObservationReader.SamePeriod")[0];

    /// <summary>Gives the time back where another clause names a thing.</summary>
    private void EndSameTime(int clause)
    {
        if (!_sameTime.IsOver || _context.HasOwnTime || clause <= _pending[^1].End)
            return;
        _context.Time = _sameTime.Time;
        _sameTime = default;
    }

    /// <summary>生产总值连跨3个千亿元台阶: the steps are no value; what is told of the thing follows.</summary>
    private bool IsStep(in Sentence s, in Mention mention, ref NounPhrase phrase)
    {
        const int longest = 10;
        ReadOnlySpan<char> behind = s.Text[mention.Range.End..Math.Min(s.End, mention.Range.End + longest)];
        int step = behind.IndexOf(Step);
        if (step < 0 || behind[..step].IndexOfAny("，、；") >= 0)
            return false;
        _consumed = mention.Range.End + step + Step.Length;
        if (phrase.IsIndicator)
            Add(phrase.ToString(), phrase.Start, _consumed);
        return true;
    }

    /// <summary>先后跨越3000亿、4000亿两个台阶: the last of the steps that a list names, which are no values; 0 for none.</summary>
    private static int LastOfSteps(in Sentence s, DocumentWorkspace workspace, int m)
    {
        const int longest = 6;
        int last = m;
        while (last + 1 < workspace.MentionCount && workspace.Mention(last + 1) is { Kind: MentionKind.Quantity } next && next.Range.Start == workspace.Mention(last).Range.End + 1 && Particles.Joiners.Contains(s.Text[next.Range.Start - 1]))
            last++;
        if (last == m)
            return 0;
        int end = workspace.Mention(last).Range.End;
        return s.Text[end..Math.Min(s.End, end + longest)].IndexOf(Step) is >= 0 and var step && s.Text[end..(end + step)].IndexOfAny(Particles.Marks) < 0 ? last : 0;
    }

    /// <summary>9家公司创设信用保护工具合计51.87亿元: the sum behind the noun is what is told, and not how many took part.</summary>
    private static bool IsSummedNext(in Sentence s, DocumentWorkspace workspace, int m, int end) =>
        end > 0 && m + 1 < workspace.MentionCount && workspace.Mention(m + 1) is { Kind: MentionKind.Quantity } next && next.Range.Start > end && IsSum(s.Text[end..next.Range.Start]);

    /// <summary>共, 合计 and nothing else.</summary>
    internal static bool IsSum(ReadOnlySpan<char> text) => Summing.Is(text.Trim());

    private static readonly WordList Summing = new(SharedWords.Of("ObservationReader.Summing", "共", "合计达", "共计达"));

    /// <summary>6月20日，隧道贯通，全长21.9公里: whether the day that the sentence names last stands in another clause.</summary>
    private static bool IsBehindEvent(in Sentence s, DocumentWorkspace workspace, int m)
    {
        int day = m - 1;
        while (day >= 0 && workspace.Mention(day).Kind != MentionKind.Period)
            day--;
        return day >= 0 && s.Text[workspace.Mention(day).Range.End..workspace.Mention(m).Range.Start].TrimStart("，,").IndexOfAny("，；,") > 0;
    }

    /// <summary>What something measures as long as it stands.</summary>
    private static readonly WordList Lasting = new(SharedWords.Of("ObservationReader.Lasting", "海拔", "总建筑面积", "总库容", "埋深", "跨度", "设计时速", "桥隧比", "坝高", "水库容量"));

    /// <summary>以154.5亿元 (位居第五): whether the figure straight in front of a place is such a means.</summary>
    private static bool IsMeansBefore(in Sentence s, DocumentWorkspace workspace, int place)
    {
        for (int m = workspace.MentionCount - 1; m >= 0; m--)
            if (workspace.Mention(m).Range.End == place)
                return workspace.Mention(m).Kind == MentionKind.Quantity && IsMeans(s, s.Start, workspace.Mention(m).Range.Start);
        return false;
    }

    /// <summary>What says on which side of a level of another time something lies.</summary>
    private static readonly WordList Sides = new(SharedWords.Of("ObservationReader.Sides"));

    /// <summary>突破1000亿元台阶.</summary>
    private const string Step = "台阶";

    /// <summary>
    /// A noun that does not stand next to its figure: behind another count of it (10类60项民生项目), or what people do
    /// (320万人参加养老保险).
    /// </summary>
    private bool TryReadShared(in Sentence s, DocumentWorkspace workspace, int m, short next, ref NounPhrase phrase)
    {
        int end = workspace.Mention(m).Range.End;
        workspace.Mention(m).TryGetQuantity(out Quantity quantity);
        bool alone = phrase.IsEmpty;
        if (m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Range.Start == end && Classifiers.TakesNoun(quantity.Unit)
            && workspace.Mention(m + 1).TryGetQuantity(out Quantity second) && Classifiers.TakesNoun(second.Unit))
        {
            phrase.CutTail(0);
            (_, short behind) = workspace.MentionTokens(m + 1);
            NounBehind.Read(s, workspace.Mention(m + 1).Range.End, behind, ref phrase);
        }
        else if (alone && Classifiers.CountsPeople(quantity.Unit) && s[next].Start == end && s[next].Is(WordKind.Boundary))
        {
            phrase.CutTail(0);
            NounBehind.ReadPredicate(s, end, next, ref phrase);
            _consumed = Math.Max(_consumed, phrase.End);
        }
        else
        {
            return false;
        }

        return phrase.IsIndicator;
    }
}
