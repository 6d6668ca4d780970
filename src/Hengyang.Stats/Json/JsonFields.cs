using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>Reading and writing of objects field by field, without reflection and whatever the order of the fields.</summary>
internal static class JsonFields
{
    /// <summary>The longest name of a field.</summary>
    private const int LongestName = 20;

    private const int LongestNumber = 64;

    /// <summary>Checks that an object begins here.</summary>
    /// <exception cref="JsonException">It does not.</exception>
    internal static void Open(ref Utf8JsonReader reader, in JsonReading how, string example)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            Fail(how, $"an object or a text such as {example} is expected");
    }

    /// <summary>Goes to the next field's name, or answers false at the end of the object.</summary>
    internal static bool Next(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the field has this name; if so, goes to its value.</summary>
    internal static bool Is(ref Utf8JsonReader reader, in JsonReading how, ReadOnlySpan<byte> name) =>
        (reader.ValueTextEquals(name) || (how.IgnoresCase && IsInOtherCase(ref reader, name))) && reader.Read();

    private static bool IsInOtherCase(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        Span<char> own = stackalloc char[LongestName];
        if (!TryCopy(ref reader, own, out int length) || length != name.Length)
            return false;
        for (int i = 0; i < length; i++)
        {
            if (char.ToLowerInvariant(own[i]) != char.ToLowerInvariant((char)name[i]))
                return false;
        }

        return true;
    }

    /// <summary>Steps over the value of a field that is not known.</summary>
    internal static void SkipValue(ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.TrySkip();
    }

    internal static decimal ReadDecimal(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value))
            return value;
        Span<char> text = stackalloc char[LongestNumber];
        if (how.ReadsQuotedNumbers && reader.TokenType == JsonTokenType.String && TryCopy(ref reader, text, out int length)
            && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value))
        {
            return value;
        }

        throw Error(how, $"{field} is no number that fits a decimal");
    }

    internal static decimal? ReadNullableDecimal(ref Utf8JsonReader reader, in JsonReading how, string field) =>
        reader.TokenType == JsonTokenType.Null ? null : ReadDecimal(ref reader, how, field);

    internal static int ReadInteger(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        decimal value = ReadDecimal(ref reader, how, field);
        if (value != decimal.Truncate(value) || value is < int.MinValue or > int.MaxValue)
            Fail(how, $"{field} is no whole number");
        return (int)value;
    }

    /// <summary>A stretch of a text, which lies within one: neither figure is negative.</summary>
    internal static TextRange RangeOf(int start, int length, in JsonReading how)
    {
        if (start < 0 || length < 0)
            Fail(how, "start and length are not negative");
        return new TextRange(start, length);
    }

    internal static bool ReadBoolean(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
            Fail(how, $"{field} is neither true nor false");
        return reader.TokenType == JsonTokenType.True;
    }

    internal static string? ReadText(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        if (reader.TokenType is not (JsonTokenType.Null or JsonTokenType.String))
            Fail(how, $"{field} is neither text nor null");
        return reader.GetString();
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

    /// <summary>Reads the text form of a value, as its parser does.</summary>
    internal static T ReadText<T>(ref Utf8JsonReader reader, in JsonReading how, string example)
        where T : struct, ISpanParsable<T>
    {
        string text = reader.GetString()!;
        if (!T.TryParse(text, null, out T value))
            Fail(how, $"the text is none such as {example}");
        return value;
    }

    [DoesNotReturn]
    internal static void Fail(in JsonReading how, string message) => throw Error(how, message);

    internal static JsonException Error(in JsonReading how, string message) => new($"{how.Owner}: {message}.");
}
