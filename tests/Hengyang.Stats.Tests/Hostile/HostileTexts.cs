using System.Text;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Texts that no one writes, by name, in any length.</summary>
internal static class HostileTexts
{
    internal static readonly Dictionary<string, Func<int, string>> All = new()
    {
        ["digits"] = n => Repeat("1234567890", n),
        ["full-width digits"] = n => Repeat("５", n),
        ["万"] = n => Repeat("万", n),
        ["亿"] = n => Repeat("亿", n),
        ["零"] = n => Repeat("零", n),
        ["十"] = n => Repeat("十", n),
        ["一点"] = n => Repeat("一点", n),
        ["又"] = n => Repeat("一又", n),
        ["又 with fractions"] = n => Repeat("一又二分之一", n),
        ["分之"] = n => Repeat("二分之", n),
        ["thousands without end"] = n => "1" + Repeat(",111", n),
        ["spaced thousands"] = n => "1" + Repeat(" 111", n),
        ["decimals"] = n => "0." + Repeat("1", n),
        ["misread zeros"] = n => Repeat("1O", n),
        ["第"] = n => Repeat("第", n),
        ["比"] = n => Repeat("比", n),
        ["近"] = n => Repeat("近", n),
        ["同比"] = n => Repeat("同比", n),
        ["、"] = n => Repeat("、", n),
        ["list of numbers"] = n => Repeat("1、", n),
        ["list of changes"] = n => "增长" + Repeat("1%、", n),
        ["，"] = n => Repeat("，", n),
        ["。"] = n => Repeat("。", n),
        ["：with numbers"] = n => Repeat("1:", n),
        ["（"] = n => Repeat("（", n),
        ["（ with numbers"] = n => Repeat("（1", n),
        ["unclosed quotation"] = n => "“" + Repeat("产值增长", n),
        ["unclosed formula"] = n => "$1" + Repeat("{\\text", n),
        ["dollars"] = n => Repeat("$1", n),
        ["dashes"] = n => Repeat("-1", n),
        ["letters"] = n => Repeat("A", n),
        ["name parts"] = n => Repeat("A1-", n),
        ["spaces"] = n => Repeat(" ", n) + "增长5%",
        ["line breaks"] = n => Repeat("\n", n) + "增长5%",
        ["lone CR"] = n => Repeat("\r", n) + "增长5%",
        ["CR LF"] = n => Repeat("\r\n", n) + "增长5%",
        ["a word and line breaks"] = n => Repeat("增\n\n\n", n),
        ["a number and line breaks"] = n => Repeat("产值1\n", n),
        ["tabs"] = n => Repeat("\t", n),
        ["table rows"] = n => Repeat("产值\t12.5\t5.2\n", n),
        ["rows and empty lines"] = n => Repeat("1\t\n\n\n", n),
        ["stroke rows"] = n => Repeat("|产值|5|\n", n),
        ["strokes"] = n => Repeat("|", n),
        ["headings alone"] = n => Repeat("一、工业和建筑业\n", n),
        ["one sentence"] = n => Repeat("全市产值12.5亿元，同比增长5.2%，", n),
        ["one sentence without figures"] = n => Repeat("全市上下扎实工作，", n),
        ["plain text"] = n => Repeat("国", n) + "增长5%",
        ["years"] = n => Repeat("2023年", n),
        ["ranks"] = n => Repeat("排全省", n),
        ["其中"] = n => Repeat("其中出口1亿元，", n),
        ["areas"] = n => Repeat("山西、", n) + "增长5%",
        ["brackets within brackets"] = n => Repeat("（", n / 2) + Repeat("）", n / 2) + "增长5%",
        ["lone high surrogates"] = n => Repeat("\uD83D", n),
        ["lone low surrogates"] = n => Repeat("\uDE00", n),
        ["surrogates the wrong way round"] = n => Repeat("\uDE00\uD83D5", n),
        ["NUL"] = n => Repeat("\0", n),
        ["NUL within words"] = n => Repeat("增\0长5\0%", n),
        ["byte-order marks"] = n => Repeat("\uFEFF", n),
        ["bidi marks"] = n => Repeat("\u202E5\u202C%", n),
        ["combining marks"] = n => Repeat("5\u0301\u0302%", n),
    };

    /// <summary>One character of each kind, and nothing at all.</summary>
    internal static readonly string[] Short =
        ["", "1", "一", "万", "第", "增", "%", "。", "\n", "\r", "\t", "\0", " ", "“", "（", "$", "-", "\uD83D", "\uDE00", "\uFEFF", "A", "国", "|", "前", "近", "比", "半", "几", "年", "\r\n", "\uFEFF1", "第1", "1万"];

    internal static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length)
            text.Append(unit);
        return text.ToString();
    }
}
