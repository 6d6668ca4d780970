namespace Hengyang.Stats;

/// <summary>Lists of areas: 湖南、湖北的产值分别为A、B gives each its own figure, 湖南、湖北的增速均超过7% the same one to each.</summary>
internal static class AreaDistribution
{
    private const int MostAreas = 40;

    /// <summary>Gives each figure of a list the area of its place.</summary>
    internal static bool TryDistribute(in Sentence s, DocumentWorkspace workspace, int m, int count, TextRange areas, string? indicator, ObservationReader reader)
    {
        if (indicator is null || areas.Length == 0)
            return false;
        Span<TextRange> names = stackalloc TextRange[MostAreas];
        ReadOnlySpan<char> text = s.Text.Slice(areas.Start, areas.Length);
        if (Split(text, names) != count)
            return false;
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            PendingObservation one = reader.Add(indicator, Math.Min(areas.Start + names[k].Start, mention.Range.Start), mention.Range.End);
            one.Area = text.Slice(names[k].Start, names[k].Length).ToString();
            one.Take(in mention);
            if (one.Value is not null)
                one.ValueRange = mention.Range;
        }

        return true;
    }

    internal static bool IsList(string area) => area.AsSpan().IndexOfAny(Particles.Joiners) > 0;

    /// <summary>四川、云南的增速都保持在7%以上: the figure is that of each of them, unless it sums them up.</summary>
    internal static void GiveEach(PendingObservation pending, string areas, List<Observation> output, DocumentContext context)
    {
        Span<TextRange> names = stackalloc TextRange[MostAreas];
        int count = Split(areas, names);
        bool sums = pending.Value is { } value && value.Unit.Dimension != Dimension.Ratio && !pending.IsOfEach;
        if (count == 0 || sums)
        {
            output.Add(pending.Build(context));
            return;
        }

        for (int k = 0; k < count; k++)
        {
            pending.Area = areas.Substring(names[k].Start, names[k].Length);
            output.Add(pending.Build(context));
        }
    }

    /// <summary>The areas of a list that each have the figure of one observation; 0 where the area is one name.</summary>
    internal static int Split(ReadOnlySpan<char> area, Span<TextRange> names)
    {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= area.Length; i++)
        {
            if (i < area.Length && !Particles.Joiners.Contains(area[i]))
                continue;
            if (i - start < 2 || count == names.Length || AreaNames.Read(area[start..i]).Length != i - start)
                return 0;
            names[count++] = TextRange.FromBounds(start, i);
            start = i + 1;
        }

        return count < 2 ? 0 : count;
    }
}
