namespace Hengyang.Stats;

/// <content>Topics: a clause in front of a figure's own that names the thing and tells of it without a figure.</content>
internal sealed partial class ObservationReader
{
    /// <summary>A clause that is longer names no thing alone.</summary>
    private const int LongestTopic = 36;

    private const int ShortestTopic = 3;

    /// <summary>进出口贸易业的净产值，继第三季下跌后，在第四季下跌0.8%: a clause that only names the thing.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="m">The figure.</param>
    /// <param name="from">Where its clause begins.</param>
    /// <param name="phrase">Gets the thing.</param>
    /// <param name="namesArea">Whether the figure's clause names an area itself.</param>
    private bool ReadTopic(in Sentence s, DocumentWorkspace workspace, int m, int from, ref NounPhrase phrase, bool namesArea = false)
    {
        // the noun behind the figure before may reach beyond this one (四万“，吨6%)
        if (from <= s.Start + 2 || from > workspace.Mention(m).Range.Start)
            return false;
        int end = from - 1;

        // the figure before closes the clause: it is told of that
        if (m > 0 && workspace.Mention(m - 1).Range.End >= end && !IsTime(workspace.Mention(m - 1)))
            return false;
        int first = Math.Max(s.Start, end - LongestTopic - 1);
        int start = s.Text[first..end].LastIndexOfAny("，,；;：:");
        start = start < 0 ? first : first + start + 1;
        if (end - start > LongestTopic)
            return false;
        for (int k = m - 1; k >= 0 && workspace.Mention(k).Range.End > start; k--)
            if (!IsTime(workspace.Mention(k)) && !(workspace.Mention(k).Kind == MentionKind.Change && PassingPeriod.IsGround(s, workspace.Mention(k).Range)))
                return false;

        // 从经济总量看, 固定资产投资增速方面: the words around the thing say that it is one
        int cause = CauseIn(s.Text[start..end]);
        bool caused = cause >= 0;
        if (caused)
            end = start + cause;
        int framed = caused ? 0 : FrameOf(s, ref start, ref end);

        // 存栏连续9个月环比增长，涨幅达28.6%: the thing stands in front of the movement
        bool moves = caused || framed > 0 || (EndsInMost(s, start, ref end, moved: workspace.Mention(m).Kind == MentionKind.Change) | FindMovement(s, start, ref end));
        bool pointed = !caused && PointAt(s.Text, ref start, end);
        if (_pending.Count > _statement && ((!moves && !pointed) || start < _pending[^1].End))
            return false;
        phrase.CutTail(0);
        LeadReader.Read(s, start, end, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        if (EndsInThing(phrase.Text))
            phrase.TrimHead(Setting);
        if (caused)
            phrase.TrimTail(PhraseWords.CountOfKinds);
        if (!caused && !EndsInThing(phrase.Text))
            moves |= CutPredicate(ref phrase);
        if (_pending.Count > _statement && !moves && !pointed)
            return false;
        if (!namesArea)
            NoteArea(s, area, isPronoun);
        return phrase.IsIndicator && (pointed || caused || EndsInThing(phrase.Text) || PhraseWords.People.TailOf(phrase.Text) > 0) && !OpensCircumstance(s.Text[start..end]);
    }

    /// <summary>棉花因面积减少和病虫害严重，(仅收375万吨): where the cause begins, behind the thing; −1 where the clause tells of none.</summary>
    private static int CauseIn(ReadOnlySpan<char> clause)
    {
        const int longest = 12;
        bool grounded = PassingPeriod.EndsInBase(clause);
        bool effected = PassingPeriod.EndsInEffect(clause);
        for (int i = 2; i + 2 < clause.Length && i <= longest; i++)
        {
            bool opens = Causes.HeadOf(clause[i..]) > 0 || (grounded && clause[i] == Particles.Where) || (effected && ClauseGrammar.Causes.HeadOf(clause[i..]) > 0);
            if (opens && !CompoundWords.Covers(clause, i))
                return i;
        }

        return -1;
    }

    private static readonly WordList Causes = new(SharedWords.Of("ObservationReader.Causes", "因"));

    /// <summary>降幅最大的是黄瓜，其次为茄子，: the thing stands behind what points at it.</summary>
    private static bool PointAt(ReadOnlySpan<char> text, ref int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
        {
            int word = Pointers.HeadOf(text[i..end]);
            if (word == 0 || end - i - word < 2)
                continue;
            start = i + word;
            return true;
        }

        return false;
    }

    private static readonly WordList Pointers = new(SharedWords.Of("ObservationReader.Pointers", "最好是", "最差是", "最多是", "最高是", "最大是", "最低是", "依次是", "首推", "当属"));

    /// <summary>Leaves out 从 … 看, 就 … 而言, … 方面; gives the length of the words that were left out.</summary>
    private static int FrameOf(in Sentence s, ref int start, ref int end)
    {
        ReadOnlySpan<char> clause = s.Text[start..end];
        int close = Math.Max(FrameEnds.TailOf(clause), ClauseWords.Sides.TailOf(clause));
        if (close == 0 || clause.Length - close < ShortestTopic)
            return 0;
        end -= close;
        while (end > start + ShortestTopic && FrameWords.TailOf(s.Text[start..end]) is var inner and > 0)
            end -= inner;
        if (Particles.OpensFrame.Contains(s.Text[start]))
            start++;
        return close;
    }

    private static readonly WordList FrameWords = new("上", "来");

    private static readonly WordList FrameEnds = new(SharedWords.Of("ObservationReader.FrameEnds", "看", "而言", "来说", "上", "为例", "来讲"));

    /// <summary>增加免税额，由6.6万元增至7.5万元: what is done to the thing that the next clause tells the level of.</summary>
    private static readonly WordList Setting = new(SharedWords.Of("ObservationReader.Setting"));

    private static bool EndsInThing(ReadOnlySpan<char> phrase) =>
        phrase.Length >= 2 && (Particles.EndsOfThings.Contains(CharTable.Folded[phrase[^1]]) || MeasureHeads.TailOf(phrase) > 0);

    /// <summary>受…影响, 随着…提高: a circumstance tells why the thing moved and is none.</summary>
    private static bool OpensCircumstance(ReadOnlySpan<char> clause)
    {
        clause = clause.TrimStart();
        int word = Math.Max(Circumstances.HeadOf(clause), Math.Max(ClauseWords.LeadingIn.HeadOf(clause), ClauseWords.Circumstance.HeadOf(clause)));
        return word > 0 && !(word == 1 && CompoundWords.BeginsWith(clause));
    }

    private static readonly WordList Circumstances = new(SharedWords.Of("ObservationReader.Circumstances",
        "受", "因", "分", "面对", "围绕", "当", "若", "按", "据", "经", "为", "比", "较", "与", "同", "把", "将", "被", "让", "使", "虽"));

    /// <summary>居民消费价格扭转了下降趋势: what stands behind the first name of a measure tells how it went.</summary>
    private static bool CutPredicate(ref NounPhrase phrase)
    {
        const int near = 5;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = ShortestTopic; i + 1 < text.Length; i++)
        {
            if (MeasureHeads.TailOf(text[..i]) == 0 || Particles.GoesOn.Contains(text[i]) || CompoundWords.Covers(text, i))
                continue;

            // 居民消费 (价格): the name goes on to another measure
            int next = 0;
            for (int k = i + 1; k <= text.Length && k <= i + near && next == 0; k++)
                next = MeasureHeads.TailOf(text[i..k]) > 0 ? k : 0;
            if (next > 0)
            {
                i = next - 1;
                continue;
            }

            // 对进出口总值增长的贡献率 (最高): what 的 ties to another measure belongs to the name
            int of = text[i..].IndexOf(Particles.Of);
            for (int k = of < 0 ? text.Length : i + of + 2; k < text.Length && next == 0; k++)
                next = MeasureHeads.TailOf(text[i..k]) > 0 ? k : 0;
            if (next > 0)
            {
                i = next - 1;
                continue;
            }

            phrase.CutTail(i);
            return true;
        }

        return false;
    }

    /// <summary>分季度看，: the sentence goes on about the thing before, part by part.</summary>
    private static bool OpensDivision(in Sentence s, int to)
    {
        const int longest = 10;
        ReadOnlySpan<char> text = s.Text[s.Start..to].TrimStart();
        int end = text.IndexOf('，');
        return end is > 2 and <= longest && text[0] == Particles.Divides && FrameEnds.TailOf(text[..end]) > 0;
    }

    private static bool IsTime(in Mention mention) =>
        mention.Kind == MentionKind.Period || (mention.TryGetQuantity(out Quantity quantity) && quantity.Unit.Dimension == Dimension.Time);

    /// <summary>The first word of a movement or a comparison within a clause; the clause ends there.</summary>
    private static bool FindMovement(in Sentence s, int start, ref int end)
    {
        int first = end;
        for (int i = LeadReader.FirstTokenAt(s, start + ShortestTopic); i < s.Count && s[i].Start < end; i++)
        {
            if (s[i].Kind != TokenKind.Word || s[i].Word is not (WordKind.Direction or WordKind.Basis))
                continue;
            if (s[i].End < end && s.Text[s[i].End] == Particles.Of)
                continue; // 对进出口增长的贡献率
            first = s[i].Start;
            break;
        }

        // 出口连升五个月: the name of a measure may be short
        for (int i = start + 2; i < first; i++)
            if ((i >= start + ShortestTopic || MeasureHeads.TailOf(s.Text[start..i]) > 0) && PhraseWords.Movements.HeadOf(s.Text[i..first]) > 0)
                first = i;
        bool found = first < end;
        end = first;
        return found;
    }
}
