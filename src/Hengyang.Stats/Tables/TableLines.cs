namespace Hengyang.Stats;

/// <summary>Lines that strokes make a table of: Markdown, and boxes drawn with ─ and │.</summary>
internal static class TableLines
{
    internal const string Strokes = "|│┃║｜";

    internal static bool IsStroke(char c) => c is '|' or '│' or '┃' or '║' or '｜';

    /// <summary>A line that begins with a stroke and has another between its cells; the last one may be left out.</summary>
    internal static bool IsStrokes(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && IsStroke(line[0]) && line[1..^1].IndexOfAny(Strokes) >= 0;
    }

    /// <summary>A line that only draws: |---|:--:|, ├──┼──┤, +---+---+.</summary>
    internal static bool IsRule(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        if (line.Length < 3)
            return false;
        char first = line[0];
        if (first is '|' or '+')
            return line.IndexOfAnyExcept("|-:+= ") < 0 && line.IndexOfAny("-=") > 0;
        if (first is < '\u2500' or > '\u257F' || line.IndexOfAny("─━═┄┈╌") < 0)
            return false;
        foreach (char c in line)
            if (c is not (>= '\u2500' and <= '\u257F' or ' ' or '\u3000'))
                return false;
        return true;
    }
}
