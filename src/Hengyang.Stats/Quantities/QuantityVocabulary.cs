namespace Hengyang.Stats;

/// <summary>The names in braces that patterns of quantities use, and what they take.</summary>
internal static class QuantityVocabulary
{
    /// <summary>The kind of a number with its unit that is one element of a quantity.</summary>
    internal const int AmountPart = 1;

    private static readonly Dictionary<string, FormSymbols> Names = new()
    {
        ["Number"] = FormSymbols.OfShapes([.. Enum.GetValues<NumberShape>()]),
        ["Half"] = FormSymbols.OfShapes(NumberShape.Half),
        ["Amount"] = FormSymbols.OfParts(AmountPart),
        ["Qualifier"] = FormSymbols.OfKinds(WordKind.QualifierBefore),
        ["Upper"] = FormSymbols.OfWords(WordKind.QualifierBefore, (int)Qualifier.LessThan, (int)Qualifier.AtMost),
        ["Short"] = FormSymbols.OfWords(WordKind.QualifierBefore, (int)Qualifier.LessThan),
        ["After"] = FormSymbols.OfKinds(WordKind.QualifierAfter),
        ["Currency"] = FormSymbols.OfKinds(WordKind.CurrencyBefore),
        ["Below"] = FormSymbols.OfKinds(WordKind.BelowZero),
        ["Unit"] = FormSymbols.Units.Or(FormSymbols.OfKinds(WordKind.CalendarUnit)),
        ["To"] = FormSymbols.OfKinds(WordKind.RangeTo).Or(FormSymbols.OfMarks(TokenKind.Dash)),
        ["Dash"] = FormSymbols.OfMarks(TokenKind.Dash),
        ["Slash"] = FormSymbols.OfMarks(TokenKind.Slash),
        ["Comma"] = FormSymbols.OfMarks(TokenKind.Comma, TokenKind.EnumerationComma),
        ["ListComma"] = FormSymbols.OfMarks(TokenKind.EnumerationComma),
        ["Open"] = FormSymbols.OfMarks(TokenKind.OpenParenthesis),
        ["Close"] = FormSymbols.OfMarks(TokenKind.CloseParenthesis),
    };

    /// <summary>What a name in braces, a character behind an apostrophe or a word of a pattern takes.</summary>
    internal static FormSymbols Of(string item) => FormSymbols.Of(item, Names);
}
