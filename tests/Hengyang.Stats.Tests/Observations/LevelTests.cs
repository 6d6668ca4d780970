using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Two levels in one clause, the second size of a movement, and what is aimed at.</summary>
public sealed class LevelTests
{
    [Theory]
    [InlineData("全县小学由2015年的一所增加到五所。", "小学 = 5 所", "小学 = 1 所; 2015")]
    [InlineData("今年赤字402亿元，较去年670亿元少四成。", "赤字 = 40200000000 元; 2023; Decrease 40 % YearOverYear x0.6")]
    [InlineData("全年投资将首次超过500亿元。", "投资 = 50000000000 元 Over 50000000000..; 2023; Forecast")]
    [InlineData("1984年同1978年相比，收入增长1.6倍。", "收入; 1984; Increase 1.6 倍 VersusPeriod 1978 x2.6")]
    [InlineData("2022年，企业亏损面由年初的31%降到24%。", "企业亏损面 = 24 %; 2022", "企业亏损面 = 31 %; 2022-01-01 point")]
    [InlineData("2022年，煤炭产值从上年的640亿元跃升到950亿元。", "煤炭产值 = 95000000000 元; 2022", "煤炭产值 = 64000000000 元; 2021")]
    [InlineData("2022年，工业增速由一季度的-2.4%转正至5.8%。", "工业增速 = 5.8 %; 2022", "工业增速 = -2.4 %; 2022-Q1")]
    [InlineData("2022年，贫困发生率由上年末的0.8%降至0。", "贫困发生率 = 0 %; 2022", "贫困发生率 = 0.8 %; 2021-12-31 point")]
    [InlineData("2022年，城乡收入比由上年的2.3:1缩小到2.2:1。", "城乡收入比 = 2.2 parts; 2022", "城乡收入比 = 2.3 parts; 2021")]
    [InlineData("2022年，长者所占比例由2021年的20.5%上升至22.4%。", "长者所占比例 = 22.4 %; 2022", "长者所占比例 = 20.5 %; 2021")]
    [InlineData("2022年，医院床位由430张增加到690张。", "医院床位 = 690 张; 2022")]
    public void The_level_that_a_movement_came_from_is_one_where_its_time_is_named(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年，营业收入24亿元，较上年的32亿元下降25%；营业成本21亿元。", "营业收入 = 2400000000 元; 2022; Decrease 25 % YearOverYear x0.75", "营业收入 = 3200000000 元; 2021", "营业成本 = 2100000000 元; 2022")]
    [InlineData("2022年，骗款总额44亿元，较上年的26亿元急增69%。", "骗款总额 = 4400000000 元; 2022; Increase 69 % YearOverYear x1.69", "骗款总额 = 2600000000 元; 2021")]
    public void A_change_against_a_level_is_told_of_the_level_of_now(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年，员工800人，增加16人或2%。", "员工 = 800 人; 2022; Increase 16 人; Increase 2 % x1.02")]
    [InlineData("2022年，用电量5亿千瓦时，增长5%或2500万千瓦时。", "用电量 = 500000000 千瓦时; 2022; Increase 5 % x1.05; Increase 25000000 千瓦时")]
    [InlineData("2022年，工人、农民收入分别为4万元、2万元，是2010年的3倍和4倍。", "工人收入 = 40000 元; 2022; Increase 3 倍 VersusPeriod 2010 x3", "农民收入 = 20000 元; 2022; Increase 4 倍 VersusPeriod 2010 x4")]
    [InlineData("2022年，工人收入4万元，农民收入2万元，扣除价格因素分别实际增长7%和5%。", "工人收入 = 40000 元; 2022; Increase 7 % x1.07", "农民收入 = 20000 元; 2022; Increase 5 % x1.05")]
    [InlineData("2022年，税收收入5亿元，占比56%，同比下降2%。", "税收收入 = 500000000 元; 2022; Decrease 2 % YearOverYear x0.98", "占比 = 56 %; 2022; of 税收收入")]
    public void More_sizes_than_one(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2023年生产经营目标：铁矿75万吨，钢材80万吨。", "铁矿 = 750000 吨; 2023; Target", "钢材 = 800000 吨; 2023; Target")]
    [InlineData("2023年国家预算草案，支出列30亿元。", "支出 = 3000000000 元; 2023; @中国; Target")]
    [InlineData("2023年收入预算35亿元。", "收入预算 = 3500000000 元; 2023; Target")]
    [InlineData("2024年，教育支出拟安排3亿元，科技支出拟定为8亿元。", "教育支出 = 300000000 元; 2024; Target", "科技支出 = 800000000 元; 2024; Target")]
    [InlineData("2023年，生产总值要求增长9%。", "生产总值; 2023; Increase 9 % x1.09; Target")]
    [InlineData("2023年，全市落实工作要求，生产总值增长9%。", "生产总值; 2023; Increase 9 % x1.09")]
    [InlineData("2023年，要求生产总值实现增长9%。", "生产总值; 2023; Increase 9 % x1.09; Target")]
    [InlineData("2023年，进出口总额力争突破90亿元。", "进出口总额 = 9000000000 元 Over 9000000000..; 2023; Target")]
    [InlineData("确保明年全部脱贫；截至5月底，今年已减贫1.6万人。", "减贫 = 16000 人; 2023")]
    public void Aims_and_what_is_done(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年，东、西部地区产量为38.5、10.6亿吨。", "东部地区产量 = 3850000000 吨; 2022", "西部地区产量 = 1060000000 吨; 2022")]
    [InlineData("2022年，35个大中城市居民消费价格比上年上升2.9%。", "大中城市居民消费价格; 2022; Increase 2.9 % YearOverYear x1.029")]
    [InlineData("2022年，城镇居民每人每月消费猪肉3斤。", "城镇居民每人每月消费猪肉 = 3 斤; 2022")]
    [InlineData("2022年，户均拥有汽车0.8辆。", "户均拥有汽车 = 0.8 辆; 2022")]
    [InlineData("2022年，包裹业务继续萎缩，全年完成240万件。", "包裹业务 = 2400000 件; 2022")]
    [InlineData("湖区600万亩农田受淹。", "农田受淹 = 6000000 亩")]
    public void Names_and_sizes_of_lists_counts_and_means(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年，造林、抚育、封育面积依次为3万亩、5万亩和2万亩。", "造林面积 = 30000 亩; 2022", "抚育面积 = 50000 亩; 2022", "封育面积 = 20000 亩; 2022")]
    [InlineData("2022年，高中、初中、小学在校生分别为2万人、4万人、9万人。", "高中在校生 = 20000 人; 2022", "初中在校生 = 40000 人; 2022", "小学在校生 = 90000 人; 2022")]
    [InlineData("2022年，甲、乙两镇投资分别为3亿元、2亿元，占全县投资的21%、16%。", "甲投资 = 300000000 元; 2022", "乙投资 = 200000000 元; 2022", "占全县投资 = 21 %; 2022; of 甲投资", "占全县投资 = 16 %; 2022; of 乙投资")]
    [InlineData("2022年，城镇居民收入3万元，农村居民收入2万元，增加1230元、增长7%。", "城镇居民收入 = 30000 元; 2022", "农村居民收入 = 20000 元; 2022; Increase 1230 元; Increase 7 % x1.07")]
    [InlineData("2020—2022年，工业投资为12亿元、15亿元、18亿元。", "工业投资 = 1800000000 元; 2022", "工业投资 = 1500000000 元; 2021", "工业投资 = 1200000000 元; 2020")]
    [InlineData("2022年1—3月工业用电量分别增长5%、6%和7%。", "工业用电量; 2022-03; Increase 7 % x1.07", "工业用电量; 2022-02; Increase 6 % x1.06", "工业用电量; 2022-01; Increase 5 % x1.05")]
    public void Lists_give_out_in_order(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年，公务员编制维持19万个职位。", "公务员编制 = 190000 个; 2022")]
    [InlineData("2022年，水稻亩产1200斤，每斤卖1.5元。", "水稻亩产 = 1200 斤; 2022")]
    [InlineData("2022年，政府料经济增长2%。", "经济; 2022; Increase 2 % x1.02; Forecast")]
    [InlineData("2022年，日利用率4.3小时，其中小型飞机3.5小时。", "日利用率 = 4.3 小时; 2022", "小型飞机 = 3.5 小时; 2022; of 日利用率")]
    [InlineData("2020年农民收入3000元。2022年，这个数字变成了5600元。", "农民收入 = 3000 元; 2020", "农民收入 = 5600 元; 2022")]
    [InlineData("2022年，江水涨到5米，超过1954年最高水位11厘米。", "江水 = 5 米; 2022")]
    public void What_a_figure_is_of(string text, params string[] lines) => AssertObservations(text, lines);
}
