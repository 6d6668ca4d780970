namespace Hengyang.Stats;

/// <content>Counts of those whom something else is told of: whose a thing is, to whom something is done, of whom a rule speaks.</content>
internal static partial class FigureRole
{
    /// <summary>
    /// 4个村的饮水工程, 50个行业的集团, 13家单位的280人: the count is that of those in front of 的 and not of the thing behind it. The place
    /// behind 的; 0 for none.
    /// </summary>
    internal static int EndOfOwners(in Sentence s, DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        const int longest = 7;
        if (noun.IsEmpty)
            return 0;
        ReadOnlySpan<char> text = noun.Text;
        int of = text.IndexOf(Particles.Of);
        if (of < 0)
            return noun.End < s.End && s.Text[noun.End] == Particles.Of && m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Range.Start == noun.End + 1 && workspace.Mention(m + 1).TryGetQuantity(out Quantity people) && Persons.Contains(people.Unit) ? noun.End + 1 : 0;
        if (of is < 1 or > longest || text.Length - of <= 2 || Distribution.EndsInMeasure(text))
            return 0;
        return IsHolder(text[..of]) || Owners.TailOf(text[..of]) > 0 ? noun.PlaceOf(of) + 1 : 0;
    }

    /// <summary>
    /// 600多人的小山村, 载有110个标准箱的列车, 以总股本8.6亿股为基数: how large a place is, what something carries, from what something is
    /// reckoned.
    /// </summary>
    private static bool IsOfWhole(in Sentence s, in Mention mention, in Quantity quantity)
    {
        const int longest = 8;
        ReadOnlySpan<char> behind = s.Text[mention.Range.End..s.End];
        if (s.MayHold(Reckonings) && Reckonings.HeadOf(behind) > 0)
            return true;
        if (!Particles.Open(behind, Particles.Of))
            return false;
        if (s.MayHold(Carriers) && Carriers.TailOf(s.Text[s.Start..mention.Range.Start]) > 0)
            return true;
        if (!People.Contains(quantity.Unit))
            return false;
        for (int end = 2; end < behind.Length && end <= longest && AreaNames.IsHan(behind[end]); end++)
            if (Settlements.TailOf(behind[1..(end + 1)]) > 0)
                return true;
        return false;
    }

    private static readonly UnitSet Persons = new("人", "名", "位");

    private static readonly UnitSet People = new("人", "户");

    private static readonly WordList Settlements = new(SharedWords.Of("FigureRole.Settlements", "村", "小镇", "小县", "小岛", "村落", "山寨", "小国", "小厂"));

    private static readonly WordList Carriers = new("载有", "满载着", "装载着", "搭载", "装有");

    private static readonly WordList Reckonings = new("为基数", "为基准", "为底数");

    /// <summary>Places and bodies that have things of their own, beside those whose levels are measured.</summary>
    private static readonly WordList Owners = new(SharedWords.Of("FigureRole.Owners", "村", "乡", "镇", "县", "州", "院校"));

    /// <summary>27家管理人（规模在50亿元以上）: what brackets ask of those that are counted in front of them.</summary>
    private static bool IsLimitInBrackets(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        int end = workspace.Mention(m).Range.End;
        if (quantity.Qualifier == Qualifier.Exact || m == 0 || end >= s.End || s.Text[end] is not ('）' or ')') || !workspace.Mention(m - 1).TryGetQuantity(out Quantity count) || !Classifiers.TakesNoun(count.Unit))
            return false;
        ReadOnlySpan<char> between = s.Text[workspace.Mention(m - 1).Range.End..workspace.Mention(m).Range.Start];
        return between.IndexOfAny('（', '(') > 0 && between.IndexOfAny("，；。、,;") < 0;
    }

    /// <summary>
    /// Where those end whom a count tells in passing: 对52个国家直接投资42亿美元 goes on to tell of 直接投资; the end of the noun where it is
    /// nothing but theirs.
    /// </summary>
    internal static int EndOfPassing(in Sentence s, int count, in NounPhrase noun)
    {
        ReadOnlySpan<char> lead = s.Text[s.Start..count];
        int holder = Particles.Close(lead[..^Widths.TailOf(lead)], Particles.Towards) ? Holders.HeadOf(noun.Text) : 0;
        return holder > 0 && holder + 2 <= noun.Text.Length ? noun.PlaceOf(holder - 1) + 1 : noun.End;
    }

    /// <summary>136届广交会: so many times in front of a name is which one it is.</summary>
    private static bool IsEdition(in Sentence s, in Mention mention, in Quantity quantity)
    {
        const int few = 10;
        return Editions.Contains(quantity.Unit) && quantity.Value >= few && mention.Range.End < s.End && AreaNames.IsHan(s.Text[mention.Range.End])
            && (mention.Range.Start == s.Start || !AreaNames.IsHan(s.Text[mention.Range.Start - 1]));
    }

    private static readonly UnitSet Editions = new("届");

    /// <summary>86个部门清理腾退了房屋: who did it, where 了 stands behind what they did. The place behind 了; 0 for none.</summary>
    internal static int EndOfDeed(in Sentence s, in NounPhrase noun)
    {
        const int longest = 4;
        int done = noun.IsEmpty ? -1 : s.Text[noun.End..Math.Min(s.End, noun.End + longest)].IndexOf(Particles.Done);
        if (done < 0)
            return 0;
        for (int end = noun.Text.Length - 2; end >= 2 && noun.Text.Length - end <= longest; end--)
            if (IsHolder(noun.Text[..end]) && ObservationReader.IsActAt(noun.Text[end..]))
                return noun.End + done + 1;
        return 0;
    }

    /// <summary>5人中包括董事长, 3人则是同学: who they are, and no name of theirs.</summary>
    internal static bool IsAmong(ReadOnlySpan<char> noun) => Among.HeadOf(noun) > 0;

    /// <summary>被11家券商推荐, 这15只股票, 对113家央企考核: who acted, whom it was done to, or those told of before.</summary>
    private static bool IsPointedAt(ReadOnlySpan<char> lead) => Pointed.TailOf(lead) > 0;

    private static readonly WordList Pointed = new("这", "上述", "前述");

    /// <summary>
    /// 6个世界级、7个国家级、9个区域级产业集群, 3个万亿级和7个千亿级集群: what the last of several grades ends in counts for each; empty for none.
    /// </summary>
    internal static ReadOnlySpan<char> HeadOfGrades(in Sentence s, DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        if (noun.IsEmpty || noun.Text[^1] != Grade || noun.End >= s.End || !Particles.Joiners.Contains(s.Text[noun.End]))
            return default;
        int end = noun.End;
        Span<char> letters = stackalloc char[NounPhrase.Capacity];
        Span<int> places = stackalloc int[NounPhrase.Capacity];
        for (int k = m + 1; k < workspace.MentionCount && workspace.Mention(k).Range.Start == end + 1; k++)
        {
            if (!workspace.Mention(k).TryGetQuantity(out Quantity count) || !Classifiers.TakesNoun(count.Unit))
                return default;
            (_, short next) = workspace.MentionTokens(k);
            NounPhrase last = new(letters, places);
            NounBehind.Read(s, workspace.Mention(k).Range.End, next, ref last);
            int grade = last.Text.IndexOf(Grade);
            if (grade < 1)
                return default;
            end = last.End;
            if (grade + 2 < last.Text.Length)
                return s.Text[last.PlaceOf(grade + 1)..last.End];
            if (end >= s.End || !Particles.Joiners.Contains(s.Text[end]))
                return default;
        }

        return default;
    }
}
