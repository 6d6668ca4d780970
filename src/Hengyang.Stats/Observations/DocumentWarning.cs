namespace Hengyang.Stats;

/// <summary>What is odd about a stretch of text.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<DocumentWarningKind>))]
public enum DocumentWarningKind : byte
{
    /// <summary>分别 with more or fewer figures than names: the observations are left out, since any choice would be a guess.</summary>
    CountsDiffer,

    /// <summary>A share (占, 占比, 比重) of more than 100 %: the observation is kept as the text states it.</summary>
    ShareOverWhole,

    /// <summary>Parts of one whole that add up to more than it, beyond rounding: they are kept as the text states them.</summary>
    PartsOverWhole,

    /// <summary>A stretch of time that ends before it begins: it is no mention.</summary>
    PeriodReversed,

    /// <summary>A change that the two levels beside it (由A增加到B) do not bear out, beyond rounding: it is kept as the text states it.</summary>
    ChangeContradictsLevels,

    /// <summary>A row of a table with more cells than the header has columns: what stands beyond them is left out.</summary>
    CellsDiffer,

    /// <summary>A cell of a column of figures that holds digits and is no figure: it is left out.</summary>
    FigureUnread,

    /// <summary>A figure of a table whose unit neither caption nor header nor label names: its unit is <see cref="Unit.None"/>. Told once for each column.</summary>
    UnitUnknown,

    /// <summary>Bytes that are no UTF-8 (a text in GB 18030, a file that was cut), read as U+FFFD; the first of them.</summary>
    BrokenCharacters,
}

/// <summary>Something in a text that a reader should look at: nothing is repaired, and nothing is dropped in silence.</summary>
/// <param name="Range">Where.</param>
/// <param name="Kind">What.</param>
/// <example><code>
/// StatisticsDocument odd = StatisticsDocument.Parse("全市第三产业增加值占比为140%。");
/// foreach (DocumentWarning warning in odd.Warnings)
///     Console.WriteLine($"{odd.TextOf(warning.Range)}: {warning.Message}");
/// </code></example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.DocumentWarningJsonConverter))]
public readonly record struct DocumentWarning(TextRange Range, DocumentWarningKind Kind)
{
    /// <summary>A sentence for people.</summary>
    public string Message => Kind switch
    {
        DocumentWarningKind.CountsDiffer => ErrorMessages.CountsDiffer,
        DocumentWarningKind.ShareOverWhole => "a share of more than 100 %",
        DocumentWarningKind.PartsOverWhole => "the parts add up to more than the whole",
        DocumentWarningKind.PeriodReversed => "a period that ends before it begins",
        DocumentWarningKind.ChangeContradictsLevels => "the change does not follow from the two levels beside it",
        DocumentWarningKind.CellsDiffer => "a row with more cells than the header has columns",
        DocumentWarningKind.FigureUnread => "a cell that holds digits and is no figure, so it is left out",
        DocumentWarningKind.UnitUnknown => "no unit is named for the figures of this column",
        DocumentWarningKind.BrokenCharacters => "bytes that are no UTF-8 were read as U+FFFD",
        _ => "",
    };

    /// <summary>The sentence and the place.</summary>
    public override string ToString() => $"{Message} at {Range}";
}
