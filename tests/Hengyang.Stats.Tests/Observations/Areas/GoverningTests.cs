using Xunit;

namespace Hengyang.Stats.Tests.Observations.Areas;

/// <summary>Which place governs what is told behind it, and what only looks like one.</summary>
public sealed class GoverningTests
{
    /// <summary>The place of the last observation of a text.</summary>
    [Theory]
    [InlineData("日本财务省公布，7月出口增长10.3%。", "日本")]
    [InlineData("美国劳工部数据显示，10月失业率升至4.6%。", "美国")]
    [InlineData("美国农民说，10月失业率升至4.6%。", null)]
    [InlineData("京津冀三地前三季度生产总值8.2万亿元。", "京津冀")]
    [InlineData("长三角三省一市前三季度进出口12万亿元。", "长三角")]
    [InlineData("东北三省粮食产量1.5亿吨。", "东北三省")]
    [InlineData("河南郑州航空港区产值3800亿元。", "河南郑州航空港区")]
    [InlineData("海南自由贸易港销售额3亿元。", "海南自由贸易港")]
    [InlineData("深圳前海合作区税收410亿元。", "深圳前海合作区")]
    [InlineData("台灣地區10月出口618億美元。", "台灣地區")]
    [InlineData("沙田區學額4,200個，元朗區5,100個。津貼總額1.2億元。", null)]
    [InlineData("大连市产值28亿元，沈阳市产值25亿元。职工人均收入2000元。", null)]
    [InlineData("大连市产值28亿元，职工9万人。职工人均收入2000元。", "大连市")]
    [InlineData("今年全国棉花总产五百万吨。新疆总产二百万吨。各地收购棉花四百万吨。", "中国")]
    [InlineData("上海港去年完成货物吞吐量5亿吨。全港职工3万人。", null)]
    [InlineData("香港港口去年吞吐量1億吨。全港職工3萬人。", "香港")]
    [InlineData("本港貨櫃吞吐量1億吨。全港職工3萬人。", "香港")]
    [InlineData("据新华社沈阳电 鞍山钢铁公司去年生产钢820万吨。", null)]
    [InlineData("据新华社报道，全国用电量8万亿千瓦时。", "中国")]
    [InlineData("深水埗區議會討論露宿者。登記露宿者有1,380人。", null)]
    [InlineData("广东口音的客人最多，标间680元。", null)]
    [InlineData("荷塘县位于长江北岸，是全国产粮大县，粮食产量24万吨。荷塘县很美。", "荷塘县")]
    public void A_place_governs_what_follows_or_does_not(string text, string? area) => Assert.Equal(area, AreaOf(text));

    [Fact]
    public void A_report_that_walks_into_a_village_is_about_it()
    {
        const string text = "农家乐\n本报记者 何铭\n金秋，记者走进重庆市武隆县仙女山镇石梁子村，家家客满。全村有客房18间。\n全县接待游客3万人。";
        Assert.Equal("客房 = 18 间; @重庆市武隆县仙女山镇石梁子村\n接待游客 = 30000 人; @重庆市武隆县", ObservationTable.Of(text));
    }

    [Fact]
    public void A_place_alone_tells_of_the_thing_before()
    {
        const string text = "福建省前三季度生产总值4.2万亿元，增长5%。厦门市6400亿元，增长6%；泉州市9500亿元。职工9万人。";
        Assert.Equal("""
            生产总值 = 4200000000000 元; 2023-Q1/2023-Q3; @福建省; Increase 5 % x1.05
            生产总值 = 640000000000 元; 2023-Q1/2023-Q3; @厦门市; Increase 6 % x1.06
            生产总值 = 950000000000 元; 2023-Q1/2023-Q3; @泉州市
            职工 = 90000 人; 2023-Q1/2023-Q3; @福建省
            """.ReplaceLineEndings("\n"), ObservationTable.Of(text));
    }

    [Fact]
    public void A_mainland_text_that_names_a_ministry_of_another_country_is_none_of_Taiwan() =>
        Assert.Equal("中国", AreaOf("阿根廷經濟部部長辭職。國家統計局公布，我國出口3億元。"));

    /// <summary>隔离区, 苹果县, 股票市: common nouns, and no places whose names nobody knows.</summary>
    [Theory]
    [InlineData("区", "风险 革命 隔离 限养 防御 门诊 金融 重症 采煤 采样 过渡 边疆 边检 车站 观察 观众 装卸 蔬菜 草原 聚居 美食 缓冲 管控 科研 科教 禁燃 禁渔 禁止 禁养 码头 看台 监管 病毒 病房 生态 特色 灾民 灌溉 演习 游览 港口 深水 消费 海洋 浅水 油田 沙漠 沉陷 水源 民族 核酸 林果 机场 智慧 文教 收费 播种 换乘 战斗 感染 急诊 引领 度假 库房 平原 帐篷 展览 居民 封控 宿舍 安检 学生 夜间 塌陷 堆存 口岸 厂房 医疗 加工 出口 免费 免税 先导 充电 儿童 停车 停火 候车 候机 保税 作战 住院 住宅 低洼 会展 会员 休闲 仓储 亲子 产棉 交战 丘陵")]
    [InlineData("县", "邻近 特困 沿江 支援 摘帽 帮扶 奶牛 受援 养猪 人口 产油 深度 财政 茶叶 苹果 生猪")]
    [InlineData("市", "黄金 跳蚤 花卉 股票 海鲜 海绵 楼房 枢纽 服装 早餐 旧货 大型 地级 原油 债券")]
    public void Common_nouns_are_no_places(string kind, string stems)
    {
        Assert.Equal("青河" + kind, AreaOf($"今年青河{kind}产量5万吨。"));
        Assert.All(stems.Split(' '), stem => Assert.Null(AreaOf($"今年{stem}{kind}产量5万吨。")));
    }

    private static string? AreaOf(string text) => StatisticsDocument.Parse(text, ObservationTable.Options).Observations[^1].Area;

    /// <summary>Accounts of one of its items make no text about companies of a digest: each item has the place that it names.</summary>
    [Fact]
    public void Items_of_a_digest_keep_their_places_beside_those_of_firms()
    {
        string[] places = ["德国", "法国", "印度", "日本", "英国", "韩国"];
        string text = string.Concat(places.Select(static (place, i) => $"{i + 1}、{place}8月制造业采购经理指数为5{i}.1，市场此前预计为5{i}.3，上月终值为4{i}.9。\n\n"))
            + "7、江海科技二季度营收3亿元，归母净利润2亿元，每股收益0.3元，扣非净利润1亿元，毛利率12%，公司股东应占盈利5亿元。\n";

        Observation[] read = [.. StatisticsDocument.Parse(text, ObservationTable.Options).Observations.Where(static o => o.Indicator.EndsWith("采购经理指数", StringComparison.Ordinal))];

        Assert.Equal(places, read.Select(static o => o.Area));
    }

    [Theory]
    [InlineData("欧元区出口为3亿元，美国二季度出口则为2亿元。", "美国")]
    [InlineData("欧元区出口为3亿元，美国二季度出口预计为2亿元。", "美国")]
    [InlineData("欧元区出口为3亿元；衡阳市二季度出口仍为2亿元。", "衡阳市")]
    [InlineData("出口为3亿元，而日本上半年对外出口也达2亿元。", "日本")]
    public void A_place_in_front_of_the_time_is_that_of_the_name_behind_it(string text, string area) =>
        Assert.Equal(area, StatisticsDocument.Parse(text, ObservationTable.Options).Observations[^1].Area);

    [Theory]
    [InlineData("韩国综合指数涨0.8%，日经225指数涨0.5%。", null)]
    [InlineData("韩国综合指数涨0.8%，上证指数涨0.5%。", null)]
    [InlineData("韩国综合指数涨0.8%，富时新加坡海峡指数涨0.5%。", "新加坡")]
    [InlineData("韩国综合指数涨0.8%，富时马来西亚综指涨0.5%。", "马来西亚")]
    [InlineData("韩国综合指数涨0.8%，澳洲标普200指数涨0.5%。", "澳洲")]
    [InlineData("香港恒生指数涨0.8%，恒生科技指数涨0.5%。", "香港")]
    [InlineData("韩国综合指数涨0.8%，半导体指数涨0.5%。", "韩国")]
    [InlineData("韩国综合指数涨0.8%，上证报发行量增长0.5%。", "韩国")]
    [InlineData("法国CAC40指数涨0.8%，德国DAX指数涨0.5%，英国富时100指数涨0.3%。", "英国")]
    [InlineData("韩国综合指数涨0.8%，富时100指数涨0.3%。", null)]
    public void An_index_of_a_market_takes_no_other_place(string text, string? area) =>
        Assert.Equal(area, StatisticsDocument.Parse(text, ObservationTable.Options).Observations[^1].Area);
}
