using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// Words to cut off a phrase's head or tail, in Simplified characters; Traditional text is folded. The longest are tried
/// first, and a table of the characters that they begin or end with spares the trial where none can match.
/// </summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private readonly SearchValues<char> _first;
    private readonly SearchValues<char> _last;

    internal WordList(params string[] words)
    {
        _words = words;
        Array.Sort(_words, static (a, b) => a.Length != b.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));
        _first = SearchValues.Create([.. words.Select(static word => CharTable.Folded[word[0]])]);
        _last = SearchValues.Create([.. words.Select(static word => CharTable.Folded[word[^1]])]);
    }

    /// <summary>The length of the longest word that a text begins with, or 0.</summary>
    internal int HeadOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_first.Contains(CharTable.Folded[text[0]]))
            return 0;
        foreach (string word in _words)
            if (word.Length <= text.Length && IsSame(text[..word.Length], word))
                return word.Length;
        return 0;
    }

    /// <summary>The length of the longest word that a text ends with, or 0.</summary>
    internal int TailOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_last.Contains(CharTable.Folded[text[^1]]))
            return 0;
        foreach (string word in _words)
            if (word.Length <= text.Length && IsSame(text[^word.Length..], word))
                return word.Length;
        return 0;
    }

    private static bool IsSame(ReadOnlySpan<char> text, string word)
    {
        for (int i = 0; i < word.Length; i++)
            if (text[i] != word[i] && CharTable.Folded[text[i]] != CharTable.Folded[word[i]])
                return false;
        return true;
    }
}
