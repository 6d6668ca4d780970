namespace Hengyang.Stats;

/// <summary>Words for the area that a text is about (全市, 我省, 自治区), and for the country (全国, 我国).</summary>
internal static class HomeWords
{
    private static readonly WordList Words = new(SharedWords.Of("HomeWords",
        "全地区", "全自治区", "全自治州", "全自治县", "我旗", "我盟", "本市", "本省", "本县", "本区", "本州", "本港", "本澳",
        "市城区", "区本级", "市本级", "县本级", "省本级", "州本级"));

    /// <summary>The length of the word at the head of a text, or 0.</summary>
    internal static int HeadOf(ReadOnlySpan<char> text) => Words.HeadOf(text);

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
            '省' => match.Level == AreaLevel.Province && last is not ('市' or '区'),
            '市' => match.Level is AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County && last is not ('省' or '区' or '县' or '州' or '盟' or '旗'),
            '区' => match.Level == AreaLevel.Province && last is not ('省' or '市'),
            '港' => FoldedText.EndsWith(name, AreaWords.HongKong) || FoldedText.EndsWith(name, "特别行政区"),
            '澳' => FoldedText.EndsWith(name, "澳门") || FoldedText.EndsWith(name, "特别行政区"),
            '县' => match.Level == AreaLevel.County && last is not ('市' or '区'),
            '州' => match.Level == AreaLevel.Prefecture && last is not ('市' or '区' or '盟'),
            _ => false,
        };
    }

    /// <summary>市本级: the government of an area and not all of it.</summary>
    internal static bool NamesGovernment(ReadOnlySpan<char> word) => Government.TailOf(word) > 0;

    private static readonly WordList Government = new("本级");

    /// <summary>The character that tells the level: the last one, but 市 in 市本级.</summary>
    private static char Sign(ReadOnlySpan<char> word) => word[^1] == '级' || word[^1] == '級' || word.Length == 3 && word[0] == '市' ? word[0] : word[^1];
}
