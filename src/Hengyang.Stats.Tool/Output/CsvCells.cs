using System.Buffers;
using System.Globalization;
using CsvHelper;

namespace Hengyang.Stats.Tool.Output;

/// <summary>What the tables have in common: RFC 4180, invariant numbers, and no text that a spreadsheet would run.</summary>
internal static class CsvCells
{
    /// <summary>What makes a spreadsheet run a text, also full-width where it is an East Asian one.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    internal static readonly CsvWriterOptions Options = OptionsFor(new CsvStyle(HasHeader: true, IsRaw: false, ','));

    internal static CsvWriterOptions OptionsFor(CsvStyle style) => new()
    {
        // CsvHelper's own guard knows ASCII only, and would mark the bare - of standard input.
        Injection = CsvInjection.None,
        FormatProvider = CultureInfo.InvariantCulture,
        Separator = style.Separator,
    };

    /// <summary>A text field as it may stand in a table: one that a spreadsheet would run gets an apostrophe in front.</summary>
    internal static string? Guard(string? text) =>
        text is { Length: > 0 } && text != "-" && FormulaStarts.Contains(text[0]) ? "'" + text : text;
}
