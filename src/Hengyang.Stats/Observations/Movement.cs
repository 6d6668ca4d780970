namespace Hengyang.Stats;

/// <summary>Compares a change with the two levels that a text states beside it.</summary>
internal static class Movement
{
    /// <summary>Half a percentage point of slack: rates are worked out from figures before they are rounded.</summary>
    private const decimal Slack = 0.005m;

    /// <summary>Levels that can be divided by each other without leaving what a decimal holds.</summary>
    private const decimal Least = 0.000001m;
    private const decimal Most = 1_000_000_000_000_000_000_000m;

    /// <summary>Whether 由A增加到B, 增长C% cannot all be right however A, B and C were rounded.</summary>
    internal static bool Contradicts(ReadOnlySpan<char> text, PendingObservation o)
    {
        if (o.From is not { } from || o.Value is not { } to || !o.HasChanges || from.Unit != to.Unit || from.Value <= 0 || to.Value <= 0
            || from.Qualifier != Qualifier.Exact || to.Qualifier != Qualifier.Exact || from.Value is < Least or > Most || to.Value is < Least or > Most)
        {
            return false;
        }

        decimal a = HalfPlace(text, o.FromRange);
        decimal b = HalfPlace(text, o.ValueRange);
        if (a is 0 or >= 1 || b is 0 or >= 1 || to.Value / from.Value > 1000)
            return false;
        decimal low = to.Value * (1 - b) / (from.Value * (1 + a));
        decimal high = to.Value * (1 + b) / (from.Value * (1 - a));
        foreach (PercentageChange change in o.Changes)
        {
            // a change against another period than that of A says nothing about the two levels
            Quantity size = change.Size;
            if (change.Basis is not (ComparisonBasis.None or ComparisonBasis.Cumulative) || change.Of != ChangeOf.Level || change.SizeKind != ChangeSize.By || size.Qualifier != Qualifier.Exact
                || size.Unit != Unit.Percent || size.Value > 100000)
            {
                continue;
            }

            decimal sign = change.Direction == ChangeDirection.Decrease ? -1 : 1;
            decimal factor = 1 + (sign * size.Value / 100);
            decimal half = 0.005m;
            for (int scale = size.Value.Scale; scale > 0; scale--)
                half /= 10;
            if (factor + half + Slack < low || factor - half - Slack > high)
                return true;
        }

        return false;
    }

    /// <summary>Half of the last place of a figure in digits, as a share of it; 0 when it is not written in digits.</summary>
    private static decimal HalfPlace(ReadOnlySpan<char> text, TextRange range)
    {
        decimal digits = 0;
        int count = 0;
        foreach (char c in text.Slice(range.Start, range.Length))
        {
            if (!ArabicDigits.IsDigit(c) || count == 20)
                continue;
            digits = (digits * 10) + (CharTable.Numerals[c] & 0x0F);
            count++;
        }

        return digits == 0 ? 0 : 0.5m / digits;
    }
}
