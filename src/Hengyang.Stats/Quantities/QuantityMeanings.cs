namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="QuantityForms"/> around a single number mean, and the conditions that they ask for by name.</summary>
internal static class QuantityMeanings
{
    /// <summary>The last of the qualifiers counts; 最近 is none.</summary>
    internal static bool Qualified(in FormMatch m, ref QuantityParts q)
    {
        q.Before = Qualifier.Exact;
        for (int i = m.Count - 1; i >= 0; i--)
        {
            ref readonly Token token = ref m.Sentence[m[i].Token];
            if (token.Word == WordKind.PeriodPrefix && token.End - token.Start > 1)
                return false;
            // currencies and 零下 have the value of Exact
            if (q.Before == Qualifier.Exact)
                q.Before = token.Word == WordKind.PeriodPrefix ? Qualifier.Nearly : (Qualifier)token.Value;
        }

        return true;
    }

    internal static bool InCurrency(in FormMatch m, ref QuantityParts q)
    {
        q.Currency = m.Sentence[m[m.Count - 1].Token].Unit;
        return Qualified(in m, ref q);
    }

    internal static bool BelowZero(in FormMatch m, ref QuantityParts q)
    {
        q.IsBelow = true;
        return Qualified(in m, ref q);
    }

    /// <summary>上亿, 上百家: a bare magnitude word. The 上 of 晚上 belongs to the word before.</summary>
    internal static bool UpTo(in FormMatch m, ref QuantityParts q)
    {
        q.Before = Qualifier.AtLeast;
        return m.Sentence.Number(m.Sentence[q.Number]).Has(NumberStyle.ImpliedOne);
    }

    /// <summary>过千亿, 过10亿元, 过六成: not 过3千元.</summary>
    internal static bool Past(in FormMatch m, ref QuantityParts q)
    {
        q.Before = Qualifier.Over;
        ref readonly NumberToken number = ref m.Sentence.Number(m.Sentence[q.Number]);
        return number.Has(NumberStyle.ImpliedOne) || number.Exponent is 0 or >= 4;
    }

    /// <summary>人民币对美元16:30收盘: a clock time behind the name of a currency.</summary>
    internal static bool IsNoClock(in FormMatch m)
    {
        Sentence s = m.Sentence;
        int colon = m.NextToken + 1;
        return !(s[colon].Kind == TokenKind.Colon && s[colon + 1].Kind == TokenKind.Number);
    }

    /// <summary>两吨半年产量: the half is that of what follows.</summary>
    internal static bool HasNoUnitBehind(in FormMatch m)
    {
        ref readonly Token behind = ref m.Sentence[m.NextToken];
        return !(behind.Kind == TokenKind.Unit || behind.Is(WordKind.CalendarUnit));
    }

    internal static bool AndHalf(in FormMatch m, ref QuantityParts q)
    {
        if (!IsHalf(in m) || !QuantityRecognizer.IsInReach(q.Low, q.High))
            return false;
        q.Low += 0.5m;
        q.High = q.Low;
        return true;
    }

    private static bool IsHalf(in FormMatch m) => Particles.Is1(m.Sentence.Text[m.Start..m[0].End], NumberWords.Half);

    /// <summary>一个半小时 is 1.5 小时.</summary>
    internal static bool HalfBeforeUnit(in FormMatch m, ref QuantityParts q)
    {
        if (!QuantityRecognizer.IsInReach(q.Low, q.High) || UnitParts.CountedBy(m.Sentence.Text, m[1].Start, ref q.Unit) == 0)
            return false;
        q.Low += 0.5m;
        q.High = q.Low;
        return true;
    }

    /// <summary>5个多小时, 两个多月.</summary>
    internal static bool MoreBeforeUnit(in FormMatch m, ref QuantityParts q)
    {
        int length = UnitParts.CountedBy(m.Sentence.Text, m.End, ref q.Unit);
        q.Stop = m.End + length;
        return length > 0 && IsMore(ref q);
    }

    /// <summary>两年多, 三成多: what is measured and a multiple; 多 may begin a noun behind others.</summary>
    internal static bool MoreThanUnit(in FormMatch m, ref QuantityParts q)
    {
        ref readonly Token unit = ref m.Sentence[q.Next - 1];
        return (q.Unit.Dimension is Dimension.Time or Dimension.Length or Dimension.Mass or Dimension.Area or Dimension.Currency
            || Particles.Is1(m.Sentence.TextOf(unit), UnitContext.Multiples)) && IsMore(ref q);
    }

    private static bool IsMore(ref QuantityParts q)
    {
        if (!QuantityRecognizer.IsInReach(q.Low, q.High))
            return false;
        (q.Own, q.High) = (Qualifier.Over, q.Low + 1);
        return true;
    }

    /// <summary>内 and 起 stand behind many words; only a stretch of time or of length has an inside, and only a price a start.</summary>
    internal static bool QualifiedBehind(in FormMatch m, ref QuantityParts q)
    {
        ref readonly Token word = ref m.TokenOf('a');
        q.After = (Qualifier)word.Value;
        ReadOnlySpan<char> text = m.Sentence.TextOf(word);
        return Particles.Is1(text, Particles.Inside) ? q.Unit.Dimension is Dimension.Time or Dimension.Length
            : !Particles.Is1(text, Particles.Upwards) || UnitTable.RowOf(q.Unit).Dimension == Dimension.Currency;
    }

    /// <summary>三成强, 三分之一强: a little more. 强劲 and 强于 are words of their own.</summary>
    internal static bool Strong(in FormMatch m, ref QuantityParts q)
    {
        q.After = Qualifier.Over;
        ref readonly NumberToken number = ref m.Sentence.Number(m.Sentence[q.Number]);
        return number.Has(NumberStyle.Han) && (number.Has(NumberStyle.Part) || q.Unit == Unit.Percent)
            && EndsClause(in m, m.End);
    }

    /// <summary>三成不到, 3亿元不到: at the end of its clause the word is of the figure before it; 不到5% is of the next.</summary>
    internal static bool ShortBehind(in FormMatch m, ref QuantityParts q)
    {
        q.After = Qualifier.LessThan;
        return EndsClause(in m, m.TokenOf('a').End);
    }

    private static bool EndsClause(in FormMatch m, int end) => m.Sentence.EndsAt(end) || m.Sentence.Text[end] == Particles.Of;
}
