namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>What <c>--ends</c> writes behind each text, so that who waits for it knows that it is done, and what it gave.</summary>
/// <param name="Info">The text.</param>
/// <param name="Observations">How many observations it has.</param>
/// <param name="Lines">How many lines were written of it.</param>
/// <param name="Warnings">How many warnings it has.</param>
/// <param name="Errors">How many problems were reported while it was read.</param>
/// <param name="Milliseconds">How long the reading took.</param>
internal readonly record struct EndLine(DocumentInfo Info, long Observations, long Lines, long Warnings, long Errors, long Milliseconds)
{
    private static readonly Group<EndLine> Group = new(
        slot: null,
        new Field<EndLine>("type", FieldType.Text, "The end of a text.", static (in _, sink) => sink.Text("end")) { Words = ["end"] },
        new Field<EndLine>("doc", FieldType.Name, "The text.", static (in e, sink) => e.Info.Give(sink)),
        new Field<EndLine>("observations", FieldType.Whole, "How many observations it has.", static (in e, sink) => sink.Whole(e.Observations)),
        new Field<EndLine>("lines", FieldType.Whole, "How many lines were written of it.", static (in e, sink) => sink.Whole(e.Lines)),
        new Field<EndLine>("warnings", FieldType.Whole, "How many warnings it has.", static (in e, sink) => sink.Whole(e.Warnings)),
        new Field<EndLine>("errors", FieldType.Whole, "How many problems were met while it was read.", static (in e, sink) => sink.Whole(e.Errors)),
        new Field<EndLine>("milliseconds", FieldType.Whole, "How long the reading took.", static (in e, sink) => sink.Whole(e.Milliseconds)));

    internal void Write(JsonBytes json)
    {
        Group.WriteObject(this, json);
        json.EndLine();
    }

    internal static IReadOnlyList<(string Name, string Schema)> Schema() => [.. Group.Schema()];
}
