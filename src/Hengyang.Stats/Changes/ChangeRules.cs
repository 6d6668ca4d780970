namespace Hengyang.Stats;

/// <summary>
/// Which sizes a direction word can have, so that what only stands behind one is none: 提升12所, 增收五年, 连涨3个月,
/// 提高80岁以上老人补贴.
/// </summary>
internal static class ChangeRules
{
    internal static readonly Unit Place = UnitTable.Named("位");
    private static readonly Unit YearOfAge = UnitTable.Named("岁");

    /// <summary>Whether the size is one of the direction word's.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="direction">The token of the direction word.</param>
    /// <param name="size">What stands behind it.</param>
    /// <param name="compares">Whether a comparison stands before it.</param>
    internal static bool IsSizeOf(in Sentence s, int direction, in Measure size, bool compares)
    {
        var word = (DirectionWord)s[direction].Value;
        Unit unit = size.Quantity.Unit;
        Dimension dimension = unit.Dimension;
        bool ratio = dimension == Dimension.Ratio || unit.IsNone;
        if ((word & DirectionWord.Compared) != 0 && !compares)
            return false;
        if ((word & DirectionWord.Counts) != 0 && !compares && dimension != Dimension.Currency && !(ratio && (word & DirectionWord.Quality) != 0))
            return false;
        if ((word & DirectionWord.OfRank) != 0 && !ratio && unit != Place)
            return false;
        if ((word & DirectionWord.Quality) != 0 && !ratio && !compares && unit != Place && !(dimension == Dimension.Currency && (word & DirectionWord.Counts) != 0))
            return false;
        if (dimension == Dimension.Time && !IsDuration(s, direction, word, in size))
            return false;

        // 压缩了一批: the article counts nothing; 新增4万亿元的投资 names what is new
        if (!compares && dimension == Dimension.Count && size.Quantity.Value == 1 && s.Number(s[size.NumberToken]).Has(NumberStyle.Han) && !s.Number(s[size.NumberToken]).Has(NumberStyle.Arabic))
            return false;
        if (!compares && (word & DirectionWord.Counts) != 0 && size.End < s.End && s.Text[size.End] == Particles.Of)
            return false;

        // 80岁以上 is a group of people, and 两次 tells how often
        if (unit == YearOfAge && size.Quantity.Qualifier is (Qualifier.AtLeast or Qualifier.AtMost))
            return false;
        return compares || dimension != Dimension.Count || !IsTimes(s, in size);
    }

    /// <summary>What says how long a movement went on: 连续下降3个月.</summary>
    private static readonly string[] GoingOn = [.. SharedWords.Of("ChangeRules.GoingOn"), "连"];

    /// <summary>What makes a stretch of time the name of a plan, or the time since.</summary>
    private static readonly string[] NamesPlan = [.. SharedWords.Of("ChangeRules.NamesPlan"), "来"];

    private const char Times = '次';

    /// <summary>A stretch of time that is the size, and not how long it went on: 缩短3天, but 连续下降3个月; nor the name of a plan: 提升三年行动.</summary>
    private static bool IsDuration(in Sentence s, int direction, DirectionWord word, in Measure size)
    {
        if ((word & DirectionWord.Lasting) == 0)
            return false;
        ReadOnlySpan<char> before = s.Text[s.Start..s[direction].Start];
        if (FoldedText.EndsWithAny(before, GoingOn))
            return false;
        ReadOnlySpan<char> rest = s.Text[size.End..s.End];
        return !FoldedText.StartsWithAny(rest, NamesPlan);
    }

    private static bool IsTimes(in Sentence s, in Measure size) => Particles.Is1(s.TextOf(s[size.Next - 1]), Times);
}
