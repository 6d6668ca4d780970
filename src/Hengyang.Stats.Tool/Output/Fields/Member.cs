namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>Gives the value of a field to whoever writes it.</summary>
internal delegate void Give<T>(in T source, IValueSink sink);

/// <summary>Takes what a column is about out of a row; false when the row has no such thing.</summary>
internal delegate bool Slot<T>(FlatRow row, out T value);

/// <summary>What a choice of fields goes by.</summary>
internal interface IMember
{
    /// <summary>Its name in JSON.</summary>
    public string Name { get; }

    /// <summary>Whether it is written only when it is asked for.</summary>
    public bool OnRequest { get; }
}

/// <summary>A part of an object of the output: a field, an object or a list of objects. All formats are written from these.</summary>
/// <typeparam name="T">What the object tells of.</typeparam>
internal abstract class Member<T>(string name) : IMember
{
    public string Name { get; } = name;

    public bool OnRequest { get; init; }

    /// <summary>A comma, the name and a colon.</summary>
    protected JsonName JsonName { get; } = new(name);

    internal abstract void WriteJson(in T source, JsonBytes json);

    /// <summary>Writes that there is none.</summary>
    internal virtual void WriteNull(JsonBytes json)
    {
        json.Name(JsonName);
        json.Null();
    }

    /// <summary>The same with what is wanted of it, or null.</summary>
    internal virtual Member<T>? Choose(Func<IMember, bool> wanted) => wanted(this) ? this : null;

    /// <summary>The columns that it makes in a table.</summary>
    /// <param name="slot">Where a row has what the object tells of.</param>
    internal abstract IEnumerable<FlatColumn> Flatten(Slot<T> slot);

    /// <summary>Its entry in the schema.</summary>
    internal abstract IEnumerable<(string Name, string Schema)> Schema();
}

/// <summary>One field: a name, a type, what it says and where the value comes from. A new field of the output is one more of these.</summary>
/// <param name="name">Its name in JSON.</param>
/// <param name="type">What its values are.</param>
/// <param name="what">What it says, for the schema.</param>
/// <param name="give">Where the value comes from.</param>
internal sealed class Field<T>(string name, FieldType type, string what, Give<T> give) : Member<T>(name)
{
    /// <summary>Its name as a column, when that is another; empty for none.</summary>
    internal string Column { get; init; } = name;

    /// <summary>Its name as a column of a list.</summary>
    internal string InList { get; init; } = name;

    /// <summary>The words that it may hold; empty for any.</summary>
    internal IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Whether it may be null.</summary>
    internal bool Nullable { get; init; }

    /// <summary>More for the schema, such as a pattern.</summary>
    internal string Rule { get; init; } = string.Empty;

    internal override void WriteJson(in T source, JsonBytes json)
    {
        json.Name(JsonName);
        give(source, json);
    }

    internal override IEnumerable<FlatColumn> Flatten(Slot<T> slot)
    {
        if (Column.Length == 0)
            yield break;
        yield return new FlatColumn(Column, type, what, OnRequest, (row, sink) =>
        {
            if (slot(row, out T value))
                give(value, sink);
            else
                sink.Null();
        })
        { InList = InList };
    }

    internal override IEnumerable<(string Name, string Schema)> Schema() => [(Name, FieldSchema.Of(type, what, Words, Nullable, Rule))];
}

/// <summary>The fields of something that may be missing, among those of the object itself.</summary>
/// <param name="get">Takes it out; false when there is none.</param>
/// <param name="group">Its fields.</param>
internal sealed class Spread<T, TPart>(TryGet<T, TPart> get, Group<TPart> group) : Member<T>(string.Empty)
{
    internal override void WriteJson(in T source, JsonBytes json)
    {
        if (get(source, out TPart part))
            group.WriteMembers(part, json);
        else
            group.WriteNulls(json);
    }

    internal override void WriteNull(JsonBytes json) => group.WriteNulls(json);

    internal override Member<T> Choose(Func<IMember, bool> wanted) => new Spread<T, TPart>(get, group.Choose(wanted));

    internal override IEnumerable<FlatColumn> Flatten(Slot<T> slot) => group.Columns;

    internal override IEnumerable<(string Name, string Schema)> Schema() => group.Schema().Select(m => (m.Name, FieldSchema.OrNull(m.Schema)));
}

/// <summary>An object inside the object, or null.</summary>
/// <param name="name">Its name.</param>
/// <param name="what">What it says.</param>
/// <param name="get">Takes it out; false when there is none.</param>
/// <param name="group">Its fields.</param>
/// <param name="columns">Its columns in a table, when they are others.</param>
internal sealed class Nested<T, TPart>(string name, string what, TryGet<T, TPart> get, Group<TPart> group, Group<TPart>? columns = null) : Member<T>(name)
{
    internal override void WriteJson(in T source, JsonBytes json)
    {
        json.Name(JsonName);
        if (get(source, out TPart part))
            group.WriteObject(part, json);
        else
            json.Null();
    }

    internal override IEnumerable<FlatColumn> Flatten(Slot<T> slot) => (columns ?? group).Columns;

    internal override IEnumerable<(string Name, string Schema)> Schema() => [(Name, FieldSchema.Object(what, group.Schema(), nullable: true))];
}

/// <summary>A list of objects. A table has a row for each.</summary>
internal sealed class Many<T, TPart>(string name, string what, Func<T, IReadOnlyList<TPart>> get, Group<TPart> group) : Member<T>(name)
{
    internal override void WriteJson(in T source, JsonBytes json)
    {
        json.Name(JsonName);
        json.BeginArray();
        IReadOnlyList<TPart> parts = get(source);
        for (int i = 0; i < parts.Count; i++)
        {
            json.Item();
            group.WriteObject(parts[i], json);
        }
        json.EndArray();
    }

    internal override IEnumerable<FlatColumn> Flatten(Slot<T> slot) => group.Columns;

    internal override IEnumerable<(string Name, string Schema)> Schema() => [(Name, FieldSchema.List(what, group.Schema()))];
}

/// <summary>Takes a part out of something; false when there is none.</summary>
internal delegate bool TryGet<T, TPart>(in T source, out TPart part);
