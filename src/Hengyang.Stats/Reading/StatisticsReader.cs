namespace Hengyang.Stats;

/// <summary>
/// Reads the mentions of a text from front to back: forward-only, over a span, without allocating. Text that it does not
/// understand it leaves out; it never throws on text, and its time is linear in the text.
/// </summary>
/// <remarks>
/// The reader holds a buffer of the thread until it is disposed or has read to the end, so use it in a <c>using</c> or a
/// <c>foreach</c>. Periods are resolved as they are met, against the reference date and what the text has named. UTF-8 text
/// is decoded as it is read and gives the same mentions, with byte offsets; broken bytes are read as U+FFFD.
/// </remarks>
/// <example><code>
/// foreach (Mention mention in new StatisticsReader("全市生产总值210亿元，同比增长3.9%。"))
///     Console.WriteLine(mention); // 210亿元 at 6..11, then 同比增长3.9% at 12..20
/// </code></example>
[System.Diagnostics.DebuggerDisplay("{_current}")]
public ref struct StatisticsReader
{
    private readonly bool _bareNumbers;
    private readonly bool _onlyMentions;
    private ReadOnlySpan<char> _text;
    private TextSource _source;
    private readonly int _rental;
    private ReadingWorkspace? _workspace;
    private ReadingContext _context;
    private int _position;
    private int _next;
    private Mention _current;
    private TextRange _scope;

    /// <summary>Starts to read a text.</summary>
    /// <param name="text">The text.</param>
    public StatisticsReader(ReadOnlySpan<char> text)
        : this(text, null)
    {
    }

    /// <summary>Starts to read UTF-8 text. Ranges count bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    public StatisticsReader(ReadOnlySpan<byte> utf8Text)
        : this(utf8Text, null)
    {
    }

    /// <summary>Starts to read a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Reference date and the like, or null for none.</param>
    /// <example><code>
    /// var published = new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20) };
    /// foreach (Mention mention in new StatisticsReader("今年1—11月", published))
    ///     Console.WriteLine(mention);
    /// </code></example>
    public StatisticsReader(ReadOnlySpan<char> text, StatisticsOptions? options)
        : this(options ?? StatisticsOptions.Shared)
    {
        _source = new TextSource(text);
    }

    /// <summary>Starts to read UTF-8 text. Ranges count bytes.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="options">Reference date and the like, or null for none.</param>
    public StatisticsReader(ReadOnlySpan<byte> utf8Text, StatisticsOptions? options)
        : this(options ?? StatisticsOptions.Shared)
    {
        _source = new TextSource(utf8Text);
    }

    private StatisticsReader(StatisticsOptions options)
    {
        _bareNumbers = options.BareNumbers;
        // the scan knows the lexicon's words and no others
        _onlyMentions = !options.BareNumbers && options.Periods is null && options.Units is null;
        _context = new ReadingContext(options.ReferenceDate, options.Periods, options.Units, options.DateDirection);
        _workspace = ReadingWorkspace.Rent();
        _rental = _workspace.Rental;
        _workspace.ClearMentions();
    }

    /// <summary>The mention that <see cref="Read"/> or <see cref="MoveNext"/> has just read.</summary>
    public readonly Mention Current => _current;

    /// <summary>Reads the next mention.</summary>
    /// <returns>False at the end of the text.</returns>
    /// <example><code>
    /// using var reader = new StatisticsReader(text);
    /// while (reader.Read())
    ///     Console.WriteLine(reader.Current);
    /// </code></example>
    public bool Read()
    {
        ReadingWorkspace? workspace = _workspace;
        if (workspace is null || workspace.Rental != _rental)
            return false;
        while (_next >= workspace.MentionCount)
        {
            if (_position >= _text.Length)
            {
                if (!_source.HasMore)
                {
                    Dispose();
                    return false;
                }

                _text = _source.Next(workspace, out _position);
            }

            _next = 0;
            workspace.ClearMentions();
            SentenceReader.ReadNext(_text, ref _position, ref _context, workspace, _bareNumbers, onlyMentions: _onlyMentions);
        }

        _current = _source.ToSource(in workspace.Mention(_next++), workspace.Drops, ref _scope);
        return true;
    }

    /// <summary>The same as <see cref="Read"/>; for <c>foreach</c>.</summary>
    public bool MoveNext() => Read();

    /// <summary>This reader; for <c>foreach</c>.</summary>
    public readonly StatisticsReader GetEnumerator() => this;

    /// <summary>Gives the thread its buffer back. Reading on gives nothing.</summary>
    public void Dispose()
    {
        // foreach reads with a copy: only the first of the copies gives the workspace back
        if (_workspace is { } workspace && workspace.Rental == _rental)
            workspace.Return();
        _workspace = null;
        _current = default;
    }
}
