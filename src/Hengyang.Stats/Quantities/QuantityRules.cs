namespace Hengyang.Stats;

/// <summary>
/// Which of the numbers that the recogniser can read are quantities of the text: the rules for numbers without a unit,
/// for Chinese numerals, and for 一 as an indefinite article.
/// </summary>
internal static class QuantityRules
{
    /// <summary>Nouns that 个 makes a list of points and not a count of things: 三个方面.</summary>
    private static readonly string[] Points = [.. SharedWords.Of("QuantityRules.Points"), "层面", "维度", "环节", "关键词", "字", "转变", "结合", "一", "坚持", "不"];

    /// <summary>What a point of a list begins with 一, and not a class of things: 三个一, but 4个一线城市.</summary>
    private const string Classes = "线级流类等期次代号般审";

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

    /// <summary>The fewest square metres that are told by 平 alone.</summary>
    private const decimal LeastArea = 20;

    /// <summary>Signs before a number that bound it even without a unit.</summary>
    private const string Signs = "≥≧≤≦";

    /// <summary>Medals: 6金11银7铜.</summary>
    private const string Medals = "金银铜";

    /// <summary>What ends the counts of parties, of an area and of lines.</summary>
    private const char Party = '方';
    private const char FlatArea = '平';
    private const char Line = '线';

    /// <summary>2000年历史: a length of time.</summary>
    internal static readonly string[] History = [.. SharedWords.Of("QuantityRules.History"), "的历史"];

    /// <summary>1.0版, 2012届, 2012级: a label that ends in its kind.</summary>
    private const char Version = '版';
    private const char Session = '届';
    private const string Cohorts = "届级版";

    /// <summary>二 is never counted with.</summary>
    private const char Two = '二';

    /// <summary>What makes one count: 只有一家.</summary>
    private static readonly string[] Limits = [.. SharedWords.Of("QuantityRules.Limits"), "仅", "共"];

    /// <summary>Words of the lexicon that do so besides.</summary>
    private static readonly string[] LimitVerbs = [.. SharedWords.Of("QuantityRules.LimitVerbs")];

    /// <summary>六大 counts what follows.</summary>
    private const char Big = '大';

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
        if (IsBaseOfIndex(s, in m) || IsPartOfMisprint(s.Text, m.NumberStart) || IsSizeOfThing(s, in m))
            return false;
        if (m.IsCertain)
            return true;
        if (QuantityLabels.IsSlogan(s, in m))
            return false;
        return m.HasUnit ? IsCount(s, in m, in number) : IsBareQuantity(s, ref m, in number);
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
        m.HasUnit && m.NumberStart > s.Start && By.Contains(s.Text[m.NumberStart - 1]) && s[m.NumberToken - 1].Kind == TokenKind.Number && s[m.NumberToken - 1].End == m.NumberStart - 1
        && m.Quantity.Unit.Dimension is Dimension.Length;

    private static bool IsCount(in Sentence s, in Measure m, in NumberToken number)
    {
        Unit unit = m.Quantity.Unit;
        bool han = !number.Has(NumberStyle.Arabic);
        if (IsLabel(s, in m, in number) || QuantityLabels.IsTally(s, in m) || QuantityLabels.IsGlossed(s, in m) || QuantityLabels.IsCaptionNumber(s, in m) || QuantityLabels.IsStretchOfTime(s, in m, in number))
            return false;
        if (han && number.Value == 0 && !SmallCoins.IsWhole(s, in m))
            return false;
        // 2点15分
        if (s.Text[m.End - 1] == Particles.Minute && Particles.Is1(s.TextOf(s[m.NumberToken - 1]), Particles.Hours))
            return false;
        // 2023年 is a date where it is no period either, 2500多年 and 2000年历史 are lengths of time
        // 二三五年 has lost its 〇
        if (number.Has(NumberStyle.Positional) && number.IntegerDigits >= (han ? 3 : 4) && unit == Unit.Year && number.Qualifier != Qualifier.Over && !(number.Value % 100 == 0 && IsHistory(s.Text[m.End..s.End])))
            return false;
        // 六方 are parties; 6万方 is a volume
        if (han && s.Text[m.End - 1] == Party && !number.Has(NumberStyle.Magnitude))
            return false;
        // 3胜2平, 地铁4线: few square metres and few lines are never told by these names
        if (s.Text[m.End - 1] == FlatArea && number.Value < LeastArea || (s.Text[m.End - 1] == Line && number.Exponent < 4))
            return false;
        if (unit.Dimension != Dimension.Count || unit.IsRate)
            return !(han && UnitTable.IsWeak(unit) && !number.Has(NumberStyle.Magnitude) && !SmallCoins.IsCoin(s, in m, in number) && !IsInterest(s, in m));
        // 三口 and 五层 name more than they count; 数百首, 上万列 and 五口人 count
        if (han && UnitTable.IsWeak(unit) && number.Value < (NumbersThings.Contains(s.Text[m.End - 1]) ? 100 : 11) && s[m.NumberToken + 1].End - s[m.NumberToken + 1].Start < 2 && !IsPostposed(s, in m))
            return false;
        if (han && number.Value == 1 && m.Quantity.Qualifier is Qualifier.Exact or Qualifier.Over && !CountsOne(s, m.NumberToken))
            return false;
        return !IsListOfPoints(s, in m);
    }

    private static readonly Unit Hundredth = UnitTable.Named("厘");

    /// <summary>The ends of nouns before a rate of interest: 年息, 利率.</summary>
    private const string Interest = "息率";

    /// <summary>年息八厘, 利率为五厘.</summary>
    private static bool IsInterest(in Sentence s, in Measure m) =>
        m.Quantity.Unit == Hundredth && s.Text[s.Start..m.Start].TrimEnd(Particles.Is) is [.., var end] && Interest.Contains(end);

    private static bool IsHistory(ReadOnlySpan<char> rest) => FoldedText.StartsWithAny(rest, History);

    /// <summary>Classifiers that number things up to a hundred: 十八届, 三十二期, 二十四回.</summary>
    private const string NumbersThings = "届期轮回版卷集代道站段字重";

    /// <summary>Weak classifiers of things that a noun stands before: 电台两部，炮三门.</summary>
    private const string ClassifiesThings = "部门列把支挺顶封床副发束台群";

    /// <summary>电台两部，: the thing stands before its count, and the clause ends behind it.</summary>
    private static bool IsPostposed(in Sentence s, in Measure m)
    {
        int start = s[m.NumberToken].Start;
        return ClassifiesThings.Contains(s.Text[m.End - 1]) && s[m.NumberToken].End - start == 1 && start > s.Start && s[m.NumberToken - 1].End < start && Lexicon.ClassOf(s.Text[start - 1]) is CharClass.Plain or CharClass.WordStart
            && !NotThings.Contains(s.Text[start - 1]) && (m.End >= s.End || (s[m.Next].Start == m.End && s[m.Next].Kind is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.Semicolon or TokenKind.SentenceEnd));
    }

    private const string NotThings = "第前上下这那每各分共为成头首";

    private static readonly Unit Ranked = UnitTable.Named("名");
    private static readonly Unit Placed = UnitTable.Named("位");

    /// <summary>Numbers that name a thing: 02星, 3.0版, 2012届, 八届九次, 二次报销, 上一个, and 陆 of 陆家嘴.</summary>
    private static bool IsLabel(in Sentence s, in Measure m, in NumberToken number)
    {
        Unit unit = m.Quantity.Unit;
        int start = s[m.NumberToken].Start;
        int end = s[m.NumberToken].End;
        char first = s.Text[start];
        char before = start > 0 ? s.Text[start - 1] : ' ';

        // 前五名: the first ones, which are no count
        if (before == Particles.Front && (unit == Placed || unit == Ranked))
            return true;
        // 每10万人: what a rate is per
        if (before == Particles.Per || (number.Has(NumberStyle.Part) && unit == Unit.Percent && Particles.OfSeveral.Contains(before)))
            return true;
        if (number.Has(NumberStyle.Arabic))
        {
            // 2小时08分05秒
            bool clock = unit == UnitContext.Minute || unit == UnitContext.Second;
            bool padded = !clock && first is '0' or '０' && number.IntegerDigits > 1;
            bool version = number.Has(NumberStyle.Fraction) && Particles.Is1(s.TextOf(s[m.NumberToken + 1]), Version);
            bool year = number.IntegerDigits == 4 && number.Has(NumberStyle.Positional) && Particles.Is1(s.TextOf(s[m.NumberToken + 1]), Cohorts);
            // 112°17′: degrees that minutes follow say where a place is
            if (s.Text[m.End - 1] == '°' && m.End < s.End && ArabicDigits.IsDigit(s.Text[m.End]))
                return true;
            // 1.2×103 has lost the raising of its exponent
            bool power = before == '×' && s.Text[start..end] is ['1', '0', _] && s[m.NumberToken - 1] is { Kind: TokenKind.Number } left && left.End == start - 1 && s.Number(left).Has(NumberStyle.Fraction);
            // ×10^4 and PM_2.5 belong to a formula or a name
            return padded || version || year || power || before is '^' or '_';
        }

        if (QuantityLabels.IsSession(s, in m) || QuantityLabels.IsRepeatedPattern(s, in m) || QuantityLabels.IsClass(s, in m))
            return true;

        if (before == Session)
            return true;
        if (number.Value <= 1 && unit.Dimension is Dimension.Count or Dimension.Time && Particles.NamesOne.Contains(before))
            return true;
        bool single = end - start == 1;
        if (single && first == Two && unit.Dimension == Dimension.Count)
            return true;
        return single && unit.Dimension != Dimension.Currency && Capitals.Contains(first);
    }

    /// <summary>一 + classifier counts only in a list of other counts or behind 仅, 只有 and 共; a list of ones (一张床、一间房) is a slogan.</summary>
    private static bool CountsOne(in Sentence s, int numberToken)
    {
        ReadOnlySpan<char> gap = s.Gap(numberToken);
        if (FoldedText.EndsWithAny(gap, Limits))
            return true;
        ref readonly Token before = ref s[numberToken - 1];
        if (IsOneAtFirst(s, numberToken))
            return true;
        if (gap.IsEmpty && before.Kind == TokenKind.Word && (FoldedText.IsAny(s.TextOf(before), Limits) || FoldedText.IsAny(s.TextOf(before), LimitVerbs)))
            return true;
        return gap.IsEmpty && before.Kind == TokenKind.EnumerationComma && s[numberToken - 2].Kind == TokenKind.Unit
            && !(s[numberToken - 3].Kind == TokenKind.Number && s.Number(s[numberToken - 3]).Value == 1);
    }

    /// <summary>由2015年的 (一所).</summary>
    private const int LongestTimeBefore = 10;

    /// <summary>由一所增加到五所: the count that a movement came from, where another of the same unit is what it came to.</summary>
    private static bool IsOneAtFirst(in Sentence s, int number)
    {
        const int longest = 5;
        int start = s[number].Start;
        if (start == s.Start || s[number + 1].Kind != TokenKind.Unit)
            return false;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, start - LongestTimeBefore)..start];
        before = before[(before.LastIndexOfAny(Particles.Marks) + 1)..];
        if (before.IsEmpty || !(Particles.From.Contains(before[^1]) || (before[^1] == Particles.Of && before.IndexOfAny(Particles.From) >= 0)))
            return false;
        for (int i = number + 2; i < number + 2 + longest && s[i].Kind is TokenKind.Word or TokenKind.Number; i++)
            if (s[i].Kind == TokenKind.Number)
                return s[i + 1].Kind == TokenKind.Unit && s.TextOf(s[i + 1]).SequenceEqual(s.TextOf(s[number + 1])) && s.Text[s[number + 1].End..s[i].Start].IndexOfAny(Particles.To) >= 0;
        return false;
    }

    private static bool IsListOfPoints(in Sentence s, in Measure m)
    {
        if (m.Quantity.Unit != Unit.Piece)
            return false;
        ReadOnlySpan<char> rest = s.Text[m.End..];
        foreach (string point in Points)
            if (rest.StartsWith(point))
                return point.Length > 1 || point[0] != NumberWords.One || rest.Length < 2 || !Classes.Contains(rest[1]);
        return false;
    }

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
        if (IsBigFew(s, in m, in number) && !QuantityLabels.IsGlossed(s, in m) && !IsLabel(s, in m, in number))
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
        if (number.Value is < 2 or > 10 || number.Has(NumberStyle.Fraction) || number.Qualifier != Qualifier.Exact || m.End + 1 >= s.End)
            return false;
        // 前十大股东 is a rank
        return s.Text[m.End] == Big && (m.Start == 0 || s.Text[m.Start - 1] != Particles.Front) && !NotBig.Contains(s.Text[m.End + 1]) && s[m.Next].Start != m.End
            && Lexicon.ClassOf(s.Text[m.End + 1]) is CharClass.Plain or CharClass.WordStart;
    }

    /// <summary>指数为99.5，: a decimal that 为 or 达 states and the clause ends with.</summary>
    private static bool IsStatedIndex(in Sentence s, in Measure m, in NumberToken number)
    {
        bool isSpelt = number.Has(NumberStyle.Han) && number.Has(NumberStyle.Fraction);
        if (!(number.Has(NumberStyle.Arabic) || isSpelt) || number.Has(NumberStyle.Grouped) || s[m.NumberToken].End - m.NumberStart > 8)
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
        if (s[m.NumberToken - 1].Is(WordKind.QualifierBefore) && s[m.NumberToken - 1].End - s[m.NumberToken - 1].Start == 1 && Signs.Contains(s.Text[s[m.NumberToken - 1].Start]))
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
        number.Has(NumberStyle.Arabic) && number.Has(NumberStyle.Fraction) && m.Start > 0 && Particles.From.Contains(s.Text[m.Start - 1])
        && ((s[m.Next].Is(WordKind.Direction) && s.IsAdjacent(m.Next)) || (s[m.Next].Is(WordKind.Statement) && s.IsAdjacent(m.Next) && Particles.Close(s.TextOf(s[m.Next]), Particles.CameTo))
            || FoldedText.StartsWithAny(s.Text[m.End..s.End], Revisions));
}
