using System.Text;
using System.Text.Json;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>The JSON Schema of fields and objects, as text.</summary>
internal static class FieldSchema
{
    internal static string Of(FieldType type, string what, IReadOnlyList<string> words, bool nullable, string rule)
    {
        var text = new StringBuilder("{ ");
        if (words.Count > 0)
            text.Append("\"enum\": [").AppendJoin(", ", words.Select(w => $"\"{w}\"")).Append(nullable ? ", null]" : "]");
        else
            text.Append(TypeOf(type, nullable));
        if (type == FieldType.Day)
            text.Append(", \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"");
        if (rule.Length > 0)
            text.Append(", ").Append(rule);
        return text.Append(", \"description\": ").Append(Quote(what)).Append(" }").ToString();
    }

    /// <summary>The same, or null.</summary>
    internal static string OrNull(string schema) => schema.Contains("null]", StringComparison.Ordinal) || schema.Contains("\"null\"", StringComparison.Ordinal)
        ? schema
        : schema.Contains("\"enum\"", StringComparison.Ordinal)
            ? schema.Replace("\"]", "\", null]", StringComparison.Ordinal)
            : schema.Replace("\"type\": \"number\"", "\"type\": [\"number\", \"null\"]", StringComparison.Ordinal);

    internal static string Object(string what, IEnumerable<(string Name, string Schema)> members, bool nullable)
    {
        (string Name, string Schema)[] all = [.. members];
        string properties = string.Join(",\n", all.Select(m => $"\"{m.Name}\": {m.Schema}"));
        return $"{{\n\"type\": {(nullable ? "[\"object\", \"null\"]" : "\"object\"")},\n\"description\": {Quote(what)},\n\"properties\": {{\n{properties}\n}},\n"
            + $"\"required\": [{Quoted(all)}],\n\"additionalProperties\": false\n}}";
    }

    internal static string List(string what, IEnumerable<(string Name, string Schema)> members) =>
        $"{{\n\"type\": \"array\",\n\"description\": {Quote(what)},\n\"items\": {Object("One of them.", members, nullable: false)}\n}}";

    internal static string Quoted(IEnumerable<(string Name, string Schema)> members) => string.Join(", ", members.Select(m => $"\"{m.Name}\""));

    internal static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string TypeOf(FieldType type, bool nullable)
    {
        string name = type switch
        {
            FieldType.Number => "number",
            FieldType.Whole => "integer",
            FieldType.Truth => "boolean",
            _ => "string",
        };
        return type switch
        {
            FieldType.Name => "\"type\": [\"string\", \"number\"]",
            FieldType.Texts => "\"type\": \"array\", \"items\": { \"type\": \"string\" }",
            _ => nullable ? $"\"type\": [\"{name}\", \"null\"]" : $"\"type\": \"{name}\"",
        };
    }
}
