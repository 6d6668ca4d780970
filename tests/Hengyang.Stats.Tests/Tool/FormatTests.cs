using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class FormatTests
{
    [Theory]
    [InlineData("lower", "三万五千")]
    [InlineData("upper", "叁万伍仟")]
    [InlineData("amount", "人民币叁万伍仟元整")]
    [InlineData("short", "3.5万")]
    public async Task A_decimal_is_written_in_each_style(string style, string expected)
    {
        ToolRun run = await ToolRun.Reading("35000\n", "format", "--as", style);

        Assert.Equal(new ToolRun(0, expected + "\n", string.Empty), run);
    }

    [Fact]
    public async Task A_line_that_is_no_decimal_is_reported_and_answered_with_an_empty_line()
    {
        ToolRun run = await ToolRun.Reading("35000\r\n三万五\n1e5\n1,5\n99999999999999999999999999999999\n 35000 ", "format", "--as", "short");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("3.5万\n\n\n\n\n3.5万\n", run.Output);
        Assert.Equal(4, run.ErrorLines.Length);
        Assert.Equal("hengyang-stats: standard input:2: '三万五' is no decimal; write it as 35000 or -0.5 (byte 7)", run.ErrorLines[0]);
        Assert.EndsWith("is too large (byte 25)", run.ErrorLines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decimal_that_is_no_amount_is_reported_and_the_rest_goes_on()
    {
        ToolRun run = await ToolRun.Reading("0.001\n35000\n", "format", "--as", "amount");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("\n人民币叁万伍仟元整\n", run.Output);
        Assert.Contains("'0.001' cannot be written so: An amount of money has at most two decimals", run.ErrorLines[0], StringComparison.Ordinal);
    }
}
