namespace Hengyang.Stats;

/// <summary>The conditions that the rows of <see cref="LabelForms"/> ask for by name.</summary>
internal static class LabelGuards
{
    /// <summary>How far a quotation reaches on either side of a numeral for it to be a name; a longer one is speech.</summary>
    private const int QuotedBefore = 6;
    private const int QuotedBehind = 10;

    /// <summary>“五大行动”, “三个立法权”, “一小时通勤圈”, “15分钟生活圈”, 《三年行动方案》: the numeral is part of a name in quotation marks.</summary>
    internal static bool IsQuoted(in Sentence s, in Measure m, in NumberToken number)
    {
        if (!s.MayHold(TokenKind.OpenQuote) || number.Has(NumberStyle.Part))
            return false;
        int open = m.NumberToken - 1;
        while (s[open].Kind is not (TokenKind.None or TokenKind.OpenQuote))
        {
            if (s[open].Kind is TokenKind.CloseQuote or TokenKind.Comma or TokenKind.Semicolon || m.Start - s[open].Start > QuotedBefore + QuotedBehind)
                return false;
            open--;
        }

        if (s[open].Kind != TokenKind.OpenQuote || m.Start - s[open].End > QuotedBefore + QuotedBehind)
            return false;
        int close = m.Next;
        while (s[close].Kind is not (TokenKind.None or TokenKind.CloseQuote or TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd) && s[close].Start - m.End <= QuotedBehind)
            close++;
        return s[close].Kind == TokenKind.CloseQuote && s[close].Start - m.End <= QuotedBehind && s[close].Start - s[open].End <= QuotedBefore + QuotedBehind;
    }

    /// <summary>How far the name reaches that a note explains.</summary>
    private const int LongestGloss = 40;

    /// <summary>［19］九大行动：, ［10］两个基地、两个枢纽：: the head of a note names what it explains.</summary>
    internal static bool IsGlossed(in Sentence s, in Measure m, in NumberToken number)
    {
        ReadOnlySpan<char> head = s.Text[s.Start..s.End].TrimStart();
        if (head.IsEmpty || head[0] is not ('［' or '[' or '【' or '〔') || head.Length < 3 || !ArabicDigits.IsDigit(head[1]))
            return false;
        int close = head.IndexOfAny("］]】〕");
        int colon = head.IndexOfAny("：:");
        int place = m.Start - (s.Text[s.Start..s.End].Length - head.Length) - s.Start;
        return close is > 0 and <= 4 && colon > close && colon <= LongestGloss && place > close && place < colon;
    }

    private static readonly string[] Captions = ["表", "图", .. NumberWords.Captions];

    /// <summary>表3 分县区指标, 附件2, 表1-2: the number of a caption at the head of its line; 附件3份 counts.</summary>
    internal static bool IsCaptionNumber(in Sentence s, in Measure m, in NumberToken number)
    {
        ref readonly Token digits = ref s[m.NumberToken];
        if (digits.End < m.End && !char.IsWhiteSpace(s.Text[digits.End]))
            return false;
        int from = digits.Start;
        while (from > s.Start && (ArabicDigits.IsDigit(s.Text[from - 1]) || s.Text[from - 1] is '-' or '—' or '.'))
            from--;
        return FoldedText.IsAny(s.Text[s.Start..from].TrimStart().TrimStart("（(《"), Captions);
    }

    /// <summary>02星; 2小时08分05秒 is told by a clock.</summary>
    internal static bool IsPadded(in Sentence s, in Measure m, in NumberToken number) =>
        number.IntegerDigits > 1 && m.Quantity.Unit != UnitContext.Minute && m.Quantity.Unit != UnitContext.Second;

    private const char Version = '版';
    private const string Cohorts = "届级版";

    internal static bool IsVersion(in Sentence s, in Measure m, in NumberToken number) =>
        number.Has(NumberStyle.Fraction) && Particles.Is1(s.TextOf(s[m.NumberToken + 1]), Version);

    internal static bool IsCohort(in Sentence s, in Measure m, in NumberToken number) =>
        number.IntegerDigits == 4 && number.Has(NumberStyle.Positional) && Particles.Is1(s.TextOf(s[m.NumberToken + 1]), Cohorts);

    /// <summary>112°17′: minutes follow.</summary>
    internal static bool IsBeforeDigit(in Sentence s, in Measure m, in NumberToken number) => m.End < s.End && ArabicDigits.IsDigit(s.Text[m.End]);

    /// <summary>1.2×103 has lost the raising of its exponent.</summary>
    internal static bool IsPower(in Sentence s, in Measure m, in NumberToken number) =>
        s.TextOf(s[m.NumberToken]) is ['1', '0', _] && s[m.NumberToken - 1] is { Kind: TokenKind.Number } left && left.End == s[m.NumberToken].Start - 1 && s.Number(left).Has(NumberStyle.Fraction);

    /// <summary>一主两副, 一圈两带, 八站两场: a digit and a noun, and again a digit and a noun.</summary>
    internal static bool IsRepeatedPattern(in Sentence s, in Measure m, in NumberToken number)
    {
        ref readonly Token digit = ref s[m.NumberToken];
        int start = digit.Start;
        return start >= 2 && m.End - digit.End == 1 && s[m.NumberToken - 1].End != start
            && (CharTable.Numerals[s.Text[start - 2]] & Numeral.KindMask) == Numeral.Han && char.IsLetter(s.Text[start - 1]);
    }

    /// <summary>级 behind a magnitude word is a class, and no degree.</summary>
    private const char Grade = '级';

    /// <summary>万亿级城市, 千万级机场: the class of a size; 8级 is a degree.</summary>
    internal static bool IsClass(in Sentence s, in Measure m, in NumberToken number) =>
        s[m.NumberToken].End < s.Text.Length && s.Text[s[m.NumberToken].End] == Grade && m.Quantity.Value >= 1000;

    /// <summary>How the items of a tally went: 二升一平三降, 3涨2跌.</summary>
    internal const string Moves = "升降涨跌平增减";

    /// <summary>二升四降: how many items went up and how many down; 升 is no litre there.</summary>
    internal static bool IsTally(in Sentence s, in Measure m, in NumberToken number)
    {
        ref readonly Token digit = ref s[m.NumberToken];
        if (digit.End - digit.Start != 1 || m.End != digit.End + 1)
            return false;
        return (CharTable.Numerals[m.End < s.End ? s.Text[m.End] : ' '] != Numeral.None && IsMove(s, m.End + 1))
            || (digit.Start - 2 >= s.Start && IsMove(s, digit.Start - 1) && CharTable.Numerals[s.Text[digit.Start - 2]] != Numeral.None);
    }

    private static bool IsMove(in Sentence s, int at) => at < s.End && Moves.Contains(CharTable.Folded[s.Text[at]]);

    /// <summary>超一季度增速: the first one; counted they are 两个季度.</summary>
    internal static bool IsQuarter(in Sentence s, in Measure m, in NumberToken number) => s[m.NumberToken + 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter);

    /// <summary>21世纪海上丝绸之路: no text counts so many centuries.</summary>
    internal const decimal FirstNumberedCentury = 15;

    /// <summary>去年一年: the word before names it.</summary>
    internal static bool IsNamedYear(in Sentence s, in Measure m, in NumberToken number) => s[m.NumberToken - 1].Is(WordKind.RelativePeriod) && s.IsAdjacent(m.NumberToken);

    private const char Present = '今';

    internal static bool IsBehindPresent(in Sentence s, in Measure m, in NumberToken number) => m.Start > 1 && s.Text[m.Start - 2] == Present;

    /// <summary>上个五年: the one before this.</summary>
    internal static bool IsPointedAt(in Sentence s, in Measure m, in NumberToken number) => m.Start > 1 && Particles.BeforeClassifier.Contains(s.Text[m.Start - 2]);

    /// <summary>极不平凡的五年，: the clause ends with it.</summary>
    internal static bool IsDescribed(in Sentence s, in Measure m, in NumberToken number) =>
        m.Quantity.Qualifier == Qualifier.Exact && (s.End <= m.End || (s[m.Next].Start == m.End && s[m.Next].Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.Semicolon));

    /// <summary>零 counts only in 零元整.</summary>
    internal static bool IsNothing(in Sentence s, in Measure m, in NumberToken number) => number.Value == 0 && !SmallCoins.IsWhole(s, in m);

    /// <summary>2点15分.</summary>
    internal static bool IsClock(in Sentence s, in Measure m, in NumberToken number) => Particles.Is1(s.TextOf(s[m.NumberToken - 1]), Particles.Hours);

    /// <summary>2000年历史: a length of time.</summary>
    internal static readonly string[] History = [.. SharedWords.Of("QuantityRules.History"), "的历史"];

    /// <summary>2023年 is a date where it is no period either, 2500多年 and 2000年历史 are lengths of time; 二三五年 has lost its 〇.</summary>
    internal static bool IsDate(in Sentence s, in Measure m, in NumberToken number) =>
        number.Has(NumberStyle.Positional) && number.IntegerDigits >= (number.Has(NumberStyle.Arabic) ? 4 : 3) && number.Qualifier != Qualifier.Over
        && !(number.Value % 100 == 0 && FoldedText.StartsWithAny(s.Text[m.End..s.End], History));

    /// <summary>The fewest square metres that are told by 平 alone.</summary>
    internal const decimal LeastArea = 20;

    private static readonly Unit Hundredth = UnitTable.Named("厘");

    /// <summary>The ends of nouns before a rate of interest: 年息, 利率.</summary>
    private const string Interest = "息率";

    /// <summary>年息八厘 and 利率为五厘 are rates.</summary>
    internal static bool IsNoInterest(in Sentence s, in Measure m, in NumberToken number) =>
        m.Quantity.Unit != Hundredth || s.Text[s.Start..m.Start].TrimEnd(Particles.Is) is not [.., var end] || !Interest.Contains(end);

    /// <summary>Classifiers that number things up to a hundred: 十八届, 三十二期, 二十四回.</summary>
    private const string NumbersThings = "届期轮回版卷集代道站段字重";

    /// <summary>三口 and 五层 name more than they count; 数百首, 上万列 and 五口人 count.</summary>
    internal static bool NamesMore(in Sentence s, in Measure m, in NumberToken number) =>
        number.Value < (NumbersThings.Contains(s.Text[m.End - 1]) ? 100 : 11) && s[m.NumberToken + 1].End - s[m.NumberToken + 1].Start < 2 && !IsPostposed(s, in m);

    /// <summary>Weak classifiers of things that a noun stands before: 电台两部，炮三门.</summary>
    private const string ClassifiesThings = "部门列把支挺顶封床副发束台群";
    private const string NotThings = "第前上下这那每各分共为成头首";

    /// <summary>电台两部，: the thing stands before its count, and the clause ends behind it.</summary>
    private static bool IsPostposed(in Sentence s, in Measure m)
    {
        int start = s[m.NumberToken].Start;
        return ClassifiesThings.Contains(s.Text[m.End - 1]) && s[m.NumberToken].End - start == 1 && start > s.Start && s[m.NumberToken - 1].End < start && Lexicon.ClassOf(s.Text[start - 1]) is CharClass.Plain or CharClass.WordStart
            && !NotThings.Contains(s.Text[start - 1]) && (m.End >= s.End || (s[m.Next].Start == m.End && s[m.Next].Kind is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.Semicolon or TokenKind.SentenceEnd));
    }

    internal const string Capitals = "壹贰叁肆伍陆柒捌玖陸貳參";

    /// <summary>What makes one count: 只有一家.</summary>
    private static readonly string[] Limits = [.. SharedWords.Of("QuantityRules.Limits"), "仅", "共"];

    /// <summary>Words of the lexicon that do so besides.</summary>
    private static readonly string[] LimitVerbs = [.. SharedWords.Of("QuantityRules.LimitVerbs")];

    /// <summary>一 + classifier counts only in a list of other counts or behind 仅, 只有 and 共; a list of ones (一张床、一间房) is a slogan.</summary>
    internal static bool IsArticle(in Sentence s, in Measure m, in NumberToken number)
    {
        if (m.Quantity.Qualifier is not (Qualifier.Exact or Qualifier.Over))
            return false;
        int at = m.NumberToken;
        ReadOnlySpan<char> gap = s.Gap(at);
        if (FoldedText.EndsWithAny(gap, Limits) || IsOneAtFirst(s, at))
            return false;
        if (!gap.IsEmpty)
            return true;
        ref readonly Token before = ref s[at - 1];
        if (before.Kind == TokenKind.Word && (FoldedText.IsAny(s.TextOf(before), Limits) || FoldedText.IsAny(s.TextOf(before), LimitVerbs)))
            return false;
        return before.Kind != TokenKind.EnumerationComma || s[at - 2].Kind != TokenKind.Unit
            || (s[at - 3].Kind == TokenKind.Number && s.Number(s[at - 3]).Value == 1);
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

    /// <summary>What a point of a list begins with 一, and not a class of things: 三个一, but 4个一线城市.</summary>
    private const string Classes = "线级流类等期次代号般审";

    internal static bool IsNoClass(in Sentence s, in Measure m, in NumberToken number) => m.End + 1 >= s.Text.Length || !Classes.Contains(s.Text[m.End + 1]);
}
