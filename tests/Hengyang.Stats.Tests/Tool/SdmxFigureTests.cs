using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tool.Output;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Figures and codes of SDMX against what the quantity, the change and the sentence say.</summary>
public sealed class SdmxFigureTests
{
    /// <summary>The figure times its power is the quantity, with the digits that were written, and the bounds are its bounds.</summary>
    [Property(1000, typeof(Written))]
    public void A_figure_is_the_quantity_that_was_written(WrittenQuantity written)
    {
        Quantity quantity = Quantity.Parse(written.Text);
        Assert.Equal((written.Power, written.Decimals), (quantity.WrittenPower, quantity.WrittenDecimals));
        foreach (bool isNegated in new[] { false, true })
        {
            foreach (UnitMultiplier multiplier in new[] { UnitMultiplier.Written, UnitMultiplier.Thousands })
            {
                var figure = new SdmxFigure(quantity, isNegated, multiplier);
                int power = multiplier == UnitMultiplier.Written ? written.Power : written.Power - (written.Power % 3);
                Assert.Equal((power, quantity.Unit, quantity.Qualifier), (figure.Power, figure.Unit, figure.Qualifier));
                decimal scale = decimal.Parse("1" + new string('0', power), CultureInfo.InvariantCulture);
                decimal sign = isNegated ? -1 : 1;
                Assert.Equal(quantity.Value * sign, decimal.Parse(figure.Value, CultureInfo.InvariantCulture) * scale);
                Assert.Equal(Math.Max(0, written.Decimals - (written.Power - power)), figure.Decimals);
                Assert.Equal(figure.Value.Contains('.', StringComparison.Ordinal) ? figure.Value.Split('.')[1].Length : 0, figure.Decimals);
                decimal? low = isNegated ? -quantity.High : quantity.Low;
                decimal? high = isNegated ? -quantity.Low : quantity.High;
                Assert.Equal((low, high), (Times(figure.Low, scale), Times(figure.High, scale)));
                Assert.DoesNotContain("-0", new[] { figure.Value });
            }
        }
    }

    private static decimal? Times(string? text, decimal scale) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture) * scale;

    [Theory]
    [InlineData("三万五千元", false, "3.5", 4, 1)]
    [InlineData("2亿零3元", true, "-2.00000003", 8, 8)]
    [InlineData("1亿2345万元", false, "12345", 4, 0)]
    [InlineData("0.00%", true, "0.00", 0, 2)]
    [InlineData("2.10亿元", true, "-2.10", 8, 2)]
    [InlineData("-3.5℃", true, "3.5", 0, 1)]
    public void Figures_have_the_digits_they_need(string text, bool isNegated, string value, int power, int decimals)
    {
        var figure = new SdmxFigure(Quantity.Parse(text), isNegated, UnitMultiplier.Written);
        Assert.Equal((value, power, decimals), (figure.Value, figure.Power, figure.Decimals));
    }

    [Theory]
    [InlineData("元", "CNY")]
    [InlineData("角", "角")]
    [InlineData("美元", "USD")]
    [InlineData("千米", "km")]
    [InlineData("%", "%")]
    [InlineData("人", "人")]
    [InlineData("", "1")]
    public void A_unit_has_its_code_or_its_name(string name, string code) => Assert.Equal(code, SdmxCodes.Unit(name.Length == 0 ? Unit.None : Unit.Parse(name)));

    [Fact]
    public void Parts_and_bare_numbers_are_counted_in_ones() => Assert.Equal("1", SdmxCodes.Unit(Unit.Proportion));

    [Theory]
    [InlineData("增长7%", "G")]
    [InlineData("增长2.5倍", "G")]
    [InlineData("翻两番", "G")]
    [InlineData("由负转正", "G")]
    [InlineData("与上年持平", "GY")]
    [InlineData("同比增长7%", "GY")]
    [InlineData("同比提高0.5个百分点", "DY")]
    [InlineData("同比提高0.5个千分点", "DY")]
    [InlineData("同比下降25个基点", "DY")]
    [InlineData("环比增加3万人", "DP")]
    [InlineData("环比下降1%", "GP")]
    [InlineData("比年初增加3亿元", "DS")]
    [InlineData("比2019年增长4%", "GV")]
    [InlineData("年均增长7%", "GA")]
    [InlineData("累计增长7%", "GC")]
    public void A_change_is_a_ratio_or_a_difference_to_something(string text, string code) => Assert.Equal(code, SdmxCodes.Transformation(PercentageChange.Parse(text)));

    [Theory]
    [InlineData("2023-Q3", "2023-Q3")]
    [InlineData("2023-H1", "2023-S1")]
    [InlineData("2023-01/2023-11", "2023-01-01/P11M")]
    [InlineData("XXXX-03", null)]
    [InlineData("2020-01-01/..", null)]
    public void A_period_has_its_form_or_none(string timex, string? form) => Assert.Equal(form, SdmxCodes.Period(DateRange.Parse(timex)));

    [Fact]
    public void An_open_period_is_what_is_known_of_it()
    {
        Assert.Equal(DateRange.FromDays(new DateOnly(2020, 1, 1), new DateOnly(2023, 6, 1)).ToString("S"), SdmxCodes.Period(DateRange.Since(new DateOnly(2020, 1, 1), new DateOnly(2023, 6, 1))));
        Assert.Equal(DateRange.FromDays(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1)).ToString("S"), SdmxCodes.Period(DateRange.Since(new DateOnly(2020, 1, 1), new DateOnly(2020, 1, 1))));
        Assert.Null(SdmxCodes.Period(DateRange.Since(new DateOnly(2020, 1, 1))));
        Assert.Null(SdmxCodes.Period(null));
    }

    /// <summary>The words count from the beginning of the sentence to the end of the observation.</summary>
    [Theory]
    [InlineData("2023年出口3亿元。", "A")]
    [InlineData("初步核算，2023年出口3亿元。", "P")]
    [InlineData("初步统计，2023年出口3亿元。", "P")]
    [InlineData("初步测算，2023年出口3亿元。", "P")]
    [InlineData("初步核实，2023年出口3亿元。", "P")]
    [InlineData("快报显示，2023年出口3亿元。", "P")]
    [InlineData("初步核實，2023年出口3亿元。", "P")]
    [InlineData("初步統計，2023年出口3亿元。", "P")]
    [InlineData("初步核算如下。2023年出口3亿元。", "A")]
    [InlineData("初步核算如下！2023年出口3亿元。", "A")]
    [InlineData("初步核算如下？2023年出口3亿元。", "A")]
    [InlineData("初步核算如下；2023年出口3亿元。", "A")]
    [InlineData("初步核算如下\n2023年出口3亿元。", "A")]
    [InlineData("2023年出口3亿元，此为初步核算。", "A")]
    [InlineData("2023年出口3亿元。初步核算。", "A")]
    [InlineData("预计2024年出口3亿元。", "E")]
    [InlineData("預計2024年出口3億元。", "E")]
    [InlineData("2024年出口将达3亿元。", "F")]
    [InlineData("预计如此。2024年出口将达3亿元。", "F")]
    [InlineData("力争2024年出口3亿元。", "F")]
    public async Task The_status_is_what_the_sentence_says(string text, string status)
    {
        ToolRun run = await ToolRun.Reading(text, "extract", "-f", "sdmx-csv", "--aspects", "actual,forecast,target", "--reference-date", "2024-03-01");

        Assert.Equal([status], CsvRows.Columns(run.Output, "OBS_STATUS"));
    }

    /// <summary>A quantity as it is written, with the power of its word and the digits behind the point.</summary>
    public sealed record WrittenQuantity(string Text, int Power, int Decimals);

    public static class Written
    {
        private static readonly (string Word, int Power)[] Words = [("", 0), ("千", 3), ("万", 4), ("亿", 8), ("万亿", 12)];

        public static Arbitrary<WrittenQuantity> Quantities => Arb.From(
            from whole in Gen.Choose(1, 99_999)
            from decimals in Gen.Choose(0, 6)
            from part in Gen.Choose(0, 999_999)
            from word in Gen.Elements(Words)
            from unit in Gen.Elements("元", "吨", "人", "平方米")
            from form in Gen.Elements("{0}", "约{0}", "超过{0}", "近{0}", "{0}以上", "{0}以下", "不到{0}")
            select new WrittenQuantity(
                string.Format(CultureInfo.InvariantCulture, form, whole.ToString(CultureInfo.InvariantCulture) + (decimals == 0 ? "" : "." + part.ToString("D6", CultureInfo.InvariantCulture)[..decimals]) + word.Word + unit),
                word.Power,
                decimals));
    }
}
