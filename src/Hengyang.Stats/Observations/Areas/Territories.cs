namespace Hengyang.Stats;

/// <summary>Texts of Hong Kong and Macau, which speak of their own place without a title that names it: 本港, 全澳, 香港 before any other place.</summary>
internal static class Territories
{
    internal const string HongKong = "香港";

    internal const string Macau = "澳门";

    private const string MacauShown = "澳門";

    private const char SignOfHongKong = '港';
    private const char SignOfMacau = '澳';

    /// <summary>A text says in its first sentences where it is at home.</summary>
    private const int HeadLength = 500;

    /// <summary>So many Traditional characters are no quotation.</summary>
    private const int Traditional = 5;

    private const int LongestName = 12;

    /// <summary>香港 or 澳門 as the text writes it, where it is at home there; else null.</summary>
    internal static string? HomeOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        if (head.IndexOfAny(SignOfHongKong, SignOfMacau) < 0 || !IsTraditional(head))
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

        return first;
    }

    private static string Written(ReadOnlySpan<char> word, ReadOnlySpan<char> text) =>
        HongKong.EndsWith(word[^1]) ? HongKong : text.IndexOf(MacauShown) < 0 ? Macau : MacauShown;

    /// <summary>本港, 全澳.</summary>
    private static bool IsOwn(ReadOnlySpan<char> text) =>
        HomeArea.Owns.Contains(text[0]) && HomeWords.HeadOf(text) is > 0 and int word && (HomeWords.MayMean(text[..word], HongKong) || HomeWords.MayMean(text[..word], Macau));

    private static bool IsTraditional(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int i = 0; i < text.Length && found < Traditional; i++)
            if (AreaNames.IsHan(text[i]) && CharTable.Folded[text[i]] != text[i])
                found++;
        return found >= Traditional;
    }
}
