namespace Hengyang.Stats;

/// <summary>The tables of forms, each with what its rows read: the one place that knows them all.</summary>
internal static class FormTables
{
    /// <summary>The rows of a subject: quantities, changes, periods or ranks.</summary>
    internal static IEnumerable<IFormRow> Of(MentionKind kind) => kind switch
    {
        MentionKind.Quantity => [.. QuantityForms.Rows, .. LabelForms.Table.Rows],
        MentionKind.Period => [.. PeriodForms.Table.Rows, .. TermForms.Table.Rows],
        MentionKind.Change => [.. ComparisonForms.Table.Rows, .. ChangeForms.Table.Rows, .. MovementForms.Table.Rows],
        MentionKind.Rank => [.. RankForms.Table.Rows, .. RankPlaces.Table.Rows],
        _ => [],
    };

    /// <summary>All tables.</summary>
    internal static IFormTable[] All { get; } = [.. QuantityForms.Tables, LabelForms.Table, PeriodForms.Table, TermForms.Table, ComparisonForms.Table, ChangeForms.Table, MovementForms.Table, RankForms.Table, RankPlaces.Table];

    /// <summary>What has rows.</summary>
    internal static MentionKind[] Subjects { get; } = [MentionKind.Quantity, MentionKind.Change, MentionKind.Period, MentionKind.Rank];

    /// <summary>The names of the rows that a mention was read by, divided by <c>": "</c>; null where it was read by none.</summary>
    internal static string? NameOf(in Mention mention) => mention.Kind switch
    {
        _ when mention.RuleCode <= 0 => null,
        MentionKind.Quantity => QuantityForms.NameOf(mention.RuleCode),
        MentionKind.Period => PeriodRules.NameOf(mention.RuleCode),
        MentionKind.Change => ComparisonForms.NameOf(mention.RuleCode),
        MentionKind.Rank => RankForms.NameOf(mention.RuleCode),
        _ => null,
    };
}
