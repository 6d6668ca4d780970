using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="DateRange"/> as
/// <c>{"begin":"2023-01-01","end":"2023-11-30","precision":"month","asOf":false,"open":null,"timex":"2023-01/2023-11"}</c>
/// and reads it back. Reading needs either <c>timex</c> or both days.
/// </summary>
public sealed class DateRangeJsonConverter : JsonConverter<DateRange>
{
    private const int DayLength = 10;
    private const int MaxTimexLength = 32;

    /// <inheritdoc/>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The range.</param>
    /// <param name="withOpen">Whether <c>open</c> is among them; the period of an observation goes without.</param>
    internal static void WriteFields(Utf8JsonWriter writer, in DateRange value, bool withOpen = true)
    {
        WriteDays(writer, value);
        JsonNames.Precisions.Write(writer, "precision"u8, (int)value.Precision);
        writer.WriteBoolean("asOf"u8, value.IsPointInTime);
        if (withOpen)
            JsonNames.OpenSides.Write(writer, "open"u8, (int)value.Open);
        Span<byte> timex = stackalloc byte[MaxTimexLength];
        value.TryFormat(timex, out int length);
        writer.WriteString("timex"u8, timex[..length]);
    }

    /// <summary>Writes <c>begin</c> and <c>end</c>.</summary>
    private static void WriteDays(Utf8JsonWriter writer, in DateRange value)
    {
        WriteDay(writer, "begin"u8, value.Begin);
        WriteDay(writer, "end"u8, value.End);
    }

    internal static DateRange Read(ref Utf8JsonReader reader)
    {
        JsonFields.Open(ref reader);
        DateOnly? begin = null;
        DateOnly? end = null;
        PeriodPrecision? precision = null;
        OpenSide? open = null;
        DateRange? timex = null;
        bool asOf = false;
        while (JsonFields.Next(ref reader))
        {
            if (JsonFields.Is(ref reader, "begin"u8))
                begin = ReadDay(ref reader);
            else if (JsonFields.Is(ref reader, "end"u8))
                end = ReadDay(ref reader);
            else if (JsonFields.Is(ref reader, "precision"u8))
                precision = (PeriodPrecision)JsonNames.Precisions.Read(ref reader);
            else if (JsonFields.Is(ref reader, "asOf"u8))
                asOf = JsonFields.ReadBoolean(ref reader);
            else if (JsonFields.Is(ref reader, "open"u8))
                open = (OpenSide)JsonNames.OpenSides.Read(ref reader);
            else if (JsonFields.Is(ref reader, "timex"u8))
                timex = ReadTimex(ref reader);
            else
                JsonFields.SkipValue(ref reader);
        }

        if (timex is not { } stated)
        {
            if (begin is null || end is null)
                JsonFields.Fail("A period needs a timex or both of its days.");
            PeriodPrecision known = precision ?? PeriodPrecision.Day;
            return new DateRange(PartialDate.From(begin.Value), PartialDate.From(end.Value), known, GrainOf(known), asOf, open ?? OpenSide.None);
        }

        // the timex says in what units the ends were stated and what is not known of them; the days fill what it leaves open
        return new DateRange(
            begin is { } first ? PartialDate.From(first) : stated.BeginPart,
            end is { } last ? PartialDate.From(last) : stated.EndPart,
            precision ?? stated.Precision,
            stated.Grain,
            asOf,
            open ?? stated.Open);
    }

    private static DateGrain GrainOf(PeriodPrecision precision) => precision switch
    {
        PeriodPrecision.Month => DateGrain.Month,
        PeriodPrecision.Quarter => DateGrain.Quarter,
        PeriodPrecision.HalfYear => DateGrain.HalfYear,
        PeriodPrecision.Year or PeriodPrecision.MultiYear => DateGrain.Year,
        _ => DateGrain.Day,
    };

    private static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is not { } date)
        {
            writer.WriteNull(name);
            return;
        }

        Span<byte> text = stackalloc byte[DayLength];
        date.TryFormat(text, out int length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }

    private static DateOnly? ReadDay(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Span<char> text = stackalloc char[DayLength];
        if (!JsonFields.TryCopy(ref reader, text, out int length)
            || !DateOnly.TryParseExact(text[..length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            throw new JsonException("A day is written as 2023-11-30.");
        }

        return day;
    }

    private static DateRange? ReadTimex(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        Span<char> text = stackalloc char[MaxTimexLength];
        if (!JsonFields.TryCopy(ref reader, text, out int length) || !DateRange.TryParseIso(text[..length], out DateRange range))
            throw new JsonException("The timex is none that a period has.");
        return range;
    }
}
