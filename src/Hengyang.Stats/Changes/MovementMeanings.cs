namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="MovementForms"/> mean, by the slots of their patterns.</summary>
internal static class MovementMeanings
{
    /// <summary>The longest noun between 的 and the movement.</summary>
    private const int LongestNoun = 8;

    /// <summary>Words between 的 and the movement that say how it went.</summary>
    private static readonly string[] Manners =
        [.. SharedWords.Of("MovementMeanings.Manners"), "可观", "月度"];

    /// <summary>Words whose object a movement with its size is: 用4.4%的用电量增长支撑了6.2%的经济增长.</summary>
    private static readonly string[] Verbs =
        [.. SharedWords.Of("MovementMeanings.Verbs"), "用", "以", "实现了", "取得了", "保持了", "支撑", "支撑了", "获得了", "带来了", "支持了", "拉动了"];

    /// <summary>The movement has no size of its own behind it (出口3.2%↓4.1%).</summary>
    internal static bool HasNoSize(in FormMatch m) => m.Sentence[m.NextToken].Kind != TokenKind.Number || !m.Sentence.IsAdjacent(m.NextToken);

    /// <summary>录得3.2%的下跌。: a word of two characters with a mark behind it.</summary>
    internal static bool IsNoun(in FormMatch m) =>
        m.TokenOf('n').End - m.TokenOf('n').Start > 1 && (m.End >= m.Sentence.End || Lexicon.ClassOf(m.Sentence.Text[m.End]) is CharClass.Mark or CharClass.LineBreak);

    internal static bool Plain(in FormMatch m, ref SizedMovement movement) => Take(in m, ref movement, ComparisonBasis.None);

    /// <summary>An arrow belongs to the size straight before it and to no list.</summary>
    internal static bool Arrow(in FormMatch m, ref SizedMovement movement) => !movement.IsListed && Take(in m, ref movement, ComparisonBasis.None);

    internal static bool Of(in FormMatch m, ref SizedMovement movement) => Take(in m, ref movement, BasisOf(in m, out _));

    /// <summary>15.3%的年增长率 is the growth; 7%的增速 names a rate.</summary>
    internal static bool Rate(in FormMatch m, ref SizedMovement movement)
    {
        ComparisonBasis basis = BasisOf(in m, out int behind);
        return Take(in m, ref movement, m.TokenOf('n').Start > behind ? ComparisonBasis.YearOverYear : basis) && m.Sentence.Text[m.End - 1] == Particles.Rates;
    }

    internal static bool OfManner(in FormMatch m, ref SizedMovement movement)
    {
        ComparisonBasis basis = BasisOf(in m, out int behind);
        int end = behind;
        for (int i = 1; i < m.Count; i++)
            if (m[i].Token < 0)
                end = m[i].End;
        ref readonly Sentence s = ref m.Sentence;
        ReadOnlySpan<char> words = s.Text[behind..end].Trim();
        if (words is [NumberWords.Year])
            return Take(in m, ref movement, ComparisonBasis.YearOverYear);
        bool isObject = words.Length <= LongestNoun && HasNoSize(in m) && FoldedText.EndsWithAny(s.Text[s.Start..movement.SizeStart], Verbs);
        return (FoldedText.IsAny(words, Manners) || isObject) && Take(in m, ref movement, basis);
    }

    /// <summary>The basis between 的 and the movement; and the first place behind it, or behind 的.</summary>
    private static ComparisonBasis BasisOf(in FormMatch m, out int behind)
    {
        var basis = ComparisonBasis.None;
        behind = m[0].End;
        for (int i = 1; i < m.Count && m[i].Token >= 0 && m.Sentence[m[i].Token].Is(WordKind.Basis); i++)
        {
            basis = ChangeWords.BasisOf(m.Sentence[m[i].Token].Value);
            behind = m[i].End;
        }

        return basis;
    }

    private static bool Take(in FormMatch m, ref SizedMovement movement, ComparisonBasis basis)
    {
        movement.Token = m[m.Count - 1].Token;
        movement.Basis = basis;
        movement.Rule = (short)(m.Row + 1 + MovementForms.Offset);
        return true;
    }
}
