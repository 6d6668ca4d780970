using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class ExtractTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Text = "2023年，云津市出口2.10亿元，同比增长92%，居全省第5位。";

    [Theory]
    [InlineData("quantity", "type doc start length text value low high qualifier unit dimension")]
    [InlineData("change", "type doc start length text direction value unit qualifier low high basis basePeriod factor of turn")]
    [InlineData("period", "type doc start length text begin end precision asOf open timex")]
    [InlineData("rank", "type doc start length text position fromBottom top scope")]
    [InlineData("observation", "type doc start length text indicator value low high qualifier unit dimension area period parent aspect changes rank confidence reasons indicatorCode indicatorKind areaCode baseValue baseUnit")]
    public async Task Each_type_has_the_fields_of_the_wire_format_in_their_order(string type, string fields)
    {
        ToolRun run = await ToolRun.Reading(Text, "extract", "--types", type);

        Assert.Equal(0, run.ExitCode);
        Assert.NotEmpty(run.Objects);
        Assert.All(run.Objects, o => Assert.Equal(fields, FieldsOf(o)));
    }

    [Fact]
    public async Task The_objects_inside_an_observation_have_the_fields_of_the_wire_format()
    {
        JsonElement observation = (await ToolRun.Reading(Text, "extract", "--types", "observation")).Objects[0];

        Assert.Equal("begin end precision asOf timex", FieldsOf(observation.GetProperty("period")));
        Assert.Equal(
            "direction value unit qualifier low high basis basePeriod factor of turn",
            FieldsOf(observation.GetProperty("changes")[0]));
        Assert.Equal("position fromBottom top scope", FieldsOf(observation.GetProperty("rank")));
    }

    [Fact]
    public async Task A_base_period_has_the_fields_of_a_period_but_open()
    {
        JsonElement change = (await ToolRun.Reading("2023年出口比2019年增长8.1%。", "extract", "--types", "change")).Objects[0];

        Assert.Equal("versusPeriod", change.GetProperty("basis").GetString());
        Assert.Equal("begin end precision asOf timex", FieldsOf(change.GetProperty("basePeriod")));
    }

    /// <summary>The tool and the library's converters write the same JSON for the same value.</summary>
    [Theory]
    [InlineData("quantity", "2.8万余人")]
    [InlineData("change", "比2019年增长8.10%")]
    [InlineData("change", "下降1.5个百分点")]
    [InlineData("period", "2023年1—11月")]
    [InlineData("rank", "排全省倒数第三")]
    public async Task The_fields_are_those_of_the_librarys_converters(string type, string text)
    {
        string line = (await ToolRun.Reading(text, "parse", "--as", type)).Lines[0];

        string expected = type switch
        {
            "quantity" => JsonSerializer.Serialize(Quantity.Parse(text), Relaxed),
            "change" => JsonSerializer.Serialize(PercentageChange.Parse(text), Relaxed).Replace("\"open\":null,", "", StringComparison.Ordinal),
            "period" => JsonSerializer.Serialize(DateRange.Parse(text), Relaxed),
            _ => JsonSerializer.Serialize(Rank.Parse(text), Relaxed),
        };
        Assert.EndsWith(",\"ok\":true," + expected[1..], line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_are_exact_and_Chinese_is_readable()
    {
        ToolRun run = await ToolRun.Reading(Text, "extract", "-");

        Assert.Contains("\"text\":\"同比增长92%\",\"direction\":\"increase\",\"value\":92,\"unit\":\"%\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"basis\":\"yearOverYear\",\"basePeriod\":null,\"factor\":1.92,\"of\":\"level\",\"turn\":null", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"doc\":\"-\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_come_by_start_the_longer_first_then_by_type()
    {
        ToolRun run = await ToolRun.Reading(Stats.Tool.Commands.SampleCommand.ReadSample(), "extract");

        string[] types = ["quantity", "change", "period", "rank", "observation"];
        (int Start, int Length, int Type)[] places =
        [
            .. run.Objects.Select(o => (
                o.GetProperty("start").GetInt32(), -o.GetProperty("length").GetInt32(), Array.IndexOf(types, o.GetProperty("type").GetString()))),
        ];
        Assert.Equal(places.Order(), places);
        Assert.All(types, type => Assert.Contains(run.Objects, o => o.GetProperty("type").GetString() == type));
    }

    [Fact]
    public async Task Every_place_is_that_of_its_text_in_UTF_16_units()
    {
        string text = "\U0001F600\U00020000" + Stats.Tool.Commands.SampleCommand.ReadSample().ReplaceLineEndings("\r\n");
        ToolRun run = await ToolRun.Reading("\uFEFF" + text, "extract");

        Assert.Equal(0, run.ExitCode);
        Assert.All(run.Objects, o => Assert.Equal(
            text.Substring(o.GetProperty("start").GetInt32(), o.GetProperty("length").GetInt32()), o.GetProperty("text").GetString()));
    }

    [Fact]
    public async Task Files_go_by_their_base_names_and_in_their_order()
    {
        using var folder = new TemporaryFolder();
        string first = folder.Write("b.txt", "出口3元。");
        string second = folder.Write("a.txt", "出口4元。");

        ToolRun run = await ToolRun.Reading("出口5元。", "extract", first, "-", second, "--types", "quantity");

        Assert.Equal(["b.txt", "-", "a.txt"], run.Objects.Select(o => o.GetProperty("doc").GetString()!));
    }

    [Fact]
    public async Task Lines_are_numbered_texts()
    {
        ToolRun run = await ToolRun.Reading("\uFEFF出口3元。\r\n\n出口4元。", "extract", "--input", "lines", "--types", "quantity");

        Assert.Equal([1, 3], run.Objects.Select(o => o.GetProperty("doc").GetInt32()));
        Assert.All(run.Objects, o => Assert.Equal(2, o.GetProperty("start").GetInt32()));
    }

    [Fact]
    public async Task Ndjson_lines_go_by_their_id_and_date()
    {
        const string Input = """
            {"id":"a","text":"今年出口3元。","referenceDate":"2021-06-30","more":[1,{"x":2}]}

            {"text":"今年出口4元。","id":17,"referenceDate":null}
            {"text":"出口5元。"}
            """;
        ToolRun run = await ToolRun.Reading(Input, "extract", "--input", "ndjson", "--reference-date", "2023-12-20", "--types", "quantity,period");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["\"a\"", "\"a\"", "17", "17", "4"], run.Objects.Select(o => o.GetProperty("doc").GetRawText()));
        Assert.Equal(
            ["2021-01-01", "2023-01-01"],
            run.Objects.Where(o => o.GetProperty("type").GetString() == "period").Select(o => o.GetProperty("begin").GetString()!));
    }

    [Fact]
    public async Task Types_choose_the_lines()
    {
        Assert.Equal(["change", "rank"], Types(await ToolRun.Reading(Text, "extract", "--types", "rank,change")));
        Assert.Equal(["change", "rank"], Types(await ToolRun.Reading(Text, "extract", "--types", "rank", "--types", "change")));

        static IEnumerable<string> Types(ToolRun run) => run.Objects.Select(o => o.GetProperty("type").GetString()!);
    }

    [Fact]
    public async Task Bare_numbers_come_only_when_they_are_asked_for()
    {
        Assert.Empty((await ToolRun.Reading("320", "extract")).Lines);

        JsonElement number = Assert.Single((await ToolRun.Reading("320", "extract", "--types", "number")).Objects);
        Assert.Equal("type doc start length text value low high qualifier", FieldsOf(number));
        Assert.Equal(320, number.GetProperty("value").GetDecimal());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData("没有数字。")]
    [InlineData("\0\0")]
    public async Task A_text_that_says_nothing_gives_nothing(string text)
    {
        ToolRun run = await ToolRun.Reading(text, "extract");

        Assert.Equal(new ToolRun(0, string.Empty, string.Empty), run);
    }

    private static string FieldsOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(p => p.Name));
}
