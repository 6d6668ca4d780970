using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Makes text of a line's bytes.</summary>
internal static class TextLine
{
    /// <summary>Decodes the current line; the first byte that is not UTF-8 is reported, and all such are read as U+FFFD.</summary>
    internal static string Decode(LineCursor lines, Diagnostics diagnostics)
    {
        ReadOnlySpan<byte> line = lines.Line;
        int invalid = InvalidUtf8.IndexIn(line, out int length);
        if (invalid >= 0)
            diagnostics.Report(lines.Number, lines.Position + invalid, InvalidUtf8.Describe(line.Slice(invalid, length)) + ", read as U+FFFD");
        return Encoding.UTF8.GetString(line);
    }
}
