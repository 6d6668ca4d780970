using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What news writes of figures: newspapers, broadcasts, the press and the releases of Hong Kong, Macau and Taiwan; see <see cref="ObservationTable"/>.</summary>
public sealed class NewsTests
{
    [Theory]
    [InlineData("本港昨新增62宗确诊个案。", "新增确诊个案 = 62 宗; 2023-12-19; @香港")]
    [InlineData("港股昨急升，恒指收报21,305点，升412点。", "恒指 = 21305 点; 2023-12-19; Increase 412 点")]
    public void One_character_names_yesterday(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("昨日用电量达3,820万瓩，创今夏新高，备转容量率9.4%。", "用电量 = 38200000 千瓦; 2023-12-19", "备转容量率 = 9.4 %; 2023-12-19")]
    [InlineData("通胀率3.1%，为5个月来首度低于4%警戒线，失业率2.2%。", "通胀率 = 3.1 %", "失业率 = 2.2 %")]
    [InlineData("日降雨量达168毫米，为1902年有纪录以来最高，半日雨量312毫米。", "日降雨量 = 168 毫米", "半日雨量 = 312 毫米")]
    [InlineData("6月零售额为287亿元，按年下跌7.4%，跌幅较5月的9.1%收窄。", "零售额 = 28700000000 元; 2023-06; Decrease 7.4 % YearOverYear x0.926")]
    [InlineData("7月指数按年上升0.6%，升幅较6月（+0.8%）收窄。", "指数; 2023-07; Increase 0.6 % YearOverYear x1.006")]
    [InlineData("失业率为2.4%，居民失业率为3.1%，两者均较上一期（2023年7月至9月）下跌0.2个百分点；就业不足率则维持于1.5%。", "失业率 = 2.4 %; Decrease 0.2 百分点 PeriodOverPeriod of Rate", "居民失业率 = 3.1 %; Decrease 0.2 百分点 PeriodOverPeriod of Rate", "就业不足率 = 1.5 %")]
    [InlineData("进出口总值18.2万亿元，历史同期首次超过18万亿元，同比增长4.3%。其中，出口10.1万亿元，增长5.2%。", "进出口总值 = 18200000000000 元; Increase 4.3 % YearOverYear x1.043", "出口 = 10100000000000 元; Increase 5.2 % x1.052; of 进出口总值")]
    [InlineData("退税款达1.2万亿元，超去年全年规模的2.5倍；减税6300亿元。", "退税款 = 1200000000000 元", "减税 = 630000000000 元")]
    public void A_record_or_an_earlier_rate_gives_no_period(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("2023/24年度赤字652亿元。下年度总开支7,410亿元，薪酬开支下年度增3%。", "赤字 = 65200000000 元; 2023-04/2024-03", "总开支 = 741000000000 元; 2024-04/2025-03; Target", "薪酬开支; 2024-04/2025-03; Increase 3 % x1.03; Target")]
    [InlineData("112年第3季经济成长率为2.41%。预测113年经济成长3.05%，每人GDP为3万3千美元。", "经济成长率 = 2.41 %; 2023-Q3", "经济; 2024; Increase 3.05 % x1.0305; Forecast", "每人GDP = 33000 美元; 2024; Forecast")]
    [InlineData("111年来台旅客达89万人次，较110年增加75万人次。", "来台旅客 = 890000 人次; 2022; Increase 750000 人次 VersusPeriod 2021")]
    [InlineData("刚过去的11月平均气温22.4度。", "平均气温 = 22.4 摄氏度; 2023-11")]
    [InlineData("今年首半年成交额1,320亿元。", "成交额 = 132000000000 元; 2023-H1")]
    [InlineData("春节档票房达61.3亿元。", "票房 = 6130000000 元; 2023-01-21/2023-01-27")]
    public void Years_of_accounts_and_of_the_Republic_and_months_that_were(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("采购经理指数报50.3，较10月的51.1回落0.8。", "采购经理指数 = 50.3; Decrease 0.8 VersusPeriod 2023-10")]
    [InlineData("首两个月成交1,450宗，较去年同期的620宗多1.3倍。", "成交 = 1450 宗; 2023-01/2023-02; Increase 1.3 倍 YearOverYear x2.3")]
    [InlineData("第三季国内生产总值按年率计算增长2.4%。", "国内生产总值; 2023-Q3; Increase 2.4 % x1.024")]
    public void What_is_compared_with_gives_the_basis(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("访港旅客人次410万，其中内地旅客318万人次，韩国旅客9万人次。", "访港旅客人次 = 4100000", "内地旅客 = 3180000 人次; of 访港旅客人次", "韩国旅客 = 90000 人次; of 访港旅客人次")]
    public void Travellers_are_counted_where_they_come_to(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("仅秋粮一项全省农民收入增加三亿元。", "农民收入; Increase 300000000 元")]
    [InlineData("贸易公司两个月内抛售棉布六千匹。", "抛售棉布 = 6000 匹")]
    [InlineData("纽扣市场有店铺五百多个。", "店铺 = 500 个 Over 500..600")]
    [InlineData("医院入住者中八十岁以上的占三成。", "八十岁以上的占 = 30 %")]
    [InlineData("该桥全长2.7公里，主跨860米。", "全长 = 2.7 公里", "主跨 = 860 米")]
    [InlineData("月内总雨量412毫米，节日期间销售额8200万元。", "总雨量 = 412 毫米", "销售额 = 82000000 元")]
    [InlineData("统计处预估接单金额310亿美元。", "接单金额 = 31000000000 美元; Forecast")]
    [InlineData("央行决议维持重贴现率1.875%不变。", "重贴现率 = 1.875 %; Unchanged x1")]
    public void What_stands_in_the_middle_of_a_name(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("路环区均价最高，达98,200元。", "均价 = 98200 元; @路环区")]
    [InlineData("油料产量增长幅度最大，达到18.6%。", "油料产量增长幅度 = 18.6 %")]
    [InlineData("减班实施4,820人，以制造业3,610人最多。", "减班实施 = 4820 人", "制造业 = 3610 人")]
    [InlineData("油料产量增长幅度最大，同比提高2.6%。", "油料产量; Increase 2.6 % YearOverYear x1.026")]
    public void What_is_most_of_its_kind(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("空袭造成2.1万名平民死亡、5.4万人受伤。", "平民死亡 = 21000 名", "受伤 = 54000 人")]
    [InlineData("今年选出12名「模范」，比去年多3人。", "「模范」 = 12 名; 2023; Increase 3 人 YearOverYear")]
    public void Those_whom_something_befell(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("政府维持全年通胀率2.5%的预测。", "通胀率 = 2.5 %; 2023; Forecast")]
    [InlineData("明年研发投入将占到销售收入的6.2%。", "占到销售收入 = 6.2 %; 2024; Forecast")]
    public void A_level_and_who_foresees_it(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("候诊时间从去年的85分钟缩短到40分钟，两地车程由4小时缩短为50分钟。", "候诊时间 = 40 分钟", "候诊时间 = 85 分钟; 2022", "两地车程 = 50 分钟")]
    [InlineData("八大类家电销售额突破520亿元。", "家电销售额 = 52000000000 元 Over 52000000000..")]
    [InlineData("出超62亿美元，年减18%。", "出超 = 6200000000 美元; Decrease 18 % YearOverYear x0.82")]
    [InlineData("支持率42%，民望净值正6个百分点。", "支持率 = 42 %", "民望净值 = 6 百分点")]
    [InlineData("基本电价冻结于每度0.93元。", "基本电价 = 0.93 元")]
    [InlineData("满意度46%，不满意度38%，与上月相比，满意度减少1.8个百分点。", "满意度 = 46 %; Decrease 1.8 百分点 PeriodOverPeriod of Rate", "不满意度 = 38 %")]
    [InlineData("与赌博相关罪案512宗，增加38宗。", "与赌博相关罪案 = 512 宗; Increase 38 宗")]
    [InlineData("美元兑港元报7.81。", "美元兑港元 = 7.81")]
    [InlineData("吨钢利润多了160元，成本少了3.2%。", "吨钢利润; Increase 160 元", "成本; Decrease 3.2 % x0.968")]
    public void What_names_the_thing(string text, params string[] expected) => AssertObservations(text, expected);
}
