namespace Hengyang.Stats;

/// <summary>Where a word is another one: what may not stand straight before it, and what not straight behind it.</summary>
/// <remarks>
/// A row of a word table writes it around the word: <c>[纸扩]张[掖北(家口)]</c> is no 张 behind 纸 or 扩, nor before 掖, 北 or 家口.
/// <c>[^见如]</c> is the contrary: of all Chinese characters only these may stand there. The matcher asks the guard, so that a
/// recogniser never sees the word where it is none.
/// </remarks>
internal sealed class WordGuard
{
    private readonly GuardSet _notAfter;
    private readonly GuardSet _notBefore;

    private WordGuard(string notAfter, string notBefore)
    {
        _notAfter = new GuardSet(notAfter, endsThere: true);
        _notBefore = new GuardSet(notBefore, endsThere: false);
    }

    /// <summary>Parts a row's entry into the word and its guard.</summary>
    /// <param name="entry">The word, perhaps with brackets before and behind it.</param>
    /// <param name="word">The word alone.</param>
    /// <returns>The guard, or null where the word is always itself.</returns>
    internal static WordGuard? Parse(string entry, out string word)
    {
        int begin = entry.StartsWith('[') ? entry.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
        int end = entry.EndsWith(']') ? entry.LastIndexOf('[') : entry.Length;
        word = entry[begin..end];
        if (word.Length == 0)
            throw new FormatException(entry);
        return begin == 0 && end == entry.Length
            ? null
            : new WordGuard(begin == 0 ? "" : entry[1..(begin - 1)], end == entry.Length ? "" : entry[(end + 1)..^1]);
    }

    /// <summary>What the guard names in front of the word and behind it; of a contrary set nothing.</summary>
    internal IEnumerable<string> Before => _notAfter.Named;

    internal IEnumerable<string> Behind => _notBefore.Named;

    /// <summary>Whether the word between two places of a text is itself there.</summary>
    internal bool Allows(ReadOnlySpan<char> text, int start, int end) =>
        !(start > 0 && !_notAfter.IsEmpty && _notAfter.IsAt(text[..start])) && !(end < text.Length && !_notBefore.IsEmpty && _notBefore.IsAt(text[end..]));

    /// <summary>Characters, and longer texts, of which one stands at the head or at the end of a text.</summary>
    private readonly struct GuardSet
    {
        private readonly string _characters;
        private readonly string[] _texts;
        private readonly bool _isContrary;
        private readonly bool _endsThere;

        /// <summary>The last six bits of the characters and of the nearest one of each text: most often they tell already.</summary>
        private readonly ulong _bits;

        internal GuardSet(string set, bool endsThere)
        {
            _endsThere = endsThere;
            _isContrary = set.StartsWith('^');
            List<string> texts = [];
            string characters = _isContrary ? set[1..] : set;
            for (int open = characters.IndexOf('(', StringComparison.Ordinal); open >= 0; open = characters.IndexOf('(', StringComparison.Ordinal))
            {
                int close = characters.IndexOf(')', open);
                texts.Add(characters[(open + 1)..close]);
                characters = characters.Remove(open, close + 1 - open);
            }

            _characters = characters;
            _texts = [.. texts];
            foreach (char c in characters)
                _bits |= 1UL << c;
            foreach (string text in texts)
                _bits |= 1UL << (endsThere ? text[^1] : text[0]);
        }

        internal bool IsEmpty => _bits == 0;

        internal IEnumerable<string> Named => _isContrary ? [] : [.. _characters.Select(static c => c.ToString()), .. _texts];

        internal bool IsAt(ReadOnlySpan<char> text)
        {
            Steps.Add();
            char c = CharTable.Folded[_endsThere ? text[^1] : text[0]];
            if (_isContrary)
                return CharTable.IsHan(c) && !Holds(text, c);
            return ((_bits >> c) & 1) != 0 && Holds(text, c);
        }

        private bool Holds(ReadOnlySpan<char> text, char c)
        {
            if (_characters.Contains(c))
                return true;
            foreach (string other in _texts)
            {
                if (_endsThere ? FoldedText.EndsWith(text, other) : FoldedText.StartsWith(text, other))
                    return true;
            }

            return false;
        }
    }
}
