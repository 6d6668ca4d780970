using Hengyang.Stats.Tool.Output.Fields;
using Parquet;
using Parquet.Schema;

namespace Hengyang.Stats.Tool.Output.Parquet;

/// <summary>A column in the making: takes the value of one row after the other.</summary>
internal abstract class ParquetColumn : IValueSink
{
    /// <summary>The type of the numbers: 26 digits before the point and 12 behind it.</summary>
    internal const int Precision = 38;

    internal const int Scale = 12;

    /// <summary>How many rows it has.</summary>
    internal abstract int Count { get; }

    /// <summary>How many numbers did not fit and are null for it.</summary>
    internal long Unfit { get; private protected set; }

    /// <summary>An empty column for the values of a field.</summary>
    internal static ParquetColumn For(FieldType type) => type switch
    {
        FieldType.Number => new NumberColumn(),
        FieldType.Whole => new ValueColumn<long>(),
        FieldType.Truth => new ValueColumn<bool>(),
        FieldType.Day => new ValueColumn<DateOnly>(),
        FieldType.Texts => new TextsColumn(),
        _ => new TextColumn(),
    };

    /// <summary>The field of the schema that holds such values.</summary>
    internal static Field FieldFor(string name, FieldType type) => type switch
    {
        FieldType.Number => new DecimalDataField(name, Precision, Scale, isNullable: true),
        FieldType.Whole => new DataField<long>(name, nullable: true),
        FieldType.Truth => new DataField<bool>(name, nullable: true),
        FieldType.Day => new DataField<DateOnly>(name, nullable: true),
        FieldType.Texts => new ListField(name, new DataField("element", typeof(string), isNullable: true)),
        _ => new DataField(name, typeof(string), isNullable: true),
    };

    /// <summary>Takes the rows of another column of the same kind.</summary>
    internal abstract void Append(ParquetColumn other);

    /// <summary>Writes it, a value a row.</summary>
    internal abstract Task WriteAsync(ParquetRowGroupWriter group, Field field);

    /// <summary>Writes it as a part of a list.</summary>
    /// <param name="group">Where to.</param>
    /// <param name="field">The field in the list.</param>
    /// <param name="lengths">How many of the values belong to each row.</param>
    internal abstract Task WriteListAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<int> lengths);

    public abstract void Null();

    public virtual void Text(string? text) => throw Wrong();

    public void Text(ReadOnlySpan<char> text) => Text(text.ToString());

    public virtual void Number(decimal? number) => throw Wrong();

    public virtual void Whole(long number) => throw Wrong();

    public virtual void Truth(bool truth) => throw Wrong();

    public virtual void Day(DateOnly? day) => throw Wrong();

    public virtual void Raw(string json) => Text(CsvSink.CellOf(json));

    public virtual void Texts(IReadOnlyList<string> texts) => throw Wrong();

    private InvalidOperationException Wrong() => new($"A field gives a value that its type does not say ({GetType().Name}).");
}

/// <summary>A column of values that may be missing.</summary>
internal class ValueColumn<T> : ParquetColumn
    where T : struct
{
    private readonly List<T?> _values = [];

    internal override int Count => _values.Count;

    internal override void Append(ParquetColumn other) => _values.AddRange(((ValueColumn<T>)other)._values);

    internal override Task WriteAsync(ParquetRowGroupWriter group, Field field) => group.WriteAsync<T>((DataField)field, _values.ToArray().AsMemory());

    internal override Task WriteListAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<int> lengths)
    {
        (int[] definition, int[] repetition) = ListLevels.Of(lengths, i => _values[i].HasValue, field);
        T[] values = [.. _values.Where(static v => v.HasValue).Select(static v => v!.Value)];
        return group.WriteAllPartsAsync<T>(field, values, definition, repetition, CancellationToken.None);
    }

    public override void Null() => _values.Add(null);

    public override void Whole(long number) => Add(number);

    public override void Truth(bool truth) => Add(truth);

    public override void Day(DateOnly? day)
    {
        if (day is { } date)
            Add(date);
        else
            Null();
    }

    private protected void Add<TValue>(TValue value)
        where TValue : struct => _values.Add((T)(object)value);
}

/// <summary>A column of decimals. One that does not fit exactly is null: a wrong value is never written.</summary>
internal sealed class NumberColumn : ValueColumn<decimal>
{
    private static readonly decimal Largest = (decimal)Math.Pow(10, ParquetColumn.Precision - ParquetColumn.Scale);

    public override void Number(decimal? number)
    {
        if (number is not { } value)
        {
            Null();
        }
        else if (decimal.Round(value, Scale) != value || Math.Abs(value) >= Largest)
        {
            Unfit++;
            Null();
        }
        else
        {
            Add(value);
        }
    }
}

/// <summary>A column of texts.</summary>
internal sealed class TextColumn : ParquetColumn
{
    private readonly List<string?> _values = [];

    internal override int Count => _values.Count;

    internal override void Append(ParquetColumn other) => _values.AddRange(((TextColumn)other)._values);

    internal override Task WriteAsync(ParquetRowGroupWriter group, Field field) => group.WriteAsync((DataField)field, _values!);

    internal override Task WriteListAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<int> lengths)
    {
        (int[] definition, int[] repetition) = ListLevels.Of(lengths, i => _values[i] is not null, field);
        ReadOnlyMemory<char>[] values = [.. _values.OfType<string>().Select(static v => v.AsMemory())];
        return group.WriteAllPartsAsync<ReadOnlyMemory<char>>(field, values, definition, repetition, CancellationToken.None);
    }

    public override void Null() => _values.Add(null);

    public override void Text(string? text) => _values.Add(text);
}

/// <summary>A column of lists of texts.</summary>
internal sealed class TextsColumn : ParquetColumn
{
    private readonly List<int> _lengths = [];
    private readonly TextColumn _texts = new();

    internal override int Count => _lengths.Count;

    internal override void Append(ParquetColumn other)
    {
        _lengths.AddRange(((TextsColumn)other)._lengths);
        _texts.Append(((TextsColumn)other)._texts);
    }

    internal override Task WriteAsync(ParquetRowGroupWriter group, Field field) => _texts.WriteListAsync(group, (DataField)((ListField)field).Item, _lengths);

    internal override Task WriteListAsync(ParquetRowGroupWriter group, DataField field, IReadOnlyList<int> lengths) =>
        throw new NotSupportedException("A list in a list is in no field.");

    public override void Null() => _lengths.Add(0);

    public override void Texts(IReadOnlyList<string> texts)
    {
        _lengths.Add(texts.Count);
        foreach (string text in texts)
            _texts.Text(text);
    }
}
