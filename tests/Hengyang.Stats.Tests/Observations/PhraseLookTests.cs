using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>A phrase as a stretch of its text, cut and put together; and the look at its characters that spares walks through lists.</summary>
public sealed class PhraseLookTests
{
    private const string Text = "会议指出，粮 食总产量、油料产量比上年增长";

    [Fact]
    public void APhraseIsAStretchOfTheTextUntilItIsPutTogether()
    {
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        phrase.Add(Text, 4, 12);
        Assert.Equal("粮食总产量", phrase.ToString());
        Assert.Equal((5, 11), (phrase.Start, phrase.End));
        phrase.CutHead(2);
        Assert.Equal(("总产量", 8), (phrase.ToString(), phrase.Start));
        phrase.Part(11);
        phrase.Add(Text, 12, 16);
        Assert.Equal(("总产量、油料产量", 8, 16, 11), (phrase.ToString(), phrase.Start, phrase.End, phrase.PlaceOf(3)));
        phrase.CutMiddle(3, 3);
        Assert.Equal(("总产量产量", 14), (phrase.ToString(), phrase.PlaceOf(3)));
        phrase.CutTail(3);
        Assert.Equal(("总产量", 11), (phrase.ToString(), phrase.End));
        phrase.CutTail(0);
        Assert.Equal((-1, -1), (phrase.Start, phrase.End));
    }

    [Fact]
    public void AStretchIsNoCopyAndIsCutAtBothEnds()
    {
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        phrase.Add(Text, 12, 17);
        phrase.CutTail(4);
        phrase.CutHead(2);
        Assert.Equal(("产量", 14, 16), (phrase.ToString(), phrase.Start, phrase.End));
        Assert.True(phrase.Text.Overlaps(Text));
    }

    [Theory]
    [InlineData("会议指出出口额", true)]
    [InlineData("出口总额", false)]
    [InlineData("", false)]
    [InlineData("會議指出出口額", true)]
    public void ALookTellsWhichListsMayHaveAWordInIt(string text, bool tells)
    {
        PhraseLook look = default;
        Assert.Equal(tells, look.MayHold(text, ClauseWords.Telling));
    }

    /// <summary>Whatever stands in a text is told: only what is not there may be told as well.</summary>
    [Fact]
    public void ALookMissesNoWord()
    {
        WordList[] lists = [ClauseWords.Telling, ClauseWords.Circumstance, ClauseWords.LeadingIn, ClauseWords.Manner, PhraseWords.Tails, PhraseWords.Heads, PhraseWords.Within, PassingPeriod.Bases];
        string text = string.Concat(Enumerable.Repeat("随着经济回升，上半年会议指出，在去年高基数的基础上，粮食产量大幅向上达到为了其中的了诸如根据预计，因而累计实现", 3));
        int found = 0;
        for (int start = 0; start < text.Length; start++)
        {
            ReadOnlySpan<char> stretch = text.AsSpan(start, Math.Min(9, text.Length - start));
            PhraseLook look = default;
            foreach (WordList list in lists)
            {
                if (!list.IsIn(stretch))
                    continue;
                found++;
                Assert.True(look.MayHold(stretch, list), $"a word in {stretch}");
            }
        }

        Assert.True(found > 300, $"{found}");
    }

    [Theory]
    [InlineData("政府料经济增长", true)]
    [InlineData("会议指出出口额", true)]
    [InlineData("出口总额", false)]
    [InlineData("", false)]
    public void AGroupIsThereWhereOneOfItsListsMayBe(string text, bool tells)
    {
        PhraseLook look = default;
        Assert.Equal(tells, look.MayHold(text, new WordGroup(ClauseWords.Telling, ClauseWords.Reckoning)));
    }

    [Fact]
    public void ASentenceKnowsTheKindsOfItsTokens()
    {
        const string text = "其中出口43亿美元；进口31亿美元。";
        Workspace workspace = Workspace.Rent();
        int position = 0;
        Lexer.ReadSentence(text, ref position, workspace);
        WordList trade = new("出口", "顺差");
        WordList balance = new("顺差", "逆差");
        // a list that has no number yet is not looked for
        Assert.NotEqual(trade.Number, balance.Number);
        SentenceLook look = new();
        look.Take(workspace.Tokens, WordBits.Of(text));
        Sentence s = new(text, workspace.Tokens, workspace.Numbers, 0, position) { Look = look };
        Sentence unknown = new(text, workspace.Tokens, workspace.Numbers, 0, position);
        Assert.True(s.MayHold(WordKind.Among));
        Assert.False(s.MayHold(WordKind.Respectively));
        Assert.True(s.MayHold(TokenKind.Semicolon));
        Assert.False(s.MayHold(TokenKind.Colon));
        Assert.True(s.MayHold(trade));
        Assert.False(s.MayHold(balance));
        Assert.True(s.MayHold(new WordList("顺差")));
        Assert.True(unknown.MayHold(WordKind.Respectively) && unknown.MayHold(TokenKind.Colon));
        workspace.Return();
    }

    [Theory]
    [InlineData("提高到", 3)]
    [InlineData("增至", 2)]
    [InlineData("提高", 0)]
    [InlineData("", 0)]
    public void TheWordsOfSeveralListsAreOneList(string text, int length) =>
        Assert.Equal(length, WordList.OfAll(new WordList("提高到", "升到"), new WordList("增至")).TailOf(text));
}
