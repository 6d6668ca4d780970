namespace Hengyang.Stats;

/// <summary>Writes changes as Chinese text that reads back to the same change.</summary>
internal static class ChangeWriter
{
    /// <summary>Writes into a buffer of <see cref="PercentageChange.MaxFormattedLength"/> and gives the length.</summary>
    internal static int Write(in PercentageChange change, Span<char> buffer)
    {
        var writer = new NumeralWriter(buffer);
        // a size in points says by itself that a rate moved
        if (change.Of == ChangeOf.Rate && !(change.HasSize && PercentageChange.IsPoints(change.Size.Unit)))
            writer.Append("增速");
        AppendComparison(ref writer, in change);
        writer.Append(change.PriceBasis switch { PriceBasis.Nominal => "名义", PriceBasis.Real => "实际", _ => "" });
        AppendMovement(ref writer, in change);
        return writer.Length;
    }

    private static void AppendComparison(ref NumeralWriter writer, in PercentageChange change)
    {
        bool with = change.Direction == ChangeDirection.Unchanged;
        bool sinceYearStart = change.Basis == ComparisonBasis.SinceYearStart;
        bool versus = change.Basis == ComparisonBasis.VersusPeriod;
        if (versus || sinceYearStart || change.BasePeriod.HasValue)
        {
            writer.Append(with ? '与' : '比');
            if (change.BasePeriod is { } period)
                BasePeriodWriter.Append(ref writer, in period);
            else
                writer.Append(sinceYearStart ? "上年末" : "基期");
        }

        writer.Append(change.Basis switch
        {
            ComparisonBasis.YearOverYear => "同比",
            ComparisonBasis.PeriodOverPeriod => "环比",
            ComparisonBasis.AnnualAverage => "年均",
            ComparisonBasis.Cumulative => "累计",
            _ => "",
        });
    }

    private static void AppendMovement(ref NumeralWriter writer, in PercentageChange change)
    {
        bool up = change.Direction != ChangeDirection.Decrease;
        switch (change.Kind)
        {
            case ChangeSize.None when change.Direction == ChangeDirection.Unchanged:
                writer.Append("持平");
                return;
            case ChangeSize.None:
                writer.Append(up ? "由负转正" : "由正转负");
                return;
            case ChangeSize.ToTimes:
                writer.Append(up ? "增长到" : "下降到");
                AppendQuantity(ref writer, change.Size);
                return;
            case ChangeSize.Doublings:
                AppendDoublings(ref writer, change.Size);
                return;
            case ChangeSize.ByPart when TryAppendPart(ref writer, up, change.Size):
                return;
        }

        Unit unit = change.Size.Unit;
        bool ratio = unit == Unit.Percent || unit == Unit.Permille || unit == Unit.Times;
        writer.Append(PercentageChange.IsPoints(unit) || (ratio && change.Of == ChangeOf.Rate) ? (up ? "提高" : "下降")
            : ratio ? (up ? "增长" : "下降")
            : up ? "增加" : "减少");
        AppendQuantity(ref writer, change.Size);
    }

    /// <summary>减少1/3: a part is written as the fraction that it is, because its decimals have no end.</summary>
    private static bool TryAppendPart(ref NumeralWriter writer, bool up, in Quantity size)
    {
        const int largest = 100;
        for (int whole = 2; whole <= largest && size.Qualifier == Qualifier.Exact; whole++)
        {
            decimal part = decimal.Round(size.Value * whole);
            if (part < 1 || part / whole != size.Value)
                continue;
            Span<char> text = stackalloc char[32];
            string form = up ? "增加" : "减少";
            writer.Append(form);
            part.TryFormat(text, out int length, default, System.Globalization.CultureInfo.InvariantCulture);
            writer.Append(text[..length]);
            writer.Append('/');
            whole.TryFormat(text, out length, default, System.Globalization.CultureInfo.InvariantCulture);
            writer.Append(text[..length]);
            return true;
        }

        return false;
    }

    private static void AppendDoublings(ref NumeralWriter writer, in Quantity size)
    {
        writer.Append('翻');
        if (size.Qualifier == Qualifier.Exact && size.Value is 1 or 2)
        {
            writer.Append(size.Value == 1 ? "一番" : "两番");
            return;
        }

        if (size is { Qualifier: Qualifier.Over, High: { } high } && high == size.Value + 1)
        {
            AppendQuantity(ref writer, new Quantity(size.Value, Unit.Doubling));
            writer.Append('多');
            return;
        }

        AppendQuantity(ref writer, size);
    }

    private static void AppendQuantity(ref NumeralWriter writer, in Quantity quantity)
    {
        Span<char> text = stackalloc char[Quantity.MaxFormattedLength];
        Span<char> written = text[..QuantityWriter.Write(quantity, text)];
        // behind 至 so much more would be the level that is reached
        if (ReachedLevel.IsTooWide(in quantity))
            written.Replace('至', '—');
        writer.Append(written);
    }
}
