using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>One text to read: whole in memory, or a stream.</summary>
/// <param name="Info">What the output says of it as a whole.</param>
/// <param name="Text">The text, when it is in memory.</param>
/// <param name="Reader">The stream, when it is not.</param>
internal readonly record struct InputDocument(DocumentInfo Info, string? Text, TextReader? Reader)
{
    /// <summary>The day it was published, when the input says so.</summary>
    internal DateOnly? ReferenceDate { get; init; }

    /// <summary>The area that it is about, when the input says so.</summary>
    internal string? Area { get; init; }

    /// <summary>The rows of a table of figures, which is no text; or null.</summary>
    internal IEnumerable<IReadOnlyList<string?>>? Rows { get; init; }

    /// <summary>Whether there is no text, because the input was broken there: only its end is told.</summary>
    internal bool IsBroken { get; init; }
}
