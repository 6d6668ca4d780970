using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>Writes a <see cref="DocumentWarning"/> as <c>{"kind":"shareOverWhole","start":5,"length":9,"message":"a share of more than 100 %"}</c> and reads it back; the message is not read.</summary>
public sealed class DocumentWarningJsonConverter : JsonConverter<DocumentWarning>
{
    /// <inheritdoc/>
    public override DocumentWarning Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var how = new JsonReading(nameof(DocumentWarning), options);
        if (reader.TokenType != JsonTokenType.StartObject)
            JsonFields.Fail(how, "an object is expected");
        DocumentWarningKind? kind = null;
        int start = 0;
        int length = 0;
        while (JsonFields.Next(ref reader))
        {
            if (JsonFields.Is(ref reader, how, "kind"u8))
                kind = (DocumentWarningKind)JsonNames.Warnings.Read(ref reader, how, "kind");
            else if (JsonFields.Is(ref reader, how, "start"u8))
                start = JsonFields.ReadInteger(ref reader, how, "start");
            else if (JsonFields.Is(ref reader, how, "length"u8))
                length = JsonFields.ReadInteger(ref reader, how, "length");
            else
                JsonFields.SkipValue(ref reader);
        }

        return new DocumentWarning(JsonFields.RangeOf(start, length, how), kind ?? throw JsonFields.Error(how, "a warning needs a kind"));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DocumentWarning value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonNames.Warnings.Write(writer, "kind"u8, (int)value.Kind);
        writer.WriteNumber("start"u8, value.Range.Start);
        writer.WriteNumber("length"u8, value.Range.Length);
        writer.WriteString("message"u8, value.Message);
        writer.WriteEndObject();
    }
}
