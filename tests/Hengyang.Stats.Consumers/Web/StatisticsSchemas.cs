using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Hengyang.Stats;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

/// <summary>
/// Shows OpenAPI the shapes of the library's values. They are written by converters, into which the framework cannot look: without
/// this a Quantity is a schema that says nothing. The shapes are those of schema/values.schema.json, which the package brings and the
/// project embeds, so they are never older than the library. Take the file as it is.
/// </summary>
internal static class StatisticsSchemas
{
    private const string Definitions = "#/$defs/";

    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(Quantity)] = "quantity",
        [typeof(Unit)] = "unit",
        [typeof(PercentageChange)] = "percentageChange",
        [typeof(DateRange)] = "dateRange",
        [typeof(Rank)] = "rank",
        [typeof(Mention)] = "mention",
        [typeof(Observation)] = "observation",
        [typeof(DocumentWarning)] = "documentWarning",
    };

    /// <summary>Gives each of the types its shape in the components of the document.</summary>
    internal static OpenApiOptions AddStatisticsSchemas(this OpenApiOptions options)
    {
        Func<JsonTypeInfo, string?> others = options.CreateSchemaReferenceId;
        options.CreateSchemaReferenceId = type => Names.TryGetValue(Nullable.GetUnderlyingType(type.Type) ?? type.Type, out string? name) ? ComponentOf(name) : others(type);
        // the framework leaves the items of an array out where it knows nothing of them: note them, for the walk at the end
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.ElementType is { } element && Names.TryGetValue(element, out string? name))
                (schema.Metadata ??= new Dictionary<string, object>())[ItemsOf(context.JsonTypeInfo.Kind)] = ComponentOf(name);
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            Describe(document);
            new OpenApiWalker(new Items(document)).Walk(document);
            return Task.CompletedTask;
        });
        return options;
    }

    /// <summary>Adds all definitions of the schema to a document; those that were there under their names said nothing.</summary>
    private static void Describe(OpenApiDocument document)
    {
        using Stream file = typeof(StatisticsSchemas).Assembly.GetManifestResourceStream("values.schema.json")!;
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        foreach ((string name, JsonNode? definition) in JsonNode.Parse(file)!["$defs"]!.AsObject())
        {
            string json = definition!.ToJsonString();
            foreach (string part in json.Split(Definitions).Skip(1).Select(p => p[..p.IndexOf('"')]).Distinct())
                json = json.Replace($"\"{Definitions}{part}\"", $"\"#/components/schemas/{ComponentOf(part)}\"");
            document.Components.Schemas[ComponentOf(name)] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out OpenApiDiagnostic found)
                ?? throw new InvalidOperationException($"{name}: {string.Join("; ", found.Errors)}");
        }
    }

    private static string ItemsOf(JsonTypeInfoKind kind) => kind == JsonTypeInfoKind.Dictionary ? "statistics-values" : "statistics-items";

    private static string ComponentOf(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Gives arrays and dictionaries the items that were noted.</summary>
    private sealed class Items(OpenApiDocument document) : OpenApiVisitorBase
    {
        public override void Visit(IOpenApiSchema schema)
        {
            if (schema is not OpenApiSchema { Metadata: { } noted } own)
                return;
            if (noted.TryGetValue(ItemsOf(JsonTypeInfoKind.Enumerable), out object? item))
                own.Items = new OpenApiSchemaReference((string)item, document);
            else if (noted.TryGetValue(ItemsOf(JsonTypeInfoKind.Dictionary), out object? value))
                own.AdditionalProperties = new OpenApiSchemaReference((string)value, document);
        }
    }
}
