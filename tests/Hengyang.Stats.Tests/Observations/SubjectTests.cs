using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What stands around a name and is none: who acts, for whom, how long, by what cause; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class SubjectTests
{
    [Theory]
    [InlineData("我们共接待游客3万人次。", "接待游客 = 30000 人次")]
    [InlineData("三个月即节约棉花5万斤。", "节约棉花 = 50000 斤")]
    [InlineData("入汛以来平均降雨量500毫米。", "平均降雨量 = 500 毫米")]
    [InlineData("粮食产量因灾减至15万吨。", "粮食产量 = 150000 吨")]
    [InlineData("民政部再次预拨救灾资金2亿元。", "预拨救灾资金 = 200000000 元")]
    [InlineData("收入拟安排5亿元。", "收入 = 500000000 元; Target")]
    [InlineData("棉花因面积减少，只收到5万担。", "棉花 = 50000 担")]
    [InlineData("加上级补助收入3亿元，加上年结转1亿元，结转下年2亿元。", "上级补助收入 = 300000000 元", "上年结转 = 100000000 元", "结转下年 = 200000000 元")]
    [InlineData("专项债券安排的支出8亿元。", "专项债券安排的支出 = 800000000 元")]
    [InlineData("租金收入以人民币计增长7%。", "租金收入; Increase 7 % x1.07")]
    [InlineData("支出中以教育支出5亿元最高。", "教育支出 = 500000000 元")]
    [InlineData("本级收入加上转移支付3亿元。", "转移支付 = 300000000 元")]
    [InlineData("云岭力争生产总值突破5亿元。", "生产总值 = 500000000 元 Over 500000000..; Target")]
    [InlineData("不过夜旅客3万人次，占整体5%。", "不过夜旅客 = 30000 人次", "占整体 = 5 %; of 不过夜旅客")]
    [InlineData("八项支出完成5亿元，增长9%。", "八项支出 = 500000000 元; Increase 9 % x1.09")]
    [InlineData("县（市、区）收入5亿元。", "县（市、区）收入 = 500000000 元")]
    [InlineData("周转天数由71天缩短为64天。", "周转天数 = 64 天")]
    [InlineData("出口5亿美元、折合36亿元。", "出口 = 500000000 美元")]
    [InlineData("14个重点产业产值占总产值的80%。", "重点产业产值占总产值 = 80 %")]
    [InlineData("医院现有床位300张。", "医院床位 = 300 张")]
    [InlineData("库存连降三周至11.4万吨。", "库存 = 114000 吨")]
    [InlineData("失业率连升三个月至4.1%。", "失业率 = 4.1 %")]
    [InlineData("2023年春节7天接待游客12万人次。", "接待游客 = 120000 人次; 2023-01-21/2023-01-27")]
    [InlineData("2023年国庆假期8天接待游客32万人次。", "接待游客 = 320000 人次; 2023-09-29/2023-10-06")]
    [InlineData("上月旅客初步数字为39万人次。", "旅客 = 390000 人次; 2023-11")]
    [InlineData("黄金每盎司3500美元。", "黄金 = 3500 美元")]
    [InlineData("夏粮总产可望达到1850亿斤。", "夏粮总产 = 185000000000 斤; Forecast")]
    [InlineData("教职工312人，其中教师268人，在校生4100人。", "教职工 = 312 人", "教师 = 268 人; of 教职工", "在校生 = 4100 人")]
    [InlineData("年末累计结余9亿元。", "累计结余 = 900000000 元; 2023-12-31 point; Target")]
    public void Who_acts_how_long_and_why_is_no_part_of_a_name(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("来自20个省的500名选手参赛。", "选手 = 500 名")]
    [InlineData("创造了10万个就业岗位。", "就业岗位 = 100000 个")]
    [InlineData("民间投资增速高于全国3.7个百分点。")]
    public void Counts_in_passing_and_distances_give_nothing(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("合作社由2014年的100个发展到350个。", "合作社 = 350 个", "合作社 = 100 个; 2014")]
    [InlineData("城乡居民收入比由2.9∶1缩小至2.5∶1。", "城乡居民收入比 = 2.5 parts")]
    public void A_level_of_another_time_is_told_beside_the_one_reached(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("销售/管理费用率分别为22.1%/13.6%。", "销售费用率 = 22.1 %", "管理费用率 = 13.6 %")]
    [InlineData("税收5亿元、罚没收入2亿元，分别完成预算的98%、101%。", "税收 = 500000000 元", "罚没收入 = 200000000 元", "完成预算 = 98 %; of 税收", "完成预算 = 101 %; of 罚没收入")]
    [InlineData("各类企业进口均实现较快增长，其中民营企业进口增长15%。", "民营企业进口; Increase 15 % x1.15; of 各类企业进口")]
    [InlineData("网点12个，营业面积3.5万平方米。其中，社区网点5个。", "网点 = 12 个", "营业面积 = 35000 平方米", "社区网点 = 5 个; of 网点")]
    public void Lists_and_parts(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("记者走进湖南省衡阳县西渡镇新桥村，游客1万人次。", "游客 = 10000 人次; @湖南省衡阳县西渡镇新桥村")]
    [InlineData("深圳市某某电子股份有限公司2022年年度报告\n\n营业收入5亿元。", "营业收入 = 500000000 元; 2022")]
    [InlineData("明年用电负荷将达1.5亿千瓦。", "用电负荷 = 150000000 千瓦; 2024; Forecast")]
    [InlineData("上半年糧食產量5萬噸，其中稻穀產量3萬噸。", "糧食產量 = 50000 吨; 2023-H1", "稻穀產量 = 30000 吨; 2023-H1; of 糧食產量")]
    public void Places_aims_and_traditional_characters(string text, params string[] lines) => AssertObservations(text, lines);
}
