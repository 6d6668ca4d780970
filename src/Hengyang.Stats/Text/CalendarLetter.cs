namespace Hengyang.Stats;

/// <summary>A letter that stands for a part of the year between two numbers; the value of <see cref="WordKind.CalendarLetter"/>.</summary>
internal enum CalendarLetter : short
{
    /// <summary>H: 1H25.</summary>
    Half = 1,

    /// <summary>Q: 3Q25.</summary>
    Quarter,

    /// <summary>M: 9M25, 2025M3.</summary>
    Month,

    /// <summary>S: 2025S1.</summary>
    Semester,

    /// <summary>FY2024.</summary>
    FiscalYear,

    /// <summary>E of 2025E, a year that is estimated, and A of 2024A, one that is over.</summary>
    Estimate,
}

/// <summary>
/// Cuts a run of digits and letters that is a part of a year into its tokens: 1H25, 3Q25, 9M25, 2025S1, 2025M3, FY2024. Any
/// other such run (5G, 3A, PM2.5) is a name and has none.
/// </summary>
internal static class CalendarLetters
{
    /// <summary>Cuts a run that begins with digits.</summary>
    /// <returns>The first place behind it, or <paramref name="start"/> where it is none.</returns>
    internal static int ReadDigitsFirst(ReadOnlySpan<char> text, int start, Workspace workspace)
    {
        int i = start;
        int first = ReadDigits(text, ref i);
        int firstDigits = i - start;
        int letter = i;
        CalendarLetter part = LetterAt(text, ref i);
        int second = i;
        // 2025E, 2024A
        if (part == 0 && firstDigits == 4 && letter < text.Length && CharTable.Folded[text[letter]] is 'E' or 'A' && EndsRun(text, letter + 1) && !(start > 0 && Marks.KindOf(text[start - 1]) == TokenKind.Dash))
        {
            AddNumber(text, start, letter, workspace);
            Add(workspace, CalendarLetter.Estimate, letter, letter + 1);
            return letter + 1;
        }

        int last = ReadDigits(text, ref i);
        int lastDigits = i - second;
        if (part is 0 or CalendarLetter.FiscalYear || !EndsRun(text, i))
            return start;
        bool isYearLast = firstDigits is 1 or 2 && lastDigits is 2 or 4 && part != CalendarLetter.Semester && first >= 1 && first <= MostOf(part);
        bool isYearFirst = firstDigits == 4 && lastDigits is 1 or 2 && part is CalendarLetter.Semester or CalendarLetter.Month && last >= 1 && last <= MostOf(part);
        if (!isYearLast && !isYearFirst)
            return start;
        AddNumber(text, start, letter, workspace);
        Add(workspace, part, letter, second);
        AddNumber(text, second, i, workspace);
        return i;
    }

    /// <summary>Cuts a run that begins with letters: FY2024; M11 behind 年.</summary>
    internal static int ReadLettersFirst(ReadOnlySpan<char> text, int start, Workspace workspace)
    {
        int i = start;
        CalendarLetter part = LetterAt(text, ref i);
        if (part == 0)
            return start;
        int second = i;
        int number = ReadDigits(text, ref i);
        int digits = i - second;
        bool isMonth = part == CalendarLetter.Month && digits is 1 or 2 && number is >= 1 and <= 12
            && workspace.Last.Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) && workspace.Last.End == start;
        if (!(isMonth || (part == CalendarLetter.FiscalYear && digits is 2 or 4)) || !EndsRun(text, i))
            return start;
        Add(workspace, part, start, second);
        AddNumber(text, second, i, workspace);
        return i;
    }

    private static int MostOf(CalendarLetter part) => part switch { CalendarLetter.Month => 12, CalendarLetter.Quarter => 4, _ => 2 };

    private static CalendarLetter LetterAt(ReadOnlySpan<char> text, ref int i)
    {
        char c = i < text.Length ? CharTable.Folded[text[i]] : '\0';
        if (c == 'F' && i + 1 < text.Length && CharTable.Folded[text[i + 1]] == 'Y')
        {
            i += 2;
            return CalendarLetter.FiscalYear;
        }

        CalendarLetter part = c switch
        {
            'H' => CalendarLetter.Half,
            'Q' => CalendarLetter.Quarter,
            'M' => CalendarLetter.Month,
            'S' => CalendarLetter.Semester,
            _ => 0,
        };
        if (part != 0)
            i++;
        return part;
    }

    private static bool EndsRun(ReadOnlySpan<char> text, int i) => i >= text.Length || !char.IsAsciiLetterOrDigit(CharTable.Folded[text[i]]);

    private static int ReadDigits(ReadOnlySpan<char> text, ref int i)
    {
        const int most = 5;
        int value = 0;
        for (int digits = 0; digits < most && i < text.Length && ArabicDigits.IsDigit(text[i]); digits++)
        {
            Steps.Add();
            value = (value * 10) + (CharTable.Folded[text[i++]] - '0');
        }

        return value;
    }

    private static void AddNumber(ReadOnlySpan<char> text, int start, int end, Workspace workspace)
    {
        NumberLexer.Read(text[..end], start, out NumberToken number, out _);
        workspace.AddNumber(in number, text[start], start, end);
    }

    private static void Add(Workspace workspace, CalendarLetter part, int start, int end)
    {
        ref Token token = ref workspace.Add(TokenKind.Word, start, end);
        token.Word = WordKind.CalendarLetter;
        token.Value = (short)part;
    }
}
