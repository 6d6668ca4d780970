namespace Hengyang.Stats;

/// <summary>The names in braces that patterns of periods use, and what they take.</summary>
internal static class PeriodVocabulary
{
    /// <summary>Kinds of a term that is one element of a longer form.</summary>
    internal const int TermPart = 1;

    private static readonly FormSymbols Quarter = FormSymbols.OfShapes(
        NumberShape.One, NumberShape.Two, NumberShape.UpTo4, NumberShape.HanOne, NumberShape.HanTwo, NumberShape.HanUpTo4);

    private static readonly FormSymbols Small = Quarter.Or(FormSymbols.OfShapes(NumberShape.UpTo9, NumberShape.HanUpTo9));

    private static readonly FormSymbols TwoDigitMonth = FormSymbols.OfShapes(NumberShape.TwoDigitsUpTo4, NumberShape.TwoDigitsUpTo9, NumberShape.UpTo12);

    private static readonly FormSymbols Month = Small.Or(TwoDigitMonth).Or(FormSymbols.OfShapes(NumberShape.HanUpTo12));

    private static readonly FormSymbols Day = Month.Or(FormSymbols.OfShapes(NumberShape.UpTo31, NumberShape.HanUpTo31));

    private static readonly FormSymbols Count = Day.Or(FormSymbols.OfShapes(NumberShape.Couple, NumberShape.UpTo53, NumberShape.UpTo99, NumberShape.HanUpTo99));

    private static readonly FormSymbols Year = FormSymbols.OfShapes(NumberShape.Year, NumberShape.FarYear, NumberShape.HanYear, NumberShape.HanFarYear);

    private static readonly FormSymbols NearYear = FormSymbols.OfShapes(NumberShape.Year, NumberShape.HanYear);

    private static readonly FormSymbols TwoDigits = TwoDigitMonth.Or(FormSymbols.OfShapes(NumberShape.UpTo31, NumberShape.UpTo53));

    private static readonly Dictionary<string, FormSymbols> Names = new()
    {
        ["一"] = FormSymbols.OfShapes(NumberShape.One, NumberShape.HanOne),
        ["Half"] = FormSymbols.OfShapes(NumberShape.One, NumberShape.Two),
        ["Quarter"] = Quarter,
        ["Small"] = Small,
        ["Month"] = Month,
        ["ArabicMonth"] = FormSymbols.OfShapes(NumberShape.One, NumberShape.Two, NumberShape.UpTo4, NumberShape.UpTo9, NumberShape.UpTo12),
        ["MM"] = TwoDigitMonth,
        ["Day"] = Day,
        ["DD"] = TwoDigitMonth.Or(FormSymbols.OfShapes(NumberShape.UpTo31)),
        ["Count"] = Count,
        ["HanCount"] = FormSymbols.OfShapes(NumberShape.HanOne, NumberShape.HanTwo, NumberShape.HanUpTo4, NumberShape.HanUpTo9, NumberShape.HanUpTo12, NumberShape.HanUpTo31, NumberShape.HanUpTo99),
        ["Months"] = Month.Or(FormSymbols.OfShapes(NumberShape.Couple)),
        ["Year"] = Year,
        ["NearYear"] = NearYear,
        ["YY"] = TwoDigits,
        ["AnyYY"] = TwoDigits.Or(FormSymbols.OfShapes(NumberShape.HanTwoDigits, NumberShape.HanUpTo99, NumberShape.HanUpTo31)),
        ["HanYY"] = FormSymbols.OfShapes(NumberShape.HanTwoDigits, NumberShape.Neighbours),
        ["LetterYear"] = TwoDigits.Or(FormSymbols.OfShapes(NumberShape.Year)),
        ["Republic"] = FormSymbols.OfShapes(NumberShape.Republic),
        ["AnyYear"] = Count.Or(Year).Or(FormSymbols.OfShapes(NumberShape.Republic, NumberShape.ThreeDigits, NumberShape.FourDigits, NumberShape.LongDigits, NumberShape.HanInteger)),
        ["YearMonth"] = FormSymbols.OfShapes(NumberShape.YearMonth),
        ["Decimal"] = FormSymbols.OfShapes(NumberShape.Fraction),
        ["HalfOf"] = FormSymbols.OfShapes(NumberShape.Half),
        // 2021年半|年度: the lexer finds 年半 behind a number
        ["YearAndHalf"] = FormSymbols.OfWords(WordKind.CalendarUnit, (int)CalendarUnit.YearAndHalf),
        ["Annual"] = FormSymbols.OfCharacter('年'),
        ["stroke"] = FormSymbols.OfMarks(TokenKind.Slash),
        ["H"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.Half),
        ["Q"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.Quarter),
        ["M"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.Month),
        ["S"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.Semester),
        ["E"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.Estimate),
        ["FY"] = FormSymbols.OfWords(WordKind.CalendarLetter, (int)CalendarLetter.FiscalYear),
        ["-"] = FormSymbols.OfMarks(TokenKind.Dash),
        ["to"] = FormSymbols.OfMarks(TokenKind.Dash).Or(FormSymbols.OfWord("至")),
        ["open"] = FormSymbols.OfMarks(TokenKind.OpenParenthesis),
        ["close"] = FormSymbols.OfMarks(TokenKind.CloseParenthesis),
        ["、"] = FormSymbols.OfMarks(TokenKind.EnumerationComma),
        ["FiscalYear"] = FormSymbols.OfWord("财年"),
        ["Until"] = FormSymbols.OfWords(WordKind.PeriodSuffix, (int)PeriodSuffix.Until),
        ["YearMiddle"] = FormSymbols.OfWords(WordKind.CalendarPart, (int)CalendarPart.YearMiddle),
        ["HalfName"] = FormSymbols.OfWords(WordKind.CalendarPart, (int)CalendarPart.FirstHalfYear, (int)CalendarPart.SecondHalfYear),
        ["PartName"] = FormSymbols.OfWords(
            WordKind.CalendarPart,
            (int)CalendarPart.FirstHalfYear,
            (int)CalendarPart.SecondHalfYear,
            (int)CalendarPart.FirstQuarter,
            (int)CalendarPart.SecondQuarter,
            (int)CalendarPart.ThirdQuarter,
            (int)CalendarPart.LastQuarter),
        ["RelativeYear"] = FormSymbols.OfWords(WordKind.RelativePeriod, RowsOf(TermUnit.None)),
        ["RelativeMonth"] = FormSymbols.OfWords(WordKind.RelativePeriod, RowsOf(TermUnit.Month)),
        ["LunarMark"] = FormSymbols.OfWords(WordKind.Lunar, PeriodWords.LunarMark),
        ["LunarYear"] = FormSymbols.OfWords(WordKind.Lunar, Enumerable.Range(PeriodWords.LunarYear + 1, 60)),
        ["LunarMonth"] = FormSymbols.OfWords(WordKind.Lunar, Enumerable.Range(1, 12)),
        ["Now"] = FormSymbols.OfWord("目前"),
        ["Recent"] = FormSymbols.OfWord("近").Or(FormSymbols.OfWord("过去")),
        ["AsOf"] = FormSymbols.OfWord("截至"),
        ["Term"] = FormSymbols.OfParts(TermPart),
    };

    /// <summary>What a name in braces, a character behind an apostrophe or a word of a pattern takes.</summary>
    internal static FormSymbols Of(string item) => FormSymbols.Of(item, Names);

    /// <summary>The values of the words that name a year or month by its distance, as a whole.</summary>
    private static IEnumerable<int> RowsOf(TermUnit unit)
    {
        for (int row = RelativePeriodTable.WithinYear + 1; row < RelativePeriodTable.Rows.Length; row++)
        {
            CalendarTerm term = RelativePeriodTable.Rows[row].Term;
            if (term.Unit == unit && term.YearCount == 0 && term.Days == TermDays.None)
                yield return row * 4;
        }
    }
}
