namespace Hengyang.Stats;

/// <summary>
/// The forms of what a change compares with, from the comparing word on: 比上年末, 与2020年相比, 较一年前. Those that are no change are
/// rows too, as what stands behind them is a distance from a plan or a place. 同比 and 环比 are words of the lexicon that name the basis.
/// </summary>
internal static class ComparisonForms
{
    /// <summary>Where the number of a row stands in the code of a change; below it stands that of the movement.</summary>
    private const int Shift = 9;

    /// <summary>Added to the number of a <see cref="Procedure"/> that read the movement of such a change.</summary>
    private const int Procedural = 384;

    private static readonly Dictionary<string, string> Parts = [];

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["compares"] = ComparisonMeanings.Compares,
        ["planned"] = ComparisonMeanings.IsPlanned,
    };

    private static readonly Form<ComparedThing>[] Rows =
    [
        new("no change, the plan or the average of a period", "{Compare} p:{Period} ({Aspect})*", ComparisonMeanings.With(ComparisonBasis.None, isPlain: false, isDistance: true), "产量比上年计划增长5% → -", "产量较过去五年的平均水平提高8% → -", "支出比上年预算增长3.1% → -")
        {
            Guards = "planned",
            Over = "compared with a period",
        },
        new("compared with a period", "{Compare} p:{Period}", ComparisonMeanings.Period, "产量比上年增长5% → +5% YearOverYear", "产量较2019年同期增长5% → +5% VersusPeriod 2019", "产量比前三季度增长5% @ 2024-12-01 → +5% VersusPeriod 2024-Q1/2024-Q3", "产量与上年相比增长5% → +5% YearOverYear", "产量比2019-01/2019-06增长5% → +5% VersusPeriod 2019-01/2019-06", "产量与上月增长5% → -", "产量比丰收的1954年增长5% → +5% VersusPeriod 1954")
        {
            Guards = "compares",
        },
        new("comparing word before its period", "{Compared} p:{Period}", ComparisonMeanings.Period, "产量相比2021年增长5.9% → +5.9% VersusPeriod 2021"),
        new("time before", "{Compare} n:{Number} u:{Unit} '前 [{SamePart}]", ComparisonMeanings.Ago, "产量较一年前增长5% → +5% YearOverYear", "产量比五年前增长5% → +5% VersusPeriod", "产量较3个月前增长5% → +5% VersusPeriod", "产量较一年前同月增长5% → +5% YearOverYear", "产量比一年前的产量增长5% → -")
        {
            NotBefore = "的",
        },
        new("edition before", "{Compare} {Edition}", ComparisonMeanings.With(ComparisonBasis.None, isPlain: false), "同比增长3%，展品比上届增长5% → +3% YearOverYear; +5%", "比上次会议增长5% → -"),
        new("period before without days", "{Compare} {Last}", ComparisonMeanings.With(ComparisonBasis.PeriodOverPeriod, isPlain: false), "成交较上一交易日增长5% → +5% PeriodOverPeriod"),
        new("beginning of the period", "{Compare} {Opening}", ComparisonMeanings.With(ComparisonBasis.SinceYearStart, isPlain: false), "资产较报告期初增长5% → +5% SinceYearStart"),
        new("no change, a plan or an estimate", "{Thing} {Plan}", ComparisonMeanings.With(ComparisonBasis.None, isDistance: true), "产量比计划增长5% → -", "产量比预期提高5个百分点 → -"),
        new("time without a year", "{Thing} {Era}", ComparisonMeanings.With(ComparisonBasis.VersusPeriod), "产量比解放前增长5% → +5% VersusPeriod", "产量较基期增长5% → +5% VersusPeriod"),
        new("same time of another year", "{Thing} {Same}", ComparisonMeanings.With(ComparisonBasis.YearOverYear), "产量较同期增长5% → +5% YearOverYear"),
        new("earlier value", "{Thing} {Earlier}", ComparisonMeanings.With(ComparisonBasis.None), "同比增长3%，比初步核实数增长5% → +3% YearOverYear; +5%"),
        new("no change, a place or an average", "{Thing} {Elsewhere}", ComparisonMeanings.With(ComparisonBasis.None, isDistance: true), "产量比全国平均水平提高5% → -"),
    ];

    internal static readonly FormTable<ComparedThing> Table = new(Rows, ComparisonTerm.Of, Parts, Guards, ComparisonTerm.Read);

    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out Comparison comparison, out int next)
    {
        ComparedThing thing = default;
        bool ok = Table.TryRead(s, index, s[index].Start, ref thing, out int row, out _, out next);
        comparison = ok ? thing.In(in context) with { Row = (byte)(row + 1) } : default;
        return ok;
    }

    /// <summary>The code of a change, by its comparison and by what read its movement.</summary>
    internal static short CodeOf(in Comparison comparison, short movement) =>
        comparison.Row == 0 ? movement : (short)((comparison.Row << Shift) | (movement < 0 ? Procedural - movement : movement));

    internal static string NameOf(short code)
    {
        int movement = code & ((1 << Shift) - 1);
        string name = movement > Procedural ? Procedures.NameOf((short)(Procedural - movement)) : ChangeForms.NameOf((short)movement);
        return code >> Shift == 0 ? name : $"{Table.Rows[(code >> Shift) - 1].Name}: {name}";
    }
}
