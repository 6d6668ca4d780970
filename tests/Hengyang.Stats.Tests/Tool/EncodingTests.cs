using System.IO.Compression;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class EncodingTests
{
    private const string Text = "2023年，云津市出口3元。";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    public static TheoryData<string, byte[], string> Encoded => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text), "" },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)], "" },
        { "GB18030", Gb18030.GetBytes(Text), "read as GB18030" },
        { "UTF-16", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], "read as UTF-16" },
        { "UTF-16, big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Text)], "read as UTF-16, big-endian" },
        { "gzip", Gzip(Encoding.UTF8.GetBytes(Text)), "" },
        { "gzip of GB18030", Gzip(Gb18030.GetBytes(Text)), "read as GB18030" },
        { "zstd", new ZstdSharp.Compressor().Wrap(Encoding.UTF8.GetBytes(Text)).ToArray(), "" },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public async Task A_text_is_read_in_whatever_it_comes(string name, byte[] bytes, string said)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", bytes);

        ToolRun expected = await ToolRun.Of("extract", folder.Write("b.txt", Text), "--columns", "type,start,length,text,value");
        ToolRun run = await ToolRun.Of("extract", file, "--columns", "type,start,length,text,value");
        ToolRun piped = await ToolRun.Reading(bytes, "extract", "--columns", "type,start,length,text,value");

        Assert.True(run.ExitCode == 0, name + run.Error);
        Assert.Equal(expected.Output, run.Output);
        Assert.Equal(expected.Output, piped.Output);
        Assert.Equal(said.Length == 0 ? "" : $"hengyang-stats: {file}: {said}\n", run.Error);
    }

    [Theory]
    [InlineData("lines")]
    [InlineData("ndjson")]
    public async Task Lines_too(string form)
    {
        string line = form == "lines" ? Text : $"{{\"text\":\"{Text}\"}}";
        byte[] bytes = Gzip(Gb18030.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 10_000))));

        ToolRun run = await ToolRun.Reading(bytes, "extract", "-i", form, "-t", "quantity", "-q");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(10_000, run.Lines.Length);
        Assert.All(run.Lines, static l => Assert.Contains("\"text\":\"3元\"", l, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_text_of_its_encoding_is_told_once()
    {
        ToolRun run = await ToolRun.Reading([.. Gb18030.GetBytes("出口3元，"), 0xFF, .. Gb18030.GetBytes("进口4元。"), 0xFF], "extract", "-e", "gb18030", "-t", "quantity");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("hengyang-stats: standard input: 2 places are no GB18030, read as U+FFFD", Assert.Single(run.ErrorLines));
        Assert.Equal(2, run.Lines.Length);
    }

    [Theory]
    [InlineData("504B0304140000", "a ZIP archive")]
    [InlineData("255044462D312E37", "a PDF")]
    [InlineData("89504E470D0A1A0A", "a PNG picture")]
    [InlineData("FFD8FFE000104A46", "a JPEG picture")]
    [InlineData("D0CF11E0A1B11AE1", "an old Office document")]
    [InlineData("50415231150415", "a Parquet file")]
    [InlineData("FD377A585A0000", "an .xz file")]
    public async Task What_is_no_text_is_refused_by_name(string head, string what)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.txt", [.. Convert.FromHexString(head), .. "出口3元"u8]);

        ToolRun run = await ToolRun.Of("extract", file);

        Assert.Equal((1, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith($"hengyang-stats: {file}: is {what}", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.EndsWith("no text", run.ErrorLines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_packed_file_that_is_broken_is_reported()
    {
        ToolRun run = await ToolRun.Reading([.. Gzip(Encoding.UTF8.GetBytes(Text))[..20], 1, 2, 3], "extract");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("standard input: cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var stream = new GZipStream(packed, CompressionLevel.Fastest))
            stream.Write(bytes);
        return packed.ToArray();
    }
}
