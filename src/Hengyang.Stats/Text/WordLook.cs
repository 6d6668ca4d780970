namespace Hengyang.Stats;

/// <summary>What one look at the characters of a sentence told of the words in it, a bit for each of many lists; default where nobody looked.</summary>
/// <param name="Lists">The lists of which a word may stand in it.</param>
/// <param name="Known">The lists that were known at that time.</param>
internal readonly record struct WordLook(ulong Lists, ulong Known);
