using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>What the parsers of single values have in common: how long a value may be, white space around it, bytes that are no text.</summary>
public class SingleValueTests
{
    private delegate bool OfText(ReadOnlySpan<char> text, out ParseError error);

    private delegate bool OfBytes(ReadOnlySpan<byte> text, out ParseError error);

    private static readonly (string Text, OfText Read, OfBytes ReadBytes)[] Values =
    [
        ("2023年三季度", static (text, out error) => DateRange.TryParse(text, null, out _, out error), static (text, out error) => DateRange.TryParse(text, null, out _, out error)),
        ("同比增长92%", static (text, out error) => PercentageChange.TryParse(text, null, out _, out error), static (text, out error) => PercentageChange.TryParse(text, null, out _, out error)),
        ("居全国第5位", static (text, out error) => Rank.TryParse(text, out _, out error), static (text, out error) => Rank.TryParse(text, out _, out error)),
    ];

    /// <summary>With white space around it a value is read up to 512 characters.</summary>
    [Fact]
    public void A_value_has_at_most_512_characters()
    {
        foreach ((string text, OfText read, OfBytes readBytes) in Values)
        {
            foreach (int length in new[] { 511, 512, 513 })
            {
                foreach (string padded in new[] { text.PadLeft(length), text.PadRight(length), "\u3000" + text.PadLeft(length - 1, '\n') })
                {
                    Assert.Equal((padded, length <= 512), (padded, read(padded, out ParseError error)));
                    Assert.Equal(length <= 512 ? ParseStatus.Ok : ParseStatus.NoMatch, error.Status);
                    Assert.Equal((padded, length <= 512), (padded, readBytes(Encoding.UTF8.GetBytes(padded), out error)));
                    Assert.Equal(length <= 512 ? ParseStatus.Ok : ParseStatus.NoMatch, error.Status);
                }
            }
        }
    }

    [Fact]
    public void What_is_too_long_is_none_at_its_beginning()
    {
        foreach ((string text, OfText read, OfBytes readBytes) in Values)
        {
            Assert.False(read(text + new string(' ', 600), out ParseError error));
            Assert.Equal(new ParseError(ParseStatus.NoMatch, 0), error);
            Assert.False(read("  " + text + new string(' ', 600), out error));
            Assert.Equal(new ParseError(ParseStatus.NoMatch, 2), error);
            Assert.False(readBytes(Encoding.UTF8.GetBytes("  " + text + new string(' ', 600)), out error));
            Assert.Equal(new ParseError(ParseStatus.NoMatch, 0), error);

            // a character of two halves, of which one has room
            Assert.False(readBytes(Encoding.UTF8.GetBytes(text.PadRight(511) + "😀"), out error));
            Assert.Equal(new ParseError(ParseStatus.NoMatch, 0), error);
            Assert.False(readBytes(Encoding.UTF8.GetBytes(text.PadRight(510) + "😀"), out error));
            Assert.Equal(ParseStatus.TrailingText, error.Status);
        }
    }

    [Fact]
    public void Errors_tell_the_place_behind_the_white_space()
    {
        foreach (string space in new[] { "", " ", "\u3000", "\t\r\n ", "  \u2009" })
        {
            foreach ((string text, OfText read, OfBytes readBytes) in Values)
            {
                AssertError(space, ParseStatus.Empty, 0);
                AssertError(space + "人", ParseStatus.NoMatch, space.Length);
                AssertError(space + text + "，人", ParseStatus.TrailingText, (space + text).Length);
                AssertError(space + text + space + "人" + space, ParseStatus.TrailingText, (space + text + space).Length);
                Assert.True(read(space + text + space, out ParseError error));
                Assert.Equal(ParseStatus.Ok, error.Status);

                void AssertError(string wrong, ParseStatus status, int position)
                {
                    Assert.False(read(wrong, out ParseError error));
                    Assert.Equal((wrong, status, position), (wrong, error.Status, error.Position));
                    Assert.False(readBytes(Encoding.UTF8.GetBytes(wrong), out error));
                    Assert.Equal((wrong, status, Encoding.UTF8.GetByteCount(wrong[..position])), (wrong, error.Status, error.Position));
                }
            }
        }
    }

    /// <summary>At each place of a value, each kind of byte that is no text.</summary>
    [Fact]
    public void Broken_bytes_are_told_with_their_place()
    {
        foreach ((string text, _, OfBytes readBytes) in Values)
        {
            byte[] whole = Encoding.UTF8.GetBytes(text);
            for (int at = 0; at <= text.Length; at++)
            {
                int place = Encoding.UTF8.GetByteCount(text[..at]);
                foreach (byte[] broken in new byte[][] { [0xFF], [0x80], [0xE4, 0xB8], [0xED, 0xA0, 0x80], [0xC0, 0x80] })
                {
                    Assert.False(readBytes([.. whole[..place], .. broken, .. whole[place..]], out ParseError error));
                    Assert.Equal(new ParseError(ParseStatus.UnexpectedCharacter, place), error);
                }
            }
        }
    }

    /// <summary>A part of a long text is read however long the rest is, which costs nothing.</summary>
    [Fact]
    public void The_rest_of_a_long_text_is_not_looked_at()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("35人" + new string('人', 4_000_000));
        for (int i = 0; i < 2_000; i++)
        {
            Assert.True(ChineseNumber.TryParsePartial(utf8, out decimal value, out int consumed));
            Assert.Equal((35m, 2), (value, consumed));
        }
    }
}
