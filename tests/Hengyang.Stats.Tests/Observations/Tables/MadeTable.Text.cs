using System.Text;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <content>The table as lines of text, or as rows of cells.</content>
public sealed partial record MadeTable
{
    private List<IReadOnlyList<string?>> _rows = [];

    private string Set(string unit)
    {
        List<List<string>> cells = [.. _cells];
        if (Measures == Measures.TwoLevels && !IsTransposed)
            cells = [[.. UpperHead(cells[0])], [.. cells[0].Select(c => c.Split('|')[^1] is var leaf && leaf is "指标" or "单位" ? "" : leaf)], .. cells.Skip(1)];
        int heads = cells.Count - _cells.Count + 1;
        if (Setting == TableSetting.PageBreak && cells.Count > heads + 2)
            cells.InsertRange(heads + ((cells.Count - heads) / 2), cells.Take(heads).ToList());
        int width = cells[^1].Count;
        List<string> above = [Place == UnitPlace.Caption ? $"{Caption}（单位：{unit}）" : Caption];
        if (Place == UnitPlace.LineAbove)
            above.Add("单位：" + unit);
        if (Place == UnitPlace.CellAbove)
            above.Add(Setting is TableSetting.Markdown or TableSetting.Drawn or TableSetting.Spaces ? "（单位：" + unit + "）" : new string('\t', width - 1) + "单位：" + unit);
        string? below = Place == UnitPlace.LineBelow ? "（单位：" + unit + "）" : null;
        _rows = [.. above.Select(l => l.Split('\t')), .. cells, .. below is null ? [] : new[] { new[] { below } }];
        if (Setting == TableSetting.Cells)
            return string.Join('\n', _rows.Select(r => string.Join('\t', r))) + "\n";
        var text = new StringBuilder();
        text.AppendJoin('\n', above).Append('\n');
        for (int r = 0; r < cells.Count; r++)
            Set(text, cells[r], r, heads, width);
        return text.Append(below).ToString();
    }

    /// <summary>2024年 and 2023年 over 金额 and 占比: given once, or with a blank for each further column.</summary>
    private IEnumerable<string> UpperHead(List<string> head)
    {
        bool once = Seed % 2 == 0 && Setting is not (TableSetting.Markdown or TableSetting.Drawn);
        foreach (string cell in head)
        {
            if (cell is "指标" or "单位")
                yield return cell;
            else if (cell.Split('|') is [var upper, _])
                yield return upper;
            else if (!once)
                yield return string.Empty;
        }
    }

    private void Set(StringBuilder text, List<string> row, int r, int heads, int width)
    {
        switch (Setting)
        {
            case TableSetting.Markdown:
                text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
                if (r == 0)
                    text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", width))).Append('\n');
                break;
            case TableSetting.Drawn:
                if (r == 0)
                    text.Append('┌').Append(string.Join('┬', Enumerable.Repeat("────", width))).Append("┐\n");
                text.Append('│').AppendJoin('│', row).Append("│\n");
                if (r == heads - 1)
                    text.Append('├').Append(string.Join('┼', Enumerable.Repeat("────", width))).Append("┤\n");
                break;
            case TableSetting.Spaces:
                text.AppendJoin("   ", row).Append('\n');
                break;
            default:
                text.AppendJoin('\t', row).Append('\n');
                break;
        }
    }
}
