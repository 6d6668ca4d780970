namespace Hengyang.Stats;

/// <summary>
/// Words that a phrase is searched for: cut off its head or tail, or known by them. They are written in Simplified
/// characters; Traditional text is folded. The longest counts.
/// </summary>
internal sealed class WordList
{
    private readonly WordTrie _heads;
    private readonly WordTrie _tails;

    internal WordList(params string[] words)
    {
        _heads = new WordTrie(words, backwards: false);
        _tails = new WordTrie(words, backwards: true);
    }

    /// <summary>The length of the longest word that a text begins with, or 0.</summary>
    internal int HeadOf(ReadOnlySpan<char> text) => _heads.HeadOf(text);

    /// <summary>The length of the longest word that a text ends with, or 0.</summary>
    internal int TailOf(ReadOnlySpan<char> text) => _tails.TailOf(text);

    /// <summary>Whether a text is one of the words.</summary>
    internal bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && _heads.HeadOf(text) == text.Length;

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => _heads.IsIn(text);
}
