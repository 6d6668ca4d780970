using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>
/// JSON objects, one a line, with the bytes that Utf8JsonWriter would write with the relaxed encoder (Chinese stays readable),
/// in a third of the time: names are encoded once, plain text is encoded as it is looked at, and numbers and days take a short way.
/// </summary>
internal sealed class JsonBytes(Stream stream) : IValueSink
{
    private const int FlushAt = 32 * 1024;
    private const int FirstSize = 2 * FlushAt;
    private const int LongestEscape = 64;

    private byte[] _bytes = new byte[FirstSize];
    private int _length;

    internal void BeginObject() => Byte((byte)'{');

    internal void EndObject() => Byte((byte)'}');

    internal void BeginArray() => Byte((byte)'[');

    internal void EndArray() => Byte((byte)']');

    /// <summary>Before each item of an array.</summary>
    internal void Item()
    {
        if (_bytes[_length - 1] != '[')
            Byte((byte)',');
    }

    /// <summary>Writes the name of a field; the comma before it stays out at the beginning of an object.</summary>
    internal void Name(JsonName name)
    {
        int skip = _bytes[_length - 1] == '{' ? 1 : 0;
        Room(name.Bytes.Length);
        if (name.Length <= JsonName.BlockSize)
            new ReadOnlySpan<byte>(name.Bytes, skip, JsonName.BlockSize).CopyTo(_bytes.AsSpan(_length));
        else
            name.Bytes.AsSpan(skip, name.Length - skip).CopyTo(_bytes.AsSpan(_length));
        _length += name.Length - skip;
    }

    /// <summary>Ends a line.</summary>
    internal void EndLine()
    {
        Byte((byte)'\n');
        if (_length >= FlushAt)
            Flush();
    }

    internal void Flush()
    {
        if (_length == 0)
            return;
        stream.Write(_bytes, 0, _length);
        stream.Flush();
        _length = 0;
    }

    public void Null() => Bytes("null"u8);

    public void Text(string? text)
    {
        if (text is null)
            Null();
        else
            Text(text.AsSpan());
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Room((3 * text.Length) + 2);
        Span<byte> target = _bytes.AsSpan(_length, (3 * text.Length) + 2);
        target[0] = (byte)'"';
        int at = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!IsPlain(c))
            {
                _length += at;
                Encoded(text[i..]);
                Byte((byte)'"');
                return;
            }
            if (c < 0x80)
            {
                target[at++] = (byte)c;
                continue;
            }
            // whatever is plain and not ASCII takes three bytes
            target[at] = (byte)(0xE0 | (c >> 12));
            target[at + 1] = (byte)(0x80 | ((c >> 6) & 0x3F));
            target[at + 2] = (byte)(0x80 | (c & 0x3F));
            at += 3;
        }
        target[at] = (byte)'"';
        _length += at + 1;
    }

    public void Number(decimal? number)
    {
        if (number is not { } value)
        {
            Null();
            return;
        }
        Room(JsonDigits.LongestNumber);
        _length += JsonDigits.Write(value, _bytes.AsSpan(_length));
    }

    public void Whole(long number)
    {
        Room(JsonDigits.LongestNumber);
        number.TryFormat(_bytes.AsSpan(_length), out int written, default, CultureInfo.InvariantCulture);
        _length += written;
    }

    public void Truth(bool truth) => Bytes(truth ? "true"u8 : "false"u8);

    public void Day(DateOnly? day)
    {
        if (day is not { } date)
        {
            Null();
            return;
        }
        Room(JsonDigits.DayLength + 2);
        Span<byte> target = _bytes.AsSpan(_length);
        target[0] = (byte)'"';
        JsonDigits.Write(date, target[1..]);
        target[JsonDigits.DayLength + 1] = (byte)'"';
        _length += JsonDigits.DayLength + 2;
    }

    public void Raw(string json)
    {
        Room(3 * json.Length);
        _length += Encoding.UTF8.GetBytes(json, _bytes.AsSpan(_length));
    }

    public void Texts(IReadOnlyList<string> texts)
    {
        BeginArray();
        foreach (string text in texts)
        {
            Item();
            Text(text);
        }
        EndArray();
    }

    /// <summary>Whether a character surely stands for itself: ASCII but for the quote and the backslash, Han, and the marks of Chinese text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char c) =>
        c is >= '\u4E00' and <= '\u9FA5'
        || (c is >= ' ' and <= '~' && c is not ('"' or '\\'))
        || c is (>= '\u3001' and <= '\u3011') or (>= '\uFF01' and <= '\uFF5D') or '—' or '“' or '”';

    private void Encoded(ReadOnlySpan<char> text)
    {
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(3 * text.Length);
        ReadOnlySpan<byte> rest = utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8));
        while (!rest.IsEmpty)
        {
            Room(rest.Length + LongestEscape);
            JavaScriptEncoder.UnsafeRelaxedJsonEscaping.EncodeUtf8(rest, _bytes.AsSpan(_length), out int read, out int written);
            _length += written;
            rest = rest[read..];
        }
        ArrayPool<byte>.Shared.Return(utf8);
    }

    private void Byte(byte value)
    {
        Room(1);
        _bytes[_length++] = value;
    }

    private void Bytes(ReadOnlySpan<byte> bytes)
    {
        Room(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    private void Room(int count)
    {
        if (_length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
    }
}
