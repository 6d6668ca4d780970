namespace Hengyang.Stats;

/// <summary>
/// Whether a period can begin at a token, told by the token, the two behind it and the characters before it: most numbers, quotation
/// marks and prefixes of a text begin none, and to try the forms of <see cref="PeriodRecognizer"/> one after the other would cost
/// ten times as much. It says no only where every form does.
/// </summary>
internal static class PeriodOpening
{
    /// <summary>The words that a term or a name of a period, or a number, can stand behind.</summary>
    private static readonly ulong Prefixes = WordKinds.Of(WordKind.PeriodPrefix, WordKind.RangeTo, WordKind.QualifierBefore);

    /// <summary>The characters that some row begins with where no token holds them.</summary>
    private static readonly CharSet FirstCharacters = new(string.Concat(Enumerable.Range(1, char.MaxValue).Select(static c => (char)c)
        .Where(static c => PeriodForms.Table.CanBeginWith(c) || TermForms.Table.CanBeginWith(c))));

    /// <summary>Whether <see cref="PeriodRecognizer.TryRead"/> has to be asked.</summary>
    internal static bool IsPossible(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return IsCalendarNumber(s, index) || IsForm(s, index);
            case TokenKind.OpenQuote:
                return IsQuotedNumber(s, index + 1) || s[index + 1].Is(WordKind.NamedPeriod) || s[index + 1].Is(WordKind.Holiday) || IsForm(s, index);
            case TokenKind.CloseQuote:
                // ’08年
                return IsQuotedNumber(s, index + 1) || IsForm(s, index);
        }

        if (token.Word == WordKind.Ordinal)
            return (s[index + 1].Kind == TokenKind.Number && IsCalendarNumber(s, index + 1)) || IsForm(s, index);
        return !WordKinds.Has(Prefixes, token.Word) || (IsPrefix(s, in token) && IsBeforePeriod(s, index)) || IsForm(s, index);
    }

    /// <summary>“十五”, ’08年: a plan, a holiday and a short year have two figures.</summary>
    private static bool IsQuotedNumber(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        return token.Kind == TokenKind.Number && (token.End - token.Start == 2 || s.Number(in token).IntegerDigits == 2);
    }

    private const string Shared = "近到至";

    /// <summary>Of the words that qualify a number or join two, 近, 到 and 至 stand before a period as well.</summary>
    private static bool IsPrefix(in Sentence s, in Token token) =>
        token.Word == WordKind.PeriodPrefix || (token.End - token.Start == 1 && Shared.Contains(s.Text[token.Start]));

    /// <summary>Whether a word of the calendar stands behind a number, what joins it to another number, or it is a date by its digits alone.</summary>
    private static bool IsCalendarNumber(in Sentence s, int index)
    {
        ref readonly Token behind = ref s[index + 1];
        switch (behind.Kind)
        {
            case TokenKind.Word when behind.Is(WordKind.CalendarUnit) || behind.Is(WordKind.CalendarPart) || behind.Is(WordKind.RangeTo) || behind.Is(WordKind.Compare):
            case TokenKind.Dash or TokenKind.Slash or TokenKind.Number:
                return true;
            case TokenKind.EnumerationComma when s[index + 2].Kind == TokenKind.Number:
                return true;
        }

        ref readonly NumberToken number = ref s.Number(s[index]);
        return number.IntegerDigits == 8 || (number.IntegerDigits == 4 && number.Has(NumberStyle.Fraction));
    }

    /// <summary>Whether what follows a prefix can be its period.</summary>
    private static bool IsBeforePeriod(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        if (token.Word == WordKind.PeriodPrefix && (PeriodPrefix)token.Value is PeriodPrefix.ToThisYear or PeriodPrefix.ToToday)
            return true;
        ref readonly Token behind = ref s[index + 1];
        return behind.Kind is TokenKind.Number or TokenKind.Word or TokenKind.OpenQuote && s.IsAdjacent(index + 1);
    }

    /// <summary>Whether a row begins with the token and what stands behind it, or with one of the characters before it.</summary>
    private static bool IsForm(in Sentence s, int index)
    {
        int start = s[index].Start;
        for (int place = PeriodRecognizer.FirstPlaceOfForm(s, index); place < start; place++)
            if (FirstCharacters.Contains(s.Text[place]))
                return true;
        return PeriodForms.Table.CanBegin(s, index) || TermForms.Table.CanBegin(s, index);
    }
}
