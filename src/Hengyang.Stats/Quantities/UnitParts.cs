namespace Hengyang.Stats;

/// <summary>What stands behind a unit, or between 个 and it, and adds a part: 35亩8分, 1米75, 三块五, 一个半小时; and 日 where it counts days.</summary>
internal static class UnitParts
{
    /// <summary>Tenths of a unit that have a name of their own, of which the number behind the unit counts them: 35亩8分.</summary>
    private static readonly (Unit Unit, string Tenth)[] Tenths =
    [
        (UnitTable.Named("亩"), "分"), (UnitTable.Named("斤"), "两"), (UnitTable.Named("尺"), "寸"), (UnitTable.Named("丈"), "尺"), (UnitTable.Named("石"), "斗"), (UnitTable.Named("斗"), "升"),
    ];

    private static readonly Unit Metre = UnitTable.Named("米");
    private static readonly Unit Block = UnitTable.Named("块");
    private static readonly Unit Dime = UnitTable.Named("角");
    private static readonly Unit Hundredth = UnitTable.Named("厘");
    private static readonly Unit Second = UnitTable.Named("秒");

    /// <summary>35亩8分 is 35.8 亩, 1米75 is 1.75 米, 9秒98 is 9.98 秒 and 三块五 3.5 元.</summary>
    /// <returns>Whether a tenth with a name was read, which makes the amount certain.</returns>
    internal static bool ReadParts(in Sentence s, ref int next, ref decimal low, ref decimal high, ref Unit unit)
    {
        if (unit.IsNone || s[next].Kind != TokenKind.Number || !s.IsAdjacent(next) || s[next - 1].Kind == TokenKind.Number || low != high || low != decimal.Truncate(low) || !QuantityRecognizer.IsInReach(low, high))
            return false;
        ref readonly NumberToken part = ref s.Number(s[next]);
        bool named = !s[next + 1].Unit.IsNone && s.IsAdjacent(next + 1);
        if (!named)
        {
            // 1米8 is 1.8 米
            bool isTenth = part.IntegerDigits == 1 && unit == Metre && low < 10;
            bool hundredths = (unit == Metre || unit == Second) && part.Has(NumberStyle.Arabic) && part.Has(NumberStyle.Positional) && (part.IntegerDigits == 2 || isTenth)
                && !part.Has(NumberStyle.Fraction) && part.Qualifier == Qualifier.Exact && !(s[next + 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Slash && s.IsAdjacent(next + 1));
            if (hundredths)
                low = high = low + (part.Value / (isTenth ? 10 : 100));
            // 十五块六: 块 is money where it has tenths; 两毛八, and 四厘二 of interest
            bool tenths = (unit == Block || unit == Hundredth || unit == Dime) && part.Value is > 0 and < 10 && part.Qualifier == Qualifier.Exact && s[next].End - s[next].Start == 1;
            if (tenths)
            {
                low = high = low + (part.Value / 10);
                unit = unit == Block ? Unit.Yuan : unit;
            }

            next += hundredths || tenths ? 1 : 0;
            return false;
        }

        foreach ((Unit whole, string tenth) in Tenths)
        {
            if (unit != whole || !FoldedText.Is(s.TextOf(s[next + 1]), tenth) || part.Value is not (> 0 and < 10) || part.Qualifier != Qualifier.Exact)
                continue;
            low = high = low + (part.Value / 10);
            next += 2;
            return true;
        }

        return false;
    }

    /// <summary>Words straight behind one.</summary>
    private static readonly string[] DayLimits = [.. SharedWords.Of("UnitParts.DayLimits"), "内"];

    /// <summary>Words straight before a count of days.</summary>
    private static readonly string[] DayCounters = [.. SharedWords.Of("UnitParts.DayCounters"), "逾期", "平均逗留"];

    /// <summary>1.7日, 45日, 15日内, 逾期30日: 日 counts days where no day of the month can be meant.</summary>
    internal static bool CountsDays(in Sentence s, int day)
    {
        if (!s[day].Is(WordKind.CalendarUnit) || !Particles.Is1(s.TextOf(s[day]), NumberWords.Day) || s[day - 1].Kind != TokenKind.Number || !s.IsAdjacent(day))
            return false;
        ref readonly NumberToken number = ref s.Number(s[day - 1]);
        ref readonly Token before = ref s[day - 2];
        if (number.Value is < 0 or > 3650 || (before.Is(WordKind.CalendarUnit) && before.End == s[day - 1].Start))
            return false;
        if (number.Has(NumberStyle.Fraction) || number.Value > 31)
            return true;
        // 自15日起 and 20日左右 are days of a month
        return (s[day + 1].Is(WordKind.QualifierAfter) && s.IsAdjacent(day + 1) && FoldedText.IsAny(s.TextOf(s[day + 1]), DayLimits)) || (before.Is(WordKind.QualifierBefore) && s.IsAdjacent(day - 1))
            || FoldedText.EndsWithAny(s.Text[s.Start..s[day - 1].Start], DayCounters);
    }

    /// <summary>两个半月: behind 个 the unit of the month is 个月.</summary>
    private static readonly Unit Month = UnitTable.Named("月");
    private static readonly Unit Months = UnitTable.Named("个月");

    /// <summary>What 个 counts and 半 halves: 一个半小时, 两个半月. 两个半年 are two half-years.</summary>
    private static readonly Unit[] Halved =
        [UnitTable.Named("小时"), Month, Months, UnitTable.Named("世纪"), UnitTable.Named("周"), UnitTable.Named("百分点")];

    /// <summary>The unit that 个 counts at a place behind 半 or 多 (一个半小时, 两个多月), and the length of its name; 0 for none.</summary>
    internal static int CountedBy(ReadOnlySpan<char> text, int at, ref Unit unit)
    {
        if (unit != Unit.Piece)
            return 0;
        int length = Lexicon.MatchDenominator(text, at, out int row);
        if (Array.IndexOf(Halved, Lexicon.Row(row).Denominator) < 0)
            return 0;
        unit = Lexicon.Row(row).Denominator == Month ? Months : Lexicon.Row(row).Denominator;
        return length;
    }
}
