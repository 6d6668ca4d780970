namespace Hengyang.Stats;

/// <summary>The names in braces that patterns of changes use, and what they take.</summary>
internal static class ChangeVocabulary
{
    /// <summary>The kind of a size that is one element of a change.</summary>
    internal const int SizePart = 1;

    /// <summary>What is more than before, and what is less.</summary>
    internal const string More = "高快多大";
    internal const string Less = "低慢少小";

    /// <summary>Those behind which a verb may stand: 多收3.2亿元, 少收3.2亿元.</summary>
    private const string Amount = "多少";

    /// <summary>What may stand behind a comparative: 高了, 多出.</summary>
    internal const string Complements = "了出";

    private static readonly FormSymbols Kinds = FormSymbols.OfWords(
        WordKind.Direction,
        (int)(DirectionWord.Up | DirectionWord.Grows | DirectionWord.Noun | DirectionWord.NeedsNoParticle),
        (int)(DirectionWord.Down | DirectionWord.Noun | DirectionWord.NeedsNoParticle));

    private static readonly Dictionary<string, FormSymbols> Names = new()
    {
        ["Basis"] = FormSymbols.OfKinds(WordKind.Basis),
        ["PriceBasis"] = FormSymbols.OfKinds(WordKind.PriceBasis),
        ["DirectionNoun"] = FormSymbols.OfKinds(WordKind.DirectionNoun),
        ["RateNoun"] = FormSymbols.OfKinds(WordKind.RateNoun),
        ["Arrow"] = FormSymbols.OfWords(
            WordKind.Direction,
            (int)(DirectionWord.Up | DirectionWord.Quality | DirectionWord.Arrow),
            (int)(DirectionWord.Down | DirectionWord.Quality | DirectionWord.Arrow)),
        ["KindOfGrowth"] = Kinds,
        ["Growth"] = Kinds.Or(FormSymbols.OfWords(WordKind.Direction, (int)(DirectionWord.Up | DirectionWord.Grows | DirectionWord.Noun))),
        ["Movement"] = FormSymbols.OfWords(
            WordKind.Direction,
            (int)DirectionWord.Up,
            (int)DirectionWord.Down,
            (int)(DirectionWord.Up | DirectionWord.Lasting),
            (int)(DirectionWord.Down | DirectionWord.Lasting)),
        ["Text"] = FormSymbols.Text,
        ["Turn"] = FormSymbols.OfKinds(WordKind.Turn),
        ["Doubling"] = FormSymbols.OfWords(WordKind.Doubling, 1, -1),
        ["Times"] = FormSymbols.OfWords(WordKind.Doubling, ChangeWords.NeedsNumber),
        ["Before"] = FormSymbols.OfKinds(WordKind.QualifierBefore),
        ["After"] = FormSymbols.OfKinds(WordKind.QualifierAfter),
        ["Between"] = FormSymbols.OfKinds(WordKind.RateNoun, WordKind.DirectionNoun, WordKind.Respectively),
        ["Unchanged"] = FormSymbols.OfKinds(WordKind.Unchanged),
        ["Direction"] = FormSymbols.OfKinds(WordKind.Direction),
        ["RangeTo"] = FormSymbols.OfKinds(WordKind.RangeTo),
        ["Bridge"] = FormSymbols.OfKinds(WordKind.Respectively).Or(FormSymbols.OfWords(WordKind.Statement, 0)).Or(FormSymbols.OfMarks(TokenKind.Colon)),
        ["Dash"] = FormSymbols.OfMarks(TokenKind.Dash),
        ["Statement"] = FormSymbols.OfKinds(WordKind.Statement),
        ["More"] = FormSymbols.OfCharacters(More + Less),
        ["Amount"] = FormSymbols.OfCharacters(Amount),
        ["Complement"] = FormSymbols.OfCharacters(Complements),
        ["Size"] = FormSymbols.OfParts(SizePart),
    };

    /// <summary>What a name in braces, a character behind an apostrophe or a word of a pattern takes.</summary>
    internal static FormSymbols Of(string item) => FormSymbols.Of(item, Names);
}
