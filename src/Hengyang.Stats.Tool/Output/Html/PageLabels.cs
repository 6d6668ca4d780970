namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>The words of the page that are not from the texts.</summary>
internal sealed record PageLabels
{
    internal static PageLabels English { get; } = new();

    internal static PageLabels Chinese { get; } = new()
    {
        Language = "zh-CN",
        Title = "文本及其所述",
        Help = "将指针移到标记上，或用 Tab 键到达，即可看到其读法；按 Esc 关闭。数字在正文与表格行之间跳转；按 / 键查找；点按列标题排序。",
        Index = "文本目录",
        ToIndex = "文本目录",
        Find = "查找",
        Indicator = "指标",
        AllIndicators = "全部指标",
        Found = "{1} 条中的 {0} 条",
        Observations = "观测值",
        NoObservations = "无观测值。",
        Warnings = "提示",
        Warning = "提示 ",
        Observation = "观测值 ",
        InTheText = "（见正文）",
        Columns = ["#", "指标", "数值", "变动", "时期", "地区", "位次"],
        Kinds = new Dictionary<LineType, string>
        {
            [LineType.Quantity] = "数量",
            [LineType.Change] = "变动",
            [LineType.Period] = "时期",
            [LineType.Rank] = "位次",
            [LineType.Number] = "数字",
            [LineType.Observation] = "观测值",
        },
        Counts = static (observations, warnings) => $"{observations} 条观测值" + (warnings > 0 ? $"，{warnings} 条提示" : string.Empty),
    };

    internal string Language { get; init; } = "en";

    internal string Title { get; init; } = "Texts and what they say";

    internal string Help { get; init; } =
        "Point at a mark, or reach it with the Tab key, to see what it was read as; Escape closes it. A number leads from the text to its row in the table and back; / searches; the head of a column sorts.";

    internal string Index { get; init; } = "Texts";

    internal string ToIndex { get; init; } = "Index of the texts";

    internal string Find { get; init; } = "Search";

    internal string Indicator { get; init; } = "Indicator";

    internal string AllIndicators { get; init; } = "all";

    internal string Found { get; init; } = "{0} of {1}";

    internal string Observations { get; init; } = "Observations";

    internal string NoObservations { get; init; } = "No observations.";

    internal string Warnings { get; init; } = "Warnings";

    internal string Warning { get; init; } = "Warning ";

    internal string Observation { get; init; } = "observation ";

    internal string InTheText { get; init; } = " in the text";

    internal IReadOnlyList<string> Columns { get; init; } = ["#", "indicator", "value", "change", "period", "area", "rank"];

    internal IReadOnlyDictionary<LineType, string> Kinds { get; init; } = new Dictionary<LineType, string>
    {
        [LineType.Quantity] = "quantity",
        [LineType.Change] = "change",
        [LineType.Period] = "period",
        [LineType.Rank] = "rank",
        [LineType.Number] = "number",
        [LineType.Observation] = "observation",
    };

    internal Func<long, long, string> Counts { get; init; } = static (observations, warnings) =>
        $"{observations} {(observations == 1 ? "observation" : "observations")}" + (warnings > 0 ? $", {warnings} {(warnings == 1 ? "warning" : "warnings")}" : string.Empty);
}
