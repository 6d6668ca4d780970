using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool;

/// <summary>Runs the library over a text: the seam between reading the input and writing lines.</summary>
internal static class Extraction
{
    internal static IEnumerable<StatisticsDocument> Read(InputDocument document, StatisticsOptions options, CancellationToken token)
    {
        if (document.ReferenceDate is { } day)
            options = options with { ReferenceDate = day };
        if (document.Reader is null)
            return [StatisticsDocument.Parse(document.Text!, options)];
        // The readers of this tool never wait without a thread, so blocking on the stream costs nothing.
        return StatisticsDocument.ReadSegmentsAsync(document.Reader, options, token).ToBlockingEnumerable(token);
    }
}
