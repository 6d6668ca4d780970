using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>What the options of a serializer ask of the converters, and the type that is read, for the messages.</summary>
internal readonly struct JsonReading(string owner, JsonSerializerOptions? options)
{
    internal string Owner { get; } = owner;

    /// <summary>Whether "Value" is the field "value".</summary>
    internal bool IgnoresCase { get; } = options?.PropertyNameCaseInsensitive ?? false;

    /// <summary>Whether "5" is the number 5.</summary>
    internal bool ReadsQuotedNumbers { get; } = options is not null && (options.NumberHandling & JsonNumberHandling.AllowReadingFromString) != 0;
}
