using System.Text;
using Hengyang.Stats.Tool;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class StreamingTests
{
    private const int Megabyte = TestStreams.Megabyte;

    /// <summary>More than the text that is read as one stretch.</summary>
    private const int SegmentOfText = 300_000;

    [Theory]
    [InlineData("text")]
    [InlineData("lines")]
    [InlineData("ndjson")]
    public async Task Output_begins_long_before_the_input_ends(string form)
    {
        string line = form == "ndjson" ? "{\"text\":\"全市出口3.25亿元，同比增长4.1%。\"}\n" : "全市出口3.25亿元，同比增长4.1%。\n\n";
        using var input = new EndlessStream(line, 8 * Megabyte);
        using var output = new WatchedStream(() => input.Given);

        (int exitCode, string error) = await ToolRun.With(input, output, "extract", "--input", form, "--types", "quantity");

        Assert.Equal((0, string.Empty), (exitCode, error));
        Assert.InRange(output.InputAtFirstWrite, 1, 4 * Megabyte);
        Assert.True(output.Written > Megabyte, "little was written");
    }

    [Theory]
    [InlineData("text", 1)]
    [InlineData("lines", 1)]
    [InlineData("lines", 2)]
    [InlineData("ndjson", 2)]
    public async Task What_is_known_is_written_while_the_next_read_waits(string form, int threads)
    {
        string[] figures = form switch
        {
            "ndjson" => ["{\"text\":\"出口3元。\"}\n", "{\"text\":\"出口4元。\"}\n"],
            "text" => ["出口3元。\n\n" + new string('中', SegmentOfText), "出口4元。\n\n" + new string('中', SegmentOfText)],
            _ => ["出口3元。\n", "出口4元。\n"],
        };
        using var output = new LineCountStream();
        int given = 0;
        bool wasThere = true;
        using var input = new StepStream(figures, () => wasThere &= output.WaitFor(given++));

        await ToolRun.With(input, output, "extract", "--input", form, "--types", "quantity", "--threads", $"{threads}");

        Assert.True(wasThere, "a line was held back");
        Assert.Equal(3, given);
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
        Assert.True(input.Given < 4 * Megabyte, "went on reading for nobody");
    }

    [Fact]
    public async Task A_full_disk_is_reported()
    {
        using var output = new BrokenStream(new IOException("No space left on device", 28));

        (int exitCode, string error) = await ToolRun.With(new EndlessStream("出口3元。\n", Megabyte), output, "extract");

        Assert.Equal(3, exitCode);
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
        Assert.True(input.Given < 4 * Megabyte, "went on reading");
    }

    [Theory]
    [InlineData(true, false, 0, true)]
    [InlineData(true, false, 3600, false)]
    [InlineData(true, true, 0, false)]
    [InlineData(false, false, 0, false)]
    public async Task Progress_is_shown_on_a_terminal_that_the_output_does_not_use_when_a_run_is_long(bool isErrorTerminal, bool isOutputTerminal, int seconds, bool isShown)
    {
        using var output = new WatchedStream(() => 0);
        using var error = new StringWriter();
        using var input = new EndlessStream("出口3元。\n", Megabyte);
        var console = new ToolConsole
        {
            In = input,
            Out = output,
            Error = error,
            IsErrorTerminal = isErrorTerminal,
            IsOutputTerminal = isOutputTerminal,
            ProgressAfter = TimeSpan.FromSeconds(seconds),
        };

        int exitCode = await ToolApp.RunAsync(["extract"], console, TestContext.Current.CancellationToken);

        Assert.Equal(0, exitCode);
        Assert.Equal(isShown, error.ToString().Contains(" MB read, ", StringComparison.Ordinal));
        // what was shown is wiped at the end, and the counts stand there instead
        Assert.Matches(isShown ? "\\rhengyang-stats: 1 texts, [0-9]+ lines, 0 warnings, 0 problems, [0-9.]+ s\\s+$" : "^$", error.ToString());
    }
}
