using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// Turns a text into what the reader sees: Simplified characters, half-width letters and digits, no characters that print
/// nothing, no blanks between Han characters and digits (第 18 届), no stars around figures (**5%**), and no line breaks that
/// the typesetting put into a paragraph or a number. <see cref="Drops"/> leads back to the text.
/// </summary>
internal ref struct TextCleaner
{
    private readonly ReadOnlySpan<char> _source;
    private readonly Span<char> _clean;
    private readonly Drops _drops;
    private readonly LineProfile _profile;
    private int _read;
    private int _written;
    private int _lineStart;

    /// <summary>Where what is read of the line begins.</summary>
    private int _lineWritten;

    /// <summary>Whether the line is one of a table's: its blanks part cells. Not known until it is asked for: prose never asks.</summary>
    private bool? _isRow;

    private TextCleaner(ReadOnlySpan<char> source, Span<char> clean, Drops drops, LineProfile profile)
    {
        _source = source;
        _clean = clean;
        _drops = drops;
        _profile = profile;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="clean">Gets what is read; as long as the text.</param>
    /// <param name="drops">Gets what is left out.</param>
    /// <param name="profile">How the text's lines were set.</param>
    /// <returns>How many characters are read.</returns>
    internal static int Clean(ReadOnlySpan<char> source, Span<char> clean, Drops drops, LineProfile profile)
    {
        drops.Clear();
        TextCleaner cleaner = new(source, clean, drops, profile);
        cleaner.BeginLine();
        cleaner.Run();
        return cleaner._written;
    }

    /// <summary>Whether a text is read as it stands.</summary>
    internal static bool IsClean(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (ReadingTable.Characters[c] != c || c == '\0')
                return false;
        return true;
    }

    private void Run()
    {
        while (true)
        {
            ReadOnlySpan<char> source = _source[_read..];
            Span<char> clean = _clean.Slice(_written, source.Length);
            int i = CopyPlain(source, clean);

            Steps.Add(i);
            _read += i;
            _written += i;
            if (_read >= _source.Length)
                return;
            TakeSpecial(_source[_read]);
        }
    }

    /// <summary>Copies what is read character by character, up to the first one that is not, and gives how many that are.</summary>
    private static int CopyPlain(ReadOnlySpan<char> source, Span<char> clean)
    {
        ref char table = ref MemoryMarshal.GetArrayDataReference(ReadingTable.Characters);
        ref char from = ref MemoryMarshal.GetReference(source);
        ref char to = ref MemoryMarshal.GetReference(clean[..source.Length]);
        int i = 0;
        for (; i < source.Length; i++)
        {
            char c = Unsafe.Add(ref table, Unsafe.Add(ref from, i));
            if (c == '\0')
                break;
            Unsafe.Add(ref to, i) = c;
        }

        return i;
    }

    private void TakeSpecial(char c)
    {
        switch (Marks.ClassOf(c))
        {
            case CharClass.LineBreak:
                TakeLineBreak();
                return;
            case CharClass.Space when !ReadingTable.IsInvisible(c):
                if (IsInnerBlank(c))
                    Drop(1);
                else
                    Keep(c);
                return;
        }

        if (ReadingTable.IsInvisible(c))
            Drop(1);
        else if (c == Three)
            Keep(IsNumeral(Before) || IsNumeral(At(_read + 1)) || Coins.Contains(At(_read + 1)) ? CapitalThree : Ginseng);
        else if (c == '*' && StarsHere() is > 1 and int stars)
            Drop(stars);
        else
            Keep(c);
    }

    private void Keep(char c)
    {
        _clean[_written++] = c;
        _read++;
    }

    private void Drop(int count)
    {
        _drops.Add(_written, count);
        _read += count;
    }

    private readonly char Before => _written > 0 ? _clean[_written - 1] : '\0';

    private readonly char At(int place) => (uint)place < (uint)_source.Length ? _source[place] : '\0';

    private static bool IsNumeral(char c) =>
        (CharTable.Numerals[c] & Numeral.KindMask) is Numeral.Arabic or Numeral.Han or Numeral.Magnitude or Numeral.Tens;

    /// <summary>How many stars stand here, two or three of them, which Markdown sets around bold text; 0 where they stand alone.</summary>
    private readonly int StarsHere()
    {
        int end = _read;
        while (end < _source.Length && _source[end] == '*')
            end++;
        bool stand = IsBlankOrEnd(At(end)) && IsBlankOrEnd(At(_read - 1));
        return end - _read is 2 or 3 && !stand ? end - _read : 0;
    }

    private static bool IsBlankOrEnd(char c) => c is '\0' or '|' or '\t' || Marks.ClassOf(c) is CharClass.Space or CharClass.LineBreak;

    /// <summary>Whether one blank stands between a Han character and a digit, or a digit and its sign, in a line of prose: only the typesetting put it there.</summary>
    private bool IsInnerBlank(char blank)
    {
        if (blank == '\u3000')
            return false;
        char before = Before;
        char after = ReadingTable.Characters[At(_read + 1)];
        bool isInner = IsHan(before) ? ArabicDigits.IsDigit(after) : ArabicDigits.IsDigit(before) && (IsHan(after) || after is '%' or '‰' or '℃');
        return isInner && !IsRow();
    }

    private static bool IsHan(char c) => CharTable.IsHan(c) || c == '〇';

    /// <summary>參 is the capital three before and behind numerals and coins, and 参 (人參, 參加) elsewhere.</summary>
    private const char Three = '參';
    private const char CapitalThree = '叁';
    private const char Ginseng = '参';
    private const string Coins = "元圆圓角分";

    private void BeginLine()
    {
        _lineStart = _read;
        _lineWritten = _written;
        _isRow = null;
    }

    private bool IsRow() => _isRow ??= IsRow(_lineStart);

    private readonly bool IsRow(int start)
    {
        ReadOnlySpan<char> rest = _source[start..];
        int found = rest.IndexOfAny(LineMarks);
        // a line without any of them holds no cells
        return found >= 0 && rest[found] is not ('\n' or '\r') && LineSource.IsOfTable(_source, start);
    }

    private static readonly System.Buffers.SearchValues<char> LineMarks = System.Buffers.SearchValues.Create("\n\r\t \u00A0\u3000" + TableLines.Strokes);

    /// <summary>Reads a line break and the blanks and empty lines behind it.</summary>
    private void TakeLineBreak()
    {
        (int start, bool? wasRow) = (_lineStart, _isRow);
        int lineEnd = _read;
        int at = lineEnd;
        int lineStart = at;
        int breaks = 0;
        for (; at < _source.Length; at++)
        {
            Steps.Add();
            char c = _source[at];
            CharClass kind = Marks.ClassOf(c);
            if (kind == CharClass.LineBreak)
            {
                if (!(c == '\n' && at > lineEnd && _source[at - 1] == '\r'))
                    breaks++;
                lineStart = at + 1;
            }
            else if (kind != CharClass.Space)
            {
                break;
            }
        }

        int length = lineEnd - _lineStart;
        int lineWritten = _lineWritten;
        _read = lineStart;
        BeginLine();
        _lineWritten = lineWritten;
        if (breaks == 1 && at < _source.Length && GoesOn(lineEnd, length, at, at - lineStart) && !(wasRow ?? IsRow(start)))
        {
            _drops.Add(_written, at - lineEnd);
            _read = at;
            _lineWritten = _written;
            return;
        }

        // the breaks and the blanks stay as they are
        _source[lineEnd..lineStart].CopyTo(_clean[_written..]);
        _written += lineStart - lineEnd;
        _lineWritten = _written;
    }

    /// <summary>Whether the sentence goes on behind a line break.</summary>
    /// <param name="lineEnd">Where the line ends.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="next">The first character of the next line.</param>
    /// <param name="indent">How many blanks stand in front of it.</param>
    private bool GoesOn(int lineEnd, int length, int next, int indent)
    {
        const int indentOfParagraph = 2;
        TokenKind before = Marks.KindOf(Before);
        if (before is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.OpenParenthesis || CannotOpenLine(_source[next], before))
            return true;
        if (indent >= indentOfParagraph || ParagraphStart.Is(_source[next..]))
            return false;
        if (before == TokenKind.Semicolon && !ArabicDigits.IsDigit(_source[next]) && Marks.KindOf(_source[next]) == TokenKind.None)
            return !IsRow() && !LineSource.StandsAboveTable(_source, next);
        if (NumberOverBreak.GoesOn(_source, lineEnd, next, out bool withinDigits))
            // a table begins a paragraph of its own, however long the line above it is
            return !IsRow() && (withinDigits || !LineSource.StandsAboveTable(_source, next));
        bool goesOn = (_profile.IsFull(length) && GoesOnWhenFull(before) && !IsLonger(next, length)) || WordOverBreak.GoesOn(_clean[_lineWritten.._written], _source[next..]);
        return goesOn && !IsRow() && !LineSource.StandsAboveTable(_source, next);
    }

    /// <summary>Whether the line at a place is so much longer than one of a length that this one was not full: a title above its paragraph.</summary>
    private readonly bool IsLonger(int next, int length)
    {
        int longer = length + (length / 2);
        return _profile.Width == 0 && next + longer < _source.Length && _source.Slice(next, longer).IndexOfAny('\n', '\r') < 0;
    }

    /// <summary>Whether a line that is as long as lines get goes on in the next one.</summary>
    private readonly bool GoesOnWhenFull(TokenKind last) => _profile.Width > 0
        ? last != TokenKind.SentenceEnd || !_profile.HasShortParagraphs
        : last != TokenKind.SentenceEnd && !_profile.IsOfParagraphs;

    /// <summary>，。）%: what no line begins with goes on with the line above, unless that one is over.</summary>
    private static bool CannotOpenLine(char first, TokenKind before) =>
        before is TokenKind.None or TokenKind.CloseParenthesis or TokenKind.CloseQuote
        && (Marks.KindOf(first) is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Colon or TokenKind.CloseParenthesis or TokenKind.CloseQuote);
}
