using CsvHelper;

namespace Hengyang.Stats.Tool.Input;

/// <summary>A comma- or tab-separated table, whose first row names the columns.</summary>
internal sealed class CsvTable : TextTable
{
    private readonly CsvReader _csv;

    internal CsvTable(Stream utf8, char separator)
    {
        _csv = CsvReader.Create(utf8, new CsvReaderOptions { Separator = separator }, leaveOpen: true);
        try
        {
            _csv.ReadHeader();
        }
        catch (CsvFormatException e)
        {
            throw new TableFormatException(e.Message, e);
        }
    }

    internal override IReadOnlyList<string> Headers => _csv.Headers;

    internal override bool Read()
    {
        try
        {
            return _csv.Read();
        }
        catch (CsvFormatException e)
        {
            throw new TableFormatException(e.Message, e);
        }
    }

    internal override string? Cell(int column) => column >= 0 && column < _csv.FieldCount && _csv.GetString(column) is { Length: > 0 } cell ? cell : null;

    public override void Dispose() => _csv.Dispose();
}
