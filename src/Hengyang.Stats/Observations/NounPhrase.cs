namespace Hengyang.Stats;

/// <summary>The noun phrase in front of a figure, or behind it, as an indicator: a few pieces of the text put together.</summary>
internal ref struct NounPhrase
{
    private const int Longest = 60;

    private readonly Span<char> _buffer;
    private int _length;

    internal NounPhrase(Span<char> buffer)
    {
        _buffer = buffer;
        Start = -1;
    }

    /// <summary>Where its first piece begins; −1 while it is empty.</summary>
    internal int Start { get; private set; }

    /// <summary>Where its last piece ends.</summary>
    internal int End { get; private set; }

    internal readonly ReadOnlySpan<char> Text => _buffer[.._length];

    internal readonly bool IsEmpty => _length == 0;

    internal void Add(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && IsTrimmed(text[from]))
            from++;
        while (to > from && IsTrimmed(text[to - 1]))
            to--;
        if (from >= to)
            return;
        if (Start < 0)
            Start = from;
        End = to;
        foreach (char c in text[from..to])
        {
            // white space inside is typesetting
            if (_length < _buffer.Length && !char.IsWhiteSpace(c))
                _buffer[_length++] = c;
        }
    }

    /// <summary>Cuts words off the head or the tail for as long as one of the list is there.</summary>
    internal void TrimHead(ReadOnlySpan<string> words)
    {
        for (bool again = true; again;)
        {
            again = false;
            foreach (string word in words)
            {
                if (_length <= word.Length || !Text.StartsWith(word))
                    continue;
                Text[word.Length..].CopyTo(_buffer);
                _length -= word.Length;
                Start += word.Length;
                again = true;
            }
        }
    }

    internal void TrimTail(ReadOnlySpan<string> words)
    {
        for (bool again = true; again;)
        {
            again = false;
            foreach (string word in words)
            {
                if (!Text.EndsWith(word))
                    continue;
                _length -= word.Length;
                again = true;
            }
        }
    }

    /// <summary>An opening quotation mark that nothing closes within the phrase does not belong to it.</summary>
    internal void TrimUnmatchedQuote()
    {
        if (_length > 0 && Text[0] is '“' or '"' or '「' or '《' && Text[1..].IndexOfAny('”', '"', '」') < 0 && Text.IndexOf('》') < 0)
            CutHead(1);
        if (_length > 0 && Text[^1] is '”' or '」' && Text.IndexOfAny('“', '「') < 0)
            _length--;
    }

    internal void CutHead(int length)
    {
        Text[length..].CopyTo(_buffer);
        _length -= length;
        Start += length;
    }

    /// <summary>Whether it can name something: two characters, not too many, and no bare particle.</summary>
    internal readonly bool IsIndicator => _length is >= 2 and <= Longest && HasHan(Text);

    public override readonly string ToString() => Text.ToString();

    private static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (AreaNames.IsHan(c))
                return true;
        return false;
    }

    private static bool IsTrimmed(char c) => char.IsWhiteSpace(c) || c is '、' or '，' or ',' or '：' or ':' or '；' or ';' or '*' or '#' or '—' or '·' or '-' or '。';
}
