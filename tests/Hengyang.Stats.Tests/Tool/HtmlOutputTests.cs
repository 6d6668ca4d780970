using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class HtmlOutputTests
{
    private const string Hostile = "</div><script>alert(1)</script>\" onclick='x' &amp; <b>\u0000\u001B\r\n";

    [Fact]
    public async Task Every_mention_is_marked_with_its_kind_and_says_what_it_was_read_as()
    {
        IHtmlDocument page = Parse(await Run("2023年，云津市出口2.10亿元，同比增长92%，居全省第5位。"));

        Assert.Equal(
            [
                "period|2023年|period: year\n2023-01-01 to 2023-12-31\nread by: calendar",
                "quantity|2.10亿元|quantity: currency\n210000000 元\nread by: number and unit",
                "change|同比增长92%|change: increase\n92 %\ncompared with: yearOverYear\nnew / old = 1.92\nread by: size behind a direction word",
                "rank|居全省第5位|rank: 全省第5\nposition 5\namong 全省\nread by: ranking word, scope and place: N-th with its noun",
            ],
            page.QuerySelectorAll(".text mark").Select(m => $"{m.ClassName}|{m.TextContent}|{m.GetAttribute("aria-description")}"));
        Assert.All(page.QuerySelectorAll(".text mark"), m => Assert.Equal("0", m.GetAttribute("tabindex")));
    }

    [Fact]
    public async Task An_observation_is_a_row_that_leads_to_its_place_and_back()
    {
        IHtmlDocument page = Parse(await Run("2023年，云津市出口2.10亿元，同比增长92%。"));

        IElement row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.Equal(["1", "出口", "2.1亿元", "+92% 同比", "2023", "云津市", ""], row.Children.Select(c => c.TextContent));
        Assert.Equal("#o1", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("#r1", page.GetElementById("o1")!.GetAttribute("href"));
        Assert.Equal("出口2.10亿元，同比增长92%", Text(page).Substring(int.Parse(row.GetAttribute("data-start")!), int.Parse(row.GetAttribute("data-length")!)));
    }

    [Fact]
    public async Task Every_link_leads_somewhere_and_every_name_is_given_once()
    {
        using var folder = new TemporaryFolder();
        string sample = Stats.Tool.Commands.SampleCommand.ReadSample();
        IHtmlDocument page = Parse(await ToolRun.Of("extract", "--format", "html", folder.Write("a.txt", sample), folder.Write("b.txt", sample)));

        string[] ids = [.. page.All.Where(e => e.Id is { Length: > 0 }).Select(e => e.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.Equal(["a.txt", "b.txt"], page.QuerySelectorAll("section h2").Select(e => e.TextContent));
        Assert.Equal(["a.txt", "b.txt"], page.QuerySelectorAll("#index li a").Select(e => e.TextContent));
        Assert.All(page.QuerySelectorAll(".text"), e => Assert.Equal(sample, e.TextContent));
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        string text = Hostile + "2023年<i>出口</i>3元。" + Hostile;
        string input = JsonSerializer.Serialize(new { id = Hostile, text = text });
        ToolRun run = await ToolRun.Reading(input, "extract", "--input", "ndjson", "--format", "html");
        IHtmlDocument page = Parse(run);

        Assert.Equal(Visible(text), Text(page));
        Assert.Equal(Visible(Hostile), page.QuerySelector("section h2")!.TextContent);
        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("b, i, img, [onclick]"));

        static string Visible(string s) => s.Replace('\0', '\uFFFD').Replace('\u001B', '\uFFFD');
    }

    [Fact]
    public async Task The_page_needs_nothing_else_and_runs_nothing_else()
    {
        ToolRun run = await Run("出口3元。");
        IHtmlDocument page = Parse(run);

        Assert.Empty(page.QuerySelectorAll("[src], link, img, iframe"));
        Assert.DoesNotContain("http", run.Output.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", run.Output, StringComparison.Ordinal);
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(page.QuerySelector("script")!.TextContent)));
        Assert.Equal(
            $"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{hash}'",
            page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Warnings_are_listed_with_their_place()
    {
        ToolRun run = await Run("2023年，税收占比为120%。");
        IHtmlDocument page = Parse(run);

        Assert.Equal("Warning 1: a share of more than 100 %: 税收占比为120%", Assert.Single(page.QuerySelectorAll(".warnings li")).TextContent);
        Assert.Equal("#v1", page.GetElementById("w1")!.GetAttribute("href"));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Warnings_are_numbered_through_the_page()
    {
        IHtmlDocument page = Parse(await Run("2023年，税收占比为120%。2022年，出口占比为130%。2021年，进口占比为140%。"));

        Assert.Equal(["v1", "v2", "v3"], page.QuerySelectorAll(".warnings li").Select(static item => item.Id));
        Assert.Equal(["#w1", "#w2", "#w3"], page.QuerySelectorAll(".warnings li a").Select(static link => link.GetAttribute("href")));
        Assert.Equal(["w1", "w2", "w3"], Enumerable.Range(1, 3).Select(n => page.GetElementById($"w{n}")!.Id));
    }

    [Fact]
    public async Task A_number_without_a_unit_says_so()
    {
        IHtmlDocument page = Parse(await ToolRun.Reading("编号1234.5。", "extract", "--format", "html", "-t", "number"));
        Assert.Equal("number\n1234.5\nread by: number without a unit", Assert.Single(page.QuerySelectorAll(".text mark")).GetAttribute("aria-description"));
    }

    [Fact]
    public async Task Nothing_is_a_page_too()
    {
        IHtmlDocument page = Parse(await Run(string.Empty));

        Assert.Equal(string.Empty, Text(page));
        Assert.Equal("- 0 observations", Assert.Single(page.QuerySelectorAll("#index li")).TextContent);
        Assert.Contains("<p>No observations.</p>\n</aside>", (await Run("没有数字。")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_legend_has_what_is_on_the_page_and_the_words_are_those_of_the_language()
    {
        ToolRun run = await ToolRun.Reading("2023年出口3元。", "extract", "--format", "html", "-t", "observation", "--lang", "zh");
        IHtmlDocument page = Parse(run);

        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(["show-observation"], page.QuerySelectorAll(".legend input").Select(e => e.Id));
        Assert.Equal(["#", "指标", "数值", "变动", "时期", "地区", "位次"], page.QuerySelectorAll("thead th").Select(e => e.TextContent));
        Assert.Equal(["数值", "变动"], page.QuerySelectorAll("thead th.number").Select(e => e.TextContent));
        Assert.Equal("- 1 条观测值", Assert.Single(page.QuerySelectorAll("#index li")).TextContent);
    }

    [Theory]
    [InlineData("en", "lang=\"en\"", "Texts and what they say", "Point at a mark", ">Texts<", "Search", "Indicator", ">all<", "{0} of {1}", "Warnings", "Warning ", "observation ", " in the text", "Observations", ">indicator<", ">value<", ">change<", ">period<", ">area<", ">rank<", "quantity", "1 observation, 1 warning")]
    [InlineData("zh", "lang=\"zh-CN\"", "文本及其所述", "将指针移到标记上", "文本目录", "查找", "指标", "全部指标", "{1} 条中的 {0} 条", "提示", "观测值 ", "（见正文）", "数值", "变动", "时期", "地区", "位次", "数量", "1 条观测值，1 条提示")]
    public async Task Every_label_is_on_the_page(string language, params string[] labels)
    {
        ToolRun run = await ToolRun.Reading("2023年出口3元，居全省第5位。粮食、棉花分别为3吨、4吨、5吨。", "extract", "--format", "html", "--lang", language);
        Assert.All(labels, label => Assert.Contains(label, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_texts_are_a_folder_of_pages_with_an_index()
    {
        using var folder = new TemporaryFolder();
        string pages = Path.Combine(folder.Path, "pages");
        string lines = folder.Write("lines.txt", "2023年出口1元。\n2023年出口2元。\n2023年出口3元。\n");

        ToolRun run = await ToolRun.Of("extract", lines, "-i", "lines", "-f", "html", "-o", pages, "--texts-per-page", "2");

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Output));
        Assert.Equal(["index.html", "page-00000.html", "page-00001.html"], Directory.GetFiles(pages).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
        IHtmlDocument index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(pages, "index.html")));
        Assert.Equal(["page-00000.html#t1", "page-00000.html#t2", "page-00001.html#t3"], index.QuerySelectorAll("#index li a").Select(a => a.GetAttribute("href")));
        Assert.All(index.QuerySelectorAll("#index li a"), a =>
        {
            string[] link = a.GetAttribute("href")!.Split('#');
            Assert.NotNull(new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(pages, link[0]))).GetElementById(link[1]));
        });
    }

    private static Task<ToolRun> Run(string text) => ToolRun.Reading(text, "extract", "--format", "html");

    private static IHtmlDocument Parse(ToolRun run)
    {
        Assert.Equal(0, run.ExitCode);
        return new HtmlParser().ParseDocument(run.Output);
    }

    private static string Text(IHtmlDocument page) => page.QuerySelector(".text")!.TextContent;
}
