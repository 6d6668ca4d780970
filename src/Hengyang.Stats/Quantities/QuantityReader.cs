namespace Hengyang.Stats;

/// <summary>Reads a single quantity through the lexer and the recogniser that read whole texts.</summary>
internal static class QuantityReader
{
    /// <summary>Reads the quantity at the head of the text; gives the place behind it, or 0 with an error.</summary>
    internal static int Read(ReadOnlySpan<char> text, out Quantity quantity, out ParseError error)
    {
        if (PlainQuantity.TryRead(text, out quantity))
        {
            error = default;
            return text.Length;
        }

        int start = ValueText.SkipSpace(text, 0);
        if (start == text.Length)
        {
            error = new ParseError(ParseStatus.Empty, start);
            return 0;
        }

        Workspace workspace = Workspace.Rent();
        ReadOnlySpan<char> clean = workspace.CleanValue(text[..Math.Min(text.Length, SingleValue.LongestText)]);
        int end = ReadClean(clean, ValueText.SkipSpace(clean, 0), workspace, out quantity, out error);
        end = workspace.Drops.SourceEndOf(end);
        error = error with { Position = workspace.Drops.SourceOf(error.Position) };
        // what fills the head of a long text may go on behind it
        if (text.Length > SingleValue.LongestText && (end == SingleValue.LongestText || error.Position == SingleValue.LongestText))
            end = ReadClean(text, start, workspace, out quantity, out error);
        workspace.Return();
        return end;
    }

    private static int ReadClean(ReadOnlySpan<char> text, int start, Workspace workspace, out Quantity quantity, out ParseError error)
    {
        int position = start;
        Lexer.ReadSentence(text, ref position, workspace);
        var sentence = new Sentence(text, workspace.Tokens, workspace.Numbers, start, position);
        bool ok = QuantityRecognizer.TryRead(sentence, 0, out Measure measure) && measure.Start == start;
        if (ok)
        {
            ReadBareRange(sentence, ref measure);
            quantity = measure.Quantity;
            error = default;
            return SkipOnly(text, measure.End, in quantity);
        }

        return ReadBareNumber(text, start, EndOfWordsBefore(sentence, start), out quantity, out error);
    }

    /// <summary>12.8–13.0: between bare numbers a dash only makes a range when nothing else follows; it may be anything in running text.</summary>
    private static void ReadBareRange(in Sentence s, ref Measure measure)
    {
        int next = measure.Next;
        bool isTo = s[next].Kind == TokenKind.Dash || Particles.Is1(s.TextOf(s[next]), Particles.Until);
        if (measure.HasUnit || measure.Quantity.Qualifier != Qualifier.Exact || !isTo || s[next + 1].Kind != TokenKind.Number)
            return;
        ref readonly NumberToken right = ref s.Number(s[next + 1]);
        bool isLast = s.IsAdjacent(next) && s.IsAdjacent(next + 1) && s.Text[s[next + 1].End..].IsWhiteSpace();
        if (!isLast || right.Qualifier != Qualifier.Exact || !right.Unit.IsNone || right.Value < measure.Quantity.Value)
            return;
        measure.Quantity = Quantity.Bounded(measure.Quantity.Value, Unit.None, Qualifier.Range, right.Value);
        measure.End = s[next + 1].End;
    }

    /// <summary>整 or 正 closes an amount of money; in running text 整 begins other words (整体), so it must be the last.</summary>
    private static int SkipOnly(ReadOnlySpan<char> text, int end, in Quantity quantity) =>
        quantity.Unit == Unit.Yuan && end < text.Length && SmallCoins.Whole.Contains(text[end]) && text[(end + 1)..].IsWhiteSpace() ? end + 1 : end;

    /// <summary>The lexer takes digits that letters follow for a name; a parser of single values is asked for the number.</summary>
    private static int ReadBareNumber(ReadOnlySpan<char> text, int start, int expected, out Quantity quantity, out ParseError error)
    {
        quantity = default;
        int end = NumberLexer.Read(text, expected, out NumberToken number, out ParseStatus status);
        if (status == ParseStatus.Overflow)
        {
            error = new ParseError(ParseStatus.Overflow, expected);
            return 0;
        }

        if (end == expected || expected != start)
        {
            error = new ParseError(ParseStatus.NoMatch, end);
            return 0;
        }

        quantity = Quantity.Bounded(number.Value, number.Unit, number.Qualifier, number.High);
        error = default;
        return end;
    }

    /// <summary>Where the number should have begun: behind the qualifiers and currencies at the head.</summary>
    private static int EndOfWordsBefore(in Sentence sentence, int start)
    {
        int end = start;
        for (int i = 0; sentence[i].Start == end; i++)
        {
            if (sentence[i].Word is not (WordKind.QualifierBefore or WordKind.CurrencyBefore or WordKind.BelowZero))
                break;
            end = sentence[i].End;
        }

        return end;
    }
}
