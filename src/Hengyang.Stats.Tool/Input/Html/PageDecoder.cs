using System.Text;
using System.Text.RegularExpressions;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>
/// Makes text of a page's bytes. In this order: a byte-order mark, what the page itself declares, UTF-8 if it is that, and
/// GB18030 otherwise, in which old pages of Chinese offices are written when they do not say.
/// </summary>
internal static partial class PageDecoder
{
    /// <summary>A browser looks for the declaration in the first 1024 bytes; pages with a long head put it later.</summary>
    private const int MostHead = 4096;

    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>Decodes a page.</summary>
    /// <param name="bytes">The page, without the mark of UTF-8, which the reading of bytes has left out.</param>
    /// <param name="hadMark">Whether there was one.</param>
    /// <param name="given">Its encoding, when someone said it.</param>
    /// <param name="invalid">Where the first bytes stand that are none of the encoding, or -1.</param>
    /// <param name="encodingName">The encoding.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, bool hadMark, TextEncoding? given, out int invalid, out string encodingName)
    {
        Encoding encoding = given is { } known ? EncodingSniffer.Of(known) : Detect(bytes, hadMark);
        if (bytes.StartsWith(encoding.Preamble) && encoding.Preamble.Length > 0)
            bytes = bytes[encoding.Preamble.Length..];
        encodingName = encoding.WebName;
        invalid = -1;
        try
        {
            var strict = (Encoding)encoding.Clone();
            strict.DecoderFallback = DecoderFallback.ExceptionFallback;
            return strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            invalid = Math.Max(0, e.Index);
            return encoding.GetString(bytes);
        }
    }

    private static Encoding Detect(ReadOnlySpan<byte> bytes, bool hadMark)
    {
        if (hadMark)
            return Encoding.UTF8;
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode;
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode;
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostHead)]);
        if (Declaration().Match(head) is { Success: true } found && Named(found.Groups["name"].Value) is { } declared)
            return declared;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8 : Named("gb18030")!;
    }

    /// <summary>GB2312 and GBK are read as GB18030, which holds both: the labels are older than the characters that pages use.</summary>
    private static Encoding? Named(string name)
    {
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) || name.Equals("x-gbk", StringComparison.OrdinalIgnoreCase))
            name = "gb18030";
        // A page whose bytes could be searched for this declaration is neither UTF-16 nor UTF-32.
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || name.StartsWith("utf-32", StringComparison.OrdinalIgnoreCase))
            name = "utf-8";
        try
        {
            return CodePages.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        // UTF-7, which browsers do not read either, is known and not supported
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*(?<name>[A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
