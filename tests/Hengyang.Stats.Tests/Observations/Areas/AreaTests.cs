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
    public void What_is_no_place_is_no_area(string text) => Assert.Null(AreaOf(text));

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
