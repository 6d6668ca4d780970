namespace Hengyang.Stats.Tool.Input;

/// <summary>What the output calls a text: a file's name, a line's number, or the id of an NDJSON line as it was written.</summary>
/// <param name="Text">The name; for a number its digits as written.</param>
/// <param name="IsNumber">Whether it is a JSON number.</param>
internal readonly record struct DocumentName(string Text, bool IsNumber = false);
