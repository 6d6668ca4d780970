namespace Hengyang.Stats;

/// <summary>
/// 年增5.1%, 月減3.9%, 累跌5.5%: in texts of Taiwan and Hong Kong the basis is one character before the direction word. It is no
/// word of the lexicon, because 年 and 月 end many others (全年增长, 2023年增长).
/// </summary>
internal static class ShortBasis
{
    /// <summary>What makes 年, 月, 季 or 周 the end of another word.</summary>
    private const string Before = "每逐历近当多几半全整今去明前后上下本该同学财两数往常度元青少老";

    internal static bool TryRead(in Sentence s, int direction, out ComparisonBasis basis)
    {
        basis = ComparisonBasis.None;
        ref readonly Token word = ref s[direction];
        int at = word.Start - 1;
        if (word.End - word.Start != 1 || at < s.Start || at < s[direction - 1].End)
            return false;
        basis = CharTable.Folded[s.Text[at]] switch
        {
            '年' => ComparisonBasis.YearOverYear,
            '月' or '季' or '周' => ComparisonBasis.PeriodOverPeriod,
            '累' => ComparisonBasis.Cumulative,
            _ => ComparisonBasis.None,
        };
        if (basis == ComparisonBasis.None)
            return false;
        if (at == s[direction - 1].End)
            return IsOpen(in s[direction - 1]) || (basis == ComparisonBasis.Cumulative && s[direction - 1].Is(WordKind.CalendarUnit));
        if (at == s.Start)
            return true;
        char before = CharTable.Folded[s.Text[at - 1]];
        return !Before.Contains(before) && CharTable.Numerals[before] == Numeral.None;
    }

    /// <summary>Whether the character can follow a token: a mark, or the month that is compared (8月年增5.1%).</summary>
    private static bool IsOpen(in Token token) => token.Kind is not (TokenKind.Number or TokenKind.Unit or TokenKind.Word)
        || token.Is(WordKind.CalendarUnit, (short)CalendarUnit.Month) || token.Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter);
}
