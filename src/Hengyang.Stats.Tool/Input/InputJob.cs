using System.Globalization;
using Hengyang.Stats.Tool.Input.Html;
using Hengyang.Stats.Tool.Input.Tables;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>A part of the input that can be read apart from the others: one file, or some whole lines.</summary>
internal abstract class InputJob
{
    /// <summary>What is to be said before the texts of this part.</summary>
    internal IReadOnlyList<Message> Before { get; init; } = [];

    /// <summary>How many texts it holds at most: files, or lines. A run that is resumed counts them.</summary>
    internal virtual long Units => 0;

    /// <summary>How many bytes it holds in memory while it waits.</summary>
    internal virtual int Bytes => 0;

    /// <summary>The same without so many texts that an earlier run has done.</summary>
    internal virtual InputJob After(long done) => done == 0 ? this : new MessageJob { Before = Before };

    /// <summary>It is not read: gives back what it holds.</summary>
    internal virtual void PassOver()
    {
    }

    /// <summary>Gives its texts one after the other; it may be read once.</summary>
    internal virtual IEnumerable<InputDocument> Read(InputContext context) => [];
}

/// <summary>No texts, only something to say.</summary>
internal sealed class MessageJob : InputJob;

/// <summary>A file that is one text, one web page, or tables. It is opened where it is read.</summary>
internal sealed class FileJob(FoundFile name, InputForm form, InputSettings settings, ToolConsole console) : InputJob
{
    internal override long Units => 1;

    internal override IEnumerable<InputDocument> Read(InputContext context)
    {
        using InputFile? file = InputFile.TryOpen(name.Path, console, context.Diagnostics, name.IsFound);
        if (file is null)
            yield break;
        context.Diagnostics.BeginFile(file.MessageName);
        if (form == InputForm.Table)
        {
            var table = new FileFacts(name, settings);
            foreach (TableSheet sheet in TableSheet.Read(file, settings.Encoding, context))
                yield return table.Table(sheet);
            context.Diagnostics.EndFile();
            yield break;
        }

        var bytes = new ByteSource(file, context, settings.Encoding, isPage: form == InputForm.Html);
        var facts = new FileFacts(name, settings);
        if (form == InputForm.Html)
        {
            if (PageSource.Read(file, bytes, settings.Encoding, context) is { } page)
                yield return page.Length <= PageParts.LargestWhole ? facts.Document(page, null) : facts.Document(null, new StringReader(page));
        }
        else
        {
            yield return bytes.TryReadSmall(out string text) ? facts.Document(text, null) : facts.Document(null, new Utf8TextReader(bytes));
        }
        context.Diagnostics.EndFile();
    }
}

/// <summary>Some texts that are in memory: rows of a table.</summary>
internal sealed class TextsJob(IReadOnlyList<InputDocument> texts, int bytes) : InputJob
{
    internal override int Bytes => bytes;

    internal override long Units => texts.Count;

    internal override InputJob After(long done) => done == 0 ? this : new TextsJob([.. texts.Skip((int)Math.Min(done, texts.Count))], bytes) { Before = Before };

    internal override IEnumerable<InputDocument> Read(InputContext context) => texts;
}

/// <summary>Some lines, each one a text. The lines are numbered through all files, as if they were one.</summary>
/// <param name="block">The lines.</param>
/// <param name="form">What a line is.</param>
/// <param name="settings">What is wanted of a line.</param>
/// <param name="path">The file.</param>
/// <param name="linesBefore">How many lines stand before them in all files.</param>
/// <param name="done">How many of these lines an earlier run has done.</param>
internal sealed class LinesJob(LineBlock block, InputForm form, InputSettings settings, string path, long linesBefore, long done = 0) : InputJob
{
    internal override int Bytes => block.Length;

    internal override long Units => block.Lines - done;

    internal override InputJob After(long done) =>
        done == 0 ? this : new LinesJob(block, form, settings, path, linesBefore, Math.Min(done, block.Lines)) { Before = Before };

    internal override void PassOver() => block.Return();

    internal override IEnumerable<InputDocument> Read(InputContext context)
    {
        long number = linesBefore;
        for (var lines = new LineCursor(block); lines.Read();)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            number++;
            if (number - linesBefore <= done)
                continue;
            if (form == InputForm.Lines)
            {
                yield return new InputDocument(NumberOf(number), TextLine.Decode(lines, context.Diagnostics), null);
                continue;
            }
            if (lines.Line.TrimStart(" \t\r"u8).IsEmpty)
                continue;
            bool isRead = NdjsonLine.TryRead(lines.Line, number, settings.Keep, path, out InputDocument document, out string? error, out long position);
            if (!isRead)
                context.Diagnostics.Report(lines.Number, lines.Position + position, error!);
            if (isRead)
                yield return document;
            else if (settings.WithBroken)
                yield return new InputDocument(NumberOf(number), null, null) { IsBroken = true };
        }
        block.Return();
    }

    private DocumentInfo NumberOf(long number) => new(new DocumentName(number.ToString(CultureInfo.InvariantCulture), IsNumber: true)) { Path = path };
}
