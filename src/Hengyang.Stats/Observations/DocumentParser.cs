namespace Hengyang.Stats;

/// <summary>Reads a text, or the segments of one in their order, into mentions and observations; what carries on is kept between calls.</summary>
internal sealed partial class DocumentParser
{
    private readonly StatisticsOptions _options;
    private readonly DocumentContext _document;
    private readonly ObservationReader _observations;
    private readonly TableReader _tables;

    private ReadingContext _context;
    private LineProfile _profile;
    private int _tableEnd;
    private bool _started;

    /// <summary>Whether a sentence in which no mention can begin may be stepped over.</summary>
    private readonly bool _onlyMentions;

    private List<DocumentWarning> _tableWarnings = [];

    /// <summary>Whether the segment before was cut in a table.</summary>
    private bool _isInTable;

    /// <summary>What the segment has given so far; of nobody between two segments.</summary>
    private DocumentBuffers _gathered = Nothing;

    private static readonly DocumentBuffers Nothing = new();

    private MentionBuffer Mentions => _gathered.Mentions;

    private List<Observation> Found => _gathered.Observations;

    internal DocumentParser(StatisticsOptions options)
    {
        _options = options;
        _document = new DocumentContext(options);
        _observations = new ObservationReader(_document);
        _tables = new TableReader(_document, options.Periods);
        _context = new ReadingContext(options.ReferenceDate, options.Periods, options.Units, options.DateDirection);
        // the scan knows the lexicon's words and no others
        _onlyMentions = !options.BareNumbers && options.Periods is null && options.Units is null;
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
        DocumentWorkspace workspace = DocumentWorkspace.Rent();
        workspace.Areas = _options.Areas;
        using CleanDocument clean = new(text, _profile, workspace);
        if (!_started)
            Start(clean.Shown);
        using SimpleText simple = _options.Observations ? new(clean.Shown, clean.Folded) : default;
        // of a text that comes in segments the later ones are not known
        _document.AsksForSettlement = enough != int.MaxValue || offset > 0 || HomeWords.NamesSettlement(simple.Text);
        _tableEnd = 0;
        _gathered = DocumentBuffers.Rent();
        int position = 0;
        while (position < clean.Length && !IsEnough(position, enough, clean.Length))
            ReadSentence(in clean, in simple, ref position, enough, workspace);
        List<DocumentWarning> warnings = Plausibility.Check(Found, TakeWarnings());
        ObservationOrder.Sort(Found);
        clean.Translate(Found, warnings);
        Rate(text, Found);
        string read = position == clean.Length || enough == int.MaxValue ? text : text[..clean.SourceEndOf(position)];
        StatisticsDocument document = new(read, offset, Mentions.ToList(), Found.ToArray(), warnings);
        _gathered.Return();
        _gathered = Nothing;
        workspace.Return();
        return document;
    }

    private static void Rate(string text, List<Observation> observations)
    {
        if (ConfidenceTable.Default is not { } confidence)
            return;
        foreach (Observation observation in observations)
            confidence.Rate(text, observation);
    }

    private List<DocumentWarning> TakeWarnings()
    {
        List<DocumentWarning> warnings = _observations.TakeWarnings();
        if (_tableWarnings.Count == 0)
            return warnings;
        warnings.AddRange(_tableWarnings);
        _tableWarnings = [];
        return warnings;
    }

    private bool IsEnough(int position, int enough, int length)
    {
        if (position < enough)
            return false;
        bool isBetweenParagraphs = _context.AtParagraph && !_context.IsBrokenOff && position >= _tableEnd;
        // the rest is for the look ahead of the next sentence
        return isBetweenParagraphs || position >= enough + ((length - enough) / 2);
    }

    private void ReadSentence(in CleanDocument text, in SimpleText simple, ref int position, int enough, DocumentWorkspace workspace)
    {
        bool atParagraph = _context.AtParagraph;
        // the rows give observations here; whether a row is prose as well is decided line by line below
        bool isRow = atParagraph && _options.Observations ? ReadTable(in text, position, enough, workspace.Scan) : atParagraph;
        bool goesOn = atParagraph && _context.IsBrokenOff;
        if (atParagraph && !goesOn)
            _document.BeginParagraph();
        workspace.ClearMentions();
        int start = position;
        if (!SentenceReader.ReadNext(text.Folded, ref position, ref _context, workspace, _options.BareNumbers, isRow, _onlyMentions))
            return;
        // a sentence that was stepped over has no tokens; of those without mentions only what may be a heading is asked for them
        if (atParagraph && workspace.TokenCount == 0 && _options.Observations && Headings.AsksForTokens(simple.Text[start..position], text.Folded[start..position]))
        {
            int again = start;
            Lexer.ReadSentence(text.Folded, ref again, workspace);
        }

        if (_options.Observations)
            ReadObservations(new Sentence(simple.Text, workspace.Tokens, workspace.Numbers, start, position), text.Shown, simple.Differs, atParagraph, goesOn, workspace);
        if (!_options.Mentions)
            return;
        Mentions.Add(workspace.Mentions, workspace.Drops);
    }

    private void ReadObservations(in Sentence sentence, ReadOnlySpan<char> shown, bool differs, bool atParagraph, bool goesOn, DocumentWorkspace workspace)
    {
        // the name of a group between the rows of a table has been read with them
        if (sentence.Start < _tableEnd)
            return;
        if (!atParagraph && Headings.IsIndented(sentence))
            _document.BeginIndent();
        if (atParagraph)
            _tables.Captions.Note(differs ? new Sentence(shown, workspace.Tokens, workspace.Numbers, sentence.Start, sentence.End) : sentence, workspace);
        ReadOnlySpan<char> text = sentence.Text[sentence.Start..sentence.End];
        int heading = atParagraph && !goesOn ? Headings.LevelOf(sentence) : Headings.None;
        if (atParagraph)
            _document.NoteReview(text);
        _document.NoteYear(text);
        if (heading == Headings.Title)
        {
            _document.BeginArticle(_options.Area is null && !_document.IsOfCompanies ? HomeArea.OfTitle(text, _options.Areas) ?? HomeArea.OfHeadline(text, sentence.Text[sentence.End..]) : null);
            _document.NoteTitle(text);
        }

        if (workspace.RejectedPeriod is { Length: > 0 } rejected && Plausibility.IsReversed(sentence.Text, rejected, _context.ReferenceDate))
            _observations.Warn(rejected, DocumentWarningKind.PeriodReversed);
        _document.IsHeading = heading != Headings.None;
        // 总预算案昨天送议会审议，岁入编列…: the news of a plan tells what is planned
        if (heading == Headings.None && _document.IsLead && Headings.OpensBudget(text))
            _document.BeginSection(Headings.Title, namesAims: true, FirstYear(workspace));
        if (workspace.MentionCount > 0)
        {
            workspace.Look.Take(workspace.Tokens, WordBits.Of(text));
            _observations.Read(new Sentence(sentence.Text, workspace.Tokens, workspace.Numbers, sentence.Start, sentence.End) { Look = workspace.Look }, differs ? shown : default, workspace, Found, goesOn);
        }
        else if (heading == Headings.None)
            _document.NoteFirst(sentence, workspace);
        if (heading != Headings.None)
        {
            bool ofAims = Headings.NamesAims(text);
            DateRange? only = OnlyPeriod(workspace, ofAims);
            _document.BeginSection(heading, ofAims, only);
            if (!ofAims && heading is not Headings.Title && only is { Precision: PeriodPrecision.Year } last && PlanBefore(workspace, last) is { } plan)
                _document.BeginReview(heading, plan, last);
            if (heading == Headings.Title && Headings.NamesWorkReport(text))
                _document.NoteWorkReport(only);
        }

        if (_context.IsBrokenOff)
            _observations.NoteBrokenOff(sentence.Text, sentence.Start, sentence.End, workspace);
        if (heading == Headings.None)
            _document.EndTitleLines();
        if (workspace.MentionCount == 0)
            return;
        if (heading == Headings.None)
            _document.EndTitle(toldFigure: _document.IsTitleRead || !OnlyTells(text, workspace));
    }

    /// <summary>统计局7月20日公布最新统计数字: who tells the figures, and none of them.</summary>
    private static bool OnlyTells(ReadOnlySpan<char> text, DocumentWorkspace workspace)
    {
        for (int m = 0; m < workspace.MentionCount; m++)
            if (workspace.Mention(m).Kind is MentionKind.Quantity or MentionKind.Change)
                return false;
        return PassingPeriod.Tellings.IsIn(text) && Releases.IsIn(text);
    }

    private static readonly WordList Releases = new(SharedWords.Of("DocumentParser.Releases", "统计数", "最新数据"));

    private static DateRange? FirstYear(DocumentWorkspace workspace)
    {
        for (int m = 0; m < workspace.MentionCount; m++)
            if (workspace.Mention(m).TryGetPeriod(out DateRange period) && period.Precision == PeriodPrecision.Year)
                return period;
        return null;
    }

    /// <summary>The period that a heading names, if it names one and no other; a plan beside a year (2025年和“十四五”时期) counts only for aims.</summary>
    private static DateRange? OnlyPeriod(DocumentWorkspace workspace, bool ofAims)
    {
        DateRange? only = null;
        DateRange? years = null;
        int plans = 0;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            if (!workspace.Mention(m).TryGetPeriod(out DateRange period))
                continue;
            if (!ofAims && period.Precision == PeriodPrecision.MultiYear)
            {
                years = period;
                plans++;
                continue;
            }

            if (only is not null)
                return null;
            only = period;
        }

        return only ?? (plans == 1 ? years : null);
    }

    /// <summary>“十四五”时期和2025年工作回顾: the plan that a heading names before a year of it.</summary>
    private static DateRange? PlanBefore(DocumentWorkspace workspace, in DateRange year)
    {
        for (int m = 0; m < workspace.MentionCount; m++)
            if (workspace.Mention(m).TryGetPeriod(out DateRange period))
                return period.Precision == PeriodPrecision.MultiYear && period.Begin <= year.Begin && period.End >= year.End ? period : null;
        return null;
    }

    /// <summary>Reads the table that begins at a place, if one does and it has not been read yet.</summary>
    /// <returns>Whether the line may be one of a table's.</returns>
    private bool ReadTable(in CleanDocument document, int position, int enough, TextScan scan)
    {
        if (position < _tableEnd)
            return true;
        ReadOnlySpan<char> text = document.Shown;
        if (!Layout.MayBeTableLine(document.Folded, position, scan) || !Layout.IsTableLine(text, position, out int end))
            return false;
        // the rows at the head of a segment go on with the table that the one before was cut in
        if (_isInTable)
            _tables.Continue();
        else
            _tables.Begin();
        _isInTable = false;
        int start = position;
        int rows = -1;
        do
        {
            _tables.AddLine(text, start, end);
            start = end;
            if (rows < 0 && start >= enough && Layout.CanBeginWithRow(text, start))
                (rows, _tableEnd, _isInTable) = (_tables.Count, start, true);
        }
        while ((rows < 0 || _tables.Count < rows + TableLayout.SampleRows) && start < text.Length && IsTableGoingOn(text, start, out end));
        if (rows < 0)
            (rows, _tableEnd) = (_tables.Count, start);
        _tables.Read(text, rows, _tables.Count > TableLayout.SampleRows ? default : LineBelow(text, start), _context.ReferenceDate, Found, _tableWarnings);
        if (!_isInTable)
            _tables.End();
        return true;
    }

    /// <summary>Whether the line at a place goes on with the table above it: another row, or one that names a group in front of rows of figures.</summary>
    private static bool IsTableGoingOn(ReadOnlySpan<char> text, int start, out int end) =>
        Layout.IsTableLine(text, start, out end) || Layout.IsGroupLine(text, start, out end);

    private static ReadOnlySpan<char> LineBelow(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        int length = text[start..].IndexOfAny('\n', '\r');
        return length < 0 ? text[start..] : text.Slice(start, length);
    }

    /// <summary>What the head of a text says about the whole of it: its day and its area.</summary>
    private void Start(ReadOnlySpan<char> text)
    {
        _started = true;
        if (_options.Observations)
            _document.Begin(DocumentProfile.Of(text));
        if (_options.ReferenceDate is null && _options.UseDateline && Dateline.TryFind(text, out DateOnly day))
            _context = new ReadingContext(day, _options.Periods, _options.Units, _options.DateDirection);
        _document.ReferenceDate = _context.ReferenceDate;
    }
}
