using System.Globalization;

namespace Hengyang.Stats;

/// <summary>Codes of areas by name: of GB/T 2260 for the divisions of China, and those of the user's catalogue.</summary>
internal sealed class AreaCodes
{
    private readonly AreaCatalogue? _own;
    private string? _lastArea;
    private string? _lastHome;
    private string? _lastCode;

    internal AreaCodes(AreaCatalogue? own) => _own = own;

    /// <summary>The code of an area, or null where it has none or its name several.</summary>
    /// <param name="area">The name.</param>
    /// <param name="home">The area of the text, which tells 新华区 of one city from that of another.</param>
    internal string? Of(string? area, string? home)
    {
        if (area is null)
            return null;
        if (ReferenceEquals(area, _lastArea) && ReferenceEquals(home, _lastHome))
            return _lastCode;
        (_lastArea, _lastHome) = (area, home);
        if (_own is null || !_own.TryGetCode(area, out _lastCode))
        {
            int code = Find(area, 0);
            if (code == 0 && home is not null && home != area && Find(home, 0) is > 0 and int within)
                code = Find(area, within);
            _lastCode = code == 0 ? null : code.ToString("D6", CultureInfo.InvariantCulture);
        }

        return _lastCode;
    }

    /// <summary>The code of a name within an area; of a chain (湖南省衡阳市) that of its last name.</summary>
    private static int Find(ReadOnlySpan<char> name, int within)
    {
        while (!name.IsEmpty)
        {
            int length = Gazetteer.Known.LongestIn(name, out AreaEntry entry);
            if (length == 0)
                return 0;
            within = Gazetteer.Known.CodeOf(in entry, within);
            if (within == 0)
                return 0;
            name = name[length..];
        }

        return within;
    }
}
