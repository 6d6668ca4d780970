using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tests.Reading;

namespace Hengyang.Stats.Tests.Metamorphic;

/// <summary>What must follow when a text is changed in a way whose effect is known.</summary>
internal static partial class Relations
{
    private const int Seed = 20_261_129;

    /// <summary>Another number of the same shape in the place of each figure, one at a time: this value changes and nothing else.</summary>
    internal static void AnotherNumber(string paragraph, Comparison comparison)
    {
        List<Mention> before = MentionTable.Mentions(paragraph, Invariants.Options);
        var random = new Random(Seed);
        for (int i = 0; i < before.Count; i++)
        {
            TextRange range = before[i].Range;
            Match figure = Figure().Match(paragraph, range.Start, range.Length);
            // a range or a list of one unit changes its other ends; a year is not a figure
            if (before[i].Kind != MentionKind.Quantity || !figure.Success || figure.Value == "0" || figure.NextMatch().Success)
                continue;
            var changed = new StringBuilder(paragraph);
            for (int at = figure.Index; at < figure.Index + figure.Length; at++)
                if (char.IsAsciiDigit(paragraph[at]))
                    changed[at] = Another(paragraph[at], random, at == figure.Index);
            string text = changed.ToString();
            List<Mention> after = MentionTable.Mentions(text, Invariants.Options);
            string[] expected = [.. before.Select((m, k) => k == i ? "another value" : Placed(m, paragraph))];
            string same = Placed(before[i], paragraph);
            string[] actual = [.. after.Select((m, k) => k == i && m.Range == range && Placed(m, text) != same ? "another value" : Placed(m, text))];
            comparison.Add([string.Join('\n', expected)], [string.Join('\n', actual)], $"{figure.Value} → {text.AsSpan(figure.Index, figure.Length)} in {paragraph}");
        }
    }

    /// <summary>增长 for 下降 and the other way round: directions flip and nothing else.</summary>
    internal static void Flipped(string paragraph, Comparison comparison)
    {
        if (paragraph.Contains("负增长", StringComparison.Ordinal))
            return;
        string text = UpOrDown().Replace(paragraph, static m => m.Value == "增长" ? "下降" : "增长");
        List<Mention> before = MentionTable.Mentions(paragraph, Invariants.Options);
        List<Mention> after = MentionTable.Mentions(text, Invariants.Options);
        comparison.Add([.. before.Select(m => Moved(m, paragraph, flip: true))], [.. after.Select(m => Moved(m, text, flip: false))], paragraph);
    }

    /// <summary>Blanks between Han characters and digits.</summary>
    internal static void Blanks(string paragraph, Comparison comparison) =>
        comparison.Add(Readings.Observations(paragraph), Readings.Observations(Border().Replace(paragraph, " ")), paragraph);

    /// <summary>Characters that print nothing between digits.</summary>
    internal static void Invisible(string paragraph, Comparison comparison) =>
        comparison.Add(Readings.Observations(paragraph), Readings.Observations(Digits().Replace(paragraph, "\u200B")), paragraph);

    /// <summary>A line break at each place within a number, one at a time.</summary>
    internal static void BrokenNumbers(string paragraph, Comparison comparison)
    {
        List<string> expected = Readings.Mentions(paragraph);
        // a number that opens its line may be an item's, or a cell
        foreach (Match figure in Figure().Matches(paragraph).Where(static f => f.Index > 0))
            for (int at = figure.Index + 1; at < figure.Index + figure.Length; at++)
                comparison.Add([string.Join('\n', expected)], [string.Join('\n', Readings.Mentions(paragraph.Insert(at, "\n")))], $"{figure.Value} broken behind {paragraph.AsSpan(figure.Index, at - figure.Index)} in {paragraph}");
    }

    /// <summary>Lines of 28 characters.</summary>
    internal static void Wrapped(string paragraph, Comparison comparison) =>
        comparison.Add(Readings.Observations(paragraph), Readings.Observations(string.Join('\n', paragraph.Chunk(28).Select(static line => new string(line)))), paragraph);

    /// <summary>Traditional characters; names are compared in Simplified ones.</summary>
    internal static void Traditional(string paragraph, Comparison comparison) =>
        comparison.Add(
            [.. Readings.Observations(paragraph).Select(Variants.Simplified)],
            [.. Readings.Observations(Variants.Traditional(paragraph)).Select(Variants.Simplified)],
            paragraph);

    /// <summary>Any prefecture for any other: areas follow, and nothing else changes.</summary>
    internal static void Renamed(string text, Comparison comparison)
    {
        // the city of our own texts is on no map
        text = text.Replace("云津", "衡阳", StringComparison.Ordinal);
        string[] names = [.. StatisticsDocument.Parse(text, Invariants.Options).Observations.Select(static o => o.Area).OfType<string>().Distinct().Where(Prefectures.Contains)];
        foreach (string name in names)
        {
            string other = Prefectures[(Array.IndexOf(Prefectures, name) + 7) % Prefectures.Length];
            // 衡阳县 and 衡阳师范学院 are names of their own
            if (text.Contains(other[..2], StringComparison.Ordinal) || Regex.Count(text, name[..2]) != Regex.Count(text, name))
                continue;
            comparison.Add(
                [.. Readings.Observations(text).Select(o => o.Replace(name, other, StringComparison.Ordinal))],
                Readings.Observations(text.Replace(name, other, StringComparison.Ordinal)),
                $"{name} → {other} in {text[..Math.Min(40, text.Length)]}");
        }
    }

    /// <summary>Each year four years later, and so the day of reading: leap years stay leap years, and periods move by four years.</summary>
    internal static void Shifted(string paragraph, Comparison comparison)
    {
        // what is named and not dated (十四五), what tables know year by year (春节), and years in other writing do not move along
        if (Named().IsMatch(paragraph) || Year().Count(paragraph) != Iso().Count(paragraph))
            return;
        string text = Year().Replace(paragraph, static m => Later(m.Value));
        var later = new StatisticsOptions { ReferenceDate = Invariants.Options.ReferenceDate!.Value.AddYears(4) };
        comparison.Add(
            [.. Readings.Mentions(paragraph).Select(static line => line.StartsWith("period", StringComparison.Ordinal) || line.StartsWith("change", StringComparison.Ordinal) ? Iso().Replace(line, static m => Later(m.Value)) : Year().Replace(line, static m => Later(m.Value)))],
            Readings.Mentions(text, later),
            paragraph);
    }

    /// <summary>Each paragraph twice: the second gives the names, values and changes of the first.</summary>
    internal static void Doubled(string paragraph, Comparison comparison)
    {
        var twice = StatisticsDocument.Parse(paragraph + "\n" + paragraph, Invariants.Options);
        string[] once = [.. StatisticsDocument.Parse(paragraph, Invariants.Options).Observations.Select(Core)];
        string[] both = [.. twice.Observations.Select(Core)];
        comparison.Add([.. once, .. once], both, paragraph);
    }

    /// <summary>All cities below the provinces, with a name of two characters before 市.</summary>
    private static readonly string[] Prefectures =
        [.. AreaRow.Read(AreaTable.Rows).Where(static row => row is { Level: AreaLevel.Prefecture, IsFormer: false, Name.Length: 3 } && row.Name.EndsWith('市')).Select(static row => row.Name).Order(StringComparer.Ordinal)];

    private static string Core(Observation o) => $"{o.Indicator} | {o.Value} | {string.Join(';', o.Changes.Select(c => MentionTable.Of(c)))}";

    private static string Placed(in Mention mention, string text) => $"{mention.Range} {MentionTable.Value(mention, text)}";

    private static string Later(string year) => (int.Parse(year, CultureInfo.InvariantCulture) + 4).ToString(CultureInfo.InvariantCulture);

    private static char Another(char digit, Random random, bool first)
    {
        char other;
        do
            other = (char)('0' + random.Next(first ? 1 : 0, 10));
        while (other == digit);
        return first && digit == '0' ? '0' : other;
    }

    private static string Moved(in Mention mention, string text, bool flip)
    {
        string place = Placed(mention, text);
        if (!mention.TryGetChange(out PercentageChange change))
            return place;
        string direction = change.Direction.ToString();
        // a change without a word of its own may go on from the one before (分别增长3%、5%)
        if (UpOrDown().Count(text.AsSpan(mention.Range.Start, mention.Range.Length)) == 0)
            direction = "either way";
        else if (flip)
            direction = change.Direction switch { ChangeDirection.Increase => nameof(ChangeDirection.Decrease), ChangeDirection.Decrease => nameof(ChangeDirection.Increase), _ => direction };
        return $"{mention.Range} {direction} {change.Size} {change.Basis} {change.BasePeriod}";
    }

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Figure();

    [GeneratedRegex("增长|下降")]
    private static partial Regex UpOrDown();

    [GeneratedRegex(@"(?<=[一-鿿〇])(?=[0-9])|(?<=[0-9])(?=[一-鿿〇])")]
    private static partial Regex Border();

    [GeneratedRegex("(?<=[0-9])(?=[0-9])")]
    private static partial Regex Digits();

    [GeneratedRegex(@"(?<![\d.])(19[5-9]\d|20[0-4]\d)(?=年|[—\-－–～~至、和—]+(19|20)\d\d年)")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<![\d.\-])(19[5-9]\d|20[0-4]\d)(?![\d.])")]
    private static partial Regex Iso();

    [GeneratedRegex(@"[一二三四五]五|春运|一带一路|五一|上周|上週|规划|节|假期|元旦|[一二][〇零九][〇零一二三四五六七八九]|(?<!\d)\d\d年|财年|届|[七八]大|新时代|疫情|危机|\d{4}[/／-]\d\d(?!\d)|周|星期|世纪|年代|入世|解放|建国|民国|农历|正月|腊月")]
    private static partial Regex Named();
}
