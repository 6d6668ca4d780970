using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// The area that a text is about: the name at the level that the text speaks of as its own (我市, 全县, 全省) which it says
/// most often. A text that speaks of none as its own has none.
/// </summary>
internal static class HomeArea
{
    /// <summary>The area shows itself in the head of a text; a longer look costs more than it brings.</summary>
    private const int HeadLength = 6000;

    private const int MostNames = 24;

    private const int LongestName = 24;

    private const int TitleLength = 200;

    /// <summary>Where a text speaks of its own area only once, the title itself must name it.</summary>
    private const int LineLength = 60;

    /// <summary>For each level what stands before it (我市) and behind it (市委) when a text speaks of its own.</summary>
    private static readonly (char Ending, string Before, string[] Behind)[] Levels =
    [
        ('市', "我全本", ["委", "政府"]),
        ('县', "我全本", ["委", "政府"]),
        ('区', "我全本", ["委", "政府"]),
        ('州', "我全", ["委", "政府"]),
        ('旗', "我全", ["委"]),
        ('省', "我全本", ["委", "政府"]),
    ];

    private static readonly SearchValues<char> Endings = SearchValues.Create("市县区州旗省");

    internal static string? Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        Span<int> counts = stackalloc int[Levels.Length];
        counts.Clear();
        for (int at = head.IndexOfAny(Endings); at >= 0 && at < head.Length;)
        {
            int k = 0;
            while (Levels[k].Ending != head[at])
                k++;
            if (at > 0 && Levels[k].Before.Contains(head[at - 1]) && IsOwn(head[(at + 1)..]))
                counts[k]++;
            foreach (string behind in Levels[k].Behind)
                if (head[(at + 1)..].StartsWith(behind) && IsOwn(head[(at + 1 + behind.Length)..]))
                    counts[k]++;
            int next = head[(at + 1)..].IndexOfAny(Endings);
            at = next < 0 ? -1 : at + 1 + next;
        }

        int level = -1;
        int most = 0;
        for (int k = 0; k < counts.Length; k++)
            if (counts[k] > most)
                (level, most) = (k, counts[k]);
        return level < 0 ? null : MostFrequent(head, Levels[level].Ending, saidOnce: most == 1);
    }

    /// <summary>The area at the head of a title, or behind its year: 清河县2024年经济运行情况, 2024年清河县统计公报.</summary>
    internal static string? OfTitle(ReadOnlySpan<char> title)
    {
        int start = title.IndexOf('年') + 1;
        return NameAt(title.TrimStart()) ?? (start > 0 ? NameAt(title[start..]) : null);

        static string? NameAt(ReadOnlySpan<char> text)
        {
            int length = AreaNames.HeadLength(text[..Math.Min(text.Length, LongestName)], out bool isPronoun);
            return isPronoun || length < 3 || !Endings.Contains(CharTable.Folded[text[length - 1]]) ? null : text[..length].ToString();
        }
    }

    /// <summary>全省第五, 全省平均: the scope of a comparison, not the text's own area.</summary>
    private static bool IsOwn(ReadOnlySpan<char> behind) => behind.IsEmpty || !"第前倒首平".Contains(behind[0]);

    private static string? MostFrequent(ReadOnlySpan<char> text, char ending, bool saidOnce)
    {
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<int> counts = stackalloc int[MostNames];
        counts.Clear();
        int found = 0;
        int next = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // no name can begin where none ends near
            if (next <= i)
            {
                int skipped = IndexOf(text[i..], ending);
                if (skipped < 0)
                    break;
                next = i + skipped + 1;
                i = Math.Max(i, next - LongestName);
            }

            // a name is looked for at the head of a run of characters, behind 年 too (2022年衡阳市…)
            if (!AreaNames.IsHan(text[i]) || (i > 0 && AreaNames.IsHan(text[i - 1]) && text[i - 1] != '年') || text[i] is '年' or '自')
                continue;
            int length = FirstName(text[i..], ending);
            if (length == 0)
                continue;
            ReadOnlySpan<char> name = text.Slice(i, length);
            int at = 0;
            while (at < found && !name.SequenceEqual(text.Slice(names[at].Start, names[at].Length)))
                at++;
            if (at == found)
            {
                if (found == MostNames)
                    continue;
                names[found++] = new TextRange(i, length);
            }

            counts[at]++;
        }

        int best = -1;
        for (int k = 0; k < found; k++)
            if (best < 0 || counts[k] > counts[best])
                best = k;
        // a single mention deep in the text is about somebody else
        return best >= 0 && ((counts[best] > 1 && !saidOnce) || names[best].Start < (saidOnce ? LineLength : TitleLength)) ? text.Slice(names[best].Start, names[best].Length).ToString() : null;
    }

    /// <summary>Where the character of a level stands first, in Simplified or Traditional.</summary>
    private static int IndexOf(ReadOnlySpan<char> text, char ending) => ending switch
    {
        '县' => text.IndexOfAny('县', '縣'),
        '区' => text.IndexOfAny('区', '區'),
        _ => text.IndexOf(ending),
    };

    /// <summary>The name of the wanted level at the head of a text: 湖南省衡阳市 gives 湖南省衡阳市 only when it is asked for 市.</summary>
    private static int FirstName(ReadOnlySpan<char> text, char ending)
    {
        // a name with its province; no further, or a long list of areas would be gone through from each of its names
        int length = AreaNames.HeadLength(text[..Math.Min(text.Length, LongestName)], out bool isPronoun);
        if (isPronoun || length < 3)
            return 0;
        if (CharTable.Folded[text[length - 1]] == ending)
            return length;
        int inner = text[..length].IndexOf(ending);
        return inner >= 2 ? inner + 1 : 0;
    }
}
