using System.Text.Json;
using CsvHelper;
using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>How the cells of a CSV are written.</summary>
/// <param name="HasHeader">Whether the first line names the columns.</param>
/// <param name="IsRaw">Whether text stays as it is even where a spreadsheet would run it.</param>
/// <param name="Separator">What divides the cells.</param>
internal readonly record struct CsvStyle(bool HasHeader, bool IsRaw, char Separator);

/// <summary>Writes values as cells.</summary>
internal sealed class CsvSink(CsvWriter csv, bool isRaw) : IValueSink
{
    public void Null() => csv.WriteField(string.Empty);

    public void Text(string? text) => csv.WriteField(isRaw ? text : CsvCells.Guard(text));

    public void Text(ReadOnlySpan<char> text) => Text(text.ToString());

    public void Number(decimal? number) => csv.WriteField(number, default);

    public void Whole(long number) => csv.WriteField(number, default);

    public void Truth(bool truth) => csv.WriteField(truth ? "true" : "false");

    public void Day(DateOnly? day) => csv.WriteField(day, "O");

    public void Raw(string json) => Text(CellOf(json));

    public void Texts(IReadOnlyList<string> texts) => Text(string.Join(';', texts));

    /// <summary>What a value of JSON is in a cell: a string without its quotes, nothing for null, and else as it stands.</summary>
    internal static string? CellOf(string json)
    {
        if (json == "null")
            return null;
        if (json[0] != '"')
            return json;
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json));
        reader.Read();
        return reader.GetString();
    }
}
