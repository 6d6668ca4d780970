using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>The library's reader of numbers reads whatever the library writes, as the slow reader does.</summary>
public class NumberLexerDifferentialTests
{
    [Property(20_000, typeof(DecimalGenerators))]
    public void EveryStyleIsReadBack(AnyDecimal number, ChineseScript script)
    {
        foreach (NumeralStyle style in new[] { NumeralStyle.Lower, NumeralStyle.Upper, NumeralStyle.Short })
            ReadsAs(ChineseNumber.Format(number.Value, style, script), number.Value);
    }

    [Fact]
    public void EveryNumberUpToAHundredThousandIsReadBack()
    {
        for (int i = 0; i <= 100_000; i += TestCases.Stride)
            Assert.Equal(i, ChineseNumber.Parse(ChineseNumber.Format(i)));
    }

    /// <summary>Numerals in mixed forms: a number cut at 亿 and 万, each part in Arabic or Chinese digits.</summary>
    [Property(10_000, typeof(Forms))]
    public void EveryMixedFormIsReadAsTheSlowReaderReadsIt(MixedForm form) => ReadsAs(form.Text, form.Value);

    [Property(10_000, typeof(Forms))]
    public void EveryGroupedFormIsReadBack(WholeNumber number)
    {
        foreach (string separator in new[] { ",", "，", " ", "\u2009", "\u00A0" })
            ReadsAs(number.Value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(",", separator), number.Value);
    }

    public sealed record MixedForm(string Text, decimal Value);

    public sealed record WholeNumber(int Value);

    public static class Forms
    {
        public static Arbitrary<MixedForm> Mixed => Arb.From(MixedForms);

        public static Arbitrary<WholeNumber> Whole =>
            Arb.From(Gen.Choose(0, int.MaxValue).Select(n => new WholeNumber(n)), static n => n.Value > 9 ? [new WholeNumber(n.Value / 10)] : []);
    }

    private static Gen<MixedForm> MixedForms =>
        from high in Gen.Choose(1, 9999)
        from middle in Gen.Choose(1000, 9999)
        from low in Gen.Choose(1000, 9999)
        from style in Gen.Choose(0, 7)
        select new MixedForm(
            Part(high, style & 1) + "亿" + Part(middle, style >> 1 & 1) + "万" + Part(low, style >> 2 & 1),
            (high * 100_000_000m) + (middle * 10_000m) + low);

    private static string Part(int value, int chinese) =>
        chinese == 1 ? ChineseNumber.Format(value).Replace('两', '二') : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void ReadsAs(string text, decimal value)
    {
        bool chars = ChineseNumber.TryParse(text, out decimal read, out ParseError error) && read == value;
        bool bytes = ChineseNumber.TryParse(Encoding.UTF8.GetBytes(text), out read, out _) && read == value;
        if (!chars || !bytes)
            throw new InvalidOperationException($"{text}: {read} for {value}, {error}");
    }
}
