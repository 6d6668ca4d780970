using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>
/// The plain shapes of single values give what the grammar gives. A space in front is no part of a plain shape, so that the
/// same text behind one is read by the grammar.
/// </summary>
public sealed class PlainValueTests
{
    private static readonly DateOnly Day = new(2024, 3, 20);

    [Fact]
    public void Every_period_of_digits_reads_as_the_grammar_reads_it()
    {
        string[] years = ["2023年", "1000年", "999年", "2199年", "2200年", "98年", "0023年", "２０２３年", "二〇二三年", "2024年"];
        string[] months = ["", .. Enumerable.Range(0, 15).Select(static m => $"{m}月"), "01月", "1月末", "1季度"];
        string[] firsts = ["", .. from dash in (string[])["—", "-", "–", "至", "——", "~", "、"] from first in (int[])[0, 1, 2, 9, 11, 12] select $"{first}{dash}"];
        string[] days = ["", .. Enumerable.Range(0, 34).Select(static d => $"{d}日"), "05日", "5号", "初"];
        AssertSame(2000, static (ReadOnlySpan<char> text, out string read) =>
        {
            bool ok = DateRange.TryParse(text, Day, out DateRange range, out ParseError error);
            read = string.Create(CultureInfo.InvariantCulture, $"{range} {range.Begin} {range.End} {range.Precision} {range.IsPointInTime} {error.Status}");
            return ok;
        }, static text => PlainPeriod.TryRead(text, out _),
            from year in years from first in firsts from month in months from day in days where first.Length == 0 || day.Length == 0 select year + first + month + day);
    }

    [Fact]
    public void Every_known_wording_of_a_period_reads_as_the_grammar_reads_it() =>
        AssertSame(1000, static (ReadOnlySpan<char> text, out string read) =>
        {
            bool ok = DateRange.TryParse(text, Day, out DateRange range, out ParseError error);
            read = string.Create(CultureInfo.InvariantCulture, $"{range} {range.Begin} {range.End} {range.Precision} {range.IsPointInTime} {error.Status}");
            return ok;
        }, static text => KnownPeriods.TryRead(text, out _), KnownPeriods.All);

    [Fact]
    public void Every_change_of_words_and_digits_reads_as_the_grammar_reads_it()
    {
        string[] opening = ["", .. Words(WordKind.Basis)];
        string[] direction = ["", .. Words(WordKind.Direction), .. Words(WordKind.DirectionNoun), .. Words(WordKind.Unchanged)];
        string[] sizes = ["92%", "0%", "5.20%", "0.05％", "１２%", "1.5亿%", "123456789012%", "3%%", "%", "5个百分点", "5‰"];
        AssertSame(500, static (ReadOnlySpan<char> text, out string read) =>
        {
            bool ok = PercentageChange.TryParse(text, null, out PercentageChange change, out ParseError error);
            read = $"{change} {change.Direction} {change.Size} {change.SizeKind} {change.Basis} {change.BasePeriod} {change.PriceBasis} {change.Of} {change.Turn} {change.Size.Value} {error.Status}";
            return ok;
        }, static text => PlainChange.TryRead(text, out _), from basis in opening from word in direction from size in sizes select basis + word + size);
    }

    [Fact]
    public void Every_quantity_of_digits_and_a_unit_reads_as_the_grammar_reads_it()
    {
        HashSet<string> units = [""];
        UnitTable.ForEachName((_, name) => units.Add(name));
        units.UnionWith(Lexicon.Build().Rows.Where(static row => row.Value.AfterNumberOnly || !row.Value.Unit.IsNone).Select(static row => row.Key));
        string[] numbers = ["2.1亿", "3", "0.50", "1200万", "12345678901", "1.20万", "3千", "0", "9.98", "15", "100"];
        AssertSame(3000, static (ReadOnlySpan<char> text, out string read) =>
        {
            bool ok = Quantity.TryParse(text, out Quantity quantity, out ParseError error);
            read = $"{quantity} {quantity.Value} {quantity.Unit} {quantity.Qualifier} {quantity.Low} {quantity.High} {error.Status}";
            return ok;
        }, static text => PlainQuantity.TryRead(text, out _), from number in numbers from unit in units select number + unit);
    }

    [Fact]
    public void Every_quantity_with_a_qualifier_a_currency_or_a_second_number_reads_as_the_grammar_reads_it()
    {
        string[] before = ["", .. Words(WordKind.QualifierBefore), .. Words(WordKind.PeriodPrefix), .. Words(WordKind.CurrencyBefore), "零下", "每", "约近", "至", "一"];
        string[] numbers = ["2.1亿", "3", "0.50", "1200万", "30至50", "3至5万", "2.3到3.5亿", "5至3万", "3万至5万", "3元至5", "3至", "3—5", "3-5万", "3~5", "1000到2亿", "0至1", "2.8万余", "近百万", "百万", "三千五百", "两三百", "十几", "一百五十至两百", "一", "二", "1000+", "十五", "-5", "百分之五", "一半"];
        string[] units = ["元", "%", "人", "吨", "米", "天", "年", "小时", "C", "℃", "度", "成", "元/吨", "美元", "角", "个", "倍", "家", "", "人次", "个百分点", "点", "万"];
        string[] behind = ["", .. Words(WordKind.QualifierAfter), "多", "余", "整", "的", "以上的", "左右以上"];
        AssertSame(3000, static (ReadOnlySpan<char> text, out string read) =>
        {
            bool ok = Quantity.TryParse(text, out Quantity quantity, out ParseError error);
            read = $"{quantity} {quantity.Value} {quantity.Unit} {quantity.Qualifier} {quantity.Low} {quantity.High} {quantity:R} {error.Status}";
            return ok;
        }, static text => PlainQuantity.TryRead(text, out _), from word in before from number in numbers from unit in units from after in behind select word + number + unit + after);
    }

    private delegate bool Reader(ReadOnlySpan<char> text, out string read);

    private static void AssertSame(int least, Reader parse, Predicate<string> isPlain, IEnumerable<string> texts)
    {
        int plain = 0;
        foreach (string text in texts.Distinct())
        {
            if (!isPlain(text))
                continue;
            plain++;
            bool asGrammar = parse(" " + text, out string expected);
            bool ok = parse(text, out string actual);
            Assert.Equal((text, asGrammar, expected), (text, ok, actual));
        }

        Assert.True(plain >= least, $"only {plain} texts have a plain shape");
    }

    private static IEnumerable<string> Words(WordKind kind) => Lexicon.Build().Rows.Where(row => row.Value.Kind == kind).Select(static row => row.Key);
}
