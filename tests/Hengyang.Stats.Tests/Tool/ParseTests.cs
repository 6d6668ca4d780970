using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class ParseTests
{
    [Theory]
    [InlineData("number", "3.5万", """{"input":"3.5万","ok":true,"value":35000,"low":35000,"high":35000,"qualifier":"exact"}""")]
    [InlineData("quantity", "2.1亿元", """{"input":"2.1亿元","ok":true,"value":210000000,"low":210000000,"high":210000000,"qualifier":"exact","unit":"元","dimension":"currency"}""")]
    [InlineData("quantity", "2.8万余人", """{"input":"2.8万余人","ok":true,"value":28000,"low":28000,"high":29000,"qualifier":"over","unit":"人","dimension":"count"}""")]
    [InlineData("change", "同比增长92%", """{"input":"同比增长92%","ok":true,"direction":"increase","value":92,"unit":"%","qualifier":"exact","low":92,"high":92,"basis":"yearOverYear","basePeriod":null,"factor":1.92,"of":"level","turn":null}""")]
    [InlineData("change", "与上年持平", """{"input":"与上年持平","ok":true,"direction":"unchanged","value":null,"unit":null,"qualifier":null,"low":null,"high":null,"basis":"yearOverYear","basePeriod":null,"factor":1,"of":"level","turn":null}""")]
    [InlineData("period", "2023年1—11月", """{"input":"2023年1—11月","ok":true,"begin":"2023-01-01","end":"2023-11-30","precision":"month","asOf":false,"open":null,"timex":"2023-01/2023-11"}""")]
    [InlineData("rank", "排全省第一", """{"input":"排全省第一","ok":true,"position":1,"fromBottom":false,"top":false,"scope":"全省"}""")]
    public async Task A_value_gives_the_fields_of_its_type(string type, string line, string expected)
    {
        ToolRun run = await ToolRun.Reading(line, "parse", "--as", type);

        Assert.Equal(0, run.ExitCode);
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, Assert.Single(run.Objects)), run.Output);
        Assert.Equal(FieldsOf(JsonDocument.Parse(expected).RootElement), FieldsOf(run.Objects[0]));
    }

    [Fact]
    public async Task A_period_without_a_year_takes_it_from_the_reference_date()
    {
        ToolRun run = await ToolRun.Reading("1—11月", "parse", "--as", "period", "--reference-date", "2023-12-20");

        Assert.Equal("2023-11-30", run.Objects[0].GetProperty("end").GetString());
    }

    [Theory]
    [InlineData("number")]
    [InlineData("quantity")]
    [InlineData("change")]
    [InlineData("period")]
    [InlineData("rank")]
    public async Task Every_line_has_its_answer_and_failures_say_why_and_where(string type)
    {
        ToolRun run = await ToolRun.Reading("不是\n\n\0\r\n3.5千万z", "parse", "--as", type);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Equal(["不是", "", "\0", "3.5千万z"], run.Objects.Select(o => o.GetProperty("input").GetString()!));
        Assert.All(run.Objects, o =>
        {
            Assert.Equal(["input", "ok", "error", "position"], FieldsOf(o));
            Assert.False(o.GetProperty("ok").GetBoolean());
            Assert.NotEmpty(o.GetProperty("error").GetString()!);
            Assert.InRange(o.GetProperty("position").GetInt32(), 0, o.GetProperty("input").GetString()!.Length);
        });
    }

    [Fact]
    public async Task The_place_of_what_is_wrong_is_given()
    {
        JsonElement answer = (await ToolRun.Reading("3.5千万z", "parse", "--as", "number")).Objects[0];

        Assert.InRange(answer.GetProperty("position").GetInt32(), 4, 5);
    }

    private static string[] FieldsOf(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
