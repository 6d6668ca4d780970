using Parquet;
using Parquet.Schema;

namespace Hengyang.Stats.Tool.Input;

/// <summary>A Parquet file. Its end says what it holds, so that it must be a file; the columns that are asked for are held a row group at a time.</summary>
internal sealed class ParquetTable : TextTable
{
    /// <summary>Of more rows the cells alone need hundreds of megabytes; a few bytes of a hostile file can claim any number.</summary>
    private const long MostRows = 16_000_000;

    private readonly InputContext _context;
    private readonly ParquetReader _reader;
    private readonly DataField[] _fields;
    private readonly ParquetCells?[] _cells;
    private readonly long _bytesOfGroup;
    private IReadOnlyList<int> _chosen = [];
    private int _group = -1;
    private long _row;
    private long _rows;

    internal ParquetTable(Stream stream, InputContext context)
    {
        _context = context;
        if (!stream.CanSeek)
            throw new TableFormatException("Parquet is read from a file, not from a stream");
        _reader = Try(() => ParquetReader.CreateAsync(stream, new ParquetOptions { UseDateOnlyTypeForDates = true }, leaveStreamOpen: true).GetAwaiter().GetResult());
        _fields = _reader.Schema.GetDataFields();
        _cells = new ParquetCells?[_fields.Length];
        _bytesOfGroup = stream.Length / Math.Max(1, _reader.RowGroupCount);
        Headers = [.. _fields.Select(static f => f.Path.ToString().Replace('/', '.'))];
    }

    internal override IReadOnlyList<string> Headers { get; }

    internal override void Choose(IReadOnlyList<int> columns)
    {
        _chosen = columns;
        foreach (int column in columns.Where(c => !ParquetCells.CanRead(_fields[c])))
            throw new TableFormatException($"the column {Headers[column]} holds neither texts, numbers nor days");
    }

    internal override bool Read()
    {
        while (++_row >= _rows)
        {
            if (++_group >= _reader.RowGroupCount)
                return false;
            _context.CancellationToken.ThrowIfCancellationRequested();
            using ParquetRowGroupReader group = Try(() => _reader.OpenRowGroupReader(_group));
            if (group.RowCount is < 0 or > MostRows)
                throw new TableFormatException($"a row group of {group.RowCount} rows is too large; at most {MostRows} are read");
            _rows = group.RowCount;
            _row = -1;
            foreach (int column in _chosen)
                _cells[column] = Try(() => ParquetCells.Read(group, _fields[column]));
            _context.Progress.AddBytes(_bytesOfGroup);
        }
        return true;
    }

    internal override string? Cell(int column) => column >= 0 && _cells[column]?.Text((int)_row) is { Length: > 0 } cell ? cell : null;

    internal override string? Json(int column) => Cell(column) is not { } cell ? null : _cells[column]!.IsJson ? cell : FileFacts.Json(cell);

    public override void Dispose() => _reader.DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>The package throws whatever a broken file leads it to, an index outside an array too; all of it means the same.</summary>
    private static T Try<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception e) when (e is not (OperationCanceledException or TableFormatException))
        {
            throw new TableFormatException(e.Message, e);
        }
    }
}
