using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// A text with its Traditional characters written as the Simplified ones, at the same places: what the reader of observations
/// sees, so that one wording of a rule serves both. Other characters stay. Dispose it.
/// </summary>
internal readonly ref struct SimpleText
{
    private readonly char[]? _rented;

    internal SimpleText(ReadOnlySpan<char> shown)
    {
        Text = shown;
        int first = 0;
        while (first < shown.Length && Simple(shown[first]) == shown[first])
            first++;
        if (first == shown.Length)
            return;
        _rented = ArrayPool<char>.Shared.Rent(shown.Length);
        shown[..first].CopyTo(_rented);
        for (int i = first; i < shown.Length; i++)
            _rented[i] = Simple(shown[i]);
        Text = _rented.AsSpan(0, shown.Length);
    }

    /// <summary>The text.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>Whether it is another one than what is shown.</summary>
    internal bool Differs => _rented is not null;

    /// <summary>A name in the characters of <see cref="Text"/>.</summary>
    internal static string Of(string name) => string.Create(name.Length, name, static (span, from) =>
    {
        for (int i = 0; i < span.Length; i++)
            span[i] = Simple(from[i]);
    });

    private static char Simple(char c) => AreaNames.IsHan(c) ? CharTable.Folded[c] : c;

    public void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
    }
}
