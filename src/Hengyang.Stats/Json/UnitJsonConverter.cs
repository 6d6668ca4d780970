using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>Writes a <see cref="Unit"/> as its name, and <see cref="Unit.None"/> as null; reads every name that a text may use.</summary>
public sealed class UnitJsonConverter : JsonConverter<Unit>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, new JsonReading(nameof(Unit), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!value.HasName)
        {
            writer.WriteNullValue();
            return;
        }

        Span<char> name = stackalloc char[Unit.MaxNameLength];
        value.TryFormat(name, out int length);
        writer.WriteStringValue(name[..length]);
    }

    /// <inheritdoc/>
    public override Unit ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, new JsonReading(nameof(Unit), options));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> name = stackalloc char[Unit.MaxNameLength];
        value.TryFormat(name, out int length);
        writer.WritePropertyName(name[..length]);
    }

    internal static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> property, Unit value)
    {
        if (!value.HasName)
        {
            writer.WriteNull(property);
            return;
        }

        Span<char> name = stackalloc char[Unit.MaxNameLength];
        value.TryFormat(name, out int length);
        writer.WriteString(property, name[..length]);
    }

    internal static Unit Read(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return Unit.None;
        Span<char> name = stackalloc char[Unit.MaxNameLength];
        if (JsonFields.TryCopy(ref reader, name, out int length))
        {
            if (length == 0)
                return Unit.None;
            if (Unit.TryParse(name[..length], out Unit unit) || OwnUnits.TryFind(name[..length], out unit))
                return unit;
        }

        JsonFields.Fail(how, "unit is none of the catalogue");
        return default;
    }
}
