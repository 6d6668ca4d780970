using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Quantities;

/// <summary>The page of all units: what the library knows of each, as its users see it.</summary>
internal static class UnitPage
{
    private const string Begin = "<!-- units, written by HENGYANG_STATS_ACCEPT=1 dotnet test: begin -->";
    private const string End = "<!-- units: end -->";

    /// <summary>The page with its tables written anew.</summary>
    internal static string Rewrite(string page) =>
        string.Concat(page.AsSpan(0, page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length), Tables(), page.AsSpan(page.IndexOf(End, StringComparison.Ordinal)));

    private static string Tables()
    {
        List<Unit> order = [];
        Dictionary<Unit, List<string>> names = [];
        UnitTable.ForEachName((unit, name) =>
        {
            if (!names.TryGetValue(unit, out List<string>? known))
            {
                order.Add(unit);
                names.Add(unit, known = []);
            }

            if (!known.Contains(name))
                known.Add(name);
        });
        var page = new StringBuilder("\n\n");
        foreach (IGrouping<Dimension, Unit> dimension in order.GroupBy(static unit => unit.Dimension).OrderBy(static group => group.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"## {dimension.Key}\n\n| unit | is | other names | UCUM | UN/CEFACT, ISO 4217 |\n|---|---|---|---|---|\n");
            foreach (Unit unit in dimension)
                page.Append(CultureInfo.InvariantCulture, $"| {Cell(unit.Name)} | {SizeOf(unit)} | {Cell(string.Join(' ', names[unit].Where(name => name != unit.Name)))} | {Cell(unit.UcumCode)} | {Cell(unit.CurrencyCode ?? unit.CommonCode)} |\n");
            page.Append('\n');
        }

        return page.ToString();
    }

    /// <summary>1 of it in the unit that its size is given in: exact, a fraction where decimals never end.</summary>
    private static string SizeOf(Unit unit)
    {
        Unit of = UnitTable.BaseOf(unit);
        if (of == unit)
            return "";
        if (unit.Dimension == Dimension.Temperature || !new Quantity(1, unit).TryConvert(of, out Quantity one))
            return Cell(of.Name);
        bool ends = new Quantity(one.Value, of).TryConvert(unit, out Quantity back) && back.Value == 1 && decimal.Round(one.Value, 20) == one.Value;
        UnitRow row = UnitTable.RowOf(unit);
        return ends || unit.IsRate
            ? string.Create(CultureInfo.InvariantCulture, $"{one.Value / 1.0000000000000000000000000000m} {Cell(of.Name)}")
            : string.Create(CultureInfo.InvariantCulture, $"{row.Factor}/{row.Divisor} {Cell(of.Name)}");
    }

    private static string Cell(string? text) => text is null ? "" : text.Replace("|", "\\|", StringComparison.Ordinal).Replace("*", "\\*", StringComparison.Ordinal);
}
