namespace Hengyang.Stats;

/// <summary>
/// The shape that most quantities have which are parsed by themselves, read straight from its characters: Arabic digits,
/// perhaps 万 or 亿, one unit of the lexicon, and nothing else: 2.1亿元.
/// </summary>
/// <remarks>
/// It gives what <see cref="QuantityRecognizer"/> gives, which reads every quantity and is asked where this says no; a test
/// holds the two together. A text of this shape needs no sentence.
/// </remarks>
internal static class PlainQuantity
{
    /// <summary>Units of one character that the number before them or the words around say what they mean; the text is as it was written.</summary>
    private const string NeedContext = "成折点點方度两兩";

    /// <summary>Reads a text that is such a quantity and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        int end = ArabicNumber.Read(text, 0, out NumberToken number);
        if (end == 0 || end == text.Length)
            return false;
        int length = Lexicon.MatchAfterNumber(text, end, out int row);
        ref readonly LexiconRow unit = ref Lexicon.Row(row);

        // a word of the calendar or of change is a unit only in its place, and of these the number or the words around say what they mean
        if (length == 0 || end + length != text.Length || unit.Unit.IsNone || unit.Kind != WordKind.None
            || (length == 1 && (text[end] == UnitTable.BareDegree || NeedContext.Contains(text[end]))))
        {
            return false;
        }

        quantity = new Quantity(number.Value, unit.Unit, Qualifier.Exact, false, number.Value, number.Exponent, number.Decimals);
        return true;
    }
}
