using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What a part divides and what a share is of; when an allotment is a plan.</summary>
public class WholeTests
{
    [Theory]
    [InlineData("税收收入12亿元，占地区生产总值的9%。", "税收收入 = 1200000000 元", "占地区生产总值 = 9 %; of 税收收入")]
    [InlineData("工业税收12亿元，占地方财政收入的29%，对增长的贡献率为35%。", "工业税收 = 1200000000 元", "占地方财政收入 = 29 %; of 工业税收", "对增长的贡献率 = 35 %; of 工业税收")]
    [InlineData("项目占地面积30亩。", "项目占地面积 = 30 亩")]
    public void A_share_begins_like_another_word(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("支出28亿元。其中基本建设拨款5亿元；文教事业费8亿元。", "支出 = 2800000000 元", "基本建设拨款 = 500000000 元; of 支出", "文教事业费 = 800000000 元; of 支出")]
    [InlineData("播种面积800万亩，总产量320万吨。其中早稻面积200万亩，产量80万吨；晚稻面积220万亩，产量90万吨。", "播种面积 = 8000000 亩", "总产量 = 3200000 吨", "早稻面积 = 2000000 亩; of 播种面积", "产量 = 800000 吨; of 总产量", "晚稻面积 = 2200000 亩; of 播种面积", "产量 = 900000 吨; of 总产量")]
    [InlineData("卫生机构5200个，床位5.1万张，技术人员5.5万人。其中，医院180家，注册护士2.6万人。", "卫生机构 = 5200 个", "床位 = 51000 张", "技术人员 = 55000 人", "医院 = 180 家; of 卫生机构", "注册护士 = 26000 人; of 技术人员")]
    [InlineData("规模以上工业中，采矿业增加值下降3%。", "采矿业增加值; Decrease 3 % x0.97; of 规模以上工业")]
    [InlineData("一季度，规模以上工业企业中，私营企业增加值增长7%。", "私营企业增加值; 2023-Q1; Increase 7 % x1.07; of 规模以上工业企业")]
    public void Parts_belong_to_their_whole(string text, params string[] expected) => AssertObservations(text, expected);

    /// <summary>Told on 20 December 2023.</summary>
    [Theory]
    [InlineData("2024年，安排教育支出28亿元。", "教育支出 = 2800000000 元; 2024; Target")]
    [InlineData("2023年，教育支出安排28亿元。", "教育支出 = 2800000000 元; 2023; Target")]
    [InlineData("2023年，共安排教育支出28亿元。", "教育支出 = 2800000000 元; 2023")]
    [InlineData("2022年，安排教育支出28亿元。", "教育支出 = 2800000000 元; 2022")]
    public void What_is_allotted_in_a_year_that_is_not_over_is_planned(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("今年，电站送电60亿千瓦时。2022年底投产后，累计送电90亿千瓦时。", "电站送电 = 6000000000 千瓦时; 2023", "送电 = 9000000000 千瓦时; 2023")]
    public void When_something_was_opened_is_not_the_time_of_its_figures(string text, params string[] expected) => AssertObservations(text, expected);
}
