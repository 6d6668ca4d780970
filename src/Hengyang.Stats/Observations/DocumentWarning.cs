namespace Hengyang.Stats;

/// <summary>What is odd about a stretch of text.</summary>
public enum DocumentWarningKind : byte
{
    /// <summary>分别 with more or fewer figures than names: the observations are left out, since any choice would be a guess.</summary>
    CountsDiffer,

    /// <summary>A share (占, 占比, 比重) of more than 100 %: the observation is kept as the text states it.</summary>
    ShareOverWhole,

    /// <summary>Parts of one whole that add up to more than it, beyond rounding: they are kept as the text states them.</summary>
    PartsOverWhole,

    /// <summary>A stretch of time that ends before it begins: it is no mention.</summary>
    PeriodReversed,

    /// <summary>A change that the two levels beside it (由A增加到B) do not bear out, beyond rounding: it is kept as the text states it.</summary>
    ChangeContradictsLevels,

    /// <summary>A row of a table with more cells than the header has columns: what stands beyond them is left out.</summary>
    CellsDiffer,

    /// <summary>A cell of a column of figures that holds digits and is no figure: it is left out.</summary>
    FigureUnread,

    /// <summary>A figure of a table whose unit neither caption nor header nor label names: its unit is <see cref="Unit.None"/>. Told once for each column.</summary>
    UnitUnknown,
}

/// <summary>Something in a text that a reader should look at: nothing is repaired, and nothing is dropped in silence.</summary>
/// <param name="Range">Where.</param>
/// <param name="Kind">What.</param>
public readonly record struct DocumentWarning(TextRange Range, DocumentWarningKind Kind);
