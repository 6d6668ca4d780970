using System.Text;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>The JSON Schema of a line of NDJSON, made from the fields.</summary>
internal static class LinesSchema
{
    internal const string Id = "urn:hengyang-stats:schema:lines:1";

    internal static string Text()
    {
        (string Name, string Schema, bool OnRequest)[] place =
            [.. LineFields.Place.OfType<Field<FlatRow>>().SelectMany(f => f.Schema().Select(s => (s.Name, s.Schema, f.OnRequest)))];
        var text = new StringBuilder($$"""
            {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "{{Id}}",
            "title": "A line of hengyang-stats extract",
            "description": "One mention or observation, or the end of a text. Made from the fields of the tool; hengyang-stats schema prints it.",
            "type": "object",
            "required": ["type"],
            "oneOf": [

            """);
        text.AppendJoin(",\n", LineFields.Types.Select(t => $$"""{ "$ref": "#/$defs/{{Names.Of(t.Type)}}Line" }""")).Append(",\n{ \"$ref\": \"#/$defs/endLine\" }\n],\n\"$defs\": {\n");
        foreach ((LineType type, IReadOnlyList<(string Name, string Schema)> own) in LineFields.Types)
        {
            (string Name, string Schema)[] all =
            [
                .. place.Select(p => (p.Name, p.Name == "type" ? $$"""{ "const": "{{Names.Of(type)}}" }""" : p.Schema)),
                .. own,
            ];
            text.Append($"\"{Names.Of(type)}Line\": {{\n\"properties\": {{\n").AppendJoin(",\n", all.Select(m => $"\"{m.Name}\": {m.Schema}"))
                .Append("\n},\n\"required\": [").Append(FieldSchema.Quoted(all.Where(m => !place.Any(p => p.OnRequest && p.Name == m.Name))))
                .Append("],\n\"additionalProperties\": false\n},\n");
        }
        text.Append($"\"endLine\": {{\n\"properties\": {{\n").AppendJoin(",\n", EndLine.Schema().Select(m => $"\"{m.Name}\": {m.Schema}"))
            .Append("\n},\n\"required\": [").Append(FieldSchema.Quoted(EndLine.Schema())).Append("],\n\"additionalProperties\": false\n}\n}\n}\n");
        return Indented(text.ToString());
    }

    /// <summary>Two spaces for each brace that is open; what stands on one line stays there.</summary>
    private static string Indented(string text)
    {
        var indented = new StringBuilder();
        int depth = 0;
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] is '}' or ']')
                depth--;
            indented.Append(' ', 2 * depth).Append(line).Append('\n');
            if (line[^1] is '{' or '[')
                depth++;
        }
        return indented.ToString();
    }
}
