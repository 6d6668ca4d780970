using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Hengyang.Stats.Training;

/// <summary>An observation as a line of the wire format gives it, with the other right answers of a gold line.</summary>
internal sealed class GoldLine
{
    internal required TextRange Range { get; init; }

    internal required string Indicator { get; init; }

    /// <summary>The name of its whole, or null.</summary>
    internal string? Parent { get; init; }

    internal decimal? Value { get; init; }

    internal string? Unit { get; init; }

    /// <summary>What it tells, as the features count it.</summary>
    internal int Told { get; init; }

    internal bool IsOptional { get; private init; }

    private List<string?> _otherNames = [];
    private List<string?> _otherUnits = [];

    internal static GoldLine Of(Observation o) => new()
    {
        Range = o.Range,
        Indicator = o.Indicator,
        Parent = o.Parent,
        Value = o.Value?.Value,
        Unit = o.Value is { Unit.IsNone: false } value ? value.Unit.ToString() : null,
        Told = (o.Value is null ? 0 : 1) | (o.Changes.Count == 0 ? 0 : 2) | (o.Rank is null ? 0 : 4) | (o.Value is { Unit.IsNone: false } ? 8 : 0) | (o.Parent is null ? 0 : 16),
    };

    internal static bool TryRead(string line, out string document, [NotNullWhen(true)] out GoldLine? read)
    {
        using var json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        document = root.GetProperty("doc").GetString()!;
        read = null;
        if (root.GetProperty("type").GetString() != "observation")
            return false;
        string? unit = Text(root, "unit");
        decimal? value = root.TryGetProperty("value", out JsonElement v) && v.ValueKind == JsonValueKind.Number ? v.GetDecimal() : null;
        read = new GoldLine
        {
            Range = new TextRange(root.GetProperty("start").GetInt32(), root.GetProperty("length").GetInt32()),
            Indicator = root.GetProperty("indicator").GetString()!,
            Value = value,
            Unit = unit,
            Parent = Text(root, "parent"),
            IsOptional = root.TryGetProperty("optional", out JsonElement optional) && optional.ValueKind == JsonValueKind.True,
            Told = (value is null ? 0 : 1) | (Length(root, "changes") == 0 ? 0 : 2) | (Text(root, "rank") is null && !IsObject(root, "rank") ? 0 : 4) | (unit is null ? 0 : 8) | (Text(root, "parent") is null ? 0 : 16),
        };
        if (root.TryGetProperty("alt", out JsonElement alt) && alt.ValueKind == JsonValueKind.Object)
        {
            read._otherNames = Others(alt, "indicator");
            read._otherUnits = Others(alt, "unit");
        }

        return true;
    }

    internal bool Overlaps(GoldLine other) => Range.Start < other.Range.End && other.Range.Start < Range.End;

    internal bool Accepts(GoldLine said) =>
        (said.Indicator == Indicator || _otherNames.Contains(said.Indicator)) && said.Value == Value && (said.Unit == Unit || _otherUnits.Contains(said.Unit));

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    private static bool IsObject(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Object;

    private static int Length(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : 0;

    private static List<string?> Others(JsonElement alt, string name) =>
        alt.TryGetProperty(name, out JsonElement list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray().Select(static e => e.ValueKind == JsonValueKind.String ? e.GetString() : null)] : [];
}
