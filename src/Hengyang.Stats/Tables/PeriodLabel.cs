namespace Hengyang.Stats;

/// <summary>A period that a header or a label names: an expression of the calendar, or a relation to the period of the table.</summary>
internal readonly struct PeriodLabel
{

    private readonly PeriodExpression _expression;
    private readonly bool _isExpression;

    private PeriodLabel(in PeriodExpression expression)
    {
        _expression = expression;
        _isExpression = true;
    }

    private PeriodLabel(Relation relation) => Relation = relation;

    internal Relation Relation { get; }

    internal bool IsSet => _isExpression || Relation != Relation.None;

    internal bool IsExpression => _isExpression;

    /// <summary>Whether the words leave the year to the rest of the table.</summary>
    internal bool LacksYear => _isExpression && _expression.LacksYear;

    /// <summary>Whether it is 年末 or 年初 alone, which as a label belongs to the name (年末总人口).</summary>
    internal bool IsEdgeOnly => _isExpression && _expression.Form == PeriodForm.Calendar && _expression.First is { YearAnchor: Anchor.Absent, Unit: TermUnit.None };

    /// <summary>Whether it names days of the calendar, and no feast or plan.</summary>
    internal bool IsOfCalendar => _isExpression && _expression.Form is PeriodForm.Calendar or PeriodForm.Range;

    /// <summary>A label that is a period and nothing else; bare years, 2025.12 and 2025-12 too.</summary>
    internal static bool TryReadWhole(ReadOnlySpan<char> text, out PeriodLabel label)
    {
        text = text.Trim().Trim("：:").TrimEnd();
        return TryReadHead(text, out label, out int end) && end == text.Length;
    }

    /// <summary>The period at the head of a header.</summary>
    /// <param name="text">The header, without unit.</param>
    /// <param name="label">The period.</param>
    /// <param name="end">Where the rest of the header begins.</param>
    internal static bool TryReadHead(ReadOnlySpan<char> text, out PeriodLabel label, out int end)
    {
        label = default;
        end = 0;
        const int longest = 40;
        if (text.IsEmpty || text.Length > longest * 2)
            return false;
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        if (digits == 4 && IsYearText(text[..4]) && (text.Length == 4 || IsMonthOfYear(text)))
        {
            Span<char> written = stackalloc char[8];
            text[..4].CopyTo(written);
            written[4] = NumberWords.Year;
            int length = 5;
            for (int i = 5; i < text.Length; i++)
                written[length++] = text[i];
            if (text.Length > 4)
                written[length++] = NumberWords.Month;
            end = text.Length;
            return TryReadWords(written[..length], out label, out int used) && used == length;
        }

        int relation = Relations.HeadOf(text, out Relation meaning);
        if (TryReadWords(text, out label, out end) && (end > relation || relation == 0))
        {
            if (relation > 0 || !label.IsEdgeOnly || end == text.Length)
                return true;
            label = default;
            return false;
        }

        // 年初预算 names a plan, 本月 is that of the title and not of the day of publication
        label = relation > 0 ? new PeriodLabel(meaning) : default;
        end = relation;
        return relation > 0;
    }

    /// <summary>The days, in the light of what the table says elsewhere.</summary>
    /// <param name="context">The year that the caption and the headers above name.</param>
    /// <param name="of">The period of the table.</param>
    internal DateRange? Resolve(in PeriodContext context, in DateRange? of)
    {
        if (!_isExpression)
            return Relation == Relation.None ? null : Relations.Resolve(Relation, in of);
        PeriodContext own = context;
        if (!PeriodResolver.TryResolve(in _expression, ref own, out DateRange range) || range.Begin is null && range.End is null)
            return null;

        // a figure is of a time that is over; where nothing names the year it is the year before
        if (_expression.LacksYear && context.GoverningYear == 0 && context.HasReference && range.End > context.Reference && range.End is { Year: > 1 } end)
        {
            PeriodContext before = context;
            before.Note(DateRange.Year(end.Year - 1), namesYear: true);
            if (PeriodResolver.TryResolve(in _expression, ref before, out DateRange earlier))
                return earlier;
        }

        return range;
    }

    /// <summary>1969.10, 2025-12: a month of a year.</summary>
    internal static bool IsMonthOfYear(ReadOnlySpan<char> cell) =>
        cell.Length is 6 or 7 && cell[4] is '.' or '-' or '/' && IsYearText(cell[..4])
        && (cell.Length == 6 ? cell[4] != '.' && cell[5] is >= '1' and <= '9' : (cell[5] == '0' && cell[6] is >= '1' and <= '9') || (cell[5] == '1' && cell[6] is '0' or '1' or '2'));

    private static bool IsYearText(ReadOnlySpan<char> text) =>
        text.Length >= 4 && (text.StartsWith("19") || text.StartsWith("20")) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    private static bool TryReadWords(ReadOnlySpan<char> text, out PeriodLabel label, out int end)
    {
        label = default;
        end = 0;
        var value = new SingleValue(text);
        Sentence s = value.Sentence;
        if (s.Count > 0 && PeriodRecognizer.TryRead(s, 0, out PeriodExpression expression, out _, out TextRange range) && range.Start == 0)
        {
            label = new PeriodLabel(in expression);
            end = Math.Min(text.Length, value.SourceEndOf(range.End));
        }

        value.Dispose();
        return end > 0;
    }
}
