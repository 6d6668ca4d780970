namespace Hengyang.Stats;

/// <summary>Texts of Hong Kong and Macau, which speak of their own place without a title that names it: 本港, 全澳, 香港 before any other place.</summary>
internal static class Territories
{
    internal const string HongKong = "香港";

    internal const string Macau = "澳门";

    /// <summary>A text says in its first sentences where it is at home.</summary>
    private const int HeadLength = 500;

    /// <summary>So many Traditional characters are no quotation.</summary>
    private const int Traditional = 5;

    private const int LongestName = 12;

    private static readonly WordList Words = new(SharedWords.Of("Territories"));

    /// <summary>香港 or 澳門 as the text writes it, where it is at home there; else null.</summary>
    internal static string? HomeOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        if (head.IndexOfAny(Signs) < 0 || !IsTraditional(head))
            return null;
        string? first = null;
        bool another = false;
        for (int i = 0; i < head.Length; i++)
        {
            if (Own.Contains(head[i]) && Words.HeadOf(head[i..]) > 0)
                return Written(head[i + 1], text);
            if (another || first is not null || !Gazetteer.Known.MayOpen(head[i]))
                continue;
            AreaMatch match = AreaNames.ReadOne(head[i..Math.Min(head.Length, i + LongestName)]);
            if (match.Length < 2)
                continue;
            bool isHome = match.Length == 2 && Ends.Contains(head[i + 1]) && Heads.Contains(head[i]);
            (first, another) = isHome ? (Written(head[i] == Heads[0] ? Signs[1] : Signs[0], text), false) : (null, true);
            i += match.Length - 1;
        }

        return first;
    }

    /// <summary>本港, 全澳: the signs of the two, and what opens a word for one's own.</summary>
    private const string Signs = "澳港";
    private const string Own = "本全";

    /// <summary>香港, 澳門, 澳门.</summary>
    private const string Heads = "香澳";
    private const string Ends = "港門门";
    private const string TraditionalMacau = "澳門";

    private static string Written(char sign, ReadOnlySpan<char> text) => sign == Signs[1] ? HongKong : text.Contains(Ends[1]) ? TraditionalMacau : Macau;

    private static bool IsTraditional(ReadOnlySpan<char> text)
    {
        int found = 0;
        for (int i = 0; i < text.Length && found < Traditional; i++)
            if (AreaNames.IsHan(text[i]) && CharTable.Folded[text[i]] != text[i])
                found++;
        return found >= Traditional;
    }
}
