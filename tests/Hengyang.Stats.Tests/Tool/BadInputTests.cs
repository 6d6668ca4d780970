using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class BadInputTests
{
    [Fact]
    public async Task A_missing_file_and_an_empty_folder_are_reported_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        using var empty = new TemporaryFolder();
        string good = folder.Write("good.txt", "出口3元。");
        string missing = Path.Combine(folder.Path, "missing.txt");

        ToolRun run = await ToolRun.Of("extract", missing, empty.Path, good, "--types", "quantity");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"hengyang-stats: {missing}: no such file", run.ErrorLines[0]);
        Assert.Equal($"hengyang-stats: {empty.Path}: holds no .txt, .htm, .html files", run.ErrorLines[1]);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("extract --input lines --types quantity", "3", "4")]
    [InlineData("extract --input lines --types quantity --threads 1", "3", "4")]
    [InlineData("parse --as quantity", "3", "4")]
    public async Task A_line_that_never_ends_is_reported_and_passed_over(string arguments, string before, string after)
    {
        var input = new ChainStream("3元\n"u8.ToArray(), new EndlessStream("0123456789abcdef", 65L << 20), "\n4元\n"u8.ToArray());
        using var output = new MemoryStream();

        (int exitCode, string error) = await ToolRun.With(input, output, arguments.Split(' '));

        Assert.Equal(1, exitCode);
        Assert.Equal("hengyang-stats: standard input:2: a line of more than 64 MB, passed over; --input text reads a text of any length (byte 5)\n", error);
        string[] lines = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Contains($"\"value\":{before}", lines[0], StringComparison.Ordinal);
        Assert.Contains($"\"value\":{after}", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_UTF_8_is_reported_with_line_and_byte_and_the_rest_is_read()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("gbk.txt", [.. "\uFEFF出口3元。\n"u8, 0xB9, 0xFA, .. "进口4元。"u8, 0xE4, 0xBD]);

        ToolRun run = await ToolRun.Of("extract", file, "--types", "quantity");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(3, run.ErrorLines.Length);
        Assert.StartsWith($"hengyang-stats: {file}:2: invalid UTF-8 (B9", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("(byte 17)", run.ErrorLines[0], StringComparison.Ordinal);
        Assert.EndsWith("(byte 18)", run.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("(E4BD", run.ErrorLines[2], StringComparison.Ordinal);
        Assert.Equal([2, 10], run.Objects.Select(o => o.GetProperty("start").GetInt32()));
    }

    [Fact]
    public async Task A_character_cut_by_the_buffer_is_no_error()
    {
        // One byte less or more before the three-byte characters moves every one of them over the buffer's end.
        for (int shift = 0; shift < 3; shift++)
        {
            string text = new string('x', shift) + string.Concat(Enumerable.Repeat("中", 30000)) + "出口3元。";
            ToolRun run = await ToolRun.Reading(text, "extract", "--types", "quantity");

            Assert.Equal(0, run.ExitCode);
            Assert.Equal(shift + 30002, Assert.Single(run.Objects).GetProperty("start").GetInt32());
        }
    }

    [Fact]
    public async Task A_file_in_another_encoding_does_not_fill_the_screen()
    {
        ToolRun run = await ToolRun.Reading([.. Enumerable.Repeat((byte)0xB9, 500_000)], "extract", "--encoding", "utf-8");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal("hengyang-stats: standard input: and 499980 more like these", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("{broken", "not JSON", 1)]
    [InlineData("{\"id\":1,\"text\":\"出口3元\"} x", "not JSON", 29)]
    [InlineData("{\"text\":\"出口3元\"", "not JSON", 20)]
    [InlineData("[1,2]", "not a JSON object", 0)]
    [InlineData("\"出口3元\"", "not a JSON object", 0)]
    [InlineData("{\"id\":1}", "there is no text", 7)]
    [InlineData("{\"id\":1,\"text\":null}", "the text is not a string", 15)]
    [InlineData("{\"id\":{},\"text\":\"出口3元\"}", "the id is neither a string nor a number", 6)]
    [InlineData("{\"text\":\"出口3元\",\"referenceDate\":\"tomorrow\"}", "the referenceDate is no date", 37)]
    [InlineData("{\"text\":\"\\ud800\"}", "half of a surrogate pair", 8)]
    public async Task A_broken_NDJSON_line_is_reported_with_its_place_and_the_rest_is_read(string line, string reason, int position)
    {
        const string Good = "{\"id\":\"good\",\"text\":\"出口3元\"}\n";
        ToolRun run = await ToolRun.Reading(Good + line + "\n" + Good, "extract", "--input", "ndjson", "--types", "quantity");

        Assert.Equal(1, run.ExitCode);
        string error = Assert.Single(run.ErrorLines);
        Assert.StartsWith("hengyang-stats: standard input:2: ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.EndsWith($"(byte {Encoding.UTF8.GetByteCount(Good) + position})", error, StringComparison.Ordinal);
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task An_NDJSON_line_that_is_not_UTF_8_is_passed_over()
    {
        byte[] input = [.. "{\"text\":\"出口3元\"}\n{\"text\":\""u8, 0xFF, .. "3元\"}\n{\"text\":\"出口5元\"}"u8];
        ToolRun run = await ToolRun.Reading(input, "extract", "--input", "ndjson", "--types", "quantity");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("standard input:2: invalid UTF-8 (FF", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal([1, 3], run.Objects.Select(o => o.GetProperty("doc").GetInt32()));
    }

    [Theory]
    [InlineData("extract --input lines --types quantity")]
    [InlineData("parse --as quantity")]
    public async Task A_line_that_is_not_UTF_8_is_reported_and_read(string arguments)
    {
        byte[] input = [.. "3元\n"u8, 0xFF, .. "\n4元\n"u8];
        ToolRun run = await ToolRun.Reading(input, arguments.Split(' '));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("standard input:2: invalid UTF-8 (FF", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("(byte 5)", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_fails_in_the_middle_is_reported_and_what_was_read_counts()
    {
        using var output = new MemoryStream();
        (int exitCode, string error) = await ToolRun.With(
            new FailingStream("出口3元。\n"u8.ToArray()), output, "extract", "--input", "lines", "--types", "quantity");

        Assert.Equal(1, exitCode);
        Assert.Contains("standard input: cannot be read: the disk is gone", error, StringComparison.Ordinal);
        Assert.Contains("\"value\":3", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private sealed class FailingStream(byte[] head) : MemoryStream(head)
    {
        public override int Read(Span<byte> buffer)
        {
            int count = base.Read(buffer);
            return count > 0 ? count : throw new IOException("the disk is gone");
        }
    }
}
