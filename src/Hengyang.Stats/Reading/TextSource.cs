namespace Hengyang.Stats;

/// <summary>
/// The text that a reader was given, in UTF-16 or UTF-8, as it is read: a stretch at a time, cleaned by <see cref="TextCleaner"/>,
/// and the way back from the places of a stretch to those of the text.
/// </summary>
internal ref struct TextSource
{
    private readonly ReadOnlySpan<char> _text;
    private LineProfile _profile;
    private Utf8Text _utf8;

    /// <summary>The stretch of the text that is being read, and where it begins and ends.</summary>
    private ReadOnlySpan<char> _stretch;
    private int _start;
    private int _end;

    internal TextSource(ReadOnlySpan<char> text)
    {
        _text = text;
        _profile = LineProfile.Of(text[..Math.Min(text.Length, LineProfile.HeadLength)]);
    }

    internal TextSource(ReadOnlySpan<byte> utf8Text) => _utf8 = new Utf8Text(utf8Text);

    internal readonly bool HasMore => _utf8.IsActive ? _utf8.HasMore : _end < _text.Length;

    /// <summary>The next stretch as it is read.</summary>
    /// <param name="workspace">Gives the buffers.</param>
    /// <param name="position">Where to read on: behind the row of a table that the stretch before ended with, which says that the next line may be one too.</param>
    internal ReadOnlySpan<char> Next(ReadingWorkspace workspace, out int position)
    {
        int overlap;
        if (_utf8.IsActive)
        {
            bool isFirst = _utf8.IsAtStart;
            _stretch = _utf8.DecodeNext(workspace, out overlap);
            if (isFirst)
                _profile = LineProfile.Of(_utf8.Head(workspace, _stretch.Length));
        }
        else
        {
            overlap = StretchEnd<char>.RowLengthBefore(_text[.._end]);
            _start = _end - overlap;
            ReadOnlySpan<char> rest = _text[_start..];
            _stretch = rest.Length <= Utf8Text.StretchLength ? rest : rest[..CutLength(rest)];
            _end = _start + _stretch.Length;
        }

        char[] buffer = workspace.CleanBuffer(_stretch.Length);
        Span<char> clean = buffer.AsSpan(0, TextCleaner.Clean(_stretch, buffer, workspace.Drops, _profile));
        workspace.Scan.Read(buffer, clean.Length);
        position = overlap == 0 ? 0 : clean.IndexOf('\n') + 1;
        return clean;
    }

    /// <summary>How much of a long text is read: up to a place where the reader begins anew anyhow, however far it is.</summary>
    private static int CutLength(ReadOnlySpan<char> rest)
    {
        int length = Utf8Text.StretchLength;
        while (length < rest.Length)
        {
            if (StretchEnd<char>.Find(rest[..length]) is > 0 and int cut)
                return cut;
            length *= 2;
        }

        return rest.Length;
    }

    /// <summary>A mention with its places in the text.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="drops">What the stretch leaves out.</param>
    /// <param name="lastScope">The scope of the last rank, in the text: the ranks of a list share it, and it lies before them.</param>
    internal Mention ToSource(in Mention mention, Drops drops, ref TextRange lastScope)
    {
        if (drops.IsEmpty && _start == 0 && !_utf8.IsActive)
            return mention;
        TextRange range = drops.SourceOf(mention.Range);
        TextRange scope = mention.ScopeRange;
        if (scope.Length > 0)
            scope = drops.SourceOf(scope);
        if (!_utf8.IsActive)
            return mention.WithRanges(new TextRange(range.Start + _start, range.Length), scope.Length == 0 ? default : new TextRange(scope.Start + _start, scope.Length));
        TextRange bytes = _utf8.ToBytes(_stretch, range);
        if (scope.Length == 0)
            return mention.WithRanges(bytes, default);
        if (scope.Start >= range.Start)
            lastScope = _utf8.ToBytesBehind(_stretch, scope);
        return mention.WithRanges(bytes, lastScope);
    }
}
