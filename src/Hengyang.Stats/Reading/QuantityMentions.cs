namespace Hengyang.Stats;

/// <summary>Makes the mentions of quantities: proportions, sizes in front of a direction noun, levels, lists with a shared unit.</summary>
internal static class QuantityMentions
{
    internal static readonly ulong Openings = WordKinds.Of(WordKind.QualifierBefore, WordKind.CurrencyBefore, WordKind.BelowZero);

    /// <summary>Reads what begins at a token, if it is a quantity; returns the first token behind it.</summary>
    internal static int Read(in Sentence s, int i, ref ReadingContext context, Workspace workspace, bool bareNumbers)
    {
        ref readonly Token token = ref s[i];
        bool canStart = token.Kind == TokenKind.Number || WordKinds.Has(Openings, token.Word)
            || (token.Is(WordKind.PeriodPrefix) && s.TextOf(token) is "近");
        if (!canStart)
            return i + 1;
        if (token.Kind == TokenKind.Number && s[i + 1].Kind == TokenKind.Colon && Proportion.TryRead(s, i, workspace, out int afterProportion))
            return afterProportion;
        if (!QuantityRecognizer.TryRead(s, i, out Measure measure))
            return i + 1;
        if (!measure.HasUnit)
            ChangeSizeReader.ShareUnit(s, ref measure);
        else
            ChangeSizeReader.SharePoints(s, ref measure);
        if (TryReadTimes(s, i, in measure, in context, workspace, out int afterTimes))
            return afterTimes;
        if (TryReadChangeBefore(s, in measure, in context, workspace, i))
            return workspace.LastMentionNext;
        if (QuantityRules.IsQuantity(s, ref measure))
        {
            Mention mention = Mention.OfQuantity(TextRange.FromBounds(measure.Start, measure.End), in measure.Quantity);
            // （亿）603: the label was a bare number before its figure came
            if (bareNumbers && workspace.MentionCount > 0 && workspace.Mention(workspace.MentionCount - 1).Range.End > measure.Start)
                workspace.ReplaceLastMention(in mention, workspace.LastMentionFirst, measure.Next);
            else
                workspace.AddMention(in mention, i, measure.Next);
            return measure.Next;
        }

        if (bareNumbers && !measure.HasUnit && s[measure.NumberToken - 1] is not { Word: WordKind.Ordinal })
        {
            workspace.AddMention(Mention.OfQuantity(TextRange.FromBounds(measure.Start, measure.End), in measure.Quantity, isNumber: true), i, measure.Next);
            return measure.Next;
        }

        // 超过2022年的50家: what the qualifier seemed to qualify may be a period
        return Math.Max(measure.NumberToken == i || PeriodCannotBegin(s, measure.NumberToken) ? measure.NumberToken + 1 : measure.NumberToken, i + 1);
    }

    private static bool PeriodCannotBegin(in Sentence s, int number) => !s[number + 1].Is(WordKind.CalendarUnit);

    /// <summary>4.8%升幅, 1.0%的实质跌幅, 0.4%的正增长: the size stands before the noun.</summary>
    private static bool TryReadChangeBefore(in Sentence s, in Measure measure, in ReadingContext context, Workspace workspace, int first)
    {
        Unit unit = measure.Quantity.Unit;
        if (unit != Unit.Percent && unit != Unit.PercentagePoint)
            return false;
        int n = EndOfList(s, in measure);
        if (s[n].Word is not (WordKind.DirectionNoun or WordKind.PriceBasis or WordKind.Direction))
            return false;
        ReadOnlySpan<char> gap = s.TrimmedGap(n);
        if (gap is not ("" or "的"))
            return false;
        bool isListed = n != measure.Next;
        if (s[n].Is(WordKind.PriceBasis) && s.Gap(n + 1).IsEmpty)
            n++;
        if (!s[n].Is(WordKind.DirectionNoun) && !(IsGrowth(s, n) && (gap is "的" || FoldedText.IsAny(s.TextOf(s[n]), KindsOfGrowth))))
            return false;
        // -3%的增长 is a fall, and so is -3%的负增长
        bool isNegative = measure.Quantity.Value < 0;
        bool up = (s[n].Value & (short)DirectionWord.Up) != 0 && !isNegative;
        PercentageChange change = new()
        {
            Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = isNegative ? -measure.Quantity : measure.Quantity,
            SizeKind = ChangeSize.By,
            Basis = context.Basis,
            BasePeriod = context.BasePeriod,
        };
        // 同比0.4%的正增长: the basis straight before belongs to it
        bool withBasis = s[first - 1].Is(WordKind.Basis) && s[first - 1].End == measure.Start;
        int begin = withBasis ? first - 1 : first;
        TextRange range = TextRange.FromBounds(s[begin].Start, isListed ? measure.End : s[n].End);
        workspace.AddMention(Mention.OfChange(range, in change), begin, isListed ? measure.Next : n + 1);
        return true;
    }

    /// <summary>20.1%和37.7%的增长: the noun behind the list serves all its sizes. Gives the token behind the last one.</summary>
    private static int EndOfList(in Sentence s, in Measure first)
    {
        const int longest = 6;
        int next = first.Next;
        for (int n = 0; n < longest && NumberList.NextItem(s, next) is > 0 and int item; n++)
        {
            if (!QuantityRecognizer.TryRead(s, item, out Measure other) || other.Quantity.Unit != first.Quantity.Unit)
                break;
            next = other.Next;
        }

        return next;
    }

    /// <summary>Verbs that name a movement behind its size: 0.4%的正增长, 5%的增长.</summary>
    private static readonly string[] Growths = ["增长", "正增长", "负增长", "高增长", "快速增长"];

    /// <summary>Those of them that take no object, so that 20%以上高增长 needs no 的.</summary>
    private static readonly string[] KindsOfGrowth = ["正增长", "负增长", "高增长"];

    /// <summary>What makes 增长 the beginning of another noun: 增长点, 增长极, 增长面.</summary>
    private const string NotGrowth = "点极面源潜空";

    private static bool IsGrowth(in Sentence s, int i)
    {
        int end = s[i].End;
        return s[i].Is(WordKind.Direction) && FoldedText.IsAny(s.TextOf(s[i]), Growths) && (end >= s.End || !NotGrowth.Contains(CharTable.Folded[s.Text[end]]));
    }

    /// <summary>Words between which and a number of times a period stands: 是2010年的2.6倍.</summary>
    private static readonly string[] TimesOf = ["是", "约为", "约是", "相当于", "达到", "为", "达"];

    /// <summary>增长到2.5倍, and 是2010年的2.6倍, of which the mention of the period just before becomes the base.</summary>
    private static bool TryReadTimes(in Sentence s, int i, in Measure measure, in ReadingContext context, Workspace workspace, out int next)
    {
        next = measure.Next;
        if (!TimesReader.IsMultiple(measure.Quantity))
            return false;
        if (TimesReader.TryRead(s, i - 1, out _, out ChangeDirection direction))
        {
            workspace.AddMention(OfTimes(s[i - 1].Start, in measure, direction, default), i - 1, measure.Next);
            return true;
        }

        if (workspace.MentionCount == 0 || s.TrimmedGap(i) is not ("的" or "") || workspace.LastMentionNext != i)
            return false;
        ref readonly Mention before = ref workspace.Mention(workspace.MentionCount - 1);
        if (before.Kind != MentionKind.Period)
            return false;
        ReadOnlySpan<char> text = s.Text[s.Start..before.Range.Start];
        foreach (string word in TimesOf)
        {
            if (!FoldedText.EndsWith(text, word))
                continue;
            int first = workspace.LastMentionFirst;
            Comparison comparison = default;
            ComparisonTerm.TryReadPeriod(s, first - 1, in context.Periods, ref comparison, out _);
            Mention mention = OfTimes(before.Range.Start - word.Length, in measure, ChangeDirection.Increase, in comparison);
            workspace.ReplaceLastMention(in mention, s[first - 1].Start >= mention.Range.Start ? first - 1 : first, measure.Next);
            return true;
        }

        return false;
    }

    private static Mention OfTimes(int start, in Measure measure, ChangeDirection direction, in Comparison comparison)
    {
        PercentageChange change = new()
        {
            Direction = direction,
            Size = measure.Quantity,
            SizeKind = ChangeSize.ToTimes,
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
        };
        return Mention.OfChange(TextRange.FromBounds(start, measure.End), in change);
    }
}
