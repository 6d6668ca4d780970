namespace Hengyang.Stats;

/// <summary>
/// A word that is no token, because it begins and ends too many others, and is looked for only where a rule asks for it: 余
/// behind a number. Its row has the same form as those of the lexicon.
/// </summary>
internal sealed class GuardedWord
{
    private readonly string _word;
    private readonly WordGuard? _guard;

    /// <summary>Makes the word of a row.</summary>
    /// <param name="entry">The word with its guard; see <see cref="WordGuard"/>.</param>
    internal GuardedWord(string entry) => _guard = WordGuard.Parse(entry, out _word);

    /// <summary>Whether the word stands at a place and is itself there.</summary>
    internal bool IsAt(ReadOnlySpan<char> text, int at) =>
        at < text.Length && FoldedText.StartsWith(text[at..], _word) && _guard?.Allows(text, at, at + _word.Length) != false;
}
