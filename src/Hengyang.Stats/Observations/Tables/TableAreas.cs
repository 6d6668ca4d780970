namespace Hengyang.Stats;

/// <summary>Whether a label of a row or a column is the name of a place.</summary>
internal static class TableAreas
{
    /// <param name="label">The label.</param>
    /// <param name="byHeader">Whether the head of its column says that they are places.</param>
    internal static bool IsArea(ReadOnlySpan<char> label, bool byHeader)
    {
        if (label.Length is 0 or > 12 || TableWords.Total.Is(label))
            return false;
        if (byHeader || TableWords.Regions.Is(label))
            return true;
        int length = AreaNames.HeadLength(label, out bool isPronoun);
        return !isPronoun && length == label.Length;
    }
}
