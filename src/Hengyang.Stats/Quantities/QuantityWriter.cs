namespace Hengyang.Stats;

/// <summary>Writes quantities as Chinese text.</summary>
internal static class QuantityWriter
{
    /// <summary>Writes into a buffer of <see cref="Quantity.MaxFormattedLength"/> and gives the length.</summary>
    internal static int Write(in Quantity quantity, Span<char> buffer)
    {
        var writer = new NumeralWriter(buffer);
        var value = new WrittenDecimal(quantity.Value, stackalloc char[WrittenDecimal.MaxLength]);
        (int power, int decimals) = FormOf(quantity, value);
        if (quantity.Qualifier == Qualifier.Range && quantity.High is { } high)
        {
            AppendRange(ref writer, quantity, value, power, decimals, high);
            return writer.Length;
        }

        bool odd = StatesBoundByOdd(quantity, value, ref power, ref decimals);
        writer.Append(odd ? "" : Prefix(quantity.Qualifier));
        AppendNumber(ref writer, value, power, decimals);
        // 2.8万余人, but 5%多: a sign is not parted from its number
        bool sign = IsSign(quantity.Unit);
        if (odd && !sign)
            writer.Append('余');
        AppendUnit(ref writer, quantity.Unit);
        if (odd && sign)
            writer.Append('多');
        if (quantity.Qualifier is Qualifier.AtLeast or Qualifier.Range)
            writer.Append("以上");
        return writer.Length;
    }

    /// <summary>Writes as a format asks, into a buffer of <see cref="QuantityFormat.MaxLength"/>, and gives the length.</summary>
    internal static int Write(in Quantity quantity, scoped in QuantityFormat format, Span<char> buffer)
    {
        var writer = new NumeralWriter(buffer);
        bool isRange = quantity.Qualifier == Qualifier.Range && quantity.High.HasValue;
        writer.Append(Prefix(quantity.Qualifier));
        format.Append(ref writer, quantity.Value);
        if (isRange)
        {
            if (IsSign(quantity.Unit))
                AppendUnit(ref writer, quantity.Unit);
            writer.Append('至');
            format.Append(ref writer, quantity.High.GetValueOrDefault());
        }

        AppendUnit(ref writer, quantity.Unit);
        if (quantity.Qualifier == Qualifier.AtLeast || (quantity.Qualifier == Qualifier.Range && !isRange))
            writer.Append("以上");
        return writer.Length;
    }

    private static string Prefix(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "约",
        Qualifier.Nearly => "近",
        Qualifier.Over => "超",
        Qualifier.AtMost => "不超过",
        Qualifier.LessThan => "不足",
        Qualifier.MoreThan => "高于",
        _ => "",
    };

    private static void AppendRange(ref NumeralWriter writer, in Quantity quantity, scoped WrittenDecimal low, int lowPower, int lowDecimals, decimal high)
    {
        var upper = new WrittenDecimal(high, stackalloc char[WrittenDecimal.MaxLength]);
        int power = MagnitudeWords.ShortPower(upper.Integer.Length);
        // in 3至5万 the 万 counts for both: a left end without a magnitude word needs a right end without one
        if (lowPower == 0)
            power = 0;
        AppendNumber(ref writer, low, lowPower, lowDecimals);
        if (IsSign(quantity.Unit))
            AppendUnit(ref writer, quantity.Unit);
        writer.Append('至');
        AppendNumber(ref writer, upper, power, 0);
        AppendUnit(ref writer, quantity.Unit);
    }

    private static void AppendNumber(ref NumeralWriter writer, scoped WrittenDecimal value, int power, int decimals)
    {
        writer.AppendArabic(value, power, decimals);
        writer.Append(MagnitudeWords.Of(power));
    }

    private static void AppendUnit(ref NumeralWriter writer, Unit unit)
    {
        if (!unit.HasName)
            return;
        if (unit.Has(UnitTraits.TakesGe))
            writer.Append('个');
        writer.Append(unit);
    }

    /// <summary>The power of ten of the magnitude word and the number of decimals to write.</summary>
    private static (int Power, int Decimals) FormOf(in Quantity quantity, scoped WrittenDecimal value)
    {
        int power = quantity.WrittenPower;
        if (quantity.IsWrittenFormKnown && power <= MagnitudeWords.MaxPower && !MakesAnotherUnit(power, quantity.Unit))
            return (power, quantity.WrittenDecimals);
        if (quantity.Unit == Degree)
            return (0, 0);
        return (MagnitudeWords.ShortPower(value.Integer.Length), 0);
    }

    private static readonly Unit Degree = UnitTable.Named("度");

    /// <summary>Whether the magnitude word would be read into the unit: 3千瓦 is no 3000瓦 in writing, and 3万度 are 千瓦时.</summary>
    private static bool MakesAnotherUnit(int power, Unit unit) =>
        (power >= 4 && unit == Degree) || power is > 0 and < 4 && unit.HasName && UnitTable.IsPrefixed(MagnitudeWords.Of(power), unit);

    /// <summary>Whether the unit is written with signs or letters: %, ‰, GB.</summary>
    private static bool IsSign(Unit unit) => unit.HasName && !char.IsBetween(UnitTable.RowOf(unit).Name[0], '\u4E00', '\u9FFF');

    /// <summary>
    /// Whether 余 says the same upper bound: it adds one of the last stated place, 0.1万 in 2.8万余 and 100 in 9300余.
    /// Tries the form without zeros at the end when the one asked for says something else.
    /// </summary>
    private static bool StatesBoundByOdd(in Quantity quantity, scoped WrittenDecimal value, ref int power, ref int decimals)
    {
        if (quantity.Qualifier != Qualifier.Over || quantity.Bound is not { } bound)
            return false;
        if (IsOneStep(quantity.Value, bound, value, power, decimals))
            return true;
        int shortPower = MagnitudeWords.ShortPower(value.Integer.Length);
        if (!IsOneStep(quantity.Value, bound, value, shortPower, 0))
            return false;
        (power, decimals) = (shortPower, 0);
        return true;
    }

    private static bool IsOneStep(decimal value, decimal bound, scoped WrittenDecimal written, int power, int decimals)
    {
        int place = LastPlace(written);
        if (decimals > 0)
            place = Math.Min(place, power - decimals);
        decimal step = 1;
        for (int i = 0; i < Math.Abs(place); i++)
            step = place > 0 ? step * 10 : step / 10;
        return value < 0 ? value - bound == step : bound - value == step;
    }

    /// <summary>The power of ten of the last digit that is not zero; 0 for zero itself.</summary>
    private static int LastPlace(scoped WrittenDecimal value)
    {
        int last = value.Fraction.LastIndexOfAnyExcept('0');
        if (last >= 0)
            return -(last + 1);
        last = value.Integer.LastIndexOfAnyExcept('0');
        return last < 0 ? 0 : value.Integer.Length - 1 - last;
    }
}
