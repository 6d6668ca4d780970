namespace Hengyang.Stats;

/// <summary>
/// Texts of Hong Kong and Macau, which speak of their own place without a title that names it: 本港, 全澳, or 香港 before any other
/// place where the text has words of its administration. The script says nothing: a text reads the same in either.
/// </summary>
internal static class Territories
{
    internal const string HongKong = "香港";

    internal const string Macau = "澳门";

    private const string MacauShown = "澳門";

    private const char SignOfHongKong = '港';
    private const char SignOfMacau = '澳';

    /// <summary>A text says in its first sentences where it is at home.</summary>
    private const int HeadLength = 500;

    /// <summary>Offices, councils and money that only texts of the two speak of as their own.</summary>
    private static readonly WordList Administration = new(
        "特区政府", "立法会", "财政司", "政务司", "施政报告", "政府统计处", "统计暨普查局", "金管局", "运输署", "劳工处", "入境处", "房委会", "房屋署", "社署", "差估署", "旅发局", "机管局", "港铁", "医管局", "卫生防护中心",
        "强积金", "综援", "公屋", "居屋", "差饷", "博彩", "港府", "澳府", "经济师", "议员");

    /// <summary>How a text of the two tells changes. Those about companies do so too, which have no area.</summary>
    private static readonly WordList Changes = new(SharedWords.Of("Territories.Changes"));

    private const int LongestName = 12;

    /// <summary>香港 or 澳門 as the text writes it, where it is at home there; else null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hasAccounts">Whether it has words of companies' accounts.</param>
    internal static string? HomeOf(ReadOnlySpan<char> text, bool hasAccounts)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        if (head.IndexOfAny(SignOfHongKong, SignOfMacau) < 0)
            return null;
        if (IsOfPort(head))
            return null;
        string? first = null;
        bool another = false;
        for (int i = 0; i < head.Length; i++)
        {
            if (IsOwn(head[i..]))
                return Written(head.Slice(i + 1, 1), text);
            if (another || first is not null || !Gazetteer.Known.MayOpen(head[i]))
                continue;
            AreaMatch match = AreaNames.ReadOne(head[i..Math.Min(head.Length, i + LongestName)]);
            if (match.Length < 2)
                continue;
            bool isHome = match.Length == 2 && (FoldedText.StartsWith(head[i..], HongKong) || FoldedText.StartsWith(head[i..], Macau));
            (first, another) = isHome ? (Written(head.Slice(i, match.Length), text), false) : (null, true);
            i += match.Length - 1;
        }

        return first is not null && (Administration.IsIn(head) || (!hasAccounts && Changes.IsIn(head))) ? first : null;
    }

    /// <summary>上海港去年完成货物吞吐量…。全港职工…: a text about another port means that one.</summary>
    internal static bool IsOfPort(ReadOnlySpan<char> head) =>
        Ports.IsIn(head) && head.IndexOf(HongKong) < 0 && !OwnPort.IsIn(head);

    private static readonly WordList OwnPort = new(SharedWords.Of("Territories.OwnPort"));

    private static readonly WordList Ports = new(SharedWords.Of("Territories.Ports", "吞吐", "港务局"));

    private static string Written(ReadOnlySpan<char> word, ReadOnlySpan<char> text) =>
        HongKong.EndsWith(word[^1]) ? HongKong : text.IndexOf(MacauShown) < 0 ? Macau : MacauShown;

    /// <summary>本港, 全澳.</summary>
    private static bool IsOwn(ReadOnlySpan<char> text) =>
        HomeArea.Owns.Contains(text[0]) && HomeWords.HeadOf(text) is > 0 and int word && (HomeWords.MayMean(text[..word], HongKong) || HomeWords.MayMean(text[..word], Macau));
}
