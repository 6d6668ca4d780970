namespace Hengyang.Stats;

/// <summary>Reads the size that follows a direction word: 了, qualifiers and a quantity; and tells a size from a level that is reached.</summary>
internal static class ChangeSizeReader
{
    /// <summary>Reads the size of a change.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The first token behind the direction word.</param>
    /// <param name="behindNoun">Whether the direction word is a noun (涨幅), behind which 为 and 达 may stand.</param>
    /// <param name="size">The size.</param>
    /// <param name="kind">How it is to be taken.</param>
    internal static bool TryRead(in Sentence s, int index, bool behindNoun, out Measure size, out ChangeSize kind)
    {
        size = default;
        kind = ChangeSize.By;
        int i = index;
        bool level = false;
        ReadOnlySpan<char> gap = s.Gap(i).Trim();
        if (gap is not ("" or "了" or "率" or "率为" or "率达" or "幅度" or "幅度为" or "幅度达" or "均" or "各" or "的"))
            return false;
        while (true)
        {
            ref readonly Token token = ref s[i];
            if (token.Is(WordKind.Respectively) || token.Kind == TokenKind.Colon && behindNoun)
            {
                i++;
            }
            else if (s.TextOf(token) is "到" or "至" && !behindNoun)
            {
                level = true;
                i++;
            }
            else if (token.Is(WordKind.Statement) && s.TextOf(token) is "为" or "達" or "为" or "达" or "达到" or "為" or "達到" or "分别为" or "分别达" or "均为" or "是")
            {
                i++;
            }
            else
            {
                break;
            }

            if (s.Gap(i).Trim() is not ("" or "了"))
                return false;
        }

        if (!QuantityRecognizer.TryRead(s, i, out size))
            return false;
        if (!size.HasUnit && !ShareUnit(s, ref size))
            return false;
        ref readonly NumberToken number = ref s.Number(s[size.NumberToken]);
        if (number.Has(NumberStyle.ImpliedOne) && size.Quantity.Qualifier == Qualifier.Exact)
            return false;
        if (level)
        {
            kind = ChangeSize.ToTimes;
            return size.Quantity.Unit == Unit.Times;
        }

        if (size.Quantity.Unit == Unit.Doubling)
            kind = ChangeSize.Doublings;
        return true;
    }

    /// <summary>A number without a unit in a list takes that of the list's right end: 2.1和2.4个百分点.</summary>
    internal static bool ShareUnit(in Sentence s, ref Measure size)
    {
        Unit unit = NumberList.UnitAtRightEnd(s, size.NumberToken);
        if (unit.IsNone)
            return false;
        Quantity q = size.Quantity;
        size.Quantity = new Quantity(q.Value, unit, q.Qualifier, q.Qualifier is Qualifier.Range or Qualifier.Over ? q.High : null);
        return true;
    }
}

/// <summary>比上年同期高2.8个百分点: a comparative between a comparison and its size.</summary>
internal static class ComparativeSize
{
    internal static bool TryRead(in Sentence s, int index, in Comparison comparison, ref ChangeReading change)
    {
        if (comparison.IsPlain)
            return false;
        int i = index;
        while (s[i].Is(WordKind.RateNoun) || s[i].Is(WordKind.DirectionNoun))
            i++;
        int q = i;
        while (s[q].Is(WordKind.QualifierBefore) && q < i + 2)
            q++;
        if (s[q].Kind != TokenKind.Number)
            return false;
        ReadOnlySpan<char> gap = s.Gap(i).Trim();
        if (gap.EndsWith("了") || gap.EndsWith("出"))
            gap = gap[..^1];
        if (gap.IsEmpty || gap.Length > 12)
            return false;
        char last = gap[^1];
        bool up = last is '高' or '快' or '多' or '大';
        if (!up && last is not ('低' or '慢' or '少' or '小'))
            return false;
        if (!QuantityRecognizer.TryRead(s, i, out Measure size) || !size.HasUnit)
            return false;
        change.Change = new PercentageChange
        {
            Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = size.Quantity,
            SizeKind = ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }
}
