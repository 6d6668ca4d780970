using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Quantities in running text: the rows of ../shared/cases/hard-cases.jsonl and the rules for what counts nothing.</summary>
public class QuantityReadingTests
{
    /// <summary>What is expected: text=value unit, or text=low..high unit, several parted by |.</summary>
    [Theory]
    // ---- ../shared/cases/hard-cases.jsonl
    [InlineData("十分之一二手房", "十分之一=0.1")]
    [InlineData("百分之七十百分位", "百分之七十=70 %")]
    [InlineData("员工23,876人，占比23.4%", "23,876人=23876 人|23.4%=23.4 %")]
    [InlineData("13.2:32.3:54.5", "13.2=13.2 :|32.3=32.3 :|54.5=54.5 :")]
    [InlineData("构成为0.2︰14.5︰85.3", "0.2=0.2 :|14.5=14.5 :|85.3=85.3 :")]
    [InlineData("比重为21.5∶36.1∶42.4", "21.5=21.5 :|36.1=36.1 :|42.4=42.4 :")]
    [InlineData("生产总值[2]49843.1亿元", "49843.1亿元=4984310000000 元")]
    [InlineData("常住人口[5]2183.2万人", "2183.2万人=21832000 人")]
    [InlineData("三十几万元", "三十几万元=310000..390000 元")]
    [InlineData("数百万", "数百万=2000000..9000000")]
    [InlineData("两三个橘子", "两三个=2..3 个")]
    [InlineData("花了三四十块钱", "三四十块钱=30..40 元")]
    [InlineData("3至5万元", "3至5万元=30000..50000 元")]
    [InlineData("2.3—3.5亿元", "2.3—3.5亿元=230000000..350000000 元")]
    [InlineData("5-20%之间", "5-20%=5..20 %")]
    [InlineData("-36~-8℃", "-36~-8℃=-36..-8 摄氏度")]
    [InlineData("12 500~20 000元", "12 500~20 000元=12500..20000 元")]
    [InlineData("300万人（含）以上", "300万人（含）以上=3000000 人")]
    [InlineData("超过了百分之零点九", "超过了百分之零点九=0.9 %")]
    [InlineData("约10%人", "约10%=10 %")]
    [InlineData("95%、85%、80%以上", "95%=95 %|85%=85 %|80%以上=80 %")]
    [InlineData("一百块砖", "一百块=100 块")]
    [InlineData("发行总额（亿）10.00", "（亿）10.00=1000000000")]
    [InlineData("四千万收购股份", "四千万=40000000")]
    [InlineData("3万元欧元", "3万元欧元=30000 欧元")]
    [InlineData("2.2本计划投资3541.07万元2.3本项目", "3541.07万元=35410700 元")]
    [InlineData("《哪吒2》票房已突破90亿元", "突破90亿元=9000000000 元")]
    [InlineData("毛利率40.5%，毛利1.2亿元", "40.5%=40.5 %|1.2亿元=120000000 元")]
    [InlineData("涨跌幅-1.72%", "-1.72%=-1.72 %")]
    [InlineData("总产值12\n34.5亿元", "12\n34.5亿元=123450000000 元")]
    [InlineData("完成任务的117%", "117%=117 %")]
    [InlineData("含量为20个百分点", "20个百分点=20 百分点")]
    [InlineData("统一零售价", "")]
    [InlineData("全国两会", "")]
    [InlineData("收拾", "")]
    [InlineData("队伍", "")]
    [InlineData("大陆", "")]
    [InlineData("一到五台山", "")]
    [InlineData("陆兆显", "")]
    [InlineData("移动4/5G", "")]
    [InlineData("ID为:172662768690099", "")]
    [InlineData("减八点八", "")]
    [InlineData("一、二、三产业", "")]
    [InlineData("三农", "")]
    [InlineData("3A和4A级旅游景区", "")]
    // ---- spaces, line breaks, formulas
    [InlineData("产值12 345.6 亿元", "12 345.6 亿元=1234560000000 元")]
    [InlineData("产值3. 5亿元", "3. 5亿元=350000000 元")]
    [InlineData("产值3 .5亿元", "3 .5亿元=350000000 元")]
    [InlineData("1. 5家企业", "5家=5 家")]
    [InlineData("产值①49843.1亿元", "49843.1亿元=4984310000000 元")]
    [InlineData("产值²49843.1亿元", "49843.1亿元=4984310000000 元")]
    [InlineData("占比1O.5%。", "1O.5%=10.5 %")]
    [InlineData(@"投资$\$ 60000.00$", @"$\$ 60000.00$=60000.00 美元")]
    [InlineData(@"产值$12.5$亿元", @"$12.5$亿元=1250000000 元")]
    [InlineData(@"浓度$37\upmu\mathrm{g}/\mathrm{m}^{3}$", @"$37\upmu\mathrm{g}/\mathrm{m}^{3}$=37 微克/立方米")]
    [InlineData("产量3.5×10^4吨", "")]
    // ---- units by context and units that begin other words
    [InlineData("最高气温18度", "18度=18 摄氏度")]
    [InlineData("气温3~5度", "3~5度=3..5 摄氏度")]
    [InlineData("用电3.2亿度", "3.2亿度=320000000 千瓦时")]
    [InlineData("转动30度", "30度=30 度")]
    [InlineData("零下3度", "零下3度=-3 摄氏度")]
    [InlineData("两万两白银", "两万两=20000 两")]
    [InlineData("5市两年行动", "5市=5 市|两年=2 年")]
    [InlineData("迈上5万亿两个台阶", "5万亿=5000000000000|两个=2 个")]
    [InlineData("占三成", "三成=30 %")]
    [InlineData("3成立公司", "")]
    [InlineData("打九折", "九折=90 %")]
    [InlineData("3.2万方", "3.2万方=32000 立方米")]
    [InlineData("两方面", "")]
    [InlineData("3位专家，两位数增长", "3位=3 位")]
    [InlineData("收于3261.56点", "3261.56点=3261.56 点")]
    [InlineData("晚上8点开播", "")]
    [InlineData("5家企业，3家庭", "5家=5 家")]
    [InlineData("新入驻12名", "12名=12 名")]
    [InlineData("300米跑道", "300米=300 米")]
    [InlineData("7701张家庭床位，19张家港", "7701张=7701 张")]
    [InlineData("发射16万发", "16万发=160000 发")]
    [InlineData("双向六车道", "六车道=6 车道")]
    // ---- parts, quotients, levels
    [InlineData("1/3的税收，占1/4、1/5以上", "1/3=0.3333333333333333333333333333|1/4=0.25|1/5以上=0.2")]
    [InlineData("2020/21年度", "")]
    [InlineData("从84.7提升至89.6。", "84.7=84.7|89.6=89.6")]
    [InlineData("前值43.5，", "43.5=43.5")]
    [InlineData("（万亿）79228162514264337593543950335", "")]
    [InlineData("产值（万元）35.2，", "（万元）35.2=352000 元")]
    // ---- names, slogans, sessions, classes, the calendar
    [InlineData("“五大”行动，“三个立法权”", "")]
    [InlineData("“一张床、一间房、一套房”", "")]
    [InlineData("十一个项目，十一期间", "十一个=11 个")]
    [InlineData("前十大股东", "")]
    [InlineData("十大前年初", "")]
    [InlineData("十九元，十二个，十人", "十九元=19 元|十二个=12 个|十人=10 人")]
    [InlineData("四平方米，四平", "四平方米=4 平方米")]
    [InlineData("十分钟，十分", "十分钟=10 分钟")]
    [InlineData("7亿零八人", "7亿零八人=700000008 人")]
    [InlineData("9万亿三个台阶", "9万亿=9000000000000|三个=3 个")]
    [InlineData("五大行动", "五大=5")]
    [InlineData("一主两副", "")]
    [InlineData("十四届人大三次会议", "")]
    [InlineData("召开三次会议", "三次=3 次")]
    [InlineData("两万亿级城市", "")]
    [InlineData("这五年，", "")]
    [InlineData("今明两年", "")]
    [InlineData("极不平凡的五年。", "")]
    [InlineData("实施三年行动", "三年=3 年")]
    [InlineData("超一季度增速", "")]
    [InlineData("突破一批技术", "")]
    [InlineData("遥七运载火箭发射升空", "")]
    [InlineData("双位数百分比增长", "")]
    public void QuantitiesOfText(string text, string expected)
    {
        var found = new List<string>();
        using var reader = new StatisticsReader(text);
        while (reader.Read())
        {
            Mention mention = reader.Current;
            if (!mention.TryGetQuantity(out Quantity q))
                continue;
            string value = q.Qualifier == Qualifier.Range ? $"{Number(q.Low)}..{Number(q.High)}" : Number(q.Value);
            string unit = q.Unit == Unit.Proportion ? " :" : q.Unit.IsNone ? "" : " " + q.Unit;
            found.Add($"{text.Substring(mention.Range.Start, mention.Range.Length)}={value}{unit}");
        }

        Assert.Equal(expected, string.Join("|", found));
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
