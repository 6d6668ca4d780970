namespace Hengyang.Stats;

/// <summary>
/// 年增5.1%, 月減3.9%, 累跌5.5%: in texts of Taiwan and Hong Kong the basis is one character before the direction word. It is no
/// word of the lexicon, because 年 and 月 end many others (全年增长, 2023年增长).
/// </summary>
internal static class ShortBasis
{
    /// <summary>What makes 年, 月, 季 or 周 the end of another word.</summary>
    private const string NoTime = "每逐历近当多几半全整今去明前后上下本该同学财两数往常度元青少老";

    /// <summary>The total so far: 首七个月累跌3.8%.</summary>
    private const char Total = '累';

    /// <summary>数 as the end of a noun, and what stands before it there: 指数, 人数, 总数.</summary>
    private const char NumberNoun = '数';
    private const string BeforeNumberNoun = "指人户总件次吨台辆套笔家系点函岁单例";

    /// <summary>The characters, the bases that they name, and what stands before them where they end another word.</summary>
    private static readonly (char Character, ComparisonBasis Basis, string NotBehind)[] Rows =
    [
        ('年', ComparisonBasis.YearOverYear, NoTime),
        ('月', ComparisonBasis.PeriodOverPeriod, NoTime),
        ('季', ComparisonBasis.PeriodOverPeriod, NoTime),
        ('周', ComparisonBasis.PeriodOverPeriod, NoTime),
        (Total, ComparisonBasis.None, NoTime),
        ('同', ComparisonBasis.YearOverYear, "共不相连协一会如陪带等伙随雷类合混认赞偕"),
        ('环', ComparisonBasis.PeriodOverPeriod, "循连闭光花耳门圆手吊"),
    ];

    internal static bool TryRead(in Sentence s, int direction, out ComparisonBasis basis)
    {
        basis = ComparisonBasis.None;
        ref readonly Token word = ref s[direction];
        int at = word.Start - 1;
        if (word.End - word.Start != 1 || at < s.Start || at < s[direction - 1].End)
            return false;
        char character = CharTable.Folded[s.Text[at]];
        string? notBehind = null;
        foreach ((char name, ComparisonBasis named, string words) in Rows)
            if (name == character)
                (basis, notBehind) = (named, words);
        if (notBehind is null)
            return false;
        // 本周累涨, 首七个月累跌
        if (at == s[direction - 1].End)
            return IsOpen(in s[direction - 1]) || (character == Total && s[direction - 1].Kind == TokenKind.Word);
        if (at == s.Start)
            return true;
        char before = CharTable.Folded[s.Text[at - 1]];
        // 指数年涨 is no 数年
        if (before == NumberNoun && at - 1 > s.Start && BeforeNumberNoun.Contains(CharTable.Folded[s.Text[at - 2]]))
            return true;
        return !notBehind.Contains(before) && CharTable.Numerals[before] == Numeral.None;
    }

    /// <summary>Whether the character can follow a token: a mark, or the month that is compared (8月年增5.1%).</summary>
    private static bool IsOpen(in Token token) => token.Kind is not (TokenKind.Number or TokenKind.Unit or TokenKind.Word)
        || token.Is(WordKind.CalendarUnit, (short)CalendarUnit.Month) || token.Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter);
}
