namespace Hengyang.Stats;

/// <summary>
/// Words that a phrase is searched for: cut off its head or tail, or known by them. They are written in Simplified
/// characters; Traditional text is folded. The longest counts.
/// </summary>
internal sealed class WordList
{
    private readonly string[] _words;
    private WordTrie? _heads;
    private WordTrie? _tails;
    private int _number;

    internal WordList(params string[] words) => _words = words;

    /// <summary>The words of several lists: what ends in none of them ends in no word of any.</summary>
    internal static WordList OfAll(params WordList[] lists) => new([.. lists.SelectMany(static list => list._words).Distinct()]) { IsOfOthers = true };

    /// <summary>Whether its words are those of other lists, which it only answers for first.</summary>
    internal bool IsOfOthers { get; private init; }

    // built at the first use, as most lists are asked for one of the two only; two threads may both build it, to the same effect
    private WordTrie Heads => _heads ??= new WordTrie(_words, backwards: false);

    private WordTrie Tails => _tails ??= new WordTrie(_words, backwards: true);

    /// <summary>The number that stands for the list where a text is looked at once for many; given at the first use.</summary>
    internal int Number => _number != 0 ? _number : TakeNumber();

    private int TakeNumber()
    {
        int number = WordBits.Add(_words);
        // two threads may have taken one each: one of the two stays without use
        return Interlocked.CompareExchange(ref _number, number, 0) is > 0 and int first ? first : number;
    }

    /// <summary>The length of the longest word that a text begins with, or 0.</summary>
    internal int HeadOf(ReadOnlySpan<char> text) => Heads.LongestIn(text);

    /// <summary>The first place from a place on where a word may begin, told by two characters; −1 for none.</summary>
    internal int NextIn(ReadOnlySpan<char> text, int from) => Heads.NextIn(text, from);

    /// <summary>Whether a word may begin a text, told by its first two characters.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text) => Heads.MayHold(text);

    /// <summary>The length of the longest word that a text ends with, or 0.</summary>
    internal int TailOf(ReadOnlySpan<char> text) => Tails.LongestIn(text);

    /// <summary>Whether a text is one of the words.</summary>
    internal bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && Heads.LongestIn(text) == text.Length;

    /// <summary>Whether one of the words stands anywhere in a text.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => Heads.IsIn(text);
}
