using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>What headings, clauses and neighbours say about the year of a period. The reference date is 2026-03-20 unless a row has its own.</summary>
public sealed class PeriodClauseTests
{
    private static string Read(string text, string reference = "2026-03-20", DateDirection direction = DateDirection.Past)
    {
        List<string> found = [];
        StatisticsOptions options = new() { ReferenceDate = DateOnly.Parse(reference, CultureInfo.InvariantCulture), DateDirection = direction };
        foreach (Mention mention in new StatisticsReader(text, options))
            if (mention.TryGetPeriod(out DateRange period))
                found.Add($"{text.AsSpan(mention.Range.Start, mention.Range.Length)}={(period.IsPointInTime ? "at " : "")}{period}");
        return string.Join("; ", found);
    }

    [Theory]
    [InlineData("2024年全县经济运行情况\n\n上半年出口12亿元。年末存栏3万头。", "2024年=2024; 上半年=2024-H1; 年末=at 2024-12-31")]
    [InlineData("2024年统计公报\n\n二、工业\n\n3月份投产项目5个。", "2024年=2024; 3月份=2024-03")]
    [InlineData("2023年决算\n\n收入1亿元。\n\n2024年决算\n\n上半年收入2亿元。", "2023年=2023; 2024年=2024; 上半年=2024-H1")]
    [InlineData("2024年全县经济运行情况。\n\n上半年出口12亿元。", "2024年=2024; 上半年=2025-H1")]
    [InlineData("2024年统计年鉴\n\n上半年出口12亿元。", "2024年=2024; 上半年=2025-H1")]
    [InlineData("2026年政府工作报告\n\n上半年出口12亿元。力争全年出口30亿元。", "2026年=2026; 上半年=2025-H1; 全年=2026")]
    [InlineData("2025年预算执行情况和2026年预算草案\n\n全年收入12亿元。", "2025年=2025; 2026年=2026; 全年=2025")]
    [InlineData("2025年全市出口情况\n\n3月18日，市统计局发布数据。", "2025年=2025; 3月18日=2026-03-18")]
    public void Headings_name_the_year(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("会议将于9月举行。", "9月=2026-09")]
    [InlineData("会议于9月举行。", "9月=2025-09")]
    [InlineData("力争全年出口30亿元。", "全年=2026")]
    [InlineData("为全年实现7%的增长目标打下基础。", "全年=2025")]
    [InlineData("全年出口30亿元。", "全年=2025")]
    [InlineData("年底前完成投资3亿元。", "年底前=../2026-12-31")]
    [InlineData("年底前已完成投资3亿元。", "年底前=../2025-12-31")]
    [InlineData("下半年要捕捞三百万担。", "下半年=2026-H2")]
    [InlineData("下半年主要产品增长5%。", "下半年=2025-H2")]
    [InlineData("预计第四季度销售额20亿元。", "第四季度=2025-Q4")]
    [InlineData("市场预计二季度销售额20亿元。", "二季度=2026-Q2")]
    [InlineData("预计去年12月出口增长5%。", "去年12月=2025-12")]
    [InlineData("联储肯定会在6月降息50个基点。", "6月=2026-06")]
    [InlineData("年会在6月举行。", "6月=2026-06")]
    [InlineData("产品在6月涨价5%。", "6月=2025-06")]
    [InlineData("2024年决算报告\n\n本年结余3亿元，年内还本2亿元。", "2024年=2024; 本年=2024; 年内=2024")]
    [InlineData("2024年结余3亿元，年内还本2亿元。", "2024年=2024; 年内=2026")]
    [InlineData("国庆假期前5天，接待游客2万人。", "国庆假期前5天=2025-10-01/2025-10-05")]
    [InlineData("2006年“十一”黄金周接待游客2万人。", "2006年“十一”黄金周=2006-10-01/2006-10-07")]
    [InlineData("公司拟增持2%股份】2月13日晚间公告。", "2月13日晚间=2026-02-13")]
    public void What_is_to_come_is_the_next(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("为全年实现7%的增长目标打下基础。", "全年=2026")]
    [InlineData("预计全年增长5%。", "全年=2026")]
    [InlineData("全年增长5%。", "全年=2025")]
    public void An_aim_in_the_middle_of_the_year_is_of_this_year(string text, string expected) => Assert.Equal(expected, Read(text, "2026-08-06"));

    [Theory]
    [InlineData("一季度增长5%。", "一季度=2025-Q1")]
    [InlineData("上半年增长5%。", "上半年=2025-H1")]
    [InlineData("第15周销量3万辆。", "第15周=2025-04-07/2025-04-13")]
    [InlineData("3月和5月之间，开工18个。", "3月和5月之间=2025-03/2025-05")]
    [InlineData("本季度增长5%。", "本季度=2026-Q1")]
    public void What_is_told_is_over(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("年初结余5万元，年末结余4万元。", "2026-03-20", "年初=at 2025-01-01; 年末=at 2025-12-31")]
    [InlineData("年初结余5万元。", "2026-03-20", "年初=at 2026-01-01")]
    [InlineData("去年全年增长5%，实现年初确定的目标。", "2026-03-20", "去年全年=2025; 年初=at 2025-01-01")]
    [InlineData("完成年初预算的100%。", "2026-03-20", "")]
    [InlineData("今冬日供气量11亿立方米。", "2026-01-21", "今冬=2025-12/2026-02")]
    [InlineData("今冬日供气量11亿立方米。", "2025-12-21", "今冬=2025-12/2026-02")]
    public void Both_ends_of_one_year(string text, string reference, string expected) => Assert.Equal(expected, Read(text, reference));

    [Theory]
    [InlineData("2025年，涨幅低于上年，没有实现明显低于上年的要求。", "2025年=2025; 上年=2024; 上年=2024")]
    [InlineData("《光明日报》（明日）报道", "明日=2026-03-21")]
    [InlineData("《今日财经》报道，出口3亿元。", "")]
    [InlineData("PPI为98.7（上年同月=100）。", "")]
    [InlineData("8月增加3万人，这个月产值2亿元。", "8月=2025-08; 这个月=2025-08")]
    public void Words_that_echo_or_name(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("9月", DateDirection.Past, "9月=2025-09")]
    [InlineData("9月", DateDirection.Future, "9月=2026-09")]
    [InlineData("5月", DateDirection.Nearest, "5月=2026-05")]
    [InlineData("11月", DateDirection.Nearest, "11月=2025-11")]
    [InlineData("周三", DateDirection.Past, "周三=2026-03-18")]
    [InlineData("周三", DateDirection.Future, "周三=2026-03-25")]
    [InlineData("周日", DateDirection.Nearest, "周日=2026-03-22")]
    [InlineData("周二", DateDirection.Nearest, "周二=2026-03-17")]
    [InlineData("周一", DateDirection.Nearest, "周一=2026-03-23")]
    public void Which_way_a_date_looks(string text, DateDirection direction, string expected) => Assert.Equal(expected, Read(text, direction: direction));

    [Theory]
    [InlineData("2025年教师节", "2025年教师节=2025-09-10")]
    [InlineData("2026年元宵节", "2026年元宵节=2026-03-03")]
    [InlineData("2025年重阳节", "2025年重阳节=2025-10-29")]
    [InlineData("2031年国庆", "2031年国庆=2031-10-01")]
    [InlineData("2025年国庆假期", "2025年国庆假期=2025-10-01/2025-10-08")]
    [InlineData("大前天", "大前天=2026-03-17")]
    [InlineData("大后天", "大后天=2026-03-23")]
    [InlineData("下下周", "下下周=2026-03-30/2026-04-05")]
    [InlineData("礼拜三", "礼拜三=2026-03-18")]
    public void Festivals_and_days(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("去年完成投资3亿元，贫困率由2015年底的24%降至零。全年收入5亿元。", "去年=2025; 2015年底=at 2015-12-31; 全年=2025")]
    [InlineData("2023年收入9亿元，是2010年的1.8倍，比由上年的2.2缩小。", "2023年=2023; 上年=2022")]
    [InlineData("水位超过1954年最高水位11厘米，2月降雨30毫米。", "1954年=1954; 2月=2026-02")]
    [InlineData("利润基本和2019年持平，上半年分别增长3%。", "上半年=2025-H1")]
    [InlineData("今次同2008年不同，首季集资3亿元。", "2008年=2008; 首季=2025-Q1")]
    [InlineData("确保2028年脱贫；截至2月底，已减贫1.6万人。", "2028年=2028; 截至2月底=at 2026-02-28")]
    [InlineData("2024年利润5亿元，剔除2019年冲回影响后收窄。全年派息3亿元。", "2024年=2024; 2019年=2019; 全年=2024")]
    public void A_base_governs_nothing(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("2012年底仅有1466元。4年后为5630元。", "2012年底=at 2012-12-31; 4年后=2016")]
    [InlineData("从1953年到1957年，五年间修建铁路一万公里。", "1953年到1957年=1953/1957; 五年间=1953/1957")]
    [InlineData("2025年任务完成。本年全县总产值3亿元。", "2025年=2025; 本年=2025")]
    [InlineData("一季度头两个月完成71%。", "一季度头两个月=2026-01/2026-02")]
    [InlineData("113年12月底户籍人口2340万人。", "113年12月底=at 2024-12-31")]
    [InlineData("二〇二二年年中至二〇二三年年中期间出生3万人。", "二〇二二年年中至二〇二三年年中期间=2022-06-30/2023-06-30")]
    [InlineData("2025E/2026E净利为3.2亿元，2024A收入10亿元。", "2025E=2025; 2026E=2026; 2024A=2024")]
    [InlineData("一/二/三季度毛利率为21%/22%/23%。", "一=2025-Q1; 二=2025-Q2; 三季度=2025-Q3")]
    [InlineData("以2020年为100，2025年为110。", "2025年=2025")]
    [InlineData("新业务价值371亿元（19年为568亿元）。", "19年=2019")]
    [InlineData("五月廿二开业，五月廿二日开业。", "五月廿二=2025-06-17; 五月廿二日=2025-05-22")]
    [InlineData("下半年计划推售6个项目。", "下半年=2026-H2")]
    public void Times_count_from_what_the_text_is_at(string text, string expected) => Assert.Equal(expected, Read(text));
}
