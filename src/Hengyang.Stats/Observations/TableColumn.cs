namespace Hengyang.Stats;

/// <summary>What a column of a table states, as its header says.</summary>
internal sealed class TableColumn
{
    internal string Name { get; private set; } = "";

    /// <summary>Whether it states how the value column before it moved.</summary>
    internal bool IsChange { get; private set; }

    /// <summary>Whether it gives the unit of each row.</summary>
    internal bool IsUnit { get; private set; }

    internal ComparisonBasis Basis { get; private set; }

    /// <summary>The unit of its figures and the number that they are to be multiplied by (万吨: 10000).</summary>
    internal Unit Unit { get; private set; }

    internal decimal Scale { get; private set; } = 1;

    /// <summary>The period that its header names, or null.</summary>
    internal DateRange? Period { get; private set; }

    private static readonly string[] ChangeWords = ["增长", "增速", "增减", "增幅", "升降", "涨跌", "±", "比上年", "同比", "环比", "比上月", "变动"];

    /// <summary>Adds the cell of a header row; several rows stand on each other.</summary>
    internal void AddHeader(ReadOnlySpan<char> cell, DateOnly? referenceDate)
    {
        if (cell.IsEmpty)
            return;
        if (DateRange.TryParse(cell, referenceDate, out DateRange period, out _) && period.Begin is not null)
            Period = period;
        IsUnit |= cell is "单位" or "计量单位" or "單位" || cell.EndsWith("单位");
        foreach (string word in ChangeWords)
            IsChange |= cell.Contains(word, StringComparison.Ordinal);
        if (cell.Contains("环比", StringComparison.Ordinal) || cell.Contains("比上月", StringComparison.Ordinal))
            Basis = ComparisonBasis.PeriodOverPeriod;
        else if (cell.Contains("同比", StringComparison.Ordinal) || cell.Contains("比上年", StringComparison.Ordinal))
            Basis = ComparisonBasis.YearOverYear;
        int open = TableUnit.Find(cell, out Unit unit, out decimal scale);
        if (open >= 0)
            (Unit, Scale) = (unit, scale);
        ReadOnlySpan<char> name = open >= 0 ? cell[..open].TrimEnd() : cell;
        Name = Name.Length == 0 ? Clean(name) : Name + Clean(name);
        if (IsChange && Unit.IsNone)
            Unit = cell.Contains("百分点", StringComparison.Ordinal) ? Unit.PercentagePoint : Unit.Percent;
    }

    /// <summary>A label without the spaces that only align it.</summary>
    internal static string Clean(ReadOnlySpan<char> label)
    {
        Span<char> buffer = stackalloc char[Math.Min(label.Length, 120)];
        int length = 0;
        foreach (char c in label)
            if (!char.IsWhiteSpace(c) && c is not ('#' or '*') && length < buffer.Length)
                buffer[length++] = c;
        return buffer[..length].ToString();
    }
}
