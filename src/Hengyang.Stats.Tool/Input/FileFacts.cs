using System.Text.Json;
using Hengyang.Stats.Tool.Input.Tables;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>What is known of a file's text from outside: its name, and what the patterns and the table say.</summary>
internal sealed class FileFacts
{
    private readonly DocumentName _name;
    private readonly string _path;
    private readonly IReadOnlyList<string?> _kept;
    private readonly DateOnly? _day;
    private readonly string? _area;

    internal FileFacts(FoundFile file, InputSettings settings)
    {
        _name = new DocumentName(file.Document);
        _path = file.Path;
        Sidecar? sidecar = settings.Sidecar;
        _day = sidecar?.Day(file.Document, file.Path) ?? settings.DatePattern?.FindDay(file.Path);
        _area = sidecar?.Area(file.Document, file.Path) ?? settings.AreaPattern?.Find(file.Path);
        _kept = [.. settings.Keep.Select(name => sidecar?.Cell(file.Document, file.Path, name) is { } cell ? Json(cell) : null)];
    }

    /// <summary>A text of the file.</summary>
    internal InputDocument Document(string? text, TextReader? reader) =>
        new(new DocumentInfo(_name) { Path = _path, Kept = _kept }, text, reader) { ReferenceDate = _day, Area = _area };

    /// <summary>A table of the file.</summary>
    internal InputDocument Table(TableSheet sheet)
    {
        DocumentName name = sheet.Name is { } part ? new DocumentName($"{_name.Text}#{part}") : _name;
        return new InputDocument(new DocumentInfo(name) { Path = _path, Kept = _kept, IsTable = true }, null, null) { ReferenceDate = _day, Area = _area, Rows = sheet.Rows };
    }

    /// <summary>A text as JSON has it.</summary>
    internal static string Json(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
