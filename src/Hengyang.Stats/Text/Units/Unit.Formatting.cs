namespace Hengyang.Stats;

public readonly partial struct Unit : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest name that a unit can have, rates included.</summary>
    internal const int MaxNameLength = 32;

    /// <summary>The longest text, in characters, that a unit has; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = MaxNameLength;

    /// <summary>The name; empty for <see cref="None"/>.</summary>
    public override string ToString() => Name;

    /// <summary>Writes the name.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the name fitted.</returns>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[Unit.MaxFormattedLength];
    /// Unit.Parse("元/吨").TryFormat(buffer, out int length); // 3
    /// </code></example>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        if (!HasName)
            return true;
        string upper = UnitTable.Row(_numerator).Name;
        if (!IsRate)
        {
            if (!upper.TryCopyTo(destination))
                return false;
            charsWritten = upper.Length;
            return true;
        }

        string lower = UnitTable.Row(_denominator).Name;
        int length = upper.Length + 1 + lower.Length;
        if (destination.Length < length)
            return false;
        upper.CopyTo(destination);
        destination[upper.Length] = '/';
        lower.CopyTo(destination[(upper.Length + 1)..]);
        charsWritten = length;
        return true;
    }

    /// <summary>Writes the name in UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <returns>Whether the name fitted.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> name = stackalloc char[MaxNameLength];
        TryFormat(name, out int length);
        return Utf8Output.TryCopy(name[..length], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        PlainFormat.IsLossless(format, "unit");
        return Name;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        PlainFormat.IsLossless(format, "unit");
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        PlainFormat.IsLossless(format, "unit");
        return TryFormat(utf8Destination, out bytesWritten);
    }
}
