namespace Hengyang.Stats;

/// <summary>A full date in the dateline or masthead of a text: its day of publication when none is given.</summary>
internal static class Dateline
{
    /// <summary>A dateline stands at the head; further down a date is part of what the text tells.</summary>
    private const int HeadLength = 400;

    internal static bool TryFind(ReadOnlySpan<char> text, out DateOnly day)
    {
        day = default;
        using StatisticsReader reader = new(text[..Math.Min(text.Length, HeadLength)]);
        while (reader.Read())
        {
            Mention mention = reader.Current;
            if (!mention.TryGetPeriod(out DateRange period) || period.Precision != PeriodPrecision.Day || period.IsPointInTime || period.Open != OpenSide.None)
                continue;
            if (period.Begin is not { } begin || period.End != begin || !StandsAlone(text, mention.Range))
                continue;
            day = begin;
            return true;
        }

        return false;
    }

    /// <summary>A dateline is a line of its own, or stands in parentheses or behind 发布时间 and the like: a mark or a line's end follows it.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, TextRange range)
    {
        if (range.End >= text.Length)
            return true;
        CharClass after = Lexicon.ClassOf(text[range.End]);
        bool endsLine = after is CharClass.LineBreak or CharClass.Space || Marks.KindOf(text[range.End]) == TokenKind.CloseParenthesis;
        return endsLine;
    }
}
