using System.IO.Compression;
using System.Text.Unicode;
using ZstdSharp;

namespace Hengyang.Stats.Tool.Input;

/// <summary>
/// The bytes of one input as UTF-8: what is packed is unpacked, what is in another encoding is transcoded, and what is no
/// text is refused by its name. A failure in the middle is reported and ends them; a byte-order mark is left out.
/// </summary>
/// <param name="file">The input.</param>
/// <param name="context">What all inputs of a run share.</param>
/// <param name="encoding">Its encoding, or null to look.</param>
/// <param name="isPage">Whether it is a web page, which says its encoding itself: nothing is transcoded.</param>
internal sealed class ByteSource(InputFile file, InputContext context, TextEncoding? encoding = null, bool isPage = false)
{
    /// <summary>As much as it takes to tell an encoding.</summary>
    private const int HeadSize = 4096;

    /// <summary>A file of so many bytes is read at once, without any of what a long one needs.</summary>
    private const int SmallFile = 32 * 1024;

    private static readonly byte[][] Beginnings = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0x1F, 0x8B, 0x08], [0x28, 0xB5, 0x2F, 0xFD]];

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>A packed file that ends too early must not look like a short one.</summary>
    static ByteSource() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    private Stream _stream = file.Stream;
    private TranscodedStream? _transcoded;
    private TextEncoding _encoding;
    private byte[] _head = [];
    private int _headLength = -1;
    private int _headTaken;
    private bool _isOver;

    /// <summary>How many bytes of the file stand before the first that <see cref="Read"/> gives.</summary>
    internal long Start { get; private set; }

    internal Diagnostics Diagnostics => context.Diagnostics;

    /// <summary>Reads some bytes; 0 at the end.</summary>
    internal int Read(Span<byte> destination)
    {
        if (_headLength < 0)
            Open();
        if (_headTaken == _headLength)
            return ReadStream(destination);
        int count = Math.Min(destination.Length, _headLength - _headTaken);
        _head.AsSpan(_headTaken, count).CopyTo(destination);
        _headTaken += count;
        return count;
    }

    /// <summary>Reads a small file of plain UTF-8 at once; false when it is anything else, of which nothing is lost.</summary>
    internal bool TryReadSmall(out string text)
    {
        text = string.Empty;
        if (encoding is not (null or TextEncoding.Utf8) || _stream is not FileStream { CanSeek: true, Length: <= SmallFile })
            return false;
        byte[] all = new byte[SmallFile + 1];
        int length = 0;
        for (int count = ReadStream(all); count > 0; count = ReadStream(all.AsSpan(length)))
        {
            length += count;
            if (length == all.Length)
                break;
        }
        ReadOnlySpan<byte> bytes = all.AsSpan(0, length);
        if (length == all.Length || _isOver || !Utf8.IsValid(bytes) || FileSignature.NoText(bytes) is not null || FileSignature.IsZstandard(bytes))
        {
            _stream = new HeadedStream(all.AsMemory(0, length), _stream);
            return false;
        }
        text = System.Text.Encoding.UTF8.GetString(bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes);
        return true;
    }

    private void Open()
    {
        ReadHead();
        if (FileSignature.IsGzip(Head))
            Unpack(static packed => new GZipStream(packed, CompressionMode.Decompress));
        else if (FileSignature.IsZstandard(Head))
            Unpack(static packed => new DecompressionStream(packed));
        if (FileSignature.NoText(Head) is { } what)
        {
            context.Diagnostics.Report(file.MessageName, $"is {what}, no text");
            _headLength = 0;
            _isOver = true;
            return;
        }
        if (!isPage)
            Transcode();
        if (Head.StartsWith(Mark))
        {
            Start = Mark.Length;
            _headTaken = Mark.Length;
        }
    }

    private ReadOnlySpan<byte> Head => _head.AsSpan(0, _headLength);

    private void Unpack(Func<Stream, Stream> open)
    {
        _stream = open(new HeadedStream(Head.ToArray(), _stream));
        ReadHead();
    }

    private void Transcode()
    {
        _encoding = encoding ?? EncodingSniffer.Tell(Head);
        if (encoding == TextEncoding.Utf16 && Head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            _encoding = TextEncoding.Utf16BigEndian;
        if (_encoding == TextEncoding.Utf8)
            return;
        if (encoding is null)
            context.Diagnostics.Note(file.MessageName, $"read as {EncodingSniffer.NameOf(_encoding)}");
        _transcoded = new TranscodedStream(new HeadedStream(Head.ToArray(), _stream), EncodingSniffer.Of(_encoding));
        _stream = _transcoded;
        ReadHead();
    }

    /// <summary>Reads what comes at once, and more only while it could be the beginning of a mark: a pipe may not have more yet.</summary>
    private void ReadHead()
    {
        if (_head.Length == 0)
            _head = new byte[HeadSize];
        _headLength = 0;
        _headTaken = 0;
        while (_headLength == 0 || (_headLength < 4 && Array.Exists(Beginnings, b => b.AsSpan().StartsWith(Head) && b.Length > _headLength)))
        {
            int count = ReadStream(_head.AsSpan(_headLength));
            if (count == 0)
                break;
            _headLength += count;
        }
    }

    private int ReadStream(Span<byte> destination)
    {
        if (_isOver)
            return 0;
        context.CancellationToken.ThrowIfCancellationRequested();
        context.BeforeRead();
        try
        {
            int count = _stream.Read(destination);
            context.Progress.AddBytes(count);
            if (count == 0)
                End();
            return count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or ZstdException)
        {
            context.Diagnostics.Report(file.MessageName, "cannot be read: " + e.Message);
            _isOver = true;
            return 0;
        }
    }

    private void End()
    {
        if (_isOver || _transcoded is not { Replaced: > 0 } text)
            return;
        _isOver = true;
        context.Diagnostics.Report(file.MessageName, $"{text.Replaced} places are no {EncodingSniffer.NameOf(_encoding)}, read as U+FFFD");
    }
}
