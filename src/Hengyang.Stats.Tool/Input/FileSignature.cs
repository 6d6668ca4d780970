namespace Hengyang.Stats.Tool.Input;

/// <summary>Tells by the first bytes what is packed, and what is no text at all.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, int At, string What)[] NoTexts =
    [
        ([0x50, 0x4B, 0x03, 0x04], 0, "a ZIP archive, or a document of that kind (.docx, .xlsx)"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "an empty ZIP archive"),
        ([0x25, 0x50, 0x44, 0x46], 0, "a PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, "an old Office document (.doc, .xls)"),
        ([0x7B, 0x5C, 0x72, 0x74, 0x66], 0, "a Rich Text document"),
        ([0x89, 0x50, 0x4E, 0x47], 0, "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG picture"),
        ([0x47, 0x49, 0x46, 0x38], 0, "a GIF picture"),
        ([0x49, 0x49, 0x2A, 0x00], 0, "a TIFF picture"),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, "a TIFF picture"),
        ([0x52, 0x49, 0x46, 0x46], 0, "a RIFF file (sound, video or picture)"),
        ([0x66, 0x74, 0x79, 0x70], 4, "a video"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], 0, "a 7z archive"),
        ([0x52, 0x61, 0x72, 0x21, 0x1A, 0x07], 0, "a RAR archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], 0, "an .xz file; unpack it first"),
        ([0x42, 0x5A, 0x68], 0, "a .bz2 file; unpack it first"),
        ([0x50, 0x41, 0x52, 0x31], 0, "a Parquet file (as a file with --text-column it is a table of texts)"),
        ([0x41, 0x52, 0x52, 0x4F, 0x57, 0x31], 0, "an Arrow file"),
        ([0x53, 0x51, 0x4C, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6F, 0x72, 0x6D, 0x61, 0x74], 0, "a SQLite database"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
        ([0x4D, 0x5A, 0x90, 0x00], 0, "a program"),
        ([0x75, 0x73, 0x74, 0x61, 0x72], 257, "a tar archive"),
    ];

    /// <summary>How many bytes it takes to tell.</summary>
    internal const int Length = 262;

    internal static bool IsGzip(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    internal static bool IsZstandard(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);

    /// <summary>What a file is that is no text, or null.</summary>
    internal static string? NoText(ReadOnlySpan<byte> head)
    {
        foreach ((byte[] bytes, int at, string what) in NoTexts)
        {
            if (head.Length >= at && head[at..].StartsWith(bytes))
                return what;
        }
        return null;
    }
}
