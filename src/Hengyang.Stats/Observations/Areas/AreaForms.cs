namespace Hengyang.Stats;

/// <summary>The shorter forms of a division's name: 恩施土家族苗族自治州 is 恩施州 and 恩施, 内蒙古自治区 is 内蒙古.</summary>
internal static class AreaForms
{
    private static readonly WordList Endings = new(SharedWords.Of("AreaForms.Endings",
        "特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "省", "市", "盟", "林区", "特区", "区", "县", "旗", "州", "自治县", "自治旗", "各族自治县"));

    /// <summary>What stands between the name and 自治州 or 自治县.</summary>
    private static readonly WordList Peoples = new(SharedWords.Of("AreaForms.Peoples",
        "土家族", "苗族", "侗族", "布依族", "藏族", "羌族", "彝族", "哈尼族", "壮族", "傣族", "景颇族", "傈僳族", "白族", "回族", "蒙古族", "蒙古", "朝鲜族", "哈萨克族", "哈萨克", "柯尔克孜",
        "满族", "瑶族", "水族", "仡佬族", "黎族", "畲族", "佤族", "拉祜族", "纳西族", "独龙族", "怒族", "普米族", "布朗族", "裕固族", "保安族", "东乡族", "撒拉族", "土族", "塔吉克", "锡伯", "达斡尔族", "毛南族", "仫佬族", "多民族"));

    /// <summary>长沙 of 长沙市, 恩施 of 恩施土家族苗族自治州; empty where no name is left.</summary>
    internal static ReadOnlySpan<char> StemOf(ReadOnlySpan<char> name)
    {
        int ending = Endings.TailOf(name);
        ReadOnlySpan<char> stem = name[..^ending];
        if (name[^1] != District && IsAutonomous(name))
            for (int people = Peoples.TailOf(stem); people > 0; people = Peoples.TailOf(stem))
                stem = stem[..^people];
        return stem.Length >= 2 && ending > 0 ? stem : default;
    }

    /// <summary>What has been a county may be a city or a district today: 新会县, 新会市, 新会区.</summary>
    /// <summary>Kinds of areas that end names.</summary>
    internal const char City = '市';
    internal const char County = '县';
    internal const char District = '区';

    /// <summary>自治县, 自治州, 自治区.</summary>
    internal const string Autonomous = "自治";

    /// <summary>The endings of areas of a county's level.</summary>
    internal const string CountyKinds = "市县区";

    internal static readonly string[] OtherEndings = ["县", "市", "区"];

    /// <summary>What a prefecture has been, and what the country around its city is called: 六安地区, 盐城专区.</summary>
    internal static readonly string[] OfPrefectures = [.. SharedWords.Of("AreaForms.OfPrefectures"), "专区"];

    /// <summary>自治州, 自治县, 自治旗: in short 恩施州, 长阳县.</summary>
    internal static bool IsAutonomous(ReadOnlySpan<char> name) => name.Length > 3 && name[^3] == Autonomous[0] && name[^2] == Autonomous[1];

    /// <summary>Short names that are words of their own as well: 白银 is silver. They are areas only behind the one that they lie in.</summary>
    internal static readonly WordList CommonWords = new(SharedWords.Of("AreaForms.CommonWords",
        "白银", "来宾", "日照", "普洱", "兴安", "海西", "海东", "海北", "海南", "阿里", "东方", "安康", "黄山", "山南", "长治", "朝阳", "大同", "中山", "铁岭", "河源", "清远", "文山", "保山", "中卫", "果洛", "自贡", "通化"));

    /// <summary>Short names of counties that are common words: no area even behind the one that they lie in.</summary>
    internal static readonly WordList NeverShort = new(SharedWords.Of("AreaForms.NeverShort",
        "公安", "南部", "河口", "惠民", "惠农", "兴业", "商城", "富裕", "互助", "通道", "温泉", "清水", "沿河", "江口", "山城", "双流", "城固", "新兴", "振兴", "安定", "民主", "城关", "城中", "城东", "城西", "城北", "大方", "海港", "宽城", "新城", "老城", "市中", "市南", "市北", "水城", "古城", "东风", "红旗", "友谊", "爱民", "团结", "工农", "兴国", "富民"));

    /// <summary>Names in full that are common nouns as well: the old town, a mining district.</summary>
    internal static readonly WordList CommonNouns = new(SharedWords.Of("AreaForms.CommonNouns",
        "郊区", "矿区", "东区", "西区", "南区", "北区", "新市区", "城中区", "港口区", "海港区", "工农区", "前进区", "向阳区", "新城市", "大城市", "中城市", "市中区", "东风区", "新县", "古县", "富县", "安县", "应县", "任县", "开县", "高县", "单县", "理县", "中原区"));
}
