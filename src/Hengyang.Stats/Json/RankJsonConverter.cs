using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="Rank"/> as <c>{"position":1,"fromBottom":false,"top":false,"scope":"全省"}</c> and reads it back;
/// only <c>position</c> is required. <c>previous</c> is written only where the text states the position before. The default value, which
/// is no rank, is null. The text of a rank (<c>"居全国第5位"</c>) is read too.
/// </summary>
public sealed class RankJsonConverter : JsonConverter<Rank>
{
    private const string Example = "居全国第5位";

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Rank Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, new JsonReading(nameof(Rank), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rank value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value == default)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        WriteAll(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override Rank ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonFields.ReadText<Rank>(ref reader, new JsonReading(nameof(Rank), options), Example);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Rank value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("R"));
    }

    internal static Rank Read(ref Utf8JsonReader reader) => Read(ref reader, new JsonReading(nameof(Rank), null));

    internal static Rank Read(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType == JsonTokenType.String)
            return JsonFields.ReadText<Rank>(ref reader, how, Example);
        JsonFields.Open(ref reader, how, Example);
        int? position = null;
        bool fromBottom = false;
        bool top = false;
        string? scope = null;
        int? previous = null;
        while (JsonFields.Next(ref reader))
        {
            if (JsonFields.Is(ref reader, how, "position"u8))
                position = JsonFields.ReadInteger(ref reader, how, "position");
            else if (JsonFields.Is(ref reader, how, "fromBottom"u8))
                fromBottom = JsonFields.ReadBoolean(ref reader, how, "fromBottom");
            else if (JsonFields.Is(ref reader, how, "top"u8))
                top = JsonFields.ReadBoolean(ref reader, how, "top");
            else if (JsonFields.Is(ref reader, how, "scope"u8))
                scope = JsonFields.ReadText(ref reader, how, "scope");
            else if (JsonFields.Is(ref reader, how, "previous"u8))
                previous = reader.TokenType == JsonTokenType.Null ? null : JsonFields.ReadInteger(ref reader, how, "previous");
            else
                JsonFields.SkipValue(ref reader);
        }

        if (position is not { } at)
            throw JsonFields.Error(how, "a rank needs a position");
        if (at < 1 || previous < 1)
            JsonFields.Fail(how, "a position counts from 1");
        return new Rank(at, fromBottom, top, scope, previous);
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    internal static void WriteAll(Utf8JsonWriter writer, in Rank value)
    {
        writer.WriteNumber("position"u8, value.Position);
        writer.WriteBoolean("fromBottom"u8, value.IsFromBottom);
        writer.WriteBoolean("top"u8, value.IsTop);
        JsonFields.Write(writer, "scope"u8, value.Scope);
        if (value.Previous is { } previous)
            writer.WriteNumber("previous"u8, previous);
    }
}
