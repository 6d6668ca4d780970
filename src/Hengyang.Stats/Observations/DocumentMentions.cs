namespace Hengyang.Stats;

/// <summary>What a mention and the document that has it tell together.</summary>
/// <example><code>
/// StatisticsDocument one = StatisticsDocument.Parse("出口额居全国第5位");
/// one.Mentions[0].TryGetRank(one, out Rank rank); // 居全国第5位
/// </code></example>
public static class DocumentMentions
{
    /// <summary>The rank, when <see cref="Mention.Kind"/> is <see cref="MentionKind.Rank"/>, whether the document was read from characters or from bytes.</summary>
    /// <param name="mention">A mention of the document.</param>
    /// <param name="document">The document that has the mention.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <returns>False for other kinds, and where the document does not reach as far as the scope.</returns>
    /// <example><code>
    /// StatisticsDocument one = StatisticsDocument.Parse("居全省第3位");
    /// one.Mentions[0].TryGetRank(one, out Rank rank); // 居全省第3位
    /// </code></example>
    public static bool TryGetRank(this in Mention mention, StatisticsDocument document, out Rank rank)
    {
        ArgumentNullException.ThrowIfNull(document);
        rank = default;
        if (mention.Kind != MentionKind.Rank || !document.TryGetText(mention.ScopeRange, out string? scope))
            return false;
        rank = mention.MakeRank(mention.ScopeRange.Length == 0 ? null : ScopeNames.Get(scope));
        return true;
    }
}
