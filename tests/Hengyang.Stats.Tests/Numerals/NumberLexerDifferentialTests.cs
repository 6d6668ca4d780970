using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>The library's reader of numbers reads whatever the library writes, as the slow reader does.</summary>
public class NumberLexerDifferentialTests
{
    private static readonly Config Many = TestCases.Many(10_000);

    [Theory]
    [InlineData(NumeralStyle.Lower, ChineseScript.Simplified)]
    [InlineData(NumeralStyle.Lower, ChineseScript.Traditional)]
    [InlineData(NumeralStyle.Upper, ChineseScript.Simplified)]
    [InlineData(NumeralStyle.Upper, ChineseScript.Traditional)]
    [InlineData(NumeralStyle.Short, ChineseScript.Simplified)]
    [InlineData(NumeralStyle.Short, ChineseScript.Traditional)]
    public void EveryStyleIsReadBack(NumeralStyle style, ChineseScript script) =>
        Check.One(Many, Prop.ForAll(
            DecimalGenerators.ToArbitrary(DecimalGenerators.Any),
            value => ReadsAs(ChineseNumber.Format(value, style, script), value)));

    [Fact]
    public void EveryNumberUpToAHundredThousandIsReadBack()
    {
        for (int i = 0; i <= 100_000; i += TestCases.Stride)
            Assert.Equal(i, ChineseNumber.Parse(ChineseNumber.Format(i)));
    }

    /// <summary>Numerals in mixed forms: a number cut at 亿 and 万, each part in Arabic or Chinese digits.</summary>
    [Fact]
    public void EveryMixedFormIsReadAsTheSlowReaderReadsIt() =>
        Check.One(Many, Prop.ForAll(
            Arb.From(MixedForms, static _ => []),
            form => ReadsAs(form.Text, form.Value)));

    [Fact]
    public void EveryGroupedFormIsReadBack() =>
        Check.One(Many, Prop.ForAll(
            Arb.From(Gen.Choose(0, int.MaxValue), static n => n > 9 ? [n / 10] : []),
            value => new[] { ",", "，", " ", "\u2009", "\u00A0" }.All(separator =>
                ReadsAs(value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(",", separator), value))));

    private sealed record Form(string Text, decimal Value);

    private static Gen<Form> MixedForms =>
        from high in Gen.Choose(1, 9999)
        from middle in Gen.Choose(1000, 9999)
        from low in Gen.Choose(1000, 9999)
        from style in Gen.Choose(0, 7)
        select new Form(
            Part(high, style & 1) + "亿" + Part(middle, style >> 1 & 1) + "万" + Part(low, style >> 2 & 1),
            (high * 100_000_000m) + (middle * 10_000m) + low);

    private static string Part(int value, int chinese) =>
        chinese == 1 ? ChineseNumber.Format(value).Replace('两', '二') : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool ReadsAs(string text, decimal value)
    {
        bool chars = ChineseNumber.TryParse(text, out decimal read, out ParseError error) && read == value;
        bool bytes = ChineseNumber.TryParse(Encoding.UTF8.GetBytes(text), out read, out _) && read == value;
        if (!chars || !bytes)
            throw new InvalidOperationException($"{text}: {read} for {value}, {error}");
        return true;
    }
}
