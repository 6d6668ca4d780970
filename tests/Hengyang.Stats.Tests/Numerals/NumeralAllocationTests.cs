using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

public class NumeralAllocationTests
{
    [Theory]
    [InlineData("三万五千二百一十")]
    [InlineData("1,234.5万")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("负十二点五")]
    [InlineData("十百")]
    [InlineData("一亿亿亿亿")]
    [InlineData("")]
    public void ReadingAllocatesNothing(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Allocations.None(() =>
        {
            ChineseNumber.TryParse(text.AsSpan(), out _, out _);
            ChineseNumber.TryParsePartial(text, out _, out _);
            ChineseNumber.TryParse(utf8, out _, out _);
            ChineseNumber.TryParsePartial(utf8, out _, out _);
        });
    }

    [Theory]
    [InlineData(NumeralStyle.Lower)]
    [InlineData(NumeralStyle.Upper)]
    [InlineData(NumeralStyle.Amount)]
    [InlineData(NumeralStyle.Short)]
    public void WritingAllocatesNothing(NumeralStyle style)
    {
        char[] chars = new char[ChineseNumber.MaxFormattedLength];
        byte[] bytes = new byte[ChineseNumber.MaxFormattedLength * 3];
        Allocations.None(() =>
        {
            ChineseNumber.TryFormat(-1234567.89m, chars, out _, style);
            ChineseNumber.TryFormat(1.23456789m, chars, out _, style, ChineseScript.Traditional);
            ChineseNumber.TryFormat(1234567.89m, bytes, out _, style);
            ChineseNumber.TryFormat(1234567.89m, bytes.AsSpan(0, 2), out _, style);
        });
    }
}
