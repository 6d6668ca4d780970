namespace Hengyang.Stats;

/// <summary>
/// Characters and pairs of them that the rules of a noun phrase look for, as lists that one look at the phrase tells of
/// (<see cref="PhraseLook"/>): it spares most of the searches.
/// </summary>
internal static class PhraseMarks
{
    /// <summary>增幅较大的有发酵酒, 升幅较大的为电力, 最多的是旅客: what leads to the thing that is told apart.</summary>
    internal static readonly string[] Focuses = [.. SharedWords.Of("PhraseMarks.Focuses"), "的有", "在内的"];

    /// <summary>的有 and 了, which have a clause before them.</summary>
    internal static readonly WordList Havings = new([.. Focuses, "了"]);

    internal static readonly WordList Aims = new("拟");

    internal static readonly WordList Origins = new("从", "由");

    internal static readonly WordList Thans = new("比", "较");

    internal static readonly WordList Enumerations = new("、");

    /// <summary>均, 都: each of those that are named.</summary>
    internal static readonly WordList Eaches = new([.. Particles.Each.Select(static c => c.ToString())]);

    internal static readonly WordList Brackets = new("（", "(");

    /// <summary>The ideographic space.</summary>
    internal static readonly WordList Gaps = new("\u3000");

    internal static readonly WordList Pers = new("每");

    internal static readonly WordList Takings = new("把");

    internal static readonly WordList Addings = new("加");

    internal static readonly WordList Dashes = new("——");

    internal static readonly WordList Wheres = new("在");

    internal static readonly WordList Dones = new("已");

    internal static readonly WordList Comings = new("将");

    /// <summary>支出中以…, 入汛以来.</summary>
    internal static readonly WordList Amids = new("以");
}
