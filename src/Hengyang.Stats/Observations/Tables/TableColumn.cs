namespace Hengyang.Stats;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnRole : byte
{
    /// <summary>Words or numbers that state nothing.</summary>
    None,
    Label,

    /// <summary>Names of groups in front of the labels.</summary>
    Group,
    Value,
    Change,
    Unit,
    Period,
    Rank,
    Serial,
}

/// <summary>In what a column of changes counts.</summary>
internal enum ChangeMeasure : byte
{
    Percent,

    /// <summary>In the unit of its row, and in points where that is per cent.</summary>
    Amount,
    Points,
}

/// <summary>A column of a table, as its header and its cells together say.</summary>
internal sealed class TableColumn
{
    internal ColumnRole Role;

    /// <summary>The cells of its header on each other, without unit and period.</summary>
    internal string Name = string.Empty;

    /// <summary>The lowest of them, and the one above it.</summary>
    internal string Leaf = string.Empty;
    internal string Group = string.Empty;

    internal CellUnit Unit = CellUnit.None;

    internal PeriodLabel Period;

    /// <summary>The period of the header above that of <see cref="Period"/>: the year of its months.</summary>
    internal PeriodLabel Outer;

    /// <summary>The words of <see cref="Period"/>, which are a name where nothing tells what time they mean.</summary>
    internal string PeriodText = string.Empty;

    internal bool IsIndex;

    /// <summary>1969.10, 1972.05: months, which are no figures where no unit says so.</summary>
    internal bool HoldsMonths;
    internal bool IsShare;
    internal Aspect Aspect;
    internal ChangeMeasure Measure;
    internal ComparisonBasis Basis;

    /// <summary>Whether <see cref="Measure"/> is only what the words mostly mean, so that the figures decide.</summary>
    internal bool IsMeasureOpen;

    /// <summary>The period that the changes are counted from, when the header names it, and its days.</summary>
    internal PeriodLabel BasePeriod;
    internal DateRange? BaseDays;

    /// <summary>What moved, when the header names it: CPI of CPI同比.</summary>
    internal string Thing = string.Empty;

    /// <summary>The value column that changes or ranks belong to; for changes of nothing in the table the first of their kind; −1 for none.</summary>
    internal int Target = -1;

    /// <summary>The days of the header, where the rows do not matter.</summary>
    internal DateRange? Days;

    internal bool HasPeriod => Period.IsSet;

    internal void AddHeader(ReadOnlySpan<char> cell)
    {
        if (cell.IsWhiteSpace())
            return;
        HeaderCell header = HeaderCell.Read(cell);
        IsIndex |= header.IsIndexBase;
        if (!header.Unit.IsNone)
            Unit = header.Unit;
        if (header.Period.IsSet)
        {
            Outer = Period;
            Period = header.Period;
            PeriodText = header.PeriodText;
        }

        if (header.Name.Length == 0)
            return;
        Group = Leaf;
        string named = header.Name.Replace(TableWords.Bracketed[0], TableWords.Less, StringComparison.Ordinal).Replace(TableWords.Bracketed[1], TableWords.Less, StringComparison.Ordinal);
        if (TableWords.Among.HeadOf(named) is > 0 and int among && among < named.Length)
            named = named[among..].TrimStart('：', ':');
        if (named != Leaf)
            Name += named;
        Leaf = named;
    }

    /// <summary>What the words of the header say of the cells.</summary>
    internal void Complete()
    {
        ReadOnlySpan<char> name = Name;
        if (TableWords.UnitColumn.Is(name))
            Role = ColumnRole.Unit;
        else if (TableWords.Serial.Is(name))
            Role = ColumnRole.Serial;
        else if (TableWords.Rank.IsIn(name))
            Role = ColumnRole.Rank;
        IsIndex |= TableWords.Index.IsIn(name) && !TableWords.NoIndex.IsIn(name) && Unit.IsNone;
        if (Role == ColumnRole.None && !IsIndex && TableWords.Change.IsIn(name) && !TableWords.Contribution.IsIn(name))
            CompleteChange(name);
        IsShare = Role == ColumnRole.None && TableWords.Share.IsIn(name);
        bool done = TableWords.Done.IsIn(name) || Unit == new CellUnit(Stats.Unit.Percent, 1);
        if (TableWords.Plan.TailOf(name) > 0 && !done)
            Aspect = Aspect.Target;
        else if (TableWords.Forecast.IsIn(name) && !TableWords.Done.IsIn(name))
            Aspect = Aspect.Forecast;
    }

    private void CompleteChange(ReadOnlySpan<char> name)
    {
        Role = ColumnRole.Change;
        Basis = BasisOf(name);
        Thing = ThingOf(name);

        // 较2024年变化: what it is compared with
        if (TableWords.Against.Contains(CharTable.Folded[Name[0]]) && PeriodLabel.TryReadHead(name[1..], out BasePeriod, out int end) && BasePeriod.IsExpression)
        {
            Thing = ThingOf(name[(end + 1)..]);
            if (Basis == ComparisonBasis.None)
                Basis = ComparisonBasis.VersusPeriod;
        }
        if (Unit.Unit == Stats.Unit.PercentagePoint || FoldedText.ContainsAny(name, TableWords.Points))
            Measure = ChangeMeasure.Points;
        else if (Unit.Unit == Stats.Unit.Percent || Unit.Unit == Stats.Unit.Permille)
            Measure = ChangeMeasure.Percent;
        else if (!Unit.IsNone || TableWords.ChangeAmount.IsIn(name))
            Measure = ChangeMeasure.Amount;
        else if (TableWords.ChangeRate.IsIn(Leaf))
            Measure = ChangeMeasure.Percent;
        else
        {
            Measure = TableWords.ChangeBare.IsIn(name) ? ChangeMeasure.Amount : ChangeMeasure.Percent;
            IsMeasureOpen = true;
        }
    }

    /// <summary>The comparison that words name.</summary>
    internal static ComparisonBasis BasisOf(ReadOnlySpan<char> words)
    {
        foreach ((WordList list, ComparisonBasis basis) in TableWords.Bases)
            if (list.IsIn(words))
                return basis;
        return ComparisonBasis.None;
    }

    /// <summary>CPI of CPI同比, 营业收入 of 营业收入比上年同期增减; empty where nothing is named.</summary>
    internal static string ThingOf(ReadOnlySpan<char> name)
    {
        Span<char> rest = stackalloc char[Math.Min(name.Length, 200)];
        int length = 0;
        for (int i = 0; i < rest.Length;)
        {
            int skip = TableWords.ChangeTail.HeadOf(name[i..]);
            if (skip > 0)
                i += skip;
            else
                rest[length++] = name[i++];
        }

        return rest[..length].Trim("（）()：: /、").ToString();
    }
}
