namespace Hengyang.Stats;

/// <summary>
/// A period as a text words it, read once and resolved as often as wanted: 今年1—11月, 近三年, 上年末. Reading finds what
/// the words say; <see cref="Resolve"/> finds the days for one day of publication.
/// </summary>
/// <remarks>
/// What stands around the words in a text (a year named before, 同期) is not part of it; <see cref="StatisticsReader"/> and
/// <see cref="StatisticsDocument"/> resolve the periods of whole texts. <c>default</c> says nothing.
/// </remarks>
/// <example><code>
/// PeriodText.TryParse("去年11月", out PeriodText words);
/// DateRange? of2023 = words.Resolve(new DateOnly(2023, 12, 20)); // 2022-11
/// DateRange? of2024 = words.Resolve(new DateOnly(2024, 12, 20)); // 2023-11
/// </code></example>
public readonly struct PeriodText
{
    private readonly PeriodExpression _expression;
    private readonly PeriodTable? _table;
    private readonly bool _isRead;

    private PeriodText(in PeriodExpression expression, PeriodTable? table)
    {
        _expression = expression;
        _table = table;
        _isRead = true;
    }

    /// <summary>Reads a text that is one period and nothing else; white space around it is allowed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">What it says, or default.</param>
    /// <example><code>
    /// bool isPeriod = PeriodText.TryParse("近三年", out PeriodText words); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out PeriodText result) => TryParse(text, null, out result, out _);

    /// <summary>Reads a text that is one period and nothing else, and says what is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="table">Holidays and named periods of your own, or null.</param>
    /// <param name="result">What it says, or default.</param>
    /// <param name="error">What was wrong and where; <see cref="ParseStatus.InvalidDate"/> for what no year has (2月30日).</param>
    public static bool TryParse(ReadOnlySpan<char> text, PeriodTable? table, out PeriodText result, out ParseError error)
    {
        if (TryRead(text, table, out result, out _, out error) && error.Status == ParseStatus.Ok)
        {
            // without a reference date only what no year has fails
            error = result.Resolve() is null ? new ParseError(ParseStatus.InvalidDate, text.Length - text.TrimStart().Length) : default;
            if (error.Status == ParseStatus.Ok)
                return true;
        }

        result = default;
        return false;
    }

    /// <summary>Finds the days.</summary>
    /// <param name="referenceDate">The day the text was published; without one what depends on it stays null, and the text form of the result is the partial date.</param>
    /// <returns>The days; null when the calendar has none (今年2月29日 of 2023).</returns>
    /// <example><code>
    /// PeriodText.TryParse("今年1—11月", out PeriodText words);
    /// DateRange? range = words.Resolve(new DateOnly(2023, 12, 20)); // 2023-01/2023-11
    /// </code></example>
    public DateRange? Resolve(DateOnly? referenceDate = null)
    {
        PeriodContext context = new(referenceDate, _table);
        return _isRead && PeriodResolver.TryResolve(in _expression, ref context, out DateRange range) ? range : null;
    }

    /// <summary>What the words say without a day of publication: XXXX-11 for 去年11月; empty for <c>default</c>.</summary>
    public override string ToString() => Resolve()?.ToString() ?? "";

    /// <summary>Reads a text that is one period and nothing else by the grammar alone.</summary>
    internal static bool TryReadByGrammar(ReadOnlySpan<char> text, out PeriodExpression expression)
    {
        bool ok = TryReadByGrammar(text, null, out PeriodText read, out _, out ParseError error) && error.Status == ParseStatus.Ok;
        expression = read._expression;
        return ok;
    }

    /// <summary>Reads the period that a text begins with; <paramref name="error"/> tells whether anything follows it.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, PeriodTable? table, out PeriodText result, out int end, out ParseError error)
    {
        if (table is null && (PlainPeriod.TryRead(text, out PeriodExpression plain) || KnownPeriods.TryRead(text, out plain)))
        {
            result = new PeriodText(in plain, null);
            end = text.Length;
            error = new ParseError(ParseStatus.Ok, end);
            return true;
        }

        return TryReadByGrammar(text, table, out result, out end, out error);
    }

    private static bool TryReadByGrammar(ReadOnlySpan<char> text, PeriodTable? table, out PeriodText result, out int end, out ParseError error)
    {
        using SingleValue value = new(text);
        Sentence sentence = table is null ? value.Sentence : table.Mark(value.Sentence, value.Workspace);
        result = default;
        end = 0;
        // a prefix of one character (前11个月) has no token, so the first token need not be the first character
        if (!PeriodRecognizer.TryRead(sentence, 0, out PeriodExpression expression, out _, out TextRange range) || range.Start != value.Start)
        {
            error = value.NoMatch();
            return false;
        }

        result = new PeriodText(in expression, table);
        end = value.SourceEndOf(range.End);
        error = value.End(range.End);
        return true;
    }
}
