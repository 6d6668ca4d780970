namespace Hengyang.Stats;

/// <summary>
/// General rules for Chinese numerals with a classifier that name something and count nothing: quoted slogans, numbered
/// sessions, classes, patterns of four characters, and stretches of the calendar.
/// </summary>
internal static class QuantityLabels
{
    private static readonly Unit Century = UnitTable.Named("世纪");
    private const decimal FirstNumberedCentury = 15;

    /// <summary>How far a quotation reaches on either side of a numeral for it to be a name; a longer one is speech.</summary>
    private const int QuotedBefore = 6;
    private const int QuotedBehind = 10;

    /// <summary>What holds numbered sessions: 省十四届人大三次会议, 市委八次全会.</summary>
    private static readonly string[] Meetings = [.. SharedWords.Of("QuantityLabels.Meetings"), "全会", "全体会议", "代表大会", "例会"];
    private const string Bodies = "大届委会协、";

    /// <summary>次 counts sessions.</summary>
    private const char Session = '次';

    /// <summary>级 behind a magnitude word is a class, and no degree.</summary>
    private const char Grade = '级';

    /// <summary>二季度 is the second one; counted they are 两个季度.</summary>

    /// <summary>明 of 今明两年, and what stands before it.</summary>
    private const char Next = '明';
    private const char Present = '今';

    /// <summary>“五大行动”, “三个立法权”, “一小时通勤圈”, “15分钟生活圈”, 《三年行动方案》: the numeral is part of a name in quotation marks.</summary>
    internal static bool IsSlogan(in Sentence s, in Measure m)
    {
        if (!s.MayHold(TokenKind.OpenQuote))
            return false;
        Unit unit = m.Quantity.Unit;
        if (!(unit.IsNone || unit.IsRate || unit.Dimension is Dimension.Count or Dimension.Time or Dimension.Length or Dimension.Other) || s.Number(s[m.NumberToken]).Has(NumberStyle.Part))
            return false;
        int open = m.NumberToken - 1;
        while (s[open].Kind != TokenKind.None && s[open].Kind != TokenKind.OpenQuote)
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

    /// <summary>［19］九大行动：, ［10］两个基地、两个枢纽：: the head of a note names what it explains, and counts nothing.</summary>
    internal static bool IsGlossed(in Sentence s, in Measure m)
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
    internal static bool IsCaptionNumber(in Sentence s, in Measure m)
    {
        ref readonly Token number = ref s[m.NumberToken];
        int from = number.Start;
        while (from > s.Start && (ArabicDigits.IsDigit(s.Text[from - 1]) || s.Text[from - 1] is '-' or '—' or '.'))
            from--;
        ReadOnlySpan<char> head = s.Text[s.Start..from].TrimStart().TrimStart("（(《");
        bool apart = number.End >= m.End || char.IsWhiteSpace(s.Text[number.End]);
        return apart && FoldedText.IsAny(head, Captions);
    }

    /// <summary>十四届人大三次会议: the third session.</summary>
    internal static bool IsSession(in Sentence s, in Measure m)
    {
        if (s.Text[m.End - 1] != Session || m.Start == 0 || !Bodies.Contains(s.Text[m.Start - 1]))
            return false;
        ReadOnlySpan<char> rest = s.Text[m.End..];
        foreach (string meeting in Meetings)
            if (rest.StartsWith(meeting))
                return true;
        return false;
    }

    /// <summary>一主两副, 一圈两带, 八站两场: a digit and a noun, and again a digit and a noun.</summary>
    internal static bool IsRepeatedPattern(in Sentence s, in Measure m)
    {
        ref readonly Token number = ref s[m.NumberToken];
        int start = number.Start;
        if (m.Quantity.Unit.Dimension != Dimension.Count || number.End - start != 1 || start < 2 || m.End - number.End != 1 || s[m.NumberToken - 1].End == start)
            return false;
        bool digitBefore = (CharTable.Numerals[s.Text[start - 2]] & Numeral.KindMask) == Numeral.Han;
        return digitBefore && char.IsLetter(s.Text[start - 1]);
    }

    /// <summary>How the items of a tally went: 二升一平三降, 3涨2跌.</summary>
    private const string Moves = "升降涨跌平增减";

    /// <summary>二升四降: how many items went up and how many down; 升 is no litre there.</summary>
    internal static bool IsTally(in Sentence s, in Measure m)
    {
        ref readonly Token number = ref s[m.NumberToken];
        if (number.End - number.Start != 1 || m.End != number.End + 1 || !IsMove(s, m.End - 1))
            return false;
        return (CharTable.Numerals[m.End < s.End ? s.Text[m.End] : ' '] != Numeral.None && IsMove(s, m.End + 1))
            || (number.Start - 2 >= s.Start && IsMove(s, number.Start - 1) && CharTable.Numerals[s.Text[number.Start - 2]] != Numeral.None);
    }

    private static bool IsMove(in Sentence s, int at) => at < s.End && Moves.Contains(CharTable.Folded[s.Text[at]]);

    /// <summary>万亿级城市, 千万级机场: the class of a size; 8级 is a degree.</summary>
    internal static bool IsClass(in Sentence s, in Measure m) =>
        s[m.NumberToken].End < s.Text.Length && s.Text[s[m.NumberToken].End] == Grade && m.Quantity.Unit.Dimension == Dimension.Other && m.Quantity.Value >= 1000;

    /// <summary>这五年, 今明两年, 极不平凡的五年，, 一季度: a stretch of the calendar and no length of time.</summary>
    internal static bool IsStretchOfTime(in Sentence s, in Measure m, in NumberToken number)
    {
        if (m.Quantity.Unit.Dimension != Dimension.Time)
            return false;
        if (!number.Has(NumberStyle.Arabic) && s[m.NumberToken + 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter))
            return true;
        // 21世纪海上丝绸之路: no text counts so many centuries
        if (m.Quantity.Unit == Century && number.Value >= FirstNumberedCentury)
            return true;
        // 去年一年: the word before names it
        if (number.Value == 1 && m.Quantity.Unit == Unit.Year && s[m.NumberToken - 1].Is(WordKind.RelativePeriod) && s.IsAdjacent(m.NumberToken))
            return true;
        if (m.Start == 0)
            return false;
        char before = s.Text[m.Start - 1];
        if (Particles.ThisOrThat.Contains(before) || (before == Next && m.Start > 1 && s.Text[m.Start - 2] == Present))
            return true;
        // 上个五年: the one before this
        if (before == NumberWords.Piece && m.Start > 1 && Particles.BeforeClassifier.Contains(s.Text[m.Start - 2]))
            return true;
        bool ends = s.End <= m.End || (s[m.Next].Start == m.End && s[m.Next].Kind is TokenKind.Comma or TokenKind.SentenceEnd or TokenKind.Semicolon);
        return before == Particles.Of && ends && !number.Has(NumberStyle.Arabic) && m.Quantity.Qualifier == Qualifier.Exact && s.Text[m.End - 1] == NumberWords.Year;
    }
}
