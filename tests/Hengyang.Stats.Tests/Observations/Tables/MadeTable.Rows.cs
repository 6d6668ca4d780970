using System.Globalization;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <content>The rows, and what each of them states.</content>
public sealed partial record MadeTable
{
    private static readonly string[] Counties = ["松溪县", "清河县", "云津市", "石塘县", "东湖区", "白沙县", "和平区", "安化县", "大余县", "金湖县"];

    private sealed class Pending
    {
        internal decimal? Value;
        internal string? Unit;
        internal string Period = string.Empty;
        internal List<string> Changes = [];
        internal int? Rank;
        internal Aspect Aspect;
    }

    private void MakeRows(Random random, TableLabel[] labels)
    {
        bool unitColumn = Place == UnitPlace.Column && Setting != TableSetting.SideBySide && Measures != Measures.Index;
        List<Column> columns = Columns(random);
        var head = new List<string> { "指标" };
        if (unitColumn)
            head.Add("单位");
        head.AddRange(columns.Select(c => c.Head));
        if (Setting == TableSetting.SideBySide)
            head.AddRange(head.ToArray());
        _cells.Add(head);
        int next = 0;
        string? whole = null;
        for (int r = 0; r < Rows; r++)
        {
            var row = new List<string>();
            List<Fact> facts = [];
            for (int side = 0; side < (Setting == TableSetting.SideBySide ? 2 : 1) && next < labels.Length; side++, next++)
            {
                TableLabel label = labels[next];
                bool isPart = whole is not null && Setting != TableSetting.SideBySide && random.Next(5) == 0;
                whole = isPart ? whole : label.Name;
                bool inLabel = Place == UnitPlace.Label || (Place == UnitPlace.Column && !unitColumn) || (Measures == Measures.Points && !unitColumn);
                string name = isPart || random.Next(12) > 0 || Setting == TableSetting.Spaces ? label.Name : string.Join(' ', label.Name.ToCharArray());
                row.Add((isPart ? random.Next(2) == 0 ? "其中：" : "#" : "") + (inLabel && Measures != Measures.Index ? $"{name}（{label.Written}）" : name));
                if (unitColumn)
                    row.Add(label.Written);
                bool none = (Place == UnitPlace.Nowhere && Measures != Measures.Points) || Measures == Measures.Index;
                AddFigures(random, columns, row, label.Name, none ? null : label.Unit, none ? 1 : label.Scale, facts, isPart ? whole : null);
            }

            if (row.Count != head.Count)
                break;
            _cells.Add(row);
            _facts.AddRange(facts);
        }
    }

    private void AddFigures(Random random, List<Column> columns, List<string> row, string name, string? unit, decimal scale, List<Fact> facts, string? parent)
    {
        bool rates = Measures == Measures.Points;
        decimal then = rates ? random.Next(1, 990) / 10m : Number(random);
        decimal now = rates ? random.Next(1, 990) / 10m : Number(random);
        var pending = new Dictionary<string, Pending>();
        foreach (Column column in columns)
        {
            if (random.Next(100) < Blanks)
            {
                // a row without anything behind its label would open a group
                row.Add(Setting == TableSetting.Spaces || column == columns[0] ? "—" : new[] { "—", "…", "", "--" }[random.Next(4)]);
                continue;
            }

            decimal share = random.Next(1, 1000) / 10m;
            decimal rate = random.Next(-300, 300) / 10m;
            switch (column.Kind)
            {
                case "now" or "then" or "quarter" or "half" or "month" or "total" or "totalThen" or "plan":
                    decimal value = column.Kind is "now" or "total" ? now : column.Kind == "then" ? then : Number(random);
                    row.Add(Written(random, value));
                    Of(column.Kind).Value = value * scale;
                    Of(column.Kind).Aspect = column.Kind == "plan" ? Aspect.Target : Aspect.Actual;
                    break;
                case "rate":
                    row.Add(rate.ToString(CultureInfo.InvariantCulture));
                    Of(column.Of).Changes.Add(ChangeText(rate, "%"));
                    break;
                case "points":
                    row.Add(rate.ToString(CultureInfo.InvariantCulture));
                    Of("now").Changes.Add(ChangeText(rate, "百分点"));
                    break;
                case "words":
                    row.Add((rate < 0 ? "下降" : "增长") + Math.Abs(rate).ToString(CultureInfo.InvariantCulture) + "%");
                    Of("now").Changes.Add(rate == 0 ? "=0%" : ChangeText(rate, "%"));
                    break;
                case "difference":
                    row.Add(Written(random, now - then));
                    Of("now").Changes.Add(ChangeText((now - then) * scale, unit));
                    break;
                case "percent":
                    decimal percent = Math.Round((now - then) / Math.Abs(then) * 100, 1);
                    row.Add(percent.ToString(CultureInfo.InvariantCulture));
                    Of("now").Changes.Add(ChangeText(percent, "%"));
                    break;
                case "share" or "shareThen":
                    row.Add(share.ToString(CultureInfo.InvariantCulture));
                    (Of(column.Kind).Value, Of(column.Kind).Unit) = (share, "%");
                    break;
                case "index":
                    decimal index = random.Next(901, 1150) / 10m;
                    row.Add(index.ToString(CultureInfo.InvariantCulture));
                    (Of("now").Value, Of("now").Unit) = (index, null);
                    break;
                case "rank":
                    int rank = random.Next(1, 40);
                    row.Add(rank.ToString(CultureInfo.InvariantCulture));
                    if (pending.TryGetValue("now", out Pending? ranked))
                        ranked.Rank = rank;
                    break;
            }
        }

        foreach (Pending p in pending.Values)
            facts.Add(new Fact(name, p.Value, p.Value is null ? null : p.Unit, p.Period, string.Join(' ', p.Changes.Order(StringComparer.Ordinal)), p.Rank, null, parent, p.Aspect));

        Pending Of(string kind) => pending.TryGetValue(kind, out Pending? known) ? known : pending[kind] = new Pending { Unit = unit, Period = PeriodOf(kind) };
    }

    private void MakeAreas(Random random, TableLabel[] labels)
    {
        TableLabel[] things = [.. labels.Take(2)];
        bool inHead = Place is UnitPlace.Label or UnitPlace.Column;
        _cells.Add([random.Next(2) == 0 ? "地区" : "县（市、区）", .. things.SelectMany(t => new[] { inHead ? $"{t.Name}（{t.Written}）" : t.Name, "增长（%）" })]);
        for (int r = 0; r < Math.Min(Rows, Counties.Length); r++)
        {
            List<string> row = [Counties[r]];
            foreach (TableLabel thing in things)
            {
                var pending = new List<Column> { new(thing.Name, "now"), new("增长（%）", "rate") };
                List<Fact> facts = [];
                AddFigures(random, pending, row, thing.Name, Place == UnitPlace.Nowhere ? null : thing.Unit, Place == UnitPlace.Nowhere ? 1 : thing.Scale, facts, null);
                _facts.AddRange(facts.Select(f => f with { Area = Counties[r] }));
            }

            _cells.Add(row);
        }
    }

    private void MakePeriods(Random random, TableLabel[] labels)
    {
        TableLabel[] things = [.. labels.Take(3)];
        bool inHead = Place is UnitPlace.Label or UnitPlace.Column;
        int form = random.Next(4);
        _cells.Add([form == 3 ? "月份" : "年份", .. things.Select(t => inHead ? $"{t.Name}（{t.Written}）" : t.Name)]);
        for (int r = 0; r < Math.Max(1, Rows); r++)
        {
            int year = Year - r;
            List<string> row = [form switch { 0 => $"{year}", 1 => $"{year}年", 2 => $"{year}年度", _ => $"{r + 1}月" }];
            string period = form == 3 ? $"2024-{r + 1:00}-01..2024-{r + 1:00}-{DateTime.DaysInMonth(2024, r + 1)}" : $"{year}-01-01..{year}-12-31";
            foreach (TableLabel thing in things)
            {
                if (random.Next(100) < Blanks)
                {
                    row.Add("—");
                    continue;
                }

                bool none = Place == UnitPlace.Nowhere;
                decimal value = Number(random);
                row.Add(Written(random, value));
                _facts.Add(new Fact(thing.Name, none ? value : value * thing.Scale, none ? null : thing.Unit, period, string.Empty));
            }

            _cells.Add(row);
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

    /// <summary>1,234.5, 1234.5, (1,234.5) and △12 are ways to write numbers.</summary>
    private static string Written(Random random, decimal value)
    {
        string digits = random.Next(2) == 0 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("#,##0.############", CultureInfo.InvariantCulture);
        if (value < 0)
        {
            return random.Next(5) switch
            {
                0 => "(" + digits.TrimStart('-') + ")",
                1 => "（" + digits.TrimStart('-') + "）",
                2 => "△" + digits.TrimStart('-'),
                3 => "−" + digits.TrimStart('-'),
                _ => digits,
            };
        }

        return random.Next(30) == 0 ? digits + "①" : digits;
    }
}
