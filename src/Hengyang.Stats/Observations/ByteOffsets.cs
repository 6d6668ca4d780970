using System.Buffers;
using System.Text;

namespace Hengyang.Stats;

/// <summary>UTF-8 text as characters, and the byte at which each of them begins.</summary>
internal readonly ref struct ByteOffsets
{
    private readonly int[] _bytes;
    private readonly int _brokenAt;
    private readonly int _brokenLength;

    internal ByteOffsets(ReadOnlySpan<byte> utf8)
    {
        Text = Encoding.UTF8.GetString(utf8);
        _bytes = ArrayPool<int>.Shared.Rent(Text.Length + 1);
        int character = 0;
        int at = 0;
        while (at < utf8.Length)
        {
            _bytes[character++] = at;
            if (utf8[at] < 0x80)
            {
                at++;
                continue;
            }

            if (Rune.DecodeFromUtf8(utf8[at..], out Rune rune, out int length) != OperationStatus.Done && _brokenLength == 0)
                (_brokenAt, _brokenLength) = (at, length);
            if (rune.Utf16SequenceLength == 2)
                _bytes[character++] = at;
            at += length;
        }

        _bytes[character] = at;
    }

    /// <summary>The text; what is no UTF-8 is U+FFFD.</summary>
    internal string Text { get; }

    /// <summary>The same document with all ranges in bytes.</summary>
    internal StatisticsDocument Translate(StatisticsDocument document, ReadOnlyMemory<byte> utf8)
    {
        Mention[] mentions = [.. document.Mentions];
        for (int i = 0; i < mentions.Length; i++)
            mentions[i] = mentions[i].WithRanges(Bytes(mentions[i].Range), mentions[i].ScopeRange.Length == 0 ? default : Bytes(mentions[i].ScopeRange));
        Observation[] observations = [.. document.Observations];
        for (int i = 0; i < observations.Length; i++)
            observations[i] = observations[i] with { Range = Bytes(observations[i].Range), ValueRange = observations[i].ValueRange is { } value ? Bytes(value) : null };
        DocumentWarning[] warnings = [.. document.Warnings];
        for (int i = 0; i < warnings.Length; i++)
            warnings[i] = warnings[i] with { Range = Bytes(warnings[i].Range) };
        IReadOnlyList<DocumentWarning> all = StatisticsDocument.WithBroken(warnings, _brokenLength > 0 ? _brokenAt : -1, _brokenLength);
        return new StatisticsDocument(document.Text, 0, mentions, observations, all) { Utf8 = utf8 };
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_bytes);

    private TextRange Bytes(TextRange range) => TextRange.FromBounds(_bytes[range.Start], _bytes[range.End]);
}
