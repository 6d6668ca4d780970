namespace Hengyang.Stats;

/// <summary>The columns of a table: what each one states, and which of them belong together.</summary>
internal sealed partial class TableLayout
{
    /// <summary>So many rows tell what the columns are.</summary>
    internal const int SampleRows = 48;

    private TableLayout(TableColumn[] columns, bool hasHeader)
    {
        Columns = columns;
        HasHeader = hasHeader;
    }

    internal TableColumn[] Columns { get; }

    internal bool HasHeader { get; }

    internal List<TablePart> Parts { get; } = [];

    /// <summary>Looks at the header and at the first rows of figures.</summary>
    /// <param name="text">The text.</param>
    /// <param name="header">The rows of the header.</param>
    /// <param name="grid">The table's rows.</param>
    /// <param name="from">The first row of figures.</param>
    /// <param name="to">The row behind those that may be looked at.</param>
    /// <param name="scope">What holds for the whole table.</param>
    internal static TableLayout Build(ReadOnlySpan<char> text, List<string[]> header, TableGrid grid, int from, int to, TableScope scope)
    {
        int width = 0;
        foreach (string[] row in header)
            width = Math.Max(width, row.Length);
        width = header.Count == 0 || IsWiderThan(width, grid, from, to) ? Math.Max(width, UsualWidth(grid, from, to)) : width;
        TableColumn[] columns = new TableColumn[width];
        for (int c = 0; c < width; c++)
            columns[c] = new TableColumn();
        foreach (string[] row in HeaderGrid.Expand(header, width))
            for (int c = 0; c < width; c++)
                columns[c].AddHeader(row[c]);
        ColumnContent[] content = new ColumnContent[width];
        for (int r = from; r < to; r++)
        {
            GridRow row = grid[r];
            for (int c = 0; c < Math.Min(width, row.Count); c++)
                content[c].Add(grid.Text(text, in row, c), scope.ReferenceDate);
        }

        var layout = new TableLayout(columns, header.Count > 0);
        layout.FindRoles(content, scope);
        layout.FindParts(content);
        layout.FindDays(scope);
        foreach (TablePart part in layout.Parts)
        {
            layout.FindTargets(part);
            layout.MeasureChanges(text, grid, from, to, part);
        }

        return layout;
    }

    /// <summary>Whether most rows have more cells than the header, whose cells then span several columns.</summary>
    private static bool IsWiderThan(int width, TableGrid grid, int from, int to)
    {
        int wider = 0;
        for (int r = from; r < to; r++)
            wider += grid[r].Count > width ? 1 : 0;
        return wider * 2 > to - from;
    }

    /// <summary>The number of cells that most rows have.</summary>
    private static int UsualWidth(TableGrid grid, int from, int to)
    {
        int best = 0;
        int votes = 0;
        for (int r = from; r < to; r++)
        {
            int count = 0;
            for (int k = from; k < to; k++)
                count += grid[k].Count == grid[r].Count ? 1 : 0;
            if (count > votes || (count == votes && grid[r].Count > best))
                (best, votes) = (grid[r].Count, count);
        }

        return best;
    }

    private void FindRoles(ColumnContent[] content, TableScope scope)
    {
        bool labelSeen = false;
        for (int c = 0; c < Columns.Length; c++)
        {
            TableColumn column = Columns[c];
            ref readonly ColumnContent cells = ref content[c];
            column.Complete();
            column.HoldsMonths = cells.Periods > 0 && cells.Periods >= cells.Figures;
            if (column.Role == ColumnRole.Change && IsIndexByContent(column, in cells, scope))
                (column.Role, column.IsIndex) = (ColumnRole.Value, true);
            if (column.Role == ColumnRole.Rank && cells.Figures == 0 && cells.Texts > 0)
                column.Role = ColumnRole.Label;
            if (column.Role == ColumnRole.Change && cells.Figures == 0 && cells.Words == 0 && cells.Texts > cells.Missing + cells.Blanks)
                column.Role = ColumnRole.Label;
            if (column.Role == ColumnRole.None)
                column.Role = RoleOf(column, in cells, c, labelSeen);
            labelSeen |= column.Role is ColumnRole.Label or ColumnRole.Period;
            if (scope.IndexName is not null && column.Role == ColumnRole.Value && column.Unit.IsNone && column.Name.Length > 0 && TableColumn.BasisOf(column.Name) != ComparisonBasis.None)
                column.IsIndex = true;
        }
    }

    /// <summary>同比 under the title of an index: figures about 100 are levels of it, small ones are changes.</summary>
    private static bool IsIndexByContent(TableColumn column, in ColumnContent cells, TableScope scope)
    {
        if (column.IsIndex)
            return true;
        return scope.IndexName is not null && column.Unit.IsNone && !TableWords.NoIndex.IsIn(column.Name)
            && cells.Figures > 0 && cells.Small == 0 && cells.NearHundred * 2 >= cells.Figures;
    }

    private static ColumnRole RoleOf(TableColumn column, in ColumnContent cells, int index, bool labelSeen)
    {
        if (cells.Filled == 0)
            return column.Name.Length > 0 || column.HasPeriod ? ColumnRole.Value : ColumnRole.None;
        bool unnamed = column.Name.Length == 0 && !column.HasPeriod;
        bool ofTime = unnamed || FoldedText.IsAny(column.Name, TableWords.Times);
        if (cells.Periods > cells.Texts && cells.Periods * 2 >= cells.Filled && !column.Period.IsExpression && (cells.Figures == 0 || ofTime))
            return ColumnRole.Period;
        if (cells.Units > cells.Texts + cells.Figures && (labelSeen || cells.Units * 2 > cells.Filled) && index > 0)
            return ColumnRole.Unit;
        if (cells.Texts + cells.Units + cells.Periods > cells.Figures + cells.Words && cells.Texts + cells.Units > 0)
            return ColumnRole.Label;
        if (!labelSeen && ofTime && cells.Years == cells.Figures && cells.Years > 0)
            return ColumnRole.Period;
        if (!labelSeen && unnamed && cells.Integers == cells.Figures && cells.Successors >= cells.Figures - 1 && cells.Figures > 1)
            return ColumnRole.Serial;
        if (cells.Figures == 0)
            return column.Role;
        return ColumnRole.Value;
    }

    private void FindParts(ColumnContent[] content)
    {
        TablePart part = new();
        for (int c = 0; c < Columns.Length; c++)
        {
            TableColumn column = Columns[c];
            switch (column.Role)
            {
                case ColumnRole.Label or ColumnRole.Period when part.HasValues:
                    if (!BeginsPart(c, content, part))
                    {
                        column.Role = ColumnRole.None;
                        break;
                    }

                    int start = c;
                    while (start - 1 > part.From && Columns[start - 1].Role is ColumnRole.Serial or ColumnRole.Rank && Columns[part.From].Role == Columns[start - 1].Role)
                        start--;
                    Close(part, start);
                    part = new TablePart { From = start };
                    if (start < c && Columns[start].Role == ColumnRole.Rank)
                        part.Rank = start;
                    SetLabel(part, c, content);
                    break;
                case ColumnRole.Label or ColumnRole.Period:
                    SetLabel(part, c, content);
                    break;
                case ColumnRole.Unit:
                    if (part.Unit < 0)
                        part.Unit = c;
                    break;
                case ColumnRole.Rank when part.Label < 0 && !part.HasValues:
                    if (part.Rank < 0)
                        part.Rank = c;
                    break;
                case ColumnRole.Value or ColumnRole.Change:
                    part.HasValues = true;
                    break;
            }
        }

        Close(part, Columns.Length);
    }

    private void SetLabel(TablePart part, int c, ColumnContent[] content)
    {
        if (Columns[c].Role == ColumnRole.Period)
        {
            if (part.Period < 0)
                part.Period = c;
            return;
        }

        if (part.Label < 0)
        {
            part.Label = c;
            return;
        }

        // names of groups stand in front of the labels and are given once; behind labels that differ all the time is something else
        bool groups = content[part.Label].Blanks > 0 || content[part.Label].Repeated > 0;
        if (!groups)
        {
            Columns[c].Role = ColumnRole.None;
            return;
        }

        part.Group = part.Label;
        Columns[part.Group].Role = ColumnRole.Group;
        part.Label = c;
    }

    /// <summary>Labels again behind figures: another table, unless they are remarks.</summary>
    private bool BeginsPart(int c, ColumnContent[] content, TablePart part)
    {
        bool behind = false;
        for (int k = c + 1; k < Columns.Length && !behind; k++)
            behind = Columns[k].Role is ColumnRole.Value or ColumnRole.Change;
        if (!behind || content[c].Repeated * 2 > content[c].Texts + content[c].Periods)
            return false;
        int first = part.Label >= 0 ? part.Label : part.Period;
        return first < 0 || Columns[c].Role == Columns[first].Role || Columns[c].Name == Columns[first].Name;
    }

    private void Close(TablePart part, int end)
    {
        part.To = end;
        if (!part.HasValues || end <= part.From)
            return;
        if (part.Label < 0 && part.Period < 0)
        {
            // without words or times in front the first column still names the rows
            if (end - part.From < 2)
                return;
            part.Label = part.From;
            while (part.Label + 1 < end && Columns[part.Label].Role is ColumnRole.Serial or ColumnRole.Rank)
                part.Label++;
            Columns[part.Label].Role = ColumnRole.Label;
        }

        string? name = null;
        for (int c = part.From; c < end; c++)
        {
            if (Columns[c].Role != ColumnRole.Value || Columns[c].Name.Length == 0)
                continue;
            part.HasNames |= name is not null && name != Columns[c].Name;
            name ??= Columns[c].Name;
        }

        if (part.HasNames)
            part.HasAreas = AreAreas(part);
        if (part.Label >= 0)
        {
            part.IsByArea = TableWords.AreaColumn.IsIn(Columns[part.Label].Name) || TableWords.AreaHead.Is(Columns[part.Label].Name);
            part.LabelUnit = Columns[part.Label].Unit;
        }

        Parts.Add(part);
    }

    /// <summary>Whether the value columns are places: 甲县 | 乙县.</summary>
    private bool AreAreas(TablePart part)
    {
        for (int c = part.From; c < part.To; c++)
            if (Columns[c].Role == ColumnRole.Value && !TableAreas.IsArea(Columns[c].Name, byHeader: false) && !TableWords.Total.Is(Columns[c].Name))
                return false;
        return true;
    }

    /// <summary>The days of the headers; a word for a time that nothing resolves is a name like others.</summary>
    private void FindDays(TableScope scope)
    {
        DateRange? before = null;
        foreach (TablePart part in Parts)
        {
            string? name = null;
            for (int c = part.From; c < part.To; c++)
            {
                TableColumn column = Columns[c];
                if (column.BasePeriod.IsSet)
                    column.BaseDays = column.BasePeriod.Resolve(in scope.Context, in scope.Period);
                if (!column.HasPeriod || column.Role is not (ColumnRole.Value or ColumnRole.Change))
                    continue;
                PeriodContext context = scope.Context;
                DateRange? of = scope.Period;
                if (column.Outer.IsSet && column.Outer.Resolve(in context, in of) is { } outer)
                {
                    context.Note(in outer, namesYear: true);
                    of = outer;
                }

                if (column.Period.Relation == Relation.Previous && before is not null && FoldedText.StartsWith(column.PeriodText, ComparisonTerm.SamePeriod))
                    of = before;
                column.Days = column.Period.Resolve(in context, in of);
                if (column.Days is null && part.Period < 0 && !column.Period.IsExpression && column.Role == ColumnRole.Value)
                    column.Name = column.PeriodText + column.Name;
                if (column.Role != ColumnRole.Value)
                    continue;
                before = column.Days ?? before;
                part.HasNames |= name is not null && name != column.Name && column.Name.Length > 0;
                name = column.Name.Length > 0 ? column.Name : name;
            }
        }
    }
}
