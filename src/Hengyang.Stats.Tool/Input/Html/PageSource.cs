using System.Globalization;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>Reads a file as a web page. A page is held as a whole, so its size is bounded.</summary>
internal static class PageSource
{
    internal const int LargestPage = 64 << 20;

    /// <summary>The text of a page, or null when it cannot be had.</summary>
    internal static string? Read(InputFile file, ByteSource bytes, TextEncoding? given, InputContext context)
    {
        if (ReadAll(bytes) is not { } page)
        {
            context.Diagnostics.Report(file.MessageName, "is larger than 64 MB, too large for a web page; --input text reads any size");
            return null;
        }
        string html = PageDecoder.Decode(page.GetBuffer().AsSpan(0, (int)page.Length), hadMark: bytes.Start > 0, given, out int invalid, out string encoding);
        if (invalid >= 0)
        {
            string place = (bytes.Start + invalid).ToString(CultureInfo.InvariantCulture);
            context.Diagnostics.Report(file.MessageName, $"invalid {encoding}, read as U+FFFD (byte {place})");
        }
        if (PageDepth.IsTooDeep(html))
        {
            context.Diagnostics.Report(file.MessageName, $"nests more than {PageDepth.Deepest} elements, too deep for a web page");
            return null;
        }
        return PageText.Extract(html, context.CancellationToken);
    }

    private static MemoryStream? ReadAll(ByteSource bytes)
    {
        var all = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        for (int count = bytes.Read(buffer); count > 0; count = bytes.Read(buffer))
        {
            if (all.Length + count > LargestPage)
                return null;
            all.Write(buffer, 0, count);
        }
        return all;
    }
}
