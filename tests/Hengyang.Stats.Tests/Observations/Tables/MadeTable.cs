using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>How a table is set.</summary>
public enum TableSetting
{
    Tabs,
    Markdown,
    Drawn,
    Spaces,
    SideBySide,
    PeriodRows,
}

/// <summary>Where its unit stands.</summary>
public enum UnitPlace
{
    LineAbove,
    CellAbove,
    Label,
    Column,
    Caption,
    LineBelow,
    Nowhere,
}

/// <summary>What its columns state.</summary>
public enum Measures
{
    Value,
    Growth,
    TwoYears,
    Share,
    Rank,
    MonthAndTotal,
    Months,
}

/// <summary>A table and what it says; made of a few numbers, so that it shrinks.</summary>
public sealed partial record MadeTable(TableSetting Setting, UnitPlace Place, Measures Measures, int Rows, int Blanks, int Seed)
{
    private const int Year = 2024;

    /// <summary>One figure that the table states.</summary>
    public sealed record Fact(string Label, decimal? Value, string? Unit, string Period, string Changes, int? Rank);

    private readonly List<Fact> _facts = [];
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
        Measures measures = Any<Measures>(random);

        // a column of single figures set with spaces is prose to the reader
        if (setting == TableSetting.Spaces && measures == Measures.Value)
            measures = Measures.Growth;
        return new MadeTable(setting, place, measures, random.Next(2, 10), random.Next(4) * 10, random.Next());
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
        int[] order = [.. Enumerable.Range(0, TableLabels.Rows.Length)];
        random.Shuffle(order);
        (string Name, string Written, string Unit, decimal Scale)[] labels = [.. order.Take(Math.Max(1, Rows) * 2).Select(i => TableLabels.Rows[i])];

        // one unit for all where it stands in one place
        bool common = Place is UnitPlace.LineAbove or UnitPlace.CellAbove or UnitPlace.Caption or UnitPlace.LineBelow || IsTransposed || Setting == TableSetting.SideBySide;
        if (common)
        {
            (string Name, string Written, string Unit, decimal Scale) first = labels[0];
            labels = [.. TableLabels.Rows.Where(l => l.Written == first.Written).Take(Math.Max(1, Rows) * 2)];
        }

        var cells = new List<List<string>>();
        List<(string Head, string Kind)> columns = Columns();
        if (IsTransposed)
            MakePeriods(random, labels, cells);
        else
            MakeRows(random, labels, columns, cells);
        return Set(cells, labels[0].Written);
    }

    private List<(string Head, string Kind)> Columns() => Measures switch
    {
        Measures.Growth => [("绝对数", "now"), ("比上年增长（%）", "growth")],
        Measures.TwoYears => [("2024年", "now"), ("2023年", "then"), ("增减额", "difference"), ("增减率（%）", "percent")],
        Measures.Share => [("2024年", "now"), ("占比（%）", "share")],
        Measures.Rank => [("2024年", "now"), ("位次", "rank")],
        Measures.MonthAndTotal => [("本月", "month"), ("同比（%）", "growth"), ("累计", "total"), ("累计同比（%）", "growthTotal")],
        Measures.Months => [("1—3月", "q"), ("1—6月", "h"), ("1—12月", "y")],
        _ => [("2024年", "now")],
    };

    private string Caption => Measures == Measures.MonthAndTotal ? "2024年9月主要指标" : "2024年主要指标";

    private void MakeRows(Random random, (string Name, string Written, string Unit, decimal Scale)[] labels, List<(string Head, string Kind)> columns, List<List<string>> cells)
    {
        bool unitColumn = Place == UnitPlace.Column && Setting != TableSetting.SideBySide;
        var head = new List<string> { "指标" };
        if (unitColumn)
            head.Add("单位");
        head.AddRange(columns.Select(c => c.Head));
        if (Setting == TableSetting.SideBySide)
            head.AddRange(head.ToArray());
        cells.Add(head);
        int next = 0;
        for (int r = 0; r < Rows; r++)
        {
            var row = new List<string>();
            for (int side = 0; side < (Setting == TableSetting.SideBySide ? 2 : 1) && next < labels.Length; side++, next++)
            {
                (string name, string written, string unit, decimal scale) = labels[next];
                bool inLabel = Place == UnitPlace.Label || (Place == UnitPlace.Column && !unitColumn);
                row.Add(inLabel ? $"{name}（{written}）" : name);
                if (unitColumn)
                    row.Add(written);
                bool none = Place == UnitPlace.Nowhere;
                AddFigures(random, columns, row, name, none ? null : unit, none ? 1 : scale);
            }

            if (row.Count == head.Count)
                cells.Add(row);
            else
                _facts.RemoveAll(f => row.Count > 0 && row[0].StartsWith(f.Label, StringComparison.Ordinal));
        }
    }

    private void AddFigures(Random random, List<(string Head, string Kind)> columns, List<string> row, string name, string? unit, decimal scale)
    {
        decimal then = Number(random);
        decimal now = Number(random);
        string year = "2024-01-01..2024-12-31";
        var pending = new Dictionary<string, (decimal? Value, string? Unit, string Period, List<string> Changes, int? Rank)>();
        foreach ((string _, string kind) in columns)
        {
            if (random.Next(100) < Blanks)
            {
                row.Add(Setting == TableSetting.Spaces ? "—" : new[] { "—", "…", "", "--" }[random.Next(4)]);
                continue;
            }

            switch (kind)
            {
                case "now" or "q" or "h" or "y" or "month" or "total" or "then":
                    decimal value = kind == "then" ? then : now;
                    if (kind is "q" or "h" or "month")
                        value = Number(random);
                    row.Add(Written(random, value));
                    pending[kind] = (value * scale, unit, PeriodOf(kind), [], null);
                    break;
                case "growth" or "growthTotal":
                    decimal rate = Math.Round((decimal)(random.Next(-300, 300) / 10m), 1);
                    row.Add(rate.ToString(CultureInfo.InvariantCulture));
                    Change(pending, kind == "growthTotal" ? "total" : Measures == Measures.MonthAndTotal ? "month" : "now", rate, "%");
                    break;
                case "difference":
                    row.Add(Written(random, now - then));
                    Change(pending, "now", (now - then) * scale, unit);
                    break;
                case "percent":
                    decimal percent = Math.Round((now - then) / Math.Abs(then) * 100, 1);
                    row.Add(percent.ToString(CultureInfo.InvariantCulture));
                    Change(pending, "now", percent, "%");
                    break;
                case "share":
                    decimal share = Math.Round(random.Next(1, 1000) / 10m, 1);
                    row.Add(share.ToString(CultureInfo.InvariantCulture));
                    pending["share"] = (share, "%", year, [], null);
                    break;
                case "rank":
                    int rank = random.Next(1, 40);
                    row.Add(rank.ToString(CultureInfo.InvariantCulture));
                    if (pending.TryGetValue("now", out var ranked))
                        pending["now"] = ranked with { Rank = rank };
                    break;
            }
        }

        foreach ((decimal? Value, string? Unit, string Period, List<string> Changes, int? Rank) fact in pending.Values)
            _facts.Add(new Fact(name, fact.Value, fact.Unit, fact.Period, string.Join(' ', fact.Changes.Order(StringComparer.Ordinal)), fact.Rank));
    }

    private static void Change(Dictionary<string, (decimal? Value, string? Unit, string Period, List<string> Changes, int? Rank)> pending, string of, decimal size, string? unit)
    {
        if (!pending.TryGetValue(of, out var fact))
            pending[of] = fact = (null, null, PeriodOf(of), [], null);
        fact.Changes.Add(ChangeText(size, unit));
    }

    internal static string ChangeText(decimal size, string? unit) =>
        (size < 0 ? "-" : size > 0 ? "+" : "=") + (Math.Abs(size) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) + unit;

    private static string PeriodOf(string kind) => kind switch
    {
        "then" => "2023-01-01..2023-12-31",
        "q" => "2024-01-01..2024-03-31",
        "h" => "2024-01-01..2024-06-30",
        "month" => "2024-09-01..2024-09-30",
        "total" => "2024-01-01..2024-09-30",
        _ => "2024-01-01..2024-12-31",
    };

    private void MakePeriods(Random random, (string Name, string Written, string Unit, decimal Scale)[] labels, List<List<string>> cells)
    {
        (string Name, string Written, string Unit, decimal Scale)[] things = [.. labels.Take(3)];
        bool inHead = Place is UnitPlace.Label or UnitPlace.Column;
        cells.Add(["年份", .. things.Select(t => inHead ? $"{t.Name}（{t.Written}）" : t.Name)]);
        for (int r = 0; r < Math.Max(1, Rows); r++)
        {
            int year = Year - r;
            var row = new List<string> { year.ToString(CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? "年" : "") };
            foreach ((string name, string _, string unit, decimal scale) in things)
            {
                if (random.Next(100) < Blanks)
                {
                    row.Add("—");
                    continue;
                }

                bool none = Place == UnitPlace.Nowhere;
                decimal value = Number(random);
                row.Add(Written(random, value));
                _facts.Add(new Fact(name, none ? value : value * scale, none ? null : unit, $"{year}-01-01..{year}-12-31", string.Empty, null));
            }

            cells.Add(row);
        }
    }

    private static decimal Number(Random random)
    {
        decimal number = random.Next(3) switch
        {
            0 => random.Next(2200, 2_000_000),
            1 => random.Next(10, 900_000) / 10m,
            _ => random.Next(100, 9_000_000) / 100m,
        };
        return random.Next(20) == 0 ? -number : number;
    }

    /// <summary>1,234.5, 1234.5 and (1,234.5) are ways to write numbers.</summary>
    private static string Written(Random random, decimal value)
    {
        string digits = random.Next(2) == 0 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("#,##0.############", CultureInfo.InvariantCulture);
        if (value < 0 && random.Next(2) == 0)
            return "(" + digits.TrimStart('-') + ")";
        return random.Next(30) == 0 ? digits + "①" : digits;
    }

    private string Set(List<List<string>> cells, string unit)
    {
        var text = new StringBuilder();
        int width = cells[0].Count;
        text.Append(Place == UnitPlace.Caption ? $"{Caption}（单位：{unit}）\n" : Caption + "\n");
        if (Place == UnitPlace.LineAbove)
            text.Append("单位：").Append(unit).Append('\n');
        if (Place == UnitPlace.CellAbove)
            text.Append(Setting is TableSetting.Markdown or TableSetting.Drawn or TableSetting.Spaces ? "（单位：" + unit + "）\n" : new string('\t', width - 1) + "单位：" + unit + "\n");
        for (int r = 0; r < cells.Count; r++)
        {
            List<string> row = cells[r];
            switch (Setting)
            {
                case TableSetting.Markdown:
                    text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
                    if (r == 0)
                        text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", width))).Append('\n');
                    break;
                case TableSetting.Drawn:
                    if (r == 0)
                        text.Append('┌').Append(string.Join('┬', Enumerable.Repeat("────", width))).Append("┐\n");
                    text.Append('│').AppendJoin('│', row).Append("│\n");
                    if (r == 0)
                        text.Append('├').Append(string.Join('┼', Enumerable.Repeat("────", width))).Append("┤\n");
                    break;
                case TableSetting.Spaces:
                    text.AppendJoin("   ", row).Append('\n');
                    break;
                default:
                    text.AppendJoin('\t', row).Append('\n');
                    break;
            }
        }

        if (Place == UnitPlace.LineBelow)
            text.Append("（单位：").Append(unit).Append("）\n");
        return text.ToString();
    }
}
