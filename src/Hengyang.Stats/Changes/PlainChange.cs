namespace Hengyang.Stats;

/// <summary>The shape of most changes: perhaps a word of comparison, a direction word, Arabic digits, a percent sign: 同比增长92%.</summary>
internal static class PlainChange
{
    /// <summary>Words that say more take more than a ratio behind them to be understood.</summary>
    private const DirectionWord Simple = DirectionWord.Up | DirectionWord.Down | DirectionWord.OfRate | DirectionWord.Quality | DirectionWord.Grows | DirectionWord.Noun | DirectionWord.NeedsNoParticle | DirectionWord.Arrow;

    /// <summary>Reads a text that is such a change and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PercentageChange change)
    {
        change = default;
        if (text.IsEmpty || text[^1] is not ('%' or '％'))
            return false;
        int at = 0;
        PlainScanner.TakeWord(text, ref at, out int row);
        var basis = ComparisonBasis.None;
        if (Lexicon.Row(row).Kind == WordKind.Basis)
        {
            basis = ChangeWords.BasisOf(Lexicon.Row(row).Value);
            PlainScanner.TakeWord(text, ref at, out row);
        }

        // others than these two say more of the size than how it compares
        if (Lexicon.Row(row).Kind != WordKind.Direction || basis is not (ComparisonBasis.None or ComparisonBasis.YearOverYear or ComparisonBasis.PeriodOverPeriod))
            return false;
        var word = (DirectionWord)Lexicon.Row(row).Value;
        if ((word & ~Simple) != 0 || !PlainScanner.TryNumber(text, ref at, out NumberToken number) || number.Exponent != 0 || number.Value == 0 || !(PlainScanner.TryTake(text, ref at, '%') || PlainScanner.TryTake(text, ref at, '％')) || at < text.Length)
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
