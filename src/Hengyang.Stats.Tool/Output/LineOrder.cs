namespace Hengyang.Stats.Tool.Output;

/// <summary>Puts the mentions and observations of a text into the order of the output: by start, the longer first, then by type.</summary>
internal static class LineOrder
{
    /// <summary>Fills a list with the lines of a segment that were asked for; both kinds come in order and are merged.</summary>
    internal static void Collect(DocumentInfo info, StatisticsDocument segment, LineType types, Aspects aspects, decimal minConfidence, string[] indicators, List<OutputLine> lines)
    {
        lines.Clear();
        IReadOnlyList<Observation> observations = (types & LineType.Observation) != 0 ? segment.Observations : [];
        int next = 0;
        IReadOnlyList<Mention> mentions = segment.Mentions;
        int count = mentions.Count;
        for (int i = 0; i < count; i++)
        {
            Mention mention = mentions[i];
            for (; next < observations.Count && IsFirst(observations[next].Range, mention.Range); next++)
                Add(observations[next]);
            if ((types & OutputLine.TypeOf(mention.Kind)) != 0)
                lines.Add(new OutputLine(info, segment, mentions, i, in mention));
        }
        for (; next < observations.Count; next++)
            Add(observations[next]);

        void Add(Observation observation)
        {
            if ((aspects & (Aspects)(1 << (int)observation.Aspect)) != 0 && (observation.Confidence ?? 1) >= minConfidence && IsWanted(observation.IndicatorCode, indicators))
                lines.Add(new OutputLine(info, segment, observation));
        }
    }

    /// <summary>Whether an observation stands before a mention; where both have the same place, the mention comes first.</summary>
    private static bool IsFirst(TextRange observation, TextRange mention) =>
        observation.Start != mention.Start ? observation.Start < mention.Start : observation.Length > mention.Length;

    /// <summary>Whether a code is one of those wanted or below one (retail-sales.online below retail-sales); all are when none is named.</summary>
    private static bool IsWanted(string? code, string[] indicators)
    {
        if (indicators.Length == 0)
            return true;
        foreach (string wanted in indicators)
        {
            if (code is not null && code.StartsWith(wanted, StringComparison.Ordinal) && (code.Length == wanted.Length || code[wanted.Length] == '.'))
                return true;
        }
        return false;
    }
}
