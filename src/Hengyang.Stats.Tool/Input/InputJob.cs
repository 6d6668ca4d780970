using System.Globalization;
using Hengyang.Stats.Tool.Input.Html;

namespace Hengyang.Stats.Tool.Input;

/// <summary>A part of the input that can be read apart from the others: one file, or some whole lines.</summary>
internal abstract class InputJob
{
    /// <summary>What is to be said before the texts of this part.</summary>
    internal IReadOnlyList<Message> Before { get; init; } = [];

    /// <summary>How many bytes it holds in memory while it waits.</summary>
    internal virtual int Bytes => 0;

    /// <summary>Gives its texts one after the other; it may be read once.</summary>
    internal virtual IEnumerable<InputDocument> Read(InputContext context) => [];
}

/// <summary>No texts, only something to say.</summary>
internal sealed class MessageJob : InputJob;

/// <summary>A file that is one text or one web page. It is opened where it is read.</summary>
internal sealed class FileJob(string name, InputForm form, ToolConsole console) : InputJob
{
    internal override IEnumerable<InputDocument> Read(InputContext context)
    {
        using InputFile? file = InputFile.TryOpen(name, console, context.Diagnostics);
        if (file is null)
            yield break;
        context.Diagnostics.BeginFile(file.MessageName);
        var bytes = new ByteSource(file, context);
        IEnumerable<InputDocument> documents = form == InputForm.Html
            ? PageSource.Read(file, bytes, context)
            : [new InputDocument(new DocumentName(file.DocumentName), null, new Utf8TextReader(bytes), null)];
        foreach (InputDocument document in documents)
            yield return document;
        context.Diagnostics.EndFile();
    }
}

/// <summary>Some lines, each one a text. The lines are numbered through all files, as if they were one.</summary>
/// <param name="block">The lines.</param>
/// <param name="form">What a line is.</param>
/// <param name="linesBefore">How many lines stand before them in all files.</param>
internal sealed class LinesJob(LineBlock block, InputForm form, long linesBefore) : InputJob
{
    internal override int Bytes => block.Length;

    internal override IEnumerable<InputDocument> Read(InputContext context)
    {
        long number = linesBefore;
        for (var lines = new LineCursor(block); lines.Read();)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            number++;
            if (form == InputForm.Lines)
                yield return new InputDocument(new DocumentName(number.ToString(CultureInfo.InvariantCulture), IsNumber: true), TextLine.Decode(lines, context.Diagnostics), null, null);
            else if (lines.Line.TrimStart(" \t\r"u8).IsEmpty)
                continue;
            else if (NdjsonLine.TryRead(lines.Line, number, out InputDocument document, out string? error, out long position))
                yield return document;
            else
                context.Diagnostics.Report(lines.Number, lines.Position + position, error!);
        }
        block.Return();
    }
}
