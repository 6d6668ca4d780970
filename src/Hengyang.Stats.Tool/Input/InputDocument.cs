namespace Hengyang.Stats.Tool.Input;

/// <summary>One text to read: whole in memory, or a stream.</summary>
/// <param name="Name">What the output calls it.</param>
/// <param name="Text">The text, when it is in memory.</param>
/// <param name="Reader">The stream, when it is not.</param>
/// <param name="ReferenceDate">The day it was published, when the input says so.</param>
internal readonly record struct InputDocument(DocumentName Name, string? Text, TextReader? Reader, DateOnly? ReferenceDate);
