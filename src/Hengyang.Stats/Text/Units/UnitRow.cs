namespace Hengyang.Stats;

/// <summary>What a reader or writer must know of a unit besides its size.</summary>
[Flags]
internal enum UnitTraits : byte
{
    None = 0,

    /// <summary>Stands behind 个 when it is written: 3个百分点, 5个工作日.</summary>
    TakesGe = 1,

    /// <summary>Only names what something is per (吨/日, 件/万人); straight after a number it is no unit.</summary>
    DenominatorOnly = 2,

    /// <summary>A classifier that makes a label or part of a word more often than a count (三级医院, 第三期).</summary>
    Weak = 4,
}

/// <summary>One unit of the catalogue: a line of the tables in the files <c>UnitTable.*.cs</c>.</summary>
/// <param name="Name">The name that bulletins print most.</param>
/// <param name="Dimension">What it measures.</param>
/// <param name="Base">The unit that its size is given in; null when it converts to no other.</param>
/// <param name="Factor">How many base units it is, times <paramref name="Divisor"/>. Exact.</param>
/// <param name="Divisor">The divisor of the factor.</param>
/// <param name="Aliases">Other names, separated by spaces: Simplified, half-width.</param>
/// <param name="Ucum">Its code in the Unified Code for Units of Measure, or null.</param>
/// <param name="Code">Its code in UN/CEFACT recommendation 20, or for money in ISO 4217; or null.</param>
/// <param name="Traits">What else is to know.</param>
internal readonly record struct UnitRow(
    string Name,
    Dimension Dimension,
    string? Base = null,
    long Factor = 1,
    long Divisor = 1,
    string Aliases = "",
    string? Ucum = null,
    string? Code = null,
    UnitTraits Traits = UnitTraits.None)
{
    /// <summary>Where the unit's own name is another word; the tables write it in brackets behind the name.</summary>
    internal WordGuard? Guard { get; init; }
}

/// <summary>A rate that has names besides the one its two units give, or codes of its own.</summary>
/// <param name="Numerator">The unit above the stroke.</param>
/// <param name="Denominator">The unit below it.</param>
/// <param name="Aliases">Other names, separated by spaces.</param>
/// <param name="Ucum">Its UCUM code, or null to join those of the two units.</param>
/// <param name="Code">Its UN/CEFACT code, or null.</param>
internal readonly record struct RateRow(string Numerator, string Denominator, string Aliases = "", string? Ucum = null, string? Code = null);
