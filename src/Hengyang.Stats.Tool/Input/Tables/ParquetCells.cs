using System.Globalization;
using Parquet;
using Parquet.Schema;

namespace Hengyang.Stats.Tool.Input;

/// <summary>The cells of one column in one row group, as texts.</summary>
internal sealed class ParquetCells
{
    private readonly string?[] _texts;

    private ParquetCells(string?[] texts, bool isJson) => (_texts, IsJson) = (texts, isJson);

    /// <summary>Whether the texts are numbers or true and false, which JSON has without quotation marks.</summary>
    internal bool IsJson { get; }

    internal string? Text(int row) => _texts[row];

    /// <summary>Whether a column has cells that are one text, number or day each.</summary>
    internal static bool CanRead(DataField field) =>
        field.MaxRepetitionLevel == 0 && (IsText(field) || field.ClrType == typeof(int) || field.ClrType == typeof(long) || field.ClrType == typeof(double)
            || field.ClrType == typeof(float) || field.ClrType == typeof(decimal) || field.ClrType == typeof(bool) || field.ClrType == typeof(DateOnly) || field.ClrType == typeof(DateTime));

    internal static ParquetCells Read(ParquetRowGroupReader group, DataField field)
    {
        CultureInfo plain = CultureInfo.InvariantCulture;
        if (IsText(field))
        {
            var texts = new string?[group.RowCount];
            group.ReadAsync(field, texts!).AsTask().GetAwaiter().GetResult();
            return new ParquetCells(texts, isJson: false);
        }
        if (field.ClrType == typeof(int))
            return Read<int>(group, field, v => v.ToString(plain));
        if (field.ClrType == typeof(long))
            return Read<long>(group, field, v => v.ToString(plain));
        if (field.ClrType == typeof(double))
            return Read<double>(group, field, v => double.IsFinite(v) ? v.ToString("R", plain) : null);
        if (field.ClrType == typeof(float))
            return Read<float>(group, field, v => float.IsFinite(v) ? v.ToString("R", plain) : null);
        if (field.ClrType == typeof(decimal))
            return Read<decimal>(group, field, v => v.ToString(plain));
        if (field.ClrType == typeof(bool))
            return Read<bool>(group, field, static v => v ? "true" : "false");
        if (field.ClrType == typeof(DateOnly))
            return Read<DateOnly>(group, field, v => v.ToString("yyyy-MM-dd", plain), isJson: false);
        return Read<DateTime>(group, field, v => v.ToString(v.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF", plain), isJson: false);
    }

    private static bool IsText(DataField field) => field.ClrType == typeof(string) || field.ClrType == typeof(ReadOnlyMemory<char>);

    private static ParquetCells Read<T>(ParquetRowGroupReader group, DataField field, Func<T, string?> write, bool isJson = true)
        where T : struct
    {
        var texts = new string?[group.RowCount];
        if (field.IsNullable)
        {
            var values = new T?[group.RowCount];
            group.ReadAsync<T>(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            for (int i = 0; i < values.Length; i++)
                texts[i] = values[i] is { } value ? write(value) : null;
        }
        else
        {
            var values = new T[group.RowCount];
            group.ReadAsync(field, values.AsMemory()).AsTask().GetAwaiter().GetResult();
            for (int i = 0; i < values.Length; i++)
                texts[i] = write(values[i]);
        }
        return new ParquetCells(texts, isJson);
    }
}
