using System.Globalization;
using Hengyang.Stats.Tests.Changes;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>The examples of all rows, and what a text is read as in their notation.</summary>
internal static class RowExamples
{
    /// <summary>Subject, row and every example of it.</summary>
    internal static IEnumerable<(MentionKind Kind, IFormRow Row, FormExample Example)> All() =>
        FormTables.Subjects.SelectMany(static kind => FormTables.Of(kind).SelectMany(row => row.Examples.Select(example => (kind, row, example))));

    internal static DateOnly? ReferenceOf(FormExample example) =>
        example.Reference is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal static string Show(in DateRange period) => (period.IsPointInTime ? "at " : "") + period.ToString();

    /// <summary>Qualifier, value or bounds, unit.</summary>
    internal static string Show(in Quantity quantity)
    {
        string value = quantity.Qualifier is Qualifier.Range or Qualifier.Over && quantity is { Low: { } low, High: { } high }
            ? string.Create(CultureInfo.InvariantCulture, $"{low}..{high}")
            : quantity.Value.ToString(CultureInfo.InvariantCulture);
        return $"{quantity.Qualifier} {value}{quantity.Unit}";
    }

    /// <summary>A mention in the notation of examples; null for one of another kind.</summary>
    internal static string? Show(string text, in Mention mention, MentionKind kind) =>
        mention.Kind != kind ? null
        : mention.TryGetPeriod(out DateRange period) ? Show(in period)
        : mention.TryGetRank(text, out Rank rank) ? MentionLines.Describe(rank)
        : mention.TryGetQuantity(out Quantity quantity) ? Show(in quantity)
        : mention.TryGetChange(out PercentageChange change) ? MentionLines.Describe(change)
        : null;

    /// <summary>
    /// What a row says about a text: its answers, divided by <c>; </c>, <c>-</c> where it reads nothing there, <c>nothing</c> where the
    /// text holds no mention. Of periods only the last one that the row itself reads counts, as a text may have others.
    /// </summary>
    internal static string Read(string text, DateOnly? reference, MentionKind kind, string row, out string words)
    {
        bool any = false;
        bool isRows = false;
        List<string> answers = [];
        words = "";
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = reference }))
        {
            any = true;
            if (Show(text, in mention, kind) is not { } answer)
                continue;
            // the row of a label makes no mention: what it must leave alone is read by any other
            bool isOfRow = row.StartsWith(LabelRow.Prefix, StringComparison.Ordinal) || FormTables.NameOf(in mention)?.Split(": ").Contains(row) == true;
            if (kind == MentionKind.Period && !isOfRow)
                continue;
            isRows |= isOfRow;
            if (kind == MentionKind.Period)
                answers.Clear();
            words = answers.Count == 0 ? text.Substring(mention.Range.Start, mention.Range.Length) : "";
            answers.Add(answer);
        }

        return isRows ? string.Join("; ", answers) : any ? "-" : "nothing";
    }

    /// <summary>The text in Traditional characters, as far as the character tables know one.</summary>
    internal static string ToTraditional(string text) => string.Concat(text.Select(c => Traditional.GetValueOrDefault(c, c)));

    /// <summary>The text in Simplified characters again.</summary>
    internal static string ToSimplified(string text) => FoldedText.Fold(text);

    private static readonly Dictionary<char, char> Traditional = MakeTraditional();

    private static Dictionary<char, char> MakeTraditional()
    {
        Dictionary<char, char> all = [];
        foreach (string row in CharacterVariants.Rows)
            if (row[0] is >= '\u4E00' and <= '\u9FFF')
                all.TryAdd(row[0], row[1]);
        return all;
    }
}
