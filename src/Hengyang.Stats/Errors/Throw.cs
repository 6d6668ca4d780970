using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <summary>Throw helpers: they keep the calling methods small and themselves out of the stack trace.</summary>
[StackTraceHidden]
internal static class Throw
{
    [DoesNotReturn]
    internal static void Unread(ParseError error)
    {
        if (error.Status == ParseStatus.Overflow)
            throw new OverflowException(ErrorMessages.For(error));
        throw new StatisticsFormatException(error);
    }

    /// <summary>Refuses a number that no member of an enum has; the members have no gap.</summary>
    internal static void IfBeyond<T>(T value, T last, string name)
        where T : struct, Enum
    {
        if (Comparer<T>.Default.Compare(value, last) > 0)
            throw new ArgumentOutOfRangeException(name, value, $"There is no such {typeof(T).Name}.");
    }
}
