using System.Collections.Concurrent;

namespace Hengyang.Stats;

/// <summary>
/// The catalogue of units. A unit's handle holds the number of its row in <see cref="Rows"/>; a rate holds two.
/// The rows are in <c>UnitTable.Measures.cs</c>, <c>.Currencies.cs</c>, <c>.Classifiers.cs</c> and <c>.Rates.cs</c>.
/// </summary>
internal static partial class UnitTable
{
    /// <summary>The name of <see cref="Unit.Proportion"/>, which is never written.</summary>
    internal const string Proportion = ":";

    private static readonly UnitRow[] Rows = Collect();
    private static readonly Dictionary<string, ushort> Ids = Number(Rows);
    private static readonly Unit[] Bases = FindBases(Rows);
    private static readonly Dictionary<Unit, RateRow> RatesByUnit = IndexRates();
    private static readonly ConcurrentDictionary<Unit, string> RateNames = new();
    private static readonly HashSet<(string Word, ushort Unit)> Prefixed = FindPrefixed();

    internal static ref readonly UnitRow Row(ushort id) => ref id < Rows.Length ? ref Rows[id] : ref OwnUnits.Row(id);

    /// <summary>How many units the library has; the numbers from here on are those of users.</summary>
    internal static int RowCount => Rows.Length;

    /// <summary>The row of a unit that is no rate, or of the upper unit of one.</summary>
    internal static ref readonly UnitRow RowOf(Unit unit) => ref Row(unit.NumeratorId);

    /// <summary>‱, which 万分之 gives.</summary>
    internal static readonly Unit PerTenThousand = Named("‱");

    /// <summary>2.1C: the letter that is left of ℃ where its circle was lost; only behind decimals, because 3C and 4C are names.</summary>
    internal const char BareDegree = 'C';

    /// <summary>Whether a unit only names what something is per.</summary>
    internal static bool IsDenominatorOnly(Unit unit) => !unit.IsRate && (RowOf(unit).Traits & UnitTraits.DenominatorOnly) != 0;

    /// <summary>Whether a unit makes a label more often than a count.</summary>
    internal static bool IsWeak(Unit unit) => !unit.IsRate && (RowOf(unit).Traits & UnitTraits.Weak) != 0;

    /// <summary>All units that are no rates, in the order of the tables.</summary>
    internal static IEnumerable<Unit> All()
    {
        for (int id = 1; id < Rows.Length; id++)
            yield return new Unit((ushort)id);
    }

    /// <summary>Whether a unit counts things.</summary>
    internal static bool IsCount(Unit unit) => unit.Dimension == Dimension.Count;

    /// <summary>Whether a unit counts things or times them, so that 每 behind it begins something new.</summary>
    internal static bool IsCountOrTime(Unit unit) => unit.Dimension is Dimension.Count or Dimension.Time;

    /// <summary>The unit of a row's own name, or of two joined by a stroke; the tables and tests name units so.</summary>
    internal static Unit Named(string name)
    {
        int stroke = name.IndexOf('/', StringComparison.Ordinal);
        return stroke < 0
            ? new Unit(Ids[name])
            : new Unit(Ids[name[..stroke]], Ids[name[(stroke + 1)..]]);
    }

    /// <summary>Adds every name of every unit to the lexicon.</summary>
    internal static void AddTo(LexiconBuilder rows)
    {
        ForEachEntry((unit, entry) =>
        {
            WordGuard? guard = WordGuard.Parse(entry, out string name);
            // what the grammar makes of the two names needs no word of its own
            if (unit.IsRate && IsJoined(rows, unit, name))
                return;
            rows.AddUnit(unit, name, guard ?? (unit.IsRate || name != RowOf(unit).Name ? null : RowOf(unit).Guard));
        });
    }

    private static bool IsJoined(LexiconBuilder rows, Unit rate, string name)
    {
        int stroke = name.AsSpan().IndexOfAny(Strokes);
        return stroke > 0
            && rows.Rows.TryGetValue(name[..stroke], out LexiconRow above) && rows.Rows.TryGetValue(name[(stroke + 1)..], out LexiconRow below)
            && above.Unit.TryPer(below.Unit, out Unit joined) && joined == rate;
    }

    private const string Strokes = "/每";

    /// <summary>Gives every name with its unit; where two units share a name, the first is the one that counts.</summary>
    internal static void ForEachName(Action<Unit, string> add) => ForEachEntry((unit, entry) =>
    {
        WordGuard.Parse(entry, out string name);
        add(unit, name);
    });

    /// <summary>The same with what the rows say of where a name is another word; a unit's own name has its guard in the row.</summary>
    private static void ForEachEntry(Action<Unit, string> add)
    {
        for (int id = 1; id < Rows.Length; id++)
        {
            if (Rows[id].Name == Proportion)
                continue;
            add(new Unit((ushort)id), Rows[id].Name);
            foreach (string alias in Rows[id].Aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                add(new Unit((ushort)id), alias);
        }
        foreach (RateRow rate in Rates)
        {
            var unit = new Unit(Ids[rate.Numerator], Ids[rate.Denominator]);
            add(unit, NameOf(unit));
            foreach (string alias in rate.Aliases.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                add(unit, alias);
        }
    }

    internal static string NameOf(Unit unit)
    {
        if (!unit.IsRate)
            return RowOf(unit).Name;
        return RateNames.GetOrAdd(unit, static rate => string.Concat(Row(rate.NumeratorId).Name, "/", Row(rate.DenominatorId).Name));
    }

    /// <summary>Whether a word before the unit's name makes the name of another unit: 千 before 瓦.</summary>
    internal static bool IsPrefixed(string word, Unit unit) => Prefixed.Contains((word, unit.NumeratorId));

    internal static bool TryGetRate(Unit unit, out RateRow row) => RatesByUnit.TryGetValue(unit, out row);

    /// <summary>The unit that a unit's size is given in: 米 for 公里, 米/秒 for 节, itself where nothing converts.</summary>
    internal static Unit BaseOf(Unit unit)
    {
        Unit numerator = BaseOf(unit.NumeratorId);
        return unit.IsRate ? new Unit(numerator.NumeratorId, BaseOf(unit.DenominatorId).NumeratorId) : numerator;
    }

    private static Unit BaseOf(ushort id) =>
        id < Bases.Length ? Bases[id] : OwnUnits.Row(id).Base is { } name ? Named(name) : new Unit(id);

    private static UnitRow[] Collect()
    {
        var rows = new List<UnitRow> { new("", Dimension.Count) };
        rows.AddRange(Measures);
        rows.AddRange(Currencies);
        rows.AddRange(Classifiers);
        foreach (string entry in PlainClassifiers.Split(' '))
            rows.Add(new UnitRow(entry, Dimension.Count));
        foreach (string entry in WeakClassifiers.Split(' '))
            rows.Add(new UnitRow(entry, Dimension.Count, Traits: UnitTraits.Weak));
        rows.AddRange(Denominators);
        return [.. rows.Select(static row => row.Name.Length == 0 ? row : row with { Guard = WordGuard.Parse(row.Name, out string name), Name = name })];
    }

    private static Dictionary<string, ushort> Number(UnitRow[] rows)
    {
        var ids = new Dictionary<string, ushort>(rows.Length, StringComparer.Ordinal);
        for (int id = 1; id < rows.Length; id++)
            ids.Add(rows[id].Name, (ushort)id);
        return ids;
    }

    private static Unit[] FindBases(UnitRow[] rows)
    {
        var bases = new Unit[rows.Length];
        for (int id = 1; id < rows.Length; id++)
            bases[id] = rows[id].Base is { } name ? Named(name) : new Unit((ushort)id);
        return bases;
    }

    private static HashSet<(string Word, ushort Unit)> FindPrefixed()
    {
        var prefixed = new HashSet<(string Word, ushort Unit)>();
        ForEachName((unit, name) =>
        {
            if (!IsDenominatorOnly(unit) && name[0] is '十' or '百' or '千' && Ids.TryGetValue(name[1..], out ushort rest))
                prefixed.Add((name[..1], rest));
        });
        return prefixed;
    }

    private static Dictionary<Unit, RateRow> IndexRates()
    {
        var rates = new Dictionary<Unit, RateRow>();
        foreach (RateRow rate in Rates)
            rates.Add(new Unit(Ids[rate.Numerator], Ids[rate.Denominator]), rate);
        return rates;
    }
}
