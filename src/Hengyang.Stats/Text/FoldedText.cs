namespace Hengyang.Stats;

/// <summary>
/// Compares text with words as the lexicon writes them: Simplified and half-width. Traditional and full-width characters
/// count as the ones they stand for, so that a rule names each word once.
/// </summary>
internal static class FoldedText
{
    /// <summary>A word as the lexicon writes it.</summary>
    internal static string Fold(string name) =>
        string.Create(name.Length, name, (span, from) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = CharTable.Folded[from[i]];
        });

    internal static bool Is(ReadOnlySpan<char> text, string word) => text.Length == word.Length && StartsWith(text, word);

    internal static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            Steps.Add();
            if (CharTable.Folded[text[i]] != word[i])
                return false;
        }

        return true;
    }

    internal static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.Length >= word.Length && StartsWith(text[^word.Length..], word);

    internal static bool IsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (Is(text, word))
                return true;
        }

        return false;
    }

    internal static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (EndsWith(text, word))
                return true;
        }

        return false;
    }

    internal static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (StartsWith(text, word))
                return true;
        }

        return false;
    }

    /// <summary>Where a word stands for the last time, or −1.</summary>
    internal static int LastIndexOf(ReadOnlySpan<char> text, string word)
    {
        for (int i = text.Length - word.Length; i >= 0; i--)
            if (StartsWith(text[i..], word))
                return i;
        return -1;
    }

    internal static bool ContainsAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        for (int i = 0; i < text.Length; i++)
        {
            foreach (string word in words)
            {
                if (StartsWith(text[i..], word))
                    return true;
            }
        }

        return false;
    }
}
