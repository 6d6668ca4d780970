using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>Lines that the typesetting broke are read as one, with the places of the original; paragraphs and titles end where they end.</summary>
public sealed class LineBreakTests
{
    private const string LongLine = "县里各部门坚持稳字当头扎实做好各项工作规模工业企业生产经营向好发展态势";

    [Theory]
    [InlineData("增加值同比增⏎长5.2%", "同比.Basis 增⏎长.Direction 5.2=5.2 %:% ||")]
    [InlineData("增加值同⏎比增长5.2%", "同⏎比.Basis 增长.Direction 5.2=5.2 %:% ||")]
    [InlineData("总产值12⏎34.5亿元", "12⏎34.5亿=123450000000 元:元 ||")]
    [InlineData("总产值12.3⏎45亿元", "12.3⏎45亿=1234500000 元:元 ||")]
    [InlineData("总产值3⏎5元", "3⏎5=35 元:元 ||")]
    [InlineData("接待230万人⏎次", "230万=2300000 人⏎次:人次 ||")]
    public void WordsAndNumbersOverALineBreak(string text, string expected) => AssertTokens(text, expected);

    /// <summary>Seventeen lines of 40 characters and two that are longer: most have the very same length, which is that of a full line.</summary>
    [Theory]
    [InlineData(17, 2, 40)]
    [InlineData(17, 3, 0)]
    [InlineData(11, 1, 0)]
    public void LinesOfOneLengthAreFullThoughAFewAreLonger(int alike, int longer, int width)
    {
        string text = string.Concat(Enumerable.Repeat(new string('县', 40) + "\n", alike)) + string.Concat(Enumerable.Repeat(new string('乡', 60) + "。\n", longer));
        Assert.Equal(width, LineProfile.Of(text).Width);
    }

    [Theory]
    [InlineData("12⏎34.5亿元", "12=12 || 34.5亿=3450000000 元:元 ||")]
    [InlineData("截至2023⏎12月", "截至.PeriodPrefix 2023=2023 || 12=12 月.CalendarUnit ||")]
    [InlineData("总数12⏎34", "12=12 || 34=34 ||")]
    [InlineData("见附件1⏎2025年", "|| 2025=2025 年.CalendarUnit:年 ||")]
    // together they are more than a decimal holds, and nothing
    [InlineData("总数12345678⏎123456亿亿元", "||")]
    public void NumbersThatAreNotOneStayApart(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData(LongLine + "12.5⏎亿元。", "12.5⏎亿=1250000000 元:元 。 |")]
    [InlineData(LongLine + "增长12.5⏎%。", "增长.Direction 12.5=12.5 %:% 。 |")]
    [InlineData(LongLine + "增长12.5⏎个百分点。", "增长.Direction 12.5=12.5 个百分点:百分点 。 |")]
    [InlineData("产值12.5⏎亿元", "12.5⏎亿=1250000000 元:元 ||")]
    [InlineData("增长12.5⏎%", "增长.Direction 12.5=12.5 %:% ||")]
    [InlineData("总产值10.⏎79亿元", "10.⏎79亿=1079000000 元:元 ||")]
    [InlineData("总产值10⏎.79亿元", "10⏎.79亿=1079000000 元:元 ||")]
    [InlineData("增长1⏎.5倍", "增长.Direction 1⏎.5=1.5 倍:倍 ||")]
    [InlineData("截至20⏎25年", "截至.PeriodPrefix 20⏎25=2025 年.CalendarUnit:年 ||")]
    [InlineData("总产值2821⏎64.4亿元", "2821⏎64.4亿=28216440000000 元:元 ||")]
    [InlineData("每吨12.5美元⏎/吨", "12.5=12.5 美元⏎/吨:美元/吨 ||")]
    [InlineData("到会，2⏎025年增长", "到.RangeTo ， 2⏎025=2025 年.CalendarUnit:年 增长.Direction ||")]
    [InlineData("公布（1⏎2月2⏎1日）", "（ 1⏎2=12 月.CalendarUnit 2⏎1=21 日.CalendarUnit ） ||")]
    [InlineData("收益报7.1⏎296，涨", "7.1⏎296=7.1296 ， 涨.Direction ||")]
    [InlineData("共有2⏎700多场", "共有.Statement 2⏎700多=2700..2800 场:场 ||")]
    [InlineData("全国33⏎9个城市", "全国.RankScope 33⏎9=339 个:个 ||")]
    [InlineData("截至2025⏎年", "截至.PeriodPrefix 2025=2025 年.CalendarUnit:年 ||")]
    // a year ends where it ends, and what opens its line may be a cell
    [InlineData("截至2025⏎64.4亿元", "截至.PeriodPrefix 2025=2025 || 64.4亿=6440000000 元:元 ||")]
    [InlineData("12.5⏎亿元", "12.5=12.5 || 亿=100000000 元:元 ||")]
    public void UnitsAndMagnitudesOpenTheNextLine(string text, string expected) => AssertTokens(text, expected);

    [Theory]
    [InlineData("前三季度工业运行情况⏎比上年增长5%", "三=3 季度.CalendarUnit:季度 || 比.Compare 上年.RelativePeriod 增长.Direction 5=5 %:% ||")]
    [InlineData("增长5%，⏎下降3%", "增长.Direction 5=5 %:% ， 下降.Direction 3=3 %:% ||")]
    [InlineData("增长5%（⏎3%）", "增长.Direction 5=5 %:% （ 3=3 %:% ） ||")]
    [InlineData(LongLine + "⏎增长5%", "增长.Direction 5=5 %:% ||")]
    [InlineData(LongLine + "⏎⏎增长5%", "|| 增长.Direction 5=5 %:% ||")]
    [InlineData(LongLine + "⏎ 　⏎增长5%", "|| 增长.Direction 5=5 %:% ||")]
    [InlineData(LongLine + "⏎　　增长5%", "|| 增长.Direction 5=5 %:% ||")]
    [InlineData("经济运行同⏎⏎比上月增长5%", "|| 比.Compare 上月.RelativePeriod 增长.Direction 5=5 %:% ||")]
    public void TitlesDoNotRunIntoParagraphs(string text, string expected) => AssertTokens(text, expected);

    /// <summary>Where lines are paragraphs, a long one without a mark is a title; a sentence that a semicolon divides goes on, but an item's number opens a line of its own.</summary>
    [Theory]
    [InlineData(LongLine + "⏎增长5%", LongLine + "增长5%")]
    [InlineData(LongLine + "。⏎" + LongLine + "。⏎" + LongLine + "；⏎" + LongLine + "⏎增长5%", LongLine + "。⏎" + LongLine + "。⏎" + LongLine + "；" + LongLine + "⏎增长5%")]
    [InlineData("甲厂增长5%；⏎乙厂下降3%", "甲厂增长5%；乙厂下降3%")]
    [InlineData("甲厂增长5%；⏎（2）下降3%", "甲厂增长5%；⏎（2）下降3%")]
    [InlineData("甲厂增长5%；⏎2.下降3%", "甲厂增长5%；⏎2.下降3%")]
    [InlineData("甲厂增长5%⏎，下降3%", "甲厂增长5%，下降3%")]
    [InlineData("甲厂增长5%⏎。", "甲厂增长5%。")]
    [InlineData("甲厂（环比5%⏎）下降3%", "甲厂（环比5%）下降3%")]
    [InlineData("甲厂增长5%。⏎）下降3%", "甲厂增长5%。⏎）下降3%")]
    [InlineData("情况对比（2⏎020年）⏎指标\t东厂\t西厂⏎人口\t5\t6", "情况对比（2020年）⏎指标\t东厂\t西厂⏎人口\t5\t6")]
    [InlineData("情况对比⏎\u2003\u2003甲厂增长5%", "情况对比⏎\u2003\u2003甲厂增长5%")]
    public void ParagraphsAndTheirParts(string text, string expected) => Assert.Equal(expected, Clean(text));

    /// <summary>Ten characters wide, with a heading that is left whole; where sentences end within lines, one that ends with a full line does not end its paragraph.</summary>
    [Theory]
    [InlineData("甲乙丙丁戊己庚辛壬。", "子丑寅卯。⏎", false)]
    [InlineData("甲乙丙。丁戊己庚辛。", "子丑。寅卯。⏎", true)]
    public void WrappedLines(string last, string end, bool joins)
    {
        string full = string.Concat(Enumerable.Repeat("甲乙丙丁戊己庚辛壬癸子丑寅卯⏎", 12));
        last = "甲乙丙丁" + last;
        string text = Clean(full + last + "⏎" + full + end + full + end);
        Assert.Equal(joins, text.StartsWith(full.Replace("⏎", string.Empty, StringComparison.Ordinal) + last + "甲", StringComparison.Ordinal));
        Assert.Contains(end, text, StringComparison.Ordinal);
    }

    private static string Clean(string text)
    {
        text = text.Replace('⏎', '\n');
        Workspace workspace = Workspace.Rent();
        char[] buffer = new char[text.Length];
        string clean = new(buffer, 0, TextCleaner.Clean(text, buffer, workspace.Drops, LineProfile.Of(text)));
        workspace.Return();
        return clean.Replace('\n', '⏎');
    }

    /// <summary>LF, CR LF and CR are the same break.</summary>
    private static void AssertTokens(string text, string expected)
    {
        foreach (string lineBreak in (string[])["\n", "\r\n", "\r"])
            Assert.Equal(expected, TokenTable.Of(text.Replace("⏎", lineBreak, StringComparison.Ordinal)));
    }
}
