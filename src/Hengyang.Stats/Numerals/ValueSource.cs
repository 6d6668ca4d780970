namespace Hengyang.Stats;

/// <summary>Reads the value at the head of a text.</summary>
internal delegate bool ValueReader<T>(ReadOnlySpan<char> text, DateOnly? referenceDate, out T value, out int end, out ParseError error);

/// <summary>
/// What parses a single change or rank as whole texts are read. The reader of texts stands on the folders of these values: it puts itself here
/// when the library is loaded, as the word tables do.
/// </summary>
internal static class ValueSource<T>
{
    internal static ValueReader<T> Read { get; set; } = null!;
}
