using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>Every word of the lexicon is found in Traditional characters as well.</summary>
public sealed class LexiconVariantTests
{
    /// <summary>Characters that are words of their own beside the form they are a variant of: feet, old thousandths, micro.</summary>
    private const string Own = "呎釐箇µ";

    [Fact]
    public void A_word_is_the_same_in_every_variant_of_its_characters()
    {
        ILookup<char, char> variants = CharacterVariants.Rows
            .SelectMany(row => row[1..].Select(variant => (Form: row[0], Variant: variant)))
            .Where(pair => !Own.Contains(pair.Variant))
            .ToLookup(pair => pair.Form, pair => pair.Variant);
        List<string> lost = [];
        foreach ((string word, LexiconRow row) in Lexicon.Build().Rows)
        {
            if (row.AfterNumberOnly)
                continue;
            int length = Lexicon.Match(word, 0, out int expected);
            foreach (int i in Enumerable.Range(0, word.Length))
            {
                foreach (char variant in variants[word[i]])
                {
                    string other = word[..i] + variant + word[(i + 1)..];
                    if (Lexicon.Match(other, 0, out int found) != length || found != expected)
                        lost.Add(other);
                }
            }
        }

        Assert.Empty(lost);
    }
}
