using System.Globalization;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>Tells what is odd about a text, with its place. The text was read, so the exit status says nothing of it.</summary>
internal sealed class WarningReports(Diagnostics diagnostics, bool keepAll = false)
{
    private const int LongestExcerpt = 40;

    private long _count;

    /// <summary>Why a stretch of text should be looked at.</summary>
    internal static string Describe(DocumentWarningKind kind) => new DocumentWarning(default, kind).Message;

    /// <summary>Tells the warnings of a stretch.</summary>
    internal void Report(DocumentName document, StatisticsDocument segment)
    {
        foreach (DocumentWarning warning in segment.Warnings)
        {
            bool isHidden = ++_count > Diagnostics.MostReportsOfOneFile;
            diagnostics.Add(new Message(
                MessageKind.Warning,
                document.Text,
                isHidden && !keepAll ? string.Empty : $"{Describe(warning.Kind)}: {Excerpt(segment.Text.AsSpan(warning.Range.Start, warning.Range.Length))}",
                Position: segment.Offset + warning.Range.Start,
                Code: Names.Of(warning.Kind),
                IsHidden: isHidden));
        }
    }

    /// <summary>How many warnings the text has so far.</summary>
    internal long Count => _count;

    internal void EndDocument(DocumentName document)
    {
        if (_count > Diagnostics.MostReportsOfOneFile)
            diagnostics.Note(document.Text, string.Create(CultureInfo.InvariantCulture, $"and {_count - Diagnostics.MostReportsOfOneFile} more warnings"));
        _count = 0;
    }

    /// <summary>The beginning of a stretch in one line; a terminal must not obey what stands in a text.</summary>
    internal static string Excerpt(ReadOnlySpan<char> text)
    {
        bool isLong = text.Length > LongestExcerpt;
        int length = isLong ? LongestExcerpt : text.Length;
        if (isLong && char.IsHighSurrogate(text[length - 1]))
            length--;
        Span<char> line = stackalloc char[LongestExcerpt];
        for (int i = 0; i < length; i++)
            line[i] = char.IsControl(text[i]) ? ' ' : text[i];
        return isLong ? $"{line[..length]}…" : line[..length].ToString();
    }
}
