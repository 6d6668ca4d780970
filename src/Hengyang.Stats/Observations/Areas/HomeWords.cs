namespace Hengyang.Stats;

/// <summary>Words for the area that a text is about (全市, 我省, 自治区), and for the country (全国, 我国).</summary>
internal static class HomeWords
{
    private static readonly string[] All = [.. SharedWords.Of("HomeWords.All", "本澳", "全台", "全岛",
        "全地区", "全自治区", "全自治州", "全自治县", "我旗", "我盟", "本市", "本省", "本县", "本区", "本州", "我村", "我镇", "我乡", "全大队", "市城区")];

    internal static readonly WordList Words = new(All);

    /// <summary>The length of the word at the head of a text, or 0.</summary>
    internal static int HeadOf(ReadOnlySpan<char> text)
    {
        int length = Words.HeadOf(text);
        return length == OwnLength && length < text.Length && OpensWord(text[1], text[length..]) ? 0 : length;
    }

    /// <summary>The length of the word at the tail of a text, or 0.</summary>
    internal static int TailOf(ReadOnlySpan<char> text) => Words.TailOf(text);

    private const int OwnLength = 2;

    /// <summary>全市场, 全区域: no word for an area.</summary>
    internal static bool OpensWord(char ending, ReadOnlySpan<char> behind) => CharTable.Folded[ending] switch
    {
        '市' => BehindCity.HeadOf(behind) > 0,
        '区' => BehindDistrict.HeadOf(behind) > 0,
        _ => false,
    };

    private static readonly WordList BehindCity = new("场", "值", "盈率", "净率");

    private static readonly WordList BehindDistrict = new("域", "间", "块", "别");

    /// <summary>The level of the area that a word stands for; 区 may be one of three.</summary>
    internal static AreaLevel LevelOf(ReadOnlySpan<char> word) => CharTable.Folded[Sign(word)] switch
    {
        '国' => AreaLevel.Country,
        '省' or '港' or '澳' => AreaLevel.Province,
        '市' or '州' or '盟' => AreaLevel.Prefecture,
        '县' or '旗' => AreaLevel.County,
        _ => AreaLevel.None,
    };

    /// <summary>Whether a word can stand for an area: 全省 for 湖南 and not for 衡阳市.</summary>
    internal static bool MayMean(ReadOnlySpan<char> word, ReadOnlySpan<char> name)
    {
        char sign = CharTable.Folded[Sign(word)];
        char last = CharTable.Folded[name[^1]];
        if (last == sign)
            return true;
        AreaMatch match = AreaNames.Read(name);
        return sign switch
        {
            '省' => match.Level == AreaLevel.Province && last is not ('市' or '区') && !NoProvinces.Is(name),
            '市' => match.Level is AreaLevel.Prefecture or AreaLevel.County && last is not ('省' or '区' or '县' or '州' or '盟' or '旗') || Municipalities.Is(name),
            '区' => Regions.Is(name),
            '港' => FoldedText.EndsWith(name, Territories.HongKong) || FoldedText.EndsWith(name, "特别行政区"),
            '澳' => FoldedText.EndsWith(name, Territories.Macau) || FoldedText.EndsWith(name, "特别行政区"),
            '县' => match.Level == AreaLevel.County && last is not ('市' or '区'),
            '州' => match.Level == AreaLevel.Prefecture && last is not ('市' or '区' or '盟'),
            _ => false,
        };
    }

    private static readonly string[] CitiesOfState = ["北京", "天津", "上海", "重庆"];

    private static readonly string[] AutonomousRegions = ["内蒙古", "广西", "西藏", "宁夏", "新疆"];

    /// <summary>全市 is said of those, though they are as large as provinces.</summary>
    private static readonly WordList Municipalities = new(CitiesOfState);

    /// <summary>全区 is said of those, and not of 云南.</summary>
    private static readonly WordList Regions = new(AutonomousRegions);

    private static readonly WordList NoProvinces = new([.. CitiesOfState, .. AutonomousRegions, Territories.HongKong, Territories.Macau]);

    /// <summary>市本级: the government of an area and not all of it.</summary>
    internal static bool NamesGovernment(ReadOnlySpan<char> word) => Government.TailOf(word) > 0;

    /// <summary>全村, 全镇: a place that is smaller than a county.</summary>
    internal static bool IsSettlement(ReadOnlySpan<char> word) => Settlements.Contains(CharTable.Folded[word[^1]]);

    internal const string SettlementSigns = "村镇乡社队";

    private static readonly CharSet Settlements = new(SettlementSigns);

    /// <summary>The first characters of the words for settlements.</summary>
    private static readonly string SettlementOpeners = string.Concat(All.Where(static word => Settlements.Contains(word[^1])).Select(static word => word[0]).Distinct());

    /// <summary>Whether a text, in Simplified characters, says 全村 or the like anywhere, even where typesetting parts the word.</summary>
    internal static bool NamesSettlement(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[LongestWord];
        for (int at = text.IndexOfAny(SettlementOpeners); at >= 0;)
        {
            int length = 0;
            for (int i = at; i < text.Length && length < word.Length; i++)
                if (!char.IsWhiteSpace(text[i]))
                    word[length++] = text[i];
            if (Words.HeadOf(word[..length]) is > 0 and int found && IsSettlement(word[..found]))
                return true;
            int next = text[(at + 1)..].IndexOfAny(SettlementOpeners);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static readonly int LongestWord = All.Max(static word => word.Length);

    private static readonly WordList Government = new(SharedWords.Of("HomeWords.Government"));

    /// <summary>The character that tells the level: the last one, but 市 in 市本级.</summary>
    private static char Sign(ReadOnlySpan<char> word) => word[^1] == '级' || word[^1] == '級' || word.Length == 3 && word[0] == '市' ? word[0] : word[^1];
}
