extern alias steps;

using System.Globalization;
using System.Text;
using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tests.Hostile;
using Xunit;
using Counted = steps::Hengyang.Stats;

namespace Hengyang.Stats.Tests.Speed;

/// <summary>
/// The guard against slow-downs that needs no clock: steps (looks at characters and tokens) and allocated bytes, counted in a
/// copy of the library that counts them, against what steps.tsv says. To accept a change, run the tests with
/// HENGYANG_STATS_ACCEPT=1 and commit the file.
/// </summary>
[Collection(nameof(StepTests))]
public sealed class StepTests
{
    private const string Accept = "HENGYANG_STATS_ACCEPT";
    private const int Kilobyte = 1024;
    private const int Megabyte = Kilobyte * Kilobyte;

    /// <summary>How many more steps or bytes than the file says are let through: what one more word or rule costs.</summary>
    private const double Tolerance = 1.05;

    /// <summary>How far the steps for a character may differ between a short text and a long one.</summary>
    private const double Constant = 0.10;

    /// <summary>What a character of a broken text may cost at most; see docs/reliability.md for what was seen.</summary>
    private const double MostSteps = 60;

    /// <summary>In CI 100 MB of UTF-16; at the desk 4 MB, so that the other tests need not wait.</summary>
    private static readonly int LongestText = (Environment.GetEnvironmentVariable("CI") == "true" ? 50 : 2) * Megabyte;

    private static readonly Counted.StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20) };

    private static readonly Dictionary<string, Action> Work = MakeWork();

    [Fact]
    public void Reading_takes_no_more_steps_and_bytes_than_the_file_says()
    {
        string path = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Speed", "steps.tsv");
        Dictionary<string, (long Steps, long Bytes)> actual = Work.ToDictionary(w => w.Key, w => Cost(w.Value));
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, Write(actual));

        Dictionary<string, (long Steps, long Bytes)> expected = Read(path);
        IEnumerable<string> slower = actual.Where(a => !expected.TryGetValue(a.Key, out (long Steps, long Bytes) e)
                || a.Value.Steps > e.Steps * Tolerance || a.Value.Bytes > e.Bytes * Tolerance)
            .Select(a => $"{a.Key}: {a.Value.Steps} steps and {a.Value.Bytes} bytes, the file says {expected.GetValueOrDefault(a.Key)}");
        Assert.True(!slower.Any(), $"Slower than steps.tsv says. If it must be, run the tests with {Accept}=1.\n" + string.Join('\n', slower));
        Assert.Equal(expected.Keys.Order(), actual.Keys.Order());
    }

    [Theory]
    [InlineData("bulletin")]
    [InlineData("news")]
    public void Cost_for_a_character_is_the_same_in_long_texts(string name)
    {
        double small = StepsPerCharacter(SpeedTexts.Alike(name, Kilobyte));
        double middle = StepsPerCharacter(SpeedTexts.Alike(name, 64 * Kilobyte));
        double large = StepsPerCharacter(SpeedTexts.Alike(name, LongestText));

        Assert.InRange(middle, small * (1 - Constant), small * (1 + Constant));
        Assert.InRange(large, small * (1 - Constant), small * (1 + Constant));
    }

    [Fact]
    public void Cost_for_a_character_does_not_grow_on_hostile_texts()
    {
        AssertSteady(StepsPerCharacter);
        AssertSteady(StepsOfDocument);
    }

    private static void AssertSteady(Func<string, double> stepsPerCharacter)
    {
        const int small = 8 * Kilobyte;
        List<string> growing = [];
        foreach ((string name, Func<int, string> make) in HostileTexts.All)
        {
            double few = stepsPerCharacter(make(small));
            double many = stepsPerCharacter(make(8 * small));
            if (many > few * (1 + Constant))
                growing.Add($"{name}: {few:F2} steps a character in {small} characters, {many:F2} in {8 * small}");
        }

        Assert.True(growing.Count == 0, string.Join('\n', growing));
    }

    /// <summary>Lexicon words at random and broken sentences: none takes more than so many steps for a character.</summary>
    [Fact]
    public void Broken_texts_take_few_steps_for_a_character()
    {
        int count = TestCases.IsLong ? 1_000_000 : 5_000;
        RandomTexts texts = new();
        (double most, long worst) = (0, -1);
        for (long number = 0; number < count; number++)
        {
            string text = texts.Make(number);
            // a short text pays for its beginning and its end too
            double steps = StepsPerCharacter(text) * text.Length / (text.Length + 8);
            if (steps > most)
                (most, worst) = (steps, number);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"at most {most:F1} steps a character, in text {worst}");
        Assert.True(most <= MostSteps, $"{most:F1} steps a character in text {worst}: {texts.Make(Math.Max(worst, 0))}");
    }

    private static double StepsPerCharacter(string text)
    {
        long before = Counted.Steps.Count;
        ReadAll(text);
        return (double)(Counted.Steps.Count - before) / text.Length;
    }

    private static double StepsOfDocument(string text)
    {
        long before = Counted.Steps.Count;
        Counted.StatisticsDocument.Parse(text, Options);
        return (double)(Counted.Steps.Count - before) / text.Length;
    }

    private static void ReadAll(ReadOnlySpan<char> text)
    {
        using var reader = new Counted.StatisticsReader(text, Options);
        while (reader.Read())
        {
        }
    }

    private static void ReadAll(ReadOnlySpan<byte> text)
    {
        using var reader = new Counted.StatisticsReader(text, Options);
        while (reader.Read())
        {
        }
    }

    /// <summary>Steps of one run, and the least bytes of a few once it is warm.</summary>
    private static (long Steps, long Bytes) Cost(Action work)
    {
        work();
        long steps = Counted.Steps.Count;
        work();
        steps = Counted.Steps.Count - steps;
        long bytes = long.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            work();
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return (steps, bytes);
    }

    private static Dictionary<string, Action> MakeWork()
    {
        Dictionary<string, Action> work = [];
        foreach (string name in (string[])["bulletin", "news"])
        {
            string text = SpeedTexts.Read(name);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            work.Add($"{name}, reader", () => ReadAll(text));
            work.Add($"{name}, reader over UTF-8", () => ReadAll(utf8));
            work.Add($"{name}, document", () => Counted.StatisticsDocument.Parse(text, Options));
        }

        work.Add("ChineseNumber 二亿一千三百四十五万六千七百八十九", () => Counted.ChineseNumber.TryParse("二亿一千三百四十五万六千七百八十九", out decimal _));
        work.Add("ChineseNumber 2.1亿", () => Counted.ChineseNumber.TryParse("2.1亿", out decimal _));
        work.Add("Quantity 2.1亿元", () => Counted.Quantity.TryParse("2.1亿元", out _));
        work.Add("PercentageChange 同比增长92%", () => Counted.PercentageChange.TryParse("同比增长92%", out _));
        work.Add("DateRange 2023年1—11月", () => Counted.DateRange.TryParse("2023年1—11月", out _));
        work.Add("Rank 居全国第5位", () => Counted.Rank.TryParse("居全国第5位", out _));
        return work;
    }

    private static string Write(Dictionary<string, (long Steps, long Bytes)> costs)
    {
        var text = new StringBuilder("work\tsteps\tbytes\n");
        foreach ((string name, (long steps, long bytes)) in costs)
            text.Append(CultureInfo.InvariantCulture, $"{name}\t{steps}\t{bytes}\n");
        return text.ToString();
    }

    private static Dictionary<string, (long Steps, long Bytes)> Read(string path) =>
        File.ReadAllLines(path).Skip(1).Select(line => line.Split('\t')).ToDictionary(
            cells => cells[0],
            cells => (long.Parse(cells[1], CultureInfo.InvariantCulture), long.Parse(cells[2], CultureInfo.InvariantCulture)));
}
