using Hengyang.Stats.Tests.Forms;
using Hengyang.Stats.Tests.Metamorphic;
using Xunit;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>Figures of plain shapes are read by themselves, and must be what the grammar makes of them: mentions, bases that carry on, rules.</summary>
public sealed class PlainFigureTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2026, 3, 20) };

    [Fact]
    public void TextsAndExamplesReadTheSame()
    {
        int mentions = Compare(GoldenTexts.Bulletin) + Compare(GoldenTexts.Social);
        foreach (string text in WholeTexts.All())
            mentions += Compare(text);
        foreach ((MentionKind _, IFormRow _, FormExample example) in RowExamples.All())
            mentions += Compare(example.Text) + Compare("全市生产总值210亿元，同比增长3.9%，" + example.Text + "，利润增长5%。");
        Assert.True(mentions > 1_000, $"only {mentions} mentions were compared");
    }

    /// <summary>Every prefix, number, unit and what may stand behind it, one with the other: the rules that ask for one of them are all met.</summary>
    [Fact]
    public void ShapesReadTheSame()
    {
        string[] before = ["产值", "，", "前", "每", "第", "约", "上", "过", "从", "由", "另", "×", "+", "（", "±", "投资达", "产值为", "新增", "其中：", "占", "至", "每平方公里", "达到", "“", "的", "共", "和", "、", "比上年", "升", "率+", "率-", "率−", "率↑", "↓", "▲", "▼", "逾", "近", "超", "(", "【", "[", "(+", "（-", "~", "—", "/"];
        string[] numbers = ["3", "08", "2.5", "1,234", "2100", "36.5万", "10"];
        string[] units = ["亿元", "元", "人", "户", "吨", "公里", "%", "个百分点", "个", "年", "倍", "度", "平方", "平", "位", "名", "元/吨", "人次", "级", "小时", "米", "分", "成", "pct", "pp"];
        string[] behind = ["，", "。", "", "的道路。", "多，", "以上，", "、5亿元。", "和3元。", "”，", "左右。", "（含）。", "=100。", "增长。", "的增长。", "强。", "整。", "至5亿元。", "，其中3吨。", "）。"];
        foreach (string first in before)
            foreach (string number in numbers)
                foreach (string unit in units)
                    foreach (string last in behind)
                        Compare("去年" + first + number + unit + last);
    }

    [Fact]
    public void ChangesReadTheSame()
    {
        string[] before = ["", "收入", "由降转为", "拉动全市工业", "比计划", "10年平均", "收入3亿元、", "税收比上年增长3%，利润", "增速", "年", "分别", "与上年相比，"];
        string[] bases = ["", "同比", "环比", "年均", "累计", "两年平均", "同比分别"];
        string[] words = ["增长", "下降", "提高", "回落", "涨", "增", "收窄", "提升", "前移", "新增", "高出", "缩短", "加快", "由负转正", "持平", "增长了", "增长为", "增长至"];
        string[] sizes = ["5%", "0.0%", "-5%", "05%", "1.2个百分点", "3.5万元", "2倍"];
        string[] behind = ["。利润增长7%。", "，利润增长7%。", "、6.9%。", "；利润下降7%。", "和6%。", "（下同）。利润增长7%。", "，下同。利润增长7%。", "以上。", "的增速。", "", "至8.3%。", "或3万元。"];
        foreach (string first in before)
            foreach (string basis in bases)
                foreach (string word in words)
                    foreach (string size in sizes)
                        foreach (string last in behind)
                            Compare(first + basis + word + size + last);
    }

    private static int Compare(string text)
    {
        List<Mention> plain = Read(text, plainFigures: true);
        List<Mention> grammar = Read(text, plainFigures: false);
        for (int i = 0; i < Math.Min(plain.Count, grammar.Count); i++)
            Assert.True(plain[i] == grammar[i] && plain[i].RuleCode == grammar[i].RuleCode, $"{plain[i]} and not {grammar[i]} in {Around(text, plain[i].Range)}");
        Assert.True(plain.Count == grammar.Count, $"{plain.Count} mentions and not {grammar.Count} in {Around(text, new TextRange(0, 0))}");
        return plain.Count;
    }

    private static string Around(string text, TextRange range) => text[Math.Max(0, range.Start - 20)..Math.Min(text.Length, range.Start + 40)];

    /// <summary>Reads a text in the workspace of this thread, told whether to take the short way.</summary>
    private static List<Mention> Read(string text, bool plainFigures)
    {
        List<Mention> mentions = [];
        SetPlainFigures(plainFigures);
        try
        {
            foreach (Mention mention in new StatisticsReader(text.AsSpan(), Options))
                mentions.Add(mention);
        }
        finally
        {
            SetPlainFigures(true);
        }

        return mentions;
    }

    private static void SetPlainFigures(bool reads)
    {
        ReadingWorkspace workspace = ReadingWorkspace.Rent();
        workspace.ReadsPlainFigures = reads;
        workspace.Return();
    }
}
