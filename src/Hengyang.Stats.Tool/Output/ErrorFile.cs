using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>What is reported, as NDJSON: every one, also those that standard error leaves out.</summary>
internal sealed class ErrorFile : IDisposable
{
    private static readonly JsonName Kind = new("kind");
    private static readonly JsonName Source = new("source");
    private static readonly JsonName Line = new("line");
    private static readonly JsonName Byte = new("byte");
    private static readonly JsonName Start = new("start");
    private static readonly JsonName Code = new("code");
    private static readonly JsonName Words = new("message");

    private readonly FileStream _stream;
    private readonly JsonBytes _json;

    internal ErrorFile(string path)
    {
        _stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _json = new JsonBytes(_stream);
    }

    /// <summary>Writes a line.</summary>
    /// <param name="message">What is reported.</param>
    /// <param name="file">The file that is being read, for places in it.</param>
    internal void Write(in Message message, string? file)
    {
        string? kind = message.Kind switch
        {
            MessageKind.Warning => "warning",
            MessageKind.Note => "note",
            MessageKind.Failure or MessageKind.FailureAt => "error",
            _ => null,
        };
        if (kind is null)
            return;
        _json.BeginObject();
        _json.Name(Kind);
        _json.Text(kind);
        _json.Name(Source);
        _json.Text(message.Kind == MessageKind.FailureAt ? file : message.Name);
        WriteWhole(Line, message.Kind == MessageKind.FailureAt ? message.Line : null);
        WriteWhole(Byte, message.Kind == MessageKind.FailureAt ? message.Position : null);
        WriteWhole(Start, message.Kind == MessageKind.Warning ? message.Position : null);
        _json.Name(Code);
        _json.Text(message.Code);
        _json.Name(Words);
        _json.Text(message.Text);
        _json.EndObject();
        _json.EndLine();
    }

    public void Dispose()
    {
        _json.Flush();
        _stream.Dispose();
    }

    private void WriteWhole(JsonName name, long? number)
    {
        _json.Name(name);
        if (number is { } value)
            _json.Whole(value);
        else
            _json.Null();
    }
}
