using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>Puts the mentions and observations of a text into the order of the output: by start, the longer first, then by type.</summary>
internal static class LineOrder
{
    /// <summary>Fills a list with the lines of a segment that were asked for.</summary>
    internal static void Collect(DocumentName name, StatisticsDocument segment, LineType types, Aspects aspects, List<OutputLine> lines)
    {
        lines.Clear();
        foreach (Mention mention in segment.Mentions)
        {
            if ((types & OutputLine.TypeOf(mention.Kind)) != 0)
                lines.Add(new OutputLine(name, segment, mention));
        }
        if ((types & LineType.Observation) == 0)
            return;
        foreach (Observation observation in segment.Observations)
        {
            if ((aspects & (Aspects)(1 << (int)observation.Aspect)) != 0)
                lines.Add(new OutputLine(name, segment, observation));
        }
        lines.Sort(Compare);
    }

    private static int Compare(OutputLine left, OutputLine right)
    {
        int order = left.Range.Start.CompareTo(right.Range.Start);
        if (order == 0)
            order = right.Range.Length.CompareTo(left.Range.Length);
        return order != 0 ? order : left.Type.CompareTo(right.Type);
    }
}
