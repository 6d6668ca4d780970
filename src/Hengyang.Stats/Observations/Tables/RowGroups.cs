namespace Hengyang.Stats;

/// <summary>The rows that may hold the next one as a part: by indent, 其中 and #, and rows without figures, which name groups.</summary>
internal sealed class RowGroups
{
    private readonly record struct Holder(string Label, int Level, bool IsGroup);

    private readonly List<Holder> _holders = [];

    internal void Clear() => _holders.Clear();

    /// <summary>Places a row; gives the one it is a part of, or null.</summary>
    /// <param name="label">Its label.</param>
    /// <param name="indent">How far it is indented.</param>
    /// <param name="isAmong">Whether 其中 or # says that it is a part.</param>
    /// <param name="isGroup">Whether it has no figures, or ends with a colon.</param>
    internal string? Place(string label, int indent, bool isAmong, bool isGroup)
    {
        int level = (indent * 2) + (isAmong ? 1 : 0);
        while (_holders.Count > 0 && Ends(_holders[^1], level, isGroup))
            _holders.RemoveAt(_holders.Count - 1);
        string? parent = _holders.Count > 0 ? _holders[^1].Label : null;
        if (!isAmong || isGroup)
            _holders.Add(new Holder(label, level, isGroup));
        return parent;
    }

    private static bool Ends(in Holder holder, int level, bool isGroup) =>
        holder.Level > level || (holder.Level == level && (isGroup || !holder.IsGroup));
}
