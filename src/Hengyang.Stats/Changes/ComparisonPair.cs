namespace Hengyang.Stats;

/// <summary>
/// Reads the second of two comparisons that 分别 or a list of sizes distributes: 同比和环比分别增长5%和3%,
/// 比上年全年和上年同期分别加快0.2和0.4个百分点.
/// </summary>
internal static class ComparisonPair
{
    /// <summary>Reads the second comparison behind the first one.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The first token behind the first comparison; afterwards the one behind the second, if there is one.</param>
    /// <param name="context">The period context.</param>
    /// <param name="second">Takes the second comparison.</param>
    internal static void Read(in Sentence s, ref int index, in PeriodContext context, ref Comparison second)
    {
        if (!TryJoin(s, index, out int at))
            return;
        Comparison other = default;
        int next;
        if (s[at].Is(WordKind.Basis))
        {
            other.Set(ChangeWords.BasisOf(s[at].Value));
            next = at + 1;
        }
        else if (s[at].Is(WordKind.Compare))
        {
            if (!ComparisonForms.TryRead(s, at, in context, out other, out next))
                return;
        }
        else if (!ComparedThing.TryRead(s, at - 1, in context, out other, out next))
        {
            return;
        }

        // without 分别 the two are no pair: 比上年和今年一季度…
        if (other.Basis == ComparisonBasis.None || !IsRespective(s, index, next))
            return;
        second = other;
        index = next;
    }

    /// <summary>Whether 分别 stands behind the pair or straight before it: 分别比上月末和上年同期低0.7个和9.5个百分点.</summary>
    private static bool IsRespective(in Sentence s, int first, int behind)
    {
        if (s[behind].Is(WordKind.RateNoun) && s.IsAdjacent(behind))
            behind++;
        if (s[behind].Is(WordKind.Respectively) && s.TrimmedGap(behind) is [] or [Particles.Equally])
            return true;
        for (int i = first - 1; i >= Math.Max(0, first - 5) && s[i].Kind == TokenKind.Word && (i == first - 1 || s.IsAdjacent(i + 1)); i--)
        {
            if (s[i].Is(WordKind.Respectively))
                return true;
        }

        return false;
    }

    /// <summary>和, 与, 及 or 、 straight behind the first comparison; the second one begins at a token.</summary>
    private static bool TryJoin(in Sentence s, int index, out int at)
    {
        at = index;
        if (Particles.Is1(s.TrimmedGap(index), Particles.JoinsFigures))
            return true;
        at = index + 1;
        return (s[index].Kind == TokenKind.EnumerationComma || s[index].Is(WordKind.Compare, ChangeWords.TakesAnything)) && s.IsAdjacent(index) && s.IsAdjacent(at);
    }
}
