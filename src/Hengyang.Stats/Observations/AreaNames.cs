namespace Hengyang.Stats;

/// <summary>Names of areas at the head of a noun phrase: provinces by list, others by their last character (市 县 区 州 省).</summary>
internal static class AreaNames
{
    /// <summary>Provinces, autonomous regions, municipalities and special administrative regions, and the country itself.</summary>
    private static readonly WordList ProvinceList = new(
        "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南",
        "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港", "澳门", "中国", "京津冀", "京津冀及周边地区", "汾渭平原", "粤港澳大湾区", "成渝地区");

    private static readonly WordList EndingList = new(
        "维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省", "市");

    /// <summary>What stands for the area that the article is about.</summary>
    private static readonly WordList PronounList = new(
        "全市", "全省", "全县", "全区", "全州", "全旗", "全盟", "我市", "我省", "我县", "我区", "我州", "我国", "全国", "本市", "本省", "本县", "全港", "本港", "全地区", "市城区", "城区", "区本级", "市本级", "县本级", "省本级");

    /// <summary>What stands before 市, 县 or 区 when it ends a common noun: 城市, 地区, 园区, 社区.</summary>
    private static readonly CharSet NotNames = new("城地园社景小辖发范市片街库山矿灾牧林湖能域超门股楼夜农新郊灌流港学户上验校厂试集专示保护务业县乡都全我本点路请");

    /// <summary>The length of the area at the head of a text, or 0.</summary>
    internal static int HeadLength(ReadOnlySpan<char> text, out bool isPronoun)
    {
        isPronoun = false;
        int length = PronounList.HeadOf(text);
        if (length > 0)
        {
            // 全国文明城市 is a title
            if (Titles.HeadOf(text[length..]) > 0)
                return 0;
            isPronoun = true;
            return length;
        }

        length = ProvinceList.HeadOf(text);
        if (length > 0)
        {
            // 中国香港, 中国台湾
            if (length == 2 && FoldedText.StartsWith(text, "中国"))
                length += ProvinceList.HeadOf(text[2..]);
            int ending = EndingList.HeadOf(text[length..]);
            if (ending == 0 && length < text.Length && NotBehindBare.Contains(CharTable.Folded[text[length]]))
                return 0;
            length += ending;
        }

        int more = NamedLength(text[length..]);
        while (more > 0)
        {
            length += more;
            more = NamedLength(text[length..]);
        }

        // a list of areas: 山西、山东、上海
        if (length > 0 && length + 1 < text.Length && text[length] is '、' or '和')
        {
            int rest = HeadLength(text[(length + 1)..], out _);
            if (rest > 0)
                return length + 1 + rest;
        }

        return length;
    }

    /// <summary>A name of three to eight characters that ends in 市, 县, 区, 州 or 旗 and is no common noun.</summary>
    private static int NamedLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || NotInNames.Contains(CharTable.Folded[text[0]]))
            return 0;
        for (int i = 1; i < Math.Min(text.Length, 8); i++)
        {
            char c = CharTable.Folded[text[i]];
            if (!IsHan(text[i]) || NotInNames.Contains(c))
                return 0;
            if (c is not ('市' or '县' or '区' or '州' or '旗'))
                continue;
            // 西湖区 is one, 库湖区 is none
            if (i >= 2 && c == '区' && CharTable.Folded[text[i - 1]] == '湖' && "东西南北太滨镜鼎巢芜洪".Contains(CharTable.Folded[text[i - 2]]))
                return EndOf(text, i);
            if (i < 2 || NotNames.Contains(CharTable.Folded[text[i - 1]]))
                return 0;
            if (i + 1 < text.Length && NotBehind.Contains(CharTable.Folded[text[i + 1]]) && !FoldedText.StartsWith(text[(i + 1)..], "政府"))
                return 0;
            return EndOf(text, i);
        }

        return 0;
    }

    private static int EndOf(ReadOnlySpan<char> text, int ending) => NotHeads.HeadOf(text) > 0 ? 0 : ending + 1;

    /// <summary>What follows 全国 in a title.</summary>
    private static readonly WordList Titles = new("文明", "重点实验室", "先进", "百强", "优秀", "示范", "劳动模范", "道德模范", "卫生城", "双拥", "民族团结", "五一", "质量强", "法治政府");

    /// <summary>Verbs in front of a common noun: 新增百强县, 建设示范区.</summary>
    private static readonly WordList NotHeads = new("新增", "新建", "净增", "建设", "打造", "培育", "创建", "建成", "支持", "推进", "改造", "覆盖", "惠及", "设立", "获批", "入选");

    /// <summary>Words of one character that no name of an area holds: what ends in 市 behind them is a clause (企业在…市).</summary>
    private static readonly CharSet NotInNames = new("在的日年月家个为和与及从对将以于了是有各等下内外前后多每办让使向由我本其该此这那被把给到至亿提推促减");

    /// <summary>What follows a province's bare name when it is part of another one: 上海港, 北京大学.</summary>
    private static readonly CharSet NotBehindBare = new("港证交银机大医铁电石航综-");

    /// <summary>What goes on behind 市, 县 or 区 that is no name: 市场, 县域, 区间.</summary>
    private static readonly CharSet NotBehind = new("场民政值容级委直属城域间块别划位长");

    internal static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '\u3007';
}
