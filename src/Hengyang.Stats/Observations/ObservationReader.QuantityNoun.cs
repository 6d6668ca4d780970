namespace Hengyang.Stats;

/// <content>The noun behind a figure: what is counted, what money is given for.</content>
internal sealed partial class ObservationReader
{
    /// <summary>Whether the noun behind the figure may name it: those that it counts, or what the words before leave open.</summary>
    private static bool IsNamedBehind(in Sentence s, in FigureReading figure, in NounPhrase phrase) =>
        figure.IsCount || ((!phrase.IsIndicator || figure.IsGiven) && !figure.IsMost && (figure.IsSized || FigureRole.IsNounAt(s, figure.Mention.Range.End, figure.Next)));

    /// <summary>Reads that noun, behind a measure of it too.</summary>
    private static void ReadNounBehind(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase noun)
    {
        figure.Last = FigureRole.ReadSizeOfNoun(s, workspace, figure.Last, ref figure.Next);
        NounBehind.Read(s, figure.IsSized ? workspace.Mention(figure.Last).Range.End : figure.Mention.Range.End, figure.Next, ref noun);

        // 1387亿元7天期逆回购: how long it runs is no part of the name
        if (figure.IsSized && noun.Text.Length > 2 && noun.Text[0] == PeriodOfFunds)
            noun.CutHead(1);
        if (!figure.IsCount || !IsMeasuredWithin(s, workspace, figure.Last, in noun))
            return;
        figure.Last++;
        (_, figure.Next) = workspace.MentionTokens(figure.Last);
        noun.CutTail(0);
        NounBehind.Read(s, workspace.Mention(figure.Last).Range.End, figure.Next, ref noun);
    }

    /// <summary>Those of whom something is so that the noun names.</summary>
    private bool TryReadStateOfThose(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, in NounPhrase phrase, in NounPhrase noun)
    {
        int m = figure.Last;
        ref readonly Quantity quantity = ref figure.Quantity;
        if ((figure.IsCount || (quantity.Unit == Unit.Percent && phrase.IsEmpty)) && EndsInState(noun.Text) && !FigureRole.IsNounInPassing(s, workspace, m, in noun) && TryReadThose(s, workspace, m, in quantity, in noun, out int those))
            return figure.Ends(those);
        return false;
    }

    /// <summary>A count of those whom the next figure is told of.</summary>
    private bool BelongsToNext(in Sentence s, DocumentWorkspace workspace, in FigureReading figure, ref NounPhrase noun)
    {
        int m = figure.Last;
        ref readonly Mention mention = ref figure.Mention;
        ref readonly Quantity quantity = ref figure.Quantity;
        if (figure.IsMoney)
            Predicate.CutPurpose(ref noun);

        // 22条排水沟整治率达100%: the count belongs to what the next figure measures
        if (figure.IsCount && (Distribution.EndsInMeasure(noun.Text) ? IsMeasuredNext(s, workspace, m, noun.End) : IsSummedNext(s, workspace, m, noun.End) || IsMovedNext(workspace, m, in noun) || IsDoneNext(workspace, m, in noun)))
        {
            // 八项支出完成19亿元: so many kinds are one thing
            _counted = Items.Contains(quantity.Unit) && FigureRole.IsSlogan(s, workspace, m) ? mention.Range.Start : -1;
            return true;
        }

        if ((!figure.IsCount || (!FigureRole.IsActor(noun.Text) && !FigureRole.IsNounInPassing(s, workspace, m, in noun))) && (!Classifiers.CountsPeople(quantity.Unit) || !FigureRole.IsAmong(noun.Text)))
            return false;
        // 447户人家中306户: those among whom it is so are no part of what comes behind
        _consumed = Math.Max(_consumed, FigureRole.EndOfPassing(s, mention.Range.Start, in noun));
        return true;
    }

    /// <summary>A count of those who did something or own it, and no value; keeps the grades of those that are counted.</summary>
    private bool IsDeedOfThose(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, in NounPhrase noun)
    {
        if (!figure.IsCount)
            return false;
        int m = figure.Last;
        // 6个世界级、9个区域级产业集群: the noun stands behind the last of them
        if (FigureRole.HeadOfGrades(s, workspace, m, in noun) is { Length: > 0 } graded)
            figure.Grades = graded.ToString();
        int end = FigureRole.EndOfDeed(s, in noun);
        if (end <= 0)
            end = FigureRole.EndOfOwners(s, workspace, m, in noun);
        if (end <= 0)
            return false;
        _consumed = Math.Max(_consumed, end);
        return true;
    }

    /// <summary>What is said to have grown by the figure; where those are named who have a measure, the measure is no part of the noun.</summary>
    private bool TryReadGrowthBehind(in Sentence s, ref FigureReading figure, in NounPhrase phrase, ref NounPhrase noun)
    {
        // 13家企业上半年净利润实现增长: who they are, and not what is said to have moved
        if (figure.IsCount && Distribution.EndsInMeasure(noun.Text) && FigureRole.HolderLength(noun.Text) is var holder and > 0)
        {
            noun.CutTail(holder);
            figure.IsOfHolders = true;
        }

        return FigureRole.GrowthBehind(s, in figure.Quantity, figure.Mention.Range.End, noun.End) is { } grows && TryReadGrowth(s, in figure.Mention, in figure.Quantity, in phrase, in noun, grows);
    }

    /// <summary>Takes the noun for the name, where it can be one.</summary>
    private void TakeNoun(in Sentence s, ref FigureReading figure, ref NounPhrase phrase, ref NounPhrase noun)
    {
        int start = figure.Mention.Range.Start;
        // 编制维持19.5万个职位: what the level is one of stands in front of its verb
        bool named = figure.IsCount && phrase.IsIndicator && phrase.Text.Length > 2 && Levels.TailOf(s.Text[phrase.End..start].Trim()) > 0;

        // 跌破2.2%关口 names nothing
        if (!noun.IsIndicator || named || noun.IsOneOf(Thresholds) || noun.IsOneOf(PhraseWords.NoNames))
            return;
        phrase = noun;
        figure.Start = start;
        figure.End = Math.Max(figure.End, phrase.End);
        _consumed = figure.End;
    }

    private static readonly UnitSet Items = new("项");

    /// <summary>30天期逆回购: the figure is the term of what follows.</summary>
    private const char PeriodOfFunds = '期';

    private static readonly WordList Thresholds = new([.. SharedWords.Of("ObservationReader.Thresholds", "新台阶", "警戒线", "荣枯线", "及格线", "分水岭", "价位", "范围", "合理区间", "高位景气区间", "景气区间", "扩张区间", "整数关口", "整数大关"), Step]);
}
