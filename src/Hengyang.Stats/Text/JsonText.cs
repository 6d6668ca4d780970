using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>
/// Values as the text of their JSON object: what the format R falls back to where the text of a value does not say all of it, and what
/// every parser reads besides.
/// </summary>
internal static class JsonText
{
    /// <summary>The JSON of a value is no longer than this.</summary>
    private const int LongestText = 4096;

    internal delegate T ReadValue<T>(ref Utf8JsonReader reader);

    internal delegate void WriteFields<T>(Utf8JsonWriter writer, in T value);

    /// <summary>How the values of a type are read and written: their converters, which stand on the values, are handed in when the library is loaded.</summary>
    /// <typeparam name="T">The type.</typeparam>
    internal static class Form<T>
        where T : struct
    {
        internal static ReadValue<T>? Read { get; set; }

        internal static WriteFields<T>? Write { get; set; }
    }

    /// <summary>Whether a text is to be read as JSON; no text of a value begins so.</summary>
    internal static bool Begins(ReadOnlySpan<char> text) => text is ['{', ..];

    internal static bool Begins(ReadOnlySpan<byte> utf8Text) => utf8Text is [(byte)'{', ..];

    internal static bool TryRead<T>(ReadOnlySpan<char> text, out T result, out ParseError error)
        where T : struct
    {
        if (text.Length > LongestText)
            return Refuse(out result, out error);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        bool ok = TryRead(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), out result, out error);
        ArrayPool<byte>.Shared.Return(bytes);
        return ok;
    }

    internal static bool TryRead<T>(ReadOnlySpan<byte> utf8Text, out T result, out ParseError error)
        where T : struct
    {
        error = default;
        if (utf8Text.Length > LongestText)
            return Refuse(out result, out error);
        try
        {
            var reader = new Utf8JsonReader(utf8Text);
            reader.Read();
            result = Form<T>.Read!(ref reader);
            if (!reader.Read())
                return true;
        }
        catch (JsonException)
        {
        }

        return Refuse(out result, out error);
    }

    private static bool Refuse<T>(out T result, out ParseError error)
        where T : struct
    {
        result = default;
        error = new ParseError(ParseStatus.NoMatch, 0);
        return false;
    }

    internal static string Of<T>(in T value)
        where T : struct
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            Form<T>.Write!(writer, in value);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
