using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

public class ChangePropertyTests
{
    [Property(10_000, typeof(ChangeGenerators))]
    public void What_the_words_say_is_read(WrittenChange written)
    {
        PercentageChange change = PercentageChange.Parse(written.Text);
        decimal worth = written.Unit switch { "万元" or "万人" => 10_000m, "亿元" => 100_000_000m, _ => 1m };
        Assert.Equal(written.Up ? ChangeDirection.Increase : ChangeDirection.Decrease, change.Direction);
        Assert.Equal(written.Basis, change.Basis);
        Assert.Equal(written.Value * worth, change.Size.Value);
        Assert.Equal(written.Qualifier, change.Size.Qualifier);
        Assert.Equal(written.Unit is "个百分点" or "個百分點", change.Of == ChangeOf.Rate);
    }

    /// <summary>The same text in a sentence gives the same change at its place.</summary>
    [Property(10_000, typeof(ChangeGenerators))]
    public void In_a_sentence_it_is_the_same_change(WrittenChange written)
    {
        string sentence = "棉纱产量" + written.Text + "。";
        var found = new List<(PercentageChange, TextRange)>();
        using var reader = new StatisticsReader(sentence);
        while (reader.Read())
        {
            if (reader.Current.TryGetChange(out PercentageChange change))
                found.Add((change, reader.Current.Range));
        }

        Assert.NotEmpty(found);
        Assert.Equal((PercentageChange.Parse(written.Text), new TextRange(4, written.Text.Length)), found[0]);
    }

    [Property(20_000, typeof(ChangeGenerators))]
    public void What_is_written_is_read_back(PercentageChange change)
    {
        string text = change.ToString();
        Assert.True(PercentageChange.TryParse(text, null, out PercentageChange read, out ParseError error), $"{text}: {error}");
        Assert.True(read == change, $"{text}: {MentionLines.Describe(read)}");
        Assert.True(PercentageChange.TryParse(Encoding.UTF8.GetBytes(text), out read), $"{text} as UTF-8");
        Assert.Equal(change, read);
    }

    /// <summary>The factor is what the words define: 增长x% is 1 + x/100, 增长x倍 1 + x, 翻n番 2ⁿ, and nothing where the size is not exact.</summary>
    [Property(10_000, typeof(ChangeGenerators))]
    public void The_factor_is_what_the_words_define(PercentageChange change)
    {
        decimal sign = change.Direction == ChangeDirection.Increase ? 1 : -1;
        decimal x = change.Size.Value;
        decimal? expected = change.Size.Unit.Name switch
        {
            _ when change.Size.Qualifier != Qualifier.Exact => null,
            "%" => 1 + (sign * x / 100),
            "‰" => 1 + (sign * x / 1000),
            "倍" => 1 + (sign * x),
            "番" => x > 64 ? null : (decimal)System.Numerics.BigInteger.Pow(2, (int)x),
            _ => null,
        };
        Assert.Equal(expected < 0 ? null : expected, change.Factor);
    }

    /// <summary>Going forward and back again gives the value, to the last of the digits that a decimal keeps.</summary>
    [Property(10_000, typeof(ChangeGenerators), typeof(DecimalGenerators))]
    public void Invert_undoes_apply(PercentageChange change, Money money)
    {
        Unit unit = change.Of == ChangeOf.Rate ? Unit.Percent : change.Size.Unit.Dimension == Dimension.Ratio ? Unit.Yuan : change.Size.Unit;
        Quantity before = new(money.Value, unit);
        if (change.Size.Qualifier != Qualifier.Exact)
            return;
        if (!change.TryApply(before, out Quantity after) || !change.TryInvert(after, out Quantity back))
        {
            Assert.True(change.Factor is null or 0 or > 1_000_000);
            return;
        }

        decimal most = Math.Abs(money.Value) * 1e-15m;
        Assert.InRange(back.Value - money.Value, -most, most);
    }

    /// <summary>Whatever stands around the words, reading never throws and mentions ascend without overlap.</summary>
    [Property(20_000, typeof(Mixtures))]
    public void Any_mixture_of_words_is_read_without_harm(Mixture mixture)
    {
        string text = mixture.ToString();
        int end = 0;
        using var reader = new StatisticsReader(text);
        while (reader.Read())
        {
            Assert.InRange(reader.Current.Range.Start, end, text.Length - 1);
            end = reader.Current.Range.End;
            Assert.InRange(end, reader.Current.Range.Start + 1, text.Length);
        }
    }

    public sealed record Mixture(string[] Words)
    {
        public override string ToString() => string.Concat(Words);
    }

    public static class Mixtures
    {
        private static readonly string[] Words = ["同比", "比", "与", "上年", "2019年", "增长", "下降", "翻", "翻了", "一番", "增速", "高于", "全国", "到", "为", "了", "5%", "3", "倍", "、", "，", "；", "居", "第", "位", "由", "升至", "年平均", "10", "减半", "持平", "破", "近", "按可比价格", "计划", "2019-01/2019-06", "%", "\n", "XXXX"];

        public static Arbitrary<Mixture> Any => Arb.From(
            Gen.Elements(Words).ArrayOf(12).Select(words => new Mixture(words)),
            static m => Enumerable.Range(0, m.Words.Length).Select(i => new Mixture([.. m.Words[..i], .. m.Words[(i + 1)..]])));
    }
}
