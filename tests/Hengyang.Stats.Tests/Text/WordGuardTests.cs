using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>Guards of word rows, and that a word has one row.</summary>
public sealed class WordGuardTests
{
    [Theory]
    [InlineData("张三", "张三", "张三来了", 0, true)]
    [InlineData("[主扩]张三", "张三", "主张三条", 1, false)]
    [InlineData("[主扩]张三", "张三", "找张三去", 1, true)]
    [InlineData("元[旦素]", "元", "元旦", 0, false)]
    [InlineData("元[旦素]", "元", "元", 0, true)]
    [InlineData("张[掖(家口)]", "张", "张家口", 0, false)]
    [InlineData("张[掖(家口)]", "张", "张家庭", 0, true)]
    [InlineData("[(中国)]人[民]", "人", "中国人", 2, false)]
    [InlineData("[(中国)]人[民]", "人", "国人", 1, true)]
    [InlineData("[^见如]表", "表", "见表", 1, true)]
    [InlineData("[^见如]表", "表", "手表", 1, false)]
    public void AWordIsItselfWhereItsGuardSaysSo(string entry, string word, string text, int start, bool expected)
    {
        WordGuard? guard = WordGuard.Parse(entry, out string parsed);
        Assert.Equal(word, parsed);
        Assert.Equal(expected, guard?.Allows(text, start, start + word.Length) ?? true);
    }

    [Fact]
    public void TwoRowsForOneWordAreAnError()
    {
        var rows = new LexiconBuilder();
        rows.Add(WordKind.Statement, 0, "达 为");
        Assert.Contains("达", Assert.Throws<InvalidOperationException>(() => rows.Add(WordKind.Boundary, 0, "达")).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => rows.Add(WordKind.Statement, 0, "为"));
        Assert.Throws<InvalidOperationException>(() => rows.AddSense(WordKind.Boundary, "至"));
        rows.AddSense(WordKind.Boundary, "达");
        Assert.Throws<InvalidOperationException>(() => rows.AddSense(WordKind.Share, "达"));
        Assert.Equal((WordKind.Statement, WordKind.Boundary), (rows.Rows["达"].Kind, rows.Rows["达"].Other));
    }

    [Theory]
    [InlineData("10部门", 0)]
    [InlineData("10部机床", 1)]
    [InlineData("5张家口", 0)]
    [InlineData("5张家庭照片", 1)]
    [InlineData("3升至", 0)]
    [InlineData("3升油", 1)]
    public void AUnitIsNoneWhereItBeginsAnotherWord(string text, int expected) =>
        Assert.Equal(expected, Lexicon.MatchAfterNumber(text, text.IndexOfAny([.. "部张升"]), out _));
}
