using System.Text;

namespace Hengyang.Stats;

/// <content>Tables whose cells are known.</content>
internal sealed partial class DocumentParser
{
    /// <summary>Reads rows of cells; the text is made of them.</summary>
    internal StatisticsDocument ParseTable(IEnumerable<IReadOnlyList<string?>> rows)
    {
        var lines = new StringBuilder();
        List<TextRange> cells = [];
        List<int> ends = [];
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
        }

        string text = lines.ToString();
        _document.ReferenceDate = _context.ReferenceDate;
        _tables.Begin();
        ReadOnlySpan<TextRange> all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cells);
        int first = 0;
        foreach (int end in ends)
        {
            _tables.AddCells(text, all[first..end]);
            first = end;
        }

        List<Observation> found = [];
        _tables.Read(text, ends.Count, default, _context.ReferenceDate, found, _tableWarnings);
        List<DocumentWarning> warnings = Plausibility.Check(found, TakeWarnings());
        ObservationOrder.Sort(found);
        return new StatisticsDocument(text, 0, [], found.ToArray(), warnings);
    }
}
