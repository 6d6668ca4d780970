using System.Text;
using Hengyang.Stats.Tool;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class StreamingTests
{
    private const int Megabyte = TestStreams.Megabyte;

    [Theory]
    [InlineData("text")]
    [InlineData("lines")]
    [InlineData("ndjson")]
    public async Task Output_begins_long_before_the_input_ends(string form)
    {
        string line = form == "ndjson" ? "{\"text\":\"全市出口3.25亿元，同比增长4.1%。\"}\n" : "全市出口3.25亿元，同比增长4.1%。\n\n";
        using var input = new EndlessStream(line, 24 * Megabyte);
        using var output = new WatchedStream(() => input.Given);

        (int exitCode, string error) = await ToolRun.With(input, output, "extract", "--input", form, "--types", "quantity");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.InRange(output.InputAtFirstWrite, 1, 2 * Megabyte);
        Assert.True(output.Written > Megabyte, "little was written");
    }

    [Fact]
    public async Task What_is_known_is_written_before_the_next_read_may_wait()
    {
        using var output = new MemoryStream();
        var seen = new List<int>();
        using var input = new StepStream(["出口3元。\n", "出口4元。\n", "出口5元。\n"], () => seen.Add(Lines(output)));

        await ToolRun.With(input, output, "extract", "--input", "lines", "--types", "quantity");

        Assert.Equal([0, 1, 2, 3], seen.Distinct());

        static int Lines(MemoryStream stream) => Encoding.UTF8.GetString(stream.ToArray()).Count(c => c == '\n');
    }

    [Fact]
    public async Task Segments_of_a_stream_give_what_the_whole_text_gives()
    {
        string sample = Stats.Tool.Commands.SampleCommand.ReadSample();
        string text = string.Concat(Enumerable.Repeat(sample + "\n\n", 300));
        string json = System.Text.Json.JsonSerializer.Serialize(new { id = "-", text });

        ToolRun streamed = await ToolRun.Reading(text, "extract");
        ToolRun whole = await ToolRun.Reading(json, "extract", "--input", "ndjson");

        Assert.True(streamed.Lines.Length > 300 * 30, "little was read");
        Assert.Equal(whole.Lines, streamed.Lines);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("extract --format csv")]
    [InlineData("extract --format sdmx-csv")]
    [InlineData("extract --format html")]
    [InlineData("parse --as quantity")]
    [InlineData("format --as lower")]
    [InlineData("--help")]
    [InlineData("")]
    public async Task A_closed_pipe_ends_quietly(string arguments)
    {
        using var input = new EndlessStream("全市出口3.25亿元，同比增长4.1%。\n", 64 * Megabyte);
        using var output = new BrokenStream(new IOException("Broken pipe", 32));

        (int exitCode, string error) = await ToolRun.With(input, output, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(0, exitCode);
        // The answers to bad lines may have been reported before; nothing is said about the pipe.
        Assert.DoesNotContain("pipe", error, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("cannot write", error, StringComparison.Ordinal);
        Assert.True(input.Given < 2 * Megabyte, "went on reading for nobody");
    }

    [Fact]
    public async Task A_full_disk_is_reported()
    {
        using var output = new BrokenStream(new IOException("No space left on device", 28));

        (int exitCode, string error) = await ToolRun.With(new EndlessStream("出口3元。\n", Megabyte), output, "extract");

        Assert.Equal(1, exitCode);
        Assert.Equal("hengyang-stats: cannot write the output: No space left on device\n", error);
    }

    [Fact]
    public async Task Cancelling_stops_the_work()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new WatchedStream(() => 0);
        using var input = new EndlessStream("出口3元。\n", 64 * Megabyte);
        output.Wrote = cancellation.Cancel;

        (int exitCode, string error) = await ToolRun.With(cancellation.Token, input, output, "extract");

        Assert.Equal((130, string.Empty), (exitCode, error));
        Assert.True(input.Given < 2 * Megabyte, "went on reading");
    }

    [Fact]
    public async Task Progress_is_shown_only_on_a_terminal()
    {
        using var output = new WatchedStream(() => 0);
        using var error = new StringWriter();
        // so little that it is short on a busy machine too
        using var input = new EndlessStream("出口3元。\n", Megabyte / 64);
        var console = new ToolConsole { In = input, Out = output, Error = error, IsErrorTerminal = true };

        int exitCode = await ToolApp.RunAsync(["extract"], console, TestContext.Current.CancellationToken);

        // A short run shows nothing even there.
        Assert.Equal((0, string.Empty), (exitCode, error.ToString()));
    }
}
