namespace Hengyang.Stats;

/// <summary>The names in braces that patterns of ranks use, and what they take.</summary>
internal static class RankVocabulary
{
    /// <summary>Kinds of a place that is one element of a rank.</summary>
    internal const int PlacePart = 1;
    internal const int GroupPart = 2;

    private static readonly FormSymbols Number = FormSymbols.OfShapes([.. Enum.GetValues<NumberShape>()]);

    private static readonly FormSymbols Mark = FormSymbols.OfMarks(TokenKind.EnumerationComma, TokenKind.Dash, TokenKind.Slash, TokenKind.OpenParenthesis, TokenKind.CloseParenthesis);

    private static readonly FormSymbols Quiet = FormSymbols.OfKinds([.. Enum.GetValues<WordKind>().Where(static kind => kind is not (WordKind.None or WordKind.Direction))])
        .Or(Number).Or(Mark).Or(FormSymbols.Units).Or(FormSymbols.Text);

    private static readonly Dictionary<string, FormSymbols> Names = new()
    {
        ["Number"] = Number,
        ["FromBottom"] = FormSymbols.OfKinds(WordKind.FromBottom),
        ["Unit"] = FormSymbols.Units,
        ["Name"] = FormSymbols.OfKinds(WordKind.RankPlace),

        // 升至, 提高到 state any value, and 跃升 and 晋升 are direction words; before a rank they are ranking words
        ["Verb"] = FormSymbols.OfKinds(WordKind.RankVerb)
            .Or(FormSymbols.OfWords(WordKind.Statement, ObservationWords.Reaches))
            .Or(FormSymbols.OfWords(WordKind.Direction, (int)(DirectionWord.Up | DirectionWord.OfRank), (int)(DirectionWord.Down | DirectionWord.OfRank))),
        ["Scope"] = FormSymbols.OfKinds(WordKind.RankScope),

        // what may stand in a scope; without a ranking word before it neither quotes nor a movement
        ["Quiet"] = Quiet,
        ["Any"] = Quiet.Or(FormSymbols.OfKinds(WordKind.Direction)).Or(FormSymbols.OfMarks(TokenKind.OpenQuote, TokenKind.CloseQuote)),
        ["Place"] = FormSymbols.OfParts(PlacePart),
        ["Group"] = FormSymbols.OfParts(GroupPart),
    };

    /// <summary>What a name in braces, a character behind an apostrophe or a word of a pattern takes.</summary>
    internal static FormSymbols Of(string item) => FormSymbols.Of(item, Names);
}
