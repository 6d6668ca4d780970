namespace Hengyang.Stats;

/// <summary>Names that the gazetteer does not know: two characters and 市, 县 or 区, of which none makes another word.</summary>
internal static class UnknownName
{
    private const int Stem = 2;

    private static readonly CharSet Kinds = new(AreaForms.CountyKinds);

    /// <summary>The length of such a name at the head of a text, or 0.</summary>
    internal static int Length(ReadOnlySpan<char> text)
    {
        if (!MayBe(text))
            return 0;
        char[] folded = CharTable.Folded;
        for (int i = 0; i < Stem; i++)
            if (!AreaNames.IsHan(text[i]) || NotInNames.Contains(folded[text[i]]))
                return 0;
        if (NotLast.Contains(folded[text[Stem - 1]]) || Words.HeadOf(text) >= Stem || (text.Length > Stem + 1 && AreaVetoes.IsWordBehind(text[Stem], text[(Stem + 1)..])))
            return 0;
        return Stem + 1;
    }

    /// <summary>Whether a text has 市, 县 or 区 where such a name ends.</summary>
    internal static bool MayBe(ReadOnlySpan<char> text) => text.Length > Stem && Kinds.Contains(CharTable.Folded[text[Stem]]);

    /// <summary>Whether a character may stand straight before 市, 县 or 区 in a name: 地区 and 城区 are words.</summary>
    internal static bool MayEnd(char c) => !NotLast.Contains(CharTable.Folded[c]);

    /// <summary>Whether a character may stand in the name of an area.</summary>
    internal static bool MayHold(char c) => AreaNames.IsHan(c) && !NotInNames.Contains(CharTable.Folded[c]);

    /// <summary>Whether a text begins with a verb or noun that makes a common noun of what follows: 贫困村, 示范镇.</summary>
    internal static bool OpensNoun(ReadOnlySpan<char> text) => Words.HeadOf(text) > 0;

    /// <summary>What stands before 市, 县 or 区 when it ends a common noun: 城市, 地区, 园区, 社区.</summary>
    private static readonly CharSet NotLast = new("城地园社景小辖发范市片街库山矿灾牧林湖能域超门股楼夜农新郊灌流港学户上验校厂试集专示保护务业县乡都全我本点路请治贫疫牌海外内滩雨洪禁限商产军防老中东西南北大合行入出贸");

    /// <summary>Those that not even a title's name holds.</summary>
    internal const string Never = "的在是和与及为对从将以于了各每该此这那被把给等年月日个家全我本省";

    /// <summary>Characters that no name of an area holds: what ends in 市 behind them is a clause (企业在…市).</summary>
    private static readonly CharSet NotInNames = new(Never + "有下内外前后多办让使向由其到至亿提推促减一二三四五六七八九十两几数百千万第县市区按照配合占比超达建设创增新改");

    /// <summary>Verbs and nouns in front of a common noun: 新增百强县, 建设示范区, 按照自治区.</summary>
    private static readonly WordList Words = new(SharedWords.Of("UnknownName",
        "引导", "鼓励", "协助", "指导", "督促", "加强", "试点", "核心", "直辖", "边境", "科技", "开放", "受灾", "生活", "养殖", "主产", "产粮", "房地", "超级", "现货", "资本", "货币", "转贷",
        "风险", "革命", "隔离", "限养", "防御", "门诊", "重症", "采煤", "采样", "过渡", "边疆", "边检", "观察", "蔬菜", "聚居", "美食", "缓冲", "管控", "科研", "科教", "禁燃", "禁渔", "禁止", "禁养", "看台", "病毒", "病房", "特色", "灾民", "灌溉", "演习", "游览", "深水", "海洋", "浅水", "沙漠", "沉陷", "水源", "民族", "核酸", "林果", "智慧", "文教", "播种", "换乘", "战斗", "急诊", "引领", "库房", "帐篷", "展览", "封控", "宿舍", "安检", "塌陷", "堆存", "厂房", "加工", "免税", "先导", "停车", "停火", "候车", "候机", "保税", "作战", "住院", "低洼", "休闲", "亲子", "产棉", "交战", "丘陵", "黄金", "邻近", "跳蚤", "茶叶", "苹果", "花卉", "股票", "生猪", "特困", "海鲜", "海绵", "沿江", "楼房", "服装", "早餐", "旧货", "支援", "奶牛", "地级", "受援", "养猪", "债券", "产油", "深度"));
}
