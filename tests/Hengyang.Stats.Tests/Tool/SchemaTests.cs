using System.Text.Json;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class SchemaTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schema", "lines.schema.json"))).RootElement;
    private static readonly JsonSchemaCheck Schema = new(Root);

    /// <summary>Texts that bring out what is rare: no year, open periods, turns, top ranks, bare numbers, garbage.</summary>
    public static TheoryData<string> Texts =>
    [
        Stats.Tool.Commands.SampleCommand.ReadSample(),
        "1—11月出口3元。2020年以来，进口约4亿元，由负转正。截至6月底存款近5万亿元，比2019年增长8.1%，两年平均增长4%。",
        "居全国前10位，排全省倒数第三。利润翻了两番，与上年持平。PM2.5浓度35微克/立方米，下降3至5个百分点。",
        "320\n1,234.5\n几十\n三百二十",
        "力争2030年出口超过3亿元以上。预计全年出口不足4亿元。三次产业结构为9.0:40.6:50.4。",
        "4月14日前出口3元；十四五时期年均增长5%左右；上旬价格下降0.0%。累计增长15%，环比增长1%，比年初增加3元。",
        "指标\t总量\t增长（%）\n产值（亿元）\t3\t-0.5\n其中：甲\t—\t…\n\t\t\n乙",
        "\0\uFFFD\u202E3元\r\n\t\t9999999999999999999999999999999元 增长%",
        "2023年\"出口\"\\3元，<b>同比</b>增长9%。",
        "零下15度，负3元，-2.70%，1:2，三分之一。",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Every_line_is_as_the_schema_says(string text)
    {
        ToolRun run = await ToolRun.Reading(text, "extract", "--types", "quantity,change,period,rank,observation,number");

        Assert.NotEmpty(run.Objects);
        Assert.All(run.Objects, o => Assert.Equal([], Schema.Errors(o)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_line_with_every_field_and_the_end_of_a_text_are_as_the_schema_says(string text)
    {
        ToolRun run = await ToolRun.Reading(text, "extract", "--columns", "+path,+line,+column,+valueStart,+valueLength,+cell,+sentence,+hash,+reader", "--ends");

        Assert.Equal("end", run.Objects[^1].GetProperty("type").GetString());
        Assert.All(run.Objects, o => Assert.Equal([], Schema.Errors(o)));
    }

    /// <summary>The schema is made from the fields; the file is what they say. HENGYANG_STATS_ACCEPT=1 writes it anew.</summary>
    [Fact]
    public async Task The_committed_schema_is_that_of_the_tool()
    {
        string path = Repository.PathOf("docs", "schema", "lines.schema.json");
        ToolRun run = await ToolRun.Of("schema");
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            File.WriteAllText(path, run.Output);

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), run.Output);
    }

    [Fact]
    public void Every_field_says_what_it_is()
    {
        foreach (JsonProperty line in Root.GetProperty("$defs").EnumerateObject())
        {
            Assert.All(
                line.Value.GetProperty("properties").EnumerateObject().Where(static p => p.Name != "type"),
                static field => Assert.NotEmpty(field.Value.GetProperty("description").GetString()!));
        }
    }

    /// <summary>What is documented is there, and what is there is documented.</summary>
    [Fact]
    public void Every_column_stands_in_the_documentation()
    {
        string text = File.ReadAllText(Repository.PathOf("docs", "tool.md"));

        Assert.All(Stats.Tool.Output.ColumnChoice.AllColumns, column => Assert.Contains($"`{column.Name}`", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_type_of_line_occurs()
    {
        var types = new SortedSet<string>();
        foreach (TheoryDataRow<string> text in Texts)
        {
            ToolRun run = await ToolRun.Reading(text.Data, "extract", "--types", "quantity,change,period,rank,observation,number");
            types.UnionWith(run.Objects.Select(o => o.GetProperty("type").GetString()!));
        }

        Assert.Equal(["change", "number", "observation", "period", "quantity", "rank"], types);
    }

    [Theory]
    [InlineData("""{"type":"rank","doc":"a","start":0,"length":1,"text":"x","position":1,"fromBottom":false,"top":false,"scope":null}""", true)]
    [InlineData("""{"type":"rank","doc":1,"start":0,"length":1,"text":"x","position":1,"fromBottom":false,"top":false,"scope":null}""", true)]
    [InlineData("""{"type":"rank","doc":"a","start":-1,"length":1,"text":"x","position":1,"fromBottom":false,"top":false,"scope":null}""", false)]
    [InlineData("""{"type":"rank","doc":"a","start":0,"length":1,"text":"x","position":1,"fromBottom":false,"top":false}""", false)]
    [InlineData("""{"type":"rank","doc":"a","start":0,"length":1,"text":"x","position":1,"fromBottom":false,"top":false,"scope":null,"more":1}""", false)]
    [InlineData("""{"type":"other"}""", false)]
    [InlineData("[]", false)]
    public void The_schema_refuses_what_is_no_line(string line, bool isLine) =>
        Assert.Equal(isLine, !Schema.Errors(JsonDocument.Parse(line).RootElement).Any());
}
