namespace Hengyang.Stats;

/// <summary>
/// Which of the numbers that the recogniser can read are quantities of the text: the rules for numbers without a unit,
/// for Chinese numerals, and for 一 as an indefinite article.
/// </summary>
internal static class QuantityRules
{
    /// <summary>Nouns that 个 makes a list of points and not a count of things: 三个方面.</summary>
    private static readonly string[] Points = ["方面", "层面", "维度", "环节", "关键词", "字", "转变", "结合", "一", "必须", "坚持", "确保", "不"];

    /// <summary>Nouns of a figure that stand straight before it: 前值43.5，.</summary>
    private static readonly string[] FigureNouns = ["前值", "预期", "初值", "终值", "收报", "中间价报", "录得", "pH值", "PH值", "ph值", "酸碱度"];

    /// <summary>Nouns of a decimal without a unit that ends its clause: 死亡率0.094，, 基尼系数0.47，.</summary>
    private static readonly string[] RatioNouns = ["率", "指数", "指數", "系数", "係數", "比值", "收入比", "倍差"];

    /// <summary>The fewest square metres that are told by 平 alone.</summary>
    private const decimal LeastArea = 20;

    /// <summary>Signs before a number that bound it even without a unit.</summary>
    private const string Signs = "≥≧≤≦";

    /// <summary>Medals: 6金11银7铜.</summary>
    private const string Medals = "金银銀铜銅";

    private const string Capitals = "壹贰叁肆伍陆柒捌玖陸貳參";

    /// <summary>What 大 begins when it does not belong to the number (六大行动): 大量, 大学.</summary>
    private const string NotBig = "于量学力部会小幅约概致型";

    internal static bool IsQuantity(in Sentence s, ref Measure m)
    {
        ref readonly NumberToken number = ref s.Number(s[m.NumberToken]);
        if (s[m.NumberToken - 1].Is(WordKind.Ordinal) && s[m.NumberToken - 1].End == m.NumberStart)
            return false;
        if (number.Has(NumberStyle.ImpliedOne) && !number.Has(NumberStyle.Part) && number.Qualifier == Qualifier.Exact && m.Quantity.Qualifier == Qualifier.Exact)
            return false;
        if (m.IsCertain)
            return true;
        if (!number.Has(NumberStyle.Arabic) && QuantityLabels.IsSlogan(s, in m))
            return false;
        return m.HasUnit ? IsCount(s, in m, in number) : IsBareQuantity(s, ref m, in number);
    }

    private static bool IsCount(in Sentence s, in Measure m, in NumberToken number)
    {
        Unit unit = m.Quantity.Unit;
        bool han = !number.Has(NumberStyle.Arabic);
        if (IsLabel(s, in m, in number) || QuantityLabels.IsStretchOfTime(s, in m, in number))
            return false;
        if (han && number.Value == 0 && !SmallCoins.IsWhole(s, in m))
            return false;
        // 2点15分
        if (s.Text[m.End - 1] == '分' && s[m.NumberToken - 1].End == m.NumberStart && s.TextOf(s[m.NumberToken - 1]) is "点" or "點" or "时" or "時")
            return false;
        // 2023年 is a date where it is no period either, 2500多年 and 2000年历史 are lengths of time
        if (number.Has(NumberStyle.Positional) && number.IntegerDigits >= 4 && unit == Unit.Year && number.Qualifier != Qualifier.Over && !(number.Value % 100 == 0 && IsHistory(s.Text[m.End..s.End])))
            return false;
        // 六方 are parties; 6万方 is a volume
        if (han && s.Text[m.End - 1] == '方' && !number.Has(NumberStyle.Magnitude))
            return false;
        // 3胜2平, 地铁4线: few square metres and few lines are never told by these names
        if (s.Text[m.End - 1] == '平' && (han || number.Value < LeastArea) || (s.Text[m.End - 1] == '线' && number.Exponent < 4))
            return false;
        if (unit.Dimension != Dimension.Count || unit.IsRate)
            return !(han && UnitTable.IsWeak(unit) && !number.Has(NumberStyle.Magnitude) && !SmallCoins.IsCoin(s, in m, in number));
        // 三口 and 五层 name more than they count; 数百首, 上万列 and 五口人 count
        if (han && UnitTable.IsWeak(unit) && number.Value < 100 && s[m.NumberToken + 1].End - s[m.NumberToken + 1].Start < 2)
            return false;
        if (han && number.Value == 1 && m.Quantity.Qualifier is Qualifier.Exact or Qualifier.Over && !CountsOne(s, m.NumberToken))
            return false;
        return !IsListOfPoints(s, in m);
    }

    private static bool IsHistory(ReadOnlySpan<char> rest) => FoldedText.StartsWith(rest, "历史") || FoldedText.StartsWith(rest, "的历史");

    /// <summary>Numbers that name a thing: 02星, 3.0版, 2012届, 八届九次, 二次报销, 上一个, and 陆 of 陆家嘴.</summary>
    private static bool IsLabel(in Sentence s, in Measure m, in NumberToken number)
    {
        Unit unit = m.Quantity.Unit;
        int start = s[m.NumberToken].Start;
        int end = s[m.NumberToken].End;
        char first = s.Text[start];
        char before = start > 0 ? s.Text[start - 1] : ' ';

        // 每10万人: what a rate is per
        if (before == '每' || (number.Has(NumberStyle.Part) && unit == Unit.Percent && before is '另' or '前' or '后' or '後' or '上' or '下' or '这' or '這'))
            return true;
        if (number.Has(NumberStyle.Arabic))
        {
            // 2小时08分05秒
            bool clock = unit == UnitContext.Minute || unit == UnitContext.Second;
            bool padded = !clock && first is '0' or '０' && number.IntegerDigits > 1;
            bool version = number.Has(NumberStyle.Fraction) && s.TextOf(s[m.NumberToken + 1]) is "版";
            bool year = number.IntegerDigits == 4 && number.Has(NumberStyle.Positional) && s.TextOf(s[m.NumberToken + 1]) is "届" or "屆" or "级" or "級" or "版";
            // 1.2×103 has lost the raising of its exponent
            bool power = before == '×' && s.Text[start..end] is ['1', '0', _] && s[m.NumberToken - 1] is { Kind: TokenKind.Number } left && left.End == start - 1 && s.Number(left).Has(NumberStyle.Fraction);
            // ×10^4 and PM_2.5 belong to a formula or a name
            return padded || version || year || power || before is '^' or '_';
        }

        if (QuantityLabels.IsSession(s, in m) || QuantityLabels.IsRepeatedPattern(s, in m) || QuantityLabels.IsClass(s, in m))
            return true;

        if (before is '届' or '屆')
            return true;
        if (number.Value <= 1 && unit.Dimension is Dimension.Count or Dimension.Time && "上下前后後同另某任每各这這那逐".Contains(before))
            return true;
        bool single = end - start == 1;
        if (single && first == '二' && unit.Dimension == Dimension.Count)
            return true;
        return single && unit.Dimension != Dimension.Currency && Capitals.Contains(first);
    }

    /// <summary>一 + classifier counts only in a list of other counts or behind 仅, 只有 and 共; a list of ones (一张床、一间房) is a slogan.</summary>
    private static bool CountsOne(in Sentence s, int numberToken)
    {
        ReadOnlySpan<char> gap = s.Gap(numberToken);
        if (gap.EndsWith("仅") || gap.EndsWith("只有") || gap.EndsWith("共"))
            return true;
        ref readonly Token before = ref s[numberToken - 1];
        if (gap.IsEmpty && before.Kind == TokenKind.Word && s.TextOf(before) is "仅" or "只有" or "共" or "共有" or "仅有")
            return true;
        return gap.IsEmpty && before.Kind == TokenKind.EnumerationComma && s[numberToken - 2].Kind == TokenKind.Unit
            && !(s[numberToken - 3].Kind == TokenKind.Number && s.Number(s[numberToken - 3]).Value == 1);
    }

    private static bool IsListOfPoints(in Sentence s, in Measure m)
    {
        if (m.Quantity.Unit != Unit.Piece)
            return false;
        ReadOnlySpan<char> rest = s.Text[m.End..];
        foreach (string point in Points)
            if (rest.StartsWith(point))
                return true;
        return false;
    }

    /// <summary>A number without a unit: large ones before their noun (6600多万纳税人, 上亿), stated values of an index, and 六大…</summary>
    private static bool IsBareQuantity(in Sentence s, ref Measure m, in NumberToken number)
    {
        if (number.Has(NumberStyle.Part))
            return true;
        if (number.Exponent >= 4 && !number.Has(NumberStyle.ImpliedOne))
            return number.Has(NumberStyle.Arabic) || !IsName(s, in m);
        if (number.Has(NumberStyle.ImpliedOne))
            return number.Exponent >= 4 && m.Quantity.Qualifier is Qualifier.AtLeast or Qualifier.Nearly or Qualifier.Over;
        if (IsBigFew(s, in m, in number) && !IsLabel(s, in m, in number))
        {
            m.End++;
            return true;
        }

        return IsStatedIndex(s, in m, in number) || IsMedals(s, in m, in number) || IsStartingLevel(s, in m, in number);
    }

    /// <summary>陆兆显, 伍万年: financial capitals in two characters without a unit are the head of a name.</summary>
    private static bool IsName(in Sentence s, in Measure m) =>
        s[m.NumberToken].End - s[m.NumberToken].Start == 2 && Capitals.Contains(s.Text[s[m.NumberToken].Start]);

    private static bool IsBigFew(in Sentence s, in Measure m, in NumberToken number)
    {
        if (number.Value is < 2 or > 10 || number.Has(NumberStyle.Fraction) || number.Qualifier != Qualifier.Exact || m.End + 1 >= s.Text.Length)
            return false;
        // 前十大股东 is a rank
        return s.Text[m.End] == '大' && (m.Start == 0 || s.Text[m.Start - 1] != '前') && !NotBig.Contains(s.Text[m.End + 1]) && m.End + 1 < s.End && s[m.Next].Start != m.End
            && Lexicon.ClassOf(s.Text[m.End + 1]) is CharClass.Plain or CharClass.WordStart;
    }

    /// <summary>指数为99.5，: a decimal that 为 or 达 states and the clause ends with.</summary>
    private static bool IsStatedIndex(in Sentence s, in Measure m, in NumberToken number)
    {
        if (!number.Has(NumberStyle.Arabic) || number.Has(NumberStyle.Grouped) || s[m.NumberToken].End - m.NumberStart > 8)
            return false;
        bool ends = s[m.Next].Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.EnumerationComma or TokenKind.OpenParenthesis
            && s.IsAdjacent(m.Next) || (m.Next >= s.Count && s.Text[m.End..s.End].IsWhiteSpace());
        if (!ends)
            return false;
        ref readonly Token before = ref s[m.NumberToken - 1];
        if (before.Is(WordKind.Statement) && s.IsAdjacent(m.NumberToken))
            return true;
        if (s[m.NumberToken - 1].Is(WordKind.QualifierBefore) && s[m.NumberToken - 1].End - s[m.NumberToken - 1].Start == 1 && Signs.Contains(s.Text[s[m.NumberToken - 1].Start]))
            return true;
        return number.Has(NumberStyle.Fraction) && (EndsWithAny(s.Text[s.Start..m.Start], FigureNouns) || EndsWithAny(s.Text[s.Start..m.Start], RatioNouns));
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
        number.Has(NumberStyle.Arabic) && number.Has(NumberStyle.Fraction) && m.Start > 0 && s.Text[m.Start - 1] is '从' or '從' or '由'
        && (s[m.Next].Is(WordKind.Direction) || (s[m.Next].Is(WordKind.Statement) && s.TextOf(s[m.Next])[^1] is '至' or '到' or '为' or '為'))
        && s.IsAdjacent(m.Next);

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
            if (text.EndsWith(word))
                return true;
        return false;
    }
}
