using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Fields;
using Hengyang.Stats.Tool.Output.Html;
using Hengyang.Stats.Tool.Output.Parquet;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Fields that are chosen, kept and asked for, and the sinks that take their values.</summary>
public sealed class OutputFieldsTests
{
    private static readonly string Texts = File.ReadAllText(Repository.PathOf("tests", "Hengyang.Stats.Tests", "Tool", "Outputs", "texts.ndjson"));

    private static readonly string AllTypes = "quantity,change,period,rank,observation,number";

    /// <summary>Whatever fields are named, a line has those of all that it has otherwise, in their order.</summary>
    [Fact]
    public async Task A_choice_of_fields_is_a_part_of_all()
    {
        string[] fields = [.. ColumnChoice.AllFields];
        JsonElement[] all = (await ToolRun.Reading(Texts, "extract", "-i", "ndjson", "-q", "-t", AllTypes, "--columns", string.Join(',', fields.Select(static f => "+" + f)))).Objects;
        Assert.True(all.Length > 150);
        for (int part = 0; part < 7; part++)
        {
            string[] chosen = [.. fields.Where((_, i) => (part == 6 ? i / 3 : i) % 6 == part % 6)];
            JsonElement[] some = (await ToolRun.Reading(Texts, "extract", "-i", "ndjson", "-q", "-t", AllTypes, "--columns", string.Join(',', chosen.Reverse()))).Objects;
            Assert.Equal(
                all.Select(line => string.Join('|', line.EnumerateObject().Where(p => chosen.Contains(p.Name)).Select(static p => p.ToString()))),
                some.Select(static line => string.Join('|', line.EnumerateObject().Select(static p => p.ToString()))));
        }
    }

    /// <summary>A table has the columns in the order in which they are named, behind them those that are added.</summary>
    [Theory]
    [InlineData("value,doc", "value,doc")]
    [InlineData("start,+line,doc,+path", "start,doc,path,line")]
    [InlineData("+column,+line", "*,line,column")]
    [InlineData("doc,doc,+doc,+line", "doc,line")]
    public async Task Columns_stand_in_the_order_of_their_names(string named, string header)
    {
        string[] usual = (await ToolRun.Reading("", "extract", "-f", "csv")).Output.TrimEnd().Split(',');
        string[] columns = (await ToolRun.Reading("", "extract", "-f", "csv", "--columns", named)).Output.TrimEnd().Split(',');

        if (header.StartsWith('*'))
            Assert.Equal((usual.Length + 2, "type,doc,start,length,text,line,column"), (columns.Length, string.Join(',', columns.Take(7))));
        else
            Assert.Equal(header, string.Join(',', columns));
    }

    [Fact]
    public async Task What_is_kept_is_null_where_it_is_not_there()
    {
        using var folder = new TemporaryFolder();
        string a = folder.Write("a.txt", "出口3元。");
        string b = folder.Write("b.txt", "出口4元。");
        string table = folder.Write("facts.tsv", "doc\turl\tnote\na.txt\tu\t\n");

        ToolRun run = await ToolRun.Of("extract", a, b, "-t", "quantity", "--columns", "doc", "--sidecar", table, "--keep", "note,url");

        Assert.Equal(["{\"doc\":\"a.txt\",\"note\":null,\"url\":\"u\"}", "{\"doc\":\"b.txt\",\"note\":null,\"url\":null}"], run.Lines);
    }

    /// <summary>A spreadsheet calls the columns behind Z AA, and those behind ZZ AAA.</summary>
    [Fact]
    public async Task Cells_have_the_names_of_a_spreadsheet()
    {
        string[] letters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(static c => c.ToString())];
        string[] names = [.. letters, .. letters.SelectMany(a => letters.Select(b => a + b)), .. letters.SelectMany(a => letters.Select(b => "A" + a + b))];
        foreach (int column in new[] { 1, 24, 25, 26, 27, 51, 52, 700, 701, 702, 703, 727, 728 })
        {
            string table = $"指标{new string(',', column)}2024年\n出口（元）{new string(',', column)}7\n";
            ToolRun run = await ToolRun.Reading(table, "extract", "-i", "table", "-t", "observation", "-f", "csv", "--columns", "value,cell", "--no-header");
            Assert.Equal((column, $"7,{names[column]}2\r\n"), (column, run.Output));
        }
    }

    [Fact]
    public void A_column_takes_the_values_of_its_type_alone()
    {
        (string Name, Action<ParquetColumn> Give)[] values =
        [
            ("Number", static c => c.Number(1.5m)), ("Whole", static c => c.Whole(3)), ("Truth", static c => c.Truth(true)), ("Day", static c => c.Day(new DateOnly(2024, 1, 2))),
            ("Text", static c => c.Text("a")), ("Texts", static c => c.Texts(["a", "b"])),
        ];
        foreach (FieldType type in Enum.GetValues<FieldType>())
        {
            string own = type is FieldType.Any or FieldType.Name ? "Text" : type.ToString();
            ParquetColumn column = ParquetColumn.For(type);
            foreach ((string name, Action<ParquetColumn> give) in values)
            {
                int before = column.Count;
                Exception? thrown = Record.Exception(() => give(column));
                if (name == own)
                    Assert.Equal((before + 1, null), (column.Count, thrown));
                else if (thrown is InvalidOperationException)
                    Assert.Equal($"A field gives a value that its type does not say ({column.GetType().Name}).", thrown.Message);
                else
                    Assert.IsType<InvalidCastException>(thrown);
            }

            int count = column.Count;
            column.Null();
            Assert.Equal(count + 1, column.Count);
            ParquetColumn other = ParquetColumn.For(type);
            other.Append(column);
            other.Append(column);
            Assert.Equal((2 * count) + 2, other.Count);
        }
    }

    /// <summary>Every character of a text stays one, and none is markup.</summary>
    [Fact]
    public void Every_character_is_text_on_a_page()
    {
        var given = new StringBuilder();
        var expected = new StringBuilder();
        for (int i = 0; i <= char.MaxValue; i++)
        {
            char c = (char)i;
            if (char.IsSurrogate(c))
                continue;
            given.Append(c);
            expected.Append(c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' => "&#9;",
                '\n' => "&#10;",
                '\r' => "&#13;",
                < ' ' or (>= '\u007F' and < '\u00A0') or >= '\uFFFE' => "\uFFFD",
                _ => c.ToString(),
            });
        }

        using var stream = new MemoryStream();
        var output = new HtmlOutput(stream);
        output.Text(given.ToString()).Text("😀").Markup("<br>\n").Number(-12).Flush();
        Assert.Equal(expected + "😀<br>\n-12", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    /// <summary>Each sign of an observation or a warning stands in the text where the table or standard error says, and in their order.</summary>
    [Fact]
    public async Task Signs_stand_at_their_places()
    {
        string text = string.Concat(Enumerable.Range(1, 12).Select(static i => $"{i}月，税收占比为12{i}%，出口{i}元，甲、乙分别为1吨、2吨、3吨；占比为13{i}%。今天好。"));
        ToolRun run = await ToolRun.Reading(text, "extract", "-f", "html", "-t", "quantity,observation,period");
        ToolRun lines = await ToolRun.Reading(text, "extract", "-t", "observation", "-q");
        IHtmlDocument page = new HtmlParser().ParseDocument(run.Output);

        IElement shown = page.QuerySelector(".text")!;
        Assert.Equal(text, shown.TextContent);
        Dictionary<string, int> places = [];
        int at = 0;
        Walk(shown);
        int[] rows = [.. page.QuerySelectorAll("tbody tr").Select(static row => int.Parse(row.GetAttribute("data-start")!, CultureInfo.InvariantCulture))];
        Assert.Equal(lines.Objects.Select(static o => o.GetProperty("start").GetInt32()), rows);
        Assert.Equal(rows, Enumerable.Range(1, rows.Length).Select(i => places[$"o{i}"]));
        int[] warnings = [.. run.ErrorLines.Where(static l => l.Contains(": warning at ", StringComparison.Ordinal)).Select(static l => int.Parse(l.Split(": warning at ")[1].Split(':')[0], CultureInfo.InvariantCulture))];
        Assert.True(warnings.Length is > 10 and <= 20, $"{warnings.Length} warnings");
        Assert.Equal(warnings, Enumerable.Range(1, warnings.Length).Select(i => places[$"w{i}"]).Take(warnings.Length));
        Assert.Equal(rows.Length + page.QuerySelectorAll(".warnings li").Length, places.Count);

        void Walk(INode node)
        {
            foreach (INode child in node.ChildNodes)
            {
                if (child is IText part)
                    at += part.Data.Length;
                else if (child is IElement { LocalName: "a", Id: { } id })
                    places.Add(id, at);
                Walk(child);
            }
        }
    }

    [Fact]
    public async Task Warnings_that_are_not_shown_are_in_the_file_of_errors()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "errors.ndjson");
        string text = string.Concat(Enumerable.Repeat("税收占比为120%。\n", 30)) + "\n" + new string('中', 400_000) + "\n\n税收占比为130%。";
        string expected = "a share of more than 100 %: 税收占比为120%";

        ToolRun run = await ToolRun.Reading(text, "extract", "--errors", file);

        JsonElement[] errors = [.. File.ReadAllLines(file).Select(static l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(["warning", "note"], errors.Select(static e => e.GetProperty("kind").GetString()).Distinct());
        JsonElement[] warnings = [.. errors.Where(static e => e.GetProperty("kind").GetString() == "warning")];
        Assert.Equal(31, warnings.Length);
        Assert.All(warnings.Take(30), e => Assert.Equal((expected, "-", "shareOverWhole"), (e.GetProperty("message").GetString(), e.GetProperty("source").GetString(), e.GetProperty("code").GetString())));
        Assert.Equal(Enumerable.Range(0, 30).Select(static i => i * 11), warnings.Take(30).Select(static e => e.GetProperty("start").GetInt32()));
        Assert.Equal(text.Length - "税收占比为130%。".Length, warnings[^1].GetProperty("start").GetInt32());
        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal("hengyang-stats: -: and 11 more warnings", run.ErrorLines[^1]);
    }

    /// <summary>Two stretches of one text have a mention at the same place that says the same by other words.</summary>
    [Fact]
    public async Task What_explains_a_mention_is_of_its_own_stretch()
    {
        string filler = "。\n" + new string('中', 400_000) + "\n\n";
        ToolRun run = await ToolRun.Reading("同比增长5%" + filler + "同比上涨5%" + filler + "同比增长5%", "extract", "-t", "change", "--columns", "words");

        Assert.Equal(["同比 Basis; 增长 Direction; 5 Number; % Unit", "同比 Basis; 上涨 Direction; 5 Number; % Unit", "同比 Basis; 增长 Direction; 5 Number; % Unit"], run.Objects.Select(static o => o.GetProperty("words").GetString()));
    }

    /// <summary>A long text goes on to the output while it is read, in whole lines, whatever the format.</summary>
    [Theory]
    [InlineData("ndjson", "--columns", "+sentence")]
    [InlineData("csv", "--columns", "+sentence")]
    [InlineData("sdmx-csv")]
    [InlineData("html")]
    public async Task Stretches_go_on_while_the_text_is_read(string format, params string[] options)
    {
        string line = "2023年出口3.25亿元，" + new string('中', format == "sdmx-csv" ? 300 : 3_000) + "。\n\n";
        var output = new WatchedStream(static () => 0);
        long before = 0;
        using var input = new EndlessStream(line, 5_000_000) { BeforeEnd = () => before = output.Written };

        (int exitCode, string error) = await ToolRun.With(input, output, ["extract", "-f", format, "-t", "observation", .. options]);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.True(before > 100_000 && before > output.Written / 2, $"{before} of {output.Written} bytes");
    }

    /// <summary>Who holds back what is written is told when a line is whole.</summary>
    [Fact]
    public async Task Standard_output_is_flushed()
    {
        using var memory = new MemoryStream();
        using var output = new BufferedStream(memory, 1 << 20);
        long atSecond = 0;
        using var input = new ChainStream(
            "{\"id\":1,\"text\":\"出口3元\"}\n"u8.ToArray(),
            new EndlessStream("{\"id\":2,\"text\":\"出口3元\"}\n", 30) { Reading = () => atSecond = memory.Length },
            []);

        (int exitCode, _) = await ToolRun.With(input, output, "extract", "--worker");

        Assert.Equal(0, exitCode);
        Assert.True(atSecond > 0, "the first line was held back");
    }

    /// <summary>A table hands on what it has after each 256 lines, and whole lines only.</summary>
    [Fact]
    public void A_table_is_flushed_now_and_then()
    {
        var stream = new FlushStream();
        StatisticsDocument document = StatisticsDocument.Parse(string.Concat(Enumerable.Repeat("3吨\n", 600)));
        var info = new DocumentInfo(new Stats.Tool.Input.DocumentName("a"));
        var lines = new List<OutputLine>();
        LineOrder.Collect(info, document, LineType.Quantity, Aspects.All, 0, [], lines);
        using var writer = new CsvLineWriter(stream, new ColumnChoice(["doc", "value"], []), new CsvStyle(true, false, ','));
        writer.Begin();
        writer.Write(info, document, lines);

        Assert.Equal(600, lines.Count);
        Assert.Equal([257, 513], stream.LinesAtFlush);
        writer.Flush();
        Assert.Equal([257, 513, 601], stream.LinesAtFlush);
    }

    [Theory]
    [InlineData("-o")]
    [InlineData("--errors")]
    public async Task A_name_that_no_file_can_have_ends_with_3(string option)
    {
        ToolRun run = await ToolRun.Reading("出口3元。", "extract", option, "a\0b");
        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("hengyang-stats: cannot write the output: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_with_a_name_that_no_file_can_have_is_told()
    {
        ToolRun run = await ToolRun.Reading("出口3元。", "extract", "-t", "quantity", "--emit-text", "a\0b");
        Assert.Equal((1, 1), (run.ExitCode, run.Lines.Length));
        Assert.Contains("the text cannot be written: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private sealed class FlushStream : MemoryStream
    {
        internal List<int> LinesAtFlush { get; } = [];

        public override void Flush()
        {
            byte[] written = ToArray();
            Assert.True(written.Length == 0 || written[^1] == '\n');
            LinesAtFlush.Add(written.Count(static b => b == '\n'));
        }
    }
}
