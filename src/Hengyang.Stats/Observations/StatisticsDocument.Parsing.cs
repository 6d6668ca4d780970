using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(string text, StatisticsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentParser(options ?? StatisticsOptions.Default).Parse(text);
    }

    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text; it is copied unless it is a whole string.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(ReadOnlyMemory<char> text, StatisticsOptions? options = null) =>
        Parse(MemoryMarshal.TryGetString(text, out string? whole, out int start, out int length) && start == 0 && length == whole.Length ? whole : text.ToString(), options);

    /// <summary>Reads a whole text in UTF-8, with or without a byte-order mark; bytes that are none are read as U+FFFD.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <returns>The document; all ranges count in the bytes, and <see cref="Text"/> is the text as characters.</returns>
    public static StatisticsDocument Parse(ReadOnlyMemory<byte> utf8Text, StatisticsOptions? options = null)
    {
        using ByteOffsets offsets = new(utf8Text.Span);
        StatisticsDocument document = Parse(offsets.Text, options);
        return offsets.Translate(document);
    }

    /// <summary>Reads a text from a stream, some paragraphs at a time: what a text has said carries on from segment to segment, and memory stays bounded whatever the text's length.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The segments in their order; a text of moderate length is one. A segment ends where a paragraph or a row of a table does. Ranges count in the segment's own text, which begins at its <see cref="Offset"/>.</returns>
    public static async IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(
        TextReader reader, StatisticsOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        DocumentParser parser = new(options ?? StatisticsOptions.Default);
        SegmentBuffer buffer = new();
        long offset = 0;
        for (bool more = true; more;)
        {
            more = await buffer.FillAsync(reader, cancellationToken).ConfigureAwait(false);
            string text = buffer.Text(atEnd: !more);
            if (text.Length == 0 && offset > 0)
                yield break;
            StatisticsDocument segment = parser.Parse(text, offset, more ? SegmentBuffer.Enough : int.MaxValue);
            buffer.Drop(segment.Text.Length);
            offset += segment.Text.Length;
            yield return segment;
        }
    }

    /// <summary>Reads the observations of a UTF-8 stream one after another; see <see cref="ReadSegmentsAsync"/>.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The observations in their order; their ranges count in the characters of their segment.</returns>
    public static async IAsyncEnumerable<Observation> ParseAsync(
        Stream utf8Stream, StatisticsOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        options = (options ?? StatisticsOptions.Default) with { Mentions = false };
        using StreamReader reader = new(utf8Stream, leaveOpen: true);
        await foreach (StatisticsDocument segment in ReadSegmentsAsync(reader, options, cancellationToken).ConfigureAwait(false))
            foreach (Observation observation in segment.Observations)
                yield return observation;
    }
}
