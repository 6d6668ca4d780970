using AngleSharp.Dom;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>A table of data as lines with a tab between the cells. One that only lays out the page is none.</summary>
internal sealed class PageTable
{
    /// <summary>Longer text than this stands in no table of figures.</summary>
    private const int LongestCell = 300;

    /// <summary>A span wider than any statistical table is a mistake or an attack.</summary>
    private const int WidestSpan = 100;

    private readonly List<Row> _rows = [];
    private int _width;

    private PageTable()
    {
    }

    /// <summary>Reads a table; null when it lays out the page: it holds a table itself, long text, or nothing side by side.</summary>
    internal static PageTable? Read(IElement element)
    {
        if (element.GetAttribute("role") is "presentation" or "none")
            return null;
        var table = new PageTable();
        return table.Collect(element) && table._rows.Count(r => r.Filled > 1) > 1 ? table : null;
    }

    /// <summary>The lines, those of the caption first.</summary>
    internal IEnumerable<string> Lines()
    {
        bool inHead = true;
        var below = new Dictionary<int, int>();
        foreach (Row row in _rows)
        {
            inHead = inHead && !row.Cells.Skip(1).Any(c => IsFigure(c.Text));
            List<string> cells = Lay(row, below, repeat: inHead);
            if (cells.TrueForAll(string.IsNullOrEmpty))
                continue;
            // A title or a unit over the whole width is a line of text; in the body it opens a group of rows.
            bool isTitle = inHead && (row.IsCaption || (row.Filled == 1 && cells.FindIndex(c => c.Length > 0) is int only && row.Cells.Count == 1 && only == 0));
            yield return isTitle ? cells[0] : string.Join('\t', cells);
        }
    }

    private bool Collect(IElement element)
    {
        bool isData = true;
        PageWalk.Run(element, node =>
        {
            if (!isData || node is not IElement e)
                return false;
            if (e == element || e.LocalName is "tbody" or "thead" or "tfoot")
                return true;
            if (e.LocalName == "tr")
            {
                _rows.Add(new Row());
                return true;
            }
            if (e.LocalName == "caption")
                _rows.Insert(0, new Row { IsCaption = true });
            if (e.LocalName is "td" or "th" or "caption" && _rows.Count > 0)
                isData = AddCell(e.LocalName == "caption" ? _rows[0] : _rows[^1], e);
            return false;
        });
        _width = _rows.Count == 0 ? 0 : _rows.Max(r => r.Cells.Sum(c => c.Across));
        return isData;
    }

    private static bool AddCell(Row row, IElement cell)
    {
        var text = new PageLines();
        bool isData = true;
        PageWalk.Run(
            cell,
            node =>
            {
                if (node is IElement { LocalName: "table" } || text.Length > LongestCell)
                    isData = false;
                if (!isData || (node is IElement e && Boilerplate.IsInvisible(e)))
                    return false;
                if (node is IText part)
                    text.Add(part.Data, isPreformatted: false);
                else if (node is IElement { LocalName: "br" or "p" or "div" })
                    text.Add("\n", isPreformatted: false);
                return true;
            });
        row.Cells.Add(new Cell(text.ToString().TrimEnd('\u00A0', '\u3000'), Span(cell, "colspan"), Span(cell, "rowspan")));
        return isData;
    }

    /// <summary>Puts the cells of a row into its columns. A header over several columns is written over each of them.</summary>
    private List<string> Lay(Row row, Dictionary<int, int> below, bool repeat)
    {
        var cells = new List<string>();
        foreach (Cell cell in row.Cells)
        {
            Skip(cells, below);
            bool isWide = cell.Across >= _width;
            for (int i = 0; i < cell.Across; i++)
            {
                if (cell.Down > 1)
                    below[cells.Count] = cell.Down - 1;
                cells.Add(i == 0 || (repeat && !isWide) ? cell.Text : string.Empty);
            }
        }
        Skip(cells, below);
        return cells;
    }

    /// <summary>Leaves the columns empty into which a cell from above reaches.</summary>
    private static void Skip(List<string> cells, Dictionary<int, int> below)
    {
        while (below.TryGetValue(cells.Count, out int rows) && rows > 0)
        {
            below[cells.Count] = rows - 1;
            cells.Add(string.Empty);
        }
    }

    private static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), out int span) ? Math.Clamp(span, 1, WidestSpan) : 1;

    /// <summary>A number; a year is the name of a column more often.</summary>
    private static bool IsFigure(string text)
    {
        ReadOnlySpan<char> number = text.AsSpan().Trim().TrimEnd("%％‰");
        return number.Length > 0 && char.IsAsciiDigit(number[^1]) && number.IndexOfAnyExcept("0123456789.,，-－+") < 0
            && !(number.Length == 4 && (number.StartsWith("19") || number.StartsWith("20")));
    }

    private sealed class Row
    {
        internal bool IsCaption { get; init; }

        internal List<Cell> Cells { get; } = [];

        internal int Filled => Cells.Count(c => c.Text.Length > 0);
    }

    private readonly record struct Cell(string Text, int Across, int Down);
}
