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
    /// <summary>Reads the next sentence into the workspace.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin; afterwards the first place after the sentence and the white space behind it.</param>
    /// <param name="workspace">Gets the tokens.</param>
    internal static SentenceBreak ReadSentence(ReadOnlySpan<char> text, ref int position, Workspace workspace)
    {
        workspace.Clear();
        TextScan? scan = workspace.Scan.IsOf(text) ? workspace.Scan : null;
        int i = position;
        while (true)
        {
            i = scan is null ? Lexicon.SkipPlain(text, i) : scan.NextStart(i);
            if (i >= text.Length)
            {
                position = text.Length;
                return SentenceBreak.Paragraph;
            }

            Steps.Add();
            switch (Lexicon.ClassOf(text[i]))
            {
                case CharClass.Space:
                    i++;
                    break;
                case CharClass.LineBreak:
                    position = SkipEmptyLines(text, i);
                    return SentenceBreak.Paragraph;
                case CharClass.Mark:
                    if (ReadMark(text, ref i, workspace))
                    {
                        position = i;
                        return SentenceBreak.Sentence;
                    }

                    break;
                case CharClass.ArabicDigit:
                    if (!(CharTable.Folded[text[i]] == NumberWords.Zero && ReadWord(text, ref i, workspace)))
                        ReadNumber(text, ref i, workspace);
                    break;
                case CharClass.HanNumeral:
                    ReadNumeral(text, ref i, workspace);
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

    /// <summary>Steps over a sentence in which no mention can begin, as its scan tells, without reading its tokens.</summary>
    /// <param name="text">The text; where it was not scanned, no sentence is stepped over.</param>
    /// <param name="position">Where to begin; afterwards where <see cref="ReadSentence"/> would have ended.</param>
    /// <param name="workspace">Knows the scan.</param>
    /// <param name="end">How the sentence ended.</param>
    internal static bool TrySkipSentence(ReadOnlySpan<char> text, ref int position, Workspace workspace, out SentenceBreak end)
    {
        end = SentenceBreak.Paragraph;
        // what was cut from the sentence before is read as it was
        if (!workspace.Scan.IsOf(text) || (position > 0 && Lexicon.ClassOf(text[position - 1]) is not (CharClass.Mark or CharClass.LineBreak or CharClass.Space)))
            return false;
        int i = workspace.Scan.NextEnd(position, position + Workspace.MaxTokens);
        // a sentence with more tokens than there is room for is cut where they end
        if (i - position > Workspace.MaxTokens || workspace.Scan.HasOpening(position, i))
            return false;
        if (i == text.Length)
        {
            position = i;
        }
        else if (Lexicon.ClassOf(text[i]) == CharClass.LineBreak)
        {
            position = SkipEmptyLines(text, i);
        }
        else
        {
            position = SkipClosers(text, i + 1);
            end = SentenceBreak.Sentence;
        }

        return true;
    }

    /// <summary>Reads what begins with a Chinese numeral: a word that holds one, or the number.</summary>
    private static void ReadNumeral(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int length = Lexicon.Match(text, i, out int index);
        if (length == 0 || IsNumberFirst(text, i, length, workspace))
        {
            ReadNumber(text, ref i, workspace);
            return;
        }

        TakeWord(text, workspace, index, ref i, length);
    }

    /// <summary>
    /// Whether a number goes before the word at its head: behind 第, where it is longer than the word (十五点八万 and the plan
    /// 十五), and where it counts small coins behind 元 (十元三角 is no triangle).
    /// </summary>
    private static bool IsNumberFirst(ReadOnlySpan<char> text, int i, int word, Workspace workspace)
    {
        ref readonly Token last = ref workspace.Last;
        if (last.End == i && (last.Is(WordKind.Ordinal) || last.Unit == Unit.Yuan))
            return true;
        // 四平方米 is no 四平, 十分钟 no 十分
        int end = NumberLexer.ReadInText(text, i, out _, out _, out int stop);
        if (end > i)
            return end + Lexicon.MatchAfterNumber(text, end, out _) > i + word;
        // a number that no decimal holds is stepped over whole: each of its words (五一五一五一…) would read it to its end again
        return stop > i + word;
    }

    /// <summary>Reads a word.</summary>
    private static bool ReadWord(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int length = Lexicon.Match(text, i, out int row);
        if (length == 0)
            return false;
        TakeWord(text, workspace, row, ref i, length);
        return true;
    }

    /// <summary>Adds a word that was matched; an idiom is stepped over without a token, and so is a serial number.</summary>
    private static void TakeWord(ReadOnlySpan<char> text, Workspace workspace, int index, ref int i, int length)
    {
        ref readonly LexiconRow row = ref Lexicon.Row(index);
        if (row.Kind == WordKind.Serial)
        {
            i = SerialNumber.Skip(text, i + length - 1, row.Value);
            return;
        }

        if (row.Kind != WordKind.Idiom)
            AddWord(workspace, in row, i, i + length);
        i += length;
    }

    private static ref Token AddWord(Workspace workspace, in LexiconRow row, int start, int end)
    {
        ref Token token = ref workspace.Add(row.Kind == WordKind.None ? TokenKind.Unit : TokenKind.Word, start, end);
        token.Word = row.Kind;
        token.Other = row.Other;
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
        workspace.HasQuotes |= kind == TokenKind.OpenQuote;
        i++;
        if (kind != TokenKind.SentenceEnd)
            return false;
        i = SkipClosers(text, i);
        return true;
    }

    private static int SkipClosers(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Marks.KindOf(text[i]) is TokenKind.CloseQuote or TokenKind.CloseParenthesis or TokenKind.SentenceEnd)
            i++;
        return i;
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
        ref readonly Token last = ref workspace.Last;
        return last.End != i || !(last.Kind is TokenKind.Number or TokenKind.Unit || last.Kind == TokenKind.Dash && before is not ('~' or '～' or '∼')
            || last.Is(WordKind.CalendarUnit) || last.Is(WordKind.CalendarPart));
    }

    /// <summary>A number and the unit or calendar word behind it. A number that letters follow is a name (5G, 3A) and no token.</summary>
    private static void ReadNumber(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        int end = NumberLexer.ReadInText(text, i, out NumberToken number, out _, out int stop);
        if (end <= i && MisreadDigits.IsLookalike(text[i]))
            end = MisreadDigits.Read(text, i, out number);
        if (end <= i)
        {
            // what no decimal holds, and groups of digits that make no number, are stepped over whole
            i = Math.Max(stop, i + 1);
            return;
        }

        if (end < text.Length && MisreadDigits.IsLookalike(text[end]) && MisreadDigits.Read(text, i, out NumberToken misread) is > 0 and int misreadEnd)
            (number, end) = (misread, misreadEnd);
        int at = SkipSpaces(text, end);
        int unitLength = Lexicon.MatchAfterNumber(text, at, out int row);
        if (unitLength > 0 && char.IsAsciiLetter(CharTable.Folded[text[at]]) && at + unitLength < text.Length && char.IsAsciiLetterOrDigit(CharTable.Folded[text[at + unitLength]]))
            unitLength = 0;
        if (unitLength == 1 && text[at] == UnitTable.BareDegree && !number.Has(NumberStyle.Fraction))
            unitLength = 0;
        // LPDDR5X: the letters around the digit are a name, and no times
        if (unitLength == 1 && CharTable.Folded[text[at]] is 'x' or 'X' && i > 0 && char.IsAsciiLetter(CharTable.Folded[text[i - 1]]))
            unitLength = 0;
        // 跨上5万亿两个台阶: 两 counts what follows, where a unit does
        if (unitLength == 1 && CharTable.Folded[text[at]] == NumberWords.Pair && Lexicon.MatchAfterNumber(text, at + 1, out int behind) > 0 && !UnitTable.IsWeak(Lexicon.Row(behind).Unit))
            unitLength = 0;
        if (unitLength == 0 && end < text.Length && char.IsAsciiLetter(CharTable.Folded[text[end]]) && CalendarLetters.ReadDigitsFirst(text, i, workspace) is var cut && cut > i)
        {
            i = cut;
            return;
        }

        if (unitLength == 0 && end < text.Length && char.IsAsciiLetter(CharTable.Folded[text[end]]) && !(number.IntegerDigits == 4 && IsPartOfYear(text, end)))
        {
            i = SkipName(text, end);
            return;
        }

        workspace.AddNumber(in number, text[i], i, end);
        i = end;
        if (unitLength == 0 && at < text.Length && text[at] == '$' && Formula.TryReadUnit(text, at, out Unit printed, out int close))
        {
            workspace.Add(TokenKind.Unit, at, close).Unit = printed;
            i = close;
        }

        if (unitLength == 0)
            return;
        ref Token unit = ref AddWord(workspace, in Lexicon.Row(row), at, at + unitLength);
        i = at + unitLength;
        if (!Lexicon.IsUnit(in Lexicon.Row(row), text, at, i))
            unit.Unit = default;
        if (!unit.Unit.IsNone)
            ReadRate(text, ref i, ref unit);
    }

    /// <summary>元/吨, 人/平方公里, 元每吨: the second unit makes the first one a rate.</summary>
    private static void ReadRate(ReadOnlySpan<char> text, ref int i, ref Token unit)
    {
        int at = i;
        if (at >= text.Length || !(Marks.KindOf(text[at]) == TokenKind.Slash || text[at] == Particles.Per))
            return;
        // 第二季度每股收益: behind a calendar word 每 begins something new, and so it does between two counts (一晚每张床)
        if (text[at] == Particles.Per && unit.Word == WordKind.CalendarUnit)
            return;
        bool isCount = text[at] == Particles.Per && UnitTable.IsCountOrTime(unit.Unit);
        at++;
        if (text[i] != Particles.Per && at < text.Length && text[at] == Particles.Per)
            at++;
        int length = Lexicon.MatchDenominator(text, at, out int row);
        if (length == 0 || Lexicon.Row(row).Denominator.IsRate || unit.Unit.IsRate || (isCount && UnitTable.IsCount(Lexicon.Row(row).Denominator)))
            return;
        unit.Unit = new Unit(unit.Unit.NumeratorId, Lexicon.Row(row).Denominator.NumeratorId);
        unit.Kind = TokenKind.Unit;
        unit.Word = unit.Other = WordKind.None;
        i = at + length;
        unit.End = i;
    }

    /// <summary>Letters make no token, nor do the digits glued to them (PM2.5, A4, COVID-19), but a word of the lexicon may begin with them, and an abbreviation of three letters may stand before its figure (GDP420.77亿元).</summary>
    private static void ReadLetters(ReadOnlySpan<char> text, ref int i, Workspace workspace)
    {
        // 2023年l月, 1月—I2月, 产量l5吨: a letter for a digit, behind another part of the date or before a digit
        if (MisreadDigits.IsLookalike(text[i]) && MisreadDigits.Read(text, i, out _) > 0
            && ((workspace.Last is { Kind: TokenKind.Dash } or { Word: WordKind.CalendarUnit } && workspace.Last.End == i) || ArabicDigits.IsDigit(text[i + 1])))
        {
            ReadNumber(text, ref i, workspace);
            return;
        }

        int cut = CalendarLetters.ReadLettersFirst(text, i, workspace);
        if (cut > i)
        {
            i = cut;
            return;
        }

        if (!IsLongerName(text, i) && ReadWord(text, ref i, workspace))
            return;
        int from = i;
        while (i < text.Length && char.IsAsciiLetter(CharTable.Folded[text[i]]))
            i++;
        if (i - from < 3)
            i = SkipName(text, i);
    }

    /// <summary>2024Q3, 2024H1.</summary>
    private static bool IsPartOfYear(ReadOnlySpan<char> text, int i) =>
        Lexicon.Match(text, i, out int row) > 0 && Lexicon.Row(row).Kind == WordKind.CalendarPart && !IsLongerName(text, i);

    /// <summary>H1N1, Q355: letters and figures that begin like a part of the year.</summary>
    private static bool IsLongerName(ReadOnlySpan<char> text, int i) =>
        CharTable.Folded[text[i]] is 'Q' or 'H' && i + 2 < text.Length && ArabicDigits.IsDigit(text[i + 1]) && char.IsAsciiLetterOrDigit(CharTable.Folded[text[i + 2]]);

    private static int SkipName(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && (char.IsAsciiLetterOrDigit(CharTable.Folded[text[i]])
            || (text[i] is '-' or '.' or '_' && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>The first place behind the line breaks and the blanks at a place; the cleaner leaves only breaks that end a paragraph.</summary>
    private static int SkipEmptyLines(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Lexicon.ClassOf(text[i]) is CharClass.LineBreak or CharClass.Space)
        {
            Steps.Add();
            i++;
        }

        return i;
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Lexicon.ClassOf(text[i]) == CharClass.Space)
            i++;
        return i;
    }
}
