namespace Hengyang.Stats;

/// <summary>
/// The shape that most changes have which are parsed by themselves, read straight from its characters: perhaps a word of
/// comparison, a direction word, Arabic digits, a percent sign, and nothing else: 同比增长92%.
/// </summary>
/// <remarks>
/// It gives what <see cref="ChangeRecognizer"/> gives, which reads every change and is asked where this says no; a test
/// holds the two together. The words are those of the one lexicon. A text of this shape needs no sentence.
/// </remarks>
internal static class PlainChange
{
    /// <summary>Words that say more take more than a ratio behind them to be understood.</summary>
    private const DirectionWord Simple = DirectionWord.Up | DirectionWord.Down | DirectionWord.OfRate | DirectionWord.Quality | DirectionWord.Grows | DirectionWord.Noun | DirectionWord.NeedsNoParticle | DirectionWord.Arrow;

    /// <summary>Reads a text that is such a change and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PercentageChange change)
    {
        change = default;
        if (text.IsEmpty || text[^1] is not ('%' or '％') || Lexicon.ClassOf(text[0]) != CharClass.WordStart)
            return false;
        int i = Lexicon.Match(text, 0, out int row);
        var basis = ComparisonBasis.None;
        if (Lexicon.Row(row).Kind == WordKind.Basis)
        {
            basis = ChangeWords.BasisOf(Lexicon.Row(row).Value);
            if (Lexicon.ClassOf(text[i]) != CharClass.WordStart)
                return false;
            i += Lexicon.Match(text, i, out row);
        }

        // others than these two say more of the size than how it compares
        if (Lexicon.Row(row).Kind != WordKind.Direction || basis is not (ComparisonBasis.None or ComparisonBasis.YearOverYear or ComparisonBasis.PeriodOverPeriod))
            return false;
        var word = (DirectionWord)Lexicon.Row(row).Value;
        int end = ArabicNumber.Read(text, i, out NumberToken number);
        if ((word & ~Simple) != 0 || end == i || end != text.Length - 1 || number.Exponent != 0 || number.Value == 0)
            return false;
        change = new PercentageChange
        {
            Direction = (word & DirectionWord.Up) != 0 ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = new Quantity(number.Value, Unit.Percent, Qualifier.Exact, false, number.Value, 0, number.Decimals),
            SizeKind = ChangeSize.By,
            Basis = basis,
        };
        return true;
    }
}
