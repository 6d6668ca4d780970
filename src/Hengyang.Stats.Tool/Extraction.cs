using System.Security.Cryptography;
using System.Text;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool;

/// <summary>Runs the library over a text: the seam between reading the input and writing lines.</summary>
internal static class Extraction
{
    /// <summary>Reads a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">How to read it; what the text itself brings goes before.</param>
    /// <param name="withHash">Whether the lines tell its hash, for which it is held in memory.</param>
    /// <param name="token">Ends the reading.</param>
    internal static IEnumerable<StatisticsDocument> Read(InputDocument document, StatisticsOptions options, bool withHash, CancellationToken token)
    {
        if (document.ReferenceDate is { } day)
            options = options with { ReferenceDate = day };
        if (document.Area is { } area)
            options = options with { Area = area };
        if (document.Rows is { } rows)
            return ReadTable(document, rows, options, withHash);
        string? text = document.Text;
        if (withHash)
        {
            text ??= document.Reader!.ReadToEnd();
            document.Info.Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        }
        if (text is not null)
            return [StatisticsDocument.Parse(text, options)];
        // The readers of this tool never wait without a thread, so blocking on the stream costs nothing.
        return StatisticsDocument.ReadSegmentsAsync(document.Reader!, options, token).ToBlockingEnumerable(token);
    }

    private static IEnumerable<StatisticsDocument> ReadTable(InputDocument document, IEnumerable<IReadOnlyList<string?>> rows, StatisticsOptions options, bool withHash)
    {
        if (!withHash)
            return StatisticsDocument.ReadTableSegments(rows, options);
        StatisticsDocument table = StatisticsDocument.ParseTable(rows, options);
        document.Info.Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(table.Text)));
        return [table];
    }
}
