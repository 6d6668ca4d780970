using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>UTF-8 gives the mentions that UTF-16 gives, with byte offsets, over any number of stretches.</summary>
public sealed class Utf8ReaderTests
{
    [Theory]
    [InlineData("同比增长5.2%", "0..16 change Increase 5.2 % YearOverYear x1.052")]
    [InlineData("\uFEFF产值5亿元", "9..16 quantity 500000000 元")]
    [InlineData("😀产值5亿元😀增长3%", "10..17 quantity 500000000 元\n21..29 change Increase 3 % x1.03")]
    [InlineData("", "")]
    public void Ranges_count_bytes(string text, string expected) => Assert.Equal(expected, MentionTable.Of(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Golden_texts_are_the_same()
    {
        AssertSame(GoldenTexts.Bulletin);
        AssertSame(GoldenTexts.Social);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r\n\r\n")]
    [InlineData("\r")]
    [InlineData("")]
    public void Texts_of_several_stretches_are_the_same(string paragraphEnd)
    {
        var text = new StringBuilder();
        for (int i = 0; text.Length < 100_000; i++)
            text.Append(i).Append("号😀园区完成产值").Append(i % 977).Append(".5亿元，同比增长").Append(i % 31).Append("%，排全省第").Append((i % 9) + 1).Append("。其中出口占三成。").Append(paragraphEnd);
        AssertSame(text.ToString());
    }

    [Theory]
    [InlineData("\n", "\t")]
    [InlineData("\r\n", "\t")]
    [InlineData("\n", "|")]
    public void Tables_of_several_stretches_hold_no_mentions(string lineBreak, string separator)
    {
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++)
            text.Append(separator == "|" ? "|" : "产值\t").Append("前三季度").Append(separator).Append(i).Append(separator).Append("5.2%").Append(separator == "|" ? "|" : "").Append(lineBreak);
        text.Append("全市产值增长5%。");
        string whole = text.ToString();
        Assert.Single(MentionTable.Mentions(whole));
        AssertSame(whole);
    }

    [Fact]
    public void The_last_row_of_a_table_is_one_wherever_a_stretch_ends()
    {
        // the table ends in every place around the end of the first stretch
        const string row = "前三季度\t5.2%\n";
        int rows = (32 * 1024) / Encoding.UTF8.GetByteCount(row);
        for (int more = -3; more <= 5; more++)
        {
            string text = string.Concat(Enumerable.Repeat(row, rows + more)) + "全市产值增长5%\n" + string.Concat(Enumerable.Repeat("全市运行平稳\n", 2000));
            AssertSame(text);
        }
    }

    [Fact]
    public void Wrapped_lines_of_several_stretches_are_the_same()
    {
        var text = new StringBuilder();
        while (text.Length < 60_000)
            text.Append("全县各级各部门坚持稳中求进工作总基调扎实做好各项工作全年规模工业增\n加值比上年增长12.5%，").Append("固定资产投资额为1\n23.4亿元。");
        AssertSame(text.ToString());
    }

    [Fact]
    public void A_text_without_marks_is_read_to_its_end()
    {
        string text = new string('国', 50_000) + "增长5%";
        Assert.Equal("150000..150008 change Increase 5 % x1.05", MentionTable.Of(Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xE4, 0xBA })]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 })]
    [InlineData(new byte[] { 0xC0, 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0x80, 0x80, 0x80, 0x80, 0x80 })]
    public void Broken_bytes_stand_for_themselves_and_shift_nothing(byte[] broken)
    {
        byte[] head = Encoding.UTF8.GetBytes("产值5亿元，");
        byte[] tail = Encoding.UTF8.GetBytes("增长3%，排全省第三。");
        byte[] text = [.. head, .. broken, .. tail];
        int at = head.Length + broken.Length;
        Assert.Equal($"6..13 quantity 500000000 元\n{at}..{at + 8} change Increase 3 % x1.03\n{at + 11}..{at + 26} rank 3 of 全省", MentionTable.Of(text));
    }

    [Fact]
    public void A_broken_byte_at_every_place_throws_nowhere()
    {
        byte[] text = Encoding.UTF8.GetBytes(GoldenTexts.Social);
        for (int i = 0; i < text.Length; i++)
        {
            byte kept = text[i];
            foreach (byte broken in (byte[])[0xFF, 0x80, 0xE4, 0xF0, 0x00])
            {
                text[i] = broken;
                int last = 0;
                using var reader = new StatisticsReader(text, GoldenTexts.Options);
                while (reader.Read())
                {
                    TextRange range = reader.Current.Range;
                    Assert.True(range.Start >= last && range.Length > 0 && range.End <= text.Length);
                    reader.Current.TryGetRank(text, out _);
                    last = range.End;
                }
            }

            text[i] = kept;
        }
    }

    internal static void AssertSame(string text)
    {
        List<Mention> mentions = MentionTable.Mentions(text, GoldenTexts.Options);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using var reader = new StatisticsReader(utf8, GoldenTexts.Options);
        int bytes = 0;
        int characters = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            Assert.True(reader.Read(), $"mention {i} of {mentions.Count} is missing");
            Mention expected = mentions[i];
            bytes += Encoding.UTF8.GetByteCount(text.AsSpan(characters, expected.Range.Start - characters));
            characters = expected.Range.Start;
            int length = Encoding.UTF8.GetByteCount(text.AsSpan(characters, expected.Range.Length));
            Assert.Equal(new TextRange(bytes, length), reader.Current.Range);
            expected.TryGetRank(text, out Rank rank);
            Assert.Equal(expected.Kind == MentionKind.Rank, reader.Current.TryGetRank(utf8, out Rank same));
            Assert.Equal(rank, same);
            Assert.Equal(MentionTable.Value(expected, text), expected.Kind == MentionKind.Rank ? MentionTable.Value(expected, text) : MentionTable.Value(reader.Current, text));
        }

        Assert.False(reader.Read());
    }
}
