namespace Hengyang.Stats;

/// <content>Sorting. A list can be sorted by anything; that one change is more than another is not said.</content>
public readonly partial struct PercentageChange : IComparable<PercentageChange>, IComparable
{
    int IComparable<PercentageChange>.CompareTo(PercentageChange other)
    {
        int order = Basis.CompareTo(other.Basis);
        if (order == 0)
            order = Comparer<DateRange?>.Default.Compare(BasePeriod, other.BasePeriod);
        if (order == 0)
            order = Quantity.ByValue.Compare(Signed, other.Signed);
        if (order == 0)
            order = Kind.CompareTo(other.Kind);
        if (order == 0)
            order = Direction.CompareTo(other.Direction);
        if (order == 0)
            order = Of.CompareTo(other.Of);
        return order != 0 ? order : (Turn, PriceBasis).CompareTo((other.Turn, other.PriceBasis));
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PercentageChange other => ((IComparable<PercentageChange>)this).CompareTo(other),
        _ => throw new ArgumentException("Only changes are compared with changes.", nameof(obj)),
    };

    private Quantity Signed => Direction == ChangeDirection.Decrease ? -Size : Size;
}
