using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hengyang.Stats.Tool;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Fields;
using Hengyang.Stats.Tool.Output.Html;
using Hengyang.Stats.Tool.Output.Targets;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>The small pieces of the output, each alone.</summary>
public sealed class OutputPiecesTests
{
    [Theory]
    [InlineData(32, true)]
    [InlineData(unchecked((int)0x8007006D), true)]
    [InlineData(unchecked((int)0x800700E8), true)]
    [InlineData(28, false)]
    [InlineData(0, false)]
    public void A_closed_pipe_is_told_from_a_full_disk(int code, bool isClosed)
    {
        var failure = new IOException("it failed", code);
        var stream = new OutputStream(new BrokenStream(failure));
        Type expected = isClosed ? typeof(OutputClosedException) : typeof(OutputFailedException);
        foreach (Exception? thrown in new[] { Record.Exception(() => stream.Write([1], 0, 1)), Record.Exception(() => stream.Write([1])), Record.Exception(new OutputStream(new UnflushedStream(failure)).Flush) })
        {
            Assert.IsType(expected, thrown);
            Assert.Equal(("it failed", failure), (thrown!.Message, thrown.InnerException));
        }
    }

    [Fact]
    public void The_output_can_be_written_only()
    {
        using var memory = new MemoryStream();
        var stream = new OutputStream(memory);
        Assert.Equal((false, false, true), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        stream.Write([1, 2, 3, 4], 1, 2);
        Assert.Equal([2, 3], memory.ToArray());
        foreach (Action action in new Action[] { () => _ = stream.Length, () => _ = stream.Position, () => stream.Position = 0, () => stream.ReadExactly([0], 0, 1), () => stream.Seek(0, SeekOrigin.Begin), () => stream.SetLength(0) })
            Assert.Throws<NotSupportedException>(action);
    }

    [Fact]
    public void Every_member_has_its_name_and_none_has_none()
    {
        AssertNames<Aspect>();
        AssertNames<ChangeDirection>();
        AssertNames<ChangeOf>();
        AssertNames<ComparisonBasis>();
        AssertNames<Dimension>();
        AssertNames<DocumentWarningKind>();
        AssertNames<IndicatorKind>();
        AssertNames<LineType>();
        AssertNames<OpenSide>();
        AssertNames<PeriodPrecision>();
        AssertNames<PriceBasis>();
        AssertNames<Qualifier>();
        AssertNames<Turn>();
        Assert.Null(Names.Of((IndicatorKind?)null));
        Assert.Equal("index", Names.Of((IndicatorKind?)IndicatorKind.Index));
        Assert.Equal((null, "元"), (Names.Of(Unit.None), Names.Of(Unit.Yuan)));
    }

    private static void AssertNames<TEnum>()
        where TEnum : struct, Enum
    {
        string?[] expected = [.. Enum.GetNames<TEnum>().Select(static name => name == "None" ? null : char.ToLowerInvariant(name[0]) + name[1..])];
        Assert.Equal(expected, Enum.GetValues<TEnum>().Select(static value => Names.Of(value)));
        Assert.Equal(expected.OfType<string>(), Names.All<TEnum>());
    }

    [Fact]
    public void Every_set_of_reasons_has_its_names()
    {
        string[] names = ["unknownHead", "restoredName", "farName", "longName", "unlikely"];
        for (int set = 0; set < 32; set++)
            Assert.Equal(names.Where((_, i) => (set >> i) % 2 == 1), Names.Of((ObservationReasons)set));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\n\\u4e2d\"", "a\n中")]
    [InlineData("12.50", "12.50")]
    [InlineData("true", "true")]
    [InlineData("{\"a\":[1, 2]}", "{\"a\":[1, 2]}")]
    public void A_value_of_JSON_is_a_cell(string json, string? cell) => Assert.Equal(cell, CsvSink.CellOf(json));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("1=2")]
    [InlineData(" =1")]
    [InlineData("=1", "'=1")]
    [InlineData("+", "'+")]
    [InlineData("-1", "'-1")]
    [InlineData("--", "'--")]
    [InlineData("@", "'@")]
    [InlineData("\t", "'\t")]
    [InlineData("\r", "'\r")]
    [InlineData("\n", "'\n")]
    [InlineData("＝", "'＝")]
    [InlineData("＋", "'＋")]
    [InlineData("－", "'－")]
    [InlineData("＠", "'＠")]
    public void What_a_spreadsheet_would_run_gets_an_apostrophe(string text, string? guarded = null) => Assert.Equal(guarded ?? text, CsvCells.Guard(text));

    [Fact]
    public void No_text_stays_none() => Assert.Null(CsvCells.Guard(null));

    /// <summary>The buffer grows and is emptied at places that no text of the other tests meets: each length around them, plain and escaped.</summary>
    [Fact]
    public void A_line_of_any_length_is_written_whole()
    {
        string[] characters = ["a", "中", "\"", "é"];
        foreach (int length in new[] { 0, 1, 31, 32, 1000, 10_900, 10_922, 10_923, 21_800, 21_844, 21_845, 21_846, 32_760, 32_768, 65_500, 65_530, 65_535, 65_536, 100_000 })
        {
            foreach (string character in characters)
            {
                string text = string.Concat(Enumerable.Repeat(character, length));
                var stream = new LineStream();
                var json = new JsonBytes(stream);
                var name = new JsonName("n");
                for (int line = 0; line < 2; line++)
                {
                    json.BeginObject();
                    json.Name(name);
                    json.Text(text);
                    json.Name(name);
                    json.Raw("\"" + character.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"");
                    json.Name(name);
                    json.Texts(["", text[..Math.Min(length, 7)]]);
                    json.Name(name);
                    json.Number(-1.5m);
                    json.Name(name);
                    json.Truth(true);
                    json.Name(name);
                    json.Day(new DateOnly(987, 12, 31));
                    json.Name(name);
                    json.Whole(long.MinValue);
                    json.Name(name);
                    json.Null();
                    json.EndObject();
                    json.EndLine();
                }

                json.Flush();
                json.Flush();
                string quoted = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";
                string few = $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text[..Math.Min(length, 7)])}\"";
                string expected = $"{{\"n\":{quoted},\"n\":\"{character.Replace("\"", "\\\"", StringComparison.Ordinal)}\",\"n\":[\"\",{few}],\"n\":-1.5,\"n\":true,\"n\":\"0987-12-31\",\"n\":-9223372036854775808,\"n\":null}}\n";
                Assert.True(expected + expected == Encoding.UTF8.GetString(stream.ToArray()), $"{length} times {character}");
                Assert.All(stream.Writes, static write => Assert.True(write.Ends && write.Length > 0));
                Assert.All(stream.Writes.SkipLast(1), static write => Assert.True(write.Length >= 32 * 1024));
                Assert.Equal(Encoding.UTF8.GetByteCount(expected) >= 32 * 1024 ? 2 : 1, stream.Writes.Count);
                Assert.Equal(stream.Writes.Count, stream.Flushes);
            }
        }
    }

    /// <summary>Fills the buffer to each of its last places before every kind of value.</summary>
    [Fact]
    public void A_value_at_the_end_of_the_buffer_is_written_whole()
    {
        (Action<JsonBytes> Write, string Json)[] values =
        [
            (static json => json.Null(), "null"), (static json => json.Truth(false), "false"), (static json => json.Whole(-12345678901234), "-12345678901234"), (static json => json.Number(-7.9228162514264337593543950335m), "-7.9228162514264337593543950335"),
            (static json => json.Day(new DateOnly(2024, 2, 29)), "\"2024-02-29\""), (static json => json.Raw("[\"中\"]"), "[\"中\"]"), (static json => json.Text("中a\n"), "\"中a\\n\""), (static json => json.Texts(["b", "c"]), "[\"b\",\"c\"]"),
            (static json => json.Name(new JsonName(new string('n', 40))), ",\"" + new string('n', 40) + "\":"), (static json => json.Name(new JsonName("n")), ",\"n\":"),
        ];
        for (int filled = (64 * 1024) - 70; filled <= (64 * 1024) + 2; filled++)
        {
            foreach ((Action<JsonBytes> write, string expected) in values)
            {
                var stream = new LineStream();
                var json = new JsonBytes(stream);
                for (int i = 0; i < filled / 4; i++)
                    json.Null();
                for (int i = 0; i < filled % 4; i++)
                    json.BeginArray();
                write(json);
                json.Flush();
                Assert.True(stream.ToArray().AsSpan(filled).SequenceEqual(Encoding.UTF8.GetBytes(expected)), $"{expected} behind {filled}");
            }
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("a\r\n\u001B\tb", "a    b")]
    [InlineData("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567890")]
    [InlineData("12345678901234567890123456789012345678901", "1234567890123456789012345678901234567890…")]
    [InlineData("12345678901234567890123456789012345678😀", "12345678901234567890123456789012345678😀")]
    [InlineData("12345678901234567890123456789012345678😀1", "12345678901234567890123456789012345678😀…")]
    [InlineData("123456789012345678901234567890123456789😀", "123456789012345678901234567890123456789…")]
    public void An_excerpt_is_one_short_line(string text, string excerpt) => Assert.Equal(excerpt, WarningReports.Excerpt(text));

    [Fact]
    public void Links_are_followed_to_their_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the links of Unix");
        using var folder = new TemporaryFolder();
        string root = RealPath.Of(folder.Path);
        string real = Path.Combine(root, "real");
        Directory.CreateDirectory(real);
        string file = Path.Combine(real, "a.txt");
        File.WriteAllText(file, "");
        Directory.CreateSymbolicLink(Path.Combine(root, "one"), real);
        Directory.CreateSymbolicLink(Path.Combine(root, "two"), Path.Combine(root, "one"));
        File.CreateSymbolicLink(Path.Combine(real, "link.txt"), "a.txt");
        File.CreateSymbolicLink(Path.Combine(root, "to.txt"), Path.Combine(root, "two", "link.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "gone.txt"), Path.Combine(root, "two", "none.txt"));
        File.CreateSymbolicLink(Path.Combine(root, "x"), Path.Combine(root, "y"));
        File.CreateSymbolicLink(Path.Combine(root, "y"), Path.Combine(root, "x"));

        Assert.Equal("/", RealPath.Of("/"));
        Assert.Equal(file, RealPath.Of(file));
        Assert.Equal(file, RealPath.Of(Path.Combine(root, "two", "..", "two", "a.txt")));
        Assert.Equal(file, RealPath.Of(Path.Combine(root, "to.txt")));
        Assert.Equal(Path.Combine(real, "none.txt"), RealPath.Of(Path.Combine(root, "gone.txt")));
        Assert.Equal(Path.Combine(real, "new", "b"), RealPath.Of(Path.Combine(root, "one", "new", "b")));
        Assert.StartsWith(root, RealPath.Of(Path.Combine(root, "x", "b")), StringComparison.Ordinal);
        Assert.Equal(Path.Combine(Directory.GetCurrentDirectory(), "none"), RealPath.Of("none"));
    }

    [Fact]
    public void A_writer_leaves_its_stream_open()
    {
        foreach (Func<Stream, ILineWriter> make in new Func<Stream, ILineWriter>[]
        {
            static stream => new CsvLineWriter(stream, ColumnChoice.Usual, new CsvStyle(true, false, ',')), static stream => new SdmxLineWriter(stream, "A:B(1.0)", UnitMultiplier.Written, new SdmxTotals(), new CsvStyle(true, false, ',')), static stream => new NdjsonLineWriter(stream, ColumnChoice.Usual),
        })
        {
            using var stream = new MemoryStream();
            using (ILineWriter writer = make(stream))
            {
                writer.Begin();
                writer.Flush();
            }

            Assert.True(stream.CanWrite);
            Assert.Equal(make(Stream.Null) is not NdjsonLineWriter, stream.Length > 0);
        }
    }

    [Fact]
    public void Every_report_is_a_line_of_the_errors_file()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "errors.ndjson");
        using (var errors = new ErrorFile(path))
        {
            errors.Write(new Message(MessageKind.BeginFile, "f.txt"), "f.txt");
            errors.Write(new Message(MessageKind.Note, "a", "said", 3, 4), "f.txt");
            errors.Write(new Message(MessageKind.Warning, "b", "odd", 3, 4, "countsDiffer", true), "f.txt");
            errors.Write(new Message(MessageKind.Failure, "c", "broken", 3, 4), "f.txt");
            errors.Write(new Message(MessageKind.FailureAt, "d", "bad \"line\"", 3, 4), "f.txt");
            errors.Write(new Message(MessageKind.MoreFailures, "", Line: 7), "f.txt");
            errors.Write(new Message(MessageKind.EndFile, ""), null);
        }

        Assert.Equal(
            [
                """{"kind":"note","source":"a","line":null,"byte":null,"start":null,"code":null,"message":"said"}""",
                """{"kind":"warning","source":"b","line":null,"byte":null,"start":4,"code":"countsDiffer","message":"odd"}""",
                """{"kind":"error","source":"c","line":null,"byte":null,"start":null,"code":null,"message":"broken"}""",
                """{"kind":"error","source":"f.txt","line":3,"byte":4,"start":null,"code":null,"message":"bad \"line\""}""",
            ],
            File.ReadAllLines(path));
    }

    [Theory]
    [InlineData("5元", "5")]
    [InlineData("99999元", "99999")]
    [InlineData("100000元", "10万")]
    [InlineData("-100000元", "-10万")]
    [InlineData("238645000000元", "2386.45亿")]
    [InlineData("约5元", "~5")]
    [InlineData("近5元", "<5")]
    [InlineData("不到5元", "<5")]
    [InlineData("5元以下", "≤5")]
    [InlineData("5元以上", "≥5")]
    [InlineData("超过5元", ">5")]
    [InlineData("30多元", ">30")]
    [InlineData("3至5元", "3–5")]
    public void A_value_for_people_has_the_sign_of_its_exactness(string text, string shown) => Assert.Equal(shown, Display.Value(Quantity.Parse(text)));

    [Fact]
    public void No_value_is_nothing() => Assert.Equal("", Display.Value(null));

    [Theory]
    [InlineData("同比增长5.6%", "+5.6% 同比")]
    [InlineData("环比下降1个百分点", "-1百分点 环比")]
    [InlineData("比年初增加3万元", "+30000元 比年初")]
    [InlineData("比2019年增长4%", "+4% 比2019")]
    [InlineData("年均增长7%", "+7% 年均")]
    [InlineData("累计增长7%", "+7% 累计")]
    [InlineData("与上月持平", "±0 环比")]
    [InlineData("增长7%", "+7%")]
    [InlineData("由负转正", "+")]
    public void A_change_for_people_is_short(string text, string shown) => Assert.Equal(shown, Display.Change(PercentageChange.Parse(text)));

    [Theory]
    [InlineData("居全省第5位", "全省第5")]
    [InlineData("居全省前5位", "全省前5")]
    [InlineData("排全省倒数第5", "全省倒数第5")]
    [InlineData("第5位", "第5")]
    public void A_rank_for_people_is_short(string text, string shown) => Assert.Equal(shown, Display.Place(Rank.Parse(text)));

    [Theory]
    [InlineData(Aspect.Actual, null, 60, "")]
    [InlineData(Aspect.Target, null, null, "target")]
    [InlineData(Aspect.Forecast, "贸易", 59, "forecast|in 贸易|confidence 0.59")]
    [InlineData(Aspect.Actual, "贸易", 100, "in 贸易")]
    public void What_keeps_an_observation_from_being_a_plain_fact_is_said(Aspect aspect, string? parent, int? confidence, string notes)
    {
        string json = JsonSerializer.Serialize(new { indicator = "出口", aspect = Names.Of(aspect), parent, confidence = confidence / 100m });
        Assert.Equal(notes, string.Join('|', Display.Notes(JsonSerializer.Deserialize<Observation>(json)!)));
    }

    /// <summary>Every word of the page that is not from a text is there in both languages, and on a page that has everything.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Every_label_is_a_word_of_the_page(string language)
    {
        const string Text = "2023年出口3元，同比增长4%，居全省第5位，编号1234.5。粮食、棉花分别为3吨、4吨、5吨。";
        PageLabels labels = language == "en" ? PageLabels.English : PageLabels.Chinese;
        string page = (await ToolRun.Reading($"{{\"text\":\"{Text}\"}}\n{{\"text\":\"没有。\"}}", "extract", "-i", "ndjson", "-f", "html", "--lang", language, "-t", "quantity,change,period,rank,number,observation")).Output;

        foreach (System.Reflection.PropertyInfo property in typeof(PageLabels).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Where(static p => p.PropertyType == typeof(string)))
        {
            string word = Assert.IsType<string>(property.GetValue(labels));
            Assert.False(string.IsNullOrWhiteSpace(word), property.Name);
            Assert.Contains(word, page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("", labels.Columns);
        Assert.All(labels.Columns, column => Assert.Contains($"<button>{column}</button>", page, StringComparison.Ordinal));
        Assert.Equal(7, labels.Columns.Distinct().Count());
        Assert.Equal([LineType.Quantity, LineType.Change, LineType.Period, LineType.Rank, LineType.Observation, LineType.Number], labels.Kinds.Keys.Order());
        Assert.All(labels.Kinds, kind => Assert.True(kind.Value.Length > 0 && page.Contains((kind.Key == LineType.Observation ? "</span> " : $"<mark class=\"{Names.Of(kind.Key)}\">") + kind.Value + "</", StringComparison.Ordinal), kind.Value));
        Assert.Equal(language == "en" ? ["0 observations", "1 observation", "2 observations, 1 warning", "1 observation, 2 warnings"] : ["0 条观测值", "1 条观测值", "2 条观测值，1 条提示", "1 条观测值，2 条提示"], [labels.Counts(0, 0), labels.Counts(1, 0), labels.Counts(2, 1), labels.Counts(1, 2)]);
    }

    [Fact]
    public void The_words_of_the_two_languages_differ() => Assert.All(
        typeof(PageLabels).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public).Where(static p => p.PropertyType == typeof(string)),
        static property => Assert.NotEqual(property.GetValue(PageLabels.English), property.GetValue(PageLabels.Chinese)));

    private sealed class UnflushedStream(IOException failure) : MemoryStream
    {
        public override void Flush() => throw failure;
    }

    /// <summary>Notes how long each piece is that is written, and whether it ends a line.</summary>
    private sealed class LineStream : MemoryStream
    {
        internal List<(int Length, bool Ends)> Writes { get; } = [];

        internal int Flushes { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Writes.Add((count, buffer[offset + count - 1] == '\n'));
            base.Write(buffer, offset, count);
        }

        public override void Flush() => Flushes++;
    }
}
