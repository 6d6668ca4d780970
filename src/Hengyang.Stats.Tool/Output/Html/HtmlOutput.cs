using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>Writes markup and, kept apart from it, text that comes from outside.</summary>
internal sealed class HtmlOutput(Stream stream)
{
    private const int BufferSize = 32 * 1024;

    /// <summary>What must not stand in text or in an attribute as it is: markup, and control characters, which HTML forbids.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\u007F\uFFFE\uFFFF" + string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x80, 0x20)).Select(c => (char)c)));

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), BufferSize);

    /// <summary>Writes markup of our own.</summary>
    internal HtmlOutput Markup(string markup)
    {
        _writer.Write(markup);
        return this;
    }

    /// <summary>Writes a number.</summary>
    internal HtmlOutput Number(long number)
    {
        _writer.Write(number.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Writes text, for content and quoted attributes alike. Every character stays one character, so that places count as before.</summary>
    internal HtmlOutput Text(ReadOnlySpan<char> text)
    {
        while (true)
        {
            int plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                _writer.Write(text);
                return this;
            }
            _writer.Write(text[..plain]);
            _writer.Write(Escape(text[plain]));
            text = text[(plain + 1)..];
        }
    }

    internal void Flush() => _writer.Flush();

    private static string Escape(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        '\t' => "&#9;",
        '\n' => "&#10;",
        // As a reference it is not made a line feed together with the one behind it.
        '\r' => "&#13;",
        _ => "\uFFFD",
    };
}
