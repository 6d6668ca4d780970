namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>The members of an object, in their order.</summary>
/// <param name="slot">Where a row of a table has what the object tells of; null for what is in no table.</param>
/// <param name="members">The members.</param>
internal sealed class Group<T>(Slot<T>? slot, params Member<T>[] members)
{
    private FlatColumn[]? _columns;

    internal IReadOnlyList<Member<T>> Members => members;

    /// <summary>The columns that they make in a table.</summary>
    internal IReadOnlyList<FlatColumn> Columns => _columns ??= [.. members.SelectMany(m => m.Flatten(slot!))];

    /// <summary>The same with some of its members only.</summary>
    internal Group<T> Choose(Func<IMember, bool> wanted) => new(slot, [.. members.Select(m => m.Choose(wanted)).OfType<Member<T>>()]);

    internal IEnumerable<(string Name, string Schema)> Schema() => members.SelectMany(m => m.Schema());

    internal void WriteMembers(in T source, JsonBytes json)
    {
        foreach (Member<T> member in members)
            member.WriteJson(source, json);
    }

    internal void WriteObject(in T source, JsonBytes json)
    {
        json.BeginObject();
        WriteMembers(source, json);
        json.EndObject();
    }

    internal void WriteNulls(JsonBytes json)
    {
        foreach (Member<T> member in members)
            member.WriteNull(json);
    }
}
