using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="DateRange"/> as
/// <c>{"begin":"2023-01-01","end":"2023-11-30","precision":"month","asOf":false,"open":null,"timex":"2023-01/2023-11"}</c>
/// and reads it back. Reading needs either <c>timex</c> or both days, and refuses what cannot be: an end before the begin, days that are
/// not those of the timex, a point in time of several days. The text of a period (<c>"2023-Q3"</c>, <c>"2023年三季度"</c>) is read too.
/// </summary>
public sealed class DateRangeJsonConverter : JsonConverter<DateRange>
{
    private const string Example = "2023-Q3";

    /// <inheritdoc/>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, new JsonReading(nameof(DateRange), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override DateRange ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonFields.ReadText<DateRange>(ref reader, new JsonReading(nameof(DateRange), options), Example);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("R"));
    }

    /// <summary>Writes a period that belongs to another value; an open side is written only where there is one.</summary>
    internal static void WriteNested(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateRange? value)
    {
        if (value is not { } range)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteFields(writer, range, withOpen: range.Open != OpenSide.None);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The range.</param>
    /// <param name="withOpen">Whether <c>open</c> is among them.</param>
    internal static void WriteFields(Utf8JsonWriter writer, in DateRange value, bool withOpen = true)
    {
        WriteDay(writer, "begin"u8, value.Begin);
        WriteDay(writer, "end"u8, value.End);
        JsonNames.Precisions.Write(writer, "precision"u8, (int)value.Precision);
        writer.WriteBoolean("asOf"u8, value.IsPointInTime);
        if (withOpen)
            JsonNames.OpenSides.Write(writer, "open"u8, (int)value.Open);
        Span<byte> timex = stackalloc byte[IsoPeriodWriter.MaxLength];
        value.TryFormat(timex, out int length);
        writer.WriteString("timex"u8, timex[..length]);
    }

    internal static DateRange Read(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonFields.ReadText<DateRange>(ref reader, how, Example);
        JsonFields.Open(ref reader, how, Example);
        var fields = default(PeriodFields);
        while (JsonFields.Next(ref reader))
        {
            if (!fields.TryRead(ref reader, how))
                JsonFields.SkipValue(ref reader);
        }

        return fields.Make(how);
    }

    private static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is not { } date)
        {
            writer.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[PeriodFields.DayLength];
        date.TryFormat(text, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }
}
