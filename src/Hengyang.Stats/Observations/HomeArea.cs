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

    private static readonly (string[] Own, string Endings)[] Levels =
    [
        (["我市", "全市", "本市", "市委", "市政府"], "市"),
        (["我县", "全县", "本县", "县委", "县政府"], "县"),
        (["我区", "全区", "本区", "区委", "区政府"], "区"),
        (["我州", "全州", "州委", "州政府"], "州"),
        (["我旗", "全旗", "旗委"], "旗"),
        (["我省", "全省", "本省", "省委", "省政府"], "省"),
    ];

    internal static string? Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> head = text[..Math.Min(text.Length, HeadLength)];
        int level = -1;
        int most = 0;
        for (int k = 0; k < Levels.Length; k++)
        {
            int count = 0;
            foreach (string own in Levels[k].Own)
                count += Count(head, own);
            if (count > most)
                (level, most) = (k, count);
        }

        return level < 0 ? null : MostFrequent(head, Levels[level].Endings[0], saidOnce: most == 1);
    }

    private static string? MostFrequent(ReadOnlySpan<char> text, char ending, bool saidOnce)
    {
        Span<TextRange> names = stackalloc TextRange[MostNames];
        Span<int> counts = stackalloc int[MostNames];
        counts.Clear();
        int found = 0;
        for (int i = 0; i < text.Length; i++)
        {
            // a name is looked for at the head of a run of characters, behind 年 too (2022年衡阳市…)
            if (!AreaNames.IsHan(text[i]) || text[i] is '年' or '自' || (i > 0 && AreaNames.IsHan(text[i - 1]) && text[i - 1] != '年'))
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

    private static int Count(ReadOnlySpan<char> text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word); at >= 0; at = text.IndexOf(word))
        {
            text = text[(at + word.Length)..];

            // 全省第五, 全省平均: the scope of a comparison, not the text's own area
            if (text.IsEmpty || !"第前倒首平".Contains(text[0]))
                count++;
        }

        return count;
    }
}
