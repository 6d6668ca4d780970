namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>How a table is set.</summary>
public enum TableSetting
{
    Tabs,
    Markdown,
    Drawn,
    Spaces,
    SideBySide,

    /// <summary>The rows are years or months, the columns indicators.</summary>
    PeriodRows,

    /// <summary>Cells handed over as such.</summary>
    Cells,

    /// <summary>The header stands again in the middle, as on a new page.</summary>
    PageBreak,
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
    ThisAndLast,
    SamePeriod,
    Plan,
    Words,
    Index,

    /// <summary>Rates, whose changes are in percentage points.</summary>
    Points,

    /// <summary>Two rows of header, the upper one given once for two columns.</summary>
    TwoLevels,

    /// <summary>The rows are places.</summary>
    Areas,
}
