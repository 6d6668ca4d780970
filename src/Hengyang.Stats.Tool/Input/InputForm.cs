namespace Hengyang.Stats.Tool.Input;

/// <summary>How the input is divided into texts.</summary>
internal enum InputForm
{
    /// <summary>Every file is one text.</summary>
    Text,

    /// <summary>Every file is one web page.</summary>
    Html,

    /// <summary>Every line is one text.</summary>
    Lines,

    /// <summary>Every line is a JSON object that holds one text.</summary>
    Ndjson,

    /// <summary>Every file is a table of figures, or a workbook of some.</summary>
    Table,
}
