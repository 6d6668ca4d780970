using System.Text;
using System.Text.Json;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Reads one line of the NDJSON input: <c>{"id":…,"text":…,"referenceDate":…}</c>; other fields are passed over, or kept for the output.</summary>
internal static class NdjsonLine
{
    private const string Shape = "; a line is {\"id\":…,\"text\":…,\"referenceDate\":\"YYYY-MM-DD\"}";

    /// <summary>Reads a line.</summary>
    /// <param name="line">The bytes of the line.</param>
    /// <param name="number">Its number, which names it when it has no id.</param>
    /// <param name="keep">The fields that come back in the output.</param>
    /// <param name="path">The file.</param>
    /// <param name="document">The text.</param>
    /// <param name="error">What is wrong, else null.</param>
    /// <param name="position">Where, in bytes from the start of the line.</param>
    internal static bool TryRead(
        ReadOnlySpan<byte> line, long number, IReadOnlyList<string> keep, string path, out InputDocument document, out string? error, out long position)
    {
        document = default;
        position = InvalidUtf8.IndexIn(line, out int length);
        if (position >= 0)
        {
            error = InvalidUtf8.Describe(line.Slice((int)position, length));
            return false;
        }
        var reader = new Utf8JsonReader(line);
        try
        {
            error = Read(ref reader, line, number, keep, path, out document);
            position = reader.TokenStartIndex;
        }
        catch (JsonException e)
        {
            error = "not JSON: " + WithoutPlace(e.Message);
            position = e.BytePositionInLine ?? reader.BytesConsumed;
        }
        catch (InvalidOperationException)
        {
            error = "not text: an escape stands for half of a surrogate pair";
            position = reader.TokenStartIndex;
        }
        return error is null;
    }

    private static string? Read(
        ref Utf8JsonReader reader, ReadOnlySpan<byte> line, long number, IReadOnlyList<string> keep, string path, out InputDocument document)
    {
        document = default;
        var name = new DocumentName(number.ToString(System.Globalization.CultureInfo.InvariantCulture), IsNumber: true);
        string? text = null;
        DateOnly? date = null;
        string? area = null;
        string?[] kept = keep.Count == 0 ? [] : new string?[keep.Count];

        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return "not a JSON object" + Shape;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            for (int i = 0; i < kept.Length; i++)
            {
                if (reader.ValueTextEquals(keep[i]))
                    kept[i] = ValueBehind(reader, line);
            }
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null))
                    return "the id is neither a string nor a number" + Shape;
                if (reader.TokenType != JsonTokenType.Null)
                    name = NameOf(ref reader);
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                if (reader.TokenType != JsonTokenType.String)
                    return "the text is not a string" + Shape;
                text = reader.GetString();
            }
            else if (reader.ValueTextEquals("referenceDate"u8))
            {
                reader.Read();
                if (!TryReadDate(ref reader, out date))
                    return "the referenceDate is no date" + Shape;
            }
            else if (reader.ValueTextEquals("area"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                    return "the area is not a string" + Shape;
                area = reader.GetString();
            }
            else
            {
                reader.Skip();
            }
        }
        // Reads past the closing brace, so that anything after it is an error.
        reader.Read();
        if (text is null)
            return "there is no text" + Shape;
        document = new InputDocument(new DocumentInfo(name) { Path = path, Kept = kept }, text, null) { ReferenceDate = date, Area = string.IsNullOrEmpty(area) ? null : area };
        return null;
    }

    /// <summary>The JSON of the value behind a name, as it stands there; the reader is a copy that may go ahead.</summary>
    private static string ValueBehind(Utf8JsonReader reader, ReadOnlySpan<byte> line)
    {
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return Encoding.UTF8.GetString(line[start..(int)reader.BytesConsumed]);
    }

    private static DocumentName NameOf(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String
        ? new DocumentName(reader.GetString()!)
        : new DocumentName(Encoding.UTF8.GetString(reader.ValueSpan), IsNumber: true);

    private static bool TryReadDate(ref Utf8JsonReader reader, out DateOnly? date)
    {
        date = null;
        if (reader.TokenType == JsonTokenType.Null)
            return true;
        if (reader.TokenType != JsonTokenType.String || !IsoDate.TryParse(reader.GetString(), out DateOnly day))
            return false;
        date = day;
        return true;
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
