namespace Hengyang.Stats;

/// <summary>Conditions that rows of periods ask for by name.</summary>
internal static class PeriodGuards
{
    /// <summary>What goes on with a point in time and no word: 2024年中的, 2025年中较上年末.</summary>
    private const string GoesOn = "的较比为达至到止";

    /// <summary>A mark, white space, the end or a particle stands behind, so that no other word begins with the last character.</summary>
    internal static bool EndsWord(in FormMatch m) =>
        m.End >= m.Sentence.End || GoesOn.Contains(m.Behind()) || Lexicon.ClassOf(m.Sentence.Text[m.End]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;

    /// <summary>Where a time that is counted from now may stand: at the beginning of a clause, or behind one of these.</summary>
    private const string Introduces = "在于是而早由和自应";

    /// <summary>A mark, the beginning or a word that introduces a time stands before: 毕业三年后 counts from something else.</summary>
    internal static bool BeginsClause(in FormMatch m) =>
        m.Start == m.Sentence.Start || Introduces.Contains(m.Before) || Lexicon.ClassOf(m.Sentence.Text[m.Start - 1]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;

    /// <summary>The beginning of a clause, or a word that compares; “十四五”前三年 are years of the plan.</summary>
    internal static bool OpensOrIsCompared(in FormMatch m) =>
        m.Start > m.Sentence.Start && Compares.Contains(m.Before) || (BeginsClause(in m) && !(m.Start > m.Sentence.Start && Marks.KindOf(m.Before) is TokenKind.CloseQuote or TokenKind.OpenQuote));

    private const string Compares = "比较与为是";

    /// <summary>A word of comparison stands before, or a clause begins and a figure follows in it: 较五六年增长, 五六年产量三万吨.</summary>
    internal static bool IsComparedOrOfFigure(in FormMatch m) => (m.Start > m.Sentence.Start && Particles.Than.Contains(m.Before)) || BeginsClauseOfFigure(in m);

    /// <summary>A part of the year stands behind: 明年（2025年）5月.</summary>
    internal static bool IsBeforePart(in FormMatch m)
    {
        PeriodCursor after = new(m.Sentence, m.NextToken);
        after.TakeTo(m.End, m.NextToken);
        return PeriodRecognizer.IsBeforePart(in after);
    }

    /// <summary>月 and not 月份, which have the same meaning elsewhere: 近3月 are months, 近3月份 is none of them.</summary>
    internal static bool IsOneCharacter(in FormMatch m) => m.TokenOf('k') is { } token && token.End == token.Start + 1;

    internal const char Fiscal = '财';

    /// <summary>财年 and not 年度, which mostly is the calendar's.</summary>
    internal static bool IsFiscal(in FormMatch m) => Particles.Open(m.Sentence.TextOf(m.TokenOf('f')), Fiscal);

    /// <summary>财年, or a year that runs into the next one: 2024-25年度.</summary>
    internal static bool IsFiscalOrAcross(in FormMatch m) => m.Has('z') || Particles.Open(m.Sentence.TextOf(m.TokenOf('g')), Fiscal);

    /// <summary>A word that bounds a time stands behind: 113.7.1起.</summary>
    internal static bool IsBounded(in FormMatch m) => Particles.BoundsTime.Contains(m.Behind());

    /// <summary>How many tokens a clause is searched for its figure.</summary>
    private const int LongestClause = 12;

    /// <summary>
    /// The form stands where a clause begins, and a figure with a unit follows in the clause: 24年营收28亿元. Elsewhere two
    /// digits before 年 count years.
    /// </summary>
    internal static bool BeginsClauseOfFigure(in FormMatch m)
    {
        ref readonly Sentence s = ref m.Sentence;
        if (!BeginsClause(in m))
            return false;
        int next = m.NextToken;
        for (int i = next; i < next + LongestClause; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Kind is TokenKind.None or TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd)
                return false;
            // the name of a thing stands between
            if (token.Kind == TokenKind.Number)
                return token.Start > m.End + 1 || m.Behind() == Particles.Is;
        }

        return false;
    }
}
