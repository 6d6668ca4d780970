namespace Hengyang.Stats;

/// <summary>Whether a figure is the difference of two others, or their change in per cent, as far as rounding lets one tell.</summary>
internal static class Movements
{
    private const decimal Largest = 1_000_000_000_000_000_000m;

    internal static bool IsDifference(decimal now, decimal then, decimal moved)
    {
        if (Math.Abs(now) > Largest || Math.Abs(then) > Largest || Math.Abs(moved) > Largest)
            return false;
        return Math.Abs(now - then - moved) <= Step(now) + Step(then) + Step(moved);
    }

    internal static bool IsPercentage(decimal now, decimal then, decimal moved)
    {
        if (then == 0 || Math.Abs(now) > Largest || Math.Abs(then) > Largest || Math.Abs(moved) > Largest || Math.Abs(then) < 0.000001m)
            return false;
        decimal percent = (now - then) / Math.Abs(then) * 100;
        decimal rounding = (Step(now) + Step(then)) / Math.Abs(then) * 100;
        return Math.Abs(percent - moved) <= Step(moved) + rounding;
    }

    /// <summary>Whether a percentage lies further than so many points from that of two levels.</summary>
    internal static bool IsFar(decimal now, decimal then, decimal moved, decimal points) =>
        Math.Abs(now) <= Largest && Math.Abs(moved) <= Largest && then is >= 0.000001m and <= Largest && Math.Abs(((now - then) / then * 100) - moved) > points;

    /// <summary>One unit of the last place that a number was written with.</summary>
    private static decimal Step(decimal value) => new(1, 0, 0, false, Math.Min(value.Scale, (byte)20));
}
