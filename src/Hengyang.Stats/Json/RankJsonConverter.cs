using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="Rank"/> as <c>{"position":1,"fromBottom":false,"top":false,"scope":"全省"}</c> and reads it back;
/// only <c>position</c> is required. <c>previous</c> is written only where the text states the position before.
/// </summary>
public sealed class RankJsonConverter : JsonConverter<Rank>
{
    /// <inheritdoc/>
    public override Rank Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonFields.Open(ref reader);
        int? position = null;
        bool fromBottom = false;
        bool top = false;
        string? scope = null;
        int? previous = null;
        while (JsonFields.Next(ref reader))
        {
            if (JsonFields.Is(ref reader, "position"u8))
                position = ReadPosition(ref reader);
            else if (JsonFields.Is(ref reader, "fromBottom"u8))
                fromBottom = JsonFields.ReadBoolean(ref reader);
            else if (JsonFields.Is(ref reader, "top"u8))
                top = JsonFields.ReadBoolean(ref reader);
            else if (JsonFields.Is(ref reader, "scope"u8))
                scope = ReadScope(ref reader);
            else if (JsonFields.Is(ref reader, "previous"u8))
                previous = reader.TokenType == JsonTokenType.Null ? null : ReadPosition(ref reader);
            else
                JsonFields.SkipValue(ref reader);
        }

        if (position is not { } at)
            throw new JsonException("A rank needs a position.");
        if (at < 1 || previous < 1)
            throw new JsonException("A position counts from 1.");
        return new Rank(at, fromBottom, top, scope, previous);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rank value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteFields(writer, value);
        if (value.Previous is { } previous)
            writer.WriteNumber("previous"u8, previous);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, in Rank value)
    {
        writer.WriteNumber("position"u8, value.Position);
        writer.WriteBoolean("fromBottom"u8, value.IsFromBottom);
        writer.WriteBoolean("top"u8, value.IsTop);
        JsonFields.Write(writer, "scope"u8, value.Scope);
    }

    private static int ReadPosition(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int position))
            throw new JsonException("A position is a whole number.");
        return position;
    }

    private static string? ReadScope(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.Null or JsonTokenType.String))
            JsonFields.Fail("A scope is text or null.");
        return reader.GetString();
    }
}
