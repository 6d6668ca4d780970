namespace Hengyang.Stats;

/// <summary>Makes the observations of a row: one for each column of values, with the changes and ranks that belong to it.</summary>
internal sealed partial class RowReader
{
    private readonly DocumentContext _document;
    private readonly List<PartState> _states = [];

    private TableLayout _layout = null!;
    private TableScope _scope = null!;
    private List<DocumentWarning> _warnings = null!;

    internal RowReader(DocumentContext document) => _document = document;

    /// <summary>Whether the cells of a row were set apart by spaces, so that nothing may be read without a header.</summary>
    internal bool IsAligned { get; set; }

    /// <summary>What a table has said so far, part by part.</summary>
    private sealed class PartState
    {
        internal readonly RowGroups Groups = new();

        /// <summary>Where the observation of each column of the row, and of the row before, stands in the output; −1 for none.</summary>
        internal int[] Made = [];
        internal string Label = string.Empty;
        internal PeriodLabel Period;
        internal PeriodContext Context;
        internal CellUnit GroupUnit = CellUnit.None;
        internal string? GroupName;
        internal string? GroupArea;
        internal bool HasPeriodGroup;
        internal bool ListsParts;
        internal bool[] Warned = [];
    }

    internal void Begin(TableLayout layout, TableScope scope)
    {
        _layout = layout;
        _scope = scope;
        _states.Clear();
        foreach (TablePart part in layout.Parts)
        {
            int[] made = new int[part.To - part.From];
            Array.Fill(made, -1);
            _states.Add(new PartState { Made = made, Context = scope.Context, Warned = new bool[made.Length] });
        }
    }

    /// <summary>The rows of the next segment are other ones.</summary>
    internal void ForgetMade()
    {
        foreach (PartState state in _states)
            Array.Fill(state.Made, -1);
    }

    internal void Read(ReadOnlySpan<char> text, TableGrid grid, in GridRow row, List<Observation> output, List<DocumentWarning> warnings)
    {
        _warnings = warnings;
        for (int p = 0; p < _layout.Parts.Count; p++)
            ReadPart(new Row(text, grid, row, _layout.Parts[p], _states[p]), output);
        if (row.Count > _layout.Columns.Length && _layout.HasHeader)
            warnings.Add(new DocumentWarning(TextRange.FromBounds(row.Start, row.End), DocumentWarningKind.CellsDiffer));
    }

    /// <summary>A row of one of the tables that stand side by side.</summary>
    private ref struct Row(ReadOnlySpan<char> text, TableGrid grid, GridRow cells, TablePart part, PartState state)
    {
        internal readonly ReadOnlySpan<char> Text = text;
        internal readonly TablePart Part = part;
        internal readonly PartState State = state;

        internal string Label = string.Empty;
        internal string? Parent = null;
        internal string? Area = null;
        internal bool IsOfPeriod = false;
        internal CellUnit Unit = CellUnit.None;
        internal PeriodLabel Period = default;

        internal readonly int Count => cells.Count;

        internal readonly int Indent => Part.First == 0 ? cells.Indent : 0;

        internal readonly ReadOnlySpan<char> Cell(int column) => grid.Text(Text, in cells, column);

        internal readonly TextRange Range(int column) => grid.Cell(in cells, column);

        internal readonly int Start
        {
            get
            {
                int first = Math.Min(Part.First, cells.Count - 1);
                while (first + 1 < cells.Count && grid.Cell(in cells, first).Length == 0)
                    first++;
                return grid.Cell(in cells, first).Start;
            }
        }
    }

    private void ReadPart(Row row, List<Observation> output)
    {
        TablePart part = row.Part;
        PartState state = row.State;
        bool hasFigure = HasFigure(row);
        ReadOnlySpan<char> cell = part.Label >= 0 ? row.Cell(part.Label) : default;
        if (part.Group >= 0 && CellText.Clean(row.Cell(part.Group)) is { Length: > 0 } group)
            NoteGroup(state, group);
        RowLabel label = RowLabel.Read(cell);
        if (label.Name.Length > 0 && TableWords.Note.HeadOf(cell) > 0 && !hasFigure)
            return;
        ReadPeriod(ref row, in label);
        if (label.Name.Length == 0 && !row.Period.IsSet && (!hasFigure || state.Label.Length == 0))
        {
            state.ListsParts |= label.IsAmong;
            return;
        }

        row.Label = label.Name.Length > 0 ? label.Name : row.Period.IsSet ? string.Empty : state.Label;
        row.Unit = label.Unit;
        if (!hasFigure)
        {
            OpenGroup(row, in label);
            return;
        }

        if (hasFigure && label.Name.Length > 0 && TryReadRowOfChanges(row, cell, output))
            return;
        Array.Fill(state.Made, -1);
        Place(ref row, in label);
        if (part.Unit >= 0 && CellUnit.TryRead(row.Cell(part.Unit), out CellUnit said))
            row.Unit = said;
        ReadCells(row, output);
        state.Label = row.Label.Length > 0 ? row.Label : state.Label;
    }

    private static void NoteGroup(PartState state, string group)
    {
        if (state.GroupName == group)
            return;
        state.GroupName = group;
        state.GroupArea = TableAreas.IsArea(group, byHeader: false) ? group : null;
        state.Groups.Clear();
    }

    private void ReadPeriod(ref Row row, in RowLabel label)
    {
        PartState state = row.State;
        if (row.Part.Period >= 0)
        {
            if (PeriodLabel.TryReadWhole(row.Cell(row.Part.Period), out PeriodLabel period))
                state.Period = period;
            else if (!row.Cell(row.Part.Period).IsWhiteSpace())
                state.Period = default;
            row.Period = state.Period;
            row.IsOfPeriod = row.Part.Label < 0;
        }

        if (label.Period.IsSet)
        {
            row.Period = label.Period;
            row.IsOfPeriod |= label.Name.Length == 0;
        }
    }

    /// <summary>A row without figures: it opens a group, names the year of the months below it, or the place.</summary>
    private void OpenGroup(in Row row, in RowLabel label)
    {
        PartState state = row.State;
        if (label.Period.IsSet && label.Name.Length == 0)
        {
            if (label.Period.Resolve(in _scope.Context, in _scope.Period) is { } days)
            {
                state.Context.Note(in days, namesYear: true);
                state.HasPeriodGroup = true;
            }

            return;
        }

        state.Label = string.Empty;
        state.GroupUnit = label.Unit;
        state.ListsParts = false;
        if (TableAreas.IsArea(label.Name, byHeader: false))
        {
            state.GroupArea = label.Name;
            state.Groups.Clear();
            return;
        }

        state.Groups.Place(label.Name, row.Indent, label.IsAmong, isGroup: true);
    }

    private void Place(ref Row row, in RowLabel label)
    {
        PartState state = row.State;
        bool total = TableWords.Total.Is(row.Label);
        state.ListsParts &= !total;
        row.Parent = row.Label.Length == 0 ? null : state.Groups.Place(row.Label, row.Indent, label.IsAmong || state.ListsParts, label.OpensGroup);
        if (row.Parent is null && row.Part.Group >= 0 && state.GroupArea is null)
            row.Parent = state.GroupName;
        if (!total && TableAreas.IsArea(row.Label, row.Part.IsByArea))
            row.Area = row.Label;
        else
            row.Area = state.GroupArea ?? _scope.Area;
        if (!row.Part.IsByArea || row.Area is null || total)
            return;
        row.Parent = null;
    }

    private bool HasFigure(in Row row)
    {
        for (int c = row.Part.From; c < Math.Min(row.Part.To, row.Count); c++)
        {
            if (_layout.Columns[c].Role is not (ColumnRole.Value or ColumnRole.Change or ColumnRole.Rank))
                continue;
            ReadOnlySpan<char> cell = row.Cell(c);
            if (cell.IsEmpty || c == row.Part.Rank)
                continue;
            if (CellFigure.IsMissing(cell) || CellFigure.TryRead(cell, out _) || (_layout.Columns[c].Role == ColumnRole.Change && PercentageChange.TryParse(cell, _scope.ReferenceDate, out _, out _)))
                return true;
        }

        return false;
    }
}
