namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>One column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its cells are.</param>
/// <param name="What">What it says.</param>
/// <param name="OnRequest">Whether it is written only when it is asked for.</param>
/// <param name="Give">Gives the cell of a row.</param>
internal sealed record FlatColumn(string Name, FieldType Type, string What, bool OnRequest, Action<FlatRow, IValueSink> Give)
{
    /// <summary>Its name inside a list, where the other fields of its object stand around it.</summary>
    internal string InList { get; init; } = Name;
}
