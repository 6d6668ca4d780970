using System.Globalization;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>A table and what it says; made of a few numbers, so that it shrinks.</summary>
public sealed partial record MadeTable(TableSetting Setting, UnitPlace Place, Measures Measures, int Rows, int Blanks, int Seed)
{
    private const int Year = 2024;

    /// <summary>One figure that the table states.</summary>
    public sealed record Fact(string Label, decimal? Value, string? Unit, string Period, string Changes, int? Rank = null, string? Area = null, string? Parent = null, Aspect Aspect = default);

    private readonly List<Fact> _facts = [];
    private readonly List<List<string>> _cells = [];
    private string? _text;

    public string Text => _text ??= Make();

    public IReadOnlyList<Fact> Facts
    {
        get
        {
            _ = Text;
            return _facts;
        }
    }

    /// <summary>A table by chance.</summary>
    internal static MadeTable Some(Random random)
    {
        TableSetting setting = Any<TableSetting>(random);
        UnitPlace place = Any<UnitPlace>(random);
        return Of(setting, place, Any<Measures>(random), random.Next(2, 10), random.Next(4) * 10, random.Next());
    }

    internal static MadeTable Of(TableSetting setting, UnitPlace place, Measures measures, int rows, int blanks, int seed)
    {
        // a column of single figures set with spaces is prose to the reader, and two rows of header are not told apart there
        if (setting == TableSetting.Spaces && measures is Measures.Value or Measures.TwoLevels or Measures.Index)
            measures = Measures.Growth;
        return new MadeTable(setting, place, measures, rows, blanks, seed);
    }

    private static T Any<T>(Random random)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[random.Next(values.Length)];
    }

    private bool IsTransposed => Setting == TableSetting.PeriodRows;

    private string Make()
    {
        var random = new Random(Seed);
        TableLabel[] labels = [.. TableLabels.Rows];
        random.Shuffle(labels);

        // one unit for all where it stands in one place
        bool common = Place is UnitPlace.LineAbove or UnitPlace.CellAbove or UnitPlace.Caption or UnitPlace.LineBelow || IsTransposed || Setting == TableSetting.SideBySide;
        if (Measures == Measures.Points && !IsTransposed)
            labels = [.. TableLabels.Rates];
        else if (common)
            labels = [.. labels.Where(l => l.Written == labels[0].Written)];
        labels = [.. labels.Take(Math.Max(1, Rows) * 2)];
        if (IsTransposed)
            MakePeriods(random, labels);
        else if (Measures == Measures.Areas)
            MakeAreas(random, labels);
        else
            MakeRows(random, labels);
        return Set(labels[0].Written);
    }

    private string Caption => Measures switch
    {
        Measures.MonthAndTotal => "2024年9月主要指标",
        Measures.SamePeriod when !IsTransposed => "2024年1—9月主要指标",
        _ => "2024年主要指标",
    };

    /// <summary>The columns: the head, what its figures are, and what time they are of.</summary>
    private List<Column> Columns(Random random)
    {
        string now = random.Next(3) switch { 0 => "2024年", 1 => "2024", _ => "2024年度" };
        return Measures switch
        {
            Measures.Growth => [new("绝对数", "now"), new(One("比上年增长（%）", "同比增长%", "增速（%）", "±%"), "rate")],
            Measures.TwoYears => [new(now, "now"), new(now.Replace("2024", "2023", StringComparison.Ordinal), "then"), new(One("增减额", "增减"), "difference"), new(One("增减率（%）", "增长%"), "percent")],
            Measures.Share => [new(now, "now"), new(One("占比（%）", "比重（%）"), "share")],
            Measures.Rank => [new(now, "now"), new(One("位次", "排名"), "rank")],
            Measures.MonthAndTotal => [new("本月", "month"), new("同比（%）", "rate", "month"), new("累计", "total"), new("累计同比（%）", "rate", "total")],
            Measures.Months => [new("1—3月", "quarter"), new("1—6月", "half"), new("1—12月", "now")],
            Measures.ThisAndLast => [new(One("本年数", "本期数"), "now"), new(One("上年数", "上年同期"), "then"), new("增减额", "difference")],
            Measures.SamePeriod => [new("1—9月", "total"), new(One("同期", "上年同期"), "totalThen"), new("同比增减（%）", "rate", "total")],
            Measures.Plan => [new("2024年计划", "plan"), new("实际完成", "now")],
            Measures.Words => [new(now, "now"), new("比上年增减", "words")],
            Measures.Index => [new(One("指数（上年=100）", "价格指数（上年同月=100）"), "index")],
            Measures.Points => [new(now, "now"), new(One("比上年增减（百分点）", "增减百分点"), "points")],
            Measures.TwoLevels => [new(now + "|金额", "now"), new("占比（%）", "share"), new(now.Replace("2024", "2023", StringComparison.Ordinal) + "|金额", "then"), new("占比（%）", "shareThen")],
            _ => [new(now, "now")],
        };

        string One(params string[] words) => words[random.Next(words.Length)];
    }

    /// <param name="Head">The words above the figures; what stands in front of a stroke is in the row above.</param>
    /// <param name="Kind">What they state.</param>
    /// <param name="Of">Which column a change is of.</param>
    private sealed record Column(string Head, string Kind, string Of = "now");

    internal static string ChangeText(decimal size, string? unit) =>
        (size < 0 ? "-" : size > 0 ? "+" : "=") + (Math.Abs(size) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) + unit;

    private static string PeriodOf(string kind) => kind switch
    {
        "then" or "shareThen" => "2023-01-01..2023-12-31",
        "quarter" => "2024-01-01..2024-03-31",
        "half" => "2024-01-01..2024-06-30",
        "month" => "2024-09-01..2024-09-30",
        "total" => "2024-01-01..2024-09-30",
        "totalThen" => "2023-01-01..2023-09-30",
        _ => "2024-01-01..2024-12-31",
    };
}
