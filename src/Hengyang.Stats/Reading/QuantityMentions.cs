namespace Hengyang.Stats;

/// <summary>Makes the mentions of quantities: proportions, sizes in front of a direction noun, levels, lists with a shared unit.</summary>
internal static class QuantityMentions
{
    internal static readonly ulong Openings = WordKinds.Of(WordKind.QualifierBefore, WordKind.CurrencyBefore, WordKind.BelowZero);

    /// <summary>Reads what begins at a token, if it is a quantity; returns the first token behind it.</summary>
    internal static int Read(in Sentence s, int i, ref ReadingContext context, ReadingWorkspace workspace, bool bareNumbers)
    {
        ref readonly Token token = ref s[i];
        bool canStart = token.Kind == TokenKind.Number || WordKinds.Has(Openings, token.Word)
            || (token.Is(WordKind.PeriodPrefix) && Particles.Is1(s.TextOf(token), Particles.Near));
        if (!canStart)
            return i + 1;
        if (token.Kind == TokenKind.Number)
        {
            TokenKind mark = s[i + 1].Kind;
            if (mark == TokenKind.Colon && Proportion.TryRead(s, i, workspace, out int afterProportion))
                return afterProportion;
            if (mark == TokenKind.Slash && SlashList.TryAdd(s, i, workspace, out int afterList))
                return afterList;
        }
        else if (s[i + 1].Kind == TokenKind.Number && s[i + 2].Kind == TokenKind.Colon && Proportion.TryRead(s, i + 1, workspace, out int afterQualified))
        {
            // 约为1∶15.77: the qualifier is of the whole proportion
            return afterQualified;
        }

        if (!QuantityRecognizer.TryRead(s, i, out Measure measure))
            return i + 1;
        if (!measure.HasUnit && ChangeSizeReader.ShareUnit(s, ref measure))
            NumberList.ShareMagnitude(s, ref measure);
        else
            ChangeSizeReader.SharePoints(s, ref measure);
        if (TryReadTimes(s, i, in measure, in context, workspace, out int afterTimes))
            return afterTimes;
        if (ChangeBefore.TryAdd(s, in measure, in context, workspace, i) || BareChange.TryAdd(s, in measure, ref context, workspace, i))
            return Math.Max(workspace.LastMentionNext, i + 1);
        if (QuantityRules.IsQuantity(s, ref measure))
        {
            Density.Read(s, ref measure);
            Mention mention = Mention.OfQuantity(TextRange.FromBounds(measure.Start, measure.End), in measure.Quantity, measure.Rule);
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

    /// <summary>Words between which and a number of times a period stands: 是2010年的2.6倍.</summary>
    internal static readonly string[] TimesOf = [.. SharedWords.Of("QuantityMentions.TimesOf"), "是", "约是", "为", "达"];

    /// <summary>增长到2.5倍, and 是2010年的2.6倍, of which the mention of the period just before becomes the base.</summary>
    private static bool TryReadTimes(in Sentence s, int i, in Measure measure, in ReadingContext context, ReadingWorkspace workspace, out int next)
    {
        next = measure.Next;
        if (!ChangeMeanings.IsMultiple(in measure.Quantity))
            return false;
        ChangeReading former = default;
        if (s[i - 1].Is(WordKind.Statement) && ChangeForms.Table.TryRead(s, i - 1, s[i - 1].Start, ref former, out _, out _, out _))
        {
            workspace.AddMention(Mention.OfChange(TextRange.FromBounds(s[i - 1].Start, measure.End), in former.Change, former.Rule), i - 1, measure.Next);
            return true;
        }

        if (workspace.MentionCount == 0 || s.TrimmedGap(i) is not ([Particles.Of] or []) || workspace.LastMentionNext != i)
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
            ComparedThing.TryRead(s, first - 1, in context.Periods, out Comparison comparison, out _);
            Mention mention = OfTimes(before.Range.Start - word.Length, in measure, in comparison);
            workspace.ReplaceLastMention(in mention, s[first - 1].Start >= mention.Range.Start ? first - 1 : first, measure.Next);
            // 是2010年的2.6倍和3.1倍
            for (int item = NumberList.NextItem(s, next); item >= 0 && QuantityRecognizer.TryRead(s, item, out Measure more) && ChangeMeanings.IsMultiple(in more.Quantity); item = NumberList.NextItem(s, next))
            {
                workspace.AddMention(OfTimes(more.Start, in more, in comparison), item, more.Next);
                next = more.Next;
            }

            return true;
        }

        return false;
    }

    private static Mention OfTimes(int start, in Measure measure, in Comparison comparison)
    {
        PercentageChange change = new()
        {
            Direction = ChangeDirection.Increase,
            Size = measure.Quantity,
            SizeKind = ChangeSize.ToTimes,
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
        };
        return Mention.OfChange(TextRange.FromBounds(start, measure.End), in change, Procedure.TimesOfPeriod.Code());
    }
}
