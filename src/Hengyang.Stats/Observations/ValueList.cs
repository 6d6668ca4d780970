using System.Collections;

namespace Hengyang.Stats;

/// <summary>A list that nobody can write to, and that equals another one with equal elements.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Takes an array over, which nobody else may hold.</summary>
    internal static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new ValueList<T>(items);

    /// <summary>A copy of a list, or the list itself where it is such a one.</summary>
    internal static ValueList<T> Copy(IReadOnlyList<T> items) => items as ValueList<T> ?? Of([.. items]);

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
