using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Whom a count counts, and counts of those whom something else is told of.</summary>
public class CountTests
{
    [Theory]
    [InlineData("这只股票被11家券商推荐。")]
    [InlineData("这30个项目的剩余门票将陆续上架。")]
    [InlineData("上述15家企业均已复工。")]
    [InlineData("对全球192个国家进出口贸易风险进行评级。")]
    [InlineData("4个村的安全饮水工程全部完工。")]
    [InlineData("涵盖将近50个行业的某集团近日宣布。")]
    [InlineData("12所学校的食堂已经改造。")]
    [InlineData("5人中包括董事长之子，另外有3人则是他的同学。")]
    [InlineData("收入300万元以上的注册企业都能申请。")]
    [InlineData("首日涨跌停板幅度为其2倍。")]
    [InlineData("人们摆脱了几千年的贫困。")]
    [InlineData("观测已有2700多年的历史。")]
    [InlineData("只要减持至不超过10%，就无需披露。")]
    [InlineData("如果占比达到15%，就须申报。")]
    [InlineData("试验区经过5次扩围。")]
    [InlineData("136届广交会开幕。")]
    [InlineData("在连续9年稳定在1.3万亿斤以上的基础上，再创新高。")]
    [InlineData("推动大宗货物年运量150万吨以上的工矿企业接入铁路专用线。")]
    [InlineData("将连续17年成为全球第二。")]
    public void In_passing(string text) => Assert.Equal("", Of(text));

    [Theory]
    [InlineData("我国企业对52个国家非金融类直接投资42亿美元。", "非金融类直接投资 = 4200000000 美元; @中国")]
    [InlineData("共有27家私募管理人（管理规模在50亿元以上）持股。", "私募管理人 = 27 家")]
    [InlineData("7只个股因终止上市事项处于停牌状态。", "个股 = 7 只")]
    [InlineData("5名当事人因内幕交易被罚没2300万元。", "当事人 = 5 名", "罚没 = 23000000 元")]
    [InlineData("交通部门完成18项总长1600公里的公路项目审批。", "公路项目审批 = 18 项")]
    [InlineData("电站安装4台单机容量42万千瓦的发电机组。", "发电机组 = 4 台")]
    [InlineData("豁免1800间旅行社1年的牌照费用。", "旅行社 = 1800 间")]
    [InlineData("从来自全国的2400多件设计产品中评出10个金奖。", "金奖 = 10 个; @中国")]
    [InlineData("培育6个世界级、7个国家级、9个区域级产业集群。", "世界级产业集群 = 6 个", "国家级产业集群 = 7 个", "区域级产业集群 = 9 个")]
    [InlineData("形成3个万亿级和7个千亿级产业集群。", "万亿级产业集群 = 3 个", "千亿级产业集群 = 7 个")]
    [InlineData("为1万名困境、留守儿童进行评估。", "困境、留守儿童 = 10000 名")]
    [InlineData("医保惠及616万名近亲属、共济金额69亿元。", "医保惠及 = 6160000 名", "共济金额 = 6900000000 元")]
    [InlineData("河南拿出两亿元发展优质小麦。", "")]
    [InlineData("让全球83%的国家用上了电。", "国家 = 83 %; @全球")]
    [InlineData("宽减2022/23年度75%的薪俸税。", "薪俸税 = 75 %; 2022-04/2023-03")]
    [InlineData("86个部门和单位清理腾退了办公用房365万平方米。", "办公用房 = 3650000 平方米")]
    [InlineData("13家单位的280余人共同演练。", "共同演练 = 280 人 Over 280..290")]
    [InlineData("通达24个国家的195个城市。", "国家 = 24 个", "城市 = 195 个")]
    [InlineData("已有23家披露半年报。", "")]
    [InlineData("有效应对24轮强降雨。", "强降雨 = 24 轮")]
    [InlineData("甲公司宣布100亿元成本削减计划。", "成本削减计划 = 10000000000 元")]
    [InlineData("该行宣布一项7.5亿英镑的股票回购计划。", "股票回购计划 = 750000000 英镑")]
    [InlineData("紧急下拨2亿元专项补助资金支持江西、湖南抢修道路。", "专项补助资金 = 200000000 元")]
    public void Whom_it_counts(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("28个行业利润同比增长。", "利润同比增长行业 = 28 个")]
    [InlineData("39个行业增加值保持增长。", "增加值增长行业 = 39 个")]
    [InlineData("与190多个国家和地区进出口实现增长。", "")]
    [InlineData("30个地区限额以上单位产值下降。", "限额以上单位产值下降地区 = 30 个")]
    [InlineData("16家企业营业收入超过1万亿元。", "营业收入超过1万亿元企业 = 16 家")]
    [InlineData("2家理财公司规模超过1万亿元。", "规模超过1万亿元理财公司 = 2 家")]
    [InlineData("6家理财公司上半年净利润超10亿元。", "净利润超10亿元理财公司 = 6 家; 2023-H1")]
    [InlineData("超六成基金公司净利润下滑。", "净利润下滑基金公司 = 60 % Over 60..")]
    [InlineData("15个重点事项审批时限压缩70%。", "重点事项审批时限; Decrease 70 % x0.3")]
    [InlineData("7只可转债跌幅超2%。", "跌幅超2%可转债 = 7 只")]
    [InlineData("13家企业营业收入474亿元。", "企业营业收入 = 47400000000 元")]
    public void Of_whom_it_is_so(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("新增2所本科高校、3家三甲医院。", "新增本科高校 = 2 所", "新增三甲医院 = 3 家")]
    [InlineData("新增研究中心2家、独角兽企业5户和绿色工厂18家。", "新增研究中心 = 2 家", "新增独角兽企业 = 5 户", "新增绿色工厂 = 18 家")]
    [InlineData("新增就业86万人、农村劳动力转移53万人。", "新增就业 = 860000 人", "农村劳动力转移 = 530000 人")]
    [InlineData("新增企业20家、带动农户300户。", "新增企业 = 20 家", "带动农户 = 300 户")]
    [InlineData("我们新建学校3所。", "新建学校 = 3 所")]
    [InlineData("他们新建了学校3所。", "新建学校 = 3 所")]
    [InlineData("新建了体育公园3座。", "新建体育公园 = 3 座")]
    public void What_was_added(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("外资企业贡献了60%的进出口，1/3的税收，1/4的产值和1/5的就业。", "进出口 = 60 %", "税收 = 0.3333333333333333333333333333", "产值 = 0.25", "就业 = 0.2")]
    [InlineData("甲公司以2.4万亿元的管理规模和14亿元的净利润居首。", "净利润 = 1400000000 元; rank 1")]
    public void Each_has_its_noun(string text, params string[] expected) => AssertObservations(text, expected);
}
