namespace Hengyang.Stats;

/// <summary>Counts the areas that the head of a text names.</summary>
internal static class AreaCount
{
    private const int MostNames = 24;

    private const int LongestName = 30;

    /// <summary>示范县 ends like 范县: a name within a run of characters is not shorter.</summary>
    private const int ShortestWithin = 3;

    /// <summary>Most texts name themselves within so many characters.</summary>
    private const int Enough = 2000;

    private const int TitleLength = 200;

    /// <summary>Where a text speaks of its own area only once, the title itself must name it.</summary>
    private const int LineLength = 60;

    /// <summary>A text speaks of its own area so often that the only name of its level is that one.</summary>
    private const int Often = 3 * HomeArea.Weight;

    /// <summary>The name that a word (全省) may stand for and that stands most often in a text, or null.</summary>
    internal static string? MostFrequent(ReadOnlySpan<char> text, string homeWord, int timesSaid) =>
        (text.Length > Enough ? MostFrequentIn(text[..Enough], homeWord, timesSaid) : null) ?? MostFrequentIn(text, homeWord, timesSaid);

    private static string? MostFrequentIn(ReadOnlySpan<char> text, string homeWord, int timesSaid)
    {
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<int> counts = stackalloc int[MostNames];
        int found = Count(text, homeWord, names, counts);
        int best = -1;
        for (int k = 0; k < found; k++)
            if (best < 0 || counts[k] > counts[best])
                best = k;
        if (best < 0)
            return null;

        // a single mention deep in the text is about somebody else
        bool saidOnce = timesSaid <= HomeArea.Weight;
        bool counted = counts[best] > 1 && !saidOnce;
        bool near = names[best].Start < (saidOnce ? LineLength : TitleLength);
        bool known = Gazetteer.Known.LongestIn(text.Slice(names[best].Start, names[best].Length), out _) > 0;
        bool only = found == 1 && timesSaid >= Often && known;

        // 帮助市 may be the beginning of anything, unless it stands in the title
        near &= known || names[best].Start < LineLength;
        if (!counted && !near && !only)
            return null;

        // 湖南 is 湖南省 where the text says so too
        ReadOnlySpan<char> name = text.Slice(names[best].Start, names[best].Length);
        for (int k = 0; k < found; k++)
            if (names[k].Length > name.Length && text.Slice(names[k].Start, names[k].Length).StartsWith(name))
                name = text.Slice(names[k].Start, names[k].Length);
        return name.ToString();
    }

    /// <summary>The area that the first sentence names in full, where the text names no other one that large.</summary>
    internal static string? OnlyOne(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny('。', '！');
        if (end < 0)
            end = Math.Min(text.Length, TitleLength);
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<int> counts = stackalloc int[MostNames];
        int found = Count(text[..Math.Min(end, TitleLength)], null, names, counts);
        if (found != 1)
            return null;
        ReadOnlySpan<char> name = text.Slice(names[0].Start, names[0].Length);
        AreaLevel level = AreaNames.Read(name).Level;
        if (level is not (AreaLevel.Prefecture or AreaLevel.County) || IsPassing(text, names[0].Start))
            return null;
        found = Count(text, null, names, counts);
        for (int k = 0; k < found; k++)
            if (!text.Slice(names[k].Start, names[k].Length).SequenceEqual(name) && AreaNames.Read(text.Slice(names[k].Start, names[k].Length)).Level <= level && !name.StartsWith(text.Slice(names[k].Start, names[k].Length)))
                return null;

        // 武隆县仙女山镇石梁子村: the text is about the village
        int whole = AreaNames.ReadPlace(text[names[0].Start..Math.Min(text.Length, names[0].Start + LongestName)]).Length;
        bool settles = whole > name.Length && Settlements.Contains(CharTable.Folded[text[names[0].Start + whole - 1]]);
        return settles ? text.Slice(names[0].Start, whole).ToString() : name.ToString();
    }

    /// <summary>What may stand before the name of the area that a text is about: 2024年衡阳市, 一季度衡阳市.</summary>
    private static readonly CharSet BeforeName = new("年月在度");

    private static bool Opens(ReadOnlySpan<char> text, int at) => at == 0 || !AreaNames.IsHan(text[at - 1]) || BeforeName.Contains(text[at - 1]);

    private static readonly CharSet Settlements = new("镇乡村社");

    /// <summary>位于衡阳市, 在长沙市举行: where something lies or takes place.</summary>
    private static bool IsPassing(ReadOnlySpan<char> text, int at) => at > 0 && AreaNames.IsPassed(text[at - 1]);

    /// <summary>Whether a name in full begins within a run of characters, with the province that it lies in or without: 走进湖北利川市.</summary>
    private static bool IsNameWithin(ReadOnlySpan<char> text)
    {
        int length = Gazetteer.Known.LongestIn(text, out AreaEntry entry);
        if (length > 0 && entry is { Level: AreaLevel.Province, Form: AreaForm.Bare })
            length = Gazetteer.Known.LongestIn(text[length..], out entry);
        return length >= ShortestWithin && IsInFull(in entry);
    }

    private static bool IsInFull(in AreaEntry entry) => entry.Form == AreaForm.Full && entry.Code != 0;

    /// <summary>How much of a chain of names a word may stand for: 全市 for 盐城市 in 盐城市亭湖区; 0 for nothing of it.</summary>
    private static int LengthFor(string homeWord, ReadOnlySpan<char> chain)
    {
        if (HomeWords.MayMean(homeWord, chain))
            return chain.Length;
        for (int end = 0; end < chain.Length;)
        {
            int length = Gazetteer.Known.LongestIn(chain[end..], out AreaEntry entry);
            if (length == 0)
                return 0;
            end += length;
            if (entry.Level != AreaLevel.Province && end < chain.Length && HomeWords.MayMean(homeWord, chain[(end - length)..end]))
                return end;
        }

        return 0;
    }

    /// <summary>Counts the names in full, and in short at the head of a run of characters.</summary>
    private static int Count(ReadOnlySpan<char> text, string? homeWord, Span<TextRange> names, Span<int> counts)
    {
        Gazetteer known = Gazetteer.Known;
        counts.Clear();
        int found = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // what begins no known name may only be an unknown one
            bool mayBegin = known.MayBegin(text[i..]);
            if (!mayBegin && !(UnknownName.MayBe(text[i..]) && Opens(text, i) && UnknownName.Length(text[i..Math.Min(text.Length, i + LongestName)]) > 0))
                continue;
            if (mayBegin && !Opens(text, i) && !IsNameWithin(text[i..]))
                continue;
            AreaMatch match = AreaNames.ReadOne(text[i..Math.Min(text.Length, i + LongestName)]);
            if (match.Length == 0 || match.Level is AreaLevel.Country or AreaLevel.Region)
                continue;
            TextRange range = new(i, homeWord is null ? match.Length : LengthFor(homeWord, text.Slice(i, match.Length)));
            i += match.Length - 1;
            if (range.Length == 0)
                continue;
            int at = 0;
            while (at < found && !text.Slice(range.Start, range.Length).SequenceEqual(text.Slice(names[at].Start, names[at].Length)))
                at++;
            if (at == names.Length)
                continue;
            if (at == found)
                names[found++] = range;
            counts[at]++;
        }

        return found;
    }
}
