namespace Hengyang.Stats;

/// <summary>
/// The place of the office or the assembly that a report was given by or in, as the lines of its head name it: ——在衡阳市第十六届人民代表大会
/// 第三次会议上, 衡阳市财政局, 衡阳市人民政府市长; and of the committee that led the work: 在衡阳市委的领导下. Such a report need not name its
/// place again.
/// </summary>
internal static class OfficeName
{
    /// <summary>The title, the subtitle, who gave the report and to whom.</summary>
    private const int HeadLength = 250;

    private const int LongestLine = 60;

    private const int LongestName = 24;

    private const int ShortestName = 3;

    /// <summary>The name, or null.</summary>
    internal static string? Find(ReadOnlySpan<char> text) => OfLines(text[..Math.Min(text.Length, HeadLength)]) ?? OfLeaders(text);

    private static string? OfLines(ReadOnlySpan<char> head)
    {
        while (!head.IsEmpty)
        {
            int end = head.IndexOf('\n');
            ReadOnlySpan<char> line = (end < 0 ? head : head[..end]).Trim();
            head = end < 0 ? default : head[(end + 1)..];
            if (line.IsEmpty)
                continue;
            // the head ends where the prose begins
            if (line.Length > LongestLine || Marks.KindOf(line[^1]) is TokenKind.SentenceEnd or TokenKind.Semicolon)
                return null;
            for (int at = 0; at + ShortestName < line.Length; at++)
            {
                if (!Opens(line, at))
                    continue;
                int length = LengthAt(line[at..Math.Min(line.Length, at + LongestName)]);
                if (length > 0 && IsOffice(line[(at + length)..]))
                    return line.Slice(at, length).ToString();
            }
        }

        return null;
    }

    private static bool Opens(ReadOnlySpan<char> line, int at) =>
        AreaNames.IsHan(line[at]) && (at == 0 || !AreaNames.IsHan(line[at - 1]) || Leads.Contains(line[at - 1]));

    /// <summary>1月8日在衡阳市…, 共和县….</summary>
    private static readonly CharSet Leads = new("在于日");

    /// <summary>The length of a name in full, known or not.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        AreaMatch match = AreaNames.ReadOne(text);
        if (match is { Length: >= ShortestName, Start: 0, IsHomeWord: false, Level: AreaLevel.Province or AreaLevel.Prefecture or AreaLevel.County })
            return match.Length;
        return TitleName.StemmedLength(text);
    }

    private static bool IsOffice(ReadOnlySpan<char> behind) => Offices.HeadOf(behind) > 0 || IsAssembly(behind);

    /// <summary>第十六届人民代表大会, 十六届人大.</summary>
    private static bool IsAssembly(ReadOnlySpan<char> behind)
    {
        const int longest = 6;
        int session = behind[..Math.Min(behind.Length, longest)].IndexOf(Session);
        return session > 0 && Assemblies.HeadOf(behind[(session + 1)..]) > 0;
    }

    private const char Session = '届';

    private static readonly WordList Assemblies = new(SharedWords.Of("OfficeName.Assemblies"));

    private static readonly WordList Offices = new(SharedWords.Of("OfficeName.Offices", "人大常委会", "人民委员会", "财政局", "财政厅", "发展和改革委员会", "发展改革委员会", "计划委员会", "市长", "区长", "州长", "省长", "旗长", "盟长"));

    /// <summary>2018年，在南阳市委的坚强领导下，…: the committee of the place whose work is told.</summary>
    private static string? OfLeaders(ReadOnlySpan<char> text)
    {
        const int headLength = 400;
        const int longest = 40;
        text = text[..Math.Min(text.Length, headLength)];
        int led = text.IndexOf(Led);
        if (led < 0)
            return null;
        for (int at = led - 1; at >= 0 && at > led - longest; at--)
        {
            if (text[at] != Committee || at < ShortestName)
                continue;
            for (int start = Math.Max(0, at - LongestName); start + ShortestName <= at; start++)
                if (Gazetteer.Known.LongestIn(text[start..at], out AreaEntry entry) == at - start && entry.Form == AreaForm.Full)
                    return text[start..at].ToString();
        }

        return null;
    }

    private const string Led = "领导下";

    private const char Committee = '委';
}
