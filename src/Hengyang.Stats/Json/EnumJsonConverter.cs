using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>Writes the members of an enum of the library as words in camel case (<c>"countsDiffer"</c>) and reads them back; numbers are refused.</summary>
/// <typeparam name="TEnum">The enum.</typeparam>
public sealed class EnumJsonConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
