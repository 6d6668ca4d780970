using System.Globalization;
using System.Text.Json;
using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tool;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Parquet;
using Hengyang.Stats.Tool.Output.Targets;
using Hengyang.Stats.Tool.Running;
using Parquet;
using Parquet.Data;
using Parquet.Meta;
using Parquet.Schema;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>A Parquet file holds what the table and the lines hold: each cell, null and list, by the levels that stand in the file.</summary>
public sealed class ParquetContentTests
{
    private static readonly string Texts = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Tool", "Outputs", "texts.ndjson");

    /// <summary>The fields of the list of changes, and where the lines have each.</summary>
    private static readonly (string InList, string InLine)[] ChangeFields =
    [
        ("direction", "direction"), ("value", "value"), ("unit", "unit"), ("qualifier", "qualifier"), ("low", "low"), ("high", "high"), ("basis", "basis"),
        ("baseBegin", "basePeriod.begin"), ("baseEnd", "basePeriod.end"), ("factor", "factor"), ("of", "of"), ("turn", "turn"),
    ];

    [Theory]
    [InlineData(true)]
    [InlineData(true, "--types", "observation")]
    [InlineData(true, "--types", "quantity,change,period,rank,observation,number", "--columns", "+path,+line,+column,+valueStart,+valueLength,+cell,+sentence,+hash,+rule,+guards,+words,+reader", "--keep", "id,referenceDate")]
    [InlineData(true, "--types", "change,number", "--aspects", "actual", "-j", "3")]
    [InlineData(false, "--columns", "value,reasons,asOf,begin,doc,position,change,type")]
    public async Task Every_cell_is_that_of_the_table(bool hasChanges, params string[] options)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out.parquet");
        string input = folder.Write("texts.ndjson", await File.ReadAllTextAsync(Texts, TestContext.Current.CancellationToken)
            + """{"id":"exact","text":"2023年甲出口12345678901234567890123456.123456789012元，乙出口100000000000000000000000000元，丙出口0.0000000000001元，丁出口-99999999999999999999999999.5元，增长0.0000000000001%。"}""");
        string[] arguments = ["extract", input, "-i", "ndjson", .. options];

        ToolRun run = await ToolRun.Of([.. arguments, "-f", "parquet", "-o", target]);
        ToolRun table = await ToolRun.Of([.. arguments, "-f", "csv", "--raw"]);
        ToolRun lines = await ToolRun.Of(arguments.Contains("--columns") && !hasChanges ? ["extract", input, "-i", "ndjson"] : arguments);

        string[][] rows = CsvRows.Of(table.Output);
        string[] names = rows[0];
        int type = Array.IndexOf(names, "type");
        rows = [.. rows[1..].Where(row => row[type] != "observation-change")];
        (string Name, string?[][] Cells)[] columns = await Read(target);
        Assert.Equal([.. names, .. hasChanges ? ChangeFields.Select(static f => "changes/list/element/" + f.InList) : []], columns.Select(static c => c.Name.Replace("/list/element", c.Name.StartsWith("changes", StringComparison.Ordinal) ? "/list/element" : "", StringComparison.Ordinal)));
        long unfit = 0;
        for (int i = 0; i < names.Length; i++)
        {
            string?[][] cells = columns[i].Cells;
            Assert.Equal(rows.Length, cells.Length);
            for (int row = 0; row < rows.Length; row++)
            {
                string expected = rows[row][i];
                if (IsUnfit(expected, names[i]))
                    (expected, unfit) = ("", unfit + 1);
                Assert.Equal((names[i], row, Normal(expected)), (names[i], row, Normal(string.Join(';', cells[row]))));
            }
        }

        JsonElement[] objects = [.. lines.Objects];
        foreach ((string inList, string inLine) in hasChanges ? ChangeFields : [])
        {
            string?[][] cells = columns.Single(c => c.Name == "changes/list/element/" + inList).Cells;
            Assert.Equal(objects.Length, cells.Length);
            for (int row = 0; row < objects.Length; row++)
            {
                string?[] expected = [.. ChangesOf(objects[row]).Select(change => TextOf(change, inLine))];
                unfit += expected.Count(text => IsUnfit(text ?? "", inLine));
                Assert.Equal((inList, row, string.Join('|', expected.Select(text => text is null || IsUnfit(text, inLine) ? "null" : Normal(text)))), (inList, row, string.Join('|', cells[row].Select(static cell => cell is null ? "null" : Normal(cell)))));
            }
        }

        string[] notes = [.. run.ErrorLines.Except(table.ErrorLines)];
        if (unfit == 0)
            Assert.Empty(notes);
        else
            Assert.Equal($"hengyang-stats: parquet: {unfit} numbers that DECIMAL(38, 12) does not hold exactly are null; ndjson has them", Assert.Single(notes));
        Assert.Equal(hasChanges || unfit > 0, unfit > 0);
    }

    /// <summary>Rows of several chunks and threads come together.</summary>
    [Theory]
    [InlineData("text", "1")]
    [InlineData("lines", "3")]
    public async Task All_rows_of_several_chunks_are_in_their_order(string form, string threads)
    {
        using var folder = new TemporaryFolder();
        string target = Path.Combine(folder.Path, "out.parquet");
        string input = folder.Write("lines.txt", string.Concat(Enumerable.Range(1, 4_500).Select(static i => $"{i}吨\n")));

        ToolRun run = await ToolRun.Of("extract", input, "-i", form, "-t", "quantity", "-f", "parquet", "-o", target, "--columns", "value", "-j", threads);

        Assert.Equal(new ToolRun(0, "", ""), run);
        (string name, string?[][] cells) = Assert.Single(await Read(target));
        Assert.Equal("value", name);
        Assert.Equal(Enumerable.Range(1, 4_500).Select(static i => (decimal)i), cells.Select(static cell => decimal.Parse(cell[0]!, CultureInfo.InvariantCulture)));
    }

    /// <summary>A group is written when it has its rows, and with a size a file with each group that reaches it.</summary>
    [Theory]
    [InlineData(null, 3, "out")]
    [InlineData(1L, 3, "part-00000.parquet part-00001.parquet part-00002.parquet")]
    public async Task Rows_are_written_in_groups(long? bytes, int groups, string names)
    {
        using var folder = new TemporaryFolder();
        string path = bytes is null ? Path.Combine(folder.Path, "out") : folder.Path;
        var columns = new ColumnChoice(["start", "+reasons"], []);
        var target = new ParquetTarget(path, bytes, columns);
        StatisticsDocument document = StatisticsDocument.Parse(string.Concat(Enumerable.Range(1, 8).Select(static i => $"{i}吨\n")));
        List<int> expected = [];
        using (target)
        {
            AddRows(65_528);
            AssertFiles(0);
            AddRows(8);
            AssertFiles(1);
            AddRows(16);
            AddRows(65_520);
            AssertFiles(bytes == 1 ? 2 : 1);
            target.Write(new Chunk([], 0, []));
            AddRows(8);
            target.Complete();
            AssertFiles(names.Split(' ').Length);
        }

        string[] files = [.. Directory.GetFiles(folder.Path).Order(StringComparer.Ordinal)];
        Assert.Equal(names, string.Join(' ', files.Select(static f => Path.GetFileName(f))));
        List<string?> values = [];
        foreach (string file in files)
        {
            await using FileStream stream = File.OpenRead(file);
            await using ParquetReader reader = await ParquetReader.CreateAsync(stream, cancellationToken: TestContext.Current.CancellationToken);
            Assert.Equal(ToolVersion.Text, reader.CustomMetadata["reader"]);
            groups -= reader.RowGroupCount;
            values.AddRange((await Read(file)).Single(static c => c.Name == "start").Cells.Select(static cell => cell[0]));
        }

        Assert.True(expected.SequenceEqual(values.Select(static value => int.Parse(value!, CultureInfo.InvariantCulture))));
        Assert.Equal(0, groups);

        void AddRows(int count)
        {
            var eight = new ParquetRows(columns);
            for (int i = 0; i < 8; i++)
            {
                Mention mention = document.Mentions[i];
                eight.Add(new OutputLine(new DocumentInfo(new DocumentName("a")), document, document.Mentions, i, in mention));
            }

            var rows = new ParquetRows(columns);
            for (int i = 0; i < count / 8; i++)
            {
                rows.Append(eight);
                expected.AddRange([0, 3, 6, 9, 12, 15, 18, 21]);
            }

            Assert.Equal(count, rows.Count);
            target.Write(new Chunk([], 0, []) { Rows = rows });
        }

        void AssertFiles(int count) => Assert.Equal(count, Directory.GetFiles(folder.Path).Length);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_ends_with_3()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "parts"));
        folder.Write(Path.Combine("parts", "part-00000.parquet"), "old");

        ToolRun missing = await ToolRun.Reading("出口3元。", "extract", "-f", "parquet", "-o", Path.Combine(folder.Path, "missing", "a.parquet"));
        ToolRun mixed = await ToolRun.Reading("出口3元。", "extract", "-f", "parquet", "-o", Path.Combine(folder.Path, "parts"), "--shard", "1M");
        ToolRun isFolder = await ToolRun.Reading("出口3元。", "extract", "-f", "parquet", "-o", folder.Path);

        Assert.Equal((3, 3, 3), (missing.ExitCode, mixed.ExitCode, isFolder.ExitCode));
        Assert.Equal($"hengyang-stats: cannot write the output: {Path.Combine(folder.Path, "parts")} holds parts already: give a folder without any", Assert.Single(mixed.ErrorLines));
        Assert.Equal($"hengyang-stats: cannot write the output: {folder.Path} is a folder", Assert.Single(isFolder.ErrorLines));
        Assert.Equal(["parts"], Directory.GetFileSystemEntries(folder.Path).Select(static p => Path.GetFileName(p)));
    }

    private static IEnumerable<JsonElement> ChangesOf(JsonElement line) => line.GetProperty("type").GetString() switch
    {
        "observation" => line.GetProperty("changes").EnumerateArray(),
        "change" => [line],
        _ => [],
    };

    private static string? TextOf(JsonElement change, string path)
    {
        foreach (string name in path.Split('.'))
        {
            if (change.ValueKind == JsonValueKind.Null)
                return null;
            change = change.GetProperty(name);
        }

        return change.ValueKind == JsonValueKind.Null ? null : change.ToString();
    }

    private static bool IsUnfit(string text, string name) =>
        name is "value" or "low" or "high" or "change" or "changeLow" or "changeHigh" or "factor" or "baseValue"
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && (decimal.Round(number, 12) != number || Math.Abs(number) >= 100_000_000_000_000_000_000_000_000m);

    /// <summary>A decimal of a file has all its twelve places.</summary>
    private static string Normal(string cell) =>
        cell.Contains('.', StringComparison.Ordinal) && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : cell;

    private static async Task<(string Name, string?[][] Cells)[]> Read(string path)
    {
        await using FileStream stream = File.OpenRead(path);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }, cancellationToken: TestContext.Current.CancellationToken);
        DataField[] fields = reader.Schema.GetDataFields();
        List<string?[]>[] cells = [.. fields.Select(static _ => new List<string?[]>())];
        for (int i = 0; i < reader.RowGroupCount; i++)
        {
            using ParquetRowGroupReader group = reader.OpenRowGroupReader(i);
            for (int column = 0; column < fields.Length; column++)
            {
                Assert.Equal(CompressionCodec.ZSTD, group.GetMetadata(fields[column])!.MetaData!.Codec);
                cells[column].AddRange(await Read(group, fields[column]));
            }
        }

        return [.. fields.Select((field, i) => (field.Path.ToString(), cells[i].ToArray()))];
    }

    private static Task<List<string?[]>> Read(ParquetRowGroupReader group, DataField field) =>
        field.ClrType == typeof(decimal) ? Read<decimal>(group, field, static v => v.ToString(CultureInfo.InvariantCulture))
        : field.ClrType == typeof(long) ? Read<long>(group, field, static v => v.ToString(CultureInfo.InvariantCulture))
        : field.ClrType == typeof(bool) ? Read<bool>(group, field, static v => v ? "true" : "false")
        : field.ClrType == typeof(DateOnly) ? Read<DateOnly>(group, field, static v => v.ToString("O", CultureInfo.InvariantCulture))
        : Read<ReadOnlyMemory<char>>(group, field, static v => v.ToString());

    /// <summary>The values of each row by the levels of the format: the most of definition is a value, one less a missing one, 1 a list that is empty.</summary>
    private static async Task<List<string?[]>> Read<T>(ParquetRowGroupReader group, DataField field, Func<T, string> write)
        where T : struct
    {
        using var raw = (RawColumnData<T>)await group.ReadRawColumnDataBaseAsync(field, TestContext.Current.CancellationToken);
        T[] values = raw.Values.ToArray();
        int[] definition = raw.DefinitionLevels.ToArray();
        int[] repetition = field.MaxRepetitionLevel == 0 ? new int[definition.Length] : raw.RepetitionLevels.ToArray();
        Assert.Equal(definition.Length, repetition.Length);
        List<List<string?>> rows = [];
        int next = 0;
        for (int i = 0; i < definition.Length; i++)
        {
            if (repetition[i] == 0)
                rows.Add([]);
            Assert.InRange(repetition[i], 0, field.MaxRepetitionLevel);
            if (definition[i] == field.MaxDefinitionLevel)
                rows[^1].Add(write(values[next++]));
            else if (field.MaxRepetitionLevel == 0 || definition[i] != 1)
            {
                Assert.Equal(field.MaxDefinitionLevel - 1, definition[i]);
                rows[^1].Add(null);
            }
        }

        Assert.Equal(group.RowCount, rows.Count);
        return [.. rows.Select(static row => row.ToArray())];
    }
}
