using System.Globalization;

namespace Hengyang.Stats.Tool.Output;

/// <summary>Which powers of ten a figure may carry as its UNIT_MULT.</summary>
internal enum UnitMultiplier
{
    /// <summary>That of the magnitude word in the text: 4 for 万, 8 for 亿.</summary>
    Written,

    /// <summary>0, 3, 6, 9 and 12, the ones that every code list has: 亿 is 6, with a hundred times the number.</summary>
    Thousands,
}

/// <summary>A quantity as SDMX says it: OBS_VALUE times ten to UNIT_MULT, with the digits that the text has (2386.45 and 8 for 2386.45亿元).</summary>
internal readonly struct SdmxFigure
{
    private readonly Quantity _quantity;
    private readonly bool _isNegated;
    private readonly decimal _scale;
    private readonly int _decimals;

    /// <param name="quantity">The quantity.</param>
    /// <param name="isNegated">Whether it is the size of a decrease.</param>
    /// <param name="multiplier">Which powers of ten it may have.</param>
    internal SdmxFigure(Quantity quantity, bool isNegated, UnitMultiplier multiplier)
    {
        _quantity = quantity;
        _isNegated = isNegated;
        _scale = 1;
        Power = multiplier == UnitMultiplier.Thousands ? quantity.WrittenPower / 3 * 3 : quantity.WrittenPower;
        for (int i = 0; i < Power; i++)
            _scale *= 10;
        _decimals = Math.Max(0, quantity.WrittenDecimals - (quantity.WrittenPower - Power));
        Value = Text(quantity.Value)!;
    }

    internal string Value { get; }

    internal int Power { get; }

    internal int Decimals => decimal.Parse(Value, CultureInfo.InvariantCulture).Scale;

    internal Unit Unit => _quantity.Unit;

    internal Qualifier Qualifier => _quantity.Qualifier;

    internal string? Low => Text(_isNegated ? _quantity.High : _quantity.Low);

    internal string? High => Text(_isNegated ? _quantity.Low : _quantity.High);

    /// <summary>The digits behind the point that were written, and as many more as the number needs to stay exact (1亿2345万 is 1.2345).</summary>
    private string? Text(decimal? value)
    {
        if (value is not { } number)
            return null;
        decimal scaled = number / _scale;
        if (_isNegated && scaled != 0)
            scaled = -scaled;
        string written = scaled.ToString("F" + _decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimal.Parse(written, CultureInfo.InvariantCulture) == scaled ? written : scaled.ToString("0.############################", CultureInfo.InvariantCulture);
    }
}
