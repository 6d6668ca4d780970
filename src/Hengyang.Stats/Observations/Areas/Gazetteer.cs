namespace Hengyang.Stats;

/// <summary>
/// Names of areas: the divisions of China in full and in short, those that are no longer, the countries, and regions that figures
/// are given for. It is made at the first use; two threads may both make it, to the same effect.
/// </summary>
internal sealed class Gazetteer
{
    private static Gazetteer? s_known;

    private readonly AreaTrie _names = new();

    private readonly List<AreaEntry> _entries = [default];

    /// <summary>Codes of GB/T 2260, each with the place of the next one of the same name.</summary>
    private readonly List<(int Code, ushort Next)> _codes = [default];

    private Gazetteer()
    {
        List<AreaRow> rows = AreaRow.Read(AreaTable.Rows);

        // of names that mean several areas the larger and the present one counts
        rows.Sort(static (a, b) => Order(a).CompareTo(Order(b)));
        foreach (AreaRow row in rows)
            Put(row.Name, row.Level, AreaForms.CommonNouns.Is(row.Name) ? AreaForm.Below : AreaForm.Full, row.IsFormer, row.Code);
        foreach (AreaRow row in rows)
            PutShort(row);
        foreach (string name in AreaWords.Countries)
            Put(name, AreaLevel.Country, AreaForm.Bare);
        foreach (string name in AreaWords.Regions)
            Put(name, AreaLevel.Region, AreaForm.Full);
        foreach (string name in AreaWords.Others)
            Put(name, name[^1] == AreaForms.District ? AreaLevel.County : AreaLevel.Prefecture, AreaForm.Full);

        static int Order(AreaRow row) => ((int)row.Level * 2_000_000) + (row.IsFormer ? 1_000_000 : 0) + row.Code;
    }

    /// <summary>All that the library knows.</summary>
    internal static Gazetteer Known => s_known ??= new Gazetteer();

    /// <summary>The length of the longest name that a text begins with, or 0.</summary>
    internal int LongestIn(ReadOnlySpan<char> text, out AreaEntry entry)
    {
        int length = _names.LongestIn(text, out ushort number);
        entry = _entries[number];
        return length;
    }

    /// <summary>Whether a name may begin with a character.</summary>
    internal bool MayOpen(char c) => _names.MayOpen(CharTable.Folded[c]);

    /// <summary>Whether a name may begin with the first two characters of a text.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text) => _names.MayBegin(text);

    /// <summary>The code of a name; 0 where it has none, or more than one.</summary>
    /// <param name="entry">The name.</param>
    /// <param name="within">The code of the area that it lies in; 0 where that is not known.</param>
    internal int CodeOf(in AreaEntry entry, int within)
    {
        int found = 0;
        int step = within % 10_000 == 0 ? 10_000 : within % 100 == 0 ? 100 : 1;
        for (int at = entry.Code; at != 0; at = _codes[at].Next)
        {
            int code = _codes[at].Code;
            if (within != 0 && code / step != within / step)
                continue;
            if (found != 0 && found != code)
                return 0;
            found = code;
        }

        return found;
    }

    /// <summary>长沙, 恩施州 and 恩施, 耒阳; and 耒阳县 for what is 耒阳市 today.</summary>
    private void PutShort(AreaRow row)
    {
        ReadOnlySpan<char> stem = AreaForms.StemOf(row.Name);
        if (stem.IsEmpty || AreaForms.CommonNouns.Is(row.Name))
            return;
        if (row.Level == AreaLevel.County && AreaForms.NeverShort.Is(stem))
            return;
        AreaForm form = row.Level == AreaLevel.County || AreaForms.CommonWords.Is(stem) ? AreaForm.Below : AreaForm.Bare;
        Put(stem, row.Level, row.Level == AreaLevel.Province ? AreaForm.Bare : form, row.IsFormer, row.Code);
        if (row.Level == AreaLevel.Province)
            return;
        if (AreaForms.IsAutonomous(row.Name))
            Put(string.Concat(stem, row.Name.AsSpan(row.Name.Length - 1)), row.Level, AreaForm.Full, row.IsFormer, row.Code);
        foreach (string ending in row.Level == AreaLevel.Prefecture ? AreaForms.OfPrefectures : [])
            Put(string.Concat(stem, ending), row.Level, AreaForm.Full);
        foreach (string ending in AreaForms.OtherEndings)
            Put(string.Concat(stem, ending), row.Level, AreaForms.CommonNouns.Is(string.Concat(stem, ending)) ? AreaForm.Below : AreaForm.Full);
    }

    private void Put(ReadOnlySpan<char> name, AreaLevel level, AreaForm form, bool isFormer = false, int code = 0)
    {
        ref ushort number = ref _names.Put(name);
        if (number == 0)
        {
            number = (ushort)_entries.Count;
            _entries.Add(new AreaEntry(level, form, isFormer, 0));
        }

        // the codes of a smaller area of the same name are no codes of the larger one
        AreaEntry entry = _entries[number];
        if (code == 0 || entry.Level != level || entry.Form != form || (isFormer && !entry.IsFormer))
            return;
        _codes.Add((code, entry.Code));
        _entries[number] = entry with { Code = (ushort)(_codes.Count - 1) };
    }
}
