namespace Hengyang.Stats.Tool.Output;

/// <summary>Where a name leads to, with every link on the way followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 64;

    internal static string Of(string path)
    {
        int links = MostLinks;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string full, ref int links)
    {
        string? folder = Path.GetDirectoryName(full);
        if (folder is null)
            return full;
        string here = Path.Combine(Follow(folder, ref links), Path.GetFileName(full));
        try
        {
            FileSystemInfo? target = links-- > 0 ? File.ResolveLinkTarget(here, returnFinalTarget: true) : null;
            return target is null ? here : Follow(target.FullName, ref links);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is nothing of that name, or nothing that may be seen: it leads to itself.
            return here;
        }
    }
}
