using System.Text.Json;

namespace Hengyang.Stats.Tool.Output;

/// <summary>The fields of each type, in the order of the wire format. The commands extract and parse write the same ones.</summary>
internal static class JsonFields
{
    internal static void WriteNumber(Utf8JsonWriter json, in Quantity number)
    {
        json.WriteNumber("value"u8, number.Value);
        Write(json, "low"u8, number.Low);
        Write(json, "high"u8, number.High);
        json.WriteString("qualifier"u8, Names.Of(number.Qualifier));
    }

    internal static void WriteQuantity(Utf8JsonWriter json, in Quantity quantity)
    {
        WriteNumber(json, quantity);
        json.WriteString("unit"u8, Names.Of(quantity.Unit));
        json.WriteString("dimension"u8, Names.Of(quantity.Unit.Dimension));
    }

    internal static void WriteChange(Utf8JsonWriter json, in PercentageChange change)
    {
        Quantity? size = change.HasSize ? change.Size : null;
        json.WriteString("direction"u8, Names.Of(change.Direction));
        Write(json, "value"u8, size?.Value);
        json.WriteString("unit"u8, size is { } s ? Names.Of(s.Unit) : null);
        json.WriteString("qualifier"u8, size is { } q ? Names.Of(q.Qualifier) : null);
        Write(json, "low"u8, size?.Low);
        Write(json, "high"u8, size?.High);
        json.WriteString("basis"u8, Names.Of(change.Basis));
        if (change.BasePeriod is { } basePeriod)
        {
            json.WriteStartObject("basePeriod"u8);
            WritePeriod(json, basePeriod, withOpen: false);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("basePeriod"u8);
        }
        Write(json, "factor"u8, change.Factor);
        json.WriteString("of"u8, Names.Of(change.Of));
        json.WriteString("turn"u8, Names.Of(change.Turn));
    }

    internal static void WritePeriod(Utf8JsonWriter json, in DateRange period, bool withOpen)
    {
        Write(json, "begin"u8, period.Begin);
        Write(json, "end"u8, period.End);
        json.WriteString("precision"u8, Names.Of(period.Precision));
        json.WriteBoolean("asOf"u8, period.IsPointInTime);
        if (withOpen)
            json.WriteString("open"u8, Names.Of(period.Open));
        json.WriteString("timex"u8, period.ToString());
    }

    internal static void WriteRank(Utf8JsonWriter json, in Rank rank)
    {
        json.WriteNumber("position"u8, rank.Position);
        json.WriteBoolean("fromBottom"u8, rank.IsFromBottom);
        json.WriteBoolean("top"u8, rank.IsTop);
        json.WriteString("scope"u8, rank.Scope);
    }

    internal static void WriteObservation(Utf8JsonWriter json, Observation observation)
    {
        Quantity? value = observation.Value;
        json.WriteString("indicator"u8, observation.Indicator);
        Write(json, "value"u8, value?.Value);
        Write(json, "low"u8, value?.Low);
        Write(json, "high"u8, value?.High);
        json.WriteString("qualifier"u8, value is { } v ? Names.Of(v.Qualifier) : null);
        json.WriteString("unit"u8, value is { } u ? Names.Of(u.Unit) : null);
        json.WriteString("indicatorCode"u8, observation.IndicatorCode);
        json.WriteString("indicatorKind"u8, Names.Of(observation.IndicatorKind));
        Quantity? inBase = observation.BaseValue;
        Write(json, "baseValue"u8, inBase?.Value);
        json.WriteString("baseUnit"u8, inBase is { } b ? Names.Of(b.Unit) : null);
        json.WriteString("area"u8, observation.Area);
        json.WriteString("areaCode"u8, observation.AreaCode);
        if (observation.Period is { } period)
        {
            json.WriteStartObject("period"u8);
            WritePeriod(json, period, withOpen: false);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("period"u8);
        }
        json.WriteString("parent"u8, observation.Parent);
        json.WriteString("aspect"u8, Names.Of(observation.Aspect));
        json.WriteStartArray("changes"u8);
        foreach (PercentageChange change in observation.Changes)
        {
            json.WriteStartObject();
            WriteChange(json, change);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (observation.Rank is { } rank)
        {
            json.WriteStartObject("rank"u8);
            WriteRank(json, rank);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("rank"u8);
        }
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? date)
    {
        Span<char> text = stackalloc char[10];
        if (date is { } day && day.TryFormat(text, out int length, "O", null))
            json.WriteString(name, text[..length]);
        else
            json.WriteNull(name);
    }
}
