namespace Hengyang.Stats;

/// <summary>
/// Which of the numbers that the recogniser can read are quantities of the text: those that no row of <see cref="LabelForms"/> takes for a name,
/// and of those without a unit the ones that are stated or large.
/// </summary>
internal static class QuantityRules
{
    /// <summary>Nouns of a figure that stand straight before it: 前值43.5，, 7月终值55，, 差值-27，.</summary>
    private static readonly string[] FigureNouns = [.. SharedWords.Of("QuantityRules.FigureNouns"), "差值"];

    /// <summary>Between the sides of a thing: 十乘二十毫米, 10×20厘米.</summary>
    private const string By = "乘×*";

    /// <summary>Words and nouns straight before a decimal that is one: 收报7.14，.</summary>
    private static readonly string[] DecimalNouns = [.. SharedWords.Of("QuantityRules.DecimalNouns"), "中间价报", "pH值", "PH值", "ph值", "酸碱度"];

    /// <summary>报 quotes a level (涨0.4%报1.113), unless it ends another word: 日报, 年报.</summary>
    private const char Quotes = '报';
    private const string NotQuotes = "日月季年周旬晚早快海汇预通公电申简警情画喜捷填上呈举学党";

    /// <summary>What a level is revised by: 从100.3修正为101.9.</summary>
    private static readonly string[] Revisions = ["修正", "修订"];

    /// <summary>Nouns of a decimal without a unit that ends its clause: 死亡率0.094，, 基尼系数0.47，.</summary>
    private static readonly string[] RatioNouns = [.. SharedWords.Of("QuantityRules.RatioNouns"), "率", "倍差"];

    /// <summary>Signs before a number that bound it even without a unit.</summary>
    private const string Signs = "≥≧≤≦";

    /// <summary>Medals: 6金11银7铜.</summary>
    private const string Medals = "金银铜";

    /// <summary>六大 counts what follows.</summary>
    private const char Big = '大';

    /// <summary>What 大 begins when it does not belong to the number (六大行动): 大量, 大学.</summary>
    private const string NotBig = "于量学力部会小幅约概致型";

    internal static bool IsQuantity(in Sentence s, ref Measure m)
    {
        ref readonly NumberToken number = ref s.Number(s[m.NumberToken]);
        if (s[m.NumberToken - 1].Is(WordKind.Ordinal) && s[m.NumberToken - 1].End == m.NumberStart)
            return false;
        if (number.Has(NumberStyle.ImpliedOne) && !number.Has(NumberStyle.Part) && number.Qualifier == Qualifier.Exact && m.Quantity.Qualifier == Qualifier.Exact)
            return false;
        if (IsBaseOfIndex(s, in m) || IsPartOfMisprint(s.Text, m.NumberStart) || IsSizeOfThing(s, in m))
            return false;
        if (m.IsCertain)
            return true;
        return !LabelForms.Table.Has(s, in m, in number, m.HasUnit) && (m.HasUnit || IsBareQuantity(s, ref m, in number));
    }

    /// <summary>110年=100, 以2020年为100: the base of an index.</summary>
    private static bool IsBaseOfIndex(in Sentence s, in Measure m)
    {
        if (m.End < s.End && s.Text[m.End] == '=')
            return true;
        if (m.HasUnit || m.Quantity.Value is not (1 or 10 or 100 or 1000))
            return false;
        if (m.NumberStart > s.Start && s.Text[m.NumberStart - 1] == '=')
            return true;
        int year = m.NumberToken - 2;
        return s[m.NumberToken - 1].Is(WordKind.Statement) && s.IsAdjacent(m.NumberToken) && s[year].Is(WordKind.CalendarUnit) && s[year].End == s[year + 1].Start
            && s.Text[s.Start..s[year].Start].Contains(Particles.Means);
    }

    /// <summary>2..2%: a number with two points is none.</summary>
    private static bool IsPartOfMisprint(ReadOnlySpan<char> text, int start) =>
        start > 2 && text[start - 1] == '.' && text[start - 2] == '.' && ArabicDigits.IsDigit(text[start - 3]);

    /// <summary>十乘二十毫米, 10×20厘米: the size of a thing, of which the second number alone says nothing.</summary>
    private static bool IsSizeOfThing(in Sentence s, in Measure m) =>
        m.NumberStart > s.Start && By.Contains(s.Text[m.NumberStart - 1]) && s[m.NumberToken - 1].Kind == TokenKind.Number && s[m.NumberToken - 1].End == m.NumberStart - 1
        && m.Quantity.Unit.Dimension is Dimension.Length;

    /// <summary>A number without a unit: large ones before their noun (6600多万纳税人, 上亿), stated values of an index, and 六大…</summary>
    private static bool IsBareQuantity(in Sentence s, ref Measure m, in NumberToken number)
    {
        if (number.Has(NumberStyle.Part))
            return true;
        // 每十万人口中: what a rate is per
        if (m.Start > s.Start && s.Text[m.Start - 1] == Particles.Per)
            return false;
        if (number.Exponent >= 4 && !number.Has(NumberStyle.ImpliedOne))
            return number.Has(NumberStyle.Arabic) || !IsName(s, in m);
        if (number.Has(NumberStyle.ImpliedOne))
            return number.Exponent >= 4 && m.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.Nearly or Qualifier.Over;
        if (IsBigFew(s, in m, in number) && !LabelForms.Table.Has(s, in m, in number, counts: true))
        {
            m.End++;
            return true;
        }

        return IsStatedIndex(s, in m, in number) || IsMedals(s, in m, in number) || IsStartingLevel(s, in m, in number);
    }

    /// <summary>陆兆显, 伍万年: financial capitals in two characters without a unit are the head of a name.</summary>
    private static bool IsName(in Sentence s, in Measure m) =>
        s[m.NumberToken].End - s[m.NumberToken].Start == 2 && LabelGuards.Capitals.Contains(s.Text[s[m.NumberToken].Start]);

    private static bool IsBigFew(in Sentence s, in Measure m, in NumberToken number)
    {
        if (number.Value is < 2 or > 10 || number.Has(NumberStyle.Fraction) || number.Qualifier != Qualifier.Exact || m.End + 1 >= s.End)
            return false;
        // 前十大股东 is a rank
        return s.Text[m.End] == Big && (m.Start == 0 || s.Text[m.Start - 1] != Particles.Front) && !NotBig.Contains(s.Text[m.End + 1]) && s[m.Next].Start != m.End
            && Lexicon.ClassOf(s.Text[m.End + 1]) is CharClass.Plain or CharClass.WordStart;
    }

    /// <summary>指数为99.5，: a decimal that 为 or 达 states and the clause ends with.</summary>
    private static bool IsStatedIndex(in Sentence s, in Measure m, in NumberToken number)
    {
        if (!number.Has(NumberStyle.Arabic | NumberStyle.Fraction) || number.Has(NumberStyle.Grouped) || s[m.NumberToken].End - m.NumberStart > 8)
            return false;
        if (IsBracketedIndex(s, in m, in number))
            return true;
        bool ends = s[m.Next].Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.EnumerationComma or TokenKind.OpenParenthesis
            && s.IsAdjacent(m.Next) || (m.Next >= s.Count && s.Text[m.End..s.End].IsWhiteSpace());
        if (!ends)
            return false;
        ref readonly Token before = ref s[m.NumberToken - 1];
        if (s.IsAdjacent(m.NumberToken) && (before.Is(WordKind.Statement) || (before.Is(WordKind.RangeTo) && IsMovedTo(s, m.NumberToken - 1))))
            return true;
        if (Particles.Is1(s.TextOf(before), Signs))
            return true;
        ReadOnlySpan<char> text = s.Text[s.Start..m.Start];
        if (FoldedText.EndsWithAny(text, FigureNouns))
            return true;
        return number.Has(NumberStyle.Fraction) && (FoldedText.EndsWithAny(text, DecimalNouns) || FoldedText.EndsWithAny(text, RatioNouns) || (text is [.., var word, Quotes] && !NotQuotes.Contains(word)));
    }

    /// <summary>跌0.3%至1.2651, 升12点至2069: a movement with its size stands before 至.</summary>
    private static bool IsMovedTo(in Sentence s, int to) =>
        s[to - 1].Kind == TokenKind.Unit && s[to - 1].End == s[to].Start && s[to - 2].Kind == TokenKind.Number && s.IsAdjacent(to - 1)
        && s[to - 3].Is(WordKind.Direction) && s.IsAdjacent(to - 2);

    /// <summary>消费物价指数（105.12）: the level of an index in brackets straight behind its name.</summary>
    private static bool IsBracketedIndex(in Sentence s, in Measure m, in NumberToken number)
    {
        int open = m.NumberToken - 1;
        return number.Has(NumberStyle.Fraction) && s[open].Kind == TokenKind.OpenParenthesis && s.IsAdjacent(m.NumberToken)
            && s[m.Next].Kind == TokenKind.CloseParenthesis && s[m.Next].Start == m.End && FoldedText.EndsWithAny(s.Text[s.Start..s[open].Start], RatioNouns);
    }

    /// <summary>12金8银15铜: numbers with the kinds of medals behind them, two of them at least.</summary>
    private static bool IsMedals(in Sentence s, in Measure m, in NumberToken number)
    {
        if (number.Has(NumberStyle.Fraction) || number.Has(NumberStyle.ImpliedOne) || m.End >= s.End || !Medals.Contains(s.Text[m.End]))
            return false;
        // 20金、8银、12铜
        int next = m.Next;
        if (s[next].Kind == TokenKind.EnumerationComma && s[next].Start == m.End + 1)
            next++;
        if (s[next].Kind == TokenKind.Number && s[next].Start == s[next - 1].End + (next == m.Next ? 1 : 0) && s[next].End < s.End && Medals.Contains(s.Text[s[next].End]))
            return true;
        int before = m.NumberToken - 1;
        if (s[before].Kind == TokenKind.EnumerationComma && s[before].End == m.Start)
            before--;
        return s[before].Kind == TokenKind.Number && s[before].End == s[before + 1].Start - 1 && Medals.Contains(s.Text[s[before].End]);
    }

    /// <summary>从84.7提升至89.6: the level that a movement starts from.</summary>
    private static bool IsStartingLevel(in Sentence s, in Measure m, in NumberToken number) =>
        number.HasArabicDecimals && m.Start > 0 && Particles.From.Contains(s.Text[m.Start - 1])
        && ((s[m.Next].Is(WordKind.Direction) && s.IsAdjacent(m.Next)) || (s[m.Next].Is(WordKind.Statement) && s.IsAdjacent(m.Next) && Particles.Close(s.TextOf(s[m.Next]), Particles.CameTo))
            || FoldedText.StartsWithAny(s.Text[m.End..s.End], Revisions));
}
