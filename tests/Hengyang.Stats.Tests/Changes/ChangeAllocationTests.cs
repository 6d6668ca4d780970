using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

/// <summary>Reading and writing changes and ranks allocates nothing, whether it succeeds or fails.</summary>
public class ChangeAllocationTests
{
    [Theory]
    [InlineData("比2019年同期增长8.8%")]
    [InlineData("增速较1—2月收窄1.9个百分点")]
    [InlineData("翻了一番多")]
    [InlineData("与上年持平")]
    [InlineData("同比增长")]
    [InlineData("降低到20%")]
    [InlineData("增长99999999999999999999999999999%")]
    [InlineData("同比增长5%左")]
    public void Of_changes(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] chars = new char[PercentageChange.MaxFormattedLength];
        byte[] bytes = new byte[PercentageChange.MaxFormattedLength * 3];

        Allocations.None(() =>
        {
            if (!PercentageChange.TryParse(text, out PercentageChange change) & !PercentageChange.TryParse(utf8, out change))
                PercentageChange.TryParsePartial(text, out change, out _);
            change.TryFormat(chars, out _);
            change.TryFormat(bytes, out _);
            change.TryFormat(chars.AsSpan(0, 1), out _);
            change.TryApply(change.Size, out _);
        });
    }

    [Theory]
    [InlineData("居全国第5位")]
    [InlineData("由第8位升至全省第5位")]
    [InlineData("第一产业")]
    [InlineData("居全国第5位次")]
    public void Of_ranks(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] chars = new char[64];
        byte[] bytes = new byte[192];

        Allocations.None(() =>
        {
            if (!Rank.TryParse(text, out Rank rank) & !Rank.TryParse(utf8, out rank))
                Rank.TryParsePartial(text, out rank, out _);
            rank.TryFormat(chars, out _);
            rank.TryFormat(bytes, out _);
            rank.TryFormat(chars.AsSpan(0, 1), out _);
        });
    }
}
