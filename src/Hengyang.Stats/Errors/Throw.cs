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
}
