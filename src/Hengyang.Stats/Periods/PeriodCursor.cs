using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <summary>Where the recogniser of periods stands in a sentence: the next token, and how far its text is taken.</summary>
internal ref struct PeriodCursor
{
    private readonly Sentence _sentence;

    internal PeriodCursor(in Sentence sentence, int index)
    {
        _sentence = sentence;
        Index = index;
        Start = sentence[index].Start;
        End = Start;
    }

    [UnscopedRef]
    internal readonly ref readonly Sentence Sentence => ref _sentence;

    /// <summary>The next token.</summary>
    internal int Index { get; private set; }

    /// <summary>Where the mention begins; a prefix of one character may lie before its first token.</summary>
    internal int Start { get; set; }

    /// <summary>The first place of the text that is not taken.</summary>
    internal int End { get; private set; }

    /// <summary>A token ahead of the cursor.</summary>
    internal readonly ref readonly Token Peek(int ahead = 0) => ref _sentence[Index + ahead];

    internal readonly ReadOnlySpan<char> TextOf(in Token token) => _sentence.TextOf(token);

    internal readonly ReadOnlySpan<char> TextAt(int ahead) => _sentence.TextOf(_sentence[Index + ahead]);

    /// <summary>The number of a number token.</summary>
    internal readonly ref readonly NumberToken NumberAt(int ahead) => ref _sentence.Number(_sentence[Index + ahead]);

    /// <summary>The plain text between the token before the one ahead and it.</summary>
    internal readonly ReadOnlySpan<char> GapAt(int ahead) => _sentence.Gap(Index + ahead);

    /// <summary>Whether the token ahead follows without other text between.</summary>
    internal readonly bool IsNext(int ahead = 0)
    {
        int from = ahead == 0 ? End : _sentence[Index + ahead - 1].End;
        ref readonly Token token = ref _sentence[Index + ahead];
        if (token.Kind == TokenKind.None || token.Start < from)
            return false;
        return token.Start == from || Sentence.IsBlank(_sentence.Text[from..token.Start]);
    }

    /// <summary>The character of the text that follows what is taken, in the form that the lexicon is written in; 0 at the end.</summary>
    internal readonly char CharAt(int ahead = 0)
    {
        int at = End + ahead;
        return at < _sentence.End ? CharTable.Folded[_sentence.Text[at]] : '\0';
    }

    /// <summary>The character before a place, in the form that the lexicon is written in; 0 at the start of the sentence.</summary>
    internal readonly char CharBefore(int place) =>
        place > _sentence.Start ? CharTable.Folded[_sentence.Text[place - 1]] : '\0';

    /// <summary>Whether the text that follows is these characters.</summary>
    internal readonly bool Follows(string words)
    {
        for (int i = 0; i < words.Length; i++)
            if (CharAt(i) != words[i])
                return false;
        return true;
    }

    /// <summary>Whether a token ahead is this word, whatever characters (Traditional, full-width) it is written in.</summary>
    internal readonly bool IsWord(int ahead, string word)
    {
        ReadOnlySpan<char> text = TextAt(ahead);
        if (text.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
            if (CharTable.Folded[text[i]] != word[i])
                return false;
        return true;
    }

    /// <summary>Whether no other character of a word stands at a place: a mark, white space or the end.</summary>
    internal readonly bool EndsWordAt(int ahead)
    {
        int at = End + ahead;
        return at < _sentence.Start || at >= _sentence.End || Lexicon.ClassOf(_sentence.Text[at]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;
    }

    /// <summary>Whether the number at the cursor numbers its paragraph: 4、8月21日…</summary>
    internal readonly bool NumbersParagraph() => NumberList.NumbersParagraph(_sentence, Index);

    /// <summary>Takes tokens.</summary>
    internal void Take(int count = 1)
    {
        Index += count;
        if (count > 0)
            End = Math.Max(End, _sentence[Index - 1].End);
    }

    /// <summary>Takes characters of the text, and with them the tokens that lie in them.</summary>
    internal void TakeText(int length)
    {
        End += length;
        while (_sentence[Index].Kind != TokenKind.None && _sentence[Index].Start < End)
            Index++;
    }

    /// <summary>Begins earlier, at characters without a token.</summary>
    internal void BeginAt(int place) => Start = End = place;

    /// <summary>Takes everything up to a place.</summary>
    /// <param name="end">The place.</param>
    /// <param name="next">The first token that does not begin before it.</param>
    internal void TakeTo(int end, int next) => (End, Index) = (end, next);

    /// <summary>Gives back characters at the end of the last token (年初 of 2023年初步核算).</summary>
    internal void GiveBack(int length) => End -= length;
}
