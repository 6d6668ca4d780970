namespace Hengyang.Stats.Tool.Output;

/// <summary>Lines and columns of a text that comes in stretches.</summary>
internal sealed class TextPlaces
{
    private static readonly System.Buffers.SearchValues<char> SentenceEnds = System.Buffers.SearchValues.Create("。！？；!?\n");

    private StatisticsDocument? _segment;
    private int _at;
    private long _line = 1;
    private long _lineStart;

    /// <summary>The line on which something begins, from 1.</summary>
    internal long LineOf(in OutputLine line)
    {
        GoTo(line);
        return _line;
    }

    /// <summary>Its place in the line, from 1.</summary>
    internal long ColumnOf(in OutputLine line)
    {
        GoTo(line);
        return line.Start - _lineStart + 1;
    }

    /// <summary>Begins a stretch; every one must be told, whether or not it has something to write.</summary>
    internal void Begin(StatisticsDocument segment)
    {
        if (_segment is not null)
            Count(_segment, _segment.Text.Length);
        _segment = segment;
        _at = 0;
    }

    /// <summary>The sentence around a line of the output.</summary>
    internal static ReadOnlySpan<char> SentenceOf(in OutputLine line)
    {
        ReadOnlySpan<char> text = line.Segment.Text;
        int start = text[..line.Range.Start].LastIndexOfAny(SentenceEnds) + 1;
        int end = text[line.Range.End..].IndexOfAny(SentenceEnds);
        return text[start..(end < 0 ? text.Length : line.Range.End + end + 1)].Trim();
    }

    private void GoTo(in OutputLine line) => Count(line.Segment, line.Range.Start);

    private void Count(StatisticsDocument segment, int to)
    {
        for (int feed = Next(segment, to); feed >= 0; feed = Next(segment, to))
        {
            _line++;
            _at = feed + 1;
            _lineStart = segment.Offset + _at;
        }
        _at = Math.Max(_at, to);
    }

    private int Next(StatisticsDocument segment, int to)
    {
        int feed = _at < to ? segment.Text.AsSpan(_at, to - _at).IndexOf('\n') : -1;
        return feed < 0 ? -1 : _at + feed;
    }
}
