namespace Hengyang.Stats;

public readonly partial struct Unit
{
    /// <summary>The name that bulletins print most: 元, 公里, 微克/立方米; empty for <see cref="None"/> and <see cref="Proportion"/>.</summary>
    /// <remarks>The name of a rate is made once and kept; <see cref="TryFormat(Span{char}, out int)"/> never allocates.</remarks>
    public string Name => HasName ? UnitTable.NameOf(this) : "";

    /// <summary>What it measures; <see cref="Dimension.Count"/> for <see cref="None"/>.</summary>
    public Dimension Dimension
    {
        get
        {
            Dimension upper = UnitTable.Row(_numerator).Dimension;
            if (!IsRate)
                return upper;
            return (upper, UnitTable.Row(_denominator).Dimension) switch
            {
                (Dimension.Mass, Dimension.Volume) => Dimension.Concentration,
                (Dimension.Length, Dimension.Time) => Dimension.Speed,
                _ => Dimension.Rate,
            };
        }
    }

    /// <summary>Its code in the Unified Code for Units of Measure (<c>kW.h</c>), or null where it has none.</summary>
    public string? UcumCode
    {
        get
        {
            string? upper = UnitTable.Row(_numerator).Ucum;
            if (!IsRate)
                return upper;
            if (UnitTable.TryGetRate(this, out RateRow row) && row.Ucum is { } own)
                return own;
            string? lower = UnitTable.Row(_denominator).Ucum;
            return upper is null || lower is null ? null : string.Concat(upper, "/", lower);
        }
    }

    /// <summary>Its common code in UN/CEFACT recommendation 20 (<c>KWH</c>), or null where it has none.</summary>
    public string? CommonCode
    {
        get
        {
            if (IsRate)
                return UnitTable.TryGetRate(this, out RateRow row) ? row.Code : null;
            ref readonly UnitRow unit = ref UnitTable.Row(_numerator);
            return unit.Dimension == Dimension.Currency ? null : unit.Code;
        }
    }

    /// <summary>The ISO 4217 code of a currency (<c>CNY</c>; 角 has it too), or null for everything else.</summary>
    public string? CurrencyCode
    {
        get
        {
            ref readonly UnitRow unit = ref UnitTable.Row(_numerator);
            return !IsRate && unit.Dimension == Dimension.Currency ? unit.Code : null;
        }
    }

    /// <summary>The name for a sentence of an error: a unit without one is called what it is.</summary>
    internal string Described => IsNone ? "a bare number" : this == Proportion ? "a part of a proportion" : Name;

    /// <summary>Whether it has a name: not so for <see cref="None"/> and <see cref="Proportion"/>.</summary>
    internal bool HasName => _numerator != 0 && this != Proportion;

    internal bool Has(UnitTraits trait) => (UnitTable.Row(_numerator).Traits & trait) != 0;

    /// <summary>Whether a quantity in this unit can be given in another one: 亩 in 公顷, 元/公斤 in 元/吨; not 元 in 美元, not % in 百分点.</summary>
    /// <param name="other">The other unit.</param>
    /// <example><code>
    /// bool converts = Unit.Mu.IsConvertibleTo(Unit.Hectare); // true
    /// </code></example>
    public bool IsConvertibleTo(Unit other) => UnitTable.BaseOf(this) == UnitTable.BaseOf(other);

    /// <summary>The rate of this unit per another: 元 per 吨 is 元/吨.</summary>
    /// <param name="denominator">The unit below the stroke.</param>
    /// <exception cref="InvalidOperationException">One of the two is <see cref="None"/> or a rate itself.</exception>
    /// <example><code>
    /// Unit price = Unit.Yuan.Per(Unit.Tonne); // 元/吨
    /// </code></example>
    public Unit Per(Unit denominator) =>
        TryPer(denominator, out Unit rate) ? rate : throw new InvalidOperationException("A rate is made of two units that are no rates.");

    /// <summary>The rate of this unit per another, or false when one of the two is <see cref="None"/> or a rate itself.</summary>
    /// <param name="denominator">The unit below the stroke.</param>
    /// <param name="rate">The rate, or default.</param>
    /// <example><code>
    /// bool isRate = Unit.Yuan.TryPer(Unit.None, out Unit rate);
    /// bool isNone = rate.IsNone; // true
    /// </code></example>
    public bool TryPer(Unit denominator, out Unit rate)
    {
        bool ok = HasName && denominator.HasName && !IsRate && !denominator.IsRate;
        rate = ok ? new Unit(_numerator, denominator._numerator) : default;
        return ok;
    }
}
