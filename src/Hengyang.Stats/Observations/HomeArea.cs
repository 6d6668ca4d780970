using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// The area that a text is about: the name at the level that the text speaks of as its own (我市, 全县, 全省) which it says
/// most often; in a text that speaks of none as its own, the one that its first sentence is about.
/// </summary>
internal static class HomeArea
{
    private const int LongestName = 24;

    /// <summary>全县 tells more than 市委, which a county's text names as well.</summary>
    internal const int Weight = 3;

    /// <summary>A text about companies speaks of an area as its own at least so often where it is about the area as well.</summary>
    private const int Owned = 3;

    private static readonly string[] Bodies = [.. SharedWords.Of("HomeArea.Bodies"), "委"];

    /// <summary>For each level what stands before it (我市) and behind it (市委) when a text speaks of its own.</summary>
    private static readonly (char Ending, string Before, string[] Behind)[] Levels =
    [
        ('市', "我全本", Bodies),
        ('县', "我全本", Bodies),
        ('区', "我全本", Bodies),
        ('州', "我全", Bodies),
        ('旗', "我全", ["委"]),
        ('省', "我全本", Bodies),
        ('盟', "我全", ["委", "行署"]),
    ];

    private static readonly SearchValues<char> Endings = SearchValues.Create("市县區区州旗省盟縣");

    /// <param name="head">The head of the text.</param>
    /// <param name="companies">How often a text about companies speaks of them; 0 for any other. Where they have their seat and what they say of a province says nothing of their figures.</param>
    internal static string? Find(ReadOnlySpan<char> head, int companies = 0)
    {
        Span<int> counts = stackalloc int[Levels.Length];
        counts.Clear();
        for (int at = head.IndexOfAny(Endings); at >= 0 && at < head.Length;)
        {
            int k = 0;
            while (Levels[k].Ending != CharTable.Folded[head[at]])
                k++;
            if (at > 0 && Levels[k].Before.Contains(head[at - 1]) && IsOwn(head[(at + 1)..]) && !HomeWords.OpensWord(head[at], head[(at + 1)..]) && !FollowsName(head[..(at - 1)]))
                counts[k] += Weight;
            if (head[(at + 1)..] is [Grade, ..] && Accounts.HeadOf(head[(at + 2)..]) > 0)
                counts[k]++;
            foreach (string behind in Levels[k].Behind)
                if (head[(at + 1)..].StartsWith(behind) && IsOwn(head[(at + 1 + behind.Length)..]))
                    counts[k]++;
            if (at > 1 && AutonomousKinds.Contains(head[at]) && head[at - 1] == AreaForms.Autonomous[1] && head[at - 2] == AreaForms.Autonomous[0] && (at == 2 || !AreaNames.IsHan(head[at - 3])))
                counts[k] += Weight;
            int next = head[(at + 1)..].IndexOfAny(Endings);
            at = next < 0 ? -1 : at + 1 + next;
        }

        int level = -1;
        int most = 0;
        for (int k = 0; k < counts.Length; k++)
            if (counts[k] > most)
                (level, most) = (k, counts[k]);
        if (companies > 0 && most < Math.Max(Owned, companies) * Weight && !Reports.IsIn(FirstLine(head)))
            return null;
        if (TitleName.Find(head) is { } title)
            return title;
        string? office = OfficeName.Find(head);
        if (level < 0)
            return office ?? AreaCount.OnlyOne(head);
        string own = string.Concat(Particles.Whole.ToString(), Levels[level].Ending.ToString());
        if (office is not null && HomeWords.MayMean(own, office))
            return office;
        return AreaCount.MostFrequent(head, own, most) ?? (most > Weight ? OfUnknown(head, Levels[level].Ending) ?? AreaCount.InShort(head, own) : null);
    }

    /// <summary>市级, 县级.</summary>
    private const char Grade = '级';

    /// <summary>市级一般公共预算收入: the accounts of the place; 市级龙头企业 are of its county.</summary>
    private static readonly WordList Accounts = new(SharedWords.Of("HomeArea.Accounts", "一般公共", "政府性", "国有资本", "社会保险", "公共财政"));

    /// <summary>舒兰全市: the word repeats a name, and the text does not speak of its own.</summary>
    private static bool FollowsName(ReadOnlySpan<char> before)
    {
        const int longest = 4;
        for (int length = 2; length <= longest && length <= before.Length; length++)
            if (Gazetteer.Known.LongestIn(before[^length..], out _) == length)
                return true;
        return false;
    }

    /// <summary>关于清河湾县2024年预算执行情况的报告: a name in the title that the gazetteer does not know, of the level that the text speaks of.</summary>
    private static string? OfUnknown(ReadOnlySpan<char> head, char ending)
    {
        const int titleLength = 60;
        const int longest = 5;
        ReadOnlySpan<char> title = head[..Math.Min(head.Length, titleLength)];
        for (int at = 2; at < title.Length; at++)
        {
            if (CharTable.Folded[title[at]] != ending || (at + 1 < title.Length && AreaVetoes.IsWordBehind(title[at], title[(at + 1)..])))
                continue;
            int start = at;
            while (start > 0 && at - start < longest - 1 && UnknownName.MayHold(title[start - 1]))
                start--;
            bool opens = start == 0 || !AreaNames.IsHan(title[start - 1]) || Passed.Contains(title[start - 1]);
            if (opens && UnknownName.MayEnd(title[at - 1]) && at - start >= 2 && at - start < longest - 1 && title[start] != Particles.Self)
                return title[start..(at + 1)].ToString();
        }

        return null;
    }

    /// <summary>The area at the head of a title, or behind its year: 清河县2024年经济运行情况, 2024年清河县统计公报.</summary>
    internal static string? OfTitle(ReadOnlySpan<char> title, AreaCatalogue? own = null)
    {
        int start = title.IndexOf(NumberWords.Year) + 1;
        ReadOnlySpan<char> head = title.TrimStart();
        int about = Abouts.HeadOf(head);
        return NameAt(head[about..]) ?? (start > 0 ? NameAt(title[start..]) : null);

        string? NameAt(ReadOnlySpan<char> text)
        {
            AreaMatch match = AreaNames.Read(text[..Math.Min(text.Length, LongestName)], own);
            if (match.Length < 2 || match.IsHomeWord || match.Start > 0 || AreaVetoes.NamesCompany(text[match.Length..]))
                return null;
            bool inFull = match.Length > 2 && Endings.Contains(CharTable.Folded[text[match.Length - 1]]);
            bool isTitle = inFull || own?.LongestIn(text) == match.Length || (match.Level == AreaLevel.Region && text[0] != Particles.Whole) || (match.Level is AreaLevel.Province or AreaLevel.Prefecture && Reports.IsIn(text));
            return isTitle ? text[..match.Length].ToString() : null;
        }
    }

    /// <summary>关于清河县2024年预算执行情况的报告.</summary>
    internal static readonly WordList Abouts = new(SharedWords.Of("HomeArea.Abouts", "关于印发", "对"));

    /// <summary>天津经济保持快速增长: a short name at the head of a title, where the text goes on about it (天津市…, 全市…).</summary>
    internal static string? OfHeadline(ReadOnlySpan<char> title, ReadOnlySpan<char> behind)
    {
        const int near = 600;
        title = title.TrimStart();
        AreaMatch match = AreaNames.Read(title[..Math.Min(title.Length, LongestName)]);
        if (match.Length < 2 || match.Start > 0 || match.IsHomeWord || match.Level is not (AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County))
            return null;
        ReadOnlySpan<char> name = title[..match.Length];
        behind = behind[..Math.Min(behind.Length, near)];
        for (int at = behind.IndexOf(name); at >= 0;)
        {
            if (!GoesOnAlike(title[match.Length..], behind[(at + match.Length)..]))
                return name.ToString();
            int again = behind[(at + 1)..].IndexOf(name);
            at = again < 0 ? -1 : at + 1 + again;
        }

        for (int at = behind.IndexOfAny(Owns); at >= 0 && at + 1 < behind.Length;)
        {
            int word = HomeWords.HeadOf(behind[at..]);
            if (word > 0 && HomeWords.LevelOf(behind.Slice(at, word)) != AreaLevel.Country && HomeWords.MayMean(behind.Slice(at, word), name))
                return name.ToString();
            int next = behind[(at + 1)..].IndexOfAny(Owns);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    /// <summary>贵州茅台… and 贵州茅台… again: the place is part of a longer name.</summary>
    private static bool GoesOnAlike(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        const int longest = 2;
        return first.Length >= longest && second.Length >= longest && AreaNames.IsHan(first[0]) && AreaNames.IsHan(first[1]) && first[..longest].SequenceEqual(second[..longest]);
    }

    /// <summary>What stands in front of a name in a title: 关于….</summary>
    private const string Passed = "于於年月";

    internal const string Owns = "全我本";

    private static readonly CharSet OwnSigns = new(Owns);

    /// <summary>Whether a word for the area that a text is about may begin with a character.</summary>
    internal static bool MayOpen(char c) => OwnSigns.Contains(c);

    /// <summary>Levels that 自治 is part of.</summary>
    private const string AutonomousKinds = "州区";

    /// <summary>全省第5位: behind the word a rank in it is told.</summary>
    private const string NotOwn = "第前倒首平排居位名";

    /// <summary>What a text about one area calls itself.</summary>
    private static readonly WordList Reports = new(SharedWords.Of("HomeArea.Reports", "经济运行", "经济发展", "统计监测", "统计分析", "预算执行", "经济形势", "计划执行"));

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> head)
    {
        head = head.TrimStart();
        int end = head.IndexOf('\n');
        return end < 0 ? head : head[..end];
    }

    /// <summary>全省第五, 全省平均, 全市排第15位: the scope of a comparison, not the text's own area.</summary>
    internal static bool IsOwn(ReadOnlySpan<char> behind) => behind.IsEmpty || !NotOwn.Contains(CharTable.Folded[behind[0]]) || Goods.HeadOf(behind) > 0 || IsSoFar(behind);

    /// <summary>全国居民消费价格, 全市排水管网: words that begin like those of a rank.</summary>
    private static readonly WordList Goods = new(SharedWords.Of("HomeArea.Goods", "名优", "名牌", "名特", "首月"));

    /// <summary>全市前三季度, 全国前11个月.</summary>
    private static bool IsSoFar(ReadOnlySpan<char> behind)
    {
        const int longest = 5;
        return behind[0] == Particles.Front && behind[..Math.Min(behind.Length, longest)].IndexOfAny(PartsOfYear) > 1;
    }

    private static readonly SearchValues<char> PartsOfYear = SearchValues.Create("月季");

    /// <summary>全国首个, 全省唯一, 全国率先: what a thing is among all others, which says nothing of where figures are from.</summary>
    internal static bool IsScope(ReadOnlySpan<char> behind) => Firsts.HeadOf(behind) > Goods.HeadOf(behind);

    private static readonly WordList Firsts = new(SharedWords.Of("HomeArea.Firsts", "首", "最大的", "最早的", "最长的", "最先", "第一家", "第一批", "第一条", "第一座", "少有"));
}
