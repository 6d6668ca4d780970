using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>How the results are written.</summary>
internal enum OutputFormat
{
    /// <summary>A JSON object a line.</summary>
    Ndjson,

    /// <summary>A table, one row a line.</summary>
    Csv,

    /// <summary>SDMX-CSV 2.0, observations only.</summary>
    SdmxCsv,

    /// <summary>A page for people.</summary>
    Html,
}

/// <summary>What the arguments of <c>extract</c> say.</summary>
/// <param name="Files">The inputs.</param>
/// <param name="ReferenceDate">The day of publication, or null.</param>
/// <param name="Form">How the inputs are divided; null to go by their names.</param>
/// <param name="Types">The lines wanted.</param>
/// <param name="Aspects">The observations wanted.</param>
/// <param name="Indicators">The codes of the indicators wanted; empty for all observations.</param>
/// <param name="Format">The format of the output.</param>
/// <param name="Structure">The identifier of the SDMX data flow.</param>
/// <param name="UnitMultiplier">Which powers of ten SDMX figures may have.</param>
/// <param name="Threads">How many threads may work.</param>
/// <param name="TextTo">A file or folder for the text as it was read, or null.</param>
internal sealed record ExtractSettings(
    string[] Files,
    DateOnly? ReferenceDate,
    InputForm? Form,
    LineType Types,
    Aspects Aspects,
    string[] Indicators,
    OutputFormat Format,
    string Structure,
    UnitMultiplier UnitMultiplier,
    int Threads,
    string? TextTo);
