namespace Hengyang.Stats;

/// <summary>
/// Indices of markets, which say by their name where they are: 日经225指数 behind 韩国综合指数 is not of Korea. Of the area that
/// the text told last an index takes only its own.
/// </summary>
internal static class MarketIndex
{
    private static readonly WordList Tails = new(SharedWords.Of("MarketIndex.Tails", "成指"));

    /// <summary>Whose name holds the place behind them: 富时马来西亚综指.</summary>
    private static readonly WordList OfPlaces = new("富时", "标普", "MSCI");

    private static readonly WordList Mainland = new("上证", "深证", "沪深", "沪指", "创业板", "科创", "北证", "中证", "万得");
    private static readonly WordList HongKong = new(SharedWords.Of("MarketIndex.HongKong", "恒生"));
    private static readonly WordList Japan = new("日经", "东证");
    private static readonly WordList Korea = new("KOSPI", "KOSDAQ");
    private static readonly WordList America = new(SharedWords.Of("MarketIndex.America", "道琼斯", "纳斯达克", "标普500", "罗素", "费城半导体"));
    private static readonly WordList Germany = new("DAX");
    private static readonly WordList France = new("CAC");
    private static readonly WordList Britain = new("富时100");

    private static readonly (WordList Names, string Area)[] Homes =
        [(Mainland, AreaWords.China), (HongKong, Territories.HongKong), (Japan, AreaWords.Japan), (Korea, AreaWords.Korea), (America, AreaWords.America), (Germany, AreaWords.Germany), (France, AreaWords.France), (Britain, AreaWords.Britain)];

    /// <summary>The area of an index: the one that was told, where it is its own, or one in its name; of any other thing the one that was told.</summary>
    /// <param name="indicator">The name.</param>
    /// <param name="told">The area that the text told last, or null.</param>
    internal static string? AreaOf(string indicator, string? told)
    {
        if (told is null || Tails.TailOf(indicator) is not (> 0 and int tail))
            return told;
        foreach ((WordList names, string area) in Homes)
            if (names.HeadOf(indicator) > 0)
                return FoldedText.StartsWith(told, area) ? told : null;
        if (OfPlaces.HeadOf(indicator) is not (> 0 and int maker))
            return told;
        AreaMatch place = AreaNames.Read(indicator.AsSpan(maker, Math.Max(0, indicator.Length - tail - maker)));
        return place.Length > 0 && place.Start == 0 ? indicator.Substring(maker, place.Length) : told;
    }
}
