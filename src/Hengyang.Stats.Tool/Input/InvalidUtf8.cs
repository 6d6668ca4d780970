using System.Buffers;
using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Finds and describes bytes that are not UTF-8.</summary>
internal static class InvalidUtf8
{
    internal static string Describe(ReadOnlySpan<byte> bytes) =>
        $"invalid UTF-8 ({Convert.ToHexString(bytes)}; a text in another encoding must be converted first)";

    /// <summary>The place of the first sequence that is not UTF-8, or -1.</summary>
    internal static int IndexIn(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return -1;
        int index = 0;
        while (Rune.DecodeFromUtf8(bytes[index..], out _, out length) == OperationStatus.Done)
            index += length;
        return index;
    }
}
