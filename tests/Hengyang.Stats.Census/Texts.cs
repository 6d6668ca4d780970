using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Gold;
using Hengyang.Stats.Tests.Language;

namespace Hengyang.Stats.Census;

/// <summary>The texts that are read again: every text of the tests, the paragraphs of folders, and what the library answers to each.</summary>
internal sealed partial class Texts
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2026, 3, 20) };

    /// <summary>Texts this short are also parsed as single values.</summary>
    private const int LongestValue = 40;

    private readonly string[] _texts;
    private readonly string[] _folded;
    private readonly int[] _answers;

    internal Texts(IEnumerable<string> texts)
    {
        _texts = [.. texts.Distinct(StringComparer.Ordinal)];
        _folded = [.. _texts.Select(FoldedText.Fold)];
        _answers = [.. _texts.Select(AnswerTo)];
    }

    internal int Count => _texts.Length;

    /// <summary>The literals of the tests' sources.</summary>
    internal static IEnumerable<string> OfTests(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(static file => Literal().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value.Replace("\\n", "\n").Replace("\\t", "\t").Replace("\\\"", "\"").Replace("\\\\", "\\"));

    /// <summary>The short texts of which the tests keep all that is read.</summary>
    internal static IEnumerable<string> OfShort(string folder) => TextLines.Of(Path.Combine(folder, "Gold", "short"));

    /// <summary>The paragraphs of the text files of a folder.</summary>
    internal static IEnumerable<string> OfFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(static file => File.ReadAllText(file).Split(["\n\n", "\r\n\r\n"], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An example for each row: the word in a sentence that is made for its kind, and before and behind what its guards name.</summary>
    internal static IEnumerable<string> OfRows(LexiconBuilder lexicon) => lexicon.Rows.SelectMany(static row => OfRow(row.Key, row.Value));

    internal static IEnumerable<string> OfRow(string word, LexiconRow row)
    {
        if (!row.Unit.IsNone)
        {
            // a unit is a fact: its example is its own name, read by itself and behind a number
            yield return word;
            yield return $"共有37{word}。";
            yield return $"共有37克/{word}，5元每{word}。";
        }

        foreach (string frame in WordFrames.Of(row.Kind))
            yield return frame.Replace("{}", word, StringComparison.Ordinal);
        foreach (WordGuard? guard in (WordGuard?[])[row.Guard, row.UnitGuard])
        {
            foreach (string behind in guard?.Behind ?? [])
            {
                yield return row.AfterNumberOnly ? $"共有37{word}{behind}。" : $"{word}{behind}元。";
                yield return $"共有7{word}{behind}。";
                yield return $"产量{word}{behind}5%。";
            }

            foreach (string before in guard?.Before ?? [])
            {
                yield return $"{before}{word}元。";
                yield return $"产量{before}{word}5%。";
            }
        }
    }

    /// <summary>Whether some text in which a word stands gets another answer now than at the start.</summary>
    internal bool AnyDiffers(string word) => FirstDifferent(word) is not null;

    /// <summary>The first such text; null for none.</summary>
    internal string? FirstDifferent(string word)
    {
        for (int i = 0; i < _texts.Length; i++)
        {
            if (_folded[i].Contains(word, StringComparison.Ordinal) && AnswerTo(_texts[i]) != _answers[i])
                return _texts[i];
        }

        return null;
    }

    /// <summary>All that is read of a text, as one number.</summary>
    internal static int AnswerTo(string text)
    {
        var hash = new HashCode();
        foreach (Mention mention in new StatisticsReader(text, Options))
        {
            hash.Add(mention.Range);
            hash.Add(mention.Kind);
            hash.Add(mention.TryGetQuantity(out Quantity quantity) ? quantity : default);
            hash.Add(mention.TryGetChange(out PercentageChange change) ? change : default);
            hash.Add(mention.TryGetPeriod(out DateRange period) ? period : default);
            hash.Add(mention.TryGetRank(text, out Rank rank) ? rank : default);
        }

        foreach (Observation observation in StatisticsDocument.Parse(text, Options).Observations)
        {
            hash.Add(observation.Indicator, StringComparer.Ordinal);
            hash.Add(observation.Value);
            hash.Add(observation.Area);
            hash.Add(observation.Period);
            hash.Add(observation.Parent);
            hash.Add(observation.Aspect);
            hash.Add(observation.Rank);
            foreach (PercentageChange change in observation.Changes)
                hash.Add(change);
        }

        if (text.Length <= LongestValue)
            AddValues(ref hash, text);
        return hash.ToHashCode();
    }

    private static void AddValues(ref HashCode hash, string text)
    {
        hash.Add(ChineseNumber.TryParsePartial(text, out decimal number, out int consumed) ? number : -1);
        hash.Add(consumed);
        hash.Add(Quantity.TryParsePartial(text, out Quantity quantity, out consumed) ? quantity : default);
        hash.Add(consumed);
        hash.Add(PercentageChange.TryParsePartial(text, out PercentageChange change, out consumed) ? change : default);
        hash.Add(consumed);
        hash.Add(DateRange.TryParsePartial(text, Options.ReferenceDate, out DateRange period, out consumed) ? period : default);
        hash.Add(consumed);
        hash.Add(Rank.TryParsePartial(text, out Rank rank, out consumed) ? rank : default);
        hash.Add(consumed);
        hash.Add(Unit.TryParse(text, out Unit unit) ? unit : default);
    }

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*[一-龥](?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
