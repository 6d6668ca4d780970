namespace Hengyang.Stats;

/// <summary>Why a text is no change or rank, and where: behind the words that could begin one.</summary>
internal static class ValueErrors
{
    internal static ParseError WhyNot(in SingleValue value)
    {
        int at = value.Start;
        Sentence s = value.Sentence;
        for (int i = 0; i < s.Count && s[i].Start == at && s[i].Kind == TokenKind.Word && IsOpening(s[i].Word); i++)
            at = s[i].End;
        if (at == value.Text.Length && at == value.Start)
            return value.NoMatch();
        if (at < value.Text.Length)
        {
            NumberLexer.Read(value.Text, at, out _, out ParseStatus status);
            if (status == ParseStatus.Overflow)
                return new ParseError(status, value.SourceOf(at));
        }

        return at == value.Start ? value.NoMatch() : new ParseError(ParseStatus.NoMatch, value.SourceOf(at));
    }

    private static bool IsOpening(WordKind word) => word is WordKind.Basis or WordKind.PriceBasis or WordKind.RateNoun or WordKind.DirectionNoun
        or WordKind.Direction or WordKind.Doubling or WordKind.Compare or WordKind.QualifierBefore or WordKind.RelativePeriod or WordKind.RankVerb
        or WordKind.RankScope or WordKind.FromBottom or WordKind.Ordinal;
}
