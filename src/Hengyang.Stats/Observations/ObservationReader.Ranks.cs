namespace Hengyang.Stats;

/// <content>Places in an order: whose they are.</content>
internal sealed partial class ObservationReader
{
    private void ReadRank(in Sentence s, DocumentWorkspace workspace, in Mention mention, int from)
    {
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        NoteArea(s, area, isPronoun);
        mention.TryGetRank(s.Text, out Rank rank);
        // 票房突破450亿元；《哪吒》以154.5亿元位居第五: by what it was reached tells that it is another thing's
        if (phrase.IsOneOf(PhraseWords.BareVerbs) || (phrase.IsEmpty && from > s.Start && IsMeansBefore(s, workspace, mention.Range.Start)))
            return;

        // 超过美国跃居世界第一: what was left behind has not that rank
        if (_pending.Count > 0 && Overtakes.HeadOf(phrase.Text) > 0)
            phrase.CutTail(0);

        // 在全国测评中位列第一: in what it was reached
        if (!phrase.IsEmpty && phrase.Start > s.Start && s.Text[phrase.Start - 1] == Particles.Where && phrase.End < mention.Range.Start && Settings.Contains(s.Text[phrase.End]))
            phrase.CutTail(0);
        if (phrase.IsIndicator && (phrase.Text.Length > 2 || _pending.Count == 0))
        {
            Add(phrase.ToString(), phrase.Start, mention.Range.End).Rank = rank;
            return;
        }

        // 由第34位上升到第12位
        bool reached = phrase.IsEmpty && _pending.Count > 0 && from < mention.Range.End && s.Text[from..mention.Range.End].IndexOfAny(Particles.Until) >= 0;
        if (_pending.Count > 0 && LevelBefore(_pending.Count) is var ranked && (ranked.Rank is null || reached))
        {
            ranked.Rank = rank;
            ranked.End = mention.Range.End;
        }
    }

    private const string Settings = "上中里";

    private static readonly WordList Overtakes = new(SharedWords.Of("ObservationReader.Overtakes", "赶超", "反超"));
}
