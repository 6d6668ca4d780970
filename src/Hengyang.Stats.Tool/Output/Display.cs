using System.Globalization;

namespace Hengyang.Stats.Tool.Output;

/// <summary>What was read in words for people: the table of the sample and the page show the same ones.</summary>
internal static class Display
{
    /// <summary>A number with the sign of its exactness, such as ≥3万; empty for none.</summary>
    internal static string Value(Quantity? quantity)
    {
        if (quantity is not { } q)
            return string.Empty;
        string number = Number(q.Value);
        return q.Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.About => "~" + number,
            Qualifier.Nearly or Qualifier.LessThan => "<" + number,
            Qualifier.AtMost => "≤" + number,
            Qualifier.AtLeast => "≥" + number,
            Qualifier.Range => $"{number}–{Number(q.High ?? q.Value)}",
            _ => ">" + number,
        };
    }

    /// <summary>A change in short: +5.6% 同比.</summary>
    internal static string Change(PercentageChange change)
    {
        string sign = change.Direction switch
        {
            ChangeDirection.Increase => "+",
            ChangeDirection.Decrease => "-",
            _ => "±0",
        };
        string size = change.HasSize ? Value(change.Size) + change.Size.Unit.Name : string.Empty;
        return $"{sign}{size} {Basis(change)}".TrimEnd();
    }

    /// <summary>A rank in short: 全省第4.</summary>
    internal static string Place(Rank rank) =>
        string.Create(CultureInfo.InvariantCulture, $"{rank.Scope}{(rank.IsTop ? "前" : rank.IsFromBottom ? "倒数第" : "第")}{rank.Position}");

    /// <summary>What keeps an observation from being a plain fact: an aim, a forecast, part of another.</summary>
    internal static IEnumerable<string> Notes(Observation observation)
    {
        if (observation.Aspect != Aspect.Actual)
            yield return Names.Of(observation.Aspect)!;
        if (observation.Parent is not null)
            yield return "in " + observation.Parent;
        if (observation.Confidence is { } confidence && confidence < Doubtful)
            yield return "confidence " + confidence.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Below this an observation is as likely wrong as right, and people are told.</summary>
    private const decimal Doubtful = 0.6m;

    private static string Basis(PercentageChange change) => change.Basis switch
    {
        ComparisonBasis.YearOverYear => "同比",
        ComparisonBasis.PeriodOverPeriod => "环比",
        ComparisonBasis.SinceYearStart => "比年初",
        ComparisonBasis.VersusPeriod => "比" + change.BasePeriod,
        ComparisonBasis.AnnualAverage => "年均",
        ComparisonBasis.Cumulative => "累计",
        _ => string.Empty,
    };

    /// <summary>A number as people read it: 37852 as it is, 238645000000 as 2386.45亿.</summary>
    private static string Number(decimal value) => Math.Abs(value) < 100_000
        ? value.ToString(CultureInfo.InvariantCulture)
        : ChineseNumber.Format(value, NumeralStyle.Short);
}
