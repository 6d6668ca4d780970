using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(string text, StatisticsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentParser(options ?? StatisticsOptions.Default).Parse(text, 0);
    }

    /// <summary>Reads a text from a stream, some paragraphs at a time: what a text has said carries on from segment to segment, and memory stays bounded whatever the text's length.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The segments in their order; a text of moderate length is one. Ranges count in the segment's own text, which begins at its <see cref="Offset"/>.</returns>
    public static async IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(
        TextReader reader, StatisticsOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        DocumentParser parser = new(options ?? StatisticsOptions.Default);
        SegmentBuffer buffer = new();
        long offset = 0;
        bool first = true;
        while (true)
        {
            bool more = await buffer.FillAsync(reader, cancellationToken).ConfigureAwait(false);
            string segment = buffer.Take(atEnd: !more);
            if (segment.Length > 0 || (first && !more))
                yield return parser.Parse(segment, offset);
            first = false;
            offset += segment.Length;
            if (!more && buffer.IsEmpty)
                yield break;
        }
    }

    /// <summary>Reads the observations of a UTF-8 stream one after another; see <see cref="ReadSegmentsAsync"/>.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<Observation> ParseAsync(
        Stream utf8Stream, StatisticsOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using StreamReader reader = new(utf8Stream, leaveOpen: true);
        await foreach (StatisticsDocument segment in ReadSegmentsAsync(reader, options, cancellationToken).ConfigureAwait(false))
            foreach (Observation observation in segment.Observations)
                yield return observation;
    }
}
