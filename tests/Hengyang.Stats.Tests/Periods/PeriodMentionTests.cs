using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Periods inside sentences: which stretches they take, and what an earlier one gives to a later one.</summary>
public sealed class PeriodMentionTests
{
    private static string Mentions(string text, DateOnly? reference)
    {
        List<string> found = [];
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference }))
            if (mention.TryGetPeriod(out DateRange period))
                found.Add($"{text.Substring(mention.Range.Start, mention.Range.Length)}={period}");
        return string.Join(" ", found);
    }

    [Theory]
    [InlineData("2017年和2020年的产量都不高。", "2017年=2017 2020年=2020")]
    [InlineData("一、二季度分别完成三成和五成。", "一=2023-Q1 二季度=2023-Q2")]
    [InlineData("2015和2016年的账目已经核对。", "2015=2015 2016年=2016")]
    [InlineData("今天（12月21日），会议开幕。", "今天=2023-12-21 12月21日=2023-12-21")]
    [InlineData("一、2022年工作回顾", "2022年=2022")]
    [InlineData("2023年初步核算结果已公布。", "2023年=2023")]
    [InlineData("5月初步统计表明形势平稳。", "5月=2023-05")]
    [InlineData("人民医院近三年接诊甚多。", "近三年=2020-12-22/2023-12-21")]
    [InlineData("工程历时近三年完工。", "")]
    [InlineData("每年5月举办一次。", "")]
    [InlineData("连续3年蝉联冠军，工期30天。", "")]
    [InlineData("春节、端午等传统节日", "")]
    [InlineData("到2027年，园区全部建成。2月10日，记者到访。", "到2027年=2027-12-31 2月10日=2023-02-10")]
    [InlineData("2021年新建桥梁多座。6月通车的有两座。", "2021年=2021 6月=2021-06")]
    [InlineData("2022年11月30日，展会闭幕，当天签约多项。次日撤展。", "2022年11月30日=2022-11-30 当天=2022-11-30 次日=2022-12-01")]
    [InlineData("二月末余额平稳。月末存款也平稳。", "二月末=2023-02-28 月末=2023-02-28")]
    [InlineData("《十二月花名》唱了二月三十日的事。", "十二月=2023-12")]
    [InlineData("第1—2周完成，10月8日电", "10月8日=2023-10-08")]
    [InlineData("到场的有300人，至于原因不详。", "")]
    [InlineData("价格连涨3日，扎实做好“八五”普法。", "")]
    [InlineData("事关明年乃至“十五五”大局", "明年=2024 “十五五”=2026/2030")]
    [InlineData("共建21世纪海上丝路，会上提到2019年", "2019年=2019")]
    [InlineData("第二季度每股分红两角。", "第二季度=2023-Q2")]
    [InlineData("21年每月一报。", "21年=2021")]
    [InlineData("112年第2季與111年上半年相近。", "112年第2季=2023-Q2 111年上半年=2022-H1")]
    [InlineData("升幅由7月的2.1%放緩至8月的1.9%。", "7月=2023-07 8月=2023-08")]
    [InlineData("访客由2018-19年度的8200人大增至2019-20年的1.9万人。", "2018-19年度=2018-04/2019-03 2019-20年=2019/2020")]
    [InlineData("恢复到2019年的96%，到2025年的安排另议。", "2019年=2019 到2025年=2025-12-31")]
    [InlineData("由前一季的3.1%升至本季的3.3%。", "前一季=2023-Q3 本季=2023-Q4")]
    [InlineData("2015年与2016年的产量都不高。", "2015年=2015 2016年=2016")]
    [InlineData("11月27日晚，灯会开幕；截至11月27日晚8点已到千人，11月28日早盘平稳。", "11月27日晚=2023-11-27 截至11月27日晚8点=2023-11-27 11月28日=2023-11-28")]
    [InlineData("“十四五”末期的安排，“十三五”初期的账目。", "“十四五”=2021/2025 “十三五”=2016/2020")]
    [InlineData("春节前一周客流渐多。", "春节=2023-01-21/2023-01-27")]
    [InlineData("112年8月出口回稳，历时113年。", "112年8月=2023-08")]
    [InlineData("接下来三个月天气转暖。", "接下来三个月=2023-12-22/2024-03-21")]
    [InlineData("合同延长至2025年底。", "至2025年底=2025-12-31")]
    [InlineData("恢復至2019年同季的88%。", "2019年同季=2019")]
    [InlineData("16号晚间8点多，3号楼的灯亮着。", "16号晚间8点=2023-12-16")]
    [InlineData("资金下达比去年提前近一个月，时隔近三年重启。", "去年=2022")]
    [InlineData("19世纪末的旧闻。2023年端午（6月22日至24日）开市。", "19世纪末=1900-12-31 2023年端午=2023-06-22/2023-06-24 6月22日至24日=2023-06-22/2023-06-24")]
    [InlineData("2023年起到了作用。", "2023年=2023")]
    [InlineData("与2018年相比，税收增长3%；增速比上月回升，比去年同期好。", "2018年=2018 上月=2023-11")]
    [InlineData("与2018年相比增长3%。", "")]
    [InlineData("陕北过大年，正月闹社火。", "正月=2023-01-22/2023-02-19")]
    [InlineData("6、9月3日，展会在沈阳开幕。", "9月3日=2023-09-03")]
    [InlineData("1、2月份，用电量平稳。", "1=2023-01 2月份=2023-02")]
    [InlineData("1月8日起实行新价，12月1日以来客流平稳。", "1月8日起=2024-01-08/.. 12月1日以来=2023-12-01/..")]
    [InlineData("国庆8天假期，口岸通关有序。", "国庆=2023-09-29/2023-10-06")]
    [InlineData("112年1至10月出口遜於111年同期，111年另有統計，歷時112年。", "112年1至10月=2023-01/2023-10 111年同期=2022-01/2022-10 111年=2022")]
    [InlineData("百年校庆在即，建厂112年，较100年前大不相同。", "")]
    [InlineData("打破2021年的历史纪录，有2000年的历史。", "2021年=2021")]
    [InlineData("图3 2016-2020三次产业增加值，热线2016-2020-8号。", "2016-2020=2016/2020")]
    [InlineData("除夕夜灯火通明，奥迪Q5停产，H2的纯度。", "")]
    [InlineData("2022Q4的库存，H1N1疫苗，Q355钢材。", "2022Q4=2022-Q4")]
    [InlineData("全國與國慶假期的人流，國內外都多。", "國慶假期=2023-09-29/2023-10-06")]
    public void In_a_sentence(string text, string expected) =>
        Assert.Equal(expected, Mentions(text, new DateOnly(2023, 12, 21)));

    [Theory]
    [InlineData("今年1—2月，园区产值平稳，上年同期为三成。", "2024-03-20", "今年1—2月=2024-01/2024-02 上年同期=2023-01/2023-02")]
    [InlineData("今年2月，入库税款平稳，上年同月偏低。", "2024-03-20", "今年2月=2024-02 上年同月=2023-02")]
    [InlineData("2024年一季度表现平平，2019年同期则好得多。", "2024-04-20", "2024年一季度=2024-Q1 2019年同期=2019-Q1")]
    [InlineData("2023年1月17日发布：全年粮食丰收，12月份气温偏低。", "2023-01-17", "2023年1月17日=2023-01-17 全年=2022 12月份=2022-12")]
    [InlineData("今年要稳中求进，全年目标不变。", "2022-03-05", "今年=2022 全年=2022")]
    [InlineData("全年产值增长。分季度看，一季度平稳，二季度回升，上半年总体平稳。", "2020-01-17", "全年=2019 一季度=2019-Q1 二季度=2019-Q2 上半年=2019-H1")]
    [InlineData("一季度的安排已定。", "2020-01-17", "一季度=2020-Q1")]
    [InlineData("到本世纪末达到八成，上世纪80年代不足一成。", "1997-03-01", "到本世纪末=2000-12-31 上世纪80年代=1980/1989")]
    [InlineData("2023年的通胀率为0.9%，较2022年的1.0%低些，12月又回升。", "2024-01-22", "2023年=2023 2022年=2022 12月=2023-12")]
    public void Against_other_reference_dates(string text, string reference, string expected) =>
        Assert.Equal(expected, Mentions(text, DateOnly.Parse(reference)));

    [Fact]
    public void A_new_paragraph_forgets_the_year()
    {
        const string text = "2021年的情况见上表。\n\n6月的数据见下表。";
        Assert.Equal("2021年=2021 6月=2023-06", Mentions(text, new DateOnly(2023, 12, 21)));
    }

    [Fact]
    public void The_same_text_can_be_resolved_against_another_day()
    {
        const string text = "去年12月以来雨水偏少";
        Assert.Equal("去年12月以来=2020-12/..", Mentions(text, new DateOnly(2021, 11, 9)));
        Assert.Equal("去年12月以来=2022-12/..", Mentions(text, new DateOnly(2023, 12, 21)));
        Assert.Equal("去年12月以来=XXXX-12/..", Mentions(text, null));
    }
}
