extern alias steps;

using System.Text;
using Xunit;
using Counted = steps::Hengyang.Stats;

namespace Hengyang.Stats.Tests.Speed;

/// <summary>
/// Time is linear whatever is repeated: every word of the lexicon alone, every pair of kinds of words, and every example of a form, over and over, takes
/// no more steps for a character in a long text than in a short one, in the reader and in the document. The short form takes
/// each 29th of them, and each third example.
/// </summary>
[Collection(nameof(StepTests))]
public sealed class RepeatTests
{
    private const int Kilobyte = 1024;

    /// <summary>A sentence is cut at its 1024th token, so that what is done for each of its tokens again shows in full in the short text already; beyond that nothing may grow.</summary>
    private const double Constant = 0.25;

    private static readonly Counted.StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2024, 1, 15) };

    [Fact]
    public void Every_word_repeated() => AssertBounded(Lexicon.Build().Rows.Keys);

    [Fact]
    public void Every_pair_of_kinds_repeated()
    {
        List<string> samples = [.. Lexicon.Build().Rows.GroupBy(row => (row.Value.Kind, row.Value.Unit.IsNone)).Select(kind => kind.First().Key), "5", "十二", "2023", "，", "、", "—", "（", "“", "市"];
        AssertBounded(samples.SelectMany(first => samples.Select(second => first + second)));
    }

    [Fact]
    public void Every_example_of_a_form_repeated() => AssertBounded(
        FormTables.Subjects.SelectMany(FormTables.Of).SelectMany(static row => row.Examples.Select(static example => example.Text)).Distinct(StringComparer.Ordinal), every: 3);

    private static void AssertBounded(IEnumerable<string> units, int every = 29)
    {
        const int length = 16 * Kilobyte;
        every = TestCases.IsLong ? 1 : every;
        List<string> growing = [];
        double most = 0;
        int count = 0;
        foreach (string unit in units.Where((_, i) => i % every == 0).Concat(["五一", "八一", "六一八"]))
        {
            Compare(unit, "reader", Read);
            Compare(unit, "document", text => Counted.StatisticsDocument.Parse(text, Options));
            count++;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{count} texts, at most {most:F1} steps a character");
        Assert.True(count > 70 && growing.Count == 0, string.Join('\n', growing.Take(50)));

        void Compare(string unit, string reading, Action<string> read)
        {
            double few = StepsOf(unit, length, read);
            double many = StepsOf(unit, 4 * length, read);
            most = Math.Max(most, many);
            if (many > few * (1 + Constant))
                growing.Add($"{unit}, {reading}: {few:F0} steps a character, then {many:F0}");
        }
    }

    private static double StepsOf(string unit, int length, Action<string> read)
    {
        string text = new StringBuilder(length + unit.Length).Insert(0, unit, (length / unit.Length) + 1).ToString();
        long before = Counted.Steps.Count;
        read(text);
        return (double)(Counted.Steps.Count - before) / text.Length;
    }

    private static void Read(string text)
    {
        using var reader = new Counted.StatisticsReader(text, Options);
        while (reader.Read())
        {
        }
    }
}
