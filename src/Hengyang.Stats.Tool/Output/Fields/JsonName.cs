using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>
/// The name of a field as JSON has it: a comma, the quoted name and a colon. It lies in a block of fixed size, which is copied
/// faster than the few bytes that count.
/// </summary>
internal sealed class JsonName
{
    internal const int BlockSize = 32;

    internal JsonName(string name)
    {
        byte[] bytes = Encoding.UTF8.GetBytes($",\"{JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\":");
        Length = bytes.Length;
        // one more, for the block that begins behind the comma
        Bytes = new byte[Math.Max(BlockSize, bytes.Length) + 1];
        bytes.CopyTo(Bytes, 0);
    }

    internal byte[] Bytes { get; }

    internal int Length { get; }
}
