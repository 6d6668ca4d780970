using System.Numerics;

namespace Hengyang.Stats;

/// <summary>
/// One row of a <see cref="UnitCatalogue"/>: a name that a text may use straight behind a number, and the unit it means. Rows are
/// made by <see cref="Classifier"/>, <see cref="Measure"/> and <see cref="Alias"/>; <see cref="Word"/> makes one that counts nothing.
/// </summary>
/// <example><code>
/// UnitCatalogueRow[] rows = [UnitCatalogueRow.Classifier("箩"), UnitCatalogueRow.Measure("垧", 15, Unit.Mu)];
/// var units = new UnitCatalogue(rows);
/// </code></example>
public sealed record UnitCatalogueRow
{
    /// <summary>The longest name; a rate of two of them still fits a written unit.</summary>
    internal const int LongestName = 15;

    private UnitCatalogueRow(string name, Unit unit) => (Name, Unit) = (name, unit);

    /// <summary>The words, as the text has them; Traditional and full-width characters are the same as Simplified and ASCII ones.</summary>
    public string Name { get; }

    /// <summary>The unit that they mean; <see cref="Unit.None"/> for words that count nothing.</summary>
    public Unit Unit { get; }

    /// <summary>A classifier that the library does not know: 3箩. It converts to nothing.</summary>
    /// <param name="name">The classifier, which becomes the unit's name.</param>
    /// <example><code>
    /// UnitCatalogueRow row = UnitCatalogueRow.Classifier("箩");
    /// </code></example>
    public static UnitCatalogueRow Classifier(string name)
    {
        Check(name);
        return new UnitCatalogueRow(name, OwnUnits.Intern(new UnitRow(name, Dimension.Count)));
    }

    /// <summary>A unit that is so many of another one, exactly: 垧 is 15 亩 here and 10 亩 there.</summary>
    /// <param name="name">The unit's name.</param>
    /// <param name="multiple">How many of the other unit it is.</param>
    /// <param name="unit">The other unit, no rate.</param>
    /// <param name="divisor">The divisor of the multiple: 1 and 3 for a third.</param>
    /// <exception cref="ArgumentException">The other unit is none, a rate, or converts to nothing.</exception>
    /// <example><code>
    /// UnitCatalogueRow row = UnitCatalogueRow.Measure("垧", 15, Unit.Mu);
    /// </code></example>
    public static UnitCatalogueRow Measure(string name, long multiple, Unit unit, long divisor = 1)
    {
        Check(name);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(multiple);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(divisor);
        if (unit.IsNone || unit.IsRate || UnitTable.RowOf(unit) is not { Base: { } itsBase } other)
            throw new ArgumentException("The unit is none, a rate, or converts to nothing.", nameof(unit));
        BigInteger upper = (BigInteger)multiple * other.Factor;
        BigInteger lower = (BigInteger)divisor * other.Divisor;
        BigInteger common = BigInteger.GreatestCommonDivisor(upper, lower);
        if (upper / common > long.MaxValue || lower / common > long.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(multiple), multiple, "The unit is too large or too small.");
        var row = new UnitRow(name, other.Dimension, itsBase, (long)(upper / common), (long)(lower / common));
        return new UnitCatalogueRow(name, OwnUnits.Intern(row));
    }

    /// <summary>Another name for a unit.</summary>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit that it means.</param>
    /// <exception cref="ArgumentException">The unit is <see cref="Unit.None"/>.</exception>
    /// <example><code>
    /// UnitCatalogueRow row = UnitCatalogueRow.Alias("人头", Unit.Person);
    /// </code></example>
    public static UnitCatalogueRow Alias(string name, Unit unit)
    {
        Check(name);
        if (!unit.HasName)
            throw new ArgumentException("The unit has no name.", nameof(unit));
        return new UnitCatalogueRow(name, unit);
    }

    /// <summary>Words with a numeral that count nothing, such as the name of a campaign: 百日攻坚.</summary>
    /// <param name="words">The words.</param>
    /// <example><code>
    /// UnitCatalogueRow row = UnitCatalogueRow.Word("三条红线");
    /// </code></example>
    public static UnitCatalogueRow Word(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new UnitCatalogueRow(words, Unit.None);
    }

    private static void Check(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        if (CharTable.Numerals[name[0]] != 0 || name.Contains('/') || name.AsSpan().Trim().Length != name.Length)
            throw new ArgumentException("A unit's name begins with no numeral and holds no stroke.", nameof(name));
    }
}
