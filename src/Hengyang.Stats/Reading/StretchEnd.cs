using System.Text;

namespace Hengyang.Stats;

/// <summary>Where a long text is cut into stretches: at places where the reader begins anew anyhow, if there are any.</summary>
/// <typeparam name="T">The text's code units.</typeparam>
internal static class StretchEnd<T>
    where T : unmanaged, IEquatable<T>
{
    private const int LongestRow = 4096;

    private static readonly T[][] Paragraphs = [Units("\n\n"), Units("\r\n\r\n")];
    private static readonly T[][] Sentences = [Units("。\n"), Units("。\r\n"), Units("。\r")];
    private static readonly T[][] Lines = [Units("\n"), Units("\r")];
    private static readonly T[] FullStop = Units("。");
    private static readonly T LineFeed = Units("\n")[0];
    private static readonly T Tab = Units("\t")[0];
    private static readonly T Stroke = Units("|")[0];

    private static T[] Units(string mark) => typeof(T) == typeof(byte) ? (T[])(object)Encoding.UTF8.GetBytes(mark) : (T[])(object)mark.ToCharArray();

    /// <summary>The last such place in the second half of a stretch; 0 for none.</summary>
    internal static int Find(ReadOnlySpan<T> stretch)
    {
        int half = stretch.Length / 2;
        ReadOnlySpan<T> second = stretch[half..];
        int cut = Behind(second, Paragraphs);
        if (cut == 0)
            cut = Behind(second, Sentences);
        if (cut == 0)
            cut = BehindTableLine(second);
        if (cut == 0)
            cut = Behind(second, FullStop);
        if (cut == 0)
            cut = Behind(second, Lines);
        return cut == 0 ? 0 : half + cut;
    }

    /// <summary>How long the row of a table is that ends where a stretch begins; 0 for other lines. The next line may be one only when this one is seen too.</summary>
    internal static int RowLengthBefore(ReadOnlySpan<T> read)
    {
        if (read.IsEmpty || !read[^1].Equals(LineFeed))
            return 0;
        ReadOnlySpan<T> near = read[Math.Max(0, read.Length - LongestRow)..^1];
        int start = near.LastIndexOf(LineFeed) + 1;
        bool isRow = (start > 0 || near.Length + 1 == read.Length) && near[start..].IndexOfAny(Tab, Stroke) >= 0;
        return isRow ? near.Length + 1 - start : 0;
    }

    private static int Behind(ReadOnlySpan<T> text, T[][] marks)
    {
        int last = 0;
        foreach (T[] mark in marks)
            last = Math.Max(last, Behind(text, mark));
        return last;
    }

    private static int Behind(ReadOnlySpan<T> text, ReadOnlySpan<T> mark)
    {
        int found = text.LastIndexOf(mark);
        return found < 0 ? 0 : found + mark.Length;
    }

    private static int BehindTableLine(ReadOnlySpan<T> text)
    {
        int lineBreak = text.LastIndexOf(LineFeed);
        if (lineBreak < 0)
            return 0;
        int tab = text[..lineBreak].LastIndexOfAny(Tab, Stroke);
        return tab < 0 ? 0 : tab + text[tab..].IndexOf(LineFeed) + 1;
    }
}
