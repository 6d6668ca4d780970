using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>Reading and writing of objects field by field, without reflection and whatever the order of the fields.</summary>
internal static class JsonFields
{
    /// <summary>Checks that an object begins here.</summary>
    /// <exception cref="JsonException">It does not.</exception>
    internal static void Open(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            Fail("An object is expected.");
    }

    /// <summary>Goes to the next field's name, or answers false at the end of the object.</summary>
    internal static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the field has this name; if so, goes to its value.</summary>
    internal static bool Is(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => reader.ValueTextEquals(name) && reader.Read();

    /// <summary>Steps over the value of a field that is not known.</summary>
    internal static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.TrySkip();
    }

    internal static decimal ReadDecimal(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out decimal value))
            Fail("A number that fits a decimal is expected.");
        else
            return value;
        return 0;
    }

    internal static decimal? ReadNullableDecimal(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadDecimal(ref reader);

    internal static bool ReadBoolean(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            Fail("true or false is expected.");
        return reader.TokenType == JsonTokenType.True;
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is null)
            writer.WriteNull(name);
        else
            writer.WriteString(name, value);
    }

    /// <summary>Copies a string value, unescaped, into a buffer; false when it is no string or cannot be one of so few characters.</summary>
    internal static bool TryCopy(ref Utf8JsonReader reader, scoped Span<char> buffer, out int length)
    {
        length = 0;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            return false;
        // an escaped character takes up to six bytes, and an unescaped one at most three
        long bytes = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (bytes <= buffer.Length)
        {
            length = reader.CopyString(buffer);
            return true;
        }

        if (bytes > buffer.Length * 6L)
            return false;
        Span<char> wide = stackalloc char[buffer.Length * 6];
        int read = reader.CopyString(wide);
        if (read > buffer.Length)
            return false;
        wide[..read].CopyTo(buffer);
        length = read;
        return true;
    }

    [DoesNotReturn]
    internal static void Fail(string message) => throw new JsonException(message);
}
