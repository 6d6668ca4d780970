namespace Hengyang.Stats;

/// <summary>Zones, towns and villages below an area that is known: 高新区, 松木经济开发区, 岣嵝乡.</summary>
internal static class Zones
{
    private const int LongestStem = 4;

    private const int LongestTown = 4;

    private const int LongestVillage = 3;

    /// <summary>经济技术开发区, 高新区, 公社: the length of the word for a zone at the head of a text, or 0.</summary>
    internal static int WordLength(ReadOnlySpan<char> text) => Math.Max(Direct.HeadOf(text), OfCommunes.HeadOf(text));

    /// <summary>The length of the zone or town at the head of a text that stands behind a name, or 0.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        int length = Direct.HeadOf(text);
        if (length > 0)
            return End(text, length);
        bool ofZones = true;
        for (int stem = 1; stem <= LongestStem && stem < text.Length; stem++)
        {
            char c = CharTable.Folded[text[stem - 1]];
            if (!AreaNames.IsHan(c))
                return 0;
            bool isNumeral = (CharTable.Numerals[c] & Numeral.KindMask) is Numeral.Han;
            if (stem == 2 && OfCommunes.HeadOf(text[stem..]) is > 0 and int commune && (ofZones || (CharTable.Numerals[text[0]] & Numeral.KindMask) is Numeral.Han))
                return stem + commune;
            if (NotInNames.Contains(c))
            {
                if (!InTowns.Contains(c) && !(stem == 1 && isNumeral))
                    return 0;
                ofZones = false;
            }

            if (stem < 2)
                continue;
            length = ofZones ? Named.HeadOf(text[stem..]) : 0;
            if (length > 0)
                return End(text, stem + length);
            if (stem <= LongestTown && Settlements.Contains(CharTable.Folded[text[stem]]) && MayBeTown(text[..stem], text[stem]) && IsTownEnd(text[(stem + 1)..]))
                return stem + 1;
        }

        return 0;
    }

    private const char Hill = '山';
    private const char Town = '镇';

    /// <summary>白鹊山村 is a name, 偏远山村 and 小山村 are none.</summary>
    private static bool MayBeTown(ReadOnlySpan<char> stem, char ending)
    {
        char last = CharTable.Folded[stem[^1]];
        bool isOfHills = last == Hill && stem.Length == LongestVillage;
        return (stem.Length <= LongestVillage || CharTable.Folded[ending] == Town) && (!NotBeforeTown.Contains(last) || isOfHills) && Adjectives.HeadOf(stem) == 0 && !UnknownName.OpensNoun(stem) && (CharTable.Numerals[stem[0]] & Numeral.KindMask) is not Numeral.Han;
    }

    private static readonly WordList Adjectives = new(SharedWords.Of("Zones.Adjectives", "偏远", "边远", "高寒", "偏僻"));

    /// <summary>What a town's name may hold, but no zone's: 王家镇, 长安镇.</summary>
    private static readonly CharSet InTowns = new("家长下达成立共日月");

    /// <summary>五星大队, 七级公社: a name may begin with a numeral.</summary>
    private static readonly string[] Communes = ["公社", "大队"];

    private static readonly WordList OfCommunes = new(Communes);

    /// <summary>开发区 is none in 开发区域.</summary>
    private static int End(ReadOnlySpan<char> text, int length) => length < text.Length && AreaVetoes.IsWordBehind(text[length - 1], text[length..]) ? 0 : length;

    private static bool IsTownEnd(ReadOnlySpan<char> behind) => behind.IsEmpty || !NotBehindTown.Contains(CharTable.Folded[behind[0]]);

    private static readonly CharSet Settlements = new("镇乡村");

    /// <summary>Zones that stand behind an area alone or with a name of their own: 高新区, 松木高新区.</summary>
    private static readonly string[] Both =
        ["高新区", "高新技术产业开发区", "经济技术开发区", "经济开发区", "经开区", "工业园区", "综合保税区", "自贸试验区", "自由贸易试验区", "自由贸易港", "航空港区", "航空港经济综合实验区", "合作区", "深度合作区", "都市圈", "经济圈", "国家级自然保护区"];

    private static readonly WordList Direct = new([.. SharedWords.Of("Zones.Direct"), .. Both,
        "高新技术开发区", "开发区", "综保区", "保税区", "自贸区", "自贸片区", "中心城区", "主城区", "中心老城区", "城市规划区", "都市区", "城市群", "示范区", "高新开发区", "自然保护区"]);

    private static readonly WordList Named = new([.. SharedWords.Of("Zones.Named"), .. Both,
        "国家级自然保护区核心区", .. Communes]);

    private static readonly CharSet NotInNames = new("的在和与及等为是有各每全市县区省一二三四五六七八九十个家共年月日建成立设增长下降完实现达占比");

    private static readonly CharSet NotBeforeTown = new("城乡村农集小重困点制出心建色丽强型级属山渔新老全行贫美文中空自移该各");

    private static readonly CharSet NotBehindTown = new("级企居镇村办政卫财民医化街乡集委里庄科");
}
