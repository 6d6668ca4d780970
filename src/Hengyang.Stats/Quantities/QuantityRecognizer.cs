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

    /// <summary>The rows that it was read by; see <see cref="QuantityForms.NameOf"/>.</summary>
    internal short Rule;

    internal readonly bool HasUnit => !Quantity.Unit.IsNone;
}

/// <summary>
/// Reads a quantity from left to right: what stands before the number, the number with its unit, a second number, what belongs to the
/// unit, what stands behind; the forms are rows of <see cref="QuantityForms"/>. Whether the result is a quantity of the text at all is
/// decided by <see cref="QuantityRules"/>.
/// </summary>
internal static class QuantityRecognizer
{
    /// <summary>What stands behind a unit (角, 半, 多, 成) is read up to this number; beyond it the sum could leave the range of decimal.</summary>
    internal const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Reads the quantity that begins at a token, which may be a qualifier, a currency, 零下 or a number.</summary>
    internal static bool TryRead(in Sentence s, int index, out Measure measure)
    {
        measure = default;
        QuantityParts q = default;
        if (!TryReadBefore(s, index, ref q, ref measure))
            return false;
        ref readonly NumberToken number = ref s.Number(s[q.Number]);
        int next = ReadUnit(s, in number, ref q, ref measure);
        ref readonly Token last = ref s[next - 1];
        ref readonly Token behind = ref s[next];
        if (!q.Unit.IsNone && q.Currency.IsNone && !q.IsBelow && EndsHere(s, in last, in behind) && !IsTenths(s, in last) && last.Word != WordKind.CalendarUnit)
            return Finish(in number, in q, next, ref measure);
        if (behind.Kind is TokenKind.Number or TokenKind.CloseParenthesis && TryReadTolerance(s, ref next, ref q, ref measure))
            return Finish(in number, in q, next, ref measure);
        if (!Take(QuantityForms.Joint, 1, s, s[next].Kind != TokenKind.None && s.IsAdjacent(next) ? s[next].Start : measure.End, ref next, ref q, ref measure))
            ReadParts(s, ref next, ref q, ref measure);
        measure.IsCertain = q.IsCertain;
        SettleUnit(s, ref next, ref q, ref measure);
        // 人民币一年期拆息: the name of a currency in front of another measure is a noun
        if (!q.Currency.IsNone && q.Unit.Dimension != Dimension.Currency)
            return false;
        q.Unit = NeighbourUnits.ReadRepeatedCurrency(s, ref next, q.Unit, ref measure.End);
        if (q.IsBelow)
            TurnBelowZero(s, next, ref q);
        Take(QuantityForms.After, 3, s, s[next].Kind == TokenKind.Word && s.IsAdjacent(next) ? s[next].Start : measure.End, ref next, ref q, ref measure);
        if (q.Before == Qualifier.Over && CountsSteps(s, in q, measure.End))
        {
            q.Before = Qualifier.Exact;
            measure.Start = measure.NumberStart;
        }

        return Finish(in number, in q, next, ref measure);
    }

    /// <summary>The words before the number, up to it.</summary>
    private static bool TryReadBefore(in Sentence s, int index, ref QuantityParts q, ref Measure measure)
    {
        int i = index;
        if (s[i].Kind == TokenKind.Word && !Take(QuantityForms.Before, 0, s, s[i].Start, ref i, ref q, ref measure))
            return false;
        ref readonly Token digits = ref s[i];
        if (digits.Kind != TokenKind.Number)
            return false;
        measure.NumberToken = q.Number = i;
        measure.NumberStart = digits.Start;
        measure.Start = s[index].Start;
        if (q.Before == Qualifier.Exact && (s.Number(digits).Exponent > 0 || (s[i + 1].Kind == TokenKind.Unit && s.IsAdjacent(i + 1) && IsTenths(s, in s[i + 1]))))
            ReadUp(s, i, ref q, ref measure);
        return true;
    }

    /// <summary>The number and the unit straight behind it.</summary>
    private static int ReadUnit(in Sentence s, in NumberToken number, ref QuantityParts q, ref Measure measure)
    {
        (q.Low, q.High, q.Own, q.Power) = (number.Value, number.High, number.Qualifier, number.Exponent);
        int next = q.Number + 1;
        q.Unit = UnitAt(s, ref next, number.Unit);
        if (measure.Start == measure.NumberStart)
            measure.Start = Tolerance.StartOf(s, measure.Start);
        measure.End = s[next - 1].End;
        return next;
    }

    /// <summary>A tolerance behind the number; whether brackets around both end the quantity with their unit.</summary>
    private static bool TryReadTolerance(in Sentence s, ref int next, ref QuantityParts q, ref Measure measure)
    {
        bool isBracketed = Tolerance.Read(s, q.Number, ref next, ref q.Unit);
        measure.End = s[next - 1].End;
        return isBracketed && Tolerance.ReadBehindBracket(s, q.Number, ref next, ref q.Low, ref q.High, ref q.Power, ref q.Unit, ref measure);
    }

    /// <summary>What belongs to a single number's unit: smaller coins and units, 半 and 多.</summary>
    private static void ReadParts(in Sentence s, ref int next, ref QuantityParts q, ref Measure measure)
    {
        SmallCoins.Read(s, ref next, ref q.Low, ref q.High, ref q.Unit, q.Currency);
        q.IsCertain = UnitParts.ReadParts(s, ref next, ref q.Low, ref q.High, ref q.Unit);
        measure.End = s[next - 1].End;
        if (q.Unit.IsNone || q.Own != Qualifier.Exact)
            return;
        if (s[next - 1].Is(WordKind.CalendarUnit, (short)CalendarUnit.YearAndHalf) && IsInReach(q.Low, q.High))
            q.Low = q.High = q.Low + 0.5m;
        else
            Take(QuantityForms.Part, 2, s, measure.End, ref next, ref q, ref measure);
    }

    /// <summary>What the unit turns out to be: per cent of tenths, the currency in front, the label of a table's cell.</summary>
    private static void SettleUnit(in Sentence s, ref int next, ref QuantityParts q, ref Measure measure)
    {
        if (!q.Unit.IsNone)
            q.Unit = MultiplyTenths(s, ref next, ref q.Low, ref q.High, q.Unit, ref measure.End);
        SmallCoins.ReadWhole(s, q.Unit, ref measure.End);
        // 新台币177.1亿元: 元 is the unit of the currency in front
        if (q.Unit.IsNone || (q.Unit == Unit.Yuan && !q.Currency.IsNone))
            q.Unit = q.Currency;
        if (!q.Unit.IsNone || !NeighbourUnits.TryReadLabel(s, q.Number, ref q.Low, ref q.High, ref q.Power, ref q.Unit, out int labelStart))
            return;
        measure.Start = measure.NumberStart = labelStart;
        measure.IsCertain = true;
    }

    /// <summary>
    /// 零下30至20度 descends, but of 零下20多度 the number stated is −20, and in 零下3℃至2℃ 零下 says nothing of the other end, which has a unit of its own.
    /// </summary>
    private static void TurnBelowZero(in Sentence s, int next, ref QuantityParts q)
    {
        (q.Low, q.High) = q.Own != Qualifier.Range ? (-q.Low, -q.High) : q.HasOwnUnits ? (-q.Low, q.High) : (-q.High, -q.Low);
        if (s[next - 1].Kind == TokenKind.Unit && Particles.Is1(s.TextOf(s[next - 1]), UnitContext.Degrees))
            q.Unit = Unit.DegreeCelsius;
    }

    /// <summary>跨过两个万亿元大关 counts steps.</summary>
    private static bool CountsSteps(in Sentence s, in QuantityParts q, int end) =>
        q.Unit == Unit.Piece && end < s.End && (CharTable.Numerals[s.Text[end]] & Numeral.KindMask) == Numeral.Magnitude;

    /// <summary>Asks a table for the form at a place; steps over it.</summary>
    private static bool Take(FormTable<QuantityParts> table, int number, in Sentence s, int place, ref int next, ref QuantityParts q, ref Measure measure)
    {
        q.Next = next;
        if (!table.TryRead(s, next, place, ref q, out int row, out int end, out int behind))
            return false;
        measure.Rule |= QuantityForms.CodeOf(number, row);
        if (q.Stop > end)
        {
            end = q.Stop;
            while (s[behind].Kind != TokenKind.None && s[behind].Start < end)
                behind++;
        }

        (next, measure.End) = (behind, end);
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

    /// <summary>上 and 过 straight before the number: they are no words by themselves.</summary>
    private static void ReadUp(in Sentence s, int index, ref QuantityParts q, ref Measure measure)
    {
        if (!s.IsBehindPlainText(index) || !QuantityForms.Before.CanBeginWith(s.Text[measure.NumberStart - 1]))
            return;
        int next = index;
        if (Take(QuantityForms.Before, 0, s, measure.NumberStart - 1, ref next, ref q, ref measure))
            measure.Start = measure.NumberStart - 1;
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
        if (token.Is(WordKind.CalendarUnit, (short)CalendarUnit.YearAndHalf))
        {
            next++;
            return Unit.Year;
        }

        // a word of change may be a unit too (发射升空), but only straight behind the number
        if (!token.Unit.IsNone && token.Kind is TokenKind.Unit or TokenKind.Word && s.IsAdjacent(next))
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
            UnitContext.Point => number.Value > 24 || number.HasArabicDecimals || IsMoved(s, unit - 1),
            UnitContext.Square => number.Has(NumberStyle.Arabic) || number.Has(NumberStyle.Magnitude),
            UnitTable.BareDegree => UnitContext.IsTemperature(s, unit),
            _ => true,
        };
    }

    /// <summary>涨12点, 跌近20点: behind a movement no hour is told.</summary>
    private static bool IsMoved(in Sentence s, int number)
    {
        int before = number - 1;
        while (s[before].Word is WordKind.QualifierBefore or WordKind.PeriodPrefix)
            before--;
        return s[before].Is(WordKind.Direction) && s.IsAdjacent(before + 1);
    }

    internal static bool IsInReach(decimal low, decimal high) => Math.Abs(low) <= Largest && Math.Abs(high) <= Largest;

    /// <summary>三成 is 30 %, 三成五 and 三成半 35 %, 九折 90 %.</summary>
    private static Unit MultiplyTenths(in Sentence s, ref int next, ref decimal low, ref decimal high, Unit unit, ref int end)
    {
        int name = next - 1;
        if (s[name].Kind == TokenKind.Number && Particles.Is1(s.TextOf(s[name]), NumberWords.Half))
            name--;
        if (!IsTenths(s, in s[name]) || !IsInReach(low, high))
            return unit;
        // 七成半: the half was added to the count of tenths, and 7.5 tenths are 75 % and not 75.0 %
        low = Tenfold(low);
        high = Tenfold(high);
        if (s[next].Kind == TokenKind.Number && s[next].Start == end && IsHundredths(s, next))
        {
            low += s.Number(s[next]).Value;
            high = low;
            end = s[next].End;
            next++;
        }

        return Unit.Percent;
    }

    /// <summary>三成五, and 6成3 where nothing follows that the digit may count.</summary>
    private static bool IsHundredths(in Sentence s, int at)
    {
        ref readonly NumberToken digit = ref s.Number(s[at]);
        if (digit.Has(NumberStyle.Han))
            return digit.Value < 10;
        ref readonly Token behind = ref s[at + 1];
        return s[at].End - s[at].Start == 1 && (behind.Start != s[at].End || behind.Is(WordKind.QualifierAfter) || behind.Kind is not (TokenKind.Unit or TokenKind.Word or TokenKind.Slash or TokenKind.Colon or TokenKind.Number));
    }

    /// <summary>Ten times a value has one decimal less than the value; rounding to them loses nothing.</summary>
    private static decimal Tenfold(decimal value) => value.Scale == 0 ? value * 10 : decimal.Round(value * 10, value.Scale - 1);

    private static bool Finish(in NumberToken number, in QuantityParts q, int next, ref Measure measure)
    {
        measure.Next = next;
        measure.Quantity = Make(in number, in q);
        return true;
    }

    internal static Quantity Make(in NumberToken number, in QuantityParts q)
    {
        Qualifier said = q.After != Qualifier.Exact ? q.After : q.Before;
        if (q.Own == Qualifier.Range)
            said = q.Own;
        else if (said == Qualifier.Exact || (said == Qualifier.About && q.Own == Qualifier.Over))
            said = q.Own;
        // 3千人 is written so again, but 三千人 is not
        int power = q.Power < 4 && !number.Has(NumberStyle.Arabic) ? 0 : q.Power;
        bool bounded = q.Own == said && q.Own is Qualifier.Range or Qualifier.Over;
        return new Quantity(q.Low, q.Unit, said, bounded, q.High, power, number.Decimals);
    }
}
