namespace Hengyang.Stats;

/// <summary>Headings: lines of their own that no full stop ends.</summary>
internal static class Headings
{
    private const int Longest = 45;

    /// <summary>No heading.</summary>
    internal const int None = -1;

    /// <summary>The level of a title, which opens a new text. A numbered heading is below it: 一、综合 1, （二）工业 2, 3.交通 3.</summary>
    internal const int Title = 0;

    /// <summary>图1, 附表2: the level of a caption, which opens no section.</summary>
    internal const int Caption = 4;

    /// <summary>Whether a sentence is short enough for a heading, and holds a mark that its tokens may say no heading has.</summary>
    /// <param name="sentence">The sentence as it is asked.</param>
    /// <param name="read">The sentence as its tokens are read.</param>
    internal static bool AsksForTokens(ReadOnlySpan<char> sentence, ReadOnlySpan<char> read)
    {
        sentence = sentence.Trim();
        if (sentence.IsEmpty || sentence.Length > Longest || EndsProse(sentence[^1]))
            return false;
        foreach (char c in read)
            if (Marks.KindOf(c) is TokenKind.SentenceEnd or TokenKind.Semicolon)
                return true;
        return false;
    }

    private static bool EndsProse(char last) =>
        Marks.KindOf(last) is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon or TokenKind.EnumerationComma;

    /// <summary>The level of a heading; <see cref="None"/> for any other sentence.</summary>
    /// <param name="s">The sentence; it begins a paragraph.</param>
    internal static int LevelOf(in Sentence s)
    {
        ReadOnlySpan<char> text = s.Text[s.Start..s.End].Trim();
        if (text.IsEmpty || (text.Length > Longest && !Layout.IsLongTitle(text)) || EndsProse(text[^1]))
            return None;
        for (int i = 0; i < s.Count; i++)
            if (s[i].Kind is TokenKind.SentenceEnd or TokenKind.Semicolon)
                return None;
        return IsByline(text) ? Caption : Level(text.TrimStart('*').TrimStart('#').TrimStart());
    }

    /// <summary>Two ideographic spaces open a paragraph where the line break was lost: …目标。　　二是….</summary>
    internal static bool IsIndented(in Sentence s) => s.End - s.Start > 2 && s.Text[s.Start] == '\u3000' && s.Text[s.Start + 1] == '\u3000';

    /// <summary>作者：…, 来源：…, 《…》（2024年12月25日 10版）: who wrote a text and where it was printed; it names nothing and opens nothing.</summary>
    private static bool IsByline(ReadOnlySpan<char> text)
    {
        if (Bylines.HeadOf(text) > 0)
            return true;
        int close = text[0] == '《' ? text.IndexOf('》') : -1;
        return close > 0 && close + 1 < text.Length && text[close + 1] is '（' or '(' && text[^1] is '）' or ')';
    }

    private static readonly WordList Bylines = new(SharedWords.Of("Headings.Bylines",
        "作者：", "作者:", "作者/", "文/", "文／", "图/", "图／", "■文", "来源", "记者：", "特约记者", "责任编辑", "责编", "编辑：", "编辑:", "发布时间", "发布日期", "发布于", "发稿时间", "更新时间", "信息来源", "字号", "字体", "浏览", "阅读", "分享", "打印", "撰文", "摄影"));

    /// <summary>Whether a line that may be a heading has no number.</summary>
    internal static bool IsTitle(ReadOnlySpan<char> line) => Level(line) == Title;

    private static int Level(ReadOnlySpan<char> text)
    {
        const int section = 1;
        if (text.IsEmpty)
            return Title;
        if (text[0] is '（' or '(')
            return section + 1;

        // 图1 …, 表2 …: a caption opens no text either
        int caption = text[0] == Particles.Captions[2] ? 1 : 0;
        if (text.Length > caption + 1 && Particles.Captions[..2].Contains(CharTable.Folded[text[caption]]) && (caption == 1 || ArabicDigits.IsDigit(text[1]) || (CharTable.Numerals[text[1]] & Numeral.KindMask) is Numeral.Han))
            return Caption;
        int digits = 0;
        while (digits < text.Length && ((CharTable.Numerals[text[digits]] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic || CharTable.Numerals[text[digits]] == Numeral.Magnitude + 1))
            digits++;
        if (digits == 0 || digits == text.Length || text[digits] is not ('、' or '.' or '．'))
            return Title;
        return ArabicDigits.IsDigit(text[0]) ? section + 2 : section;
    }

    /// <summary>2026年重点工作安排, “十五五”时期主要目标任务: the figures below are aims.</summary>
    internal static bool NamesAims(ReadOnlySpan<char> heading) =>
        (Aims.TailOf(heading.Trim()) > 0 && !Done.IsIn(heading)) || (Budgets.IsIn(heading) && !Spent.IsIn(heading));

    /// <summary>云岭市水务局2025年部门预算公开说明: all its figures are planned.</summary>
    private static readonly WordList Budgets = new([.. SharedWords.Of("Headings.Budgets"), "部门预算", "单位预算", "预算公开"]);

    /// <summary>縣政府108年度總預算案昨天送議會審議: the first sentence of the news of a budget.</summary>
    internal static bool OpensBudget(ReadOnlySpan<char> sentence) => Bills.IsIn(sentence) && Debated.IsIn(sentence);

    private static readonly WordList Bills = new([.. SharedWords.Of("Headings.Bills")]);

    private static readonly WordList Debated = new([.. SharedWords.Of("Headings.Debated"), "三读"]);

    private static readonly WordList Spent = new([.. SharedWords.Of("Headings.Spent"), "绩效"]);

    /// <summary>2025年衡阳市政府工作报告: its year is the one it was given in.</summary>
    internal static bool NamesWorkReport(ReadOnlySpan<char> heading) => WorkReports.IsIn(heading);

    private static readonly WordList WorkReports = new("政府工作报告");

    private static readonly WordList Aims = new(
        [.. SharedWords.Of("Headings.Aims"), "主要任务", "工作任务", "发展目标", "奋斗目标", "工作目标", "总体目标", "工作安排", "重点安排", "总体安排", "工作部署", "工作计划", "工作思路", "发展思路", "总体思路", "总体要求", "工作要求", "重大举措", "重点举措", "主要举措", "工作举措", "重点工作", "主要工作", "工作重点", "下一步工作", "下步工作", "下阶段工作", "预算草案", "预算（草案）", "收支预算", "收支安排", "预算收支安排", "预算(草案)", "预算(草案)的报告"]);

    /// <summary>What tells that a heading looks back.</summary>
    private static readonly WordList Done = new([.. SharedWords.Of("Headings.Done"), "成效", "问题"]);
}
