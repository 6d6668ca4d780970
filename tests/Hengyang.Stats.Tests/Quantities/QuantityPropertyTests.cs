using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Quantities inside other text and in both encodings; each case is a numeral with its value, a unit and what stands around.</summary>
public class QuantityPropertyTests
{
    // none of these begins a qualifier or ends in a word that would join the number
    private static readonly string[] Before = ["", "产值", "全市共完成", "税收（含上级）", "同时，", "GDP", "地区生产总值[2]", "地区生产总值①", "去年底\n\n出口"];
    private static readonly string[] Behind = ["", "。", "，其中", "；", "）", "、", "\n", "的企业", "！"];
    private static readonly string[] Pads = ["", " ", "\u3000", "\n", " \t "];
    private static readonly string[] Junk = ["", "，同比", "。", "）", ";", "的", " 人"];
    private static readonly string[] Units = ["元", "万吨", "亿美元", "公里", "%", "个百分点", "千瓦时", "平方米", "人次", "户", "微克/立方米", "元/吨", "℃", "TEU", "标准箱"];

    public sealed record Case(WrittenNumeral Number, string Unit, string Before, string Behind)
    {
        public string Quantity => Number.Text + Unit;

        public override string ToString() => Before + "|" + Quantity + "|" + Behind;
    }

    /// <summary>With white space before it, as the parsers allow, and with what cannot belong to it behind.</summary>
    public sealed record Alone(Case Case)
    {
        public override string ToString() => Case.ToString();
    }

    /// <summary>In a sentence.</summary>
    public sealed record Inside(Case Case)
    {
        public override string ToString() => Case.ToString();
    }

    public static class Generators
    {
        public static Arbitrary<Alone> AloneCases => Wrapped(Cases(Pads, Junk), c => new Alone(c), a => a.Case);

        public static Arbitrary<Inside> InsideCases => Wrapped(Cases(Before, Behind), c => new Inside(c), i => i.Case);

        private static Arbitrary<T> Wrapped<T>(Arbitrary<Case> cases, Func<Case, T> wrap, Func<T, Case> unwrap) =>
            Arb.From(cases.Generator.Select(wrap), t => cases.Shrinker(unwrap(t)).Select(wrap));
    }

    private static Arbitrary<Case> Cases(string[] before, string[] behind)
    {
        Gen<Case> generator =
            from number in WrittenNumeral.Generator
            from unit in Gen.Elements(Units)
            from head in Gen.Elements(before)
            from tail in Gen.Elements(behind)
            where FitsUnit(number, unit)
            select new Case(number, unit, head, tail);
        return Arb.From(generator, c => WrittenNumeral.Arbitrary.Shrinker(c.Number).Where(n => FitsUnit(n, c.Unit)).Select(n => c with { Number = n })
            .Concat(c.Before.Length > 0 ? [c with { Before = "" }] : [])
            .Concat(c.Behind.Length > 0 ? [c with { Behind = "" }] : [])
            .Concat(c.Unit != "元" ? [c with { Unit = "元" }] : []));
    }

    /// <summary>The unit's own magnitude word multiplies only what has none: 3亿万吨 is no form of any text. In 14万一人 the one is another number.</summary>
    private static bool FitsUnit(WrittenNumeral number, string unit) =>
        !number.IsMixedEllipsis && (unit[0] is not ('万' or '亿' or '千') || (number.Hundreds == 0 && number.Myriads == 0 && !number.Negative && number.LastStyle <= DigitStyle.Grouped));

    private static decimal Value(Case c) =>
        c.Number.Value * (c.Unit[0] switch { '万' => 10_000m, '亿' => 100_000_000m, _ => 1m });

    [Property(10_000, typeof(Generators))]
    public void PartialParseTakesExactlyItsTextInBothEncodings(Alone alone)
    {
        Case c = alone.Case;
        string expected = c.Before + c.Quantity;
        string text = expected + c.Behind;
        Assert.True(Quantity.TryParsePartial(text, out Quantity read, out int consumed));
        Assert.Equal((Value(c), expected.Length), (read.Value, consumed));
        Assert.True(Quantity.TryParsePartial(Encoding.UTF8.GetBytes(text), out Quantity readBytes, out int consumedBytes));
        Assert.Equal((read, Encoding.UTF8.GetByteCount(expected)), (readBytes, consumedBytes));
    }

    [Property(10_000, typeof(Generators))]
    public void PartialParseOfNumbersTakesExactlyItsTextInBothEncodings(Alone alone)
    {
        string expected = alone.Case.Before + alone.Case.Number.Text;
        foreach (string behind in new[] { "", "，", "。", "x", "的", "）" })
        {
            string text = expected + behind;
            Assert.True(ChineseNumber.TryParsePartial(text, out decimal read, out int consumed));
            Assert.Equal((alone.Case.Number.Value, expected.Length), (read, consumed));
            Assert.True(ChineseNumber.TryParsePartial(Encoding.UTF8.GetBytes(text), out decimal readBytes, out int consumedBytes));
            Assert.Equal((read, Encoding.UTF8.GetByteCount(expected)), (readBytes, consumedBytes));
        }
    }

    [Property(10_000, typeof(Generators))]
    public void WholeTextGivesTheSameInBothEncodings(Alone alone)
    {
        string text = alone.Case.Before + alone.Case.Quantity + alone.Case.Behind;
        bool chars = Quantity.TryParse(text, out Quantity read, out ParseError error);
        bool bytes = Quantity.TryParse(Encoding.UTF8.GetBytes(text), out Quantity readBytes, out ParseError errorBytes);
        int place = Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Position));
        Assert.Equal((chars, read, error.Status, place), (bytes, readBytes, errorBytes.Status, errorBytes.Position));
    }

    [Property(10_000, typeof(Generators))]
    public void SpansInsideOtherTextAreThoseOfTheQuantityInBothEncodings(Inside inside)
    {
        Case c = inside.Case;
        // a sign behind letters or a parenthesis is a dash
        string quantity = c.Number.Negative ? (c.Number with { Negative = false }).Text + c.Unit : c.Quantity;
        decimal value = Math.Abs(Value(c));
        // no count is written with a Chinese zero, 一 is an article as often as a number, and 伍 and 陆 are names
        if (c.Number.Hundreds == 0 && c.Number.Myriads == 0 && c.Number.Units < 10 && c.Number.LastStyle >= DigitStyle.Chinese)
            return;
        string text = c.Before + quantity + c.Behind;
        (int Start, int Length, Quantity Quantity) found = Assert.Single(Quantities(text));
        Assert.Equal((c.Before.Length, quantity.Length, value), (found.Start, found.Length, found.Quantity.Value));
        (int, int, Quantity) inBytes = Assert.Single(Quantities(Encoding.UTF8.GetBytes(text)));
        Assert.Equal((Encoding.UTF8.GetByteCount(c.Before), Encoding.UTF8.GetByteCount(quantity), found.Quantity), inBytes);
    }

    private static (int Start, int Length, Quantity Quantity)[] Quantities(string text)
    {
        using var reader = new StatisticsReader(text);
        return All(reader);
    }

    private static (int Start, int Length, Quantity Quantity)[] Quantities(byte[] text)
    {
        using var reader = new StatisticsReader(text);
        return All(reader);
    }

    private static (int Start, int Length, Quantity Quantity)[] All(StatisticsReader reader)
    {
        var found = new List<(int, int, Quantity)>();
        while (reader.Read())
            if (reader.Current.TryGetQuantity(out Quantity quantity))
                found.Add((reader.Current.Range.Start, reader.Current.Range.Length, quantity));
        return [.. found];
    }
}
