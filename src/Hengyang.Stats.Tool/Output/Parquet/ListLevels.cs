using Parquet.Schema;

namespace Hengyang.Stats.Tool.Output.Parquet;

/// <summary>The levels by which Parquet tells which values make a list, and which of them are missing.</summary>
internal static class ListLevels
{
    /// <summary>The level of a list that is there and has nothing in it.</summary>
    private const int Empty = 1;

    internal static (int[] Definition, int[] Repetition) Of(IReadOnlyList<int> lengths, Func<int, bool> hasValue, DataField field)
    {
        var definition = new List<int>();
        var repetition = new List<int>();
        int next = 0;
        foreach (int length in lengths)
        {
            if (length == 0)
            {
                definition.Add(Empty);
                repetition.Add(0);
            }
            for (int i = 0; i < length; i++)
            {
                definition.Add(hasValue(next++) ? field.MaxDefinitionLevel : field.MaxDefinitionLevel - 1);
                repetition.Add(i == 0 ? 0 : 1);
            }
        }
        return ([.. definition], [.. repetition]);
    }
}
