using System.Buffers;
using System.Text.Unicode;

namespace Hengyang.Stats;

/// <summary>Writing of formatted text as UTF-8.</summary>
internal static class Utf8Output
{
    /// <summary>Writes all of a text or nothing. <see cref="System.Text.Encoding"/> would allocate when the text does not fit.</summary>
    internal static bool TryCopy(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        if (Utf8.FromUtf16(text, destination, out _, out bytesWritten) == OperationStatus.Done)
            return true;
        bytesWritten = 0;
        return false;
    }
}
