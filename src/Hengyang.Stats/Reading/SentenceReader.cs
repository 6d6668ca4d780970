namespace Hengyang.Stats;

/// <summary>Reads one sentence of a text into mentions: the recognisers in their order at each token, never going back.</summary>
internal static class SentenceReader
{
    /// <summary>Reads the next sentence, or steps over a table. Mentions and tokens are left in the workspace.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where the sentence begins; gets its end.</param>
    /// <param name="context">What carries on from sentence to sentence.</param>
    /// <param name="workspace">Gets the tokens and the mentions.</param>
    /// <param name="bareNumbers">Whether numbers without a unit are mentions.</param>
    /// <param name="isRow">False where the line is known to be no row of a table.</param>
    /// <param name="onlyMentions">Whether nobody asks for the tokens of a sentence without mentions.</param>
    /// <returns>Whether a sentence was read; false for a table's line.</returns>
    internal static bool ReadNext(ReadOnlySpan<char> text, ref int position, ref ReadingContext context, ReadingWorkspace workspace, bool bareNumbers, bool isRow = true, bool onlyMentions = false)
    {
        SentenceBreak end = default;
        if (isRow && context.AtParagraph && (!workspace.Scan.IsOf(text) || Layout.MayBeTableLine(text, position, workspace.Scan)) && Layout.TryReadTableLine(text, ref position))
        {
            workspace.Clear();
            return false;
        }

        bool beginsParagraph = context.AtParagraph && !context.IsBrokenOff;
        context.BeginSentence();
        int start = position;
        bool isQuiet = onlyMentions && Lexer.TrySkipSentence(text, ref position, workspace, out end);
        if (!isQuiet)
            end = Lexer.ReadSentence(text, ref position, workspace);
        context.AtParagraph = end == SentenceBreak.Paragraph;
        context.IsBrokenOff = context.AtParagraph && Layout.IsBrokenOff(text[start..position]);
        if (isQuiet)
        {
            workspace.Clear();
            return true;
        }

        Sentence sentence = new(text, workspace.Tokens, workspace.Numbers, start, position);
        if (context.Periods.Table is { } table)
            sentence = table.Mark(sentence, workspace);
        if (context.Units is { } units)
            sentence = units.Mark(sentence, workspace);
        ReadMentions(sentence, ref context, workspace, bareNumbers);
        if (beginsParagraph && context.AtParagraph)
            HeadingYears.Note(in sentence, ref context.Periods, workspace);
        return true;
    }

    /// <summary>The words that begin a mention of some kind; the others are stepped over without asking any recogniser.</summary>
    private static readonly ulong Openings =
        PeriodRecognizer.Openings | ChangeRecognizer.Openings | RankRecognizer.Openings | RankRecognizer.Moves | QuantityMentions.Openings;

    /// <summary>What is known at a token of a sentence from those before it.</summary>
    private ref struct Pass
    {
        /// <summary>Whether a semicolon stands before what comes, and no period since.</summary>
        internal bool AfterSemicolon;

        /// <summary>The direction word that tells a distance and moves nothing; −1 for none.</summary>
        internal int Distance;

        /// <summary>The first token behind a title, of which nothing is a mention.</summary>
        internal int Title;

        internal PeriodEcho Echo;
    }

    internal static void ReadMentions(in Sentence s, ref ReadingContext context, ReadingWorkspace workspace, bool bareNumbers)
    {
        Pass pass = new() { Distance = -1 };
        for (int i = 0; i < s.Count;)
        {
            ref readonly Token token = ref s[i];
            if (!CanStart(in s, i, in token))
            {
                pass.AfterSemicolon |= token.Kind == TokenKind.Semicolon;
                i++;
                continue;
            }

            if (workspace.ReadsPlainFigures && (token.Kind == TokenKind.Number
                ? PlainFigures.TryAddQuantity(in s, i, workspace)
                : token.Word is WordKind.Direction or WordKind.Basis && TryAddPlainChange(in s, i, pass.Distance, ref context, workspace)))
            {
                i = Math.Max(workspace.LastMentionNext, i + 1);
                continue;
            }

            // what 《》 holds is a name
            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote)
                pass.Title = PeriodClauses.EndOfTitle(in s, i, pass.Title);
            int next = ReadPeriod(in s, i, ref context, workspace, ref pass);
            i = next > 0 ? next : ReadOther(in s, i, ref context, workspace, bareNumbers, ref pass);
        }
    }

    private static bool CanStart(in Sentence s, int i, in Token token) => token.Kind switch
    {
        TokenKind.Word => WordKinds.Has(Openings, token.Word) && (token.Word != WordKind.Statement || token.Value == ObservationWords.Reaches || token.Other != WordKind.None),
        TokenKind.Number or TokenKind.OpenQuote or TokenKind.CloseQuote => true,
        TokenKind.EnumerationComma => PeriodRecognizer.CanStart(s, i),
        _ => false,
    };

    /// <summary>Reads the period that begins at a token; gives the first token behind it, or −1.</summary>
    private static int ReadPeriod(in Sentence s, int i, ref ReadingContext context, ReadingWorkspace workspace, ref Pass pass)
    {
        if (!PeriodRecognizer.CanStart(s, i) || !PeriodOpening.IsPossible(s, i) || !PeriodRecognizer.TryRead(s, i, out PeriodExpression expression, out int next, out TextRange range)
            || (expression.IsOnlyResolved && !IsResolved(in expression, in context.Periods)))
        {
            return -1;
        }

        int behind = Math.Max(next, i + 1);
        // what a title holds is a name; the 上 of 2025年上、下半年 has been read with its year
        if (i < pass.Title || range.Start < workspace.EndOfMentions)
            return behind;
        PeriodClauses.Mark(in s, i, next, in expression, ref context.Periods);
        if (pass.Echo.TryResolve(in expression, in context.Periods, workspace, out DateRange period) || TryResolve(s, i, next, in expression, ref context.Periods, out period))
        {
            // a new period behind a semicolon opens a statement of its own
            if (pass.AfterSemicolon && !BaseOfFigure.Is(s, i, next))
            {
                context.ClearBasis();
                pass.AfterSemicolon = false;
            }

            pass.Echo.Note(in expression, in period, workspace);
            workspace.AddMention(Hengyang.Stats.Mention.OfPeriod(range, in period, expression.RuleCode > 0 ? expression.RuleCode : Procedure.Calendar.Code()), i, next);
        }
        else if (workspace.RejectedPeriod.Length == 0)
        {
            // a date that the calendar does not have (2月30日) is no mention, and its numbers are nothing else either
            workspace.RejectedPeriod = range;
        }

        (context.Periods.IsToCome, context.Periods.IsBesideYearEnd, context.Periods.IsTold) = (false, false, false);
        return behind;
    }

    /// <summary>Reads what begins at a token and is no period; gives the first token behind it.</summary>
    private static int ReadOther(in Sentence s, int i, ref ReadingContext context, ReadingWorkspace workspace, bool bareNumbers, ref Pass pass)
    {
        ref readonly Token token = ref s[i];
        // what only a period can begin with
        if (token.Kind is TokenKind.EnumerationComma or TokenKind.CloseQuote)
            return i + 1;
        // 拉动全市工业增长2.6个百分点 is a contribution: the figure is a quantity and nothing moves
        // and so is what follows 提高 in 比计划提高2个百分点
        if (i == pass.Distance || (token.Is(WordKind.Direction) && Contributes(s, i)))
            return i + 1;
        if (token.Is(WordKind.Unchanged) && UnchangedLevel.TryAdd(s, i, in context, workspace))
            return i + 1;
        if (token.Word is WordKind.Compared or WordKind.Unchanged && JoinedPeriod.TryRead(s, i, ref context, workspace, out int afterJoined))
            return afterJoined;
        if (ChangeRecognizer.CanStart(in token) && !ChangeSizeReader.HasNone(s, i) && ReadChange(in s, i, ref context, workspace, ref pass) is > 0 and int behindChange)
            return behindChange;
        return RankRecognizer.CanStart(s, i) && RankRecognizer.TryRead(s, i, out RankReading rank)
            ? RankMentions.Add(s, ref rank, i, workspace)
            : QuantityMentions.Read(s, i, ref context, workspace, bareNumbers);
    }

    /// <summary>Reads the change, or the comparison alone, that begins at a token; gives the first token behind it, or −1.</summary>
    private static int ReadChange(in Sentence s, int i, ref ReadingContext context, ReadingWorkspace workspace, ref Pass pass)
    {
        ref readonly Token token = ref s[i];
        if (ChangeRecognizer.TryRead(s, i, in context.Periods, out ChangeReading change))
        {
            int before = IsNextClause(s, change.First, workspace) ? workspace.MentionCount - 1 : -1;
            int next = ChangeMentions.Add(s, in change, ref context, workspace);
            if (change.NamesBasis && IsSaidOfAll(s, workspace.EndOfMentions))
                context.KeepBasis();
            RankMentions.AddMove(in change.Change, before, workspace);
            return next;
        }

        if (change.Distance >= 0)
            pass.Distance = change.Distance;
        if (token.Is(WordKind.Compare) && LevelComparison.TryRead(s, i, in context.Periods, out PercentageChange level))
        {
            context.SetBasis(in level);
            return i + 1;
        }

        if (change.Next <= i)
            return -1;
        // 與第三季的升幅相若, 比上月回升, 与2017年相比，税收增长5%: no change holds the period, so that it is a mention of its own
        bool isBesidePeriod = false;
        bool ofNoun = false;
        if (change.Next > i + 1 && token.Is(WordKind.Compare))
            isBesidePeriod = IsPeriodHere(s, i + 1, out ofNoun);
        // 增速比上月回升: the noun stands before the comparison
        if (!isBesidePeriod && change.Next > i + 1 && token.Word is WordKind.RateNoun or WordKind.DirectionNoun)
            return i + 1;
        if (change.NamesBasis && !ofNoun)
            SetBasis(s, in change, ref context);
        pass.AfterSemicolon &= !isBesidePeriod;
        return isBesidePeriod ? i + 1 : change.Next;
    }

    private static bool TryAddPlainChange(in Sentence s, int i, int distance, ref ReadingContext context, ReadingWorkspace workspace) =>
        i != distance && !(s[i].Word == WordKind.Direction && Contributes(s, i)) && PlainFigures.TryAddChange(in s, i, ref context, workspace) > 0;

    /// <summary>Resolves a period; what a figure is compared with (较2022年的1.04%) leaves no trace, as the base period of a change leaves none.</summary>
    private static bool TryResolve(in Sentence s, int i, int next, in PeriodExpression expression, ref PeriodContext context, out DateRange period)
    {
        if (!BaseOfFigure.Is(s, i, next))
            return PeriodResolver.TryResolve(in expression, ref context, out period);
        PeriodContext aside = context;
        return PeriodResolver.TryResolve(in expression, ref aside, out period);
    }

    /// <summary>Whether a period that is one only where it has days has them: 先前三个月 behind a stated month.</summary>
    private static bool IsResolved(in PeriodExpression expression, in PeriodContext context)
    {
        PeriodContext aside = context;
        return PeriodResolver.TryResolve(in expression, ref aside, out _);
    }

    private const char Below = '下';
    private const char Alike = '同';

    /// <summary>（下同） or ，下同 behind a comparison: it is that of all changes to come.</summary>
    private static bool IsSaidOfAll(in Sentence s, int end)
    {
        ReadOnlySpan<char> rest = s.Text[end..s.End];
        return rest is [('（' or '(' or '，' or ','), Below, Alike, ..];
    }

    /// <summary>Whether nothing but a comma stands between the last mention and a token.</summary>
    private static bool IsNextClause(in Sentence s, int token, ReadingWorkspace workspace)
    {
        if (workspace.MentionCount == 0)
            return false;
        int next = workspace.LastMentionNext;
        return s.IsAdjacent(token) && (next == token || (next == token - 1 && s[next].Kind is TokenKind.Comma or TokenKind.EnumerationComma && s.IsAdjacent(next)));
    }

    /// <summary>A comparison without a change sets the basis of those that follow.</summary>
    private static void SetBasis(in Sentence s, in ChangeReading change, ref ReadingContext context)
    {
        context.SetBasis(in change.Change);
        if (IsSaidOfAll(s, s[change.Next - 1].End))
            context.KeepBasis();
    }

    /// <summary>Whether a period with days of its own begins at a token, 上年同期 being none; and whether 的 makes it one of a noun.</summary>
    private static bool IsPeriodHere(in Sentence s, int i, out bool ofNoun)
    {
        ofNoun = false;
        if (!s.IsAdjacent(i) || !PeriodRecognizer.TryRead(s, i, out PeriodExpression expression, out int next, out _))
            return false;
        ofNoun = s.Gap(next).TrimStart() is [Particles.Of, ..];
        return ofNoun || expression.Form != PeriodForm.SamePeriod || expression.First.YearAnchor == Anchor.Absolute;
    }

    private static bool Contributes(in Sentence s, int direction)
    {
        const int mostTokens = 6;
        if (!s.MayHold(WordKind.Contribution))
            return false;
        for (int i = direction - 1; i >= Math.Max(0, direction - mostTokens); i--)
        {
            if (s[i].Is(WordKind.Contribution))
                return s[i].Value != 0;
            if (s[i].Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Number)
                return false;
        }

        return false;
    }
}
