namespace Hengyang.Stats;

/// <summary>Reads the size that follows a direction word: 了, qualifiers and a quantity; and tells a size from a level that is reached.</summary>
internal static class ChangeSizeReader
{
    /// <summary>What may stand between a direction word and its size: 增长了5%, 增幅仍超过20%, 减率达5%, 增幅更达30%.</summary>
    private static readonly string[] Fillers =
        [.. SharedWords.Of("ChangeSizeReader.Fillers"), "了", "均", "各", "都", "仍", "更", "仅", "只", "也", "已", "可"];

    /// <summary>高 before a word that states: 增速高达5%.</summary>
    private const string High = "高";

    /// <summary>Fillers that make a verb a noun: 下调幅度为5元, 压减率达5%.</summary>
    private static readonly string[] NounFillers = [.. SharedWords.Of("ChangeSizeReader.NounFillers"), "率", "率为", "率达", "幅度为", "幅度达"];

    /// <summary>Words that state the size behind a noun (涨幅为5%) or a verb that is used as one (增长为5%).</summary>
    private static readonly string[] States = [.. SharedWords.Of("ChangeSizeReader.States"), "为", "均为", "是"];

    /// <summary>Words that state a size behind a verb as well: 增长达5%, 增长仅5%.</summary>
    private static readonly string[] Reaches = [.. SharedWords.Of("ChangeSizeReader.Reaches"), "达", "分别达", "分别达到", "仅"];

    /// <summary>Reads the size of a change.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="direction">The token of the direction word.</param>
    /// <param name="compares">Whether a comparison stands before it.</param>
    /// <param name="size">The size.</param>
    /// <param name="kind">How it is to be taken.</param>
    internal static bool TryRead(in Sentence s, int direction, bool compares, out Measure size, out ChangeSize kind)
    {
        kind = ChangeSize.By;
        if (!TrySkipToNumber(s, direction, compares, out int i, out bool level))
        {
            size = default;
            return false;
        }

        if (!QuantityRecognizer.TryRead(s, i, out size) || size.Quantity.IsBothWays)
            return false;
        ReachedLevel.CutOff(s, ref size);
        SharePoints(s, ref size);
        ref readonly NumberToken number = ref s.Number(s[size.NumberToken]);
        if (!size.HasUnit && !size.IsCertain && !ShareUnit(s, ref size) && !IsBare(in number) && !((compares || FollowsIndex(s, direction)) && IsPoints(s, in size, in number)))
            return false;
        // 各提高1.0和0.6个: nothing else has parts of one
        if (size.Quantity.Unit == Piece && number.Has(NumberStyle.Fraction) && number.Exponent == 0)
            size.Quantity = size.Quantity.In(Unit.PercentagePoint);
        // a magnitude word alone names something else (增加百亩方); 十 is a number
        if (number.Has(NumberStyle.ImpliedOne) && size.Quantity.Qualifier == Qualifier.Exact && number.Value >= 100 && s[size.NumberToken].End - size.NumberStart == 1)
            return false;
        if (level)
        {
            kind = ChangeSize.ToTimes;
            return ChangeMeanings.IsMultiple(in size.Quantity);
        }

        if (size.Quantity.Unit == Unit.Doubling)
            kind = ChangeSize.Doublings;
        else if (size.Quantity.Unit.IsNone && (number.Has(NumberStyle.Part) || size.IsCertain) && size.Quantity.Qualifier != Qualifier.Range)
            kind = ChangeSize.ByPart;
        return ChangeRules.IsSizeOf(s, direction, in size, compares);
    }

    /// <summary>The characters with which what may stand between a direction word and its size begins.</summary>
    private static readonly CharSet Openers = new(string.Concat(Fillers.Concat(NounFillers).Append(High).Select(static word => word[0])));

    /// <summary>The words that may stand there.</summary>
    private static readonly ulong OpeningWords = WordKinds.Of(
        WordKind.Respectively, WordKind.Statement, WordKind.QualifierBefore, WordKind.PeriodPrefix, WordKind.CurrencyBefore, WordKind.BelowZero);

    /// <summary>
    /// Whether a direction word has no size at its first look and no basis of its own (促进就业增长的措施): most have none, and
    /// <see cref="ChangeRecognizer"/> would read nothing.
    /// </summary>
    internal static bool HasNone(in Sentence s, int direction)
    {
        ref readonly Token token = ref s[direction];
        // 年增5.1% has its basis before it, and so may an average (10年平均增长)
        if (token.Word != WordKind.Direction || token.Other != WordKind.None || token.End - token.Start == 1 || ((DirectionWord)token.Value & DirectionWord.Average) != 0)
            return false;
        ref readonly Token next = ref s[direction + 1];
        int end = next.Kind == TokenKind.None ? s.End : next.Start;
        if (end > token.End)
            return !Openers.Contains(CharTable.Folded[s.Text[token.End]]) && !char.IsWhiteSpace(s.Text[token.End]);
        return next.Kind switch
        {
            TokenKind.Number or TokenKind.Unit => false,
            TokenKind.Word => next.End - next.Start > 1 && !WordKinds.Has(OpeningWords, next.Word) && !WordKinds.Has(OpeningWords, next.Other),
            _ => true,
        };
    }

    private static bool TrySkipToNumber(in Sentence s, int direction, bool compares, out int i, out bool level)
    {
        bool noun = s[direction].Is(WordKind.DirectionNoun);
        bool states = noun || compares || ((DirectionWord)s[direction].Value & DirectionWord.Grows) != 0;
        i = direction + 1;
        level = false;
        ReadOnlySpan<char> gap = s.TrimmedGap(i);
        if (!gap.IsEmpty)
        {
            if (FoldedText.IsAny(gap, NounFillers))
                states = true;
            else if (!IsFiller(s, i, gap))
                return false;
        }

        while (true)
        {
            ref readonly Token token = ref s[i];
            if (token.Kind == TokenKind.Number && s.Number(token).Has(NumberStyle.Arabic))
                return true;
            if (token.Is(WordKind.Respectively) || (token.Kind == TokenKind.Colon && noun) || (token.Is(WordKind.Statement) && FoldedText.IsAny(s.TextOf(token), Reaches)))
            {
                i++;
            }
            else if (token.Is(WordKind.Statement) && FoldedText.IsAny(s.TextOf(token), States))
            {
                // 下降为5%: a level, unless a comparison makes it a rate
                level |= !states;
                i++;
            }
            else
            {
                return true;
            }

            if (!IsFiller(s, i, s.TrimmedGap(i)))
                return false;
        }
    }

    private static bool IsFiller(in Sentence s, int i, ReadOnlySpan<char> gap) =>
        gap.IsEmpty || FoldedText.IsAny(gap, Fillers) || (gap is High && s[i].Is(WordKind.Statement));

    /// <summary>A number without a unit that is large enough to count things: 贫困人口减少1109万.</summary>
    private static bool IsBare(in NumberToken number) =>
        number.Has(NumberStyle.Part) || (number.Exponent >= 4 && !number.Has(NumberStyle.ImpliedOne));

    /// <summary>A decimal without a unit that ends its clause: an index moved by so many points (环比跌0.42).</summary>
    private static bool IsPoints(in Sentence s, in Measure size, in NumberToken number) =>
        number.HasArabicDecimals && s.EndsAt(size.End);

    /// <summary>较4月的50.6回落 (1.4): an index of decimals straight in front of the word.</summary>
    private static bool FollowsIndex(in Sentence s, int direction) =>
        direction > 0 && s[direction - 1].Kind == TokenKind.Number && s.IsAdjacent(direction) && s.Number(s[direction - 1]).HasArabicDecimals;

    /// <summary>低0.7个和9.5个百分点: 个 alone stands for the points that the right end names.</summary>
    internal static void SharePoints(in Sentence s, ref Measure size)
    {
        const int longest = 6;
        if (size.Quantity.Unit != Piece)
            return;
        int next = size.Next;
        for (int n = 0; n < longest; n++)
        {
            int item = NumberList.NextItem(s, next);
            if ((item < 0 && !NumberList.TryNextMoved(s, next, out item, out _)) || !QuantityRecognizer.TryRead(s, item, out Measure other))
                return;
            if (PercentageChange.IsPoints(other.Quantity.Unit))
            {
                size.Quantity = size.Quantity.In(other.Quantity.Unit);
                return;
            }

            next = other.Next;
        }
    }

    private static readonly Unit Piece = UnitTable.Named("个");

    /// <summary>A number without a unit in a list takes that of the list's right end: 2.1和2.4个百分点.</summary>
    internal static bool ShareUnit(in Sentence s, ref Measure size)
    {
        Unit unit = NumberList.UnitAtRightEnd(s, size.NumberToken);
        if (unit.IsNone && NumberList.TryNextMoved(s, size.NumberToken + 1, out int item, out _) && s[item + 1].Unit.Dimension == Dimension.Ratio && s.IsAdjacent(item + 1))
            unit = s[item + 1].Unit;
        if (unit.IsNone)
            return false;
        Quantity q = size.Quantity;
        size.Quantity = Quantity.Bounded(q.Value, unit, q.Qualifier, q.Bound);
        return true;
    }
}
