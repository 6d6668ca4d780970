namespace Hengyang.Stats;

/// <summary>What one look at the characters of a sentence told of the words in it, a bit for each of many lists; default where nobody looked.</summary>
/// <param name="Lists">The lists of which a word may stand in it.</param>
/// <param name="Known">The lists that were known at that time.</param>
internal readonly record struct WordLook(ulong Lists, ulong Known)
{
    /// <summary>Whether a word of the list that has a bit may stand there; a list that was not known then may always.</summary>
    internal bool MayHold(ulong bit) => ((Lists | ~Known) & bit) != 0;
}
