using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>What all lines of a text share.</summary>
/// <param name="name">What the output calls it.</param>
internal sealed class DocumentInfo(DocumentName name)
{
    internal DocumentName Name { get; } = name;

    /// <summary>The file it is from.</summary>
    internal string Path { get; init; } = InputFile.StandardInput;

    /// <summary>SHA-256 of the text, when it was asked for.</summary>
    internal string? Hash { get; set; }

    /// <summary>The values of the fields to be kept, as JSON; null for one that is not there.</summary>
    internal IReadOnlyList<string?> Kept { get; init; } = [];

    /// <summary>Whether it is a table, whose text the tool made of its cells.</summary>
    internal bool IsTable { get; init; }

    internal TextPlaces Places { get; } = new();

    internal Explained Why { get; } = new();

    /// <summary>Gives the name.</summary>
    internal void Give(IValueSink sink)
    {
        if (Name.IsNumber)
            sink.Raw(Name.Text);
        else
            sink.Text(Name.Text);
    }

    /// <summary>Gives the value of a field that is kept.</summary>
    internal void GiveKept(int index, IValueSink sink)
    {
        if (index < Kept.Count && Kept[index] is { } json)
            sink.Raw(json);
        else
            sink.Null();
    }
}
