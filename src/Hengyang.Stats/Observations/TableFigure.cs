namespace Hengyang.Stats;

/// <summary>The figure of a table's cell: a number, with a sign, a unit of its own (5.2%, $2.1億, 36.5亿元) or neither.</summary>
internal static class TableFigure
{
    /// <summary>Reads a cell that is a figure and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> cell, out decimal value, out Unit unit)
    {
        value = 0;
        unit = default;
        if (cell.IsEmpty)
            return false;
        ReadOnlySpan<char> number = cell;
        if (number[^1] is '%' or '％' or '‰')
        {
            unit = number[^1] == '‰' ? Unit.Permille : Unit.Percent;
            number = number[..^1].TrimEnd();
        }

        int end = NumberLexer.Read(number, 0, out NumberToken token, out ParseStatus status);
        if (end == number.Length && end > 0 && status == ParseStatus.Ok && token.Has(NumberStyle.Arabic) && token.Qualifier == Qualifier.Exact)
        {
            value = token.Value;
            return true;
        }

        // $2.1億: which dollar the text means is said elsewhere, if it is
        if (cell[0] == '$')
        {
            cell = cell[1..];
            if (cell.IsEmpty || !ArabicDigits.IsDigit(cell[0]))
                return false;
        }

        // a stretch of time in a header or a label (2022年, 3个月) is no figure of the table
        if (!CanBegin(cell[0]) || !Quantity.TryParse(cell, out Quantity quantity) || quantity.Unit.Dimension == Dimension.Time || quantity.Qualifier != Qualifier.Exact)
            return false;
        (value, unit) = (quantity.Value, quantity.Unit);
        return true;
    }

    /// <summary>A figure in passing: digits, signs and magnitude words only, so that its row is no prose.</summary>
    internal static bool LooksLikeOne(ReadOnlySpan<char> cell)
    {
        if (cell.IsEmpty || !CanBegin(cell[0]) || Layout.IsMonthOfYear(cell))
            return false;
        bool digit = false;
        int unit = 0;
        foreach (char c in cell)
        {
            digit |= ArabicDigits.IsDigit(c);

            // 12.5万人: a unit of up to three characters behind the digits, but no date
            if (digit && AreaNames.IsHan(c) && !"年月日号時时分点岁第".Contains(c) && ++unit <= 3)
                continue;
            if (unit > 0)
                return false;
            bool plain = ArabicDigits.IsDigit(c) || c is '.' or ',' or '，' or '%' or '％' or '‰' or '$' or '￥' or '¥' or '+' or '＋';
            if (!plain && CharTable.Numerals[c] != Numeral.Minus)
                return false;
        }

        return digit;
    }

    /// <summary>— and … and the like: no figure is known.</summary>
    internal static bool IsMissing(ReadOnlySpan<char> cell)
    {
        foreach (char c in cell)
            if (!"-—–－−…·.．*/空无".Contains(c))
                return false;
        return cell.Length <= 6;
    }

    private static bool CanBegin(char c) =>
        ArabicDigits.IsDigit(c) || c is '$' or '￥' or '¥' || CharTable.Numerals[c] is Numeral.Minus or Numeral.Plus;
}
