namespace Hengyang.Stats;

/// <summary>
/// 增加1.4万至24.9万人, 上升0.5%至8.3%: 至 makes no range here. The first number is the movement, the second one the level that
/// is reached, which the distance between the two tells.
/// </summary>
internal static class ReachedLevel
{
    /// <summary>A range of amounts, or of percentages, does not reach so many times its lower end.</summary>
    private const decimal WidestOfAmounts = 3;
    private const decimal WidestOfRates = 10;

    /// <summary>Whether a range is wider than those that texts state with 至; it can be written with a dash only.</summary>
    internal static bool IsTooWide(in Quantity size)
    {
        decimal widest = size.Unit.Dimension == Dimension.Ratio ? WidestOfRates : WidestOfAmounts;
        return size.Qualifier == Qualifier.Range && size.Value > 0 && size.High is { } high && high / widest >= size.Value;
    }

    /// <summary>Cuts the size off before 至 when the level follows.</summary>
    internal static void CutOff(in Sentence s, ref Measure size)
    {
        Quantity q = size.Quantity;
        if (!IsTooWide(in q))
            return;
        int to = size.NumberToken + 1;
        while (to < size.Next && !s[to].Is(WordKind.RangeTo))
            to++;

        // 增加3至50万: a left end without magnitude and unit of its own takes those of the right end
        bool ownScale = to > size.NumberToken + 1 || s.Number(s[size.NumberToken]).Has(NumberStyle.Magnitude);
        if (to >= size.Next || !ownScale || !Particles.Is1(s.TextOf(s[to]), Particles.Until))
            return;
        size.Quantity = new Quantity(q.Value, q.Unit);
        size.End = s[to - 1].End;
        size.Next = to;
    }
}
