using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Verbs, adverbs, causes and times at the edges of a name, and names that are nothing else.</summary>
public class NameEdgeTests
{
    [Theory]
    [InlineData("记者看到市场的猪肉批发价格为16元。", "市场的猪肉批发价格 = 16 元")]
    [InlineData("截至目前黄河封河总长度为121公里。", "黄河封河总长度 = 121 公里")]
    [InlineData("封河总长度为121公里，占到了该段全长的约30%。", "封河总长度 = 121 公里", "占该段全长 = 30 % About ..; of 封河总长度")]
    [InlineData("用三年时间完成造林任务900万亩，目前已经完成420万亩。", "造林任务 = 4200000 亩", "造林任务 = 9000000 亩")]
    [InlineData("今年已减贫1.6万人。", "减贫 = 16000 人; 2023")]
    [InlineData("城乡社区还将开发岗位40万个。", "城乡社区开发岗位 = 400000 个")]
    [InlineData("主要原因是翘尾因素有所回落，比六月份减弱0.5个百分点。", "翘尾因素; Decrease 0.5 百分点 VersusPeriod 2023-06 of Rate")]
    [InlineData("手术时间由原来的4小时缩短到90分钟。", "手术时间 = 90 分钟")]
    [InlineData("研发经费投入迈上1万亿元台阶。", "研发经费投入 = 1000000000000 元")]
    [InlineData("估计12月的单月失业率高达7.2%。", "单月失业率 = 7.2 %; 2023-12; Forecast")]
    [InlineData("带来的新增就业岗位增加到725万人。", "新增就业岗位 = 7250000 人")]
    [InlineData("各部门经常开支须再减1%。", "各部门经常开支; Decrease 1 % x0.99")]
    [InlineData("洗碗工时薪加到75元。", "洗碗工时薪 = 75 元")]
    [InlineData("医院病床住用率高见121%。", "医院病床住用率 = 121 %")]
    [InlineData("成功搜救17人，成功率达98%。", "搜救 = 17 人", "成功率 = 98 %; of 搜救")]
    [InlineData("教育：（2023年经常开支预算为786亿元，按年增31亿元）", "经常开支预算 = 78600000000 元; 2023; Increase 3100000000 元 YearOverYear; Target")]
    [InlineData("总开支4914亿元（当中经营开支为3842亿元）", "总开支 = 491400000000 元", "经营开支 = 384200000000 元; of 总开支")]
    [InlineData("服务业反超（2010年第一产业占比10.2%，第二产业46.8%）。", "第一产业占比 = 10.2 %; 2010", "第二产业 = 46.8 %; 2010")]
    [InlineData("向创业计划注资1亿元。", "注资 = 100000000 元")]
    [InlineData("．公司运费下降三成。", "公司运费; Decrease 30 % x0.7")]
    [InlineData("分阶段增加240个名额。", "")]
    [InlineData("提出的物价涨幅控制在3.5%左右。", "物价; Increase 3.5 % About ..")]
    [InlineData("随着关税税率增至30%，出口下降。", "关税税率 = 30 %")]
    [InlineData("全市性检查考核事项精简两成。", "全市性检查考核事项; Decrease 20 % x0.8")]
    [InlineData("59%的外资企业计划扩大投资。", "外资企业 = 59 %")]
    [InlineData("货物通过200多条国际班轮航线发往全球。", "国际班轮航线 = 200 条 Over 200..300")]
    [InlineData("37座抽水蓄能电站等工程正加快推进。", "抽水蓄能电站等工程 = 37 座")]
    [InlineData("天津、重庆等5个服务业试点地区吸收外资增长34%。", "服务业试点地区吸收外资; Increase 34 % x1.34")]
    [InlineData("海关检获80公斤可卡因。", "可卡因 = 80 公斤")]
    [InlineData("全县96个贫困村出列。", "贫困村 = 96 个")]
    [InlineData("约有3.2亿成人患有高血压。", "成人患有高血压 = 320000000 About ..")]
    [InlineData("国家派出7个工作组赴云南指导。", "工作组 = 7 个")]
    [InlineData("12家单位共同发起的基金规模为20亿元。", "单位 = 12 家", "共同发起的基金规模 = 2000000000 元")]
    [InlineData("通胀率按年率计算为2.4%。", "通胀率 = 2.4 %")]
    [InlineData("客流最高达1.1亿人次。", "客流 = 110000000 人次")]
    [InlineData("恒指全日跌300点。", "恒指; Decrease 300 点")]
    [InlineData("这里铁矿石吞吐量达900万吨。", "铁矿石吞吐量 = 9000000 吨")]
    [InlineData("加快推进总投资80亿元的项目。", "总投资 = 8000000000 元")]
    [InlineData("乘用车零售40万辆，今年以来累计零售900万辆。", "乘用车零售 = 400000 辆", "乘用车零售 = 9000000 辆; 2023/..")]
    [InlineData("除涝面积达5万亩，在轨卫星达80颗，建成文明实践所26个。", "除涝面积 = 50000 亩", "在轨卫星 = 80 颗", "文明实践所 = 26 个")]
    [InlineData("夏粮已收获3500万亩。", "夏粮收获 = 35000000 亩")]
    [InlineData("工业总产值连跨两个千亿台阶，达到3200亿元。", "工业总产值 = 320000000000 元")]
    public void What_goes(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("对进口汽车实施单独关税税率，现阶段定为9%。", "单独关税税率 = 9 %")]
    [InlineData("物价涨幅从1月份2%，二月份攀升至3.2%，进入三月份则回落到2.1%。", "物价涨幅 = 2 %; 2023-01", "物价涨幅 = 3.2 %; 2023-02", "物价涨幅 = 2.1 %; 2023-03")]
    [InlineData("快递业务量达到140亿件，超过美国问鼎世界第一。", "快递业务量 = 14000000000 件; rank 1 of 世界")]
    [InlineData("总销售额同比持平于24亿元。", "总销售额 = 2400000000 元; Unchanged YearOverYear x1")]
    [InlineData("全球指数的排名由第34位上升到了第12位。", "指数的排名; @全球; rank 12")]
    [InlineData("共获得20枚金牌，在金牌榜上位居第一。", "金牌 = 20 枚; rank 1")]
    [InlineData("支撑了6.2%的国内生产总值增长。", "国内生产总值; Increase 6.2 % x1.062")]
    [InlineData("一季度增速为9.5%，增幅比去年全年的9.6%略有放缓。", "增速 = 9.5 %; 2023-Q1", "增速 = 9.6 %; 2022")]
    [InlineData("二季度营收858亿元，分析师预期为845亿元。", "营收 = 85800000000 元; 2023-Q2")]
    public void What_is_no_name(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("二手住宅过户4573套，同样为近39个月最高，成交套数增长9.6%。", "二手住宅过户 = 4573 套", "成交套数; Increase 9.6 % x1.096")]
    [InlineData("7月份，居民消费价格上涨1.8%，这是两年半以来，CPI首度回到2%以内。", "居民消费价格; 2023-07; Increase 1.8 % x1.018", "CPI = 2 % AtMost ..2; 2023-07")]
    public void Since_when_it_was_not_so(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("一季度营收141亿元，上年同期128亿元；净利润23亿元。", "营收 = 14100000000 元; 2023-Q1", "营收 = 12800000000 元; 2022-Q1", "净利润 = 2300000000 元; 2023-Q1")]
    [InlineData("一季度营收141亿元，上年同期营收128亿元，净利润20亿元。", "营收 = 14100000000 元; 2023-Q1", "营收 = 12800000000 元; 2022-Q1", "净利润 = 2000000000 元; 2022-Q1")]
    public void The_same_time_a_year_before_is_that_of_one_figure(string text, params string[] expected) => AssertObservationsInAnyOrder(text, expected);

    [Theory]
    [InlineData("1—6月，规模以上工业企业中，国有企业利润增长5.6%。", "国有企业利润; 2023-01/2023-06; Increase 5.6 % x1.056; of 规模以上工业企业")]
    [InlineData("规模以上工业企业中，国有企业利润增长5.6%。", "国有企业利润; Increase 5.6 % x1.056; of 规模以上工业企业")]
    public void Of_which_whole(string text, params string[] expected) => AssertObservations(text, expected);
}
