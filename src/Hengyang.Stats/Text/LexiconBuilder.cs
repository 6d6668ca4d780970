namespace Hengyang.Stats;

/// <summary>One row of the lexicon: what a word is by itself, and which unit it is straight after a number.</summary>
internal struct LexiconRow
{
    internal WordKind Kind;
    internal short Value;
    internal Unit Unit;

    /// <summary>The unit that the word is below the stroke of a rate; the same as <see cref="Unit"/> but for words that count nowhere else.</summary>
    internal Unit Denominator;

    /// <summary>Whether the word counts in plain text, or only straight after a number.</summary>
    internal bool AfterNumberOnly;
}

/// <summary>
/// Collects the rows of all word tables before they are compiled. A word may have one row as a word and one as a unit;
/// the two are joined, so that 年 after a number is a token that carries both.
/// Words are written in Simplified characters and half-width forms: the lexer folds Traditional and full-width ones.
/// </summary>
internal sealed class LexiconBuilder
{
    internal Dictionary<string, LexiconRow> Rows { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds words that count wherever they stand.</summary>
    /// <param name="kind">Their part.</param>
    /// <param name="value">The row's value; see <see cref="WordKind"/>.</param>
    /// <param name="words">The words, separated by spaces.</param>
    internal void Add(WordKind kind, int value, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddWord(kind, value, word, afterNumberOnly: false);
    }

    /// <summary>Adds words that count only straight after a number, such as 年 or 月.</summary>
    internal void AddAfterNumber(WordKind kind, int value, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddWord(kind, value, word, afterNumberOnly: true);
    }

    /// <summary>Adds the names of a unit; they count only straight after a number. 台（套） is looked up as 台(套).</summary>
    internal void AddUnit(Unit unit, string name)
    {
        name = name.Replace('（', '(').Replace('）', ')');
        Rows.TryGetValue(name, out LexiconRow row);
        if (row.Kind == WordKind.None)
            row.AfterNumberOnly = true;
        if (row.Unit.IsNone)
            row.Unit = unit;
        Rows[name] = row;
    }

    /// <summary>Adds words that stand for a unit in front of its number (人民币5000万元).</summary>
    internal void Add(WordKind kind, Unit unit, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            AddWord(kind, 0, word, afterNumberOnly: false);
            if (Rows[word].Kind == kind)
                Rows[word] = Rows[word] with { Unit = unit };
        }
    }

    private void AddWord(WordKind kind, int value, string word, bool afterNumberOnly)
    {
        Rows.TryGetValue(word, out LexiconRow row);
        // the first table that names a word keeps it; Lexicon lists the tables in the order of precedence
        if (row.Kind != WordKind.None)
            return;
        row.Kind = kind;
        row.Value = checked((short)value);
        row.AfterNumberOnly = afterNumberOnly;
        Rows[word] = row;
    }
}
