using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hengyang.Stats;
using Microsoft.Extensions.Options;

WebApplicationBuilder builder = WebApplication.CreateBuilder(["--urls", "http://127.0.0.1:0"]);
builder.Logging.ClearProviders();
builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["Statistics:ReferenceDate"] = "2023-12-20", ["Statistics:Area"] = "衡阳市" });
builder.Services.Configure<StatisticsOptions>(builder.Configuration.GetSection("Statistics"));
builder.Services.AddOpenApi(o => o.AddStatisticsSchemas());
WebApplication app = builder.Build();
app.MapOpenApi();
app.MapGet("/days", (DateRange period) => $"{period.Begin:yyyy-MM-dd}/{period.End:yyyy-MM-dd}");
app.MapPost("/facts", (Fact fact) => fact);
app.MapPost("/mentions", (Body body) => new Read(StatisticsDocument.Parse(body.Text)));
app.MapPost("/texts", (Body body, IOptions<StatisticsOptions> options) => StatisticsDocument.Parse(body.Text, options.Value).Observations);
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
Must(await client.GetStringAsync("/days?period=2023-Q3") == "2023-07-01/2023-09-30", "a period of the query");
string fact = await Post("/facts", """{"period":"2023-Q3","value":"2.1亿元"}""");
Must(fact.Contains("\"timex\":\"2023-Q3\"") && fact.Contains("\"value\":210000000"), fact);
Must(await Post("/facts", fact) == fact, "objects are read as texts are");
using (HttpResponseMessage bad = await client.PostAsync("/facts", Json("""{"period":{"begin":"2023-05-01","end":"2023-01-01"},"value":"2.1亿元"}""")))
    Must(bad.StatusCode == HttpStatusCode.BadRequest, "an end before the begin is a bad request");
using (HttpResponseMessage empty = await client.PostAsync("/facts", Json("{}")))
    Must(empty.StatusCode == HttpStatusCode.BadRequest, "a required period must be there");
string observations = await Post("/texts", """{"text":"今年1—11月，全市固定资产投资50亿元，同比增长11%。"}""");
using (JsonDocument document = JsonDocument.Parse(observations))
{
    JsonElement first = document.RootElement[0];
    Must(first.GetProperty("indicator").GetString() == "固定资产投资", observations);
    Must(first.GetProperty("area").GetString() == "衡阳市" && first.GetProperty("period").GetProperty("timex").GetString() == "2023-01/2023-11", "options come from the configuration: " + observations);
    Must(first.GetProperty("aspect").GetString() == "actual" && first.GetProperty("changes")[0].GetProperty("factor").GetDecimal() == 1.11m, observations);
}

JsonObject openApi = JsonNode.Parse(await client.GetStringAsync("/openapi/v1.json"))!.AsObject();
if (args is ["--openapi"])
    Console.WriteLine(openApi);
new Shapes(openApi).Check();

await app.StopAsync();
Console.WriteLine("a minimal API binds, answers and describes the values");

async Task<string> Post(string path, string body)
{
    using HttpResponseMessage response = await client.PostAsync(path, Json(body));
    return await response.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
}

static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

static void Must(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException(what);
}

internal sealed record Fact
{
    public required DateRange Period { get; init; }

    public required Quantity Value { get; init; }
}

internal sealed record Body(string Text);

/// <summary>What a text says, with each type of the library that has a shape.</summary>
internal sealed record Read
{
    public Read(StatisticsDocument document)
    {
        Mentions = document.Mentions;
        Warnings = document.Warnings;
        First = document.Observations.FirstOrDefault();
        Periods = document.Observations.GroupBy(o => o.Indicator).ToDictionary(g => g.Key, g => g.First().Period ?? default);
        Rank = First?.Rank;
        Change = First?.Changes.FirstOrDefault();
        Unit = First?.Value?.Unit;
    }

    public IReadOnlyList<Mention> Mentions { get; }

    public IReadOnlyList<DocumentWarning> Warnings { get; }

    public Observation? First { get; }

    public IReadOnlyDictionary<string, DateRange> Periods { get; }

    public Rank? Rank { get; }

    public PercentageChange? Change { get; }

    public Unit? Unit { get; }

    public Aspect Aspect => First?.Aspect ?? Aspect.Actual;
}
