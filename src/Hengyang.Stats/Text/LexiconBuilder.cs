namespace Hengyang.Stats;

/// <summary>One row of the lexicon: what a word is by itself, and which unit it is straight after a number.</summary>
internal struct LexiconRow
{
    internal WordKind Kind;

    /// <summary>A second sense that its table declares (<see cref="LexiconBuilder.AddSense"/>); what stands around the word tells which.</summary>
    internal WordKind Other;

    internal short Value;
    internal Unit Unit;

    /// <summary>The unit that the word is below the stroke of a rate; the same as <see cref="Unit"/> but for words that count nowhere else.</summary>
    internal Unit Denominator;

    /// <summary>Whether the word counts in plain text, or only straight after a number.</summary>
    internal bool AfterNumberOnly;

    /// <summary>Where it is another word; null for nowhere.</summary>
    internal WordGuard? Guard;

    /// <summary>Where it is no unit.</summary>
    internal WordGuard? UnitGuard;
}

/// <summary>
/// Collects the rows of all word tables before they are compiled. A word has one row. It may be a word and a unit: the two are
/// joined, so that 年 after a number is a token that carries both. Any other second sense is declared where the word has its
/// first one; two rows that are not are an error of the tables.
/// Words are written in Simplified characters and half-width forms, each perhaps with its <see cref="WordGuard"/>.
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
        foreach (string entry in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddWord(kind, value, entry, afterNumberOnly: false);
    }

    /// <summary>Adds words that count wherever they stand.</summary>
    internal void Add(WordKind kind, int value, IEnumerable<string> entries)
    {
        foreach (string entry in entries)
            AddWord(kind, value, entry, afterNumberOnly: false);
    }

    /// <summary>Adds words that count only straight after a number, such as 年 or 月.</summary>
    internal void AddAfterNumber(WordKind kind, int value, string words)
    {
        foreach (string entry in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            AddWord(kind, value, entry, afterNumberOnly: true);
    }

    /// <summary>Declares the second sense of words that have a row.</summary>
    internal void AddSense(WordKind other, string words)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Rows.TryGetValue(word, out LexiconRow row) || row.Kind is WordKind.None || row.Kind == other || row.Other != WordKind.None)
                throw new InvalidOperationException($"{word} has no first sense for {other} to stand beside, or has two");
            Rows[word] = row with { Other = other };
        }
    }

    /// <summary>Adds the names of a unit; they count only straight after a number. 台（套） is looked up as 台(套), and µg as μg: texts are folded. Of two units with one name the first counts.</summary>
    internal void AddUnit(Unit unit, string name, WordGuard? guard = null)
    {
        name = FoldedText.Fold(name);
        Rows.TryGetValue(name, out LexiconRow row);
        if (row.Kind == WordKind.None)
            row.AfterNumberOnly = true;
        if (row.Unit.IsNone)
            (row.Unit, row.UnitGuard) = (unit, guard);
        Rows[name] = row;
    }

    /// <summary>Adds words that stand for a unit in front of its number (人民币5000万元).</summary>
    internal void Add(WordKind kind, Unit unit, string words)
    {
        foreach (string entry in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string word = AddWord(kind, 0, entry, afterNumberOnly: false);
            Rows[word] = Rows[word] with { Unit = unit };
        }
    }

    private string AddWord(WordKind kind, int value, string entry, bool afterNumberOnly)
    {
        WordGuard? guard = WordGuard.Parse(entry, out string word);
        Rows.TryGetValue(word, out LexiconRow row);
        if (row.Kind != WordKind.None)
            throw new InvalidOperationException($"{word} has a row as {row.Kind} and one as {kind}");
        row.Kind = kind;
        row.Value = checked((short)value);
        row.AfterNumberOnly = afterNumberOnly;
        row.Guard = guard;
        Rows[word] = row;
        return word;
    }
}
