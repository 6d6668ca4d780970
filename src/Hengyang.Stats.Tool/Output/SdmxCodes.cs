namespace Hengyang.Stats.Tool.Output;

/// <summary>How the facts of an observation are called in SDMX.</summary>
internal static class SdmxCodes
{
    /// <summary>The code of SDMX for what is not known; a dimension must not be empty.</summary>
    internal const string Unknown = "_U";

    /// <summary>The value itself; every other transformation is a change.</summary>
    internal const string Level = "N";

    private static readonly string[] ProvisionalWords = ["初步核算", "初步统计", "初步测算", "初步核实", "快报", "初步核實", "初步統計"];
    private static readonly string[] EstimateWords = ["预计", "預計"];

    /// <summary>The period in the form of TIME_PERIOD, or null where SDMX has none: without a year, or open without an end that is known.</summary>
    internal static string? Period(DateRange? period)
    {
        if (period is not { } p)
            return null;
        Span<char> text = stackalloc char[32];
        if (p.TryFormat(text, out int length, "S"))
            return text[..length].ToString();
        // An open period that the reference date has closed (2012年以来): its days so far.
        return p is { Begin: { } begin, End: { } end } && begin <= end ? DateRange.FromDays(begin, end).ToString("S") : null;
    }

    /// <summary>
    /// UCUM; for money ISO 4217, which means the main unit only (角 is not CNY); else the name. UN/CEFACT codes stay out:
    /// they would collide with UCUM ones in the same column.
    /// </summary>
    internal static string Unit(Unit unit)
    {
        if (unit.UcumCode is { } ucum)
            return ucum;
        if (unit.CurrencyCode is { } currency && Stats.Unit.TryParse(currency, out Unit main) && main == unit)
            return currency;
        return Names.Of(unit) ?? "1";
    }

    /// <summary>G for a change as a ratio, D for one as a difference, then what it is compared with.</summary>
    internal static string Transformation(in PercentageChange change)
    {
        bool isDifference = change.HasSize
            && (change.Size.Unit.Dimension != Dimension.Ratio || change.Size.Unit == Stats.Unit.PercentagePoint
                || change.Size.Unit == Stats.Unit.PermillePoint || change.Size.Unit == Stats.Unit.BasisPoint);
        string basis = change.Basis switch
        {
            ComparisonBasis.YearOverYear => "Y",
            ComparisonBasis.PeriodOverPeriod => "P",
            ComparisonBasis.SinceYearStart => "S",
            ComparisonBasis.VersusPeriod => "V",
            ComparisonBasis.AnnualAverage => "A",
            ComparisonBasis.Cumulative => "C",
            _ => string.Empty,
        };
        return (isDifference ? "D" : "G") + basis;
    }

    /// <summary>OBS_STATUS: A normal, P provisional, E estimated, F forecast, O missing.</summary>
    internal static string Status(in OutputLine line, Observation observation, bool hasNumber)
    {
        if (!hasNumber)
            return "O";
        ReadOnlySpan<char> sentence = SentenceUpTo(line);
        if (observation.Aspect != Aspect.Actual)
            return observation.Aspect == Aspect.Forecast && ContainsAny(sentence, EstimateWords) ? "E" : "F";
        return ContainsAny(sentence, ProvisionalWords) ? "P" : "A";
    }

    /// <summary>The text from the beginning of the sentence to the end of the observation.</summary>
    private static ReadOnlySpan<char> SentenceUpTo(in OutputLine line)
    {
        ReadOnlySpan<char> text = line.Segment.Text.AsSpan(0, line.Range.End);
        int before = text[..line.Range.Start].LastIndexOfAny("。！？；\n");
        return text[(before + 1)..];
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.IndexOf(word) >= 0)
                return true;
        }
        return false;
    }
}
