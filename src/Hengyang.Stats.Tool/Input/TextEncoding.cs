using System.Buffers;
using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>The encodings that texts come in.</summary>
internal enum TextEncoding
{
    /// <summary>UTF-8.</summary>
    Utf8,

    /// <summary>GB18030, which holds GBK and GB2312.</summary>
    Gb18030,

    /// <summary>UTF-16, little-endian.</summary>
    Utf16,

    /// <summary>UTF-16, big-endian.</summary>
    Utf16BigEndian,
}

/// <summary>Tells the encoding of a text by its first bytes.</summary>
internal static class EncodingSniffer
{
    /// <summary>How many of a hundred characters beyond ASCII must be those of Chinese text, for bytes that could be GB18030.</summary>
    private const int LeastChinese = 90;

    /// <summary>The name that people and programs know.</summary>
    internal static string NameOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Gb18030 => "GB18030",
        TextEncoding.Utf16 => "UTF-16",
        TextEncoding.Utf16BigEndian => "UTF-16, big-endian",
        _ => "UTF-8",
    };

    internal static Encoding Of(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Gb18030 => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!,
        TextEncoding.Utf16 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        TextEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => new UTF8Encoding(false),
    };

    /// <summary>UTF-16 by its mark, UTF-8 by its mark or its form, GB18030 by its form and what it would say.</summary>
    internal static TextEncoding Tell(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return TextEncoding.Utf16;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return TextEncoding.Utf16BigEndian;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return TextEncoding.Utf8;
        return !IsUtf8(head) && IsChinese(head) ? TextEncoding.Gb18030 : TextEncoding.Utf8;
    }

    /// <summary>Whether more of it is UTF-8 than not: a broken text stays what it is, and its head may end inside a character.</summary>
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0;
        int invalid = 0;
        while (!bytes.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int length);
            if (status == OperationStatus.InvalidData)
                invalid++;
            else if (!rune.IsAscii)
                valid++;
            bytes = bytes[length..];
        }
        return invalid == 0 || invalid < valid;
    }

    private static bool IsChinese(ReadOnlySpan<byte> bytes)
    {
        Decoder decoder = Of(TextEncoding.Gb18030).GetDecoder();
        decoder.Fallback = new DecoderReplacementFallback("\uFFFD");
        char[] chars = new char[bytes.Length + 1];
        int count = decoder.GetChars(bytes, chars, flush: false);
        int beyond = 0;
        int chinese = 0;
        foreach (char c in chars.AsSpan(0, count))
        {
            if (c <= '\x7F')
                continue;
            if (c == '\uFFFD')
                return false;
            beyond++;
            if (c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF') or (>= '\u2010' and <= '\u2030') or '·' or '×' or '℃')
                chinese++;
        }
        return beyond > 0 && 100L * chinese >= (long)LeastChinese * beyond;
    }
}
