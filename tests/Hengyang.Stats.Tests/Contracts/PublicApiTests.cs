using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>
/// What the library offers is a committed text, one for each target: a change of it is seen in review. To accept a change,
/// run the tests with HENGYANG_STATS_ACCEPT=1 and commit the text.
/// </summary>
public sealed class PublicApiTests
{
    private const string Accept = "HENGYANG_STATS_ACCEPT";

#if NET10_0_OR_GREATER
    private const string Framework = "net10.0";
#else
    private const string Framework = "net8.0";
#endif

    [Fact]
    public void What_the_library_offers_is_what_the_text_says()
    {
        string path = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Contracts", $"PublicApi.{Framework}.txt");
        string actual = PublicApi.Write(typeof(Quantity).Assembly);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, actual);

        string expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : string.Empty;
        if (expected == actual)
            return;
        IEnumerable<string> gone = expected.Split('\n').Except(actual.Split('\n')).Select(l => "- " + l);
        IEnumerable<string> added = actual.Split('\n').Except(expected.Split('\n')).Select(l => "+ " + l);
        Assert.Fail($"The public API is not what {Path.GetFileName(path)} says. If it is meant, run the tests with {Accept}=1.\n"
            + string.Join('\n', gone.Concat(added)));
    }

    [Fact]
    public void Both_targets_offer_the_same()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable(Accept) == "1", "the texts are being written");
        string[] texts = [.. ((string[])["net8.0", "net10.0"]).Select(f =>
            File.ReadAllText(Repository.PathOf("tests", "Hengyang.Stats.Tests", "Contracts", $"PublicApi.{f}.txt")))];

        Assert.Equal(texts[0], texts[1]);
    }
}
