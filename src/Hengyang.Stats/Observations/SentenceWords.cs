namespace Hengyang.Stats;

/// <summary>Asks a sentence for words that few sentences hold, before they are looked for at a place of it: the same answer for all of its figures, found once.</summary>
internal static class SentenceWords
{
    /// <summary>Whether a word of a list may stand anywhere in a sentence; false where none does.</summary>
    internal static bool MayHold(this in Sentence s, WordList words) => s.Look is null || s.Look.MayHold(words.Number);
}
