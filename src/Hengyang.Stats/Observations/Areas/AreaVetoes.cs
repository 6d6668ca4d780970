namespace Hengyang.Stats;

/// <summary>What stands behind a name when it is part of another word or name: 衡阳市场, 湖南大学, 全国文明城市.</summary>
internal static class AreaVetoes
{
    /// <summary>A company's name is not longer between the place and 集团 or 股份.</summary>
    private const int LongestFirm = 10;

    /// <summary>What follows 全国 in a title.</summary>
    internal static readonly WordList Titles = new(SharedWords.Of("AreaVetoes.Titles", "重点实验室", "优秀", "劳动模范", "道德模范", "卫生城", "双拥", "民族团结", "质量强", "法治政府"));

    /// <summary>Whether a name of the gazetteer is part of a longer word or of another name here.</summary>
    internal static bool IsPartOfWord(ReadOnlySpan<char> name, ReadOnlySpan<char> behind, in AreaEntry entry, bool isBelow)
    {
        if (behind.IsEmpty)
            return false;
        if (entry.Form == AreaForm.Full)
            return IsWordBehind(name[^1], behind) || NamesCompany(behind) || (FoldedText.StartsWith(behind, Product) && Region.TailOf(name) > 0 && (entry.IsFormer || entry.Code == 0));
        if (FoldedText.StartsWith(behind, RegionalProduct))
            return false;
        bool leads = behind.Length > 1 && Particles.Until.Contains(behind[0]) && Gazetteer.Known.LongestIn(behind[1..], out _) > 0;
        return leads || NamesFirm(behind) || NamesSight(behind) || (!isBelow && IsNameOfThing(behind));
    }

    /// <summary>Whether another short name follows that is part of the name of something: 舟山港, 咸阳国际机场.</summary>
    internal static bool JoinsNames(ReadOnlySpan<char> behind)
    {
        int length = Gazetteer.Known.LongestIn(behind, out AreaEntry entry);
        return length > 0 && entry.Form == AreaForm.Bare && IsNameOfThing(behind[length..]);
    }

    /// <summary>大学, 港, 国际机场 behind a short name.</summary>
    internal static bool IsNameOfThing(ReadOnlySpan<char> behind) => Behind.HeadOf(behind) > NotBehind.HeadOf(behind);

    /// <summary>市场, 县域, 区间: the last character of what looks like a name begins another word.</summary>
    internal static bool IsWordBehind(char last, ReadOnlySpan<char> behind) => CharTable.Folded[last] switch
    {
        AreaForms.City => BehindCity.HeadOf(behind) > 0 && Government.HeadOf(behind) == 0,
        AreaForms.County => BehindCounty.HeadOf(behind) > 0,
        AreaForms.District => BehindDistrict.HeadOf(behind) > 0,
        var kind when OtherKinds.Contains(kind) => BehindOther.HeadOf(behind) > 0,
        _ => false,
    };

    /// <summary>上海莱士股份, 香港半島酒店; but not 广东上市公司.</summary>
    private static bool NamesFirm(ReadOnlySpan<char> behind) =>
        WordWithin(behind, Firms, LongestFirm) is var firm and > 0 && Kinds.TailOf(behind[..firm]) == 0;

    /// <summary>杭州西湖景区, 上海迪士尼乐园; but not 浙江主要景区, 湖南建设景区.</summary>
    private static bool NamesSight(ReadOnlySpan<char> behind) =>
        WordWithin(behind, Sights, LongestSight) is var sight and > 0 && Kinds.TailOf(behind[..sight]) == 0 && KindsOfSights.TailOf(behind[..sight]) == 0 && !UnknownName.OpensNoun(behind);

    private const int LongestSight = 5;

    /// <summary>Where in a run of characters, but not at its head, the first word of a list begins; 0 for none so near.</summary>
    private static int WordWithin(ReadOnlySpan<char> behind, WordList words, int longest)
    {
        for (int i = 0; i <= longest && i < behind.Length && AreaNames.IsHan(behind[i]); i++)
            if (i > 0 && words.HeadOf(behind[i..]) > 0)
                return i;
        return 0;
    }

    /// <summary>What people visit, named behind a place.</summary>
    private static readonly WordList Sights = new(SharedWords.Of("AreaVetoes.Sights", "风景区", "乐园", "影视城", "森林公园", "湿地公园", "动物园", "植物园", "古镇", "纪念馆"));

    /// <summary>What stands before such a word when any of them are meant.</summary>
    private static readonly WordList KindsOfSights = new(SharedWords.Of("AreaVetoes.KindsOfSights", "星级", "热门", "知名", "著名", "红色", "和", "与", "及", "等", "级", "内"));

    /// <summary>深圳市…股份有限公司: the place is part of a company's name.</summary>
    internal static bool NamesCompany(ReadOnlySpan<char> behind)
    {
        const int longest = 18;
        for (int i = 0; i <= longest && i < behind.Length; i++)
        {
            if (!AreaNames.IsHan(behind[i]) && behind[i] is not ('（' or '(' or '）' or ')'))
                return false;
            if (Companies.HeadOf(behind[i..]) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with a word for a kind of companies: 上市, 国有.</summary>
    internal static bool IsKind(ReadOnlySpan<char> text) => Kinds.HeadOf(text) > 0;

    /// <summary>地区生产总值: 地区 is no name there.</summary>
    private const string Product = "生产总值";
    private const string RegionalProduct = "地区生产总值";
    private static readonly WordList Region = new(SharedWords.Of("AreaVetoes.Region"));

    /// <summary>市政府 is the government of the city.</summary>
    private static readonly WordList Government = new(SharedWords.Of("AreaVetoes.Government"));

    private const string OtherKinds = "州旗省盟";

    internal static readonly string[] Limited = [.. SharedWords.Of("AreaVetoes.Limited")];

    private static readonly WordList Companies = new([.. Limited, "集团公司", "股份公司"]);

    private static readonly WordList BehindCity = new("场", "民", "政", "值", "容", "委", "直", "属", "域", "级", "长", "面", "价", "况", "井", "售", "辖");

    private static readonly WordList BehindCounty = new("域", "级", "城", "委", "直", "属", "长", "里", "乡", "区");

    private static readonly WordList BehindDistrict = new(SharedWords.Of("AreaVetoes.BehindDistrict", "议会", "域", "间", "块", "别", "划", "位", "级", "委", "直", "属", "长", "县"));

    private static readonly WordList BehindOther = new("长", "级", "委", "直", "属", "帜", "舰", "下");

    private static readonly WordList Firms = new([.. SharedWords.Of("AreaVetoes.Firms"), .. Limited, "大酒店", "电视台", "电臺", "俱乐部", "研究院", "银行股", "科技股", "水利枢纽", "水电站", "厂", "矿务局", "煤矿", "理工大学", "化工大学", "轻工大学", "职工大学", "工业协会", "行业协会", "业协会", "联合会", "流通协会"]);

    /// <summary>What stands before 公司 or 大学 when they are counted: 上市股份公司.</summary>
    private static readonly WordList Kinds = new(SharedWords.Of("AreaVetoes.Kinds", "民营", "私营", "跨国", "注册", "职业", "非", "民用", "通用", "各", "的", "家", "类", "型", "间", "个", "多", "小", "工", "立", "设"));

    /// <summary>What follows a short name when both are one: 上海港, 北京大学, 中国移动.</summary>
    private static readonly WordList Behind = new(SharedWords.Of("AreaVetoes.Behind",
        "大厦", "大坝", "合作组织", "工商银行", "农业银行", "建设银行", "民生银行", "邮政储蓄", "光大", "进出口银行", "大剧院", "证交所", "国际航运", "港口集团", "医药", "铁路局", "电视", "港", "电网", "运通", "国际中转", "有色网", "股市", "师范", "财经大", "人寿", "信托", "站", "快线", "理工", "科技大学", "中文大学", "科学院", "社科院", "队", "人", "籍", "口音", "方言", "客商", "老板", "小伙", "姑娘", "知青", "话", "菜", "企业500强", "企业联合会",
        "移动", "联通", "电信", "建筑股", "铁建", "中铁", "中车", "海油", "神华", "铝业", "船舶", "核电", "中冶", "太保", "中免", "国航", "南方航", "东方航", "房地产研究", "共产党", "梦", "式", "造",
        "客运站", "东站", "西站", "南站", "北站", "博物院", "故宫", "外滩", "国家森林公园", "国家湿地公园", "国家地质公园",
        "军队", "军方", "国防军", "总统", "总理", "首相", "时代", "仪器", "巴巴", "市委", "省委", "区委", "县委", "族", "元", "系", "-", "·", "茅台", "汾酒", "白药", "家化", "老窖"));

    /// <summary>What begins like one of those and is none: 湖南人均, 广东移动电话.</summary>
    private static readonly WordList NotBehind = new(SharedWords.Of("AreaVetoes.NotBehind",
        "港澳", "航空港", "港资", "港航局", "港航公司", "港航集团", "港航建设", "港航投资", "港航水利", "港航企业", "港航物流", "港航产业", "港航服务", "港航运输", "电网投资", "银行业", "银行机构", "银行间", "银行结售汇", "人身", "系统", "移动电话", "移动互联网", "证券市场", "证券业", "基金收入", "电信业务", "电力生产", "电力装机", "电力消费", "医药制造", "医药工业", "医院床位", "石油加工", "航空货运", "航空旅客", "电视机", "籍贯"));
}
