using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="Mention"/> with the fields of the tool's lines: <c>type</c>, <c>start</c>, <c>length</c> and those of its value;
/// and reads it back. A mention that says nothing is null.
/// </summary>
/// <remarks>
/// The words of a rank's scope are in the text alone: of them the mention has <c>scopeStart</c> and <c>scopeLength</c>, and
/// <see cref="DocumentMentions.TryGetRank(in Mention, StatisticsDocument, out Rank)"/> gives a rank with its words.
/// </remarks>
public sealed class MentionJsonConverter : JsonConverter<Mention>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Mention Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        var how = new JsonReading(nameof(Mention), options);
        if (reader.TokenType != JsonTokenType.StartObject)
            JsonFields.Fail(how, "an object is expected");
        var place = default(Place);
        var change = default(ChangeFields);
        var period = default(PeriodFields);
        while (JsonFields.Next(ref reader))
        {
            if (!place.TryRead(ref reader, how) && !change.TryRead(ref reader, how) && !period.TryRead(ref reader, how))
                JsonFields.SkipValue(ref reader);
        }

        TextRange range = JsonFields.RangeOf(place.Start, place.Length, how);
        return place.Kind switch
        {
            MentionKind.Quantity or MentionKind.Number => Mention.OfQuantity(range, change.Size.Make(how), place.Kind == MentionKind.Number),
            MentionKind.Change => Mention.OfChange(range, change.Make(how)),
            MentionKind.Period => Mention.OfPeriod(range, period.Make(how)),
            MentionKind.Rank when place.Position >= 1 => Mention.OfRank(range, place.Position, place.FromBottom, place.Top, place.ScopeLength == 0 ? default : JsonFields.RangeOf(place.ScopeStart, place.ScopeLength, how)).WithPrevious(place.Previous),
            MentionKind.Rank => throw JsonFields.Error(how, "a position counts from 1"),
            _ => throw JsonFields.Error(how, "a mention needs a type"),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Mention value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Kind == MentionKind.None)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        JsonNames.Mentions.Write(writer, "type"u8, (int)value.Kind);
        writer.WriteNumber("start"u8, value.Range.Start);
        writer.WriteNumber("length"u8, value.Range.Length);
        if (value.TryGetQuantity(out Quantity quantity))
            QuantityJsonConverter.WriteFields(writer, quantity);
        else if (value.TryGetChange(out PercentageChange change))
            PercentageChangeJsonConverter.WriteAll(writer, change);
        else if (value.TryGetPeriod(out DateRange period))
            DateRangeJsonConverter.WriteFields(writer, period);
        else
            WriteRank(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteRank(Utf8JsonWriter writer, in Mention value)
    {
        writer.WriteNumber("position"u8, value.Position);
        writer.WriteBoolean("fromBottom"u8, value.IsFromBottom);
        writer.WriteBoolean("top"u8, value.IsTop);
        if (value.Previous > 0)
            writer.WriteNumber("previous"u8, value.Previous);
        if (value.ScopeRange.Length == 0)
            return;
        writer.WriteNumber("scopeStart"u8, value.ScopeRange.Start);
        writer.WriteNumber("scopeLength"u8, value.ScopeRange.Length);
    }

    /// <summary>What is no part of a quantity, a change or a period.</summary>
    private struct Place
    {
        internal MentionKind Kind;
        internal int Start;
        internal int Length;
        internal int Position;
        internal int Previous;
        internal int ScopeStart;
        internal int ScopeLength;
        internal bool FromBottom;
        internal bool Top;

        internal bool TryRead(ref Utf8JsonReader reader, in JsonReading how)
        {
            if (JsonFields.Is(ref reader, how, "type"u8))
                Kind = (MentionKind)JsonNames.Mentions.Read(ref reader, how, "type");
            else if (JsonFields.Is(ref reader, how, "start"u8))
                Start = JsonFields.ReadInteger(ref reader, how, "start");
            else if (JsonFields.Is(ref reader, how, "length"u8))
                Length = JsonFields.ReadInteger(ref reader, how, "length");
            else if (JsonFields.Is(ref reader, how, "position"u8))
                Position = JsonFields.ReadInteger(ref reader, how, "position");
            else if (JsonFields.Is(ref reader, how, "previous"u8))
                Previous = JsonFields.ReadInteger(ref reader, how, "previous");
            else if (JsonFields.Is(ref reader, how, "scopeStart"u8))
                ScopeStart = JsonFields.ReadInteger(ref reader, how, "scopeStart");
            else if (JsonFields.Is(ref reader, how, "scopeLength"u8))
                ScopeLength = JsonFields.ReadInteger(ref reader, how, "scopeLength");
            else if (JsonFields.Is(ref reader, how, "fromBottom"u8))
                FromBottom = JsonFields.ReadBoolean(ref reader, how, "fromBottom");
            else if (JsonFields.Is(ref reader, how, "top"u8))
                Top = JsonFields.ReadBoolean(ref reader, how, "top");
            else
                return false;
            return true;
        }
    }
}
