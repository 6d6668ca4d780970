namespace Hengyang.Stats;

/// <summary>Where something stands in an order: 排全省第一, 居全国第5位, 全省倒数第三, 前30强.</summary>
/// <remarks>
/// <c>default</c> has position 0, which no text gives. Lists sort by position, the scopes apart; of two ranks neither is more.
/// </remarks>
/// <example><code>
/// Rank rank = Rank.Parse("居全国第5位"); // 居全国第5位
/// int position = rank.Position; // 5
/// string? scope = rank.Scope; // 全国
/// </code></example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.RankJsonConverter))]
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly partial struct Rank : IEquatable<Rank>, System.Numerics.IEqualityOperators<Rank, Rank, bool>, IComparable<Rank>, IComparable
{
    /// <summary>Makes a rank.</summary>
    /// <param name="position">The position, from 1.</param>
    /// <param name="fromBottom">Whether it counts from the bottom (倒数).</param>
    /// <param name="isTop">Whether it is the group of the first so many (前30强).</param>
    /// <param name="scope">Among what (全省, 全国地级市), or null.</param>
    /// <param name="previous">The position before, or null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A position is less than 1.</exception>
    /// <example><code>
    /// Rank rank = new(3, scope: "全省"); // 居全省第3位
    /// </code></example>
    public Rank(int position, bool fromBottom = false, bool isTop = false, string? scope = null, int? previous = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(previous ?? 1, 1, nameof(previous));
        Previous = previous;
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

    /// <summary>
    /// The position before, where the text states the move: 8 for 由第8位升至第5位 and for 居全国第5位，较上年前移3位; else null.
    /// </summary>
    public int? Previous { get; }

    /// <inheritdoc/>
    public bool Equals(Rank other) =>
        Position == other.Position && IsFromBottom == other.IsFromBottom && IsTop == other.IsTop && Scope == other.Scope && Previous == other.Previous;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rank other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, IsFromBottom, IsTop, Scope, Previous);

    /// <summary>Whether two ranks are the same.</summary>
    public static bool operator ==(Rank left, Rank right) => left.Equals(right);

    /// <summary>Whether two ranks differ.</summary>
    public static bool operator !=(Rank left, Rank right) => !left.Equals(right);

    int IComparable<Rank>.CompareTo(Rank other)
    {
        int order = string.CompareOrdinal(Scope, other.Scope);
        if (order == 0)
            order = IsFromBottom.CompareTo(other.IsFromBottom);
        if (order == 0)
            order = IsFromBottom ? other.Position.CompareTo(Position) : Position.CompareTo(other.Position);
        if (order == 0)
            order = IsTop.CompareTo(other.IsTop);
        return order != 0 ? order : Nullable.Compare(Previous, other.Previous);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Rank other => ((IComparable<Rank>)this).CompareTo(other),
        _ => throw new ArgumentException("Only ranks are compared with ranks.", nameof(obj)),
    };
}
