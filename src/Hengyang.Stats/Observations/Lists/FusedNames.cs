namespace Hengyang.Stats;

/// <summary>Words that name two things at once: 存贷款 are 存款 and 贷款, 汽车产销 the 产量 and the 销量, 城乡居民 those of 城镇 and of 农村.</summary>
internal static class FusedNames
{
    /// <summary>Two characters that take the one behind them together, which may be left out where the last field says so.</summary>
    private static readonly (char First, char Second, string Tails, bool IsBare)[] Pairs =
    [
        ('存', '贷', "款", false), ('进', '出', "口", false), ('出', '入', "境", false), ('产', '销', "量", true), ('男', '女', "童", false), ('内', '外', "资贸", false),
        ('客', '货', "运", false), ('中', '小', "学", false), ('工', '农', "业", false), ('本', '外', "币", false), ('汽', '柴', "油", false),
    ];

    /// <summary>Those whose two names share no character.</summary>
    private static readonly (char First, char Second, string Name, string Other)[] Twins =
        [('城', '乡', "城镇", "农村"), ('男', '女', "男性", "女性"), ('收', '支', SharedWords.Of("FusedNames.Incoming")[0], SharedWords.Of("FusedNames.Outgoing")[0])];

    private static readonly CharSet Openers = new(string.Concat(Pairs.Select(static p => p.First).Concat(Twins.Select(static t => t.First))));

    internal static bool AreIn(ReadOnlySpan<char> phrase) => TryFind(phrase, out _, out _, out _);

    /// <summary>Finds the first such word of a phrase.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="both">Gets the place of the word.</param>
    /// <param name="first">Gets the first of its names.</param>
    /// <param name="second">Gets the second.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, out TextRange both, out string first, out string second)
    {
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (!Openers.Contains(text[i]))
                continue;
            // 存、贷款
            int next = text[i + 1] == '、' ? i + 2 : i + 1;
            if (next >= text.Length)
                break;
            foreach ((char one, char other, string tails, bool isBare) in Pairs)
            {
                if (text[i] != one || text[next] != other)
                    continue;
                bool isShared = next + 1 < text.Length && tails.Contains(text[next + 1]);
                if (!(isShared || isBare))
                    continue;
                char tail = isShared ? text[next + 1] : tails[0];
                both = TextRange.FromBounds(i, isShared ? next + 2 : next + 1);
                (first, second) = (string.Concat([one, tail]), string.Concat([other, tail]));
                return true;
            }

            foreach ((char one, char other, string name, string otherName) in Twins)
            {
                if (text[i] != one || text[next] != other)
                    continue;
                both = TextRange.FromBounds(i, next + 1);
                (first, second) = (name, otherName);
                return true;
            }
        }

        both = default;
        (first, second) = ("", "");
        return false;
    }
}
