using System.Buffers;

namespace Hengyang.Stats;

/// <summary>
/// The text of a document as it is read, and the same characters as they stand in the text: what is recognised is recognised in
/// the first, what is given out is taken from the second, and both have the same places. Dispose it.
/// </summary>
internal readonly ref struct CleanDocument
{
    private readonly char[] _clean;
    private readonly char[]? _shown;
    private readonly Drops _drops;
    private readonly TextScan _scan;

    internal CleanDocument(string text, LineProfile profile, DocumentWorkspace workspace)
    {
        Drops drops = workspace.Drops;
        _clean = ArrayPool<char>.Shared.Rent(text.Length);
        (_drops, _scan) = (drops, workspace.Scan);
        int length = TextCleaner.Clean(text, _clean, drops, profile);
        Folded = _clean.AsSpan(0, length);
        workspace.Scan.Read(_clean, length);
        if (drops.IsEmpty)
        {
            Shown = text;
            return;
        }

        _shown = ArrayPool<char>.Shared.Rent(text.Length);
        drops.CopyShown(text, _shown);
        Shown = _shown.AsSpan(0, length);
    }

    /// <summary>What the recognisers see.</summary>
    internal ReadOnlySpan<char> Folded { get; }

    /// <summary>The characters of the text, without those that are left out.</summary>
    internal ReadOnlySpan<char> Shown { get; }

    internal int Length => Folded.Length;

    /// <summary>Where a place of what was read stands in the text.</summary>
    internal int SourceEndOf(int place) => place == Length ? int.MaxValue : _drops.SourceOf(place);

    /// <summary>Gives what was found its places in the text.</summary>
    internal void Translate(List<Observation> observations, List<DocumentWarning> warnings)
    {
        if (_drops.IsEmpty)
            return;
        foreach (Observation observation in observations)
            observation.Move(_drops.SourceOf(observation.Range), observation.ValueRange is { } value ? _drops.SourceOf(value) : null);
        for (int i = 0; i < warnings.Count; i++)
            warnings[i] = warnings[i] with { Range = _drops.SourceOf(warnings[i].Range) };
    }

    public void Dispose()
    {
        // the buffer goes to somebody else
        _scan.Clear();
        ArrayPool<char>.Shared.Return(_clean);
        if (_shown is not null)
            ArrayPool<char>.Shared.Return(_shown);
    }
}
