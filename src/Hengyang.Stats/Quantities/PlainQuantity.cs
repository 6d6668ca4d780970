namespace Hengyang.Stats;

/// <summary>
/// The shapes of most quantities: a number and one unit (2.1亿元), perhaps with a second number (3至5万元),
/// a qualifier on either side (约5%, 5亿元以上) or a currency in front (人民币5000万元).
/// </summary>
internal static class PlainQuantity
{
    /// <summary>Units of one character that the number before them or the words around say what they mean; the text is as it was written.</summary>
    private const string NeedContext = "成折点點方度两兩C";

    /// <summary>Behind a Chinese numeral these end a text of another shape mostly, and the numeral need not be read to know it.</summary>
    private const string NeedGrammar = NeedContext + "多半年月日号號內内";

    /// <summary>Reads a text that is such a quantity and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Quantity quantity)
    {
        quantity = default;
        int at = 0;
        QuantityParts q = default;
        bool isArabic = PlainScanner.TryNumber(text, ref at, out NumberToken number);
        if (!isArabic && !(TryWordsBefore(text, ref at, ref q) && TryReadNumber(text, ref at, out number)))
            return false;
        NumberToken right = default;
        bool isRange = PlainScanner.TryTake(text, ref at, Particles.Until);
        if (isRange && !(number.IsExact && PlainScanner.TryAnyNumber(text, ref at, out right) && right.IsExact && right.Unit.IsNone))
            return false;
        int length = PlainScanner.TakeUnit(text, ref at, out q.Unit);
        if (length == 0 || (length == 1 && NeedContext.Contains(text[at - 1])))
            return false;
        if (isArabic && !isRange && at == text.Length)
        {
            quantity = new Quantity(number.Value, q.Unit, Qualifier.Exact, false, number.Value, number.Exponent, number.Decimals);
            return true;
        }

        (q.Low, q.High, q.Own, q.Power) = (number.Value, number.High, number.Qualifier, number.Exponent);
        if (isRange && !RangeMeanings.Join(in number, in right, default, q.Unit, ref q))
            return false;
        // 元 is the unit of the currency in front
        if (!q.Currency.IsNone && q.Unit != Unit.Yuan)
            return false;
        q.Unit = q.Currency.IsNone ? q.Unit : q.Currency;
        if (at < text.Length && !TryQualifierBehind(text, ref at, ref q))
            return false;
        quantity = QuantityRecognizer.Make(in number, in q);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, ref int at, out NumberToken number)
    {
        number = default;
        return at < text.Length && (char.IsAsciiDigit(text[at]) || !NeedGrammar.Contains(text[^1])) && PlainScanner.TryAnyNumber(text, ref at, out number) && number.Unit.IsNone;
    }

    private static bool TryWordsBefore(ReadOnlySpan<char> text, ref int at, ref QuantityParts q)
    {
        int length = PlainScanner.TakeWord(text, ref at, out int row);
        if (length == 0)
            return true;
        ref readonly LexiconRow word = ref Lexicon.Row(row);
        switch (word.Kind)
        {
            case WordKind.QualifierBefore:
                q.Before = (Qualifier)word.Value;
                return true;
            case WordKind.PeriodPrefix when text[at - 1] == Particles.Near && length == 1:
                q.Before = Qualifier.Nearly;
                return true;
            case WordKind.CurrencyBefore:
                q.Currency = word.Unit;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Words of one character (内, 起) ask for the unit before them.</summary>
    private static bool TryQualifierBehind(ReadOnlySpan<char> text, ref int at, ref QuantityParts q)
    {
        bool ok = PlainScanner.TakeWord(text, ref at, out int row) > 1 && Lexicon.Row(row).Kind == WordKind.QualifierAfter && at == text.Length;
        q.After = (Qualifier)Lexicon.Row(row).Value;
        return ok;
    }
}
