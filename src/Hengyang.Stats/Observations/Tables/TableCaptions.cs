namespace Hengyang.Stats;

/// <summary>The lines right above a table: they name its time, its unit, its place and what it measures.</summary>
internal sealed class TableCaptions
{
    private const int MostLines = 6;
    private const int LongestLine = 100;

    /// <summary>A line; the objects are used again and again, so that prose costs nothing.</summary>
    private sealed class Line
    {
        private readonly char[] _text = new char[LongestLine];
        private int _length;

        internal int Start;
        internal int End;
        internal DateRange? Period;
        internal bool IsProse;

        internal ReadOnlySpan<char> Text
        {
            get => _text.AsSpan(0, _length);
            set
            {
                value.CopyTo(_text);
                _length = value.Length;
            }
        }
    }

    private readonly List<Line> _lines = [];
    private int _count;
    private readonly DocumentContext _document;
    private readonly PeriodTable? _periods;
    private TableUnits _units;
    private bool _isCaptionUnit;

    internal TableCaptions(DocumentContext document, PeriodTable? periods)
    {
        _document = document;
        _periods = periods;
    }

    /// <summary>A table has been read: what stood above it is not said of the next one.</summary>
    internal void Forget()
    {
        _count = 0;
        _units = default;
        _isCaptionUnit = false;
    }

    /// <summary>Notes a line of text; its mentions are in the workspace.</summary>
    internal void Note(in Sentence s, DocumentWorkspace workspace)
    {
        ReadOnlySpan<char> line = s.Text[s.Start..s.End].Trim();
        if (line.IsEmpty)
            return;
        NoteUnits(line);
        if (line.Length > LongestLine)
        {
            _count = 0;
            return;
        }

        DateRange? period = null;
        for (int m = 0; m < workspace.MentionCount; m++)
            if (workspace.Mention(m).TryGetPeriod(out DateRange named) && named.Open == OpenSide.None && named.Begin is not null && (period is null || period.Value.Precision == PeriodPrecision.MultiYear))
                period = named;
        bool prose = line[^1] is '。' or '；' or '，' || line.IndexOf('。') >= 0;
        Add(line, s.Start, s.End, period, prose);
    }

    /// <summary>Notes a title that stands in a row of the table itself.</summary>
    internal void NoteRow(ReadOnlySpan<char> title, int start, int end, DateOnly? referenceDate)
    {
        NoteUnits(title);
        if (title.Length is 0 or > LongestLine)
            return;
        Add(title, start, end, TitlePeriod.Find(title, new PeriodContext(referenceDate, _periods)), isProse: false);
    }

    internal void NoteUnits(in TableUnits units) => (_units, _isCaptionUnit) = (units, false);

    /// <summary>What the lines above the place say.</summary>
    internal TableScope Scope(ReadOnlySpan<char> text, int start, DateOnly? referenceDate)
    {
        var scope = new TableScope { Units = _units, ReferenceDate = referenceDate };
        int below = start;
        bool undated = false;
        for (int i = _count - 1; i >= 0; i--)
        {
            Line line = _lines[i];
            if (line.End > below || !IsGap(text, line.End, below))
                break;
            below = line.Start;
            ReadOnlySpan<char> words = line.Text;
            scope.IsForecast |= TableWords.Forecast.IsIn(words);
            if (line.IsProse && !FoldedText.ContainsAny(words, SaysTime))
                break;
            bool edition = TableWords.Edition.IsIn(words);
            undated |= edition;
            if (scope.Period is null && !edition && line.Period is { Precision: not PeriodPrecision.MultiYear })
                scope.Period = line.Period;
            scope.Area ??= HomeArea.OfTitle(AfterNumber(words));
            int index = words.LastIndexOf(RowReader.IndexTail, StringComparison.Ordinal);
            if (index > 0)
                scope.IndexName ??= NameBefore(words[..(index + RowReader.IndexTail.Length)]);
            if (FoldedText.StartsWithAny(words, NamesIndicator))
                NoteIndicator(words[3..], scope);
        }

        if (!undated)
            scope.Period ??= _document.Period(Aspect.Actual, scope.Indicator);
        scope.Area ??= _document.Names.Known(_document.HomeArea);
        scope.Context = new PeriodContext(referenceDate, _periods);
        if (scope.Period is { } period)
            scope.Context.Note(in period, namesYear: true);
        return scope;
    }

    private static void NoteIndicator(ReadOnlySpan<char> words, TableScope scope)
    {
        int end = CellUnit.Find(words.Trim(), out CellUnit unit);
        scope.Indicator = CellText.Clean(end > 0 ? words.Trim()[..end] : words);
        if (!unit.IsNone)
            scope.Units = new TableUnits(unit, unit.IsRatio);
    }

    private void NoteUnits(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> end = line.TrimEnd("：: ");
        if (TableUnits.TryFind(line, out TableUnits units) || TableUnits.TryReadLine(line, out units))
            (_units, _isCaptionUnit) = (units, false);
        else if (end.Length > 0 && Marks.KindOf(end[^1]) == TokenKind.CloseParenthesis && CellUnit.Find(end, out CellUnit unit) > 0)
            (_units, _isCaptionUnit) = (new TableUnits(unit, unit.IsRatio), true);
        else if (_isCaptionUnit && !(line.Length < 16 && PeriodLabel.TryReadWhole(line, out _)))
            (_units, _isCaptionUnit) = (default, false);
    }

    private void Add(ReadOnlySpan<char> text, int start, int end, DateRange? period, bool isProse)
    {
        Line line;
        if (_count == MostLines)
        {
            line = _lines[0];
            _lines.RemoveAt(0);
            _lines.Add(line);
        }
        else
        {
            if (_count == _lines.Count)
                _lines.Add(new Line());
            line = _lines[_count++];
        }

        line.Text = text;
        (line.Start, line.End, line.Period, line.IsProse) = (start, end, period, isProse);
    }

    /// <summary>Sentences above a table that say of what time or in what form it is.</summary>
    private static readonly string[] SaysTime = [.. SharedWords.Of("TableCaptions.SaysTime")];

    private static readonly string[] NamesIndicator = ["指标：", "指标:"];

    /// <summary>What the time and the place in front of the name of a thing end in.</summary>
    private const string BeforeThing = "年月份市县";

    /// <summary>表3 and 附表1 in front of a title.</summary>
    private static ReadOnlySpan<char> AfterNumber(ReadOnlySpan<char> title)
    {
        int i = 0;
        while (i < title.Length && (Particles.Captions.Contains(title[i]) || title[i] is '：' or ':' or ' ' or '\u3000' or '-' or '—' || char.IsAsciiDigit(title[i])))
            i++;
        return i > 0 && i < title.Length && Particles.Captions.Contains(title[0]) ? title[i..] : title;
    }

    /// <summary>The name in front of which the time and the count of places stand: 2025年4月70个大中城市新建商品住宅销售价格指数.</summary>
    private static string NameBefore(ReadOnlySpan<char> title)
    {
        int start = title.Length - 1;
        while (start > 0 && AreaNames.IsHan(title[start - 1]) && !BeforeThing.Contains(title[start - 1]))
            start--;
        return title[start..].ToString();
    }

    /// <summary>Whether nothing but white space, and at most one empty line, stands between two places.</summary>
    private static bool IsGap(ReadOnlySpan<char> text, int from, int to)
    {
        int breaks = 0;
        for (int i = from; i < to; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
                return false;
            breaks += text[i] == '\n' ? 1 : 0;
            if (breaks > 3)
                return false;
        }

        return true;
    }
}
