using System.IO.Compression;
using System.Text;
using Hengyang.Stats.Tool.Input.Tables;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Files that are tables of figures: separated values and workbooks.</summary>
public sealed class TableInputTests
{
    private const string Columns = "doc,indicator,value,unit,begin,change,cell,line,valueStart,valueLength";

    [Theory]
    [InlineData("a.csv", "2024年主要指标,,\n,,单位：亿元\n指标,2024年,增长（%）\n出口,\"1,234.5\",-3.2\n进口,…,\n")]
    [InlineData("a.csv", "2024年主要指标;;\n;;单位：亿元\n指标;2024年;增长（%）\n出口;1,234.5;-3.2\n进口;…;\n")]
    [InlineData("a.tsv", "2024年主要指标\t\t\n\t\t单位：亿元\n指标\t2024年\t增长（%）\n出口\t1,234.5\t-3.2\n进口\t…\t\n")]
    public async Task Separated_values_are_a_table(string name, string text)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write(name, text);

        ToolRun run = await ToolRun.Of("extract", file, "--format", "csv", "--columns", Columns);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([Columns, name + ",出口,123450000000,元,2024-01-01,3.2,B4,4,38,7"], run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Standard_input_is_a_table_when_told_so()
    {
        ToolRun run = await ToolRun.Reading("指标,2024年\n出口（亿元）,12.5\n", "extract", "--input", "table", "-t", "observation");
        Assert.Equal("1250000000", Assert.Single(run.Objects).GetProperty("value").GetRawText());
        Assert.Empty((await ToolRun.Reading("指标,2024年\n出口（亿元）,12.5\n", "extract", "-t", "observation")).Lines);
    }

    [Fact]
    public async Task What_is_odd_is_told_with_its_place()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.csv", "指标,2024年\n出口,12.5\n进口（亿元）,12..5\n汽车（辆）,5,6\n");
        ToolRun run = await ToolRun.Of("extract", file, "-t", "observation", "--columns", "indicator,value,unit");
        Assert.Equal(["{\"indicator\":\"出口\",\"value\":12.5,\"unit\":null}", "{\"indicator\":\"汽车\",\"value\":5,\"unit\":\"辆\"}"], run.Lines);
        Assert.Contains("no unit is named", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_takes_the_memory_of_a_stretch()
    {
        using var folder = new TemporaryFolder();
        var text = new StringBuilder("指标,2024年（万元）\n");
        for (int i = 0; i < 9000; i++)
            text.Append("出口,").Append(i).Append('\n');
        ToolRun run = await ToolRun.Of("extract", folder.Write("a.csv", text.ToString()), "--format", "csv", "--columns", "value,cell", "--no-header");
        string[] lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((9000, "0,B2", "89990000,B9001"), (lines.Length, lines[0], lines[^1]));
    }

    [Fact]
    public async Task A_workbook_gives_the_tables_of_its_sheets()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("年报.xlsx", Workbook(("总表", "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>指标</t></is></c><c r=\"B1\" s=\"2\"><v>2024</v></c><c r=\"C1\" t=\"inlineStr\"><is><t>增长</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>出口</t></is></c><c r=\"B3\" s=\"3\"><v>1234.5</v></c><c r=\"C3\" s=\"1\"><v>5.2000000000000005E-2</v></c></row>"), ("分表", "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>产品</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>产量（吨）</t></is></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>生铁</t></is></c><c r=\"B3\"><v>12</v></c></row>")));

        ToolRun run = await ToolRun.Of("extract", file, "--format", "csv", "--columns", "doc,indicator,value,unit,begin,change,cell", "--no-header");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["年报.xlsx#总表,出口,12345000,元,2024-01-01,5.2,B3", "年报.xlsx#分表,生铁,12,吨,,,B3"], run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_table_of_a_page_that_is_never_closed_is_read()
    {
        ToolRun run = await ToolRun.Reading("<table><tr><td>指标<td>2024年<tr><td>出口（亿元）<td>12<tr><td>进口", "extract", "--input", "html", "-t", "observation", "--columns", "indicator,value");
        Assert.Equal(["{\"indicator\":\"出口\",\"value\":1200000000}"], run.Lines);
    }

    [Fact]
    public async Task A_broken_workbook_is_reported()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.Of("extract", folder.Write("a.xlsx", "PK\u0003\u0004 no more"u8.ToArray()), folder.Write("b.xls", "text"), folder.Write("c.txt", "出口2亿元。"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Count(l => l.Contains("is no workbook that can be read", StringComparison.Ordinal)));
        Assert.NotEmpty(run.Lines);
    }

    [Theory]
    [InlineData(0.052, "0.0%", "5.2%")]
    [InlineData(0.30000000000000004, "General", "0.3")]
    [InlineData(1234567890, "#,##0,,", "1234.56789")]
    [InlineData(1234.5, "#,##0.0", "1234.5")]
    [InlineData(-1234.5, "#,##0.0;(#,##0.0)", "-1234.5")]
    [InlineData(12, "0.00\"万元\"", "12万元")]
    [InlineData(2024, "0年", "2024年")]
    [InlineData(12.5, "[$￥-804]#,##0.00", "￥12.5")]
    [InlineData(12.5, "_-* #,##0.00_-;\\-* #,##0.00_-", "12.5")]
    [InlineData(1e300, "0", "1E+300")]
    [InlineData(7, null, "7")]
    [InlineData(7, "\"", "7")]
    [InlineData(7, "[", "7")]
    [InlineData(7, "0\\", "7")]
    public void A_number_is_what_the_sheet_shows(double value, string? format, string expected) => Assert.Equal(expected, CellFormat.Show(value, format));

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"", "2024年3月")]
    [InlineData("yyyy/m/d", "2024年3月1日")]
    [InlineData("yyyy", "2024年")]
    public void A_day_is_what_the_sheet_shows(string format, string expected) => Assert.Equal(expected, CellFormat.Show(new DateTime(2024, 3, 1), format));

    /// <summary>The smallest workbook that Excel opens: styles 1 per cent, 2 a year, 3 万元.</summary>
    private static byte[] Workbook(params (string Name, string Rows)[] sheets)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string parts = "http://schemas.openxmlformats.org/package/2006/";
            Add("[Content_Types].xml", $"<Types xmlns=\"{parts}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"{parts}relationships\"><Relationship Id=\"r1\" Type=\"{kind}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{main}\" xmlns:r=\"{kind}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"s{i}\"/>"))}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{parts}relationships\"><Relationship Id=\"st\" Type=\"{kind}/styles\" Target=\"styles.xml\"/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"s{i}\" Type=\"{kind}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))}</Relationships>");
            Add("xl/styles.xml", $"<styleSheet xmlns=\"{main}\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0&quot;年&quot;\"/><numFmt numFmtId=\"165\" formatCode=\"#,##0.00&quot;万元&quot;\"/></numFmts><cellXfs count=\"4\"><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
            for (int i = 0; i < sheets.Length; i++)
                Add($"xl/worksheets/sheet{i}.xml", $"<worksheet xmlns=\"{main}\"><sheetData>{sheets[i].Rows}</sheetData></worksheet>");

            void Add(string name, string text)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}
