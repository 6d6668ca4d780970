using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Where a noun phrase begins and ends, in front of its figure and behind it; see <see cref="ObservationTable"/>.</summary>
public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("从业人员达到32.5万人，在校生2.3万人，在建项目120个。", "从业人员 = 325000 人", "在校生 = 23000 人", "在建项目 = 120 个")]
    [InlineData("并网装机容量突破300万千瓦，还款金额5.2亿元，约束性指标完成20项。", "并网装机容量 = 3000000 千瓦 Over 3000000..", "还款金额 = 520000000 元", "约束性指标 = 20 项")]
    [InlineData("查处违法行为530起，完成审计项目45个，项目签约30个。", "违法行为 = 530 起", "审计项目 = 45 个", "项目签约 = 30 个")]
    [InlineData("普通高中20所，初中35所，规划设计12个。", "普通高中 = 20 所", "初中 = 35 所", "规划设计 = 12 个")]
    [InlineData("服务青少年2.3万人，均衡发展水平提高3个百分点。", "服务青少年 = 23000 人", "均衡发展水平; Increase 3 百分点 of Rate")]
    [InlineData("每万人口发明专利拥有量达15.6件，任务完成率98%。", "每万人口发明专利拥有量 = 15.6 件", "任务完成率 = 98 %")]
    public void No_word_is_cut_in_two(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("公司累计实现营业收入86亿元，企业实际仅完成投资1.5亿元。", "公司营业收入 = 8600000000 元", "企业投资 = 150000000 元")]
    [InlineData("失业率一直保持在5%以下，外汇储备仍有320亿美元。", "失业率 = 5 % AtMost ..5", "外汇储备 = 32000000000 美元")]
    [InlineData("污水处理厂还有8个未建成，工业产值首破百亿元，利润猛增到12亿元。", "污水处理厂 = 8 个", "工业产值 = 10000000000 元 Over 10000000000..", "利润 = 1200000000 元")]
    [InlineData("中欧班列累计开行1410列，法院共受理案件3.6万件，公共设施达120处。", "中欧班列开行 = 1410 列", "法院受理案件 = 36000 件", "公共设施 = 120 处")]
    [InlineData("理财余额比高峰期减少1.9万亿元，龙头企业发展到412家。", "理财余额; Decrease 1900000000000 元", "龙头企业 = 412 家")]
    [InlineData("建成后可年产电池20万组，失业率控制在4%以内。", "年产电池 = 200000 组", "失业率 = 4 % AtMost ..4")]
    [InlineData("主要预期目标是：生产总值增长5%左右。工业增加值增长6%，失业率控制在5.5%以内。", "生产总值; Increase 5 % About ..; Target", "工业增加值; Increase 6 % x1.06; Target", "失业率 = 5.5 % AtMost ..5.5; Target")]
    [InlineData("预计全年发送旅客900万人次，港口已累计完成吞吐量2亿吨。", "发送旅客 = 9000000 人次; 2023; Forecast", "港口吞吐量 = 200000000 吨; 2023")]
    [InlineData("11处煤矿建成试运转、新增产能3000万吨，产值跨过3万亿元。", "煤矿 = 11 处", "新增产能 = 30000000 吨", "产值 = 3000000000000 元")]
    [InlineData("满意度测评我省全国第一，全国文明城市达到13个。", "满意度测评; rank 1 of 全国", "全国文明城市 = 13 个")]
    [InlineData("猪肉价格每公斤20.6元，用气价格每立方米下调0.2元。", "猪肉价格 = 20.6 元", "用气价格; Decrease 0.2 元")]
    [InlineData("支持35个县开展整治，48.7万农村贫困人口脱贫。", "农村贫困人口 = 487000")]
    [InlineData("重点项目完成投资86亿元，完成率98%。", "重点项目投资 = 8600000000 元", "完成率 = 98 %; of 重点项目投资")]
    [InlineData("矿区企业拟投资3.5亿元。", "投资 = 350000000 元; Target")]
    [InlineData("今年计划改造老旧小区86个，已完成52个。", "改造老旧小区 = 52 个; 2023", "改造老旧小区 = 86 个; 2023; Target")]
    [InlineData("交易所发布准入门槛50万元。", "准入门槛 = 500000 元")]
    [InlineData("CPI回落到2%以内，PMI为51.2%。", "CPI = 2 % AtMost ..2", "PMI = 51.2 %")]
    [InlineData("每年可节约300万度电。", "节约 = 3000000 千瓦时")]
    [InlineData("新增百亿县区26个，累计达到46个。", "百亿县区 = 46 个", "新增百亿县区 = 26 个")]
    public void Adverbs_and_verbs_of_stating_are_no_part_of_the_name(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("建成8个抽水蓄能电站，推进22项新城功能项目。", "抽水蓄能电站 = 8 个", "新城功能项目 = 22 项")]
    [InlineData("为1467位老年人发放高龄补贴176万元。", "老年人 = 1467 位", "高龄补贴 = 1760000 元")]
    [InlineData("财政部门为8961.8万城乡困难群众发放补贴236.2亿元。", "城乡困难群众 = 89618000", "补贴 = 23620000000 元")]
    [InlineData("2400名受灾群众的生活得到安排，7000多名运动员共同角逐。", "受灾群众 = 2400 名", "运动员 = 7000 名 Over 7000..8000")]
    [InlineData("来自211个国家和地区的超13万名采购商线下参会。", "国家和地区 = 211 个", "采购商 = 130000 名 Over 130000..")]
    [InlineData("支持1.5万名老年人入住养老机构，她获得女子50米蛙泳冠军。", "老年人 = 15000 名")]
    [InlineData("超过200家世界500强企业到会。", "世界500强企业 = 200 家 Over 200..")]
    [InlineData("1200家企业参展，786件文物抵达北京。", "企业 = 1200 家", "文物 = 786 件")]
    [InlineData("243个开工项目，286个计划新开工项目全部开工。", "开工项目 = 243 个", "计划新开工项目 = 286 个")]
    [InlineData("安排1000万元资金分批次支持企业。", "资金 = 10000000 元")]
    [InlineData("新增5家百亿元企业、3个超千亿元产业集群。", "百亿元企业 = 5 家", "超千亿元产业集群 = 3 个")]
    [InlineData("继续实施15类60项民生工程。", "民生工程 = 15 类", "民生工程 = 60 项")]
    [InlineData("2500多家客户参与了期货交易，404家企业通过国家评估。", "客户 = 2500 家 Over 2500..2600", "企业 = 404 家")]
    [InlineData("356项事项让群众少跑腿，822所普通高中全部免费，98个贫困村退出。", "事项 = 356 项", "普通高中 = 822 所", "贫困村 = 98 个")]
    [InlineData("302万户企业享受到失业保险返还388亿元。", "企业 = 3020000 户", "享受到失业保险返还 = 38800000000 元")]
    [InlineData("1.2万人参加培训，事故造成12人遇难。", "参加培训 = 12000 人", "遇难 = 12 人")]
    public void The_noun_behind_ends_before_a_verb(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("年营业收入2000万元以上的企业达到520家，5000吨级泊位达到23个。", "年营业收入2000万元以上的企业 = 520 家", "5000吨级泊位 = 23 个")]
    [InlineData("人均预期寿命超过80岁，80岁以上老人3.2万人。", "人均预期寿命 = 80 岁 Over 80..", "80岁以上老人 = 32000 人")]
    [InlineData("探明超40吨金矿、7亿吨级石灰石等大中型矿产地35处。", "探明超40吨金矿、7亿吨级石灰石等大中型矿产地 = 35 处")]
    [InlineData("根据1%人口抽样调查，常住人口52万人。", "常住人口 = 520000 人")]
    [InlineData("储能等20个合作项目落地、总投资1370亿元。", "总投资 = 137000000000 元")]
    [InlineData("成为首个产值超过5万亿元的城市，建成14个750千伏变电站。", "750千伏变电站 = 14 个")]
    [InlineData("每千人拥有3岁以下婴幼儿托位4.7个。", "每千人3岁以下婴幼儿托位 = 4.7 个")]
    [InlineData("亿元以上项目186个，其中10亿元以上28个。", "亿元以上项目 = 186 个", "10亿元以上 = 28 个; of 亿元以上项目")]
    [InlineData("推动年产60万吨甲醇项目建成，年产值达到30亿元。", "年产值 = 3000000000 元")]
    [InlineData("营业收入、常住人口实现“四个翻番”，土地承包到期后再延长30年。")]
    [InlineData("会议于15时37分开始，优良天数298天，比上年增加17天。", "优良天数 = 298 天; Increase 17 天 YearOverYear")]
    [InlineData("8英寸芯片、12吉瓦时电池扩产等项目投产，汽车产量增长20%。", "汽车产量; Increase 20 % x1.2")]
    [InlineData("每10万人案件数下降36.9%，大学进入前千分之一。", "每10万人案件数; Decrease 36.9 % x0.631")]
    [InlineData("关中5市用电量增长2%，开展3轮卫生“7个专项行动”。", "关中5市用电量; Increase 2 % x1.02", "卫生“7个专项行动” = 3 轮")]
    [InlineData("发展远超预期，累计发送旅客6400万人次。", "发送旅客 = 64000000 人次")]
    [InlineData("31个省份签署协议，15个部门联合发布意见。")]
    public void Figures_that_describe_or_act_are_no_values(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("低保标准从每人每月330元增长到目前的694元。", "低保标准 = 694 元")]
    [InlineData("开发区和工业园区由162个整合为123个。", "开发区和工业园区 = 123 个")]
    [InlineData("新增总量超200亿元县2个、达到29个。", "总量超200亿元县 = 29 个", "新增总量超200亿元县 = 2 个")]
    [InlineData("负债率从一年前的87.9%下降为68.6%。", "负债率 = 68.6 %")]
    [InlineData("产值从去年底的86亿元增至今年6月底的98亿元。", "产值 = 9800000000 元; 2023-06-30 point", "产值 = 8600000000 元; 2022-12-31 point")]
    [InlineData("外商投资12.5亿美元（折合人民币89亿元），同比增长6%。", "外商投资 = 1250000000 美元; Increase 6 % YearOverYear x1.06", "外商投资 = 8900000000 元")]
    [InlineData("地区生产总值连跨两个千亿元台阶，达到4820亿元，增长5.6%。", "地区生产总值 = 482000000000 元; Increase 5.6 % x1.056")]
    [InlineData("能繁母猪存栏连续9个月环比增长，涨幅达28.6%。", "能繁母猪存栏; Increase 28.6 % PeriodOverPeriod x1.286")]
    [InlineData("粮食总产量再创新高，达到1560万吨，居全国第二位。", "粮食总产量 = 15600000 吨; rank 2 of 全国")]
    public void Movements(string text, params string[] expected) => AssertObservations(text, expected);

    private static void AssertObservations(string text, string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));
}
