using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <summary>The exception of every <c>Parse</c> method for a text that is not such a value.</summary>
/// <remarks>A value that is well formed but does not fit a <see cref="decimal"/> gives an <see cref="OverflowException"/> instead.</remarks>
/// <example><code>
/// try
/// {
///     Quantity.Parse("出口");
/// }
/// catch (StatisticsFormatException e)
/// {
///     Console.WriteLine($"{e.Status} at {e.Position}");
/// }
/// </code></example>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only the parsers make it, always with a place.")]
public sealed class StatisticsFormatException : FormatException
{
    /// <summary>Makes the exception for an error.</summary>
    /// <param name="error">What was wrong, and where.</param>
    public StatisticsFormatException(ParseError error)
        : base(ErrorMessages.For(error)) => Error = error;

    /// <summary>What was wrong, and where.</summary>
    public ParseError Error { get; }

    /// <summary>What was wrong.</summary>
    public ParseStatus Status => Error.Status;

    /// <summary>The place in the input.</summary>
    public int Position => Error.Position;
}
