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
        if (sentence.IsEmpty || sentence[0] != These || ReferenceDate is not { Month: <= 3 } day)
            return;
        int years = YearsAt(sentence[1..]);
        if (years > 1)
            (_periodLevel, _sectionPeriod) = (Headings.Caption - 1, DateRange.Years(day.Year - years, day.Year - 1));
    }

    /// <summary>五年，, 5年来，, 十五年，: how many years a text names before a comma; 0 for none.</summary>
    private static int YearsAt(ReadOnlySpan<char> text)
    {
        if (!ChineseNumber.TryParsePartial(text, out decimal years, out int at) || years is < 1 or > MostYears || !decimal.IsInteger(years) || at + 1 >= text.Length || text[at] != NumberWords.Year)
            return 0;
        at += text[at + 1] is Ago or Between ? 2 : 1;
        return at < text.Length && Marks.KindOf(text[at]) == TokenKind.Comma ? (int)years : 0;
    }

    /// <summary>五年来, 五年间.</summary>
    private const char Ago = '来';
    private const char Between = '间';
}
