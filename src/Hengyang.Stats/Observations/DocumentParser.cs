namespace Hengyang.Stats;

/// <summary>Reads a text, or the segments of one in their order, into mentions and observations; what carries on is kept between calls.</summary>
internal sealed class DocumentParser
{
    private readonly StatisticsOptions _options;
    private readonly DocumentContext _document;
    private readonly ObservationReader _observations;
    private readonly TableReader _tables;
    private ReadingContext _context;
    private int _tableEnd;
    private bool _started;

    internal DocumentParser(StatisticsOptions options)
    {
        _options = options;
        _document = new DocumentContext(options.Area);
        _observations = new ObservationReader(_document);
        _tables = new TableReader(_document);
        _context = new ReadingContext(options.ReferenceDate, options.Periods);
    }

    internal StatisticsDocument Parse(string text, long offset)
    {
        if (!_started)
            Start(text);
        _tableEnd = 0;
        List<Mention> mentions = [];
        List<Observation> observations = [];
        Workspace workspace = Workspace.Rent();
        int position = offset == 0 ? Layout.SkipByteOrderMark(text) : 0;
        while (position < text.Length)
        {
            bool atParagraph = _context.AtParagraph;
            // the rows give observations here; whether a row is prose as well is decided line by line below
            if (atParagraph)
                ReadTable(text, position, observations);
            bool goesOn = atParagraph && _context.IsBrokenOff;
            if (atParagraph && !goesOn)
                _document.BeginParagraph();
            workspace.ClearMentions();
            int start = position;
            if (!SentenceReader.ReadNext(text, ref position, ref _context, workspace, _options.BareNumbers))
                continue;
            Sentence sentence = new(text, workspace.Tokens, workspace.Numbers, start, position);
            if (atParagraph && TableUnit.TryFindInLine(text.AsSpan(start, position - start), out Unit unit, out decimal scale))
                (_tables.CommonUnit, _tables.CommonScale) = (unit, scale);
            bool numbered = false;
            bool heading = atParagraph && !goesOn && Headings.IsHeading(sentence, out numbered);
            if (heading && !numbered)
                _document.BeginArticle();
            if (workspace.MentionCount == 0)
                continue;
            _observations.Read(sentence, workspace, observations, goesOn);
            if (!heading)
                _document.EndTitle();
            for (int m = 0; m < workspace.MentionCount; m++)
                mentions.Add(workspace.Mention(m));
        }

        workspace.Return();
        List<DocumentWarning> warnings = Plausibility.Check(observations, _observations.TakeWarnings());
        ObservationOrder.Sort(observations);
        return new StatisticsDocument(text, offset, mentions, observations, warnings);
    }

    /// <summary>Reads the table that begins at a place, if one does and it has not been read yet.</summary>
    private void ReadTable(string text, int position, List<Observation> observations)
    {
        if (position < _tableEnd || !Layout.IsTableLine(text, position, out int end))
            return;
        _tables.Begin();
        int start = position;
        do
        {
            _tables.ReadLine(text, start, end, _context.ReferenceDate, observations);
            start = end;
        }
        while (start < text.Length && Layout.IsTableLine(text, start, out end));
        _tables.End();
        _tableEnd = start;
    }

    /// <summary>What the head of a text says about the whole of it: its day and its area.</summary>
    private void Start(string text)
    {
        _started = true;
        _document.HomeArea ??= HomeArea.Find(text);
        if (_options.ReferenceDate is null && _options.UseDateline && Dateline.TryFind(text, out DateOnly day))
            _context = new ReadingContext(day, _options.Periods);
    }
}
