namespace Hengyang.Stats;

/// <summary>A unit as a table names it, and the number that its figures are to be multiplied by (万吨: 吨, 10000).</summary>
internal readonly record struct CellUnit(Unit Unit, decimal Scale)
{
    internal static readonly CellUnit None = new(default, 1);

    internal bool IsNone => Unit.IsNone && Scale is (0 or 1);

    /// <summary>Multiplies the magnitude out; the zeros that this leaves behind the point were not written.</summary>
    internal decimal Multiply(decimal value) => Scale == 1 ? value : value * Scale / 1.0000000000000000000000000000m;

    /// <summary>Whether a figure in this unit is within a <see cref="decimal"/>: out of range is no figure, never a wrong one.</summary>
    internal bool CanHold(in CellFigure figure) =>
        Math.Abs(figure.Value) <= decimal.MaxValue / Scale && Math.Abs(figure.High ?? 0) <= decimal.MaxValue / Scale;

    /// <summary>A figure that <see cref="CanHold"/> as a quantity of this unit.</summary>
    internal Quantity Of(in CellFigure figure)
    {
        decimal value = Multiply(figure.Value);
        return figure.Qualifier == Qualifier.Exact
            ? new Quantity(value, Unit)
            : new Quantity(value, Unit, figure.Qualifier, figure.High is { } high ? Multiply(high) : null);
    }

    /// <summary>%, ‰ and points, which money and counts in the line above do not stand for.</summary>
    internal bool IsRatio => Unit == Unit.Percent || Unit == Unit.Permille || Unit == Unit.PercentagePoint || Unit == Unit.BasisPoint;

    /// <summary>县（区）, 乡（镇）: what a bracket holds besides a unit.</summary>
    private static readonly WordList AreaWords = new(SharedWords.Of("CellUnit.AreaWords", "区", "县", "市", "省", "州", "旗", "盟", "乡", "镇", "村", "国", "城", "港"));

    /// <summary>人民币百万元: the currency that the unit says again.</summary>
    private static readonly WordList Currencies = new(SharedWords.Of("CellUnit.Currencies", "（人民币）", "(人民币)"));

    /// <summary>Reads 亿元 as 元 and 100000000.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out CellUnit unit)
    {
        unit = None;
        text = text.Trim().Trim("：:").Trim();
        int said = TableWords.UnitLine.HeadOf(text);
        if (said > 0)
            text = text[said..].TrimStart("：: ");
        text = text.TrimStart("±＋+");
        const int longest = 24;
        if (text.IsEmpty || text.Length > longest || ArabicDigits.IsDigit(text[0]) || AreaWords.Is(text))
            return false;
        Span<char> counted = stackalloc char[longest + 1];
        counted[0] = '1';
        text.CopyTo(counted[1..]);
        if (!Quantity.TryParse(counted[..(text.Length + 1)], out Quantity one) || one.Qualifier != Qualifier.Exact || one.Value <= 0 || (one.Unit.IsNone && one.Value == 1))
        {
            int currency = Currencies.HeadOf(text);
            return currency > 0 && currency < text.Length && TryRead(text[currency..], out unit);
        }

        unit = new CellUnit(one.Unit, one.Value);
        return true;
    }

    /// <summary>A unit that is all of a cell; 年 and 月 are none there, nor is a header of one character that may be a name.</summary>
    internal static bool TryReadWhole(ReadOnlySpan<char> cell, out CellUnit unit)
    {
        cell = cell.Trim();
        if (cell.Length > 2 && cell[0] is '（' or '(' or '[' or '〔' && cell[^1] is '）' or ')' or ']' or '〕')
            cell = cell[1..^1];
        return TryRead(cell, out unit) && !unit.Unit.IsNone && unit.Unit.Dimension != Dimension.Time;
    }

    /// <summary>Finds the unit at the end of a header or a label: 产量（万吨）, 增长%, 产量 万吨, 产值/亿元, 金额：万元.</summary>
    /// <returns>Where the name in front of it ends, or −1.</returns>
    internal static int Find(ReadOnlySpan<char> cell, out CellUnit unit)
    {
        unit = None;
        if (cell.IsEmpty)
            return -1;
        if (cell[^1] is '）' or ')' or '〕' or ']' or '】')
        {
            int open = cell.LastIndexOfAny("（(〔[【");
            return open > 0 && TryReadFirst(cell[(open + 1)..^1].TrimEnd("）)"), out unit) ? cell[..open].TrimEnd("（( ").Length : -1;
        }

        if (cell.Length >= 2 && cell[^1] is '%' or '％' or '‰' && !ArabicDigits.IsDigit(cell[^2]))
        {
            unit = new CellUnit(cell[^1] == '‰' ? Unit.Permille : Unit.Percent, 1);
            return cell[..^1].TrimEnd("± ").Length;
        }

        int separator = cell.LastIndexOfAny("/／ \u3000，,：:");
        while (separator > 0 && cell[separator] is '/' or '／' && cell[..separator].LastIndexOfAny(" \u3000，,：:/") is > 0 and int earlier && TryRead(cell[(earlier + 1)..], out _))
            separator = earlier;
        if (separator > 0 && !IsSpacedOut(cell, separator) && TryRead(cell[(separator + 1)..], out CellUnit behind) && !behind.Unit.IsNone && behind.Unit.Dimension != Dimension.Time && !TryRead(cell, out _))
        {
            unit = behind;
            return cell[..separator].TrimEnd().Length;
        }

        return -1;
    }

    /// <summary>出 生 人 口: a name whose characters are set apart does not end in a unit.</summary>
    private static bool IsSpacedOut(ReadOnlySpan<char> cell, int separator) =>
        separator == cell.Length - 2 && char.IsWhiteSpace(cell[separator]) && cell[..separator].TrimEnd() is { Length: > 0 } before
        && CharTable.IsHanOrZero(before[^1]) && (before.Length == 1 || char.IsWhiteSpace(before[^2]));

    /// <summary>The first unit of a list: 亿元、%.</summary>
    internal static bool TryReadFirst(ReadOnlySpan<char> list, out CellUnit unit)
    {
        if (TryRead(list, out unit))
            return true;
        int end = list.IndexOfAny("，,、；;");
        return end > 0 && TryRead(list[..end], out unit);
    }
}
