namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Every small edit of a text, in the order of their kinds: cut short at both ends, a character less, doubled, changed for its neighbour, put in, and each number another one.</summary>
internal static class Edges
{
    /// <summary>What is put in at each place: marks, particles, units of time and of magnitude that carry a figure on or turn it into another one.</summary>
    private static readonly string[] Inserted =
    [
        "，", "、", "。", "\n", " ", "（", "）", "“", "”", "《", "/", "-", "—", "至", ".", "%", "：", "；", "~", "+",
        "的", "和", "或", "比", "较", "同比", "分别", "约", "近", "超", "多", "余", "几", "半", "负", "第", "前", "后", "上", "下", "每", "占", "由", "从", "到",
        "年", "月", "日", "季度", "周", "时期", "0", "1", "九", "十", "百", "万", "亿", "元", "个", "人", "倍", "番", "成", "个百分点", "增长", "下降", "位",
    ];

    /// <summary>Numbers at the edges of what a decimal, a calendar and a position can be, and those that are written otherwise.</summary>
    private static readonly string[] Numbers =
    [
        "0", "1", "-1", "00", "12", "13", "31", "32", "99", "100", "366", "1900", "2100", "9999", "10000", "100001", "2147483648", "9223372036854775808",
        "79228162514264337593543950335", "79228162514264337593543950336", "99999999999999999999999999999999", "0.0000000000000000000000000001", "0.5", "1.0", "1,234", "１２", "二〇二四", "零", "两", "一百零一", "九千九百九十九万亿", "三分之二", "1/3", "3×10^28",
    ];

    internal static IEnumerable<string> Of(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            yield return text[..i];
            yield return text[i..];
        }

        for (int i = 0; i < text.Length; i++)
        {
            yield return text.Remove(i, 1);
            yield return text.Insert(i, text[i].ToString());
            if (i + 2 < text.Length)
                yield return text.Remove(i, 2);
            if (i + 1 < text.Length)
                yield return string.Concat(text.AsSpan(0, i), text.AsSpan(i + 1, 1), text.AsSpan(i, 1), text.AsSpan(i + 2));
        }

        yield return text + text;
        foreach (string word in Inserted)
            for (int i = 0; i <= text.Length; i++)
                yield return text.Insert(i, word);
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsDigit(text[i]) || (i > 0 && IsDigit(text[i - 1])))
                continue;
            int end = i;
            while (end < text.Length && IsDigit(text[end]))
                end++;
            foreach (string number in Numbers)
                yield return string.Concat(text.AsSpan(0, i), number, text.AsSpan(end));
        }
    }

    /// <summary>A text with others behind it, which are drawn by its characters, so that each run draws the same.</summary>
    internal static IEnumerable<string> Joined(string text, string[] others)
    {
        const int drawn = 12;
        uint state = 2166136261;
        foreach (char c in text)
            state = (state ^ c) * 16777619;
        for (int i = 0; i < drawn; i++)
        {
            state = (state * 1664525) + 1013904223;
            string other = others[(int)((state >> 8) % (uint)others.Length)];
            foreach (string mark in Joints)
                yield return text + mark + other;
        }
    }

    private static readonly string[] Joints = ["", "，", "、", "；", "。", "\n", "，其中", "，分别", "（"];

    /// <summary>A text that is longer: cut short at both ends at every place, broken into two lines, and without a character.</summary>
    internal static IEnumerable<string> OfDocument(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            yield return text[..i];
            yield return text[i..];
            yield return text.Insert(i, "\n");
            yield return text.Remove(i, 1);
        }
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or '.' or ',' or (>= '０' and <= '９') || "零〇一二三四五六七八九十百千万亿两".Contains(c, StringComparison.Ordinal);
}
