using System.Runtime.InteropServices;
using System.Text;

namespace Hengyang.Stats;

/// <content>Tables whose cells are known.</content>
internal sealed partial class DocumentParser
{
    /// <summary>A unit stands no further below the figures than so many rows.</summary>
    private const int RowsBelow = 3;

    /// <summary>Reads rows of cells; the texts are made of them.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="most">So many rows make a document; the rest of them make others.</param>
    internal IEnumerable<StatisticsDocument> ReadTable(IEnumerable<IReadOnlyList<string?>?> rows, int most)
    {
        List<IReadOnlyList<string?>?> waiting = [];
        long offset = 0;
        long line = 1;
        foreach (IReadOnlyList<string?>? row in rows)
        {
            waiting.Add(row);

            // the rows behind tell what the columns of a table are that begins at the end
            if (waiting.Count - TableLayout.SampleRows < most)
                continue;
            StatisticsDocument document = ReadRows(waiting, most, offset, line);
            yield return document;
            waiting.RemoveRange(0, most);
            (offset, line) = (offset + document.Text.Length, line + most);
        }

        if (waiting.Count > 0 || line == 1)
            yield return ReadRows(waiting, waiting.Count, offset, line);
    }

    private StatisticsDocument ReadRows(List<IReadOnlyList<string?>?> rows, int count, long offset, long line)
    {
        var lines = new StringBuilder();
        List<TextRange> cells = [];
        List<int> ends = [];
        int end = 0;
        foreach (IReadOnlyList<string?>? row in rows)
        {
            for (int i = 0; i < (row?.Count ?? 0); i++)
            {
                if (i > 0)
                    lines.Append('\t');
                string cell = CellText.OneLine(row![i]);
                cells.Add(new TextRange(lines.Length, cell.Length));
                lines.Append(cell);
            }

            lines.Append('\n');
            ends.Add(cells.Count);
            if (ends.Count == count)
                end = lines.Length;
        }

        string text = lines.ToString();
        if (!_started)
        {
            _document.ReferenceDate = _context.ReferenceDate;
            _document.Begin(DocumentProfile.Of(text));
            _started = true;
            _tables.Begin();
        }
        else
        {
            _tables.Continue();
        }

        ReadOnlySpan<TextRange> all = CollectionsMarshal.AsSpan(cells);
        for (int r = 0; r < ends.Count; r++)
            _tables.AddCells(text, all[(r == 0 ? 0 : ends[r - 1])..ends[r]]);
        List<Observation> found = [];
        _tables.Read(text, count, count == rows.Count ? UnitBelow(rows) : default, _context.ReferenceDate, found, _tableWarnings);
        List<DocumentWarning> warnings = Plausibility.Check(found, TakeWarnings());
        ObservationOrder.Sort(found);
        Rate(text, found);
        int[] starts = new int[ends.Count > 0 ? ends[count - 1] : 0];
        for (int i = 0; i < starts.Length; i++)
            starts[i] = cells[i].Start;
        string read = text[..end];
        return new StatisticsDocument(read, offset, [], found.ToArray(), warnings) { FirstLine = line, CellStarts = starts, RowEnds = [.. ends[..count]] };
    }

    /// <summary>单位：亿元 in one of the last rows.</summary>
    private static string? UnitBelow(List<IReadOnlyList<string?>?> rows)
    {
        for (int r = rows.Count - 1; r > Math.Max(0, rows.Count - 1 - RowsBelow); r--)
            foreach (string? cell in rows[r] ?? [])
                if (TableUnits.TryFind(cell, out _))
                    return cell;
        return null;
    }
}
