using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>The engine by itself: patterns, the longest match, declared order, what is only looked at.</summary>
public sealed class FormTableTests
{
    private static readonly Dictionary<string, string> Parts = new() { ["year"] = "Y:{Year} 年" };

    private static readonly Dictionary<string, FormGuard> Guards = new() { ["odd"] = (in FormMatch m) => m.IntegerOf('m') % 2 == 1 };

    private static Form<string> Row(string name, string pattern) => new(name, pattern, (in FormMatch m, ref string result) =>
    {
        result = m.Sentence.Text[m.Start..m.End].ToString();
        return true;
    });

    private static string Read(string text, params Form<string>[] rows) => Read(text, 0, rows);

    private static string Read(string text, int place, params Form<string>[] rows)
    {
        var table = new FormTable<string>(rows, PeriodVocabulary.Of, Parts, Guards);
        var workspace = new Workspace();
        int position = 0;
        Lexer.ReadSentence(text, ref position, workspace);
        var sentence = new Sentence(text, workspace.Tokens, workspace.Numbers, 0, position);
        int index = 0;
        while (sentence[index].Kind != TokenKind.None && sentence[index].Start < place)
            index++;
        string result = "";
        return table.TryRead(in sentence, index, place, ref result, out int row, out int end, out int next)
            ? $"{rows[row].Name}: {result}, then {end} and token {next}"
            : "none";
    }

    [Theory]
    [InlineData("8月", "month: 8月, then 2 and token 2")]
    [InlineData("8月5", "month: 8月, then 2 and token 2")]
    [InlineData("8月5日", "day: 8月5日, then 4 and token 4")]
    [InlineData("2025年8月5日", "day: 2025年8月5日, then 9 and token 6")]
    [InlineData("2025年", "none")]
    [InlineData("13月", "none")]
    public void The_longest_row_is_read(string text, string expected) =>
        Assert.Equal(expected, Read(text, Row("month", "[$year] m:{Month} 月"), Row("day", "[$year] m:{Month} 月 d:{Day} 日")));

    [Fact]
    public void A_shorter_row_is_read_where_the_longer_one_declines()
    {
        Form<string> odd = Row("odd", "m:{Month} 月 d:{Day} 日") with { Guards = "odd" };
        Assert.Equal("month: 8月, then 2 and token 2", Read("8月5日", Row("month", "m:{Month} 月"), odd));
        Assert.Equal("odd: 7月5日, then 4 and token 4", Read("7月5日", Row("month", "m:{Month} 月"), odd));
    }

    [Theory]
    [InlineData("8月底", "none")]
    [InlineData("自8月起", "since: 自8月起, then 4 and token 3")]
    [InlineData("自8月起步", "none")]
    public void Characters_around_a_row(string text, string expected) =>
        Assert.Equal(expected, Read(text, Row("since", "自 m:{Month} 月 起") with { NotBefore = "步" }));

    [Theory]
    [InlineData("自8月起", 0, "since: 自8月起, then 4 and token 3")]
    [InlineData("来自8月起", 1, "none")]
    public void Characters_before_a_row(string text, int place, string expected) =>
        Assert.Equal(expected, Read(text, place, Row("since", "自 m:{Month} 月 起") with { NotAfter = "来" }));

    [Fact]
    public void What_is_only_looked_at_belongs_to_no_row()
    {
        Assert.Equal("first: 3月, then 2 and token 2", Read("3月、4月", Row("first", "m:{Month} 月 / {、}")));
        Assert.Equal("none", Read("3月4月", Row("first", "m:{Month} 月 / {、}")));
    }

    [Theory]
    [InlineData("8 月 5 日", "day: 8 月 5 日, then 7 and token 4")]
    [InlineData("8月 5日", "day: 8月 5日, then 5 and token 4")]
    public void Blanks_between_elements_are_stepped_over(string text, string expected) =>
        Assert.Equal(expected, Read(text, Row("day", "m:{Month} 月 d:{Day} 日")));

    [Theory]
    [InlineData("1月、2月、3月", "list: 1月、2月、3月, then 8 and token 8")]
    [InlineData("1月", "list: 1月, then 2 and token 2")]
    public void A_part_repeats(string text, string expected) =>
        Assert.Equal(expected, Read(text, Row("list", "{Month} 月 ({、} {Month} 月)*")));

    [Fact]
    public void Two_rows_for_the_same_text_are_an_error()
    {
        FormatException error = Assert.Throws<FormatException>(() => Read("8月", Row("one", "m:{Month} 月"), Row("other", "{Day} 月")));
        Assert.Equal("'one' and 'other' match the same text and neither goes before the other.", error.Message);
    }

    [Fact]
    public void A_declared_order_decides_between_two_rows()
    {
        Form<string> day = Row("other", "{Day} 月") with { Over = "one" };
        Assert.Equal("other: 8月, then 2 and token 2", Read("8月", Row("one", "m:{Month} 月"), day));
    }

    [Theory]
    [InlineData("[m:{Month}]", "takes an empty text")]
    [InlineData("(月", "has an open bracket")]
    [InlineData("月)", "ends early")]
    [InlineData("$nowhere", "names the unknown part")]
    public void A_bad_pattern_is_an_error(string pattern, string part)
    {
        FormatException error = Assert.Throws<FormatException>(() => Read("8月", Row("bad", pattern)));
        Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_is_a_text_and_an_answer() =>
        Assert.Throws<ArgumentException>(() => new Form<string>("bad", "月", (in FormMatch _, ref string _) => true, "8月"));

    [Fact]
    public void No_form_is_longer_than_its_room()
    {
        string text = string.Join('、', Enumerable.Repeat("1月", 40));
        Assert.Equal("list: " + text[..32] + ", then 32 and token 32", Read(text, Row("list", "{Month} 月 ({、} {Month} 月)*")));
    }
}
