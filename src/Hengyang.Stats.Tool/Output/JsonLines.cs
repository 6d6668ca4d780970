using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Tool.Output;

/// <summary>JSON objects, one a line; Chinese stays readable.</summary>
internal sealed class JsonLines : IDisposable
{
    private const int FlushAt = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushAt);
    private readonly Utf8JsonWriter _json;

    internal JsonLines(Stream stream)
    {
        _stream = stream;
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Begins a line.</summary>
    internal Utf8JsonWriter Begin()
    {
        _json.Reset();
        _json.WriteStartObject();
        return _json;
    }

    /// <summary>Ends it.</summary>
    internal void End()
    {
        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushAt)
            Flush();
    }

    internal void Flush()
    {
        if (_buffer.WrittenCount == 0)
            return;
        _stream.Write(_buffer.WrittenSpan);
        _stream.Flush();
        _buffer.ResetWrittenCount();
    }

    public void Dispose() => _json.Dispose();
}
