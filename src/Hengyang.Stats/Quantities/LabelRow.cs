namespace Hengyang.Stats;

/// <summary>A condition of a label that its columns cannot say; rows ask for it by name.</summary>
internal delegate bool LabelGuard(in Sentence s, in Measure m, in NumberToken number);

/// <summary>
/// One kind of number that names something and counts nothing (第八届, 前五名, “十大工程”): what stands around the figure, what the figure is,
/// and examples. A column that is left out asks for nothing.
/// </summary>
internal sealed record LabelRow : IFormRow
{
    /// <summary>What every name begins with.</summary>
    internal const string Prefix = "no quantity, ";

    internal LabelRow(string name, params string[] examples)
    {
        Name = Prefix + name;
        Examples = Array.ConvertAll(examples, FormExample.Parse);
    }

    public string Name { get; }

    public FormExample[] Examples { get; }

    /// <summary>Characters, one of which stands straight before the figure.</summary>
    internal string After { get; init; } = "";

    /// <summary>How the number is written: in Arabic digits, in Chinese ones, or either.</summary>
    internal NumberStyle Style { get; init; } = NumberStyle.Arabic | NumberStyle.Han;

    /// <summary>Characters, with one of which the number begins.</summary>
    internal string Begins { get; init; } = "";

    /// <summary>What the unit measures; empty for anything.</summary>
    internal Dimension[] Measures { get; init; } = [];

    /// <summary>What the unit is; empty for any.</summary>
    internal Unit[] Units { get; init; } = [];

    /// <summary>Characters, with one of which the figure ends.</summary>
    internal string Ends { get; init; } = "";

    /// <summary>Words, one of which stands straight behind the figure.</summary>
    internal string[] Before { get; init; } = [];

    /// <summary>Conditions by their names in the table, separated by spaces.</summary>
    public string Guards { get; init; } = "";

    /// <summary>Whether a number without a unit is such a label too.</summary>
    internal bool AlsoBare { get; init; }

    /// <summary>The columns as the elements of a pattern.</summary>
    public string Pattern => string.Join(' ', ((string[])[After, Begins, string.Join(',', Units.Select(static unit => unit.Name)), Ends, string.Join('|', Before)]).Where(static part => part.Length > 0));

    string IFormRow.NotAfter => "";

    string IFormRow.NotBefore => "";
}
