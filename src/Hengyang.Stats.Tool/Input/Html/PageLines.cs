using System.Text;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>Collects the text of a page as a browser lays it out: white space falls together, blocks begin lines.</summary>
internal sealed class PageLines
{
    private readonly StringBuilder _text = new();
    private int _breaks;
    private bool _space;
    private bool _spaceHasFeed;

    internal int Length => _text.Length;

    /// <summary>Ends the line; 2 leaves an empty one behind it.</summary>
    internal void Break(int breaks)
    {
        _breaks = Math.Max(_breaks, breaks);
        _space = false;
    }

    /// <summary>Ends a line of a paragraph; two in a row part paragraphs.</summary>
    internal void LineBreak()
    {
        _breaks = Math.Min(2, _breaks + 1);
        _space = false;
    }

    /// <summary>Adds text as it stands in the page.</summary>
    internal void Add(ReadOnlySpan<char> text, bool isPreformatted)
    {
        foreach (char c in text)
        {
            if (isPreformatted && c == '\n')
                LineBreak();
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f')
                Space(c is '\n' or '\r');
            else
                Put(c);
        }
    }

    /// <summary>Adds a line as it is, tabs and all.</summary>
    internal void AddLine(string line)
    {
        Break(1);
        WriteBreaks();
        _text.Append(line);
        Break(1);
    }

    public override string ToString() => _text.ToString();

    private void Space(bool isFeed)
    {
        _spaceHasFeed = (_space && _spaceHasFeed) || isFeed;
        _space = true;
    }

    private void Put(char c)
    {
        if (_breaks > 0)
            WriteBreaks();
        else if (_space && _text.Length > 0 && !(_spaceHasFeed && IsChinese(_text[^1]) && IsChinese(c)))
            _text.Append(' ');
        _space = false;
        _text.Append(c);
    }

    private void WriteBreaks()
    {
        if (_text.Length > 0)
            _text.Append('\n', _breaks);
        _breaks = 0;
        _space = false;
    }

    /// <summary>Between such characters a line end of the source is no space.</summary>
    private static bool IsChinese(char c) => c >= '\u2E80';
}
