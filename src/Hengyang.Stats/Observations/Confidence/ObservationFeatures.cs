using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// What the scorer sees of an observation: the characters around both ends of its name, what stands between the name and its
/// figure, the ends and the length of the name, how much of it is the wording of a standard indicator, the clause before it, the
/// unit, and what was told. Each is hashed to a place in the table of weights.
/// The trainer and the reader both ask here, so that they see the same.
/// </summary>
internal static class ObservationFeatures
{
    /// <summary>More features than this has no observation.</summary>
    internal const int Most = 64;

    /// <summary>How many weights there are: a power of two.</summary>
    internal const int TableLength = 1 << 16;

    private const int LongestGap = 10;
    private const int LongestName = 20;
    private const int LongestLead = 12;

    /// <summary>Characters that a name seldom holds.</summary>
    /// <summary>Ends of the names of measures.</summary>
    private const string Measures = "额值量率数入";

    private static readonly CharSet Particles = new("的了在将被把使由对与于从让并又也还但而其该此我为是有中和、及共比");

    /// <summary>Gathers them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">Where the observation stands.</param>
    /// <param name="name">Its indicator.</param>
    /// <param name="parent">The name of its whole; empty for none.</param>
    /// <param name="told">What it tells: 1 a value, 2 changes, 4 a rank, 8 a unit, 16 a whole.</param>
    /// <param name="places">Gets the places in the table.</param>
    /// <param name="reasons">What speaks against it by these.</param>
    /// <returns>How many there are.</returns>
    internal static int Collect(ReadOnlySpan<char> text, TextRange range, ReadOnlySpan<char> name, ReadOnlySpan<char> parent, int told, Span<ushort> places, out ObservationReasons reasons)
    {
        reasons = default;
        int count = 0;
        int at = text.Slice(range.Start, range.Length).IndexOf(name);
        bool whole = at >= 0;
        int start = range.Start + Math.Max(at, 0);
        int end = whole ? start + name.Length : EndOf(text, range, name);
        int figure = FigureBehind(text, end, range.End);
        bool behind = figure < 0 && start > range.Start;
        ReadOnlySpan<char> gap = behind ? GapBefore(text, range.Start, start) : figure < 0 ? [] : text[end..figure];

        Around(text, start, 1, places, ref count);
        Around(text, end, 12, places, ref count);
        char first = At(name, 0);
        char last = At(name, name.Length - 1);
        char middle = At(name, name.Length - 2);
        places[count++] = Hash(24, first, At(name, 1), '\0');
        places[count++] = Hash(25, last, '\0', '\0');
        places[count++] = Hash(26, middle, last, '\0');
        places[count++] = Hash(27, At(name, name.Length - 3), middle, last);
        places[count++] = Hash(28, (char)Math.Min(name.Length, LongestName), (char)(whole ? 1 : 0), (char)(behind ? 1 : 0));
        places[count++] = Hash(29, (char)Math.Min(gap.Length, LongestGap), (char)(behind ? 1 : 0), (char)told);
        places[count++] = Hash(30, (char)told, (char)(whole ? 1 : 0), At(text, range.End));
        places[count++] = Hash(31, At(text, range.End), At(text, range.End + 1), (char)(behind ? 1 : 0));
        places[count++] = Strings(32, gap.Length <= LongestGap ? gap : gap[..LongestGap], behind);
        bool marked = HasMark(gap);
        places[count++] = Hash(33, (char)(marked ? 1 : 0), (char)(whole ? 1 : 0), (char)(behind ? 1 : 0));
        places[count++] = Hash(34, At(text, start - 1), last, (char)Math.Min(name.Length, LongestName));
        bool digits = ArabicDigits.IndexIn(name) >= 0;
        places[count++] = Hash(35, (char)(digits ? 1 : 0), (char)(range.Start == start ? 1 : 0), (char)(told & 3));
        int measure = MeasureHeads.TailOf(name);
        places[count++] = Hash(36, (char)measure, (char)Math.Min(name.Length - measure, LongestName), '\0');
        Known(name, parent, places, ref count);
        Figure(text, figure, range.End, last, places, ref count);
        Lead(text, start, places, ref count);
        for (int i = 0; i < name.Length && count < Most; i++)
            if (Particles.Contains(CharTable.Folded[name[i]]))
                places[count++] = Hash(37, CharTable.Folded[name[i]], (char)(i == 0 ? 1 : i == name.Length - 1 ? 2 : 0), '\0');

        if (measure == 0 && !Measures.Contains(last))
            reasons |= ObservationReasons.UnknownHead;
        if (!whole)
            reasons |= ObservationReasons.RestoredName;
        if (marked || gap.Length > LongestGap)
            reasons |= ObservationReasons.FarName;
        if (name.Length > LongestName)
            reasons |= ObservationReasons.LongName;
        return count;
    }

    /// <summary>The characters before and behind a place, alone and together.</summary>
    private static void Around(ReadOnlySpan<char> text, int place, int template, Span<ushort> places, ref int count)
    {
        char a = At(text, place - 3);
        char b = At(text, place - 2);
        char c = At(text, place - 1);
        char d = At(text, place);
        char e = At(text, place + 1);
        char f = At(text, place + 2);
        places[count++] = Hash(template, c, '\0', '\0');
        places[count++] = Hash(template + 1, b, c, '\0');
        places[count++] = Hash(template + 2, a, b, c);
        places[count++] = Hash(template + 3, d, '\0', '\0');
        places[count++] = Hash(template + 4, d, e, '\0');
        places[count++] = Hash(template + 5, d, e, f);
        places[count++] = Hash(template + 6, c, d, '\0');
        places[count++] = Hash(template + 7, b, c, d);
        places[count++] = Hash(template + 8, c, d, e);
    }

    /// <summary>How much of the name, from either end, is the wording of a standard indicator, and how much stands beside that; and whether its whole is one.</summary>
    private static void Known(ReadOnlySpan<char> name, ReadOnlySpan<char> parent, Span<ushort> places, ref int count)
    {
        int tail = IndicatorTable.Known.TailOf(name);
        int head = tail == name.Length ? tail : IndicatorTable.Known.HeadOf(name);
        places[count++] = Hash(40, (char)(tail == name.Length ? 1 : 0), '\0', '\0');
        places[count++] = Hash(41, Length(tail), Length(name.Length - tail), '\0');
        places[count++] = Hash(42, Length(head), Length(name.Length - head), '\0');
        ReadOnlySpan<char> rest = tail == 0 ? [] : name[..^tail];
        places[count++] = Strings(50, rest[..Math.Min(rest.Length, 4)], rest.Length > 4);
        places[count++] = Hash(51, At(rest, rest.Length - 1), Length(tail), '\0');
        places[count++] = Hash(52, (char)(parent.Length == 0 ? 0 : IndicatorTable.Known.Has(parent) ? 1 : 2), '\0', '\0');
    }

    /// <summary>The first characters of the unit, and how many digits stand before it.</summary>
    private static void Figure(ReadOnlySpan<char> text, int figure, int end, char last, Span<ushort> places, ref int count)
    {
        int unit = figure < 0 ? end : figure;
        while (unit < end && (CharTable.IsFigure(text[unit]) || text[unit] is '.' or ','))
            unit++;
        char first = unit < end ? At(text, unit) : '\0';
        char second = unit + 1 < end ? At(text, unit + 1) : '\0';
        int digits = figure < 0 ? 0 : Math.Min(unit - figure, 6);
        places[count++] = Hash(43, first, second, '\0');
        places[count++] = Hash(44, first, last, '\0');
        places[count++] = Hash(45, (char)digits, figure < 0 ? '\0' : At(text, figure) == '0' ? '1' : '2', first);
    }

    /// <summary>What stands between the mark before the name and the name.</summary>
    private static void Lead(ReadOnlySpan<char> text, int start, Span<ushort> places, ref int count)
    {
        int from = start;
        while (from > 0 && start - from < LongestLead && !EndsClause(text[from - 1]))
            from--;
        int length = start - from;
        places[count++] = Hash(46, (char)length, '\0', '\0');
        places[count++] = Hash(47, At(text, from - 1), (char)Math.Min(length, 4), '\0');
        places[count++] = Hash(48, At(text, from), (char)Math.Min(length, 4), '\0');
        places[count++] = Strings(49, text.Slice(from, Math.Min(length, 6)), behind: false);
    }

    private static bool EndsClause(char c) => c is '。' or '；' or '！' or '？' or ';' or '\n' or '\r' or '，' or ',' or '、' or '：' or ':' or '（' or '(';

    /// <summary>A length as it matters: short ones to the character.</summary>
    private static char Length(int length) => (char)(length < 6 ? length : Math.Min(6 + ((length - 6) / 3), 10));

    /// <summary>Where a name that was put together ends: behind its last two characters.</summary>
    private static int EndOf(ReadOnlySpan<char> text, TextRange range, ReadOnlySpan<char> name)
    {
        int last = name.Length < 2 ? -1 : text.Slice(range.Start, range.Length).LastIndexOf(name[^2..]);
        return last < 0 ? range.Start : range.Start + last + 2;
    }

    private static int FigureBehind(ReadOnlySpan<char> text, int from, int to)
    {
        for (int i = from; i < to; i++)
            if (CharTable.IsFigure(text[i]))
                return i;
        return -1;
    }

    private static ReadOnlySpan<char> GapBefore(ReadOnlySpan<char> text, int from, int to)
    {
        int i = to;
        while (i > from && !CharTable.IsFigure(text[i - 1]))
            i--;
        return text[i..to];
    }

    private static bool HasMark(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
            if (c is '，' or '、' or '；' or '：' or ',' or ';')
                return true;
        return false;
    }

    /// <summary>A character as the table knows it: folded, digits and white space alike.</summary>
    private static char At(ReadOnlySpan<char> text, int place)
    {
        if ((uint)place >= (uint)text.Length)
            return '\n';
        return Seen[text[place]];
    }

    private static readonly char[] Seen = [.. CharTable.Folded.Select(static c => c is >= '0' and <= '9' ? '0' : c is '\r' or '\u3000' or ' ' ? '\n' : c)];

    private static ushort Strings(int template, ReadOnlySpan<char> text, bool behind)
    {
        uint h = (uint)template + (behind ? 7u : 0u);
        for (int i = 0; i < text.Length; i++)
            h = ((h * 0x01000193) ^ At(text, i)) * 0x9E3779B1;
        return (ushort)(h >> 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ushort Hash(int template, char a, char b, char c)
    {
        uint h = (uint)template * 0x85EBCA6B;
        h = (h ^ a) * 0x9E3779B1;
        h = (h ^ (h >> 15) ^ b) * 0x85EBCA77;
        h = (h ^ (h >> 13) ^ c) * 0xC2B2AE3D;
        return (ushort)((h ^ (h >> 16)) & (TableLength - 1));
    }
}
