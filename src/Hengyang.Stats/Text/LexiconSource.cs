namespace Hengyang.Stats;

/// <summary>Where the lexicon gets its words: the folder Language puts the tables here when the library is loaded.</summary>
internal static class LexiconSource
{
    internal static Action<LexiconBuilder>? Tables { get; set; }
}
