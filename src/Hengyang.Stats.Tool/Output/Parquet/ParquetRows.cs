using Hengyang.Stats.Tool.Output.Fields;
using Parquet;
using Parquet.Schema;

namespace Hengyang.Stats.Tool.Output.Parquet;

/// <summary>
/// Rows in the making, column by column: a row for each line. The columns are those of the CSV; the flat columns of a change
/// tell the first one of an observation, and the list <c>changes</c> has all of them.
/// </summary>
internal sealed class ParquetRows
{
    private readonly FlatColumn[] _columns;
    private readonly ParquetColumn[] _values;
    private readonly FlatColumn[] _changes;
    private readonly ParquetColumn[] _changeValues;
    private readonly List<int> _changeCounts = [];
    private readonly FlatRow _row = new();

    internal ParquetRows(ColumnChoice columns)
    {
        _columns = columns.Columns();
        _values = [.. _columns.Select(static c => ParquetColumn.For(c.Type))];
        _changes = columns.Wants("changes", onRequest: false) ? [.. ValueFields.Change.Columns] : [];
        _changeValues = [.. _changes.Select(static c => ParquetColumn.For(c.Type))];
    }

    internal int Count { get; private set; }

    /// <summary>How many numbers did not fit.</summary>
    internal long Unfit => _values.Sum(static v => v.Unfit) + _changeValues.Sum(static v => v.Unfit);

    /// <summary>The schema of the file.</summary>
    internal static ParquetSchema SchemaOf(ColumnChoice columns)
    {
        var rows = new ParquetRows(columns);
        IEnumerable<Field> fields = rows._columns.Select(static c => ParquetColumn.FieldFor(c.Name, c.Type));
        if (rows._changes.Length > 0)
            fields = fields.Append(new ListField("changes", new StructField("element", [.. rows._changes.Select(static c => ParquetColumn.FieldFor(c.InList, c.Type))])));
        return new ParquetSchema(fields.ToArray());
    }

    /// <summary>Takes a line.</summary>
    internal void Add(in OutputLine line)
    {
        _row.Set(line, 0);
        for (int i = 0; i < _columns.Length; i++)
            _columns[i].Give(_row, _values[i]);
        if (_changes.Length > 0)
            AddChanges(line);
        Count++;
    }

    /// <summary>Takes the rows of others.</summary>
    internal void Append(ParquetRows other)
    {
        for (int i = 0; i < _values.Length; i++)
            _values[i].Append(other._values[i]);
        for (int i = 0; i < _changeValues.Length; i++)
            _changeValues[i].Append(other._changeValues[i]);
        _changeCounts.AddRange(other._changeCounts);
        Count += other.Count;
    }

    /// <summary>Writes them.</summary>
    internal async Task WriteAsync(ParquetRowGroupWriter group, ParquetSchema schema)
    {
        for (int i = 0; i < _columns.Length; i++)
            await _values[i].WriteAsync(group, schema.Fields[i]);
        if (_changes.Length == 0)
            return;
        IReadOnlyList<Field> fields = ((StructField)((ListField)schema.Fields[^1]).Item).Fields;
        for (int i = 0; i < _changes.Length; i++)
            await _changeValues[i].WriteListAsync(group, (DataField)fields[i], _changeCounts);
    }

    private void AddChanges(in OutputLine line)
    {
        int count = line.Observation?.Changes.Count ?? (_row.Change is null ? 0 : 1);
        for (int change = 0; change < count; change++)
        {
            _row.Set(line, change);
            for (int i = 0; i < _changes.Length; i++)
                _changes[i].Give(_row, _changeValues[i]);
        }
        _changeCounts.Add(count);
    }
}
