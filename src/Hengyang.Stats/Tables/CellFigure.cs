namespace Hengyang.Stats;

/// <summary>The figure of a table's cell: a number or a range, with a sign, brackets or an arrow, a unit of its own, or none.</summary>
internal struct CellFigure
{
    internal decimal Value;

    /// <summary>The upper end of a range.</summary>
    internal decimal? High;

    internal Qualifier Qualifier;

    /// <summary>The unit within the cell (5.2%, 36.5亿元), magnitude multiplied out.</summary>
    internal Unit Own;

    /// <summary>▲ or ↑: a rise where the column tells of changes; what it means for a level is not known.</summary>
    internal bool IsArrowUp;

    private const string Down = "△▼↓▽";
    private const string Up = "▲↑";
    /// <summary>Characters behind digits that name a time, an age or a number in a row, and are no units.</summary>
    private const string NoUnits = "年月日号时分点岁第";

    /// <summary>What may stand before a figure.</summary>
    private const string Qualifiers = "约超近";

    private const string Signs = "-—–－−…·.．*＊/\\空无NA#";

    /// <summary>— and … and the like: no figure is known.</summary>
    internal static bool IsMissing(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (cell.Length > 6)
            return false;
        foreach (char c in cell)
            if (!Signs.Contains(c))
                return false;
        return true;
    }

    /// <summary>Reads a cell that is a figure and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> cell, out CellFigure figure)
    {
        figure = default;
        cell = CellText.WithoutFootnote(cell);
        if (cell.IsEmpty || cell.Length > 64)
            return false;
        if (TryReadPlain(cell, ref figure))
            return true;
        char first = cell[0];
        if (Down.Contains(first) || Up.Contains(first))
        {
            if (!TryReadUnsigned(cell[1..].TrimStart(), ref figure))
                return false;
            figure.IsArrowUp = Up.Contains(first);
            if (!figure.IsArrowUp)
                figure.Value = -figure.Value;
            return true;
        }

        return first is '(' or '（' ? TryReadBracketed(cell, ref figure) : CanBegin(first) && TryReadQuantity(cell, ref figure);
    }

    /// <summary>A figure in passing: digits, signs and magnitude words only, so that its row is no prose.</summary>
    internal static bool LooksLikeOne(ReadOnlySpan<char> cell)
    {
        cell = CellText.WithoutFootnote(cell);
        if (cell.Length > 1 && (Down.Contains(cell[0]) || Up.Contains(cell[0])))
            cell = cell[1..];
        if (cell.Length > 2 && cell[0] is '(' or '（' && cell[^1] is ')' or '）')
            cell = cell[1..^1];
        if (cell.IsEmpty || !CanBegin(cell[0]) || PeriodLabel.IsMonthOfYear(cell))
            return false;
        bool digit = false;
        int unit = 0;
        foreach (char c in cell)
        {
            digit |= ArabicDigits.IsDigit(c);

            // 12.5万人: a unit of up to three characters behind the digits, but no date
            if (digit && CharTable.IsHanOrZero(c) && !NoUnits.Contains(CharTable.Folded[c]) && ++unit <= 3)
                continue;
            if (unit > 0)
                return false;
            bool plain = ArabicDigits.IsDigit(c) || c is '.' or ',' or '，' or '%' or '％' or '‰' or '$' or '￥' or '¥' or '+' or '＋' or '～' or '~';
            if (!plain && CharTable.Numerals[c] != Numeral.Minus)
                return false;
        }

        return digit;
    }

    /// <summary>A number, and a percent sign perhaps.</summary>
    private static bool TryReadPlain(ReadOnlySpan<char> cell, ref CellFigure figure)
    {
        Unit unit = default;
        if (cell[^1] is '%' or '％' or '‰')
        {
            unit = cell[^1] == '‰' ? Unit.Permille : Unit.Percent;
            cell = cell[..^1].TrimEnd();
        }

        int end = NumberLexer.Read(cell, 0, out NumberToken token, out ParseStatus status);
        if (end != cell.Length || end == 0 || status != ParseStatus.Ok || !token.Has(NumberStyle.Arabic) || token.Has(NumberStyle.Part) || token.Qualifier != Qualifier.Exact)
            return false;
        figure.Value = token.Value;
        figure.Own = unit;
        return true;
    }

    private static bool TryReadUnsigned(ReadOnlySpan<char> cell, ref CellFigure figure) =>
        !cell.IsEmpty && ArabicDigits.IsDigit(cell[0]) && (TryReadPlain(cell, ref figure) || TryReadQuantity(cell, ref figure));

    /// <summary>(1,234), (3.1%), (0.8)亿元: negative, as accounts write it.</summary>
    private static bool TryReadBracketed(ReadOnlySpan<char> cell, ref CellFigure figure)
    {
        int close = cell.IndexOfAny(')', '）');
        if (close < 2)
            return false;
        ReadOnlySpan<char> inner = cell[1..close].Trim();
        ReadOnlySpan<char> rest = cell[(close + 1)..].TrimStart();
        Span<char> joined = stackalloc char[64];
        if (inner.IsEmpty || !ArabicDigits.IsDigit(inner[0]))
            return false;
        inner.CopyTo(joined);
        rest.CopyTo(joined[inner.Length..]);
        if (!TryReadUnsigned(joined[..(inner.Length + rest.Length)], ref figure) || figure.High is not null)
            return false;
        figure.Value = -figure.Value;
        return true;
    }

    private static bool TryReadQuantity(ReadOnlySpan<char> cell, ref CellFigure figure)
    {
        // $2.1億: which dollar the text means is said elsewhere, if it is
        if (cell[0] == '$')
        {
            cell = cell[1..];
            if (cell.IsEmpty || !ArabicDigits.IsDigit(cell[0]))
                return false;
        }

        // a stretch of time in a header or a label (2022年, 3个月, 2021—2025) is no figure of the table
        if (!Quantity.TryParse(cell, out Quantity quantity) || quantity.Unit.Dimension == Dimension.Time)
            return false;
        if (quantity.Qualifier == Qualifier.Range && (quantity.High is null || (quantity.Unit.IsNone && IsYear(quantity.Value))))
            return false;
        if (quantity.Qualifier is not (Qualifier.Exact or Qualifier.Range) && quantity.Unit.IsNone)
            return false;
        figure.Value = quantity.Value;
        figure.High = quantity.Bound;
        figure.Qualifier = quantity.Qualifier;
        figure.Own = quantity.Unit;
        return true;
    }

    internal static bool IsYear(decimal value) => value is >= 1900 and <= 2100 && value == decimal.Truncate(value);

    private static bool CanBegin(char c) =>
        ArabicDigits.IsDigit(c) || c is '$' or '￥' or '¥' || Qualifiers.Contains(CharTable.Folded[c]) || CharTable.Numerals[c] is Numeral.Minus or Numeral.Plus;
}
