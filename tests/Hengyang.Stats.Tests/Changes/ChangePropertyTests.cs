using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

public class ChangePropertyTests
{
    private static readonly Config Many = TestCases.Many(10_000);

    private static readonly Arbitrary<WrittenChange> Written = Arb.From(ChangeGenerators.Written, ChangeGenerators.Shrink);

    private static readonly Arbitrary<PercentageChange> Made = Arb.From(ChangeGenerators.Made, ChangeGenerators.Shrink);

    [Fact]
    public void What_the_words_say_is_read() =>
        Check.One(Many, Prop.ForAll(Written, written =>
        {
            PercentageChange change = PercentageChange.Parse(written.Text);
            decimal worth = written.Unit switch { "万元" or "万人" => 10_000m, "亿元" => 100_000_000m, _ => 1m };
            return change.Direction == (written.Up ? ChangeDirection.Increase : ChangeDirection.Decrease)
                && change.Basis == written.Basis
                && change.Size.Value == written.Value * worth
                && change.Size.Qualifier == written.Qualifier
                && (change.Of == ChangeOf.Rate) == written.Unit.StartsWith("个百") | written.Unit.StartsWith("個百");
        }));

    /// <summary>The same text in a sentence gives the same change at its place.</summary>
    [Fact]
    public void In_a_sentence_it_is_the_same_change() =>
        Check.One(Many, Prop.ForAll(Written, written =>
        {
            string sentence = "棉纱产量" + written.Text + "。";
            using var reader = new StatisticsReader(sentence);
            while (reader.Read())
            {
                if (reader.Current.TryGetChange(out PercentageChange change))
                    return change == PercentageChange.Parse(written.Text) && reader.Current.Range == new TextRange(4, written.Text.Length);
            }

            return false;
        }));

    [Fact]
    public void What_is_written_is_read_back() =>
        Check.One(TestCases.Many(20_000), Prop.ForAll(Made, change =>
        {
            string text = change.ToString();
            if (!PercentageChange.TryParse(text, null, out PercentageChange read, out ParseError error) || read != change)
                throw new InvalidOperationException($"{text}: {MentionLines.Describe(read)} {error}");
            return PercentageChange.TryParse(Encoding.UTF8.GetBytes(text), out read) && read == change;
        }));

    /// <summary>The factor is what the words define: 增长x% is 1 + x/100, 增长x倍 1 + x, 翻n番 2ⁿ, and nothing where the size is not exact.</summary>
    [Fact]
    public void The_factor_is_what_the_words_define() =>
        Check.One(Many, Prop.ForAll(Made, change =>
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
            return change.Factor == (expected < 0 ? null : expected);
        }));

    /// <summary>Going forward and back again gives the value, to the last of the digits that a decimal keeps.</summary>
    [Fact]
    public void Invert_undoes_apply() =>
        Check.One(Many, Prop.ForAll(Made, DecimalGenerators.ToArbitrary(DecimalGenerators.Money), (change, value) =>
        {
            Unit unit = PercentageChangePoints(change) ? Unit.Percent : change.Size.Unit.Dimension == Dimension.Ratio ? Unit.Yuan : change.Size.Unit;
            Quantity before = new(value, unit);
            if (change.Size.Qualifier != Qualifier.Exact || !change.TryApply(before, out Quantity after) || !change.TryInvert(after, out Quantity back))
                return change.Size.Qualifier != Qualifier.Exact || change.Factor is null or 0 or > 1_000_000;
            return Math.Abs(back.Value - value) <= Math.Abs(value) * 1e-15m;
        }));

    /// <summary>Whatever stands around the words, reading never throws and mentions ascend without overlap.</summary>
    [Fact]
    public void Any_mixture_of_words_is_read_without_harm()
    {
        string[] words = ["同比", "比", "与", "上年", "2019年", "增长", "下降", "翻", "翻了", "一番", "增速", "高于", "全国", "到", "为", "了", "5%", "3", "倍", "、", "，", "；", "居", "第", "位", "由", "升至", "年平均", "10", "减半", "持平", "破", "近", "按可比价格", "计划", "2019-01/2019-06", "%", "\n", "XXXX"];
        Check.One(TestCases.Many(20_000), Prop.ForAll(Arb.From(Gen.Elements(words).ArrayOf(12)), chosen =>
        {
            string text = string.Concat(chosen);
            int end = 0;
            using var reader = new StatisticsReader(text);
            while (reader.Read())
            {
                if (reader.Current.Range.Start < end || reader.Current.Range.Length == 0 || reader.Current.Range.End > text.Length)
                    return false;
                end = reader.Current.Range.End;
            }

            return true;
        }));
    }

    private static bool PercentageChangePoints(PercentageChange change) => change.Of == ChangeOf.Rate;
}
