using Xunit;

namespace Hengyang.Stats.Tests.Observations.Areas;

/// <summary>Which area an observation has: as the text names it, and none where the text does not.</summary>
public sealed class AreaTests
{
    [Theory]
    [InlineData("在县里的龙头企业中，衡山县出口3亿元。", "衡山县")]
    [InlineData("湖南出口3亿元。", "湖南")]
    [InlineData("内蒙古出口3亿元。", "内蒙古")]
    [InlineData("恩施州出口3亿元。", "恩施州")]
    [InlineData("湖南省衡阳市出口3亿元。", "湖南省衡阳市")]
    [InlineData("湖南耒阳出口3亿元。", "湖南耒阳")]
    [InlineData("衡阳高新区出口3亿元。", "衡阳高新区")]
    [InlineData("衡阳市松木经济开发区出口3亿元。", "衡阳市松木经济开发区")]
    [InlineData("衡山县新桥镇粮食产量3万吨。", "衡山县新桥镇")]
    [InlineData("例如新会县养鸭3万只。", "新会县")]
    [InlineData("廣東省出口3億元。", "廣東省")]
    [InlineData("花蓮縣農作物損失3億元。", "花蓮縣")]
    [InlineData("德国出口3亿元。", "德国")]
    [InlineData("京津冀出口3亿元。", "京津冀")]
    [InlineData("广东去年全省出口3亿元。", "广东")]
    [InlineData("前三季度山东产业升级，高技术制造业出口3亿元。", "山东")]
    [InlineData("在苏州，当地银行贷款余额3亿元。", "苏州")]
    [InlineData("六安地区粮食产量3万吨。", "六安地区")]
    [InlineData("盐城专区棉花产量3万吨。", "盐城专区")]
    [InlineData("西南区组织合作社3万个。", "西南区")]
    [InlineData("利川市白鹊山村茶园面积3万亩。", "利川市白鹊山村")]
    [InlineData("利川市王家镇茶园面积3万亩。", "利川市王家镇")]
    [InlineData("寿县红旗公社粮食产量3万吨。", "寿县红旗公社")]
    [InlineData("富蕴县可可托海镇接待游客3万人。", "富蕴县可可托海镇")]
    public void A_sentence_names_its_area(string text, string area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("全国出口3亿元。", "中国")]
    [InlineData("我国出口3亿元。", "中国")]
    [InlineData("全市出口3亿元。", null)]
    [InlineData("自治区出口3亿元。", null)]
    [InlineData("民國一一三年臺灣經濟。我國出口3億元。", null)]
    [InlineData("去年青海受灾。全省粮食产量3万吨。", "青海")]
    [InlineData("衡阳县2023年工作总结\n\n全县办实事。全市出口3亿元。", null)]
    [InlineData("本报西宁1月2日电记者报道：去年青海遭灾，全省粮食产量3万吨。", "青海")]
    [InlineData("云南受灾。全区粮食产量3万吨。", null)]
    [InlineData("广西受灾。全区粮食产量3万吨。", "广西")]
    [InlineData("福建宁德养鱼。全市水产品产量3万吨。", "福建宁德")]
    [InlineData("重庆多雨。全市粮食产量3万吨。", "重庆")]
    [InlineData("本港旅客有3萬人。", "香港")]
    [InlineData("記者走進利川市王家村，家家採茶。全村茶園面積3萬畝。", "利川市王家村")]
    [InlineData("老人住在盐城市亭湖区一栋楼里。全市粮食产量3万吨。", "盐城市")]
    [InlineData("去年，全国秋粮好。粮食产量3万吨。", "中国")]
    public void A_word_for_the_home_area_means_what_the_text_names(string text, string? area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("湖南大学科研经费3亿元。")]
    [InlineData("香港半岛酒店营业额3亿元。")]
    [InlineData("白银产量3万吨。")]
    [InlineData("配合市场监管罚款3亿元。")]
    [InlineData("按照自治区安排补助资金3亿元。")]
    [InlineData("百济神州营业收入3亿元。")]
    [InlineData("中国移动营业收入3亿元。")]
    [InlineData("城市居民存款3亿元。")]
    [InlineData("全国文明城市奖金3亿元。")]
    [InlineData("朝鲜族学校经费3亿元。")]
    [InlineData("鞍山钢铁公司利润3亿元。")]
    [InlineData("上海第三钢铁厂利润3亿元。")]
    [InlineData("武汉分行贷款余额3亿元。")]
    [InlineData("全球“灯塔工厂”3家。")]
    [InlineData("全市场成交额3亿元。")]
    [InlineData("全区域销售额3亿元。")]
    public void What_is_no_place_is_no_area(string text) => Assert.Null(AreaOf(text));

    /// <summary>Names that are in no gazetteer, in the titles of texts that speak of the place again.</summary>
    [Theory]
    [InlineData("关于锦中市2020年政府债务管理情况的报告\n\n2020年，我市债务余额3亿元。", "锦中市")]
    [InlineData("海陵新区2018年区级决算报告\n\n2018年，区级收入3亿元。", "海陵新区")]
    [InlineData("万岭县情简介\n\n万岭县地处山南。公路里程3万公里。", "万岭县")]
    [InlineData("【云岭彝族自治县】 位于高原。全县公路里程3万公里。", "云岭彝族自治县")]
    [InlineData("永靖镇，位于山间。全镇耕地面积3万亩。", "永靖镇")]
    [InlineData("走进衡山县\n\n全县耕地面积3万亩。", "衡山县")]
    [InlineData("贫困县2020年财政情况\n\n全县收入3亿元。", null)]
    [InlineData("示范区2018年决算报告\n\n2018年，区级收入3亿元。", null)]
    [InlineData("国内大中城市2020年房价\n\n全市均价3万元。", null)]
    public void A_title_may_name_what_no_gazetteer_knows(string text, string? area) => Assert.Equal(area, AreaOf(text));

    /// <summary>Where companies have their seat, and what they say of a province, is not where their figures are from.</summary>
    [Theory]
    [InlineData("山东齐鲁公路股份有限公司业绩快报\n\n公司的公路位于山东省。去年，公司净利润3亿元。全省车多，公司现金流充裕。", null)]
    [InlineData("临江农商行年报\n\n本行总部位于江阴市。去年，本行净利润3亿元。该行每股收益稳定，本行评级不变。", null)]
    [InlineData("重庆啤酒：三季报点评\n\n重庆啤酒披露季报，去年营收3亿元。", null)]
    [InlineData("中国建材2023年经营数据\n\n去年，中国建材产能利用率高，净利润3亿元。", null)]
    [InlineData("张家界：三季报点评\n\n张家界披露业绩，去年营收3亿元。", null)]
    [InlineData("血液制品月报\n\n武汉有厂。上月批签发平稳，集采推进，行业景气度高，在研品种多。白蛋白销量3亿支。", null)]
    [InlineData("東方控股業績\n\n渣打香港溢利上升，除稅前溢利增加，末期息不變，純利平穩。收入3億元。", null)]
    [InlineData("湖南经济形势好\n\n去年，湖南出口额3亿元。", "湖南")]
    [InlineData("衡山县工业情况\n\n公司多。去年，全县工业企业利润3亿元。", "衡山县")]
    public void A_text_about_companies_has_no_area(string text, string? area) => Assert.Equal(area, AreaOf(text));

    /// <summary>A report of a newspaper goes from place to place.</summary>
    [Theory]
    [InlineData("本报讯（记者王平）江苏省雨多，全省受灾。\n兴化市唐刘乡的水深得很，路上走不了车。房屋倒塌3万间。", "兴化市唐刘乡")]
    [InlineData("江苏省工作报告\n\n全省雨多。\n兴化市唐刘乡的水深得很，路上走不了车。房屋倒塌3万间。", "江苏省")]
    public void A_paragraph_of_a_newspaper_is_about_the_place_that_it_begins_with(string text, string? area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("特區政府今日公布，物價回落。香港經濟增長。零售額為3億元。", "香港")]
    [InlineData("日本物價回落，較香港為低。零售額為3億元。", null)]
    public void A_text_of_Hong_Kong_is_at_home_there(string text, string? area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("湖南大学", 0)]
    [InlineData("衡阳市场", 2)]
    [InlineData("衡阳市区", 4)]
    [InlineData("县域经济", 0)]
    [InlineData("毕节地区生产总值", 2)]
    [InlineData("阿克苏地区生产总值", 5)]
    [InlineData("内蒙古自治区", 6)]
    [InlineData("城区", 2)]
    [InlineData("广州市民", 2)]
    [InlineData("湖南人均收入", 2)]
    [InlineData("湖南银行业", 2)]
    public void A_name_ends_where_the_next_word_begins(string text, int length) => Assert.Equal(length, AreaNames.HeadLength(text, out _));

    private static string? AreaOf(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2024, 3, 1) });
        return Assert.Single(document.Observations).Area;
    }
}
