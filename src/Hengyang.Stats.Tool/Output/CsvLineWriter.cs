using CsvHelper;
using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// A table with the same columns for every line (RFC 4180). The first change of an observation stands in the
/// observation's row; each further one has a row of its own of the type observation-change, which repeats the place,
/// the indicator, the area and the period and leaves the value empty, so that summing a column counts nothing twice.
/// </summary>
internal sealed class CsvLineWriter : ILineWriter
{
    private const int FlushEvery = 256;

    private readonly CsvWriter _csv;
    private readonly CsvSink _sink;
    private readonly FlatColumn[] _columns;
    private readonly bool _withHeader;
    private readonly FlatRow _row = new();
    private long _lines;

    /// <param name="stream">Where to.</param>
    /// <param name="columns">Which columns.</param>
    /// <param name="style">How cells are written.</param>
    internal CsvLineWriter(Stream stream, ColumnChoice columns, CsvStyle style)
    {
        _csv = CsvWriter.Create(stream, CsvCells.OptionsFor(style), leaveOpen: true);
        _sink = new CsvSink(_csv, style.IsRaw);
        _columns = columns.Columns();
        _withHeader = style.HasHeader;
    }

    public void Begin()
    {
        if (_withHeader)
            _csv.WriteHeader(_columns.Select(c => c.Name).ToArray().AsSpan());
    }

    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        foreach (OutputLine line in lines)
        {
            int rows = FlatRow.RowsOf(line);
            for (int i = 0; i < rows; i++)
            {
                _row.Set(line, i);
                foreach (FlatColumn column in _columns)
                    column.Give(_row, _sink);
                _csv.EndRecord();
            }
            // What is written so far is whole lines: it may go on, and need not wait for the end of a long text.
            if (++_lines % FlushEvery == 0)
                _csv.Flush();
        }
    }

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();
}
