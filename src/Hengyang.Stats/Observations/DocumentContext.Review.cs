using System.Globalization;

namespace Hengyang.Stats;

/// <content>这五年，…: years that a report looks back on without naming them.</content>
internal sealed partial class DocumentContext
{
    private const char These = '这';

    /// <summary>No report looks back on more.</summary>
    private const int MostYears = 30;

    /// <summary>
    /// Notes the years of a sentence that begins with 这五年，: in a text of January to March the calendar years before, as for 五年来. They
    /// govern what follows up to the next heading, as each point of such a review is a paragraph.
    /// </summary>
    /// <param name="sentence">The sentence.</param>
    internal void NoteReview(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        if (sentence.IsEmpty || sentence[0] != These || YearsAt(sentence[1..], out int end) is not (> 0 and int years))
            return;
        sentence = sentence[(1 + end)..];
        if (!sentence.IsEmpty && sentence[0] is Ago or Between)
            sentence = sentence[1..];
        if (!sentence.IsEmpty && Marks.KindOf(sentence[0]) == TokenKind.Comma && LastYears(years) is { } reviewed)
            (_periodLevel, _sectionPeriod) = (Headings.Caption - 1, reviewed);
    }

    /// <summary>五年累计投资600亿元: a sentence that begins with the sum of so many years, in a text of January to March the calendar years before.</summary>
    internal void NoteSum(ReadOnlySpan<char> sentence)
    {
        sentence = sentence.TrimStart();
        if (!sentence.IsEmpty && sentence[0] == These)
            sentence = sentence[1..];
        if (YearsAt(sentence, out int end) is > 0 and int years && Sums.HeadOf(sentence[end..]) > 0 && LastYears(years) is { } summed)
            Note(summed, atHead: true, reaches: false, namesYear: false, opensClause: true);
    }

    /// <summary>So many calendar years before the one of a text of January to March; null for others, and for a single year.</summary>
    private DateRange? LastYears(int count) =>
        ReferenceDate is { Month: <= 3 } day && count > 1 && count < day.Year ? DateRange.Years(day.Year - count, day.Year - 1) : null;

    internal static readonly WordList Sums = new(SharedWords.Of("DocumentContext.Sums", "间累计", "来累计", "共", "间共"));

    /// <summary>The year that a review of a plan goes on to behind it.</summary>
    private DateRange? _reviewedLast;

    /// <summary>
    /// 一、“十四五”时期和2025年工作回顾: the section is of the plan until a sentence goes on to the year (刚刚过去的2025年，…).
    /// </summary>
    /// <param name="level">The level of the heading.</param>
    /// <param name="plan">The years of the plan.</param>
    /// <param name="last">Its last year, or one within it.</param>
    internal void BeginReview(int level, DateRange plan, DateRange last) => (_periodLevel, _sectionPeriod, _reviewedLast) = (level, plan, last);

    /// <summary>Goes on to the last year of a review where a sentence begins with it.</summary>
    internal void NoteYear(ReadOnlySpan<char> sentence)
    {
        if (_reviewedLast is { Begin: { } first } last && OpensYear(sentence.TrimStart(), first.Year))
            (_sectionPeriod, _reviewedLast) = (last, null);
    }

    /// <summary>2025年是…, 刚刚过去的2025年，: whether a sentence begins with what it tells of a year.</summary>
    private static bool OpensYear(ReadOnlySpan<char> sentence, int year)
    {
        const int longest = 8;
        for (int at = 0; at <= longest && at + YearLength <= sentence.Length; at++)
            if (ArabicDigits.IsDigit(sentence[at]))
                return sentence[at + YearLength - 1] == NumberWords.Year && int.TryParse(sentence.Slice(at, YearLength - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int named) && named == year
                    && (at == 0 || Particles.Close(sentence[..at], Particles.Of));
        return false;
    }

    /// <summary>2025年.</summary>
    private const int YearLength = 5;

    /// <summary>五年, 十五年: how many years a text begins with, and the first place behind them; 0 for none.</summary>
    private static int YearsAt(ReadOnlySpan<char> text, out int end)
    {
        bool read = ChineseNumber.TryParsePartial(text, out decimal years, out end) && years is >= 1 and <= MostYears && decimal.IsInteger(years) && end < text.Length && text[end] == NumberWords.Year;
        end++;
        return read ? (int)years : 0;
    }

    /// <summary>五年来, 五年间.</summary>
    private const char Ago = '来';
    private const char Between = '间';
}
