namespace Hengyang.Stats;

/// <summary>
/// 分别: as many figures as there are names. The names are restored from the list (第一、二、三产业增加值; 城镇、农村居民人均可支配收入;
/// A、B等支出增速). When the counts differ there is no guess.
/// </summary>
internal static partial class Distribution
{
    private const int MostNames = 16;

    /// <summary>What may stand between the figures of a list.</summary>
    private static readonly WordList Between = new(SharedWords.Of("Distribution.Between", "、", "和", "及", "与", "：", ":", "∶", "︰", "，", ",", "/", "／"));

    /// <summary>三次产业结构为10:40:50: the figures are those of the three.</summary>
    private static readonly string ThreeSectors = SharedWords.Of("Distribution.ThreeSectors")[0];

    private static readonly string[] Structures = [.. SharedWords.Of("Distribution.Structures"), "产业比", "产业之比"];

    internal static readonly string ShareTail = SharedWords.Of("Distribution.ShareTail")[0];

    /// <summary>What parts the names of a list, in the order in which it is tried.</summary>
    private const string Conjunctions = "和与及";
    private const string CommaOrAnd = "、和";
    private const string CommaOrWith = "、及";

    /// <summary>人均, 年均, 平均: 均 is part of a word.</summary>
    private const string BeforeEach = "平人户年月日亩地周季";

    private static readonly string[] Industries = ["第一产业", "第二产业", "第三产业"];

    /// <summary>How many mentions of the same kind stand in one list from a mention on.</summary>
    internal static int ListLength(in Sentence s, DocumentWorkspace workspace, int m)
    {
        int count = 1;
        while (m + count < workspace.MentionCount)
        {
            ref readonly Mention before = ref workspace.Mention(m + count - 1);
            ref readonly Mention next = ref workspace.Mention(m + count);
            if (next.Kind != before.Kind)
                break;
            ReadOnlySpan<char> gap = s.Text[before.Range.End..next.Range.Start].Trim();
            // +12%/+28%
            if (gap.Length == 2 && Strokes.Contains(gap[0]) && CharTable.Numerals[gap[1]] is Numeral.Plus or Numeral.Minus)
                gap = gap[..1];
            if (!Between.Is(gap))
                break;

            // 分别增长11.9%和15.3%，比6月末加快3.2个百分点: a comma goes on with bare figures only
            if (gap is "，" or "," && !IsOfUnit(in before, in next))
                break;
            if (gap is "，" or "," && (!HasRespectively(s, workspace, m) || AreaNames.IsHan(s.Text[next.Range.Start])))
                break;
            count++;
        }

        return count;
    }

    /// <summary>分别达到69家、107家，1324人晋升: another unit behind a comma begins another thing.</summary>
    private static bool IsOfUnit(in Mention before, in Mention next) =>
        !before.TryGetQuantity(out Quantity first) || !next.TryGetQuantity(out Quantity second) || first.Unit == second.Unit || first.Unit.IsNone;

    /// <summary>Whether 分别 stands in or right in front of a mention.</summary>
    internal static bool HasRespectively(in Sentence s, DocumentWorkspace workspace, int m)
    {
        (short first, short next) = workspace.MentionTokens(m);
        return s.HoldsWord(WordKind.Respectively, Math.Max(0, first - 3), next);
    }

    /// <summary>3.2/4.1/5.2亿元: strokes part the figures of a list, which gives them out in order as 分别 does.</summary>
    internal static bool IsParted(in Sentence s, DocumentWorkspace workspace, int m) =>
        m + 1 < workspace.MentionCount && workspace.Mention(m).Range.End < workspace.Mention(m + 1).Range.Start && Strokes.Contains(s.Text[workspace.Mention(m).Range.End]);

    /// <summary>Gives each figure of a list its own observation.</summary>
    internal static bool TryDistribute(in Sentence s, DocumentWorkspace workspace, int m, int count, int from, ref NounPhrase phrase, ObservationReader reader)
    {
        if (!phrase.IsIndicator)
            return false;
        Span<TextRange> names = stackalloc TextRange[MostNames];
        CutCount(ref phrase, count);
        ReadOnlySpan<char> text = phrase.Text;
        int threefold = IndexOfFolded(text, ThreeSectors);
        if (count == 3 && threefold >= 0)
        {
            bool structure = FoldedText.ContainsAny(text, Structures);
            for (int k = 0; k < 3; k++)
            {
                string name = structure ? Industries[k] + ShareTail : string.Concat(text[..threefold], Industries[k], text[(threefold + ThreeSectors.Length)..]);
                AddOne(workspace, m + k, name, phrase.Start, reader);
            }

            return true;
        }

        if (TrySplitGoods(workspace, m, count, text, phrase.Start, reader))
            return true;
        if (count == 2 && TrySplitFused(workspace, m, text, phrase.Start, reader))
            return true;
        if (Split(text, names, Strokes) != count && Split(text, names, Particles.Joiners) != count && Split(text, names, "、") != count && Split(text, names, Conjunctions) != count && Split(text, names, CommaOrAnd) != count && Split(text, names, CommaOrWith) != count)
            return TryDistributeClauses(s, workspace, m, count, from, reader);
        string last = text.Slice(names[count - 1].Start, names[count - 1].Length).ToString();
        ReadOnlySpan<char> shared = SharedTail(text, names, count, out int etc);
        for (int k = 0; k < count; k++)
        {
            ReadOnlySpan<char> name = text.Slice(names[k].Start, names[k].Length);
            string full = etc >= 0 && k == count - 1 ? string.Concat(name[..etc], shared)
                : k == count - 1 ? Ordinal(text, names, k, name.ToString())
                : Ordinal(text, names, k, shared.IsEmpty || name.EndsWith(shared) || (EndsInMeasure(name) && !EndsInMeasure(text.Slice(names[count - 1].Start, names[count - 1].Length)[..^shared.Length])) ? name.ToString() : string.Concat(name, shared));
            full = Headed(text, names, k, full);
            AddOne(workspace, m + k, Towards(text, names, k, full), phrase.PlaceOf(names[k].Start), reader);
        }

        return true;
    }

    /// <summary>甲、乙、丙三镇 (投资): how many the list has is no part of a name.</summary>
    private static void CutCount(ref NounPhrase phrase, int count)
    {
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = 2; i + 2 < text.Length; i++)
        {
            byte digit = CharTable.Numerals[text[i]];
            if ((digit & Numeral.KindMask) != Numeral.Han || (digit & Numeral.ValueMask) != count || !Counted.Contains(CharTable.Folded[text[i + 1]]) || Particles.Joiners.Contains(text[i - 1]) || text[..i].IndexOfAny(Particles.Joiners) < 0)
                continue;
            phrase.CutMiddle(i, 2);
            return;
        }
    }

    /// <summary>What is counted behind a list of names: 三镇, 两市, 四项.</summary>
    private static readonly CharSet Counted = new("镇乡县市区省州国家校项者类");

    /// <summary>计算机制造业，电气机械制造业，通用设备制造业产值分别…: names that commas part.</summary>
    private static bool TryDistributeClauses(in Sentence s, DocumentWorkspace workspace, int m, int count, int from, ObservationReader reader)
    {
        if (!HasRespectively(s, workspace, m))
            return false;
        int start = s.Start;
        for (int i = m - 1; i >= 0 && start == s.Start; i--)
            if (workspace.Mention(i).Kind != MentionKind.Period)
                start = workspace.Mention(i).Range.End;
        Span<int> places = stackalloc int[MostNames + 1];
        int found = 0;
        for (int i = from - 1; i >= start && found < count; i--)
        {
            if (s.Text[i] is '；' or ';' or '：' or ':' or '。')
            {
                places[found++] = i + 1;
                break;
            }

            if (s.Text[i] is '，' or ',')
                places[found++] = i + 1;
        }

        // the head of the sentence begins a name too
        if (found < count && (found == 0 || places[found - 1] > start) && start == s.Start)
            places[found++] = start;
        if (found < count || from > workspace.Mention(m).Range.Start)
            return false;
        NounPhrase all = new(stackalloc char[NounPhrase.Capacity * 2], stackalloc int[NounPhrase.Capacity * 2]);
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<char> letters = stackalloc char[NounPhrase.Capacity];
        Span<int> ofLetters = stackalloc int[NounPhrase.Capacity];
        for (int k = 0; k < count; k++)
        {
            int begin = places[count - 1 - k];
            int end = k == count - 1 ? workspace.Mention(m).Range.Start : places[count - 2 - k] - 1;
            NounPhrase name = new(letters, ofLetters);
            LeadReader.Read(s, begin, end, workspace, ref name, out _, out _, stated: k == count - 1 && workspace.Mention(m).Kind == MentionKind.Quantity);
            if (!name.IsIndicator)
                return false;
            names[k] = new TextRange(all.Text.Length, name.Text.Length);
            all.Append(in name);
        }

        ReadOnlySpan<char> text = all.Text;
        ReadOnlySpan<char> shared = SharedTail(text, names, count, out _);
        for (int k = 0; k < count; k++)
        {
            ReadOnlySpan<char> own = text.Slice(names[k].Start, names[k].Length);
            string full = k == count - 1 || shared.IsEmpty || EndsInMeasure(own) ? own.ToString() : string.Concat(own, shared);
            AddOne(workspace, m + k, full, all.PlaceOf(names[k].Start), reader);
        }

        return true;
    }

    /// <summary>水质优良率和达标率均为100%: the figure is that of each of the names.</summary>
    internal static bool TryGiveEach(in Sentence s, DocumentWorkspace workspace, int m, ref NounPhrase phrase, ObservationReader reader)
    {
        if (!s.MayHold(PhraseMarks.Eaches) || !phrase.IsIndicator)
            return false;
        ReadOnlySpan<char> gap = s.Text[Math.Min(phrase.End, workspace.Mention(m).Range.Start)..workspace.Mention(m).Range.Start];
        int each = gap.LastIndexOfAny(Particles.Each);
        if (gap.Length > LongestGap || each < 0 || (each > 0 && BeforeEach.Contains(gap[each - 1])))
            return false;
        ReadOnlySpan<char> text = phrase.Text;
        Span<TextRange> names = stackalloc TextRange[MostNames];
        int count = Split(text, names, Particles.Joiners);
        if (count < 2)
            return false;
        foreach (TextRange name in names[..count])
            if (name.Length < 2)
                return false;
        ReadOnlySpan<char> shared = SharedTail(text, names, count, out int etc);
        if (etc >= 0)
            return false;
        for (int k = 0; k < count; k++)
        {
            ReadOnlySpan<char> name = text.Slice(names[k].Start, names[k].Length);
            string full = k == count - 1 || shared.IsEmpty || name.EndsWith(shared) || EndsInMeasure(name) ? name.ToString() : string.Concat(name, shared);
            AddOne(workspace, m, Headed(text, names, k, full), phrase.PlaceOf(names[k].Start), reader);
        }

        return true;
    }

    /// <summary>销售/管理/研发费用率.</summary>
    private const string Strokes = "/／";

    private const int LongestGap = 8;

    private static int IndexOfFolded(ReadOnlySpan<char> text, string word)
    {
        for (int i = 0; i + word.Length <= text.Length; i++)
            if (FoldedText.StartsWith(text[i..], word))
                return i;
        return -1;
    }

    /// <summary>牛羊出栏分别增长5.2%、1.9%: as many goods of one character as there are figures.</summary>
    private static bool TrySplitGoods(DocumentWorkspace workspace, int m, int count, ReadOnlySpan<char> text, int start, ObservationReader reader)
    {
        int goods = 0;
        while (goods < text.Length && NounPhrase.IsGood(text[goods]))
            goods++;
        if (goods != count || goods + 1 >= text.Length || Particles.Joiners.Contains(text[goods]))
            return false;
        for (int k = 0; k < count; k++)
            AddOne(workspace, m + k, string.Concat(text.Slice(k, 1), text[goods..]), start, reader);
        return true;
    }

    private static bool TrySplitFused(DocumentWorkspace workspace, int m, ReadOnlySpan<char> text, int start, ObservationReader reader)
    {
        if (!FusedNames.TryFind(text, out TextRange both, out string first, out string second) || text[..both.Start].IndexOfAny(Particles.Joiners) >= 0 || text[both.End..].IndexOfAny(Particles.Joiners) >= 0)
            return false;
        AddOne(workspace, m, string.Concat(text[..both.Start], first, text[both.End..]), start, reader);
        AddOne(workspace, m + 1, string.Concat(text[..both.Start], second, text[both.End..]), start, reader);
        return true;
    }

    private static void AddOne(DocumentWorkspace workspace, int m, string indicator, int start, ObservationReader reader)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        reader.Add(indicator, Math.Min(start, mention.Range.Start), mention.Range.End).Take(in mention);
    }

    /// <summary>对俄罗斯、巴基斯坦…: the preposition of the first name is that of all.</summary>
    private static string Towards(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> names, int k, string name) =>
        k > 0 && Particles.Towards.Contains(text[names[0].Start]) && name[0] != text[names[0].Start] ? text[names[0].Start] + name : name;

    /// <summary>单位生产总值能耗、水耗: a short name that ends as the first one does takes the head of that.</summary>
    private static string Headed(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> names, int k, string name)
    {
        const int longest = 3;
        ReadOnlySpan<char> first = text.Slice(names[0].Start, names[0].Length);
        ReadOnlySpan<char> own = text.Slice(names[k].Start, names[k].Length);
        bool alike = k > 0 && own.Length is >= 2 and <= longest && first.Length >= own.Length + longest && first[^1] == own[^1] && name.Length == own.Length;
        return alike ? string.Concat(first[..^own.Length], own) : name;
    }

    /// <summary>二 and 三 in 第一、二、三产业 are ordinals too.</summary>
    private static string Ordinal(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> names, int k, string name) =>
        (k > 0 && text[names[0].Start] == Particles.Ordinal) || (text[names[0].Start] == NumberWords.One && names[0].Length == 1) ? Particles.FirstThree.Contains(name[0]) ? Particles.Ordinal + name : name : name;
}
