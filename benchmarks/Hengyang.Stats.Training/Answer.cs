namespace Hengyang.Stats.Training;

/// <summary>An answer with what the scorer sees of it, and whether it is right by the gold.</summary>
/// <param name="Document">The text that it is of.</param>
/// <param name="Places">The places of its features in the table.</param>
/// <param name="IsRight">Whether indicator, value and unit are those of a gold line that it overlaps.</param>
internal sealed record Answer(string Document, ushort[] Places, bool IsRight)
{
    /// <summary>Texts whose names differ in figures only are of one source: they are never parted between learning and judging.</summary>
    internal static int FoldOf(string document, int folds)
    {
        uint hash = 2166136261;
        foreach (char c in document)
            if (!char.IsAsciiDigit(c))
                hash = (hash ^ c) * 16777619;
        return (int)(hash % (uint)folds);
    }
}
