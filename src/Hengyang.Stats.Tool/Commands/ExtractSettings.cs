using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Html;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>How the results are written.</summary>
internal enum OutputFormat
{
    /// <summary>A JSON object a line.</summary>
    Ndjson,

    /// <summary>A table, one row a line.</summary>
    Csv,

    /// <summary>The same, divided by tabs.</summary>
    Tsv,

    /// <summary>Columns, with decimals, days and lists.</summary>
    Parquet,

    /// <summary>SDMX-CSV 2.0, observations only.</summary>
    SdmxCsv,

    /// <summary>A page for people.</summary>
    Html,
}

/// <summary>What makes a run end with a status that is not 0.</summary>
internal enum FailOn
{
    /// <summary>Nothing in the input.</summary>
    Never,

    /// <summary>Input that could not be read.</summary>
    Error,

    /// <summary>Also what is odd in a text.</summary>
    Warning,
}

/// <summary>What the arguments of <c>extract</c> say.</summary>
internal sealed record ExtractSettings
{
    /// <summary>The inputs.</summary>
    internal required InputSettings Input { get; init; }

    /// <summary>The day of publication, or null.</summary>
    internal DateOnly? ReferenceDate { get; init; }

    /// <summary>The area that the texts are about, or null.</summary>
    internal string? Area { get; init; }

    /// <summary>The lines wanted.</summary>
    internal LineType Types { get; init; } = LineType.Default;

    /// <summary>The observations wanted.</summary>
    internal Aspects Aspects { get; init; } = Aspects.All;

    /// <summary>Observations that are less sure than this are left out.</summary>
    internal decimal MinConfidence { get; init; }

    /// <summary>The codes of the indicators wanted; empty for all observations.</summary>
    internal string[] Indicators { get; init; } = [];

    /// <summary>The format of the output.</summary>
    internal OutputFormat Format { get; init; }

    /// <summary>Which fields are written.</summary>
    internal ColumnChoice Columns { get; init; } = ColumnChoice.Usual;

    /// <summary>How the cells of tables are written.</summary>
    internal CsvStyle Csv { get; init; }

    /// <summary>The identifier of the SDMX data flow.</summary>
    internal string Structure { get; init; } = SdmxLineWriter.DefaultStructure;

    /// <summary>Which powers of ten SDMX figures may have.</summary>
    internal UnitMultiplier UnitMultiplier { get; init; }

    /// <summary>How many threads may work.</summary>
    internal int Threads { get; init; } = 1;

    /// <summary>A file or folder for the text as it was read, or null.</summary>
    internal string? TextTo { get; init; }

    /// <summary>Where the output goes, or null for standard output.</summary>
    internal string? OutputTo { get; init; }

    /// <summary>How many bytes a part of the output may have, or null for one file.</summary>
    internal long? ShardBytes { get; init; }

    /// <summary>How many texts a page has, or null for one page.</summary>
    internal int? TextsOfPage { get; init; }

    /// <summary>The words of the page.</summary>
    internal PageLabels Labels { get; init; } = PageLabels.English;

    /// <summary>Whether a run that was cut off goes on.</summary>
    internal bool Resume { get; init; }

    /// <summary>Whether nothing is said of texts on standard error.</summary>
    internal bool IsQuiet { get; init; }

    /// <summary>Whether the counts are told at the end.</summary>
    internal bool WithStatistics { get; init; }

    /// <summary>A file for what is reported, or null.</summary>
    internal string? ErrorsTo { get; init; }

    /// <summary>What makes the run fail.</summary>
    internal FailOn FailOn { get; init; } = FailOn.Error;

    /// <summary>Whether each text ends with a line that says so.</summary>
    internal bool WithEnds { get; init; }
}
