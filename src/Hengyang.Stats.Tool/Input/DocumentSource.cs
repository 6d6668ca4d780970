using System.Globalization;
using Hengyang.Stats.Tool.Input.Html;

namespace Hengyang.Stats.Tool.Input;

/// <summary>How the input is divided into texts.</summary>
internal enum InputForm
{
    /// <summary>Every file is one text.</summary>
    Text,

    /// <summary>Every file is one web page.</summary>
    Html,

    /// <summary>Every line is one text.</summary>
    Lines,

    /// <summary>Every line is a JSON object that holds one text.</summary>
    Ndjson,
}

/// <summary>Gives the texts of the inputs one after the other.</summary>
internal sealed class DocumentSource(ToolConsole console, InputContext context)
{
    private long _lines;

    internal IEnumerable<InputDocument> Read(IEnumerable<string> names, InputForm? form)
    {
        foreach (InputFile file in InputFile.OpenAll(names, console, context.Diagnostics))
        {
            context.Diagnostics.BeginFile(file.MessageName);
            var bytes = new ByteSource(file, context);
            IEnumerable<InputDocument> documents = (form ?? FormOf(file.Name)) switch
            {
                InputForm.Html => PageSource.Read(file, bytes, context),
                InputForm.Lines => ReadLines(bytes),
                InputForm.Ndjson => ReadNdjson(bytes),
                _ => [new InputDocument(new DocumentName(file.DocumentName), null, new Utf8TextReader(bytes), null)],
            };
            foreach (InputDocument document in documents)
            {
                yield return document;
                context.Progress.AddDocument();
            }
            context.Diagnostics.EndFile();
        }
    }

    private static InputForm FormOf(string name) =>
        Path.GetExtension(name.AsSpan()) is { Length: > 0 } extension
            && (extension.Equals(".htm", StringComparison.OrdinalIgnoreCase) || extension.Equals(".html", StringComparison.OrdinalIgnoreCase))
            ? InputForm.Html
            : InputForm.Text;

    /// <summary>The lines are numbered through all files, as if they were one.</summary>
    private IEnumerable<InputDocument> ReadLines(ByteSource bytes)
    {
        var lines = new Utf8LineReader(bytes);
        while (lines.Read())
        {
            string number = (++_lines).ToString(CultureInfo.InvariantCulture);
            yield return new InputDocument(new DocumentName(number, IsNumber: true), TextLine.Decode(lines, context.Diagnostics), null, null);
        }
    }

    private IEnumerable<InputDocument> ReadNdjson(ByteSource bytes)
    {
        var lines = new Utf8LineReader(bytes);
        while (lines.Read())
        {
            _lines++;
            if (lines.Line.TrimStart(" \t\r"u8).IsEmpty)
                continue;
            if (NdjsonLine.TryRead(lines.Line, _lines, out InputDocument document, out string? error, out long position))
                yield return document;
            else
                context.Diagnostics.Report(lines.Number, lines.Position + position, error!);
        }
    }
}
