using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

public class QuantityParsingTests
{
    [Theory]
    [InlineData("2.1亿元", "210000000", "元", Qualifier.Exact, null)]
    [InlineData("人民币5000万元", "50000000", "元", Qualifier.Exact, null)]
    [InlineData("美元3.2亿", "320000000", "美元", Qualifier.Exact, null)]
    [InlineData("新台币 177.1 亿元", "17710000000", "新台币", Qualifier.Exact, null)]
    [InlineData("2.8万余人", "28000", "人", Qualifier.Over, "29000")]
    [InlineData("9300多户", "9300", "户", Qualifier.Over, "9400")]
    [InlineData("6600多万", "66000000", "", Qualifier.Over, "67000000")]
    [InlineData("近百人", "100", "人", Qualifier.Nearly, null)]
    [InlineData("上亿", "100000000", "", Qualifier.AtLeast, null)]
    [InlineData("几十家", "20", "家", Qualifier.Range, "90")]
    [InlineData("十几个", "11", "个", Qualifier.Range, "19")]
    [InlineData("超3亿元", "300000000", "元", Qualifier.Over, null)]
    [InlineData("不超过18岁", "18", "岁", Qualifier.AtMost, null)]
    [InlineData("70周年", "70", "周年", Qualifier.Exact, null)]
    [InlineData("半年", "0.5", "年", Qualifier.Exact, null)]
    [InlineData("30个工作日", "30", "工作日", Qualifier.Exact, null)]
    [InlineData("三成", "30", "%", Qualifier.Exact, null)]
    [InlineData("三成五", "35", "%", Qualifier.Exact, null)]
    [InlineData("6成3", "63", "%", Qualifier.Exact, null)]
    [InlineData("4成5以上", "45", "%", Qualifier.AtLeast, null)]
    [InlineData("七成半", "75", "%", Qualifier.Exact, null)]
    [InlineData("8.5折", "85", "%", Qualifier.Exact, null)]
    [InlineData("2亿6971.6万人次", "269716000", "人次", Qualifier.Exact, null)]
    [InlineData("3万4567.8元", "34567.8", "元", Qualifier.Exact, null)]
    [InlineData("0万人", "0", "人", Qualifier.Exact, null)]
    [InlineData("11.4万P", "114000", "PFLOPS", Qualifier.Exact, null)]
    [InlineData("32.85泽字节", "32.85", "ZB", Qualifier.Exact, null)]
    [InlineData("$12.5$亿元", "1250000000", "元", Qualifier.Exact, null)]
    [InlineData("千分之三", "3", "‰", Qualifier.Exact, null)]
    [InlineData("25个基点", "25", "基点", Qualifier.Exact, null)]
    [InlineData("4387万标箱", "43870000", "标准箱", Qualifier.Exact, null)]
    [InlineData("85.76千公顷", "85760", "公顷", Qualifier.Exact, null)]
    [InlineData("100萬噸", "1000000", "吨", Qualifier.Exact, null)]
    [InlineData("1.2億港元", "120000000", "港元", Qualifier.Exact, null)]
    [InlineData("32.8万台（套）", "328000", "台（套）", Qualifier.Exact, null)]
    [InlineData("12件/万人", "12", "件/万人", Qualifier.Exact, null)]
    [InlineData("6.5元/人", "6.5", "元/人", Qualifier.Exact, null)]
    [InlineData("人民币壹仟肆佰零玖元伍角", "1409.5", "元", Qualifier.Exact, null)]
    [InlineData("人民币叁万伍仟元整", "35000", "元", Qualifier.Exact, null)]
    [InlineData("人民币伍分", "0.05", "元", Qualifier.Exact, null)]
    [InlineData(" 5亿元 ", "500000000", "元", Qualifier.Exact, null)]
    // ../shared/cases/hard-cases.jsonl
    [InlineData("百分之一点五七", "1.57", "%", Qualifier.Exact, null)]
    [InlineData("负0.2千米", "-0.2", "公里", Qualifier.Exact, null)]
    [InlineData("15万元", "150000", "元", Qualifier.Exact, null)]
    [InlineData("十五点八万元", "158000", "元", Qualifier.Exact, null)]
    [InlineData("十元三角八分", "10.38", "元", Qualifier.Exact, null)]
    [InlineData("50元6角三分", "50.63", "元", Qualifier.Exact, null)]
    [InlineData("123元1角1分", "123.11", "元", Qualifier.Exact, null)]
    [InlineData("１２３４.５万吨", "12345000", "吨", Qualifier.Exact, null)]
    [InlineData("3 500万元", "35000000", "元", Qualifier.Exact, null)]
    [InlineData("1 234.5 亿元", "123450000000", "元", Qualifier.Exact, null)]
    [InlineData("12.6亿元", "1260000000", "元", Qualifier.Exact, null)]
    [InlineData("4168.65亿元", "416865000000", "元", Qualifier.Exact, null)]
    [InlineData("三十几万元", "310000", "元", Qualifier.Range, "390000")]
    [InlineData("二百余万元", "2000000", "元", Qualifier.Over, "3000000")]
    [InlineData("一千多万元", "10000000", "元", Qualifier.Over, "20000000")]
    [InlineData("三十万多亿", "30000000000000", "", Qualifier.Over, "40000000000000")]
    [InlineData("十来万", "100000", "", Qualifier.About, null)]
    [InlineData("数百万", "2000000", "", Qualifier.Range, "9000000")]
    [InlineData("上万人", "10000", "人", Qualifier.AtLeast, null)]
    [InlineData("500多亿", "50000000000", "", Qualifier.Over, "60000000000")]
    [InlineData("两三百人", "200", "人", Qualifier.Range, "300")]
    [InlineData("三四十万元", "300000", "元", Qualifier.Range, "400000")]
    [InlineData("两三个", "2", "个", Qualifier.Range, "3")]
    [InlineData("三四十块钱", "30", "元", Qualifier.Range, "40")]
    [InlineData("3至5万元", "30000", "元", Qualifier.Range, "50000")]
    [InlineData("5至6千人", "5000", "人", Qualifier.Range, "6000")]
    [InlineData("三至五百人", "300", "人", Qualifier.Range, "500")]
    [InlineData("三至十人", "3", "人", Qualifier.Range, "10")]
    [InlineData("五十至五百人", "50", "人", Qualifier.Range, "500")]
    [InlineData("2.3—3.5亿元", "230000000", "元", Qualifier.Range, "350000000")]
    [InlineData("9亿~16亿", "900000000", "", Qualifier.Range, "1600000000")]
    [InlineData("13万元~17万元", "130000", "元", Qualifier.Range, "170000")]
    [InlineData("15%~30%", "15", "%", Qualifier.Range, "30")]
    [InlineData("5-20%", "5", "%", Qualifier.Range, "20")]
    [InlineData("-36~-8℃", "-36", "摄氏度", Qualifier.Range, "-8")]
    [InlineData("12 500~20 000元", "12500", "元", Qualifier.Range, "20000")]
    [InlineData("1.5到2倍", "1.5", "倍", Qualifier.Range, "2")]
    [InlineData("12.8–13.0", "12.8", "", Qualifier.Range, "13.0")]
    [InlineData("5亿元以上", "500000000", "元", Qualifier.AtLeast, null)]
    [InlineData("18周岁以下", "18", "岁", Qualifier.AtMost, null)]
    [InlineData("不满18周岁", "18", "岁", Qualifier.LessThan, null)]
    [InlineData("超过100万元", "1000000", "元", Qualifier.Over, null)]
    [InlineData("2000万元及以上", "20000000", "元", Qualifier.AtLeast, null)]
    [InlineData("300万人（含）以上", "3000000", "人", Qualifier.AtLeast, null)]
    [InlineData("20万人次以上", "200000", "人次", Qualifier.AtLeast, null)]
    [InlineData("超过了百分之零点九", "0.9", "%", Qualifier.Over, null)]
    [InlineData("小于40万", "400000", "", Qualifier.LessThan, null)]
    [InlineData("不到100万元", "1000000", "元", Qualifier.LessThan, null)]
    [InlineData("约10%", "10", "%", Qualifier.About, null)]
    // one 千瓦 and a thousand 瓦 are the same; the numeral takes 千
    [InlineData("一千瓦", "1000", "瓦", Qualifier.Exact, null)]
    [InlineData("12千米", "12", "公里", Qualifier.Exact, null)]
    [InlineData("50千米每小时", "50", "公里/小时", Qualifier.Exact, null)]
    [InlineData("一吨半", "1.5", "吨", Qualifier.Exact, null)]
    [InlineData("两万两", "20000", "两", Qualifier.Exact, null)]
    [InlineData("一百块", "100", "块", Qualifier.Exact, null)]
    [InlineData("零下15度", "-15", "摄氏度", Qualifier.Exact, null)]
    [InlineData("45亿千瓦时", "4500000000", "千瓦时", Qualifier.Exact, null)]
    [InlineData("12万吨标准煤", "120000", "吨标准煤", Qualifier.Exact, null)]
    [InlineData("35微克/立方米", "35", "微克/立方米", Qualifier.Exact, null)]
    [InlineData(@"$35\mu\text{g}/\text{m}^3$", "35", "微克/立方米", Qualifier.Exact, null)]
    [InlineData(@"$50\upmu\mathrm{m}$", "50", "微米", Qualifier.Exact, null)]
    [InlineData("5000吨公里", "5000", "吨公里", Qualifier.Exact, null)]
    [InlineData("5.2‰", "5.2", "‰", Qualifier.Exact, null)]
    [InlineData("100000万美元", "1000000000", "美元", Qualifier.Exact, null)]
    [InlineData("人民币  50元", "50", "元", Qualifier.Exact, null)]
    [InlineData("人民币 8千元", "8000", "元", Qualifier.Exact, null)]
    [InlineData("突破90亿元", "9000000000", "元", Qualifier.Over, null)]
    [InlineData("-1.72%", "-1.72", "%", Qualifier.Exact, null)]
    [InlineData("3万元欧元", "30000", "欧元", Qualifier.Exact, null)]
    [InlineData(@"$\$ 60000.00$", "60000.00", "美元", Qualifier.Exact, null)]
    [InlineData("接近 40‰", "40", "‰", Qualifier.Nearly, null)]
    [InlineData(@"$99\%$", "99", "%", Qualifier.Exact, null)]
    [InlineData(@"$-8\%$", "-8", "%", Qualifier.Exact, null)]
    [InlineData("20个百分点", "20", "百分点", Qualifier.Exact, null)]
    [InlineData("816 000 t", "816000", "吨", Qualifier.Exact, null)]
    public void ReadsWholeText(string text, string value, string unit, Qualifier qualifier, string? high)
    {
        var expected = new Quantity(Number(value), unit.Length == 0 ? Unit.None : Unit.Parse(unit), qualifier, high is null ? null : Number(high));
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.True(Quantity.TryParse(text, out Quantity read, out ParseError error), error.ToString());
        Assert.Equal(expected, read);
        Assert.True(Quantity.TryParse(utf8, out read, out error), error.ToString());
        Assert.Equal(expected, read);
        Assert.Equal(expected, Quantity.Parse(text));
        Assert.Equal(expected, Quantity.Parse(utf8));
        Assert.Equal(expected, Quantity.Parse(read.ToString()));
    }

    [Theory]
    [InlineData("2.1亿元", "，同比")]
    [InlineData("约5%", "。")]
    [InlineData("320", "z")]
    [InlineData("3.5万人次", "来")]
    public void ReadsThePartBeforeJunk(string text, string junk)
    {
        Quantity expected = Quantity.Parse(text);
        foreach (string pad in new[] { "", " ", "\u3000" })
        {
            Assert.True(Quantity.TryParsePartial(pad + text + junk, out Quantity read, out int consumed));
            Assert.Equal((expected, pad.Length + text.Length), (read, consumed));
            Assert.True(Quantity.TryParsePartial(Encoding.UTF8.GetBytes(pad + text + junk), out read, out consumed));
            Assert.Equal((expected, Encoding.UTF8.GetByteCount(pad + text)), (read, consumed));
        }
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("人", ParseStatus.NoMatch, 0)]
    [InlineData("3成立", ParseStatus.TrailingText, 1)]
    [InlineData("约", ParseStatus.NoMatch, 1)]
    [InlineData("2.1亿元整体", ParseStatus.TrailingText, 5)]
    [InlineData("3.5千万z", ParseStatus.TrailingText, 5)]
    [InlineData("99999999999999999999999999999元", ParseStatus.Overflow, 0)]
    [InlineData("约99999999999999999999999999999元", ParseStatus.Overflow, 1)]
    [InlineData("十百元", ParseStatus.InvalidOrder, 1)]
    [InlineData("元", ParseStatus.NoMatch, 0)]
    [InlineData("%", ParseStatus.NoMatch, 0)]
    [InlineData("万万万元", ParseStatus.InvalidOrder, 2)]
    [InlineData("一亿亿亿亿元", ParseStatus.Overflow, 0)]
    [InlineData("1.2.3元", ParseStatus.InvalidOrder, 3)]
    [InlineData("3..5%", ParseStatus.InvalidOrder, 1)]
    [InlineData("1,23元", ParseStatus.InvalidOrder, 1)]
    [InlineData("12,34,567元", ParseStatus.InvalidOrder, 2)]
    [InlineData("三点四点五元", ParseStatus.InvalidOrder, 3)]
    public void RefusesWithStatusAndPlace(string text, ParseStatus status, int position)
    {
        Assert.False(Quantity.TryParse(text, out Quantity read, out ParseError error));
        Assert.Equal((default, status, position), (read, error.Status, error.Position));
        Assert.False(Quantity.TryParse(Encoding.UTF8.GetBytes(text), out read, out error));
        Assert.Equal((status, Encoding.UTF8.GetByteCount(text.AsSpan(0, position))), (error.Status, error.Position));
        if (status == ParseStatus.Overflow)
            Assert.Throws<OverflowException>(() => Quantity.Parse(text));
        else
            Assert.Throws<StatisticsFormatException>(() => Quantity.Parse(text));
    }

    /// <summary>Every unit with every kind of number, qualified in every way, is read back from what is written.</summary>
    public static class Generators
    {
        private static readonly Unit[] Units = [.. UnitTable.All().Where(static u => u.HasName && u.Name is not ("成" or "折") && !UnitTable.IsDenominatorOnly(u)), Unit.None, Unit.Yuan.Per(Unit.Tonne), Unit.MicrogramPerCubicMetre];
        public static Arbitrary<Quantity> Quantities => Arb.From(
            from unit in Gen.Elements(Units)
            from digits in Gen.Choose(1, 99_999)
            from zeros in Gen.Choose(0, 9)
            from decimals in Gen.Choose(0, 3)
            from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
            from more in Gen.Choose(1, 99_999)
            select Make(unit, digits, zeros, decimals, qualifier, more),
            static q => Smaller(q));
    }

    [Property(20_000, typeof(Generators))]
    public void WhatIsWrittenIsReadBack(Quantity quantity)
    {
        string text = quantity.ToString();
        Assert.True(Quantity.TryParse(text, out Quantity read, out ParseError error), $"{text}: {error}");
        Assert.True(read == quantity, $"{text}: {read.Value} {read.Unit} {read.Qualifier} {read.High}");
        Assert.True(Quantity.TryParse(Encoding.UTF8.GetBytes(text), out read), $"{text} as UTF-8");
        Assert.Equal(quantity, read);
    }

    [Property(20_000, typeof(DecimalGenerators))]
    public void EveryAmountIsReadBack(Money money, ChineseScript script)
    {
        string text = ChineseNumber.Format(money.Value, NumeralStyle.Amount, script);
        Assert.True(Quantity.TryParse(text, out Quantity read, out ParseError error), $"{text}: {error}");
        Assert.Equal(new Quantity(money.Value, Unit.Yuan), read);
    }

    /// <summary>Every alias of every unit behind numbers of every style is that unit.</summary>
    [Fact]
    public void EveryAliasIsReadBehindEveryStyleOfNumber()
    {
        // 成 and 折 are multiplied out, and 度 with 万 is electricity
        var failures = new List<string>();
        UnitTable.ForEachName((unit, name) =>
        {
            if (UnitTable.IsDenominatorOnly(unit) || name is "成" or "折" or "度" || !Unit.TryParse(name, out Unit canonical))
                return;
            foreach (string number in new[] { "35000", "3.5万", "35,000", "三万五千", "叁万伍仟", "３５０００" })
            {
                // a Chinese digit or magnitude before 千, 百, 两 … of the unit is one numeral with it
                if (number[^1] is '千' or '仟' && CharTable.Numerals[name[0]] != 0)
                    continue;
                if (!Quantity.TryParse(number + name, out Quantity read) || read != new Quantity(35000, canonical))
                    failures.Add($"{number}{name}: {read}");
            }
        });
        Assert.Empty(failures);
    }

    [Theory]
    [InlineData("2.8万余人")]
    [InlineData("3至5万元")]
    [InlineData("人民币5000万元以上")]
    [InlineData("元")]
    [InlineData("十百元")]
    [InlineData("99999999999999999999999999999元")]
    public void ReadingAllocatesNothing(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Allocations.None(() =>
        {
            Quantity.TryParse(text, out _, out _);
            Quantity.TryParsePartial(text, out _, out _);
            Quantity.TryParse(utf8, out _, out _);
            Quantity.TryParsePartial(utf8, out _, out _);
        });
    }

    private static Quantity Make(Unit unit, int digits, int zeros, int decimals, Qualifier qualifier, int more)
    {
        decimal value = digits;
        for (int i = 0; i < zeros; i++)
            value *= 10;
        for (int i = 0; i < decimals; i++)
            value /= 10;
        return new Quantity(value, unit, qualifier, qualifier == Qualifier.Range ? value + more : null);
    }

    private static IEnumerable<Quantity> Smaller(Quantity q)
    {
        if (q.Unit != Unit.None)
            yield return new Quantity(q.Value, Unit.None, q.Qualifier, q.High);
        if (q.Qualifier != Qualifier.Exact)
            yield return new Quantity(q.Value, q.Unit);
        if (q.Value != decimal.Truncate(q.Value))
            yield return new Quantity(decimal.Truncate(q.Value) + 1, q.Unit, q.Qualifier, q.High + 1);
        if (q.Value > 10)
            yield return new Quantity(decimal.Truncate(q.Value / 10), q.Unit, q.Qualifier, q.High);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
