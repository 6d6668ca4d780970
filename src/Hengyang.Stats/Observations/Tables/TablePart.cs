namespace Hengyang.Stats;

/// <summary>One of the tables that stand side by side: its columns from one place to another.</summary>
internal sealed class TablePart
{
    internal int From;
    internal int To;

    /// <summary>The columns of labels, of the groups in front of them, of units, of periods, and of ranks in front of the labels; −1 for none.</summary>
    internal int Label = -1;
    internal int Group = -1;
    internal int Unit = -1;
    internal int Period = -1;
    internal int Rank = -1;

    internal bool HasValues;

    /// <summary>Whether the labels are areas, as their head says.</summary>
    internal bool IsByArea;

    /// <summary>Whether the value columns have several names, so that a label alone does not tell what a figure is.</summary>
    internal bool HasNames;

    /// <summary>Whether the value columns are areas.</summary>
    internal bool HasAreas;

    /// <summary>The unit of the labels' head: 产量（万吨） over the labels.</summary>
    internal CellUnit LabelUnit = CellUnit.None;

    /// <summary>Where the span of a row begins.</summary>
    internal int First => Label >= 0 ? Label : Period >= 0 ? Period : From;
}
