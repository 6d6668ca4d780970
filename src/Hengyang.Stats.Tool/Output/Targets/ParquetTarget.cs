using System.Globalization;
using Hengyang.Stats.Tool.Output.Parquet;
using Hengyang.Stats.Tool.Running;
using Parquet;
using Parquet.Schema;

namespace Hengyang.Stats.Tool.Output.Targets;

/// <summary>A Parquet file, or several in a folder, each of about so many bytes.</summary>
/// <param name="path">The file or folder.</param>
/// <param name="bytes">How large a part may be, or null for one file.</param>
/// <param name="columns">Which columns.</param>
internal sealed class ParquetTarget(string path, long? bytes, ColumnChoice columns) : OutputTarget
{
    /// <summary>How many rows are held until they are written together. A reader takes a group at a time.</summary>
    private const int RowsOfGroup = 64 * 1024;

    private readonly ParquetSchema _schema = ParquetRows.SchemaOf(columns);
    private ParquetRows _rows = new(columns);
    private PartFile? _file;
    private ParquetWriter? _writer;
    private int _count;
    private long _unfit;

    internal override void Write(in Chunk chunk)
    {
        if (chunk.Rows is null)
            return;
        _unfit += chunk.Rows.Unfit;
        _rows.Append(chunk.Rows);
        if (_rows.Count >= RowsOfGroup)
            Try(WriteGroupAsync);
        if (bytes is not null && _file?.Length >= bytes)
            Try(EndAsync);
    }

    internal override void Complete() => Try(async () =>
    {
        if (_rows.Count > 0 || _count == 0)
            await WriteGroupAsync();
        await EndAsync();
    });

    internal override void Report(Diagnostics diagnostics)
    {
        if (_unfit > 0)
            diagnostics.Note("parquet", string.Create(CultureInfo.InvariantCulture, $"{_unfit} numbers that DECIMAL({ParquetColumn.Precision}, {ParquetColumn.Scale}) does not hold exactly are null; ndjson has them"));
    }

    public override void Dispose() => _file?.Dispose();

    private async Task WriteGroupAsync()
    {
        if (_writer is null)
        {
            _file = new PartFile(bytes is null ? path : Path.Combine(path, string.Create(CultureInfo.InvariantCulture, $"part-{_count:D5}.parquet")));
            _count++;
            _writer = await ParquetWriter.CreateAsync(_schema, _file.File, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd });
            _writer.CustomMetadata = new Dictionary<string, string> { ["reader"] = ToolVersion.Text };
        }
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
            await _rows.WriteAsync(group, _schema);
        _rows = new ParquetRows(columns);
    }

    private async Task EndAsync()
    {
        if (_writer is null)
            return;
        await _writer.DisposeAsync();
        _writer = null;
        _file!.Complete();
        _file = null;
    }

    /// <summary>Files are written without waiting, so there is nothing to wait for.</summary>
    private static void Try(Func<Task> step)
    {
        try
        {
            step().GetAwaiter().GetResult();
        }
        catch (IOException e)
        {
            throw new OutputFailedException(e);
        }
    }
}
