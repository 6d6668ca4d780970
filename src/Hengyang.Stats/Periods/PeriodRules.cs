namespace Hengyang.Stats;

/// <summary>The names of the rows that periods are read by, for whoever explains a reading.</summary>
internal static class PeriodRules
{
    /// <summary>What is added to the number of a row of <see cref="TermForms"/>; there are fewer rows of <see cref="PeriodForms"/>.</summary>
    internal const short TermOffset = 256;

    /// <summary>The name of a row by the code of an expression; null for none.</summary>
    internal static string? NameOf(short code) => code switch
    {
        0 => null,
        > TermOffset => TermForms.Table.Rows[code - TermOffset - 1].Name,
        _ => PeriodForms.Table.Rows[code - 1].Name,
    };
}
