namespace Hengyang.Stats;

/// <summary>With what a change compares, as far as the text has said it.</summary>
internal struct Comparison
{
    internal bool IsSet;
    internal ComparisonBasis Basis;
    internal DateRange? Period;

    /// <summary>Whether the term of the comparison is no period (比初步核实数).</summary>
    internal bool IsPlain;

    /// <summary>Whether the comparison is one with a plan, a place or an average: what follows is a distance and no movement.</summary>
    internal bool IsDistance;

    /// <summary>The row of <see cref="ComparisonForms"/> that it was read by, plus one; 0 for none.</summary>
    internal byte Row;

    internal void Set(ComparisonBasis basis)
    {
        // 同比 and the like keep a base period that was named before: 与2020年相比，两年平均; and 两年平均同比 stays an average
        bool stays = IsSet && Basis == ComparisonBasis.AnnualAverage;
        IsSet = true;
        if (!stays)
            Basis = basis;
    }
}

/// <summary>What stands behind a comparing word, before its days are known.</summary>
internal struct ComparedThing
{
    internal ComparisonBasis Basis;
    internal bool IsPlain;
    internal bool IsDistance;

    /// <summary>The period as prose words it, or as <see cref="DateRange.ToString()"/> writes it; days are asked for only where the basis does not say it all.</summary>
    private PeriodExpression _said;
    private DateRange _written;
    private bool _isSaid;
    private bool _isWritten;

    /// <summary>Reads a period behind the comparing word; a machine form (2019-01/2019-06) is one as well.</summary>
    internal static bool TryRead(in Sentence s, int index, out ComparedThing thing, out int after)
    {
        thing = default;
        if (TryReadIso(s, index + 1, ref thing, out after))
            return true;
        if (!PeriodRecognizer.TryRead(s, index + 1, out thing._said, out after, out _))
            return false;
        thing._isSaid = true;
        thing.Basis = BasisOf(in thing._said);
        // 较上月同期: the month before, up to the same day
        if (thing.Basis == ComparisonBasis.PeriodOverPeriod && s[after].Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod) && s.IsAdjacent(after))
            after++;
        // 上年全年 is the whole of the year, and not its same part
        if (thing.Basis == ComparisonBasis.YearOverYear && s[after - 1].Is(WordKind.CalendarPart, (short)CalendarPart.WholeYear))
            thing.Basis = ComparisonBasis.VersusPeriod;
        return true;
    }

    /// <summary>Reads a period behind a comparing word as what it means there.</summary>
    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out Comparison comparison, out int after)
    {
        bool ok = TryRead(s, index, out ComparedThing thing, out after);
        comparison = ok ? thing.In(in context) : default;
        return ok;
    }

    /// <summary>The comparison, with the days of its period.</summary>
    internal readonly Comparison In(in PeriodContext context)
    {
        Comparison comparison = new() { IsSet = true, Basis = Basis, IsPlain = IsPlain, IsDistance = IsDistance };
        PeriodContext copy = context;
        if (_isWritten)
            comparison.Period = _written;
        else if (_isSaid && Basis == ComparisonBasis.VersusPeriod && PeriodResolver.TryResolve(in _said, ref copy, out DateRange range))
            comparison.Period = range;
        return comparison;
    }

    /// <summary>Whether it is several years or months, or a part of one, of which an average is told: 较过去五年的平均水平.</summary>
    internal readonly bool HasParts =>
        Basis == ComparisonBasis.VersusPeriod && !(_said is { Form: PeriodForm.Calendar, First: { Unit: TermUnit.None, Days: TermDays.None, YearCount: <= 1 } });

    /// <summary>A period in the form that <see cref="DateRange.ToString()"/> writes. One with a letter or a stroke, or it is read as prose.</summary>
    private static bool TryReadIso(in Sentence s, int index, ref ComparedThing thing, out int after)
    {
        after = index;
        int start = s[index - 1].End;
        ReadOnlySpan<char> rest = s.Text[start..s.End];
        if (rest.IsEmpty || !(char.IsAsciiDigit(rest[0]) || rest[0] is 'X' or '.'))
            return false;
        int length = rest.IndexOfAnyExcept("0123456789-/.XQHW");
        ReadOnlySpan<char> form = length < 0 ? rest : rest[..length];
        if (form.Length < 4 || !form.ContainsAny("/XQHW") || !DateRange.TryParseIso(form, out thing._written))
            return false;
        thing._isWritten = true;
        thing.Basis = ComparisonBasis.VersusPeriod;
        while (after < s.Count && s[after].Start < start + form.Length)
            after++;
        return true;
    }

    /// <summary>The basis that a period gives: last year and 同期 are year over year, last month period over period, the turn of the year since the year's start.</summary>
    private static ComparisonBasis BasisOf(in PeriodExpression e)
    {
        ref readonly CalendarTerm term = ref e.First;
        if (e.Form == PeriodForm.SamePeriod)
            return term.YearAnchor == Anchor.Absolute ? ComparisonBasis.VersusPeriod : ComparisonBasis.YearOverYear;
        bool isLastYear = term is { YearAnchor: Anchor.Reference or Anchor.Stated or Anchor.Own, Year: -1 };
        // 去年国庆假期 is the same time one year before
        if (e.Form == PeriodForm.Holiday && isLastYear)
            return ComparisonBasis.YearOverYear;
        if (e.Form != PeriodForm.Calendar)
            return ComparisonBasis.VersusPeriod;
        if (term is { Unit: TermUnit.None, Days: TermDays.None })
        {
            if (term.Edge == TermEdge.Whole && isLastYear)
                return ComparisonBasis.YearOverYear;
            if (term.Edge == TermEdge.Last && isLastYear)
                return ComparisonBasis.SinceYearStart;
            if (term is { Edge: TermEdge.First, YearAnchor: Anchor.Reference or Anchor.Stated or Anchor.Own or Anchor.Absent, Year: 0 })
                return ComparisonBasis.SinceYearStart;
        }

        return term is { UnitAnchor: Anchor.Reference or Anchor.Stated, First: -1 } ? ComparisonBasis.PeriodOverPeriod : ComparisonBasis.VersusPeriod;
    }
}
