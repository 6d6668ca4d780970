namespace Hengyang.Stats;

/// <summary>Where a stretch of tokens ends.</summary>
internal enum SentenceBreak : byte
{
    /// <summary>At 。！？, or cut because it grew too long.</summary>
    Sentence,

    /// <summary>At a blank line, the end of a line that is no wrapped one, or the end of the text.</summary>
    Paragraph,
}

/// <summary>
/// Cuts a text into sentences and each sentence into tokens: one pass, each character looked at once by its class, words
/// by their longest match, numbers by <see cref="NumberLexer"/>, units straight behind numbers.
/// </summary>
internal static class Lexer
{
    /// <summary>A line at least this long that ends without a mark was wrapped by the typesetting, so that its sentence goes on in the next line.</summary>
    private const int WrappedLineLength = 28;

    /// <summary>Reads the next sentence into the workspace.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; afterwards the first place after the sentence and the white space behind it.</param>
    /// <param name="workspace">Gets the tokens.</param>
    internal static SentenceBreak ReadSentence(ReadOnlySpan<char> text, ref int position, Workspace workspace)
    {
        workspace.Clear();
        int i = position;
        while (true)
        {
            while ((uint)i < (uint)text.Length && Lexicon.ClassOf(text[i]) == CharClass.Plain)
                i++;
            if (i >= text.Length)
            {
                position = text.Length;
                return SentenceBreak.Paragraph;
            }

            switch (Lexicon.ClassOf(text[i]))
            {
                case CharClass.Space:
                    i++;
                    break;
                case CharClass.LineBreak:
                    bool atStart = text[position..i].IsWhiteSpace();
                    if (EndsParagraph(text, ref i, workspace) || atStart)
                    {
                        position = i;
                        return SentenceBreak.Paragraph;
                    }

                    break;
                case CharClass.Mark:
                    if (ReadMark(text, ref i, workspace))
                    {
                        position = i;
                        return SentenceBreak.Sentence;
                    }

                    break;
                case CharClass.ArabicDigit:
                    ReadNumber(text, ref i, workspace);
                    break;
                case CharClass.HanNumeral:
                    if (IsNumberFirst(text, i, workspace) || !ReadWord(text, ref i, workspace))
                        ReadNumber(text, ref i, workspace);
                    break;
                case CharClass.Letter:
                    ReadLetters(text, ref i, workspace);
                    break;
                case CharClass.Dollar:
                    Formula.Read(text, ref i, workspace);
                    break;
                default:
                    if (!ReadWord(text, ref i, workspace))
                        i++;
                    break;
            }

            if (workspace.IsFull)
            {
                position = i;
                return SentenceBreak.Sentence;
            }
        }
    }

    /// <summary>
    /// Whether a number goes before the word at its head: behind 第, where it is longer than the word (十五点八万 and the plan
    /// 十五), and where it counts small coins behind 元 (十元三角 is no triangle).
    /// </summary>
    private static bool IsNumberFirst(ReadOnlySpan<char> text, int i, Workspace workspace)
    {
        Token last = workspace.Last;
        if (last.End == i && (last.Is(WordKind.Ordinal) || last.Unit == Unit.Yuan))
            return true;
        int word = Lexicon.Match(text, i, out _);
        if (word == 0)
            return true;
        // 四平方米 is no 四平, 十分钟 no 十分
        int end = NumberLexer.Read(text, i, out _, out _);
        return end > i && end + Lexicon.MatchAfterNumber(text, end, out _) > i + word;
    }

    /// <summary>Reads a word; an idiom is stepped over without a token.</summary>
    private static bool ReadWord(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int length = Lexicon.Match(text, i, out int index);
        if (length == 0)
            return false;
        ref readonly LexiconRow row = ref Lexicon.Row(index);
        if (row.Kind != WordKind.Idiom)
            AddWord(workspace, in row, i, i + length);
        i += length;
        return true;
    }

    private static ref Token AddWord(Workspace workspace, in LexiconRow row, int start, int end)
    {
        ref Token token = ref workspace.Add(row.Kind == WordKind.None ? TokenKind.Unit : TokenKind.Word, start, end);
        token.Word = row.Kind;
        token.Value = row.Value;
        token.Unit = row.Unit;
        return ref token;
    }

    private static bool ReadMark(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        TokenKind kind = Marks.KindOf(text[i]);
        if (kind == TokenKind.Dash && IsSign(text, i, workspace))
        {
            ReadNumber(text, ref i, workspace);
            return false;
        }

        workspace.Add(kind, i, i + 1);
        i++;
        if (kind != TokenKind.SentenceEnd)
            return false;
        while (i < text.Length && Marks.KindOf(text[i]) is TokenKind.CloseQuote or TokenKind.CloseParenthesis or TokenKind.SentenceEnd)
            i++;
        return true;
    }

    /// <summary>A dash is a minus when digits follow it and nothing that could begin a range or a name stands straight before it.</summary>
    private static bool IsSign(ReadOnlySpan<char> text, int i, Workspace workspace)
    {
        if (CharTable.Numerals[text[i]] != Numeral.Minus || i + 1 >= text.Length || !ArabicDigits.IsDigit(text[i + 1]))
            return false;
        if (i == 0)
            return true;
        char before = text[i - 1];
        if (ArabicDigits.IsDigit(before) || char.IsAsciiLetter(CharTable.Folded[before]) || before is ')' or '）' or '%' or '％')
            return false;
        Token last = workspace.Last;
        return last.End != i || !(last.Kind is TokenKind.Number or TokenKind.Unit || last.Kind == TokenKind.Dash && before is not ('~' or '～' or '∼')
            || last.Is(WordKind.CalendarUnit) || last.Is(WordKind.CalendarPart));
    }

    /// <summary>A number and the unit or calendar word behind it. A number that letters follow is a name (5G, 3A) and no token.</summary>
    private static void ReadNumber(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int end = NumberLexer.Read(text, i, out NumberToken number, out ParseStatus status);
        if (end <= i)
        {
            i = status == ParseStatus.Overflow ? SkipDigits(text, i) : i + 1;
            return;
        }

        end = JoinBrokenDigits(text, i, end, ref number);
        int at = end;
        while (at < text.Length && Lexicon.ClassOf(text[at]) == CharClass.Space)
            at++;
        int unitLength = Lexicon.MatchAfterNumber(text, at, out int row);
        if (unitLength > 0 && char.IsAsciiLetter(CharTable.Folded[text[at]]) && at + unitLength < text.Length && char.IsAsciiLetter(CharTable.Folded[text[at + unitLength]]))
            unitLength = 0;
        // 跨上5万亿两个台阶: 两 counts what follows, where a unit does
        if (unitLength == 1 && text[at] is '两' or '兩' && Lexicon.MatchAfterNumber(text, at + 1, out int behind) > 0 && !UnitTable.IsWeak(Lexicon.Row(behind).Unit))
            unitLength = 0;
        if (unitLength == 0 && end < text.Length && char.IsAsciiLetter(CharTable.Folded[text[end]]))
        {
            i = SkipName(text, end);
            return;
        }

        workspace.AddNumber(in number, i, end);
        i = end;
        if (unitLength == 0)
            return;
        ref Token unit = ref AddWord(workspace, in Lexicon.Row(row), at, at + unitLength);
        i = at + unitLength;
        if (!unit.Unit.IsNone)
            ReadRate(text, ref i, ref unit);
    }

    /// <summary>元/吨, 人/平方公里, 元每吨: the second unit makes the first one a rate.</summary>
    private static void ReadRate(ReadOnlySpan<char> text, ref int i, ref Token unit)
    {
        int at = i;
        if (at >= text.Length || !(Marks.KindOf(text[at]) == TokenKind.Slash || text[at] == '每'))
            return;
        // 第二季度每股收益: behind a calendar word 每 begins something new
        if (text[at] == '每' && unit.Word == WordKind.CalendarUnit)
            return;
        at++;
        if (text[i] != '每' && at < text.Length && text[at] is '每')
            at++;
        int length = Lexicon.MatchDenominator(text, at, out int row);
        if (length == 0 || Lexicon.Row(row).Denominator.IsRate || unit.Unit.IsRate)
            return;
        unit.Unit = new Unit(unit.Unit.NumeratorId, Lexicon.Row(row).Denominator.NumeratorId);
        unit.Kind = TokenKind.Unit;
        unit.Word = WordKind.None;
        i = at + length;
        unit.End = i;
    }

    /// <summary>Letters make no token, nor do the digits glued to them (PM2.5, A4, COVID-19), but a word of the lexicon may begin with them, and an abbreviation of three letters may stand before its figure (GDP420.77亿元).</summary>
    private static void ReadLetters(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        if (ReadWord(text, ref i, workspace))
            return;
        int from = i;
        while (i < text.Length && char.IsAsciiLetter(CharTable.Folded[text[i]]))
            i++;
        if (i - from < 3)
            i = SkipName(text, i);
    }

    private static int SkipName(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (char.IsAsciiLetterOrDigit(CharTable.Folded[text[i]])
            || (text[i] is '-' or '.' or '_' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (CharTable.Numerals[text[i]] & Numeral.KindMask) is Numeral.Arabic or Numeral.Han or Numeral.Magnitude)
            i++;
        return i;
    }

    /// <summary>
    /// Digits that a line break cuts in two (12⏎34.5亿元) are one number when the line is prose: characters stand before
    /// the first part, a point or a unit behind the second, and the first part is no year.
    /// </summary>
    private static int JoinBrokenDigits(ReadOnlySpan<char> text, int start, int end, ref NumberToken number)
    {
        if (end + 1 >= text.Length || text[end] is not ('\n' or '\r') || !number.Has(NumberStyle.Positional) || !number.Has(NumberStyle.Arabic) || number.IntegerDigits is 4 or > 8)
            return end;
        int next = end + (text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        if (start == 0 || Lexicon.ClassOf(text[start - 1]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak || next >= text.Length || !ArabicDigits.IsDigit(text[next]))
            return end;
        int nextEnd = NumberLexer.Read(text, next, out NumberToken rest, out ParseStatus status);
        if (status != ParseStatus.Ok || rest.IntegerDigits > 6 || rest.Has(NumberStyle.Grouped)
            || !(rest.Has(NumberStyle.Fraction) || rest.Has(NumberStyle.Magnitude) || Lexicon.MatchAfterNumber(text, nextEnd, out _) > 0))
        {
            return end;
        }

        decimal shift = 1;
        for (int d = 0; d < rest.IntegerDigits + rest.Exponent; d++)
            shift *= 10;
        number.Value = (number.Value * shift) + rest.Value;
        number.High = number.Value;
        number.Style |= rest.Style;
        number.Exponent = rest.Exponent;
        return nextEnd;
    }

    /// <summary>
    /// Whether a line break ends the paragraph: a blank line does, and so does any line that was not wrapped. A wrapped
    /// line is long or ends in the middle of a clause.
    /// </summary>
    private static bool EndsParagraph(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int lineEnd = i;
        int breaks = 0;
        while (i < text.Length)
        {
            CharClass c = Lexicon.ClassOf(text[i]);
            if (c == CharClass.LineBreak)
            {
                if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                breaks++;
            }
            else if (c != CharClass.Space)
            {
                break;
            }

            i++;
        }

        if (breaks > 1 || i >= text.Length)
            return true;
        Token last = workspace.Last;
        int length = lineEnd - LineStartBefore(text, lineEnd);
        bool clauseGoesOn = last.End == lineEnd && last.Kind is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.OpenParenthesis;
        return !clauseGoesOn && length < WrappedLineLength;
    }

    /// <summary>Looks back for the start of the line, no further than the length that decides.</summary>
    private static int LineStartBefore(ReadOnlySpan<char> text, int lineEnd)
    {
        int from = Math.Max(0, lineEnd - WrappedLineLength);
        int found = text[from..lineEnd].LastIndexOfAny('\n', '\r');
        return found < 0 ? from : from + found + 1;
    }
}
