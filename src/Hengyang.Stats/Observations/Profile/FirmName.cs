namespace Hengyang.Stats;

/// <summary>Names of firms at the head of a title that begin like those of places: 重庆啤酒：三季报点评, 中国建材2023年经营数据.</summary>
internal static class FirmName
{
    private const int LongestTitle = 24;

    /// <summary>So much of the name behind the place stands again in the text.</summary>
    private const int Alike = 2;

    /// <summary>What makes no name of a firm behind a place: 湖南省, 湖南全省.</summary>
    private static readonly CharSet Divisions = new("省市县区州盟全规");

    /// <summary>The characters that the title begins with, up to a mark or a figure, where the first of them name a place in short; null otherwise.</summary>
    internal static string? Of(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = Head(text, out int place);
        return place > 0 && !IsKind(name[place..]) ? SimpleText.Of(name.ToString()) : null;
    }

    /// <summary>Whether the text goes on about what its title names behind the place.</summary>
    internal static bool Repeats(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> name = Head(text, out int place);
        if (place == 0 || IsKind(name[place..]))
            return false;
        int at = text.IndexOf(name) + name.Length;
        return text[at..].IndexOf(name[..Math.Min(name.Length, place + Alike)]) >= 0;
    }

    /// <summary>湖南上市公司: companies of the place, and none of that name.</summary>
    private static bool IsKind(ReadOnlySpan<char> behind) => !behind.IsEmpty && (Divisions.Contains(CharTable.Folded[behind[0]]) || AreaVetoes.IsKind(behind));

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, out int place)
    {
        text = text.TrimStart();
        int end = 0;
        while (end < text.Length && end < LongestTitle && AreaNames.IsHan(text[end]))
            end++;
        place = Gazetteer.Known.LongestIn(text[..end], out AreaEntry entry);
        if (entry.Form != AreaForm.Bare)
            place = 0;
        return text[..end];
    }
}
