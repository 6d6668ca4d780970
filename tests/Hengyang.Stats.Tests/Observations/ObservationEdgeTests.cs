using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Where one more condition of the reader decides: each row has a text that reads otherwise without it.</summary>
public sealed class ObservationEdgeTests
{
    [Theory]
    [InlineData("实施“7个专项行动”，完成投资3亿元。", "投资 = 300000000 元")]
    [InlineData("提出“5条措施”和“3个目标。”", "目标 = 3 个")]
    [InlineData("成功创建3个千亿级产业集群，建成2个百亿元园区。", "千亿级产业集群 = 3 个", "百亿元园区 = 2 个")]
    [InlineData(
        "大模型市场规模80亿元，其中甲公司市场份额达19.9%；乙公司市场份额达16%。",
        "大模型市场规模 = 8000000000 元", "甲公司市场份额 = 19.9 %; of 大模型市场规模", "乙公司市场份额 = 16 %; of 大模型市场规模")]
    [InlineData(
        "常住人口50万人，其中城镇人口占61%，农村人口19万人。",
        "常住人口 = 500000 人", "城镇人口占 = 61 %; of 常住人口", "农村人口 = 190000 人; of 常住人口")]
    [InlineData("报告期各期，营业收入分别为3亿元、4亿元。", "营业收入 = 400000000 元", "营业收入 = 300000000 元")]
    [InlineData(
        "报告期各期末，资产分别为3亿元、4亿元，2020年至2021年年均增长5%。",
        "资产 = 400000000 元; 2021-12-31 point", "资产 = 300000000 元; 2020-12-31 point", "资产; 2020/2021; Increase 5 % AnnualAverage x1.05")]
    [InlineData("2021，2022，2023年，收入分别为1亿元、2亿元、3亿元。", "收入 = 300000000 元; 2023", "收入 = 200000000 元; 2022", "收入 = 100000000 元; 2021")]
    [InlineData("2021/2022/2023年，收入分别为1亿元、2亿元、3亿元。", "收入 = 300000000 元; 2023", "收入 = 200000000 元; 2022", "收入 = 100000000 元; 2021")]
    [InlineData("进口、出口额分别为3万元、2万元。", "进口 = 30000 元", "出口额 = 20000 元")]
    [InlineData("粮食产量和播种面积分别为3万吨、2万亩。", "粮食产量 = 30000 吨", "播种面积 = 20000 亩")]
    [InlineData("第一、第二、第三产业增加值分别增长1%、2%、3%。", "第一产业增加值; Increase 1 % x1.01", "第二产业增加值; Increase 2 % x1.02", "第三产业增加值; Increase 3 % x1.03")]
    [InlineData("总值增长0.7%。分季度看，一季度下降6.8%。", "总值; Increase 0.7 % x1.007", "总值; 2023-Q1; Decrease 6.8 % x0.932")]
    [InlineData("粮食产量3万吨，居全省第3位，增长5%，居第4位。", "粮食产量 = 30000 吨; Increase 5 % x1.05; rank 3 of 全省")]
    [InlineData("粮食产量3万吨，其中云津市、临江市分别为1万吨、2万吨。", "粮食产量 = 30000 吨", "粮食产量 = 10000 吨; @云津市; of 粮食产量", "粮食产量 = 20000 吨; @临江市; of 粮食产量")]
    [InlineData("粮食产量3万吨，云津市、临江市分别为1万吨、2万吨。", "粮食产量 = 30000 吨", "粮食产量 = 10000 吨; @云津市", "粮食产量 = 20000 吨; @临江市")]
    [InlineData("预计下半年，盈利3亿元。", "盈利 = 300000000 元; 2023-H2; Forecast")]
    [InlineData("船舶、机床、航天行业增加值分别增长1%、2%、3%。", "船舶行业增加值; Increase 1 % x1.01", "机床行业增加值; Increase 2 % x1.02", "航天行业增加值; Increase 3 % x1.03")]
    [InlineData("东方药业、西方药业批签发占比分别为5%、6%。", "东方药业批签发占比 = 5 %", "西方药业批签发占比 = 6 %")]
    [InlineData("门诊服务、血液制品收入增速分别为5%、6%。", "门诊服务收入增速 = 5 %", "血液制品收入增速 = 6 %")]
    [InlineData("存款、贷款余额分别为3亿元、2亿元。", "存款余额 = 300000000 元", "贷款余额 = 200000000 元")]
    [InlineData("固定资产投资、社会消费品零售总额分别增长5%、6%。", "固定资产投资; Increase 5 % x1.05", "社会消费品零售总额; Increase 6 % x1.06")]
    [InlineData("论文数和引用次数年均增长率分别为5%、6%。", "论文数年均增长率 = 5 %", "引用次数年均增长率 = 6 %")]
    [InlineData("云津市力争生产总值突破3亿元。", "生产总值 = 300000000 元 Over 300000000..; @云津市; Target")]
    [InlineData("来自85个国家的300名学生参加。", "学生 = 300 名")]
    [InlineData("规模以上工业企业利润总额3亿元，同比增长5%，增速比上年提高2个百分点。", "规模以上工业企业利润总额 = 300000000 元; Increase 5 % YearOverYear x1.05; Increase 2 百分点 YearOverYear of Rate")]
    [InlineData("全县农村居民人均可支配收入15230元，名义增长8.1%，扣除价格因素实际增长7.5%。", "农村居民人均可支配收入 = 15230 元; Increase 8.1 % x1.081; Increase 7.5 % x1.075")]
    [InlineData("粮食总产量达到50万吨，比上年增加2万吨，增长4.2%，连续五年稳定在48万吨以上。", "粮食总产量 = 500000 吨; Increase 20000 吨 YearOverYear; Increase 4.2 % YearOverYear x1.042")]
    [InlineData("居民消费价格同比上涨2.1%，其中食品价格上涨5.3%。", "居民消费价格; Increase 2.1 % YearOverYear x1.021", "食品价格; Increase 5.3 % YearOverYear x1.053; of 居民消费价格")]
    [InlineData("共争取项目15个，到位资金3.2亿元。", "争取项目 = 15 个", "到位资金 = 320000000 元")]
    [InlineData("高新技术产业增加值占规模以上工业的比重为35%，比上年提高3个百分点。", "高新技术产业增加值占规模以上工业的比重 = 35 %; Increase 3 百分点 YearOverYear of Rate")]
    [InlineData("三次产业结构由8:40:52调整为7:41:52。", "第三产业比重 = 52 parts", "第二产业比重 = 41 parts", "第一产业比重 = 7 parts")]
    [InlineData("全市常住人口中，男性占51%，女性占49%。", "男性占 = 51 %", "女性占 = 49 %")]
    [InlineData("货物进出口总额120亿元，增长5%。其中，出口80亿元，增长6%；进口40亿元，增长3%。", "货物进出口总额 = 12000000000 元; Increase 5 % x1.05", "出口 = 8000000000 元; Increase 6 % x1.06; of 货物进出口总额", "进口 = 4000000000 元; Increase 3 % x1.03; of 货物进出口总额")]
    [InlineData("2024年预期目标：生产总值增长6%左右，财政收入增长5%以上。", "生产总值; 2024; Increase 6 % About ..; Target", "财政收入; 2024; Increase 5 % AtLeast 5..; Target")]
    [InlineData("到2025年，城镇化率达到65%。", "城镇化率 = 65 %; 2025-12-31 point; Target")]
    [InlineData("预计2024年出口增长5%。", "出口; 2024; Increase 5 % x1.05; Forecast")]
    public void Clauses(string text, params string[] lines) => Assert.Equal(string.Join('\n', lines), ObservationTable.Of(text));

    [Theory]
    [InlineData("指标\t2023.11\t2023.12\n粮食产量（万吨）\t5\t6\n棉花产量（万吨）\t2\t3\n", "粮食产量 = 60000 吨; 2023-12", "粮食产量 = 50000 吨; 2023-11", "棉花产量 = 30000 吨; 2023-12", "棉花产量 = 20000 吨; 2023-11")]
    [InlineData("指标\t2023-11\t2023-12\n粮食产量（万吨）\t5\t6\n棉花产量（万吨）\t2\t3\n", "粮食产量 = 60000 吨; 2023-12", "粮食产量 = 50000 吨; 2023-11", "棉花产量 = 30000 吨; 2023-12", "棉花产量 = 20000 吨; 2023-11")]
    [InlineData("指标\t11月\t1-11月\n粮食产量（万吨）\t5\t6\n", "粮食产量 = 60000 吨; 2023-01/2023-11", "粮食产量 = 50000 吨; 2023-11")]
    [InlineData("指标\t12月\t1-12月\n粮食产量（万吨）\t5\t6\n", "粮食产量 = 60000 吨; 2022-01/2022-12", "粮食产量 = 50000 吨; 2022-12")]
    [InlineData("2023年主要指标\n指标\t12月\t1-12月\n粮食产量（万吨）\t5\t6\n", "粮食产量 = 60000 吨; 2023-01/2023-12", "粮食产量 = 50000 吨; 2023-12")]
    [InlineData("月份\t地区\t产量（吨）\n1月\t云津市\t5\n2月\t临江市\t6\n", "产量 = 5 吨; 2023-01; @云津市", "产量 = 6 吨; 2023-02; @临江市")]
    [InlineData("\t产量（吨）\t产值（元）\n云津市\t5\t7\n临江市\t6\t8\n", "产值 = 7 元; @云津市", "产量 = 5 吨; @云津市", "产值 = 8 元; @临江市", "产量 = 6 吨; @临江市")]
    [InlineData("序号\t指标\t单位\t数量\n1\t粮食\t吨\t5\n2\t棉花\t吨\t6\n", "粮食 = 5 吨", "棉花 = 6 吨")]
    [InlineData("指标\t云津市\t临江市\n粮食产量（吨）\t5\t6\n棉花产量（吨）\t7\t8\n", "粮食产量 = 6 吨; @临江市", "粮食产量 = 5 吨; @云津市", "棉花产量 = 8 吨; @临江市", "棉花产量 = 7 吨; @云津市")]
    [InlineData("指标\t单位\t云津市\t临江市\n粮食产量\t吨\t5\t6\n人口\t人\t7\t8\n", "粮食产量 = 6 吨; @临江市", "粮食产量 = 5 吨; @云津市", "人口 = 8 人; @临江市", "人口 = 7 人; @云津市")]
    [InlineData("地区\t产量（吨）\t地区\t产量（吨）\n云津市\t5\t临江市\t6\n江口市\t7\t云溪市\t8\n", "产量 = 5 吨; @云津市", "产量 = 6 吨; @临江市", "产量 = 7 吨; @江口市", "产量 = 8 吨; @云溪市")]
    [InlineData("指标\t2023年\t2022年\t同比（%）\n粮食产量（吨）\t5\t4\t25\n", "粮食产量 = 5 吨; 2023; Increase 25 % YearOverYear x1.25", "粮食产量 = 4 吨; 2022")]
    [InlineData("指标\t12月\t同比增长（%）\t1-12月\t同比增长（%）\n粮食产量（吨）\t5\t4\t25\t3\n", "粮食产量 = 25 吨; 2022-01/2022-12; Increase 3 % YearOverYear x1.03", "粮食产量 = 5 吨; 2022-12; Increase 4 % YearOverYear x1.04")]
    [InlineData("指标\t产量（吨）\t占比（%）\n粮食\t5\t40\n棉花\t3\t60\n", "粮食 / 占比 = 40 %", "粮食 / 产量 = 5 吨", "棉花 / 占比 = 60 %", "棉花 / 产量 = 3 吨")]
    [InlineData("指标\t总量\t排名\n粮食产量（吨）\t5\t3\n棉花产量（吨）\t7\t1\n", "粮食产量 = 5 吨; rank 3", "棉花产量 = 7 吨; rank 1")]
    public void Tables(string text, params string[] lines) => Assert.Equal(string.Join('\n', lines), ObservationTable.Of(text));

    /// <summary>Places are those of the text, also where the reader saw it without its blanks.</summary>
    [Fact]
    public void A_rank_keeps_its_scope_where_blanks_are_left_out()
    {
        StatisticsDocument document = StatisticsDocument.Parse("云津市粮食产量 120 万吨，居全国第5位。");
        Assert.True(document.Mentions[^1].TryGetRank(document, out Rank rank));
        Assert.Equal(new Rank(5, scope: "全国"), rank);
    }
}
