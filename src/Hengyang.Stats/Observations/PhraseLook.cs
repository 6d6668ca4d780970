namespace Hengyang.Stats;

/// <summary>
/// What one look at the characters of a phrase tells of the words in it. It is taken when it is first
/// asked for; most questions that are asked of a phrase are answered by it, with no walk through a list and no branch that
/// depends on the text. What is cut off afterwards still counts as held.
/// </summary>
internal struct PhraseLook
{
    private bool _isTaken;

    /// <summary>The lists of which no word can stand in it.</summary>
    private WordLook _words;

    /// <summary>It says something else now.</summary>
    internal void Forget() => _isTaken = false;

    /// <summary>Whether it may hold a word of a list.</summary>
    internal bool MayHold(ReadOnlySpan<char> text, WordList words)
    {
        int number = words.Number;
        if (!_isTaken)
            Take(text);
        return _words.MayHold(number);
    }

    /// <summary>Whether it may hold a word of one of some lists.</summary>
    internal bool MayHold(ReadOnlySpan<char> text, WordGroup group)
    {
        if (!_isTaken)
            Take(text);
        return group.MayBeIn(in _words);
    }

    private void Take(ReadOnlySpan<char> text)
    {
        _isTaken = true;
        _words = WordBits.Of(text);
    }
}
