using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Quantities inside other text and in both encodings; each case is a numeral with its value, a unit and what stands around.</summary>
public class QuantityPropertyTests
{
    private static readonly Config Many = TestCases.Many(10_000);

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

    [Fact]
    public void PartialParseTakesExactlyItsTextInBothEncodings() =>
        Check.One(Many, Prop.ForAll(Cases(Pads, Junk), static c =>
        {
            string text = c.Before + c.Quantity + c.Behind;
            bool chars = Quantity.TryParsePartial(text, out Quantity read, out int consumed);
            bool bytes = Quantity.TryParsePartial(Encoding.UTF8.GetBytes(text), out Quantity readBytes, out int consumedBytes);
            string expected = c.Before + c.Quantity;
            return chars && bytes && read == readBytes && read.Value == Value(c) && consumed == expected.Length
                && consumedBytes == Encoding.UTF8.GetByteCount(expected)
                    ? true
                    : throw new InvalidOperationException($"{c}: {read} of {consumed}, {readBytes} of {consumedBytes}, not {Value(c)} of {expected.Length}");
        }));

    [Fact]
    public void PartialParseOfNumbersTakesExactlyItsTextInBothEncodings() =>
        Check.One(Many, Prop.ForAll(Cases(Pads, ["", "，", "。", "x", "的", "）"]), static c =>
        {
            string text = c.Before + c.Number.Text + c.Behind;
            bool chars = ChineseNumber.TryParsePartial(text, out decimal read, out int consumed);
            bool bytes = ChineseNumber.TryParsePartial(Encoding.UTF8.GetBytes(text), out decimal readBytes, out int consumedBytes);
            string expected = c.Before + c.Number.Text;
            return chars && bytes && read == readBytes && read == c.Number.Value && consumed == expected.Length
                && consumedBytes == Encoding.UTF8.GetByteCount(expected)
                    ? true
                    : throw new InvalidOperationException($"{c.Before}|{c.Number}|{c.Behind}: {read} of {consumed}, {readBytes} of {consumedBytes}");
        }));

    [Fact]
    public void WholeTextGivesTheSameInBothEncodings() =>
        Check.One(Many, Prop.ForAll(Cases(Pads, Junk), static c =>
        {
            string text = c.Before + c.Quantity + c.Behind;
            bool chars = Quantity.TryParse(text, out Quantity read, out ParseError error);
            bool bytes = Quantity.TryParse(Encoding.UTF8.GetBytes(text), out Quantity readBytes, out ParseError errorBytes);
            int place = Encoding.UTF8.GetByteCount(text.AsSpan(0, error.Position));
            return chars == bytes && read == readBytes && error.Status == errorBytes.Status && place == errorBytes.Position
                ? true
                : throw new InvalidOperationException($"{c}: {read} {error}; {readBytes} {errorBytes}");
        }));

    [Fact]
    public void SpansInsideOtherTextAreThoseOfTheQuantityInBothEncodings() =>
        Check.One(Many, Prop.ForAll(Cases(Before, Behind), static c =>
        {
            // a sign behind letters or a parenthesis is a dash
            string quantity = c.Number.Negative ? (c.Number with { Negative = false }).Text + c.Unit : c.Quantity;
            decimal value = Math.Abs(Value(c));
            // no count is written with a Chinese zero, 一 is an article as often as a number, and 伍 and 陆 are names
            if (c.Number.Hundreds == 0 && c.Number.Myriads == 0 && c.Number.Units < 10 && c.Number.LastStyle >= DigitStyle.Chinese)
                return true;
            string text = c.Before + quantity + c.Behind;
            (int Start, int Length, Quantity Quantity)[] found = Quantities(text);
            (int Start, int Length, Quantity Quantity)[] inBytes = Quantities(Encoding.UTF8.GetBytes(text));
            bool right = found.Length == 1 && found[0].Start == c.Before.Length && found[0].Length == quantity.Length && found[0].Quantity.Value == value;
            bool same = inBytes.Length == 1 && right && inBytes[0].Quantity == found[0].Quantity
                && inBytes[0].Start == Encoding.UTF8.GetByteCount(c.Before) && inBytes[0].Length == Encoding.UTF8.GetByteCount(quantity);
            return same ? true : throw new InvalidOperationException($"{c}: {string.Join(" ", found)}; {string.Join(" ", inBytes)}");
        }));

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
