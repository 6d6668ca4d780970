namespace Hengyang.Stats;

/// <summary>
/// Headings, captions and titles that name the year of what stands below them: a paragraph of one line without a full stop,
/// without figures, that names a year or a part of one.
/// </summary>
internal static class HeadingYears
{
    private const int LongestHeading = 60;

    /// <summary>What the title of a text, a section or a table ends in; a headline that is a sentence governs its own item only.</summary>
    private static readonly string WorkReport = SharedWords.Of("HeadingYears.WorkReport")[0];

    private static readonly string[] Titles =
    [.. SharedWords.Of("HeadingYears.Titles"),
        "业绩公告", "产销快报", "综述", "公报", "简况", "运行", "大事记", "表", "收支"];

    private static bool EndsInTitle(ReadOnlySpan<char> text)
    {
        // （单位：亿元）, 【2025年大事记】
        int open = text.LastIndexOfAny('（', '(');
        if (open > 0 && text[^1] is '）' or ')')
            text = text[..open];
        while (!text.IsEmpty && (Marks.KindOf(text[^1]) != TokenKind.None || char.IsWhiteSpace(text[^1])))
            text = text[..^1];
        foreach (string title in Titles)
            if (text.EndsWith(title, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>Remembers the year of a paragraph if it is such a heading.</summary>
    internal static void Note(in Sentence s, ref PeriodContext context, ReadingWorkspace workspace)
    {
        if (workspace.MentionCount == 0)
            return;
        ReadOnlySpan<char> text = s.Text[s.Start..s.End].Trim();
        if (text.IsEmpty || (text.Length > LongestHeading && !Layout.IsLongTitle(text)) || Marks.KindOf(text[^1]) is TokenKind.SentenceEnd or TokenKind.Comma or TokenKind.Semicolon || !EndsInTitle(text))
            return;
        int year = 0;
        for (int i = 0; i < workspace.MentionCount; i++)
        {
            ref readonly Mention mention = ref workspace.Mention(i);
            if (mention.Kind is not (MentionKind.Period or MentionKind.Number))
                return;
            if (!mention.TryGetPeriod(out DateRange period) || period.Precision < PeriodPrecision.Month || period.IsPointInTime || period.Open != OpenSide.None)
                continue;
            int named = period.BeginPart.Year;
            // of several years (2025年执行情况和2026年预算, 2025年比上年) the first is the one whose figures are told
            if (year == 0 && named == period.EndPart.Year)
                year = named;
        }

        if (year != 0)
            context.NoteHeading(year, text.Contains(WorkReport, StringComparison.Ordinal));
    }
}
