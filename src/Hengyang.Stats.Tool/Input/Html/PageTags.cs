namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>Goes over the tags of a page's source without parsing it; comments and what stands in scripts and styles are passed over.</summary>
internal ref struct PageTags(ReadOnlySpan<char> page)
{
    private readonly ReadOnlySpan<char> _page = page;
    private int _next = page.IndexOf('<');

    /// <summary>Where the tag begins.</summary>
    internal int At { get; private set; } = -1;

    /// <summary>Whether it ends an element.</summary>
    internal bool IsEnd { get; private set; }

    /// <summary>The name of the element; empty for what is no tag.</summary>
    internal ReadOnlySpan<char> Name { get; private set; }

    internal bool Read()
    {
        if (_next < 0 || _next + 1 >= _page.Length)
            return false;
        At = _next;
        ReadOnlySpan<char> rest = _page[(At + 1)..];
        IsEnd = rest[0] == '/';
        Name = NameAt(IsEnd ? rest[1..] : rest);
        int skip = 1;
        if (rest.StartsWith("!--"))
            skip = Behind(rest, "-->");
        else if (!IsEnd && (Name.Equals("script", StringComparison.OrdinalIgnoreCase) || Name.Equals("style", StringComparison.OrdinalIgnoreCase)))
            skip = Behind(rest, Name.Length == "script".Length ? "</script" : "</style");
        int next = _page[(At + skip)..].IndexOf('<');
        _next = next < 0 ? -1 : At + skip + next;
        return true;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return text[..length];
    }

    private static int Behind(ReadOnlySpan<char> rest, string end)
    {
        int at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? rest.Length : at + end.Length;
    }
}
