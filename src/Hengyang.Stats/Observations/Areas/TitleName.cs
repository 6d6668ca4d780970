namespace Hengyang.Stats;

/// <summary>
/// Names at the head of a text that the gazetteer does not know: 关于锦中市2020年…, 海陵新区2018年决算, 万岭县情简介. A title may give
/// any name, where what stands behind it shows that it ends there and the text speaks of that place again.
/// </summary>
internal static class TitleName
{
    /// <summary>The title and the head of the first sentence.</summary>
    private const int HeadLength = 90;

    private const int ShortestStem = 2;

    private const int LongestStem = 4;

    private const int LongestAutonomous = 14;

    private static readonly CharSet Endings = new("市县区旗州盟镇乡");

    /// <summary>The name, or null.</summary>
    internal static string? Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        for (int at = 0; at < head.Length; at++)
        {
            if (!AreaNames.IsHan(head[at]) || !Opens(head, at))
                continue;
            int length = LengthAt(head[at..]);
            if (length > 0 && !HoldsKnown(head.Slice(at, length)) && IsSpokenOf(text[(at + length)..], head.Slice(at, length)))
                return head.Slice(at, length).ToString();
        }

        return null;
    }

    /// <summary>走进荷塘县, 中共衡阳市: a verb or an office in front of a name that is known.</summary>
    private static bool HoldsKnown(ReadOnlySpan<char> name)
    {
        for (int at = 0; at + ShortestStem < name.Length; at++)
            if (Gazetteer.Known.LongestIn(name[at..], out AreaEntry entry) == name.Length - at && entry.Form == AreaForm.Full)
                return true;
        return false;
    }

    private static bool Opens(ReadOnlySpan<char> head, int at) =>
        at == 0 || (AreaNames.IsHan(head[at - 1]) ? Leads.TailOf(head[..at]) > 0 || HomeArea.Abouts.TailOf(head[..at]) > 0 : !ArabicDigits.IsDigit(head[at - 1]));

    /// <summary>What stands in front of a name in a title.</summary>
    private static readonly WordList Leads = new(SharedWords.Of("TitleName.Leads", "年", "走进", "来到", "探访", "魅力", "认识"));

    /// <summary>The length of a name at the head of a title, or 0.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        int autonomous = AutonomousLength(text);
        if (autonomous > 0)
            return autonomous;
        return Leads.HeadOf(text) > 0 ? 0 : StemmedLength(text, mustEnd: true);
    }

    /// <summary>The length of a stem and its kind (清河湾县, 松江经济技术开发区, 东升公社), whatever stands behind it; 0 for none.</summary>
    internal static int StemmedLength(ReadOnlySpan<char> text) => StemmedLength(text, mustEnd: false);

    private static int StemmedLength(ReadOnlySpan<char> text, bool mustEnd)
    {
        for (int stem = 0; stem <= LongestStem && stem < text.Length && AreaNames.IsHan(text[stem]); stem++)
        {
            char c = CharTable.Folded[text[stem]];
            if (stem >= ShortestStem && Endings.Contains(c) && MayBe(text[..stem], c) && (!mustEnd || Ends(text[stem], text[(stem + 1)..])))
                return stem + 1;
            if (stem >= ShortestStem && mustEnd && Zones.WordLength(text[stem..]) is > 0 and int zone && Ends(text[stem + zone - 1], text[(stem + zone)..]))
                return stem + zone;
            if (NotInNames.Contains(c))
                return 0;
        }

        return 0;
    }

    /// <summary>云岭彝族自治县: the people in it shows that all of it is a name.</summary>
    private static int AutonomousLength(ReadOnlySpan<char> text)
    {
        int end = text[..Math.Min(text.Length, LongestAutonomous)].IndexOf(AreaForms.Autonomous);
        if (end < ShortestStem || end + 2 >= text.Length || !Endings.Contains(CharTable.Folded[text[end + 2]]))
            return 0;
        for (int i = 0; i < end; i++)
            if (!AreaNames.IsHan(text[i]) || (!InPeoples.Contains(text[i]) && NotInNames.Contains(CharTable.Folded[text[i]])))
                return 0;
        ReadOnlySpan<char> stem = AreaForms.StemOf(text[..(end + 3)]);
        return stem.Length is >= ShortestStem and <= LongestStem && stem.Length < end ? end + 3 : 0;
    }

    private static readonly CharSet InPeoples = new("家和");

    /// <summary>Whether a name may stand before its ending: 城市, 示范区 and 贫困县 are common nouns.</summary>
    private static bool MayBe(ReadOnlySpan<char> stem, char ending)
    {
        char last = CharTable.Folded[stem[^1]];
        if (Counties.Contains(ending))
            return !NotBeforeCounty.Contains(last);
        if (ending == AreaForms.City)
            return !NotBeforeCity.Contains(last);
        return !NotBeforeDistrict.Contains(last) && (last != New || stem.Length > ShortestStem);
    }

    private const char New = '新';

    private static readonly CharSet Counties = new("县旗乡镇");

    private static readonly CharSet NotBeforeCounty = new("各市区州辖属强困范点大小全我本贫产农牧进郊乡城村集名业类重工红锦");

    private static readonly CharSet NotBeforeCity = new("城都股楼夜超门上集菜车辖等大小各级省市县区全我本直开");

    private static readonly CharSet NotBeforeDistrict = new("地园社景小辖范片街库矿灾牧林能域城农郊灌流港学户验校试集专示保护务乡都全我本路治贫疫各发业术流税洪禁限军防特别自游圈");

    /// <summary>What no name holds.</summary>
    private static readonly CharSet NotInNames = new(UnknownName.Never);

    /// <summary>Whether a name ends there: a mark, a figure, or what a title goes on with (财政, 国民经济, 概况).</summary>
    private static bool Ends(char ending, ReadOnlySpan<char> behind) =>
        behind.IsEmpty || (!AreaNames.IsHan(behind[0]) && behind[0] is not ('、' or '（' or '(')) || (Behind.HeadOf(behind) > 0 && !AreaVetoes.IsWordBehind(ending, behind)) || Profiles.HeadOf(behind) > 0;

    /// <summary>县情简介: the ending begins a word of its own.</summary>
    private static readonly WordList Profiles = new("情简介", "情概况", "情介绍", "委", "域概况", "志");

    /// <summary>What a title goes on with: 国民经济, 财政, 概况, 位于, 第十六届.</summary>
    private static readonly WordList Behind = new(SharedWords.Of("TitleName.Behind",
        "国民经济", "社会", "简介", "第", "地处", "隶属", "地跨", "地域", "坐落", "因",
        "民政", "林业", "水利", "交通", "商务", "住房", "自然资源", "十", "一九", "二〇", "二○", "二零", "贯彻", "前", "党政", "扶贫", "粮食", "固定资产", "招商", "市级", "县级", "区级", "州级", "旗本级", "省级"));

    /// <summary>Whether a text goes on about the place: by its name, or as its own (全县, 我县, 县委, 县级).</summary>
    private static bool IsSpokenOf(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        if (text.IndexOf(name) >= 0)
            return true;
        char sign = name[^1];
        for (int at = text.IndexOf(sign); at >= 0;)
        {
            if (at > 0 && HomeArea.Owns.Contains(text[at - 1]))
                return true;
            if (at + 1 < text.Length && OwnBehind.Contains(CharTable.Folded[text[at + 1]]) && (at == 0 || !AreaNames.IsHan(text[at - 1])))
                return true;
            int next = text[(at + 1)..].IndexOf(sign);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static readonly CharSet OwnBehind = new("委级属境内里政人本");
}
