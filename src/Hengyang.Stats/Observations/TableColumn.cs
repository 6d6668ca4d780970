namespace Hengyang.Stats;

/// <summary>What the cells of a column are.</summary>
internal enum TableColumnRole : byte
{
    /// <summary>Values.</summary>
    Value,

    /// <summary>How a value column moved.</summary>
    Change,

    /// <summary>The unit of each row.</summary>
    Unit,

    /// <summary>The position of a value column in a ranking.</summary>
    Rank,

    /// <summary>Serial numbers and codes, which state nothing.</summary>
    Serial,
}

/// <summary>What a column of a table states, as its header says.</summary>
internal sealed class TableColumn
{
    /// <summary>The cells of its header on each other, without unit.</summary>
    internal string Name { get; private set; } = "";

    /// <summary>The lowest cell of its header, which pairs a growth column with its value column where the header has several rows.</summary>
    internal string Leaf { get; private set; } = "";

    internal TableColumnRole Role { get; private set; }

    /// <summary>The value column that a column of growth or of ranks belongs to; −1 for none.</summary>
    internal int Target { get; set; } = -1;

    internal ComparisonBasis Basis { get; private set; }

    /// <summary>The unit of its figures and the number that they are to be multiplied by (万吨: 10000).</summary>
    internal Unit Unit { get; private set; }

    internal decimal Scale { get; private set; } = 1;

    /// <summary>The period that its header names, or null.</summary>
    internal DateRange? Period { get; private set; }

    private static readonly string[] UnitWords = ["单位", "计量单位", "数量单位"];
    private static readonly string[] SerialWords = ["序号", "编号", "代码", "行次", "序"];
    private static readonly string[] RankWords = ["位次", "排名", "名次", "排位"];

    private static readonly string[] ChangeWords =
    [
        "增长", "成长率", "增速", "增减", "增幅", "增率", "升降", "涨跌", "涨幅", "降幅", "跌幅", "变动", "变化", "变幅", "±", "同比", "环比", "按年", "按月", "按季",
        "比上年", "较上年", "比去年", "较去年", "比上月", "较上月", "比上季", "较上季", "比年初", "较年初",
    ];

    /// <summary>增长贡献率 and 拉动增长 measure a share in the growth of something else.</summary>
    private static readonly string[] ContributionWords = ["贡献", "拉动"];

    private static readonly (string[] Words, ComparisonBasis Basis)[] Bases =
    [
        (["比年初", "较年初", "比上年末", "较上年末", "比上年底", "较上年底"], ComparisonBasis.SinceYearStart),
        (["环比", "比上月", "较上月", "比上季", "较上季", "按月", "按季"], ComparisonBasis.PeriodOverPeriod),
        (["同比", "比上年", "较上年", "比去年", "较去年", "按年", "年增率"], ComparisonBasis.YearOverYear),
    ];

    /// <summary>Adds the cell of a header row; several rows stand on each other.</summary>
    internal void AddHeader(ReadOnlySpan<char> cell, DateOnly? referenceDate)
    {
        if (cell.IsEmpty)
            return;
        int open = TableUnit.Find(cell, out Unit unit, out decimal scale);
        if (open < 0)
            open = TableUnit.FindPercentSign(cell, out unit);
        if (open >= 0)
            (Unit, Scale) = (unit, scale);
        ReadOnlySpan<char> name = open >= 0 ? cell[..open].TrimEnd() : cell;
        // 本月 is that of the table's title, not of the day of publication
        if (!FoldedText.StartsWith(name, "本") && DateRange.TryParse(name, referenceDate, out DateRange period, out _) && period.Begin is not null)
            Period = period;
        Leaf = Clean(name);
        Name = Leaf == Name ? Name : Name + Leaf;
        if (FoldedText.IsAny(name, UnitWords))
            Role = TableColumnRole.Unit;
        else if (FoldedText.IsAny(name, SerialWords))
            Role = TableColumnRole.Serial;
        else if (FoldedText.ContainsAny(name, RankWords))
            Role = TableColumnRole.Rank;
        else if (FoldedText.ContainsAny(cell, ChangeWords) && !FoldedText.ContainsAny(cell, ContributionWords))
            Role = TableColumnRole.Change;
        foreach ((string[] words, ComparisonBasis basis) in Bases)
        {
            if (!FoldedText.ContainsAny(cell, words))
                continue;
            Basis = basis;
            break;
        }

        if (Role == TableColumnRole.Change && Unit.IsNone)
            Unit = FoldedText.ContainsAny(cell, ["百分点"]) ? Unit.PercentagePoint : Unit.Percent;
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
