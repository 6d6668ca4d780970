using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tests.Changes;
using Xunit;

namespace Hengyang.Stats.Tests.Ranks;

public class RankValueTests
{
    [Theory]
    [InlineData("排全省第一", "1 全省", "居全省第1位")]
    [InlineData("居全国第5位", "5 全国", "居全国第5位")]
    [InlineData("全省倒数第三", "-3 全省", "居全省倒数第3位")]
    [InlineData("前30强", "≤30", "前30位")]
    [InlineData("全市前三", "≤3 全市", "居全市前3位")]
    [InlineData("位列第二", "2", "第2位")]
    [InlineData("第3名", "3", "第3位")]
    [InlineData("居全省14个市州末位", "-1 全省14个市州", "居全省14个市州倒数第1位")]
    [InlineData("由第8位升至第5位", "5 from 8", "由第8位升至第5位")]
    [InlineData("从第5位降至全国第8位", "8 全国 from 5", "由第5位降至全国第8位")]
    [InlineData(" 居全國第十二位　", "12 全國", "居全國第12位")]
    public void Reads_and_writes(string text, string says, string written)
    {
        Rank rank = Rank.Parse(text);

        Assert.Equal(says, MentionLines.Describe(rank));
        Assert.Equal(written, rank.ToString());
        Assert.Equal(rank, Rank.Parse(written));
        Assert.Equal(rank, Rank.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.True(Rank.TryParsePartial(text.TrimEnd() + "，增速", out Rank part, out int consumed));
        Assert.Equal((rank, text.TrimEnd().Length), (part, consumed));
        Assert.True(Rank.TryParsePartial(Encoding.UTF8.GetBytes(text.TrimEnd() + "，增速"), out part, out consumed));
        Assert.Equal((rank, Encoding.UTF8.GetByteCount(text.TrimEnd())), (part, consumed));
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("5位", ParseStatus.NoMatch, 0)]
    [InlineData("居全国", ParseStatus.NoMatch, 3)]
    [InlineData("居全国第", ParseStatus.NoMatch, 4)]
    [InlineData("第一产业", ParseStatus.NoMatch, 1)]
    [InlineData("居全国第5位，", ParseStatus.TrailingText, 6)]
    [InlineData("居全国第99999999999999999999999999999位", ParseStatus.Overflow, 4)]
    public void Refuses_with_status_and_place(string text, ParseStatus status, int position)
    {
        Assert.False(Rank.TryParse(text, out Rank rank, out ParseError error));
        Assert.Equal((default, status, position), (rank, error.Status, error.Position));
        Assert.False(Rank.TryParse(Encoding.UTF8.GetBytes(text), out rank, out error));
        Assert.Equal((default, status, Encoding.UTF8.GetByteCount(text.AsSpan(0, position))), (rank, error.Status, error.Position));
        if (status != ParseStatus.Overflow)
            Assert.Throws<StatisticsFormatException>(() => Rank.Parse(text));
    }

    public static class Generators
    {
        public static Arbitrary<Rank> Ranks => Arb.From(
            from position in Gen.Choose(1, 5000)
            from form in Gen.Choose(0, 2)
            from scope in Gen.Elements(null, "全国", "全省", "全球", "中部六省", "全省14个市州", "全国339个地级市", "长三角26个城市", "同类城市")
            from previous in Gen.Frequency((3, Gen.Constant<int?>(null)), (1, Gen.Choose(1, 5000).Select(static p => (int?)p)))
            select new Rank(position, form == 1, form == 2, scope, form == 0 ? previous : null),
            static r => Smaller(r));
    }

    [Property(5_000, typeof(Generators))]
    public void What_is_written_is_read_back(Rank rank)
    {
        Assert.True(Rank.TryParse(rank.ToString(), out Rank read, out ParseError error), error.ToString());
        Assert.Equal(MentionLines.Describe(rank), MentionLines.Describe(read));
        Assert.Equal(rank, read);
        Assert.True(Rank.TryParse(Encoding.UTF8.GetBytes(rank.ToString()), out read));
        Assert.Equal(rank, read);
    }

    [Fact]
    public void A_scope_that_many_ranks_have_is_one_string() =>
        Assert.Same(Rank.Parse("居全省第5位").Scope, Rank.Parse("列全省第3位").Scope);

    /// <summary>A scope of a program's own, which no text gives, comes back of R all the same, in both encodings.</summary>
    [Fact]
    public void What_no_text_gives_is_written_so_that_it_reads_back()
    {
        var rank = new Rank(3, scope: "第");
        string text = rank.ToString("R");
        Assert.NotEqual(rank.ToString(), text);
        Assert.Equal(rank, Rank.Parse(text));
        byte[] utf8 = new byte[256];
        Assert.True(rank.TryFormat(utf8, out int written, "R"));
        Assert.Equal(text, Encoding.UTF8.GetString(utf8, 0, written));
        char[] chars = new char[256];
        Assert.True(rank.TryFormat(chars, out written, "R"));
        Assert.Equal(text, new string(chars, 0, written));
    }

    [Fact]
    public void Ranks_are_compared_by_operators()
    {
        Assert.True(new Rank(3) != new Rank(4));
        Assert.False(new Rank(3, scope: "全国") != new Rank(3, scope: "全国"));
        Assert.True(new Rank(3, scope: "全国") == new Rank(3, scope: "全国"));
        Assert.False(new Rank(3) == new Rank(3, isTop: true));
    }

    [Fact]
    public void A_position_counts_from_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rank(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rank(3, previous: 0));
    }

    private static IEnumerable<Rank> Smaller(Rank rank)
    {
        if (rank.Previous is not null)
            yield return new Rank(rank.Position, rank.IsFromBottom, rank.IsTop, rank.Scope);
        if (rank.Scope is not null)
            yield return new Rank(rank.Position, rank.IsFromBottom, rank.IsTop, null, rank.Previous);
        if (rank.Position > 1)
            yield return new Rank(rank.Position / 2, rank.IsFromBottom, rank.IsTop, rank.Scope, rank.Previous);
    }
}
