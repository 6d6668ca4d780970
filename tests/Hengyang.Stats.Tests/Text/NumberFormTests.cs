using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>Forms of numbers in running text: what a wrong reading would give silently.</summary>
public sealed class NumberFormTests
{
    [Theory]
    // 个 before 亿 counts nothing
    [InlineData("净利超过3个亿，营收达20多个亿", "quantity 300000000 Over 300000000..|quantity 2000000000 Over 2000000000..3000000000")]
    [InlineData("补助半个亿，税收三个多亿，投入1.2个万亿", "quantity 50000000|quantity 300000000 Over 300000000..400000000|quantity 1200000000000")]
    [InlineData("突破一个亿大关，拨款两个亿人民币，借款2个亿美元", "quantity 100000000 Over 100000000..|quantity 200000000 元|quantity 200000000 美元")]
    [InlineData("连跨4个万亿元台阶，建成5个亿级产业，10个亿元村", "quantity 4 个|quantity 5 个|quantity 10 个")]
    [InlineData("引进12个亿元以上项目，3个亿以上的项目", "quantity 12 个|quantity 100000000 元 AtLeast 100000000..|quantity 3 个|quantity 100000000 AtLeast 100000000..")]
    [InlineData("农户3个万；2个万亩示范片", "quantity 30000|quantity 2 个")]
    // 万万
    [InlineData("白银四万万五千万两", "quantity 450000000 两")]
    [InlineData("产值两万万元，五万万亩", "quantity 200000000 元|quantity 500000000 亩")]
    // groups of digits
    [InlineData("建筑面积14,0489万平方米", "quantity 1404890000 平方米")]
    [InlineData("合计1234,5678.90元，共1,0000份", "quantity 12345678.90 元|quantity 10000 份")]
    [InlineData("股数1,0000,0000股", "quantity 100000000 股")]
    [InlineData("投资10000,0000,1234元，又投1234,567元", "")]
    [InlineData("收入1234，5678人受益", "quantity 5678 人")]
    [InlineData("1998,1999年", "period 1999")]
    [InlineData("余额1,421, 486万元", "quantity 14214860000 元")]
    [InlineData("存款为2232. 78万元", "quantity 22327800 元")]
    [InlineData("收入一○三、○七七元，支出二、三四五、六七八元", "quantity 103077 元|quantity 2345678 元")]
    // ranges in Chinese digits
    [InlineData("补贴一千到两千万元", "quantity 10000000 元 Range 10000000..20000000")]
    [InlineData("投资三千至五千万元", "quantity 30000000 元 Range 30000000..50000000")]
    [InlineData("每户三千到五千元", "quantity 3000 元 Range 3000..5000")]
    [InlineData("奖励五百至一万元", "quantity 500 元 Range 500..10000")]
    // digits spelt behind 百分之
    [InlineData("占百分之八九点六三", "quantity 89.63 %")]
    [InlineData("占百分之八九", "quantity 8 % Range 8..9")]
    // letters that are digits
    [InlineData("产量l5吨，增加I2万元，率为1O.5%", "quantity 15 吨|change Increase 120000 元|quantity 10.5 %")]
    [InlineData("共2〇5家，另有1O2人", "quantity 205 家|quantity 102 人")]
    [InlineData("采用I2C总线和O2O模式，l型", "")]
    [InlineData("检查862项次", "quantity 862 项次")]
    [InlineData("损失五亿三千两百卅五万元，共一百廿三户", "quantity 532350000 元|quantity 123 户")]
    [InlineData("一百几十亿元，三百几十户", "quantity 12000000000 元 Range 12000000000..19000000000|quantity 320 户 Range 320..390")]
    [InlineData("存款20,54亿元，发挥四两拨千斤的作用", "quantity 2054000000 元")]
    // serial numbers, and numerals in names and words
    [InlineData("表3 分县区主要指标", "")]
    [InlineData("表1-2 分行业产值", "")]
    [InlineData("图12 分季度走势，见表5人均水平", "")]
    [InlineData("附件3 分县市完成情况；附件2份、附表4张", "quantity 2 份|quantity 4 张")]
    [InlineData("表 2025年产值30亿元", "period 2025|quantity 3000000000 元")]
    [InlineData("手表3块，地图5张，代表6人", "quantity 3 块|quantity 5 张|quantity 6 人")]
    [InlineData("赔偿李四人民币车费300元", "quantity 300 元")]
    [InlineData("李三万元户的故事；赵六人晚到", "")]
    [InlineData("每张五元，给老李五十万元，张五十元", "quantity 5 元|quantity 500000 元|quantity 50 元")]
    [InlineData("收拾房间三间，大陆月均3元，队伍六人", "quantity 3 间|quantity 3 元|quantity 6 人")]
    [InlineData("历时4余小时，结余3余额", "quantity 4 小时 Over 4..5")]
    public void Reads(string text, string expected) =>
        Assert.Equal(expected, MentionTable.Values(text + "。").Replace('\n', '|'));

    [Theory]
    [InlineData("1,0000", "10000")]
    [InlineData("12,3456.78", "123456.78")]
    [InlineData("一个亿", "100000000")]
    [InlineData("四万万五千万", "450000000")]
    [InlineData("一万万二千三百四十五万六千七百八十九", "123456789")]
    [InlineData("百分之八九点六三", "0.8963")]
    [InlineData("一〇三、〇七七", "103077")]
    public void ReadsAlone(string text, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), ChineseNumber.Parse(text));
}
