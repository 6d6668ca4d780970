namespace Hengyang.Stats;

/// <summary>Reads a text, or the segments of one in their order, into mentions and observations; what carries on is kept between calls.</summary>
internal sealed class DocumentParser
{
    private readonly StatisticsOptions _options;
    private readonly DocumentContext _document;
    private readonly ObservationReader _observations;
    private readonly TableReader _tables;

    private ReadingContext _context;
    private LineProfile _profile;
    private int _tableEnd;
    private bool _started;

    /// <summary>Whether the segment before was cut in a table.</summary>
    private bool _isInTable;

    /// <summary>What the segment has given so far: lists of the workspace, so that what is returned is as long as it needs to be.</summary>
    private List<Mention> _mentions = [];
    private List<Observation> _found = [];

    internal DocumentParser(StatisticsOptions options)
    {
        _options = options;
        _document = new DocumentContext(options.Area);
        _observations = new ObservationReader(_document);
        _tables = new TableReader(_document);
        _context = new ReadingContext(options.ReferenceDate, options.Periods, options.Units, options.DateDirection);
    }

    /// <summary>Reads a whole text, or the last segment of one.</summary>
    internal StatisticsDocument Parse(string text, long offset = 0) => Parse(text, offset, enough: int.MaxValue);

    /// <summary>
    /// Reads a segment of a text that goes on behind it: up to the first end of a paragraph at or behind
    /// <paramref name="enough"/>, so that what follows is read as if nothing had been cut. Where no paragraph ends, it is the
    /// end of a sentence, or at the last resort all there is.
    /// </summary>
    /// <returns>The document; its text is the part that was read.</returns>
    internal StatisticsDocument Parse(string text, long offset, int enough)
    {
        if (!_started)
            _profile = LineProfile.Of(text.AsSpan(0, Math.Min(text.Length, LineProfile.HeadLength)));
        Workspace workspace = Workspace.Rent();
        using CleanDocument clean = new(text, _profile, workspace.Drops);
        if (!_started)
            Start(clean.Shown);
        _tableEnd = 0;
        (_mentions, _found) = (workspace.DocumentMentions, workspace.DocumentObservations);
        int position = 0;
        while (position < clean.Length && !IsEnough(position, enough, clean.Length))
            ReadSentence(in clean, ref position, enough, workspace);
        List<DocumentWarning> warnings = Plausibility.Check(_found, _observations.TakeWarnings());
        ObservationOrder.Sort(_found);
        clean.Translate(_mentions, _found, warnings);
        string read = position == clean.Length || enough == int.MaxValue ? text : text[..clean.SourceEndOf(position)];
        StatisticsDocument document = new(read, offset, MentionList.Of(_mentions), _found.ToArray(), warnings);
        workspace.Return();
        return document;
    }

    private bool IsEnough(int position, int enough, int length)
    {
        if (position < enough)
            return false;
        bool isBetweenParagraphs = _context.AtParagraph && !_context.IsBrokenOff && position >= _tableEnd;
        // the rest is for the look ahead of the next sentence
        return isBetweenParagraphs || position >= enough + ((length - enough) / 2);
    }

    private void ReadSentence(in CleanDocument text, ref int position, int enough, Workspace workspace)
    {
        bool atParagraph = _context.AtParagraph;
        // the rows give observations here; whether a row is prose as well is decided line by line below
        bool isRow = atParagraph && _options.Observations ? ReadTable(text.Shown, position, enough) : atParagraph;
        bool goesOn = atParagraph && _context.IsBrokenOff;
        if (atParagraph && !goesOn)
            _document.BeginParagraph();
        workspace.ClearMentions();
        int start = position;
        if (!SentenceReader.ReadNext(text.Folded, ref position, ref _context, workspace, _options.BareNumbers, isRow))
            return;
        if (_options.Observations)
            ReadObservations(new Sentence(text.Shown, workspace.Tokens, workspace.Numbers, start, position), atParagraph, goesOn, workspace);
        if (!_options.Mentions)
            return;
        _mentions.AddRange(workspace.Mentions);
    }

    private void ReadObservations(in Sentence sentence, bool atParagraph, bool goesOn, Workspace workspace)
    {
        if (atParagraph)
            _tables.NoteLine(sentence.Text[sentence.Start..sentence.End]);
        ReadOnlySpan<char> text = sentence.Text[sentence.Start..sentence.End];
        int heading = atParagraph && !goesOn ? Headings.LevelOf(sentence) : Headings.None;
        if (heading == Headings.Title)
            _document.BeginArticle(_options.Area is null ? HomeArea.OfTitle(text) : null);
        if (workspace.RejectedPeriod is { Length: > 0 } rejected && Plausibility.IsReversed(sentence.Text, rejected, _context.ReferenceDate))
            _observations.Warn(rejected, DocumentWarningKind.PeriodReversed);
        if (workspace.MentionCount > 0)
            _observations.Read(sentence, workspace, _found, goesOn);
        if (heading != Headings.None)
        {
            bool ofAims = Headings.NamesAims(text);
            _document.BeginSection(heading, ofAims, OnlyPeriod(workspace, ofAims));
        }

        if (_context.IsBrokenOff)
            _observations.NoteBrokenOff(sentence.Text, sentence.Start, sentence.End, workspace);
        if (workspace.MentionCount == 0)
            return;
        if (heading == Headings.None)
            _document.EndTitle();
    }

    /// <summary>The period that a heading names, if it names one and no other; a plan beside a year (2025年和“十四五”时期) counts only for aims.</summary>
    private static DateRange? OnlyPeriod(Workspace workspace, bool ofAims)
    {
        DateRange? only = null;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            if (!workspace.Mention(m).TryGetPeriod(out DateRange period) || (!ofAims && period.Precision == PeriodPrecision.MultiYear))
                continue;
            if (only is not null)
                return null;
            only = period;
        }

        return only;
    }

    /// <summary>Reads the table that begins at a place, if one does and it has not been read yet.</summary>
    /// <returns>Whether the line may be one of a table's.</returns>
    private bool ReadTable(ReadOnlySpan<char> text, int position, int enough)
    {
        if (position < _tableEnd)
            return true;
        if (!Layout.IsTableLine(text, position, out int end))
            return false;
        // the rows at the head of a segment go on with the table that the one before was cut in
        if (!_isInTable)
            _tables.Begin();
        _isInTable = false;
        int start = position;
        do
        {
            _tables.ReadLine(text, start, end, _context.ReferenceDate, _found);
            start = end;
            _isInTable = start >= enough && Layout.CanBeginWithRow(text, start);
        }
        while (!_isInTable && start < text.Length && Layout.IsTableLine(text, start, out end));
        _tableEnd = start;
        if (!_isInTable)
            _tables.End();
        return true;
    }

    /// <summary>What the head of a text says about the whole of it: its day and its area.</summary>
    private void Start(ReadOnlySpan<char> text)
    {
        _started = true;
        _document.TextArea ??= HomeArea.Find(text);
        if (_options.ReferenceDate is null && _options.UseDateline && Dateline.TryFind(text, out DateOnly day))
            _context = new ReadingContext(day, _options.Periods, _options.Units, _options.DateDirection);
        _document.ReferenceDate = _context.ReferenceDate;
    }
}
