using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a text some paragraphs at a time; see <see cref="ReadSegmentsAsync(TextReader, StatisticsOptions?, CancellationToken)"/>.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(TextReader reader, StatisticsOptions? options) =>
        ReadSegmentsAsync(reader, options, CancellationToken.None);

    /// <summary>Reads a text some paragraphs at a time: what a text has said carries on from segment to segment, and memory stays bounded whatever the text's length.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none. They are copied before the first segment is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>
    /// The segments in their order; a text of moderate length is one. A segment ends where a paragraph or a row of a table does. Ranges
    /// count in the segment's own text, which begins at its <see cref="Offset"/> and on its <see cref="FirstLine"/>.
    /// </returns>
    /// <example><code>
    /// await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new StringReader(text), options, cancellationToken))
    ///     Console.WriteLine($"{segment.Observations.Count} from line {segment.FirstLine}");
    /// </code></example>
    public static IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(TextReader reader, StatisticsOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Segments(reader, Copy(options), warns: false, cancellationToken);
    }

    /// <summary>Reads a UTF-8 stream some paragraphs at a time; see <see cref="ReadSegmentsAsync(TextReader, StatisticsOptions?, CancellationToken)"/>.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(Stream utf8Stream, StatisticsOptions? options) =>
        ReadSegmentsAsync(utf8Stream, options, CancellationToken.None);

    /// <summary>Reads a UTF-8 stream some paragraphs at a time; see <see cref="ReadSegmentsAsync(TextReader, StatisticsOptions?, CancellationToken)"/>.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none. They are copied before the first segment is read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The segments; their places count in characters, and a segment with characters that could not be decoded has a warning.</returns>
    public static async IAsyncEnumerable<StatisticsDocument> ReadSegmentsAsync(
        Stream utf8Stream, StatisticsOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        using StreamReader reader = new(utf8Stream, leaveOpen: true);
        await foreach (StatisticsDocument segment in Segments(reader, Copy(options), warns: true, cancellationToken).ConfigureAwait(false))
            yield return segment;
    }

    /// <summary>Reads the observations of a UTF-8 stream one after another.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static IAsyncEnumerable<Observation> ReadObservationsAsync(Stream utf8Stream, StatisticsOptions? options) =>
        ReadObservationsAsync(utf8Stream, options, CancellationToken.None);

    /// <summary>Reads the observations of a UTF-8 stream one after another; memory stays bounded whatever the text's length.</summary>
    /// <param name="utf8Stream">The text, as UTF-8 with or without a byte-order mark. It is left open.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The observations in their order; their ranges count in the characters of the whole text.</returns>
    /// <exception cref="OverflowException">The text has more than two billion characters: use <see cref="ReadSegmentsAsync(Stream, StatisticsOptions?, CancellationToken)"/>, whose <see cref="Offset"/> has room for any.</exception>
    /// <example><code>
    /// await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, options, cancellationToken))
    ///     Console.WriteLine(observation);
    /// </code></example>
    public static async IAsyncEnumerable<Observation> ReadObservationsAsync(
        Stream utf8Stream, StatisticsOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        using StreamReader reader = new(utf8Stream, leaveOpen: true);
        await foreach (Observation observation in ReadObservationsAsync(reader, options, cancellationToken).ConfigureAwait(false))
            yield return observation;
    }

    /// <summary>Reads the observations of a text one after another.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static IAsyncEnumerable<Observation> ReadObservationsAsync(TextReader reader, StatisticsOptions? options) =>
        ReadObservationsAsync(reader, options, CancellationToken.None);

    /// <summary>Reads the observations of a text one after another; memory stays bounded whatever the text's length.</summary>
    /// <param name="reader">Gives the text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The observations in their order; their ranges count in the characters of the whole text.</returns>
    /// <exception cref="OverflowException">The text has more than two billion characters.</exception>
    public static async IAsyncEnumerable<Observation> ReadObservationsAsync(
        TextReader reader, StatisticsOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        StatisticsOptions own = Copy(options) with { Mentions = false };
        await foreach (StatisticsDocument segment in Segments(reader, own, warns: false, cancellationToken).ConfigureAwait(false))
        {
            foreach (Observation observation in segment.Observations)
            {
                TextRange range = observation.Range;
                yield return segment.Offset == 0 ? observation : observation with { Range = range with { Start = checked((int)(segment.Offset + range.Start)) } };
            }
        }
    }

    /// <summary>Options can be set, and a stream is read for a long time.</summary>
    private static StatisticsOptions Copy(StatisticsOptions? options) => (options ?? StatisticsOptions.Shared) with { };

    private static async IAsyncEnumerable<StatisticsDocument> Segments(
        TextReader reader, StatisticsOptions options, bool warns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        DocumentParser parser = new(options);
        SegmentBuffer buffer = new();
        long offset = 0;
        long line = 1;
        for (bool more = true; more;)
        {
            more = await buffer.FillAsync(reader, cancellationToken).ConfigureAwait(false);
            string text = buffer.Text(atEnd: !more);
            if (text.Length == 0 && offset > 0)
                yield break;
            StatisticsDocument segment = parser.Parse(text, offset, more ? SegmentBuffer.Enough : int.MaxValue);
            int broken = warns ? segment.Text.IndexOf('\uFFFD') : -1;
            buffer.Drop(segment.Text.Length);
            yield return new StatisticsDocument(segment.Text, offset, segment.Mentions, segment.Observations, WithBroken(segment.Warnings, broken, 1)) { FirstLine = line };
            offset += segment.Text.Length;
            line += CountLines(segment.Text);
        }
    }

    /// <summary>The warnings, with one for broken characters at its place.</summary>
    internal static IReadOnlyList<DocumentWarning> WithBroken(IReadOnlyList<DocumentWarning> warnings, int at, int length)
    {
        if (at < 0)
            return warnings;
        DocumentWarning[] all = [.. warnings, new DocumentWarning(new TextRange(at, length), DocumentWarningKind.BrokenCharacters)];
        return ValueList<DocumentWarning>.Of([.. all.OrderBy(w => w.Range.Start)]);
    }
}
