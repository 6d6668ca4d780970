using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What a clause takes over from the one before: the thing, the time, the aim; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class CarriedThingTests
{
    [Theory]
    [InlineData(
        "全省稻谷产量增长2%。其中，长沙增长1%，株洲、湘潭和岳阳分别增长0.5%、0.9%和1.2%。",
        "稻谷产量; Increase 2 % x1.02",
        "稻谷产量; @长沙; Increase 1 % x1.01",
        "稻谷产量; @株洲; Increase 0.5 % x1.005; of 稻谷产量",
        "稻谷产量; @湘潭; Increase 0.9 % x1.009; of 稻谷产量",
        "稻谷产量; @岳阳; Increase 1.2 % x1.012; of 稻谷产量")]
    [InlineData("全省稻谷产量增长2%。\n长沙增长1%。", "稻谷产量; Increase 2 % x1.02")]
    [InlineData("全省稻谷产量增长2%。全省增长1%。", "稻谷产量; Increase 2 % x1.02")]
    public void A_clause_that_only_names_a_place_tells_of_the_thing_before(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("新能源车产销分别完成12万辆和11万辆，同比分别增长5%和4%。", "新能源车销量 = 110000 辆; Increase 4 % YearOverYear x1.04", "新能源车产量 = 120000 辆; Increase 5 % YearOverYear x1.05")]
    [InlineData("中小学分别为12所和30所。", "小学 = 30 所", "中学 = 12 所")]
    [InlineData("吃类、穿类、用类商品分别增长5%、2%、3%。", "吃类商品; Increase 5 % x1.05", "穿类商品; Increase 2 % x1.02", "用类商品; Increase 3 % x1.03")]
    public void One_word_for_two_things_and_kinds_of_one(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("2023年前三季度，营收3亿元。年初至报告期末，利润2亿元。", "营收 = 300000000 元; 2023-Q1/2023-Q3", "利润 = 200000000 元; 2023-01/2023-09")]
    [InlineData("年初至报告期末，利润2亿元。", "利润 = 200000000 元")]
    [InlineData("报告期末公司资产5亿元。", "公司资产 = 500000000 元")]
    [InlineData("1—11月，出口5亿元。\n11月末，存款3亿元。\n同期，进口4亿元。", "出口 = 500000000 元; 2023-01/2023-11", "存款 = 300000000 元; 2023-11-30 point", "进口 = 400000000 元; 2023-01/2023-11")]
    public void The_time_reported_on(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData(2024, 2, "2023年工作回顾\n这五年，新建学校3所。\n新建水库5座。\n二、下一步\n新建公路8公里。", "新建学校 = 3 所; 2019/2023", "新建水库 = 5 座; 2019/2023", "新建公路 = 8 公里; 2023")]
    [InlineData(2024, 2, "这五年，民生得到改善。\n新建水库5座。2023年，新建公路8公里。", "新建水库 = 5 座; 2019/2023", "新建公路 = 8 公里; 2023")]
    [InlineData(2024, 2, "这5年来，新建水库5座。", "新建水库 = 5 座; 2019/2023")]
    [InlineData(2024, 2, "这十年，新建水库5座。", "新建水库 = 5 座; 2014/2023")]
    [InlineData(2024, 2, "这十五年，新建水库5座。", "新建水库 = 5 座; 2009/2023")]
    [InlineData(2024, 2, "这两三年，新建水库5座。", "新建水库 = 5 座")]
    [InlineData(2024, 7, "这五年，新建水库5座。", "新建水库 = 5 座")]
    [InlineData(2024, 2, "这一年，新建水库5座。", "新建水库 = 5 座")]
    public void Years_that_a_report_looks_back_on(int year, int month, string text, params string[] expected) => Assert.Equal(
        expected.Order(StringComparer.Ordinal),
        ObservationTable.Of(text, new StatisticsOptions { ReferenceDate = new DateOnly(year, month, 20) }).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("明年要重点抓好以下工作：新建学校3所，修缮水库5座。", "新建学校 = 3 所; 2024; Target", "修缮水库 = 5 座; 2024; Target")]
    [InlineData("调查组完成以下工作：走访农户30户。", "走访农户 = 30 户")]
    public void A_list_of_tasks_is_to_be_done(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("办理建议12件，办结率100%、满意率98%。", "办理建议 = 12 件", "办结率 = 100 %; of 办理建议", "满意率 = 98 %; of 办理建议")]
    [InlineData("办结率100%、满意率98%。", "办结率 = 100 %", "满意率 = 98 %")]
    [InlineData("能繁母猪存栏390万头，为正常保有量的102.3%。", "能繁母猪存栏 = 3900000 头", "为正常保有量 = 102.3 %; of 能繁母猪存栏")]
    [InlineData("出口占比+2个百分点。", "出口占比; Increase 2 百分点 of Rate")]
    [InlineData("最高20%家庭收入为10万元。", "最高20%家庭收入 = 100000 元")]
    [InlineData("二线城市新建商品住宅销售价格下降0.4%。", "二线城市新建商品住宅销售价格; Decrease 0.4 % x0.996")]
    [InlineData("网上销售占销货总值约8.6%，临时估计为30亿元，按年上升27.1%。", "网上销售占销货总值 = 8.6 % About ..", "网上销售 = 3000000000 元; Increase 27.1 % YearOverYear x1.271")]
    [InlineData("期间费用率为11.2%，其中销售/管理费用率分别为0.8%/2.6%。", "期间费用率 = 11.2 %", "管理费用率 = 2.6 %; of 期间费用率", "销售费用率 = 0.8 %; of 期间费用率")]
    [InlineData("公司营收65亿元，上下浮动2%。", "公司营收 = 6500000000 元")]
    [InlineData("皮棉产量9万担，因灾减产百分之四点八。", "皮棉产量 = 90000 担; Decrease 4.8 % x0.952")]
    [InlineData("支出年初预算为5万元，支出决算为6万元。", "支出年初预算 = 50000 元; Target", "支出决算 = 60000 元")]
    [InlineData("涨价的城市61个，减少1个，最高涨幅为2.9%。", "涨价的城市 = 61 个; Decrease 1 个")]
    [InlineData("具有比较优势的产业产值增长5%。", "具有比较优势的产业产值; Increase 5 % x1.05")]
    public void Rates_and_shares(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("2024/25/26年净利润3/4/5亿元。", "净利润 = 500000000 元; 2026; Target", "净利润 = 400000000 元; 2025; Target", "净利润 = 300000000 元; 2024; Target")]
    [InlineData("公司21/22/23年营收分别为3亿元、4亿元和5亿元。", "营收 = 500000000 元; 2023", "营收 = 400000000 元; 2022", "营收 = 300000000 元; 2021")]
    [InlineData("1998/99/00年产量分别为3吨、4吨、5吨。", "产量 = 5 吨; 2000", "产量 = 4 吨; 1999", "产量 = 3 吨; 1998")]
    [InlineData("2022/23年产量3吨。", "产量 = 3 吨; 2022/2023")]
    public void Years_by_strokes_with_two_digits(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);
}
