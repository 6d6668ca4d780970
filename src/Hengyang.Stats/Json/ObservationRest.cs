using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The fields of an observation that say how sure it is, what its names mean and where its value stands.</summary>
internal struct ObservationRest
{
    private int? _valueStart;
    private int? _valueLength;
    private decimal? _confidence;
    private int _reasons;

    internal string? IndicatorCode { get; private set; }

    internal IndicatorKind? IndicatorKind { get; private set; }

    internal string? AreaCode { get; private set; }

    internal readonly TextRange? ValueRange => _valueStart is { } start && _valueLength is { } length ? new TextRange(start, length) : null;

    /// <summary>Reads the field at the reader if it is one of these.</summary>
    internal bool TryRead(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (JsonFields.Is(ref reader, how, "valueStart"u8))
            _valueStart = ReadPlace(ref reader, how, "valueStart");
        else if (JsonFields.Is(ref reader, how, "valueLength"u8))
            _valueLength = ReadPlace(ref reader, how, "valueLength");
        else if (JsonFields.Is(ref reader, how, "confidence"u8))
            _confidence = JsonFields.ReadNullableDecimal(ref reader, how, "confidence");
        else if (JsonFields.Is(ref reader, how, "reasons"u8))
            _reasons = JsonNames.Reasons.ReadFlags(ref reader, how, "reasons");
        else if (JsonFields.Is(ref reader, how, "indicatorCode"u8))
            IndicatorCode = JsonFields.ReadText(ref reader, how, "indicatorCode");
        else if (JsonFields.Is(ref reader, how, "indicatorKind"u8))
            IndicatorKind = reader.TokenType == JsonTokenType.Null ? null : (IndicatorKind)JsonNames.Kinds.Read(ref reader, how, "indicatorKind");
        else if (JsonFields.Is(ref reader, how, "areaCode"u8))
            AreaCode = JsonFields.ReadText(ref reader, how, "areaCode");
        else
            return false;
        return true;
    }

    /// <summary>Notes how sure the observation is.</summary>
    internal readonly void Rate(Observation observation, in JsonReading how)
    {
        if (_confidence is not { } confidence)
            return;
        if (confidence is < 0 or > 1)
            JsonFields.Fail(how, "confidence goes from 0 to 1");
        observation.Rate((int)decimal.Round(confidence * 100), (ObservationReasons)_reasons);
    }

    internal static void Write(Utf8JsonWriter writer, Observation value)
    {
        if (value.ValueRange is { } place)
        {
            writer.WriteNumber("valueStart"u8, place.Start);
            writer.WriteNumber("valueLength"u8, place.Length);
        }

        JsonFields.Write(writer, "confidence"u8, value.Confidence);
        JsonNames.Reasons.WriteFlags(writer, "reasons"u8, (int)value.Reasons);
        JsonFields.Write(writer, "indicatorCode"u8, value.IndicatorCode);
        if (value.IndicatorKind is { } kind)
            JsonNames.Kinds.Write(writer, "indicatorKind"u8, (int)kind);
        else
            writer.WriteNull("indicatorKind"u8);
        JsonFields.Write(writer, "areaCode"u8, value.AreaCode);
    }

    private static int ReadPlace(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        int place = JsonFields.ReadInteger(ref reader, how, field);
        if (place < 0)
            JsonFields.Fail(how, $"{field} is not negative");
        return place;
    }
}
