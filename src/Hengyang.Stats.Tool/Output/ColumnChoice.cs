using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>Which fields are written: the usual ones, some more (<c>+line,+sentence</c>), or exactly those that are named; and what is kept of the input.</summary>
internal sealed class ColumnChoice
{
    private readonly List<string> _named = [];
    private readonly HashSet<string> _added = new(StringComparer.Ordinal);

    /// <param name="words">The names, with a plus in front of one that is added to the usual ones.</param>
    /// <param name="keep">The fields of the input that come back.</param>
    internal ColumnChoice(IEnumerable<string> words, IReadOnlyList<string> keep)
    {
        Keep = keep;
        foreach (string word in words)
        {
            if (word[0] == '+')
                _added.Add(word[1..]);
            else
                _named.Add(word);
        }
    }

    internal static ColumnChoice Usual { get; } = new([], []);

    internal IReadOnlyList<string> Keep { get; }

    /// <summary>Every column of a table.</summary>
    internal static IReadOnlyList<FlatColumn> AllColumns { get; } =
    [
        .. LineFields.Place.SelectMany(m => m.Flatten(Row)),
        .. ObservationFields.All.Columns,
    ];

    /// <summary>The fields of all types of lines in NDJSON.</summary>
    internal static IReadOnlyList<string> AllFields { get; } =
    [
        .. LineFields.Place.Select(m => m.Name)
            .Concat(LineFields.Types.SelectMany(t => t.Schema).Select(s => s.Name)).Distinct(),
    ];

    /// <summary>Whether a column of this name is written when the names alone decide.</summary>
    internal bool Asks(string name) => _added.Contains(name) || _named.Contains(name);

    internal bool Wants(IMember member) => Wants(member.Name, member.OnRequest);

    /// <summary>The columns of a table, in the order in which they were named.</summary>
    internal FlatColumn[] Columns()
    {
        IEnumerable<FlatColumn> own = _named.Count == 0
            ? AllColumns.Where(c => Wants(c.Name, c.OnRequest))
            : _named.Select(n => AllColumns.FirstOrDefault(c => c.Name == n)).OfType<FlatColumn>()
                .Concat(AllColumns.Where(c => _added.Contains(c.Name)));
        return [.. own.Distinct(), .. KeptFields().SelectMany(m => m.Flatten(Row))];
    }

    /// <summary>The fields of the input that come back.</summary>
    internal Member<FlatRow>[] KeptFields() =>
        [.. Keep.Select((name, i) => new Field<FlatRow>(name, FieldType.Any, "As the input has it.", (in row, sink) => row.Line.Info.GiveKept(i, sink)))];

    internal bool Wants(string name, bool onRequest) => _added.Contains(name) || (_named.Count == 0 ? !onRequest : _named.Contains(name));

    private static bool Row(FlatRow row, out FlatRow value)
    {
        value = row;
        return true;
    }
}
