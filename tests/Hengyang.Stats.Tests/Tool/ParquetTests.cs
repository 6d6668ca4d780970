using Parquet;
using Parquet.Schema;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>What is in the file; that others read it (DuckDB) is a check of CI.</summary>
public sealed class ParquetTests
{
    private const string Text = "2023年3月，云津市出口2.5亿元，同比增长9%，环比下降1%。进口三分之一亿元。2023年人口100万人。";

    [Fact]
    public async Task A_row_for_each_line_with_decimals_days_and_the_changes_as_a_list()
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out.parquet");
        string text = folder.Write("a.txt", Text);

        ToolRun run = await ToolRun.Of("extract", text, "-t", "observation", "-f", "parquet", "-o", target);
        ToolRun lines = await ToolRun.Of("extract", text, "-t", "observation");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        using FileStream file = File.OpenRead(target);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        using ParquetRowGroupReader group = reader.OpenRowGroupReader(0);
        Assert.Equal(lines.Lines.Length, group.RowCount);

        var value = (DecimalDataField)reader.Schema.DataFields.Single(static f => f.Path.ToString() == "value");
        Assert.Equal((38, 12), (value.Precision, value.Scale));
        var values = new decimal?[group.RowCount];
        await group.ReadAsync<decimal>(value, values.AsMemory(), null, TestContext.Current.CancellationToken);
        Assert.Equal(250_000_000m, values[0]);
        Assert.Equal(1_000_000m, values[^1]);

        Assert.Contains("changes/list/element/direction", reader.Schema.DataFields.Select(static f => f.Path.ToString()));
    }

    [Fact]
    public async Task Parts_hold_all_rows_and_a_run_without_rows_is_a_file_too()
    {
        using var folder = new TemporaryFolder();
        string parts = Path.Combine(folder.Path, "parts");
        string empty = Path.Combine(folder.Path, "empty.parquet");
        string lines = folder.Write("lines.txt", string.Concat(Enumerable.Repeat("出口3元。\n", 7_000)));

        Assert.Equal(0, (await ToolRun.Of("extract", lines, "-i", "lines", "-t", "quantity", "-f", "parquet", "-o", parts, "--shard", "64K", "--columns", "doc,value")).ExitCode);
        Assert.Equal(0, (await ToolRun.Reading("没有数字", "extract", "-f", "parquet", "-o", empty)).ExitCode);

        Assert.Equal(0, await RowsOf(empty));
        long rows = 0;
        foreach (string part in Directory.GetFiles(parts))
            rows += await RowsOf(part);
        Assert.Equal(7_000, rows);
    }

    [Fact]
    public async Task A_parquet_file_holds_a_text_in_each_row()
    {
        using var folder = new TemporaryFolder();
        string table = Path.Combine(folder.Path, "table.parquet");
        DataField[] fields = [new DataField("body", typeof(string), isNullable: true), new DataField<long>("key"), new DataField<DateOnly>("day", nullable: true), new DataField<double>("price", nullable: true), new DataField<bool>("good")];
        await using (FileStream file = File.Create(table))
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file, cancellationToken: TestContext.Current.CancellationToken))
        {
            for (int i = 0; i < 2; i++)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await group.WriteAsync(fields[0], new[] { $"3月出口{i + 2}元。", null }!);
                await group.WriteAsync<long>(fields[1], new[] { 7L + i, 9 }.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
                await group.WriteAsync<DateOnly>(fields[2], new DateOnly?[] { new(2024, 5, 6), null }.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
                await group.WriteAsync<double>(fields[3], new double?[] { i == 0 ? 0.5 : null, 1 }.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
                await group.WriteAsync<bool>(fields[4], new[] { i == 0, true }.AsMemory(), cancellationToken: TestContext.Current.CancellationToken);
            }
        }

        ToolRun run = await ToolRun.Of("extract", table, "-t", "observation", "--text-column", "body", "--id-column", "key", "--date-column", "day", "--keep", "price,good");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Equal([(2m, "7", "2024-03-01"), (3m, "8", "2024-03-01")], run.Objects.Select(static o => (
            o.GetProperty("value").GetDecimal(), o.GetProperty("doc").ToString(), o.GetProperty("period").GetProperty("begin").GetString()!)));
        Assert.EndsWith(",\"price\":0.5,\"good\":true}", run.Lines[0], StringComparison.Ordinal);
        Assert.EndsWith(",\"price\":null,\"good\":false}", run.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_parquet_file_is_reported()
    {
        using var folder = new TemporaryFolder();
        string whole = Path.Combine(folder.Path, "whole.parquet");
        Assert.Equal(0, (await ToolRun.Reading("出口3元。", "extract", "-f", "parquet", "-o", whole)).ExitCode);
        byte[] bytes = await File.ReadAllBytesAsync(whole, TestContext.Current.CancellationToken);
        for (int length = 0; length < bytes.Length; length += 97)
        {
            string cut = Path.Combine(folder.Path, "cut.parquet");
            await File.WriteAllBytesAsync(cut, bytes[..length], TestContext.Current.CancellationToken);
            ToolRun run = await ToolRun.Of("extract", cut, "--text-column", "doc");
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith($"hengyang-stats: {cut}: is no table that can be read: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("extract -f parquet", "parquet needs --output")]
    [InlineData("extract -f parquet -o a --resume", "a format of lines")]
    [InlineData("extract -f html --shard 1G -o a", "--texts-per-page divides a page")]
    [InlineData("extract --texts-per-page 3", "--texts-per-page needs --format html and --output")]
    [InlineData("extract -f html -o a --texts-per-page 0", "give a number from 1")]
    public async Task Wrong_combinations_say_what_is_right(string arguments, string right)
    {
        ToolRun run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(right, run.Error, StringComparison.Ordinal);
    }

    private static async Task<long> RowsOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        return reader.RowGroups.Sum(static g => g.RowCount);
    }
}
