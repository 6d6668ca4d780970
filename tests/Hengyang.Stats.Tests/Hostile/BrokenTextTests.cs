using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Texts that <see cref="ManyTextsTests"/> once found fault with, cut down to what still failed.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("负21多个")]
    [InlineData("-25余元")]
    [InlineData("零下20多摄氏度")]
    [InlineData("-1千多米")]
    [InlineData("负十多米")]
    [InlineData("（亿）603")]
    public void Nothing_is_wrong_any_more(string text) => Assert.Null(new OneText().Failure(text));
}
