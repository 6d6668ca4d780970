namespace Hengyang.Stats;

/// <summary>Gives names that were read in Simplified characters back as their text writes them.</summary>
internal sealed class ShownNames
{
    /// <summary>How far around its observation a name is looked for.</summary>
    private const int Near = 240;

    private const int LongestPiece = 24;

    private readonly Dictionary<string, string> _known = [];

    /// <summary>Notes a name that is known as the text writes it.</summary>
    internal void Note(string simple, string shown) => _known[simple] = shown;

    /// <summary>The name of an area as the text last wrote it.</summary>
    internal string? Known(string? simple) => simple is not null && _known.TryGetValue(simple, out string? shown) ? shown : simple;

    /// <summary>Gives an observation its names as the text writes them.</summary>
    /// <param name="o">It.</param>
    /// <param name="simple">The text in Simplified characters.</param>
    /// <param name="shown">The text.</param>
    internal void Show(Observation o, ReadOnlySpan<char> simple, ReadOnlySpan<char> shown)
    {
        int start = Math.Max(0, o.Range.Start - Near);
        int end = Math.Min(simple.Length, o.Range.End + Near);
        ReadOnlySpan<char> near = simple[start..end];
        ReadOnlySpan<char> here = shown[start..end];
        o.Name(
            Name(o.Indicator, near, here),
            o.Parent is null ? null : Name(o.Parent, near, here),
            o.Area is null ? null : Area(o.Area, near, here, simple, shown));
    }

    private string Name(string name, ReadOnlySpan<char> simple, ReadOnlySpan<char> shown)
    {
        int at = simple.LastIndexOf(name);
        if (at >= 0)
            return _known[name] = AsShown(name, shown.Slice(at, name.Length));
        return _known.TryGetValue(name, out string? known) ? known : _known[name] = Pieces(name, simple, shown);
    }

    /// <summary>The name itself where the text writes it alike.</summary>
    private static string AsShown(string name, ReadOnlySpan<char> shown) => shown.SequenceEqual(name) ? name : shown.ToString();

    /// <summary>A name that was put together: each piece of it as it stands in the text.</summary>
    private static string Pieces(string name, ReadOnlySpan<char> simple, ReadOnlySpan<char> shown)
    {
        Span<char> pieces = name.Length <= 128 ? stackalloc char[name.Length] : new char[name.Length];
        name.CopyTo(pieces);
        for (int i = 0; i < name.Length;)
        {
            int length = Math.Min(LongestPiece, name.Length - i);
            int at = -1;
            for (; length > 0 && at < 0; length--)
                at = simple.LastIndexOf(name.AsSpan(i, length));
            if (at < 0)
            {
                i++;
                continue;
            }

            length++;
            shown.Slice(at, length).CopyTo(pieces[i..]);
            i += length;
        }

        return pieces.ToString();
    }

    private string Area(string area, ReadOnlySpan<char> near, ReadOnlySpan<char> here, ReadOnlySpan<char> simple, ReadOnlySpan<char> shown)
    {
        int at = near.LastIndexOf(area);
        if (at >= 0)
            return _known[area] = AsShown(area, here.Slice(at, area.Length));
        if (_known.TryGetValue(area, out string? known))
            return known;
        at = simple.IndexOf(area);
        return _known[area] = at < 0 ? area : shown.Slice(at, area.Length).ToString();
    }
}
