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

        // 全市, 义马市, 灵宝市, 三门峡市: of cities of which one holds the others it is meant, and none of several that lie beside each other;
        // one that the head names or that is named more often than the one that holds it is meant itself
        bool holds = false;
        if (found > 1 && timesSaid > HomeArea.Weight && names[best].Start >= LineLength)
        {
            int holder = Holder(text, names[..found], out bool areParts);
            if (holder < 0 && areParts && counts[best] == 1)
                return null;
            holds = holder >= 0 && counts[holder] == counts[best];
            best = holds ? holder : best;
        }

        // a single mention deep in the text is about somebody else
        bool saidOnce = timesSaid <= HomeArea.Weight;
        bool counted = counts[best] > 1 && !saidOnce;
        bool near = names[best].Start < (saidOnce ? LineLength : TitleLength);
        bool known = Gazetteer.Known.LongestIn(text.Slice(names[best].Start, names[best].Length), out _) > 0;
        bool only = holds || (found == 1 && timesSaid >= Often && known);

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

    /// <summary>Which of several names is that of the area in which all others lie; −1 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The places of the names.</param>
    /// <param name="areParts">Whether all of them are smaller areas of one larger one, none of which the text can be about.</param>
    private static int Holder(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> names, out bool areParts)
    {
        areParts = true;
        int holder = -1;
        int within = 0;
        for (int k = 0; k < names.Length; k++)
        {
            Gazetteer.Known.LongestIn(text.Slice(names[k].Start, names[k].Length), out AreaEntry entry);
            int code = Gazetteer.Known.CodeOf(in entry, 0);
            if (code == 0 || entry.Level is not (AreaLevel.Prefecture or AreaLevel.County) || (within != 0 && code / OfPrefecture != within))
            {
                areParts = false;
                return -1;
            }

            within = code / OfPrefecture;
            if (entry.Level == AreaLevel.Prefecture)
                holder = k;
        }

        return holder;
    }

    /// <summary>The last digits of a code, which tell the areas within a prefecture.</summary>
    private const int OfPrefecture = 100;

    /// <summary>平安浙江, 支持南阳机场: the short name that stands within words again and again, and no other of its level as often; null for none.</summary>
    internal static string? InShort(ReadOnlySpan<char> text, string homeWord)
    {
        const int fewest = 2;
        Gazetteer known = Gazetteer.Known;
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<int> counts = stackalloc int[MostNames];
        counts.Clear();
        int found = 0;
        for (int i = 0; i < text.Length; i++)
        {
            AreaEntry entry = default;
            int length = known.MayBegin(text[i..]) ? known.LongestIn(text[i..], out entry) : 0;
            if (length == 0 || entry.Form != AreaForm.Bare || entry.Level is not (AreaLevel.Province or AreaLevel.Prefecture) || !HomeWords.MayMean(homeWord, text.Slice(i, length)))
                continue;
            if (Tally(text, new TextRange(i, length), names, counts, ref found))
                i += length - 1;
        }

        int best = -1;
        int second = 0;
        for (int k = 0; k < found; k++)
        {
            if (best < 0 || counts[k] > counts[best])
                (second, best) = (best < 0 ? 0 : counts[best], k);
            else
                second = Math.Max(second, counts[k]);
        }

        return best >= 0 && counts[best] >= fewest && counts[best] > 2 * second ? text.Slice(names[best].Start, names[best].Length).ToString() : null;
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
            Tally(text, range, names, counts, ref found);
        }

        return found;
    }

    /// <summary>Counts a name once more, unless it is a new one for which there is no room.</summary>
    private static bool Tally(ReadOnlySpan<char> text, TextRange name, Span<TextRange> names, Span<int> counts, ref int found)
    {
        int at = 0;
        while (at < found && !text.Slice(name.Start, name.Length).SequenceEqual(text.Slice(names[at].Start, names[at].Length)))
            at++;
        if (at == names.Length)
            return false;
        if (at == found)
            names[found++] = name;
        counts[at]++;
        return true;
    }
}
