namespace Hengyang.Stats;

/// <summary>The units that a line above or below a table gives for all of it: 单位：亿元; （单位：亿元、%）; 人民币百万元，百分比除外.</summary>
internal readonly record struct TableUnits(CellUnit Value, bool NamesPercent)
{
    private static readonly string UnitHead = SharedWords.Of("TableUnits.UnitHead")[0];

    /// <summary>Its first character as it may be written.</summary>
    private static readonly string UnitHeads = string.Concat(CharacterVariants.Rows.Where(static row => row[0] == UnitHead[0]));

    /// <summary>What a line begins with that is a unit without brackets: 人民币, 百万元.</summary>
    private const string BareHeads = "人百千万亿";

    internal bool IsNone => Value.IsNone && !NamesPercent;

    /// <summary>Finds 单位：… anywhere in a text.</summary>
    internal static bool TryFind(ReadOnlySpan<char> line, out TableUnits units)
    {
        units = new TableUnits(CellUnit.None, false);
        int next;
        for (int at = line.IndexOfAny(UnitHeads); at >= 0 && at + 3 < line.Length; at = next < 0 ? -1 : at + 1 + next)
        {
            next = line[(at + 1)..].IndexOfAny(UnitHeads);
            if (!FoldedText.StartsWith(line[at..], UnitHead))
                continue;
            ReadOnlySpan<char> rest = line[(at + UnitHead.Length)..].TrimStart();
            if (rest.IsEmpty || rest[0] is not ('：' or ':'))
                continue;
            int end = rest.IndexOfAny("）)\t\r\n|│");
            if (TryReadList((end < 0 ? rest : rest[..end])[1..], out units))
                return true;
        }

        return false;
    }

    /// <summary>A line that is nothing but the unit: （亿元）, 人民币百万元，百分比除外.</summary>
    internal static bool TryReadLine(ReadOnlySpan<char> line, out TableUnits units)
    {
        units = default;
        line = line.Trim();
        if (line.Length is < 2 or > 30)
            return false;
        bool bracketed = line[0] is '（' or '(' && line[^1] is '）' or ')';
        if (bracketed)
            line = line[1..^1];
        else if (!BareHeads.Contains(CharTable.Folded[line[0]]))
            return false;
        return TryReadList(line, out units) && units.Value.Unit.Dimension != Dimension.Time;
    }

    /// <summary>亿元、%: the first that is no ratio is that of the values.</summary>
    private static bool TryReadList(ReadOnlySpan<char> list, out TableUnits units)
    {
        CellUnit value = CellUnit.None;
        bool percent = false;
        bool percentFirst = false;
        int items = 0;
        while (!list.IsEmpty && items < 6)
        {
            list = list.TrimStart();
            int end = list.IndexOfAny("，,、；; \u3000");
            ReadOnlySpan<char> item = end < 0 ? list : list[..end];
            list = end < 0 ? default : list[(end + 1)..];
            if (item.IsEmpty)
                continue;
            items++;
            if (!CellUnit.TryRead(item, out CellUnit unit))
            {
                if (items == 1)
                    break;
                continue;
            }

            if (unit.Unit == Unit.Percent)
            {
                percent = true;
                percentFirst |= items == 1;
            }
            else if (value.IsNone)
            {
                value = unit;
            }
        }

        if (value.IsNone && percentFirst)
            value = new CellUnit(Unit.Percent, 1);
        units = new TableUnits(value, percent);
        return !units.IsNone;
    }
}
