namespace Hengyang.Stats;

/// <summary>What the cells of a column are, counted over the first rows of a table.</summary>
internal struct ColumnContent
{
    internal int Figures;
    internal int Years;
    internal int Small;
    internal int NearHundred;
    internal int Integers;
    internal int Missing;
    internal int Texts;
    internal int Periods;
    internal int Units;
    internal int Words;
    internal int Blanks;
    internal int Repeated;
    private decimal _last;
    internal int Successors;
    private int _lastHash;

    internal readonly int Filled => Figures + Texts + Periods + Units + Words;

    internal void Add(ReadOnlySpan<char> cell, DateOnly? referenceDate)
    {
        if (cell.IsWhiteSpace())
        {
            Blanks++;
            return;
        }

        if (CellFigure.IsMissing(cell))
        {
            Missing++;
            return;
        }

        if (CellFigure.TryRead(cell, out CellFigure figure))
        {
            if (cell.Length >= 6 && PeriodLabel.IsMonthOfYear(cell))
                Periods++;
            AddFigure(in figure);
            return;
        }

        int hash = string.GetHashCode(cell);
        Repeated += hash == _lastHash ? 1 : 0;
        _lastHash = hash;
        if (PeriodLabel.TryReadWhole(cell, out _))
            Periods++;
        else if (CellUnit.TryReadWhole(cell, out _))
            Units++;
        else if (PercentageChange.TryParse(cell, referenceDate, out _, out _))
            Words++;
        else
            Texts++;
    }

    private void AddFigure(in CellFigure figure)
    {
        Figures++;
        bool plain = figure.Own.IsNone && figure.High is null;
        if (plain && CellFigure.IsYear(figure.Value))
            Years++;
        if (plain && figure.Value is > 0 and <= 100000 && decimal.Truncate(figure.Value) == figure.Value)
            Integers++;
        if (Math.Abs(figure.Value) < 50)
            Small++;
        if (figure.Value is >= 70 and <= 150)
            NearHundred++;
        if (Figures > 1 && figure.Value > 0 && figure.Value - 1 == _last)
            Successors++;
        _last = figure.Value;
    }
}
