using System.Text;
using System.Text.Json;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Which lines are written, in which order and with which places, against what a sort and a walk through the text give.</summary>
public sealed class OutputOrderTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2024, 3, 20) };

    private static readonly LineType[] Types =
        [LineType.Default, LineType.Default | LineType.Number, LineType.Observation, LineType.Number, LineType.Change | LineType.Number, LineType.Quantity | LineType.Rank, LineType.Period | LineType.Observation];

    [Property(50, typeof(TextPieces))]
    public void Lines_come_by_start_then_the_longer_then_by_type(ParagraphsText paragraphs) => AssertOrder(paragraphs.Text);

    [Property(40, typeof(TextPieces))]
    public void Lines_of_broken_text_come_so_too(MutatedText broken) => AssertOrder(broken.Text);

    [Theory]
    [InlineData("320\n1,234.5\n几十\n三百二十，2023年第3季度编号7，出口5元，8。")]
    [InlineData("编号12345和3.14，第5名，2024年1月，由12变为15，增长3%，共7。")]
    public void Numbers_stand_between_the_others(string text) => AssertOrder(text);

    private static void AssertOrder(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, Options);
        var info = new DocumentInfo(new DocumentName("a"));
        var lines = new List<OutputLine> { default };
        foreach (LineType types in Types)
        {
            foreach ((Aspects aspects, decimal least) in new[] { (Aspects.All, 0m), (Aspects.Actual, 0m), (Aspects.Target | Aspects.Forecast, 0m), (Aspects.All, 0.85m) })
            {
                LineOrder.Collect(info, document, types, aspects, least, [], lines);
                if ((types & LineType.Number) != 0)
                    new BareNumbers().AddTo(lines, info, document);

                Assert.Equal(Expected(document, types, aspects, least), lines.Select(static l => (l.Range.Start, l.Range.Length, l.Type)));
                Assert.All(lines, line => Assert.Equal(text.Substring(line.Range.Start, line.Range.Length), line.Text.ToString()));
                Assert.All(lines, static line => Assert.Equal(line.Type == LineType.Observation, line.Observation is not null));
            }
        }
    }

    private static IEnumerable<(int Start, int Length, LineType Type)> Expected(StatisticsDocument document, LineType types, Aspects aspects, decimal least)
    {
        List<(int Start, int Length, LineType Type)> all = [];
        foreach (Mention mention in document.Mentions)
            all.Add((mention.Range.Start, mention.Range.Length, Enum.Parse<LineType>(mention.Kind.ToString())));
        foreach (Observation observation in document.Observations)
        {
            Aspects aspect = observation.Aspect switch { Aspect.Target => Aspects.Target, Aspect.Forecast => Aspects.Forecast, _ => Aspects.Actual };
            if (aspects.HasFlag(aspect) && !(observation.Confidence < least))
                all.Add((observation.Range.Start, observation.Range.Length, LineType.Observation));
        }

        foreach (Mention number in new StatisticsReader(document.Text, new StatisticsOptions { BareNumbers = true }))
        {
            bool isPart = document.Mentions.Any(m => m.Range.Start < number.Range.End && number.Range.Start < m.Range.End);
            if (number.Kind == MentionKind.Number && !isPart)
                all.Add((number.Range.Start, number.Range.Length, LineType.Number));
        }

        return all.Where(line => types.HasFlag(line.Type)).OrderBy(static line => line.Start).ThenByDescending(static line => line.Length).ThenBy(static line => (int)line.Type);
    }

    [Theory]
    [InlineData("", "retail-sales.consumer-goods retail-sales.online trade.exports -")]
    [InlineData("retail-sales", "retail-sales.consumer-goods retail-sales.online")]
    [InlineData("retail-sales.online", "retail-sales.online")]
    [InlineData("retail", "")]
    [InlineData("trade", "trade.exports")]
    [InlineData("exports", "")]
    [InlineData("trade.exports,retail-sales.online", "retail-sales.online trade.exports")]
    [InlineData("trade.exports", "trade.exports")]
    [InlineData("trade.exports.more", "")]
    public async Task An_indicator_takes_those_below_it(string wanted, string expected)
    {
        const string Text = "2023年，社会消费品零售总额3亿元；网上零售额2亿元；出口1亿元；甲乙丙4亿元。";

        ToolRun run = await ToolRun.Reading(Text, ["extract", "-t", "observation", .. wanted.Length > 0 ? new[] { "--indicators", wanted } : []]);

        Assert.Equal(expected, string.Join(' ', run.Objects.Select(static o => o.GetProperty("indicatorCode").GetString() ?? "-")));
    }

    /// <summary>A text that is read in stretches, with lines of every length and end.</summary>
    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    public async Task Lines_columns_and_sentences_are_those_of_the_whole_text(string format)
    {
        var written = new StringBuilder();
        for (int i = 1; written.Length < 500_000; i++)
            written.Append(i % 7 == 0 ? "\n\n" : "").Append("  序文！").Append('中', i % 900).Append($"？2023年出口{i}亿元，增长{i % 50}%；进口{i}元。").Append(i % 3 == 0 ? "\r\n" : i % 3 == 1 ? "\n" : "");
        string text = written.ToString();

        ToolRun run = await ToolRun.Reading(text, "extract", "-f", format, "--columns", "start,length,line,column,sentence");

        (int Start, int Length, int Line, int Column, string Sentence)[] lines = format == "csv"
            ? [.. CsvRows.Of(run.Output)[1..].Select(static r => (int.Parse(r[0]), int.Parse(r[1]), int.Parse(r[2]), int.Parse(r[3]), r[4]))]
            : [.. run.Objects.Select(static o => (Whole(o, "start"), Whole(o, "length"), Whole(o, "line"), Whole(o, "column"), o.GetProperty("sentence").GetString()!))];
        Assert.True(lines.Length > 3000, $"{lines.Length} lines");
        int number = 1;
        int begin = 0;
        foreach ((int start, int length, int line, int column, string sentence) in lines)
        {
            for (int feed = text.IndexOf('\n', begin); feed >= 0 && feed < start; feed = text.IndexOf('\n', begin))
                (number, begin) = (number + 1, feed + 1);
            Assert.Equal((start, number, start - begin + 1), (start, line, column));
            int first = text.LastIndexOfAny("。！？；!?\n".ToCharArray(), start - 1) + 1;
            int end = text.IndexOfAny("。！？；!?\n".ToCharArray(), start + length);
            Assert.Equal((start, text[first..(end < 0 ? text.Length : end + 1)].Trim()), (start, sentence));
        }

        static int Whole(JsonElement line, string name) => line.GetProperty(name).GetInt32();
    }
}
