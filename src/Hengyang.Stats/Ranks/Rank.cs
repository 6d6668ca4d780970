namespace Hengyang.Stats;

/// <summary>Where something stands in an order: 排全省第一, 居全国第5位, 全省倒数第三, 前30强.</summary>
/// <remarks><c>default</c> has position 0, which no text gives.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.RankJsonConverter))]
public readonly partial struct Rank : IEquatable<Rank>
{
    /// <summary>Makes a rank.</summary>
    /// <param name="position">The position, from 1.</param>
    /// <param name="fromBottom">Whether it counts from the bottom (倒数).</param>
    /// <param name="isTop">Whether it is the group of the first so many (前30强).</param>
    /// <param name="scope">Among what (全省, 全国地级市), or null.</param>
    public Rank(int position, bool fromBottom = false, bool isTop = false, string? scope = null)
    {
        Position = position;
        IsFromBottom = fromBottom;
        IsTop = isTop;
        Scope = scope;
    }

    /// <summary>The position, from 1; for 前30强 the size of the group.</summary>
    public int Position { get; }

    /// <summary>Whether it counts from the bottom.</summary>
    public bool IsFromBottom { get; }

    /// <summary>Whether it is the group of the first so many.</summary>
    public bool IsTop { get; }

    /// <summary>Among what, as the text gives it, or null.</summary>
    public string? Scope { get; }

    /// <inheritdoc/>
    public bool Equals(Rank other) =>
        Position == other.Position && IsFromBottom == other.IsFromBottom && IsTop == other.IsTop && Scope == other.Scope;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rank other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, IsFromBottom, IsTop, Scope);

    /// <summary>Whether two ranks are the same.</summary>
    public static bool operator ==(Rank left, Rank right) => left.Equals(right);

    /// <summary>Whether two ranks differ.</summary>
    public static bool operator !=(Rank left, Rank right) => !left.Equals(right);
}
