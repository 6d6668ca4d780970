namespace Hengyang.Stats;

/// <content>The last term of a stretch and what closes it: 至今, 以来, 期间.</content>
internal static partial class PeriodRecognizer
{
    private static void ReadLastTerm(ref PeriodCursor c, ref PeriodExpression expression)
    {
        PeriodCursor ahead = c;
        bool isBetween = false;
        // 9月1日起至12月31日
        if (ahead.CharAt() == Particles.Upwards && Particles.Until.Contains(ahead.CharAt(1)))
            ahead.TakeText(1);
        if (!TryConnector(ahead, out int length))
        {
            // 2007年与2009年之间
            isBetween = ahead.Peek().Is(WordKind.Compare) && ahead.IsNext() && Particles.Is1(ahead.TextAt(0), Particles.Together);
            if (isBetween)
            {
                length = 1;
            }
            else if (Particles.JoinsDays.Contains(ahead.CharAt()))
            {
                isBetween = true;
                ahead.TakeText(1);
            }
            else
            {
                ReadToThisYear(ref c, ref expression);
                return;
            }
        }

        ahead.Take(length);
        if (expression.First is { IsLunar: true, Days: TermDays.Day } && TryReadLastLunarDay(ref ahead, ref expression.First))
        {
            c = ahead;
            return;
        }

        if (ahead.Peek().Is(WordKind.VagueTime) && ahead.IsNext() && !isBetween && ahead.Peek().Value == 0)
        {
            // 2021年11月至目前
            ahead.Take();
            expression.Bound = PeriodBound.Since;
            c = ahead;
            return;
        }

        if (!ahead.IsNext() || !TryReadTerm(ref ahead, out CalendarTerm last))
            return;
        ReadGloss(ref ahead, last);
        if (isBetween && !(ahead.Peek().Is(WordKind.PeriodSuffix, (short)PeriodSuffix.During) && ahead.IsNext() && ahead.IsWord(0, Amid)))
            return;
        if (!TryJoin(ref expression, last))
            return;
        c = ahead;
    }

    /// <summary>去年12月至今年2月: 至今年 is one word of the lexicon.</summary>
    private static void ReadToThisYear(ref PeriodCursor c, ref PeriodExpression expression)
    {
        PeriodCursor ahead = c;
        if (!ahead.IsNext() || !TryReadThisYear(ref ahead, out CalendarTerm last))
            return;
        ReadGloss(ref ahead, last);
        if (TryJoin(ref expression, last))
            c = ahead;
    }

    private static bool TryReadThisYear(ref PeriodCursor c, out CalendarTerm term)
    {
        bool isYear = c.Peek().Is(WordKind.PeriodPrefix, (short)PeriodPrefix.ToThisYear);
        term = isYear ? CalendarTerm.OfYear(Anchor.Reference, 0) : default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, 0);
        if (!isYear && !c.Peek().Is(WordKind.PeriodPrefix, (short)PeriodPrefix.ToToday))
            return false;
        c.Take();
        if (isYear)
            ReadPartOfYear(ref c, ref term);
        return true;
    }

    private static bool TryJoin(ref PeriodExpression expression, in CalendarTerm last)
    {
        CalendarTerm first = expression.First;
        if (last.LacksMonth)
        {
            // 9月15日至29日
            if (first.Days != TermDays.Day || last.Days != TermDays.Day)
                return false;
            expression.First.DayLast = last.DayFirst;
            return true;
        }

        if (last.YearAnchor == Anchor.Absent && first.Unit == last.Unit && first.Unit is TermUnit.Month or TermUnit.Quarter or TermUnit.HalfYear
            && first.UnitAnchor == Anchor.Absolute && last.UnitAnchor == Anchor.Absolute
            && first.Days == TermDays.None && last.Days == TermDays.None && first.Edge == TermEdge.Whole && last.Edge == TermEdge.Whole)
        {
            // 1月至11月 is 1—11月
            expression.First.Last = last.Last;
            return true;
        }

        expression = PeriodExpression.Between(first, last);
        return true;
    }

    /// <summary>2007年与2009年之间.</summary>
    private static readonly string Amid = SharedWords.Of("PeriodRecognizer.Amid")[0];

    /// <summary>开始 closes a stretch that 从 opened.</summary>
    internal const string Starting = "开始";

    /// <summary>Suffixes of a stretch that goes on beyond the text.</summary>
    private static readonly string[] Onwards = [.. SharedWords.Of("PeriodRecognizer.Onwards"), Starting];

    /// <summary>Reads 以来, 起, 前, 期间 and so on behind a period; false when there is none.</summary>
    private static bool ReadSuffix(ref PeriodCursor c, ref PeriodExpression expression, bool fromWord)
    {
        if (expression.Bound != PeriodBound.Within)
            return true;
        ref readonly Token token = ref c.Peek();
        if (token.Is(WordKind.PeriodSuffix) && c.IsNext())
        {
            var suffix = (PeriodSuffix)token.Value;
            if (suffix == PeriodSuffix.Ending || (c.IsWord(0, Starting) && !fromWord))
                return false;
            expression.MayCome = FoldedText.IsAny(c.TextAt(0), Onwards);
            c.Take();
            expression.Bound = suffix switch
            {
                PeriodSuffix.Since => PeriodBound.Since,
                PeriodSuffix.Until => PeriodBound.Until,
                _ => PeriodBound.Within,
            };
            return true;
        }

        char after = c.CharAt(1);
        switch (c.CharAt())
        {
            case Particles.Upwards when !NotFrom.Contains(after):
            case Particles.Behind when !NotAfter.Contains(after):
                expression.Bound = PeriodBound.Since;
                expression.MayCome = true;
                break;
            case Particles.UpToNow when expression.First.YearAnchor == Anchor.Reference && expression.First.Unit == TermUnit.None && !NotSince.Contains(after):
                expression.Bound = PeriodBound.Since;
                break;
            case Particles.Front when !NotBefore.Contains(after) && !Numeral.BeginsNumber(CharTable.Numerals[after]):
                expression.Bound = PeriodBound.Until;
                break;
            case Particles.Inside when !NotInside.Contains(after) && expression.First.Days == TermDays.None:
                break;
            default:
                return false;
        }

        c.TakeText(1);
        return true;
    }
}
