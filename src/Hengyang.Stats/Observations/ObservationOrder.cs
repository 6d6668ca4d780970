using System.Buffers;

namespace Hengyang.Stats;

/// <summary>Puts observations in the order of the text. Those of a sentence are in order; the cells of a table's row begin at one place, and a table is read before the prose between its rows.</summary>
internal static class ObservationOrder
{
    internal static void Sort(List<Observation> observations)
    {
        int i = 1;
        while (i < observations.Count && Compare(observations[i - 1], observations[i]) <= 0)
            i++;
        if (i >= observations.Count)
            return;
        (Observation Observation, int Index)[] rented = ArrayPool<(Observation, int)>.Shared.Rent(observations.Count);
        Span<(Observation Observation, int Index)> items = rented.AsSpan(0, observations.Count);
        for (int k = 0; k < items.Length; k++)
            items[k] = (observations[k], k);

        // those of one place keep their order
        items.Sort(static (a, b) => Compare(a.Observation, b.Observation) is not 0 and int order ? order : a.Index.CompareTo(b.Index));
        for (int k = 0; k < items.Length; k++)
            observations[k] = items[k].Observation;
        ArrayPool<(Observation, int)>.Shared.Return(rented, clearArray: true);
    }

    private static int Compare(Observation a, Observation b) =>
        a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.Length.CompareTo(a.Range.Length);
}
