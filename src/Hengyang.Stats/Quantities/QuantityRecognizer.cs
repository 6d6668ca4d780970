namespace Hengyang.Stats;

/// <summary>A quantity with its place among the tokens of a sentence.</summary>
internal struct Measure
{
    internal Quantity Quantity;

    /// <summary>Where its text begins and ends.</summary>
    internal int Start;
    internal int End;

    /// <summary>Where the number itself begins, without qualifying words and currency.</summary>
    internal int NumberStart;

    /// <summary>The token of its (first) number, and the first token behind it.</summary>
    internal int NumberToken;
    internal int Next;

    /// <summary>Whether its form alone makes it a quantity: 1/3, or a unit in parentheses in front.</summary>
    internal bool IsCertain;

    internal readonly bool HasUnit => !Quantity.Unit.IsNone;
}

/// <summary>
/// Reads a quantity from left to right: qualifier, currency, number or range of numbers, unit, what stands behind the
/// unit (多, 半, 以上). Whether the result is a quantity of the text at all is decided by <see cref="QuantityRules"/>.
/// </summary>
internal static class QuantityRecognizer
{
    /// <summary>What stands behind a unit (角, 半, 多, 成) is read up to this number; beyond it the sum could leave the range of decimal.</summary>
    internal const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>What makes another word with 过: 不过, 通过, 渡过.</summary>
    private const string NotOver = "跨不超通经越渡走跑游穿路见度用去来做看到";

    /// <summary>Reads the quantity that begins at a token, which may be a qualifier, a currency, 零下 or a number.</summary>
    internal static bool TryRead(in Sentence s, int index, out Measure measure)
    {
        measure = default;
        int i = index;
        Qualifier before = Qualifier.Exact;
        Unit currency = default;
        bool below = false;
        if (s[i].Kind == TokenKind.Word)
        {
            before = ReadQualifiersBefore(s, ref i);
            if (s[i].Is(WordKind.CurrencyBefore) && s.IsAdjacent(i + 1))
                currency = s[i++].Unit;
            below = s[i].Is(WordKind.BelowZero) && s.IsAdjacent(i + 1);
            if (below)
                i++;
        }

        ref readonly Token numberToken = ref s[i];
        if (numberToken.Kind != TokenKind.Number)
            return false;
        ref readonly NumberToken number = ref s.Number(numberToken);
        // 人民币对美元16:30收盘: a clock time behind the name of a currency
        if (!currency.IsNone && s[i + 1].Kind == TokenKind.Colon && s.IsAdjacent(i + 1) && s[i + 2].Kind == TokenKind.Number && s.IsAdjacent(i + 2))
            return false;
        measure.NumberToken = i;
        measure.NumberStart = numberToken.Start;
        measure.Start = s[index].Start;
        if (before == Qualifier.Exact && (number.Exponent > 0 || (s[i + 1].Kind == TokenKind.Unit && s.IsAdjacent(i + 1) && IsTenths(s, in s[i + 1]))))
            ReadUp(s, i, ref before, ref measure.Start);

        decimal low = number.Value;
        decimal high = number.High;
        Qualifier own = number.Qualifier;
        int power = number.Exponent;
        int next = i + 1;
        Unit unit = UnitAt(s, ref next, number.Unit);
        QuantityRange range = default;
        if (measure.Start == measure.NumberStart)
            measure.Start = Tolerance.StartOf(s, measure.Start);
        ref readonly Token last = ref s[next - 1];
        ref readonly Token behind = ref s[next];
        measure.End = last.End;
        if (!unit.IsNone && currency.IsNone && !below && EndsHere(s, in last, in behind) && !IsTenths(s, in last) && last.Word != WordKind.CalendarUnit)
        {
            measure.Next = next;
            measure.Quantity = Make(low, high, unit, before, own, Qualifier.Exact, power, number.Decimals, number.Has(NumberStyle.Arabic));
            return true;
        }

        if (behind.Kind is TokenKind.Number or TokenKind.CloseParenthesis)
        {
            bool isBracketed = Tolerance.Read(s, i, ref next, ref unit);
            measure.End = s[next - 1].End;
            if (isBracketed && Tolerance.ReadBehindBracket(s, i, ref next, ref low, ref high, ref power, ref unit, ref measure))
            {
                measure.Next = next;
                measure.Quantity = Make(low, high, unit, before, own, Qualifier.Exact, power, number.Decimals, number.Has(NumberStyle.Arabic));
                return true;
            }
        }

        if (unit.IsNone && QuantityForms.TryReadQuotient(s, i, out decimal quotient))
        {
            low = high = quotient;
            next = i + 3;
            measure.End = s[next - 1].End;
            measure.IsCertain = true;
        }
        else if (QuantityRange.CanJoin(in behind)
            && (QuantityRange.TryRead(s, next, number, unit, below, out range) || (!below && QuantityRange.TryReadBounds(s, next, number, unit, before, out range))))
        {
            low = range.Low;
            high = range.High;
            unit = range.Unit;
            own = Qualifier.Range;
            power = range.Power;
            next = range.Next;
            measure.End = s[next - 1].End;
            measure.IsCertain = range.IsCertain;
        }
        else
        {
            SmallCoins.Read(s, ref next, ref low, ref high, ref unit, currency);
            measure.IsCertain = UnitParts.ReadParts(s, ref next, ref low, ref high, ref unit);
            measure.End = s[next - 1].End;
            ReadBehindUnit(s, ref next, ref low, ref high, ref own, ref measure.End, ref unit);
        }

        if (!unit.IsNone)
            unit = MultiplyTenths(s, ref next, ref low, ref high, unit, ref measure.End);
        SmallCoins.ReadWhole(s, unit, ref measure.End);
        // 新台币177.1亿元: 元 is the unit of the currency in front
        if (unit.IsNone || (unit == Unit.Yuan && !currency.IsNone))
            unit = currency;
        if (unit.IsNone && currency.IsNone && QuantityForms.TryReadLabel(s, i, ref low, ref high, ref power, ref unit, out int labelStart))
        {
            measure.Start = measure.NumberStart = labelStart;
            measure.IsCertain = true;
        }

        // 人民币一年期拆息: the name of a currency in front of another measure is a noun
        if (!currency.IsNone && unit.Dimension != Dimension.Currency)
            return false;
        unit = QuantityForms.ReadRepeatedCurrency(s, ref next, unit, ref measure.End);
        if (below)
        {
            // 零下30至20度 descends, but of 零下20多度 the number stated is −20
            // 零下3℃至2℃: behind a unit of its own 零下 says nothing of the other end
            (low, high) = own != Qualifier.Range ? (-low, -high) : range.HasOwnUnits ? (-low, high) : (-high, -low);
            if (s[next - 1].Kind == TokenKind.Unit && Particles.Is1(s.TextOf(s[next - 1]), UnitContext.Degrees))
                unit = Unit.DegreeCelsius;
        }

        Qualifier after = ReadQualifierAfter(s, ref next, ref measure.End, unit);
        if (after == Qualifier.Exact && number.Has(NumberStyle.Han) && (number.Has(NumberStyle.Part) || unit == Unit.Percent) && IsStrong(s, measure.End, unit))
        {
            after = Qualifier.Over;
            measure.End++;
        }

        // 跨过两个万亿元大关 counts steps
        if (before == Qualifier.Over && unit == Unit.Piece && measure.End < s.End && (CharTable.Numerals[s.Text[measure.End]] & Numeral.KindMask) == Numeral.Magnitude)
        {
            before = Qualifier.Exact;
            measure.Start = measure.NumberStart;
        }

        measure.Next = next;
        measure.Quantity = Make(low, high, unit, before, own, after, power, number.Decimals, number.Has(NumberStyle.Arabic));
        return true;
    }

    /// <summary>Whether a mark stands straight behind the unit, as it mostly does, or the text ends there: nothing more can belong to the quantity then.</summary>
    private static bool EndsHere(in Sentence s, in Token unit, in Token mark)
    {
        int end = unit.End;
        return mark.Kind switch
        {
            TokenKind.None => end == s.End,
            TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.Semicolon or TokenKind.SentenceEnd => mark.Start == end,
            _ => false,
        };
    }

    private static bool IsTenths(in Sentence s, in Token token) => token.End - token.Start == 1 && UnitContext.Tenths.Contains(s.Text[token.Start]);

    private static Qualifier ReadQualifiersBefore(in Sentence s, ref int i)
    {
        // a run of them is read again from each of its words, so that it must be short
        const int mostWords = 4;
        Qualifier qualifier = Qualifier.Exact;
        for (int word = 0; word < mostWords; word++)
        {
            ref readonly Token token = ref s[i];
            bool near = token.Is(WordKind.PeriodPrefix) && Particles.Is1(s.TextOf(token), Particles.Near);
            if (!near && !token.Is(WordKind.QualifierBefore))
                return qualifier;
            if (!IsBridge(s.Gap(i + 1)))
                return qualifier;
            qualifier = near ? Qualifier.Nearly : (Qualifier)token.Value;
            i++;
        }

        return qualifier;
    }

    /// <summary>What may stand between a qualifier and its number.</summary>
    private static bool IsBridge(ReadOnlySpan<char> gap) => Sentence.IsBlank(gap) || gap is "±" || Particles.Is1(gap, Particles.Reached);

    /// <summary>上 and 过 straight before a bare magnitude word: 上亿, 上百家, 过千亿; 过 before 10亿元 and 六成 as well. 以上 and 上年 are words of their own; 不过 and 超过 too.</summary>
    private static void ReadUp(in Sentence s, int index, ref Qualifier before, ref int start)
    {
        int numberStart = s[index].Start;
        ref readonly NumberToken number = ref s.Number(s[index]);
        bool isBare = number.Has(NumberStyle.ImpliedOne);
        // the 上 of 晚上 belongs to the word before
        if (!s.IsBehindPlainText(index) || (!isBare && number.Exponent is > 0 and < 4))
            return;
        char word = s.Text[numberStart - 1];
        char outer = numberStart > 1 ? s.Text[numberStart - 2] : ' ';
        if (isBare && word == Particles.Up && !Particles.BeforeUp.Contains(outer))
            before = Qualifier.AtLeast;
        else if (word == Particles.Past && !NotOver.Contains(outer))
            before = Qualifier.Over;
        else
            return;
        start = numberStart - 1;
    }

    internal static Unit UnitAt(in Sentence s, ref int next, Unit implied)
    {
        ref readonly Token token = ref s[next];
        if (UnitParts.CountsDays(s, next))
        {
            next++;
            return Unit.Day;
        }

        // 三年半: the half is read behind the unit
        if (token.Is(WordKind.CalendarUnit, (short)CalendarUnit.YearAndHalf) && s[next - 1].Kind == TokenKind.Number && s.IsAdjacent(next))
        {
            next++;
            return Unit.Year;
        }

        // a word of change may be a unit too (发射升空), but only straight behind the number
        if (!token.Unit.IsNone && token.Kind is TokenKind.Unit or TokenKind.Word && s[next - 1].Kind == TokenKind.Number && s.IsAdjacent(next))
        {
            if (!IsUnitHere(s, next))
                return implied;
            next++;
            return UnitContext.Resolve(s, next - 1, token.Unit);
        }

        return implied;
    }

    /// <summary>Whether the token behind a number is a unit: 成 only of one to ten, 点 only where it is no hour (3261.56点).</summary>
    private static bool IsUnitHere(in Sentence s, int unit)
    {
        ReadOnlySpan<char> text = s.TextOf(s[unit]);
        if (text.Length != 1)
            return true;
        ref readonly NumberToken number = ref s.Number(s[unit - 1]);
        return text[0] switch
        {
            UnitContext.Tenth or UnitContext.Discount => number.Value is > 0 and <= 10,
            UnitContext.Point => number.Value > 24 || (number.Has(NumberStyle.Fraction) && number.Has(NumberStyle.Arabic)) || IsMoved(s, unit - 1),
            UnitContext.Square => number.Has(NumberStyle.Arabic) || number.Has(NumberStyle.Magnitude),
            UnitTable.BareDegree => UnitContext.IsTemperature(s, unit),
            _ => true,
        };
    }

    /// <summary>涨12点, 跌近20点: behind a movement no hour is told.</summary>
    private static bool IsMoved(in Sentence s, int number)
    {
        int before = number - 1;
        while (before > 0 && s[before].Word is WordKind.QualifierBefore or WordKind.PeriodPrefix && s.IsAdjacent(before + 1))
            before--;
        return s[before].Is(WordKind.Direction) && s.IsAdjacent(before + 1);
    }

    internal static bool IsInReach(decimal low, decimal high) => Math.Abs(low) <= Largest && Math.Abs(high) <= Largest;

    /// <summary>多 and 半 behind the unit: 两年多, 一吨半, 三成多.</summary>
    private static void ReadBehindUnit(in Sentence s, ref int next, ref decimal low, ref decimal high, ref Qualifier own, ref int end, ref Unit unit)
    {
        if (unit.IsNone || own != Qualifier.Exact)
            return;
        decimal whole = low;
        if (s[next - 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.YearAndHalf) && IsInReach(low, high))
        {
            low += 0.5m;
            high = low;
            return;
        }

        if (UnitParts.TryReadGeAndHalf(s, ref next, ref low, ref high, ref end, ref unit))
        {
            // 两个多月
            if (low == whole && IsInReach(low, high))
                (own, high) = (Qualifier.Over, low + 1);
            return;
        }

        if (s[next].Kind == TokenKind.Number && s[next].Start == end && Particles.Is1(s.TextOf(s[next]), NumberWords.Half)
            && !(s[next + 1].Start == s[next].End && (s[next + 1].Kind == TokenKind.Unit || s[next + 1].Is(WordKind.CalendarUnit))))
        {
            if (!IsInReach(low, high))
                return;
            low += 0.5m;
            high = low;
            end = s[next].End;
            next++;
            return;
        }

        if (end >= s.End || s.Text[end] != Particles.More || !IsInReach(low, high))
            return;
        bool isTime = unit.Dimension is Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Area or Dimension.Currency;
        bool isMultiple = s[next - 1].Kind != TokenKind.Number && Particles.Is1(s.TextOf(s[next - 1]), UnitContext.Multiples);
        if ((isTime || isMultiple) && !(s[next].Start == end && s[next].Kind == TokenKind.Word))
        {
            own = Qualifier.Over;
            high = low + 1;
            end++;
        }
    }

    /// <summary>三成 is 30 %, 三成五 and 三成半 35 %, 九折 90 %.</summary>
    private static Unit MultiplyTenths(in Sentence s, ref int next, ref decimal low, ref decimal high, Unit unit, ref int end)
    {
        int name = next - 1;
        if (s[name].Kind == TokenKind.Number && Particles.Is1(s.TextOf(s[name]), NumberWords.Half))
            name--;
        if (s[name].Kind == TokenKind.Number || !IsTenths(s, in s[name]) || !IsInReach(low, high))
            return unit;
        // 七成半: the half was added to the count of tenths, and 7.5 tenths are 75 % and not 75.0 %
        low = Tenfold(low);
        high = Tenfold(high);
        if (s[next].Kind == TokenKind.Number && s[next].Start == end && s.Number(s[next]).Has(NumberStyle.Han) && s.Number(s[next]).Value < 10)
        {
            low += s.Number(s[next]).Value;
            high = low;
            end = s[next].End;
            next++;
        }

        return Unit.Percent;
    }

    /// <summary>Ten times a value has one decimal less than the value; rounding to them loses nothing.</summary>
    private static decimal Tenfold(decimal value) => value.Scale == 0 ? value * 10 : decimal.Round(value * 10, value.Scale - 1);

    private static Qualifier ReadQualifierAfter(in Sentence s, ref int next, ref int end, Unit unit)
    {
        int at = next;
        if (s[at].Kind == TokenKind.OpenParenthesis && Particles.Is1(s.Gap(at + 1), Particles.Including) && s[at + 1].Kind == TokenKind.CloseParenthesis && s[at].Start == end)
            at += 2;
        ref readonly Token token = ref s[at];
        if (!token.Is(WordKind.QualifierAfter) || !s.IsAdjacent(at))
            return Qualifier.Exact;

        // 内 and 起 stand behind many words; only a stretch of time or of length has an inside, and only a price a start
        ReadOnlySpan<char> word = s.TextOf(token);
        if (Particles.Is1(word, Particles.Inside) && unit.Dimension is not (Dimension.Time or Dimension.Length))
            return Qualifier.Exact;
        if (Particles.Is1(word, Particles.Upwards) && UnitTable.RowOf(unit).Dimension != Dimension.Currency)
            return Qualifier.Exact;
        next = at + 1;
        end = token.End;
        return (Qualifier)token.Value;
    }

    /// <summary>三成强, 三分之一强: a little more. 强劲 and 强于 are words of their own.</summary>
    private static bool IsStrong(in Sentence s, int end, Unit unit)
    {
        if (end >= s.End || s.Text[end] != Particles.Strong || unit.Dimension is not (Dimension.Ratio or Dimension.Count))
            return false;
        return end + 1 >= s.End || s.Text[end + 1] == Particles.Of || Lexicon.ClassOf(s.Text[end + 1]) == CharClass.Mark;
    }

    private static Quantity Make(decimal low, decimal high, Unit unit, Qualifier before, Qualifier own, Qualifier after, int power, int decimals, bool isArabic)
    {
        Qualifier said = after != Qualifier.Exact ? after : before;
        if (own == Qualifier.Range)
            said = own;
        else if (said == Qualifier.Exact || (said == Qualifier.About && own == Qualifier.Over))
            said = own;
        // 3千人 is written so again, but 三千人 is not
        if (power < 4 && !isArabic)
            power = 0;
        bool bounded = own == said && own is (Qualifier.Range or Qualifier.Over);
        return new Quantity(low, unit, said, bounded, high, power, decimals);
    }
}
