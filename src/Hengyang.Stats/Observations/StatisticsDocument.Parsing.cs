using System.Runtime.InteropServices;

namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <example><code>
    /// StatisticsDocument document = StatisticsDocument.Parse("2023年，全县固定资产投资50亿元，增长11%。");
    /// string indicator = document.Observations[0].Indicator; // 固定资产投资
    /// </code></example>
    public static StatisticsDocument Parse(string text) => Parse(text, null);

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(string text, StatisticsOptions? options)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentParser(options ?? StatisticsOptions.Shared).Parse(text);
    }

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text; it is copied unless it is a whole string.</param>
    public static StatisticsDocument Parse(ReadOnlyMemory<char> text) => Parse(text, null);

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text; it is copied unless it is a whole string.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(ReadOnlyMemory<char> text, StatisticsOptions? options) =>
        Parse(MemoryMarshal.TryGetString(text, out string? whole, out int start, out int length) && start == 0 && length == whole.Length ? whole : text.ToString(), options);

    /// <summary>Reads a whole text in UTF-8; see <see cref="Parse(ReadOnlyMemory{byte}, StatisticsOptions?)"/>.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <returns>The document; all ranges count in the bytes.</returns>
    public static StatisticsDocument Parse(ReadOnlyMemory<byte> utf8Text) => Parse(utf8Text, null);

    /// <summary>Reads a whole text in UTF-8, with or without a byte-order mark; bytes that are none are read as U+FFFD, and a warning says so.</summary>
    /// <param name="utf8Text">The text. The document keeps it for <see cref="TextOf"/> and <see cref="PositionOf"/>, so leave the bytes as they are.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <returns>The document; all ranges count in the bytes, and <see cref="Text"/> is the text as characters.</returns>
    public static StatisticsDocument Parse(ReadOnlyMemory<byte> utf8Text, StatisticsOptions? options)
    {
        using ByteOffsets offsets = new(utf8Text.Span);
        StatisticsDocument document = Parse(offsets.Text, options);
        return offsets.Translate(document, utf8Text);
    }
}
