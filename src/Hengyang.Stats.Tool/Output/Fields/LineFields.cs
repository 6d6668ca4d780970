namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>The fields that every line begins with: what it is and where it stands.</summary>
internal static class LineFields
{
    internal static readonly Member<FlatRow>[] Place =
    [
        new Field<FlatRow>("type", FieldType.Text, "What the line tells of.", static (in row, sink) => sink.Text(row.Type)),
        new Field<FlatRow>("doc", FieldType.Name, "The text: the file's name, the line's number, or the id that came with it.", static (in row, sink) => row.Line.Info.Give(sink)),
        new Field<FlatRow>("start", FieldType.Whole, "Where it begins in the text, in UTF-16 code units from 0.", static (in row, sink) => sink.Whole(row.Line.Start)) { Rule = "\"minimum\": 0" },
        new Field<FlatRow>("length", FieldType.Whole, "How long it is, in UTF-16 code units.", static (in row, sink) => sink.Whole(row.Line.Range.Length)) { Rule = "\"minimum\": 1" },
        new Field<FlatRow>("text", FieldType.Text, "The words.", static (in row, sink) => sink.Text(row.Line.Text)),
        new Field<FlatRow>("path", FieldType.Text, "The file, as it was named or found; - for standard input.", static (in row, sink) => sink.Text(row.Line.Info.Path)) { OnRequest = true },
        new Field<FlatRow>("line", FieldType.Whole, "The line of the text, from 1.", static (in row, sink) => sink.Whole(row.Line.Info.Places.LineOf(row.Line))) { OnRequest = true, Rule = "\"minimum\": 1" },
        new Field<FlatRow>("column", FieldType.Whole, "The place in that line, in UTF-16 code units from 1.", static (in row, sink) => sink.Whole(row.Line.Info.Places.ColumnOf(row.Line))) { OnRequest = true, Rule = "\"minimum\": 1" },
        new Field<FlatRow>("valueStart", FieldType.Whole, "Where the value itself begins, as the cell of a table; null where it has no place of its own.", static (in row, sink) => Give(sink, row.Line.Observation?.ValueRange is { } r ? row.Line.Start - row.Line.Range.Start + r.Start : null)) { OnRequest = true, Nullable = true, Rule = "\"minimum\": 0" },
        new Field<FlatRow>("valueLength", FieldType.Whole, "How long that is.", static (in row, sink) => Give(sink, row.Line.Observation?.ValueRange?.Length)) { OnRequest = true, Nullable = true, Rule = "\"minimum\": 1" },
        new Field<FlatRow>("cell", FieldType.Text, "The cell of a file that is a table, as a spreadsheet calls it: B12; null in texts.", static (in row, sink) => sink.Text(CellOf(in row))) { OnRequest = true, Nullable = true },
        new Field<FlatRow>("sentence", FieldType.Text, "The sentence that it stands in.", static (in row, sink) => sink.Text(TextPlaces.SentenceOf(row.Line))) { OnRequest = true },
        new Field<FlatRow>("hash", FieldType.Text, "SHA-256 of the text in UTF-8; the text is held in memory for it.", static (in row, sink) => sink.Text(row.Line.Info.Hash)) { OnRequest = true, Nullable = true },
        new Field<FlatRow>("rule", FieldType.Text, "What read it: the row of docs/reading-rules.md, or the procedure where it has no row; null for observations.", static (in row, sink) => sink.Text(row.Line.Info.Why.Rule(row.Line))) { OnRequest = true, Nullable = true },
        new Field<FlatRow>("guards", FieldType.Text, "What the row asks for, divided by semicolons.", static (in row, sink) => sink.Text(row.Line.Info.Why.Guards(row.Line))) { OnRequest = true, Nullable = true },
        new Field<FlatRow>("words", FieldType.Text, "The words that the lexicon knows, each with its part.", static (in row, sink) => sink.Text(row.Line.Info.Why.Words(row.Line))) { OnRequest = true, Nullable = true },
        new Field<FlatRow>("reader", FieldType.Text, "The version of the tool that read it.", static (in row, sink) => sink.Text(ToolVersion.Text)) { OnRequest = true },
    ];

    private static void Give(IValueSink sink, long? number)
    {
        if (number is { } known)
            sink.Whole(known);
        else
            sink.Null();
    }

    private static string? CellOf(in FlatRow row)
    {
        if (!row.Line.Info.IsTable)
            return null;
        (int line, int column) = row.Line.Segment.CellOf((row.Line.Observation?.ValueRange ?? row.Line.Range).Start);
        string letters = string.Empty;
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + (line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>The fields of each type of line behind those.</summary>
    internal static readonly IReadOnlyList<(LineType Type, IReadOnlyList<(string Name, string Schema)> Schema)> Types =
    [
        (LineType.Quantity, [.. ValueFields.Number.Schema(), .. ValueFields.Measure.Schema()]),
        (LineType.Number, [.. ValueFields.Number.Schema()]),
        (LineType.Change, [.. ValueFields.Change.Schema()]),
        (LineType.Period, [.. ValueFields.Period.Schema()]),
        (LineType.Rank, [.. ValueFields.Rank.Schema()]),
        (LineType.Observation, [.. ObservationFields.All.Schema()]),
    ];
}
