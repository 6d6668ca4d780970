using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

public class UnitTests
{
    [Theory]
    [InlineData("元", "元", Dimension.Currency)]
    [InlineData("人民币", "元", Dimension.Currency)]
    [InlineData("元人民币", "元", Dimension.Currency)]
    [InlineData("圓", "元", Dimension.Currency)]
    [InlineData("美金", "美元", Dimension.Currency)]
    [InlineData("港幣", "港元", Dimension.Currency)]
    [InlineData("千米", "公里", Dimension.Length)]
    [InlineData("km", "公里", Dimension.Length)]
    [InlineData("ｋｍ", "公里", Dimension.Length)]
    [InlineData("釐米", "厘米", Dimension.Length)]
    [InlineData("㎡", "平方米", Dimension.Area)]
    [InlineData("m²", "平方米", Dimension.Area)]
    [InlineData("平方千米", "平方公里", Dimension.Area)]
    [InlineData("公頃", "公顷", Dimension.Area)]
    [InlineData("畝", "亩", Dimension.Area)]
    [InlineData("方", "立方米", Dimension.Volume)]
    [InlineData("千克", "公斤", Dimension.Mass)]
    [InlineData("噸", "吨", Dimension.Mass)]
    [InlineData("千瓦小时", "千瓦时", Dimension.Energy)]
    [InlineData("kWh", "千瓦时", Dimension.Energy)]
    [InlineData("吨标煤", "吨标准煤", Dimension.Energy)]
    [InlineData("兆瓦", "兆瓦", Dimension.Power)]
    [InlineData("个小时", "小时", Dimension.Time)]
    [InlineData("个工作日", "工作日", Dimension.Time)]
    [InlineData("個月", "个月", Dimension.Time)]
    [InlineData("周岁", "岁", Dimension.Time)]
    [InlineData("℃", "摄氏度", Dimension.Temperature)]
    [InlineData("°C", "摄氏度", Dimension.Temperature)]
    [InlineData("μg/m³", "微克/立方米", Dimension.Concentration)]
    [InlineData("µg/m3", "微克/立方米", Dimension.Concentration)]
    [InlineData("微克每立方米", "微克/立方米", Dimension.Concentration)]
    [InlineData("mg/L", "毫克/升", Dimension.Concentration)]
    [InlineData("km/h", "公里/小时", Dimension.Speed)]
    [InlineData("千米每小时", "公里/小时", Dimension.Speed)]
    [InlineData("米/秒", "米/秒", Dimension.Speed)]
    [InlineData("节", "节", Dimension.Speed)]
    [InlineData("百帕", "百帕", Dimension.Pressure)]
    [InlineData("GB", "GB", Dimension.Data)]
    [InlineData("Mbps", "兆比特/秒", Dimension.Rate)]
    [InlineData("%", "%", Dimension.Ratio)]
    [InlineData("％", "%", Dimension.Ratio)]
    [InlineData("‰", "‰", Dimension.Ratio)]
    [InlineData("个百分点", "百分点", Dimension.Ratio)]
    [InlineData("個百分點", "百分点", Dimension.Ratio)]
    [InlineData("个基点", "基点", Dimension.Ratio)]
    [InlineData("倍", "倍", Dimension.Ratio)]
    [InlineData("番", "番", Dimension.Ratio)]
    [InlineData("标箱", "标准箱", Dimension.Count)]
    [InlineData("TEU", "标准箱", Dimension.Count)]
    [InlineData("人次", "人次", Dimension.Count)]
    [InlineData("戶", "户", Dimension.Count)]
    [InlineData("套(间)", "套（间）", Dimension.Count)]
    [InlineData("册（张）", "册（张）", Dimension.Count)]
    [InlineData("dB（A）", "分贝", Dimension.Other)]
    [InlineData("華里", "里", Dimension.Length)]
    [InlineData("攝氏度", "摄氏度", Dimension.Temperature)]
    [InlineData("樁", "桩", Dimension.Count)]
    [InlineData("公秉", "千升", Dimension.Volume)]
    [InlineData("司马斤", "司马斤", Dimension.Mass)]
    [InlineData("台斤", "台斤", Dimension.Mass)]
    [InlineData("建筑平方米", "平方米", Dimension.Area)]
    [InlineData("barrel", "桶", Dimension.Volume)]
    [InlineData("t标煤", "吨标准煤", Dimension.Energy)]
    [InlineData("mAh", "毫安时", Dimension.Other)]
    [InlineData("牛·米", "牛米", Dimension.Other)]
    [InlineData("乘次", "乘次", Dimension.Count)]
    [InlineData("人份", "人份", Dimension.Count)]
    [InlineData("亩次", "亩次", Dimension.Count)]
    [InlineData("人年", "人年", Dimension.Other)]
    [InlineData("芯公里", "芯公里", Dimension.Other)]
    [InlineData("综合吨", "综合吨", Dimension.Other)]
    [InlineData("港仙", "港仙", Dimension.Currency)]
    [InlineData("令吉", "林吉特", Dimension.Currency)]
    [InlineData("韓圜", "韩元", Dimension.Currency)]
    [InlineData("马克", "德国马克", Dimension.Currency)]
    [InlineData("张/千人口", "张/千人", Dimension.Rate)]
    [InlineData("美元/百万英热", "美元/百万英热单位", Dimension.Rate)]
    [InlineData("mg/100ml", "毫克/百毫升", Dimension.Concentration)]
    [InlineData("元/千瓦·月", "元/千瓦·月", Dimension.Rate)]
    [InlineData("台(套)", "台（套）", Dimension.Count)]
    [InlineData("台（套）", "台（套）", Dimension.Count)]
    [InlineData("吨公里", "吨公里", Dimension.Other)]
    [InlineData("元/吨公里", "元/吨·公里", Dimension.Rate)]
    [InlineData("元/t·km", "元/吨·公里", Dimension.Rate)]
    [InlineData("元/吨", "元/吨", Dimension.Rate)]
    [InlineData("元每吨", "元/吨", Dimension.Rate)]
    [InlineData("人/平方公里", "人/平方公里", Dimension.Rate)]
    [InlineData("件/万人", "件/万人", Dimension.Rate)]
    [InlineData("元/平方米·月", "元/平方米·月", Dimension.Rate)]
    [InlineData("美元/桶", "美元/桶", Dimension.Rate)]
    [InlineData("美分/蒲式耳", "美分/蒲式耳", Dimension.Rate)]
    public void ReadsNamesAndAliases(string text, string name, Dimension dimension)
    {
        Unit unit = Unit.Parse(text);
        Assert.Equal((name, dimension), (unit.Name, unit.Dimension));
        Assert.Equal(unit, Unit.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(name, unit.ToString());
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("叉", ParseStatus.UnknownUnit, 0)]
    [InlineData("元叉", ParseStatus.UnknownUnit, 1)]
    [InlineData("元/叉", ParseStatus.UnknownUnit, 2)]
    [InlineData("元/吨/年", ParseStatus.UnknownUnit, 3)]
    public void RefusesWhatIsNoUnit(string text, ParseStatus status, int position)
    {
        Assert.False(Unit.TryParse(text, out Unit unit, out ParseError error));
        Assert.Equal((Unit.None, status, position), (unit, error.Status, error.Position));
        Assert.False(Unit.TryParse(Encoding.UTF8.GetBytes(text), out unit, out error));
        Assert.Equal((Unit.None, status), (unit, error.Status));
        Assert.Throws<StatisticsFormatException>(() => Unit.Parse(text));
    }

    [Fact]
    public void EveryNameIsItsOwnUnit()
    {
        foreach (Unit unit in UnitTable.All())
        {
            if (unit == Unit.Proportion)
                continue;
            // 万元 alone would be multiplied once more
            bool alone = !UnitTable.IsDenominatorOnly(unit);
            Assert.Equal(alone, Unit.TryParse(unit.Name, out Unit read));
            if (!alone)
                continue;
            Assert.Equal(unit.Name, read.Name);
            Assert.True(unit.Name.Length <= Unit.MaxNameLength);
        }
    }

    /// <summary>What stands below the stroke may be written in any of its names: the rate's own name means the same.</summary>
    [Fact]
    public void EveryRateIsReadBackFromItsName()
    {
        var failures = new List<string>();
        UnitTable.ForEachName((_, lower) =>
        {
            // an angle below money would be 度, which is a kilowatt-hour there
            if (lower != "°" && Unit.TryParse("元/" + lower, out Unit rate) && (!Unit.TryParse(rate.Name, out Unit read) || read != rate))
                failures.Add($"元/{lower} is {rate.Name}");
        });
        Assert.Equal("", string.Join(", ", failures));
    }

    [Fact]
    public void NoAliasHasTwoUnits()
    {
        var owners = new Dictionary<string, Unit>(StringComparer.Ordinal);
        var clashes = new List<string>();
        UnitTable.ForEachName((unit, name) =>
        {
            if (owners.TryGetValue(name, out Unit first) && first != unit)
                clashes.Add($"{name}: {first}, {unit}");
            owners[name] = unit;
        });
        Assert.Empty(clashes);
    }

    [Theory]
    [InlineData("千瓦时", "kW.h", "KWH", null)]
    [InlineData("吨", "t", "TNE", null)]
    [InlineData("微克/立方米", "ug/m3", "GQ", null)]
    [InlineData("公里/小时", "km/h", "KMH", null)]
    [InlineData("标准箱", null, "20", null)]
    [InlineData("元", null, null, "CNY")]
    [InlineData("角", null, null, "CNY")]
    [InlineData("美元", null, null, "USD")]
    [InlineData("元/吨", null, null, null)]
    [InlineData("亩", null, null, null)]
    [InlineData("%", "%", "P1", null)]
    public void HasCodes(string name, string? ucum, string? common, string? currency)
    {
        Unit unit = Unit.Parse(name);
        Assert.Equal((ucum, common, currency), (unit.UcumCode, unit.CommonCode, unit.CurrencyCode));
    }

    [Fact]
    public void RatesAreMadeOfTwoUnits()
    {
        Assert.Equal("元/吨", Unit.Yuan.Per(Unit.Tonne).Name);
        Assert.Equal(Unit.MicrogramPerCubicMetre, Unit.Parse("微克").Per(Unit.CubicMetre));
        Assert.True(Unit.Yuan.Per(Unit.Tonne).IsRate);
        Assert.Throws<InvalidOperationException>(() => Unit.None.Per(Unit.Tonne));
        Assert.Throws<InvalidOperationException>(() => Unit.Yuan.Per(Unit.Tonne).Per(Unit.Year));
        Assert.False(Unit.Yuan.TryPer(Unit.None, out _));
    }

    [Fact]
    public void NoUnitIsABareCount()
    {
        Assert.Equal(("", Dimension.Count, true), (Unit.None.Name, Unit.None.Dimension, Unit.None.IsNone));
        Assert.Equal(("", Dimension.Ratio), (Unit.Proportion.Name, Unit.Proportion.Dimension));
        Assert.Equal(default, Unit.None);
    }

    [Fact]
    public void PercentAndPercentagePointDoNotConvert()
    {
        Assert.False(Unit.Percent.IsConvertibleTo(Unit.PercentagePoint));
        Assert.False(Unit.Yuan.IsConvertibleTo(Unit.UsDollar));
        Assert.False(Unit.Person.IsConvertibleTo(Unit.Household));
        Assert.False(Unit.Year.IsConvertibleTo(Unit.Day));
        Assert.True(Unit.Mu.IsConvertibleTo(Unit.Hectare));
    }

    [Fact]
    public void FormattingFitsOrFails()
    {
        Unit unit = Unit.Parse("元/吨");
        Span<char> chars = stackalloc char[3];
        Assert.True(unit.TryFormat(chars, out int written));
        Assert.Equal("元/吨", chars[..written].ToString());
        Assert.False(unit.TryFormat(chars[1..], out written));
        Assert.Equal(0, written);
        Span<byte> bytes = stackalloc byte[7];
        Assert.True(unit.TryFormat(bytes, out written));
        Assert.Equal(7, written);
        Assert.False(unit.TryFormat(bytes[1..], out written));
        Assert.Equal(0, written);
        Assert.Equal("价格 元/吨", $"价格 {unit}");
    }

    [Fact]
    public void LookUpAllocatesNothing() => Allocations.None(static () =>
    {
        Unit.TryParse("微克/立方米", out Unit unit);
        Unit.TryParse("公頃"u8, out _);
        Unit.TryParse("叉叉", out _);
        Span<char> name = stackalloc char[Unit.MaxNameLength];
        unit.TryFormat(name, out _);
        _ = unit.Dimension;
        _ = unit.Name;
    });
}
