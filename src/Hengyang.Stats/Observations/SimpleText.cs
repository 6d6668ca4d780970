using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// A text with its Traditional characters written as the Simplified ones, at the same places: what the reader of observations
/// sees, so that one wording of a rule serves both. Other characters stay. Dispose it.
/// </summary>
internal readonly ref struct SimpleText
{
    private readonly char[]? _rented;

    /// <param name="shown">The text as it is shown.</param>
    /// <param name="read">The same places as they are read: where the two are alike there is nothing to fold, and most texts are alike all over.</param>
    internal SimpleText(ReadOnlySpan<char> shown, ReadOnlySpan<char> read)
    {
        Text = shown;
        int first = FirstToFold(shown, read);
        if (first == shown.Length)
            return;
        _rented = ArrayPool<char>.Shared.Rent(shown.Length);
        shown[..first].CopyTo(_rented);
        for (int i = first; i < shown.Length; i++)
            _rented[i] = Simple(shown[i]);
        Text = _rented.AsSpan(0, shown.Length);
    }

    private static int FirstToFold(ReadOnlySpan<char> shown, ReadOnlySpan<char> read)
    {
        // the only Han character that is read as it is shown and is another one in Simplified names
        int zero = shown.IndexOf(NumberWords.RoundZero);
        int end = zero < 0 ? shown.Length : zero;
        int first = 0;
        while ((first += shown[first..end].CommonPrefixLength(read[first..end])) < end && Simple(shown[first]) == shown[first])
            first++;
        return first;
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
