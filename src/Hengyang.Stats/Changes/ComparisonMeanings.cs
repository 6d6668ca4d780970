namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="ComparisonForms"/> mean, by the slots of their patterns, and what they ask for.</summary>
internal static class ComparisonMeanings
{
    /// <summary>与 compares only with such a word behind its period: 与2020年相比, 与上年基本持平; else it joins two periods (2022年与2023年分别增长5%和6%).</summary>
    internal static bool Compares(in FormMatch m)
    {
        const int most = 4;
        ref readonly Sentence s = ref m.Sentence;
        if (!Particles.Is1(s.Text[m.Start..m[0].End], Particles.Together))
            return true;
        int next = m.NextToken;
        for (int i = next; i < next + most && s[i].Kind == TokenKind.Word; i++)
        {
            if (s[i].Word is WordKind.Compared or WordKind.Unchanged || Particles.Is1(s.TextOf(s[i]), Particles.Ratio))
                return true;
        }

        return false;
    }

    /// <summary>Words of a plan behind the period, or those of an average of several.</summary>
    internal static bool IsPlanned(in FormMatch m)
    {
        ref readonly Sentence s = ref m.Sentence;
        int end = m[1].End;
        ReadOnlySpan<char> rest = s.Text[end..s.End];
        ReadOnlySpan<char> head = rest[..Math.Min(rest.Length, ComparisonTerm.LongestTerm)];
        int next = m[1].Token + 1;
        while (s[next].Kind != TokenKind.None && s[next].Start < end)
            next++;
        ref readonly Token behind = ref s[next];
        int gap = (behind.Kind == TokenKind.None ? s.End : behind.Start) - end;
        bool planned = gap > 0 ? ComparisonTerm.IsPlanned(head[..Math.Min(head.Length, gap)]) : FoldedText.IsAny(s.TextOf(in behind), ComparisonTerm.Planned) || FoldedText.StartsWithAny(rest, ComparisonTerm.Foreseen);
        if (planned && !FoldedText.ContainsAny(head, ComparisonTerm.Outturns))
            return true;
        return m[1].Part.As<ComparedThing>().HasParts && FoldedText.StartsWithAny(Particles.Open(rest, Particles.Of) ? rest[1..] : rest, ComparativeSize.Averages);
    }

    internal static bool Period(in FormMatch m, ref ComparedThing thing)
    {
        thing = m[1].Part.As<ComparedThing>();
        return true;
    }

    /// <summary>One year before is year over year, one month or quarter before the period before.</summary>
    internal static bool Ago(in FormMatch m, ref ComparedThing thing)
    {
        bool isYear = m.TokenOf('u').Is(WordKind.CalendarUnit, (short)CalendarUnit.Year);
        thing.Basis = m.NumberOf('n').Value != 1 ? ComparisonBasis.VersusPeriod : isYear ? ComparisonBasis.YearOverYear : ComparisonBasis.PeriodOverPeriod;
        return true;
    }

    /// <summary>A comparison with another thing than a period; one without a basis takes none that was named before.</summary>
    internal static FormMeaning<ComparedThing> With(ComparisonBasis basis, bool isPlain = true, bool isDistance = false) => (in FormMatch m, ref ComparedThing thing) =>
    {
        (thing.Basis, thing.IsPlain, thing.IsDistance) = (basis, isPlain, isDistance);
        return true;
    };
}
