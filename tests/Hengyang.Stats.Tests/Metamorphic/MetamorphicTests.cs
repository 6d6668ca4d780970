using Xunit;

namespace Hengyang.Stats.Tests.Metamorphic;

/// <summary>
/// Texts changed in ways whose effect is known: over the texts of the repository, and with <c>HENGYANG_STATS_CORPUS=folder</c> over
/// a folder too. Each relation has its tolerance; what breaks it is printed, passed or failed.
/// </summary>
public sealed class MetamorphicTests
{
    /// <summary>In ten thousandths: of the repository's texts, and of texts of any kind.</summary>
    [Theory]
    [InlineData("another number", 0, 50)]
    [InlineData("flipped", 0, 50)]
    [InlineData("blanks", 0, 50)]
    [InlineData("invisible", 0, 50)]
    [InlineData("broken numbers", 0, 20)]
    [InlineData("wrapped", 0, 200)]
    [InlineData("traditional", 100, 400)]
    [InlineData("renamed", 0, 100)]
    [InlineData("shifted", 0, 100)]
    [InlineData("doubled", 0, 100)]
    public void A_text_that_is_changed_is_read_as_it_was_changed(string relation, int shipped, int corpus)
    {
        (bool whole, Action<string, Comparison> compare) = Relation(relation);
        Comparison comparison = new();
        foreach (string text in whole ? WholeTexts.All() : WholeTexts.Paragraphs())
            compare(text, comparison);
        TestContext.Current.TestOutputHelper?.WriteLine($"{relation}: {comparison}");
        Assert.True(comparison.Compared > 0, "nothing was compared");
        int most = Environment.GetEnvironmentVariable("HENGYANG_STATS_CORPUS") is { Length: > 0 } ? corpus : shipped;
        Assert.True(comparison.Share * 10_000 <= most, $"{relation}: {comparison}");
    }

    private static (bool Whole, Action<string, Comparison> Compare) Relation(string name) => name switch
    {
        "another number" => (false, Relations.AnotherNumber),
        "flipped" => (false, Relations.Flipped),
        "blanks" => (false, Relations.Blanks),
        "invisible" => (false, Relations.Invisible),
        "broken numbers" => (false, Relations.BrokenNumbers),
        "wrapped" => (false, Relations.Wrapped),
        "traditional" => (false, Relations.Traditional),
        "renamed" => (true, Relations.Renamed),
        "shifted" => (false, Relations.Shifted),
        _ => (false, Relations.Doubled),
    };
}
