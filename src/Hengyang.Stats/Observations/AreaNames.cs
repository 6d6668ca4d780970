namespace Hengyang.Stats;

/// <summary>An area at the head of a text.</summary>
/// <param name="Start">Where its name begins: behind 例如 and the like.</param>
/// <param name="Length">The length of its name; 0 for none.</param>
/// <param name="Consumed">Where the text goes on: behind a word that repeats it too (广东全省).</param>
/// <param name="Level">How large it is.</param>
/// <param name="IsHomeWord">Whether it is a word for the text's own area, such as 全市.</param>
internal readonly record struct AreaMatch(int Start, int Length, int Consumed, AreaLevel Level, bool IsHomeWord);

/// <summary>Names of areas at the head of a noun phrase: those of the gazetteer, zones and towns below them, and words such as 全市.</summary>
internal static class AreaNames
{
    /// <summary>A chain of names (湖南省衡阳市珠晖区松木经济开发区) is not longer.</summary>
    private const int Longest = 40;

    private const int MarketLength = 3;

    /// <summary>The length of the area at the head of a text, or 0.</summary>
    internal static int HeadLength(ReadOnlySpan<char> text, out bool isPronoun)
    {
        AreaMatch match = Read(text);
        isPronoun = match.IsHomeWord;
        return match.Length;
    }

    /// <summary>The area at the head of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="own">Areas of the user's own, or null.</param>
    internal static AreaMatch Read(ReadOnlySpan<char> text, AreaCatalogue? own = null)
    {
        if (own is null && !MayBegin(text))
            return default;
        if (own is not null && own.LongestIn(text) is > 0 and int named && named >= ReadBare(text).Length)
            return new AreaMatch(0, named, named, AreaLevel.None, false);
        AreaMatch match = ReadBare(text);
        int lead = match.Length > 0 ? 0 : Leads.HeadOf(text);
        if (lead == 0)
            return match;
        match = ReadBare(text[lead..]);
        return match.Length == 0 || match.IsHomeWord ? default : match with { Start = lead, Consumed = match.Consumed + lead };
    }

    /// <summary>Whether an area may begin a text, told by its first characters: most texts that are asked begin with none.</summary>
    private static bool MayBegin(ReadOnlySpan<char> text) =>
        !text.IsEmpty && (Gazetteer.Known.MayBegin(text) || Openers.MayBegin(text) || UnknownName.MayBe(text));

    private static AreaMatch ReadBare(ReadOnlySpan<char> text)
    {
        int length = HomeWords.HeadOf(text);
        if (length > 0)
        {
            // 全国文明城市 is a title
            // and 市本级 says at which level of government: it stays in the name
            // and 全镇2.2万人 has no other name
            bool isNamed = HomeWords.NamesGovernment(text[..length]) || (HomeWords.IsSettlement(text[..length]) && (length == text.Length || !IsHan(text[length])));
            int consumed = isNamed ? 0 : length;
            return AreaVetoes.Titles.HeadOf(text[length..]) > 0 ? default : new AreaMatch(0, length, consumed, HomeWords.LevelOf(text[..length]), true);
        }

        text = text[..Math.Min(text.Length, Longest)];
        AreaMatch name = ReadName(text, withZones: true);

        // a list of areas: 山西、山东、上海
        if (name.Length > 0 && name.Length + 1 < text.Length && Particles.Joiners.Contains(text[name.Length]))
        {
            AreaMatch rest = ReadBare(text[(name.Length + 1)..]);
            if (rest.Length > 0 && !rest.IsHomeWord)
                return rest with { Length = name.Length + 1 + rest.Length, Consumed = name.Length + 1 + rest.Consumed };
        }

        bool again = name.Length > 0 && name.Length < text.Length && text[name.Length] == Particles.Whole;
        return name with { Consumed = name.Length + (again ? HomeWords.HeadOf(text[name.Length..]) : 0) };
    }

    /// <summary>One name at the head of a text, with the areas that it lies in before it and without zones below it.</summary>
    internal static AreaMatch ReadOne(ReadOnlySpan<char> text) => ReadName(text, withZones: false);

    /// <summary>One name at the head of a text, with towns and villages below it.</summary>
    internal static AreaMatch ReadPlace(ReadOnlySpan<char> text) => ReadName(text, withZones: true);

    private static AreaMatch ReadName(ReadOnlySpan<char> text, bool withZones)
    {
        int length = 0;
        int code = 0;
        AreaForm form = AreaForm.Full;
        AreaLevel level = AreaLevel.None;
        while (length < text.Length)
        {
            int more = ReadKnown(text[length..], level, ref code, out AreaLevel next, out AreaForm read);
            if (more == 0)
                break;
            length += more;
            (level, form) = (next, read);
        }

        // 宁波舟山港, 西安咸阳国际机场: a second name that does not lie in the first makes one of both
        if (length > 0 && length < text.Length && (AreaVetoes.JoinsNames(text[length..]) || (form != AreaForm.Full && AreaVetoes.IsNameOfThing(text[length..]))))
            return default;
        // 全球“灯塔工厂” is a name
        if (level == AreaLevel.Region && text[0] == Particles.Whole && length < text.Length && Marks.KindOf(text[length]) == TokenKind.OpenQuote)
            return default;
        // 西北区、中区、南区: parts of a market
        if (level == AreaLevel.Region && length == MarketLength && length < text.Length && Marks.KindOf(text[length]) == TokenKind.EnumerationComma)
            return default;
        if (length == 0)
            return UnknownName.Length(text) is > 0 and int unknown && !AreaVetoes.NamesCompany(text[unknown..]) ? new AreaMatch(0, unknown, unknown, text[unknown - 1] == AreaForms.City ? AreaLevel.Prefecture : AreaLevel.County, false) : default;

        // 衡阳市区
        if (withZones && text[length - 1] == AreaForms.City && length < text.Length && CharTable.Folded[text[length]] == AreaForms.District && (length + 1 == text.Length || !AreaVetoes.IsWordBehind(AreaForms.District, text[(length + 1)..])))
            length++;
        for (int more = !withZones || level is AreaLevel.Country or AreaLevel.Region ? 0 : Zones.Length(text[length..]); more > 0; more = Zones.Length(text[length..]))
            length += more;
        return new AreaMatch(0, length, length, level, false);
    }

    /// <summary>A name of the gazetteer below an area of a level.</summary>
    private static int ReadKnown(ReadOnlySpan<char> text, AreaLevel above, ref int code, out AreaLevel level, out AreaForm form)
    {
        level = above;
        form = AreaForm.None;
        int longest = text.Length;
        while (true)
        {
            int length = Gazetteer.Known.LongestIn(text[..longest], out AreaEntry entry);
            if (length == 0)
                return 0;
            if (Fits(in entry, above, code) && !AreaVetoes.IsPartOfWord(text[..length], text[length..], in entry, isBelow: above != AreaLevel.None))
            {
                (level, form) = (entry.Level, entry.Form);
                code = Gazetteer.Known.CodeOf(in entry, code);
                return length;
            }

            // 衡阳市场 is no 衡阳市, but may be of 衡阳
            longest = length - 1;
        }
    }

    /// <summary>Whether a name may stand at this place: 湖南 before 耒阳, and nothing behind 京津冀.</summary>
    private static bool Fits(in AreaEntry entry, AreaLevel above, int within) => above switch
    {
        AreaLevel.None => entry.Form is AreaForm.Full or AreaForm.Bare,
        AreaLevel.Region => false,
        AreaLevel.Country => entry.Level == AreaLevel.Province,

        // 新兴 is a county, but not in 湖南新兴产业
        _ => entry.Level > above && entry.Level <= AreaLevel.County && (entry.Form == AreaForm.Full || (within != 0 && Gazetteer.Known.CodeOf(in entry, within) != 0)),
    };

    /// <summary>What names one of several: 例如新会县.</summary>
    private static readonly WordList Leads = new(SharedWords.Of("AreaNames.Leads", "光", "仅", "观乎"));

    /// <summary>位于衡阳市, 赴长沙市, （重庆）: what leads to an area that a text only passes.</summary>
    internal static bool IsPassed(char before) => Passing.Contains(CharTable.Folded[before]);

    private static readonly CharSet Passing = new("在于从赴到往离对达抵至、和与（(-—–－~");

    private static readonly WordList Openers = WordList.OfAll(Leads, HomeWords.Words);

    internal static bool IsHan(char c) => CharTable.IsHanOrZero(c);
}
