using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The converters of the values whose parsers read JSON too, handed to <see cref="JsonText"/> when the library is loaded, as the word tables are.</summary>
internal static class JsonForms
{
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255", Justification = "A few assignments, so that no value refers to the folder that is built on it.")]
    internal static void Register()
    {
        JsonText.Form<Quantity>.Read = QuantityJsonConverter.Read;
        JsonText.Form<Quantity>.Write = static (Utf8JsonWriter writer, in Quantity value) => QuantityJsonConverter.WriteFields(writer, value, withForm: true);
        JsonText.Form<PercentageChange>.Read = PercentageChangeJsonConverter.Read;
        JsonText.Form<PercentageChange>.Write = PercentageChangeJsonConverter.WriteAll;
        JsonText.Form<Rank>.Read = RankJsonConverter.Read;
        JsonText.Form<Rank>.Write = RankJsonConverter.WriteAll;
    }
}
