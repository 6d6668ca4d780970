namespace Hengyang.Stats;

/// <content>Figures that are not what happened: expected ones, and those of the period before.</content>
internal sealed partial class ObservationReader
{
    /// <summary>市场预期升0.2%，6月前值降0.1%: another figure of the same thing, that is not what happened.</summary>
    private static bool IsForeign(in Sentence s, int from, DocumentWorkspace workspace, int m)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        if (!s.MayHold(Foreign) || mention.Kind is not (MentionKind.Quantity or MentionKind.Change) || from >= mention.Range.Start)
            return false;
        if (m > 0 && workspace.Mention(m - 1).Kind == MentionKind.Period)
            from = Math.Max(from, workspace.Mention(m - 1).Range.End);
        return Foreign.Is(s.Text[from..mention.Range.Start].Trim().TrimEnd("+＋-－ ").TrimStart("（("));
    }

    /// <summary>超出市场预期的51.7亿欧元, 高于预期的23.6万人: what had been expected, by which the figure before is judged.</summary>
    private static bool IsOfExpectation(in Sentence s, ReadOnlySpan<char> clause)
    {
        if (!s.MayHold(Expectations) || !s.MayHold(Judging))
            return false;
        clause = clause.TrimEnd().TrimEnd(Particles.Of).TrimEnd(Particles.Is);
        int noun = Expectations.TailOf(clause);
        return noun > 0 && Judging.IsIn(clause[..^noun]);
    }

    private static readonly WordList Expectations = new(SharedWords.Of("ObservationReader.Expectations"));

    /// <summary>Words that hold a figure against what was expected.</summary>
    private static readonly WordList Judging = new(SharedWords.Of("ObservationReader.Judging", "逊于", "弱于", "强于", "分析师"));

    /// <summary>6月终值升2.2%: the period is that of the other figure.</summary>
    private static bool IsForeignAt(in Sentence s, int place) => s.MayHold(Foreign) && Foreign.HeadOf(s.Text[place..s.End]) > 0;

    /// <summary>Whether a phrase names another figure of the thing, or the most that it may be.</summary>
    private static bool NamesNothing(ref NounPhrase phrase) =>
        phrase.MayHold(NoNames) && (phrase.EndsWith(Conditions) || phrase.IsOneOf(Foreign) || phrase.BeginsWith(ValueBefore) || phrase.IsOneOf(PhraseWords.Superlatives));

    /// <summary>截至9月末, 到9月末: what a period that a figure is told up to begins with.</summary>
    private const string Reaches = "到至截";

    /// <summary>What stands behind the year that an index is based on.</summary>
    private static readonly WordList BaseTails = new(SharedWords.Of("ObservationReader.BaseTails", "为基期", "为基年", "=100"));

    /// <summary>前值3.2%: the figure of the period before.</summary>
    private static readonly WordList ValueBefore = new(SharedWords.Of("ObservationReader.ValueBefore"));

    private static readonly WordList Foreign = new(SharedWords.Of("ObservationReader.Foreign", "预估为", "预期为", "前值为", "修正值", "上次为", "此前预期", "此前预估", "原值", "原预测", "原预期"));

    /// <summary>What a figure was under other conditions: 比平时增长一倍 says nothing of the thing before.</summary>
    private static readonly WordList Conditions = new(SharedWords.Of("ObservationReader.Conditions", "到期后", "期满后", "平时"));

    /// <summary>存量430万亿元，环比少增1200亿元: of what was added, which no stock is.</summary>
    private static readonly WordList Increments = new(SharedWords.Of("ObservationReader.Increments", "多减"));

    private static readonly WordGroup NoNames = new(Conditions, Foreign, ValueBefore, PhraseWords.Superlatives);
}
