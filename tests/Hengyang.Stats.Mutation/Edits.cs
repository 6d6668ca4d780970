namespace Hengyang.Stats.Mutation;

/// <summary>Texts that are one or two edits away from a text: what a writer of tests would try, by the thousand.</summary>
internal sealed class Edits(string[] texts, int seed)
{
    private static readonly string[] Numbers = ["3.5", "0", "-2", "1", "2", "12", "13", "31", "100", "101", "1998", "2024", "3万", "十", "三", "半", "两", "99999999999999999999", "0.5", "1—3", "二〇二三", "10余", "近5", "几", "1/3", "1,234.5", "5%", "3亿元", "2个百分点", "3倍", "5个月", "3年"];
    private static readonly string[] Marks = ["|", "\t", "\n", "万元", "（万元）", "合计", "指标", "2023年", "1—11月", "增长率（%）", "地区", "衡阳市", "一季度", " ", "，", "。", "、", "；", "：", "（", "）", "\n", "\t", "—", "/", "%", "“", "”", "的", "为", "了", "年", "月", "日", "第", "位", "个", "元", "和", "至", "比", "在", "其中", "分别", "同比", "增长", "下降", "占", "达", "全市", "去年", "本月", "以上", "左右", "年均", "累计", "每", "约", "超", "位居", "前", "末"];

    private readonly Random _random = new(seed);

    internal string Of(string text)
    {
        text = Once(text);
        return _random.Next(3) == 0 ? Once(text) : text;
    }

    private string Once(string text)
    {
        if (text.Length == 0)
            return Any(Marks);
        int from = _random.Next(text.Length + 1);
        int length = Math.Min(text.Length - from, 1 + _random.Next(3));
        switch (_random.Next(9))
        {
            case 0:
                return text.Remove(from, length);
            case 1:
                return text.Insert(from, Any(Marks));
            case 2:
                return string.Concat(text.AsSpan(0, from), Any(Marks), text.AsSpan(from + length));
            case 3 or 4:
                return OtherNumber(text);
            case 5:
                return text.Insert(from, Piece(1 + _random.Next(6)));
            case 6:
                return string.Concat(text.AsSpan(0, from), Piece(1 + _random.Next(4)), text.AsSpan(from + length));
            case 7:
                string other = Any(texts);
                return other.Length > 40 ? text : string.Concat(text.AsSpan(0, from), other.AsSpan(_random.Next(other.Length + 1)));
            default:
                return text.Insert(from, text.Substring(from, length));
        }
    }

    private string OtherNumber(string text)
    {
        int[] starts = [.. Enumerable.Range(0, text.Length).Where(i => IsDigit(text[i]) && (i == 0 || !IsDigit(text[i - 1])))];
        if (starts.Length == 0)
            return text.Insert(_random.Next(text.Length + 1), Any(Numbers));
        int from = starts[_random.Next(starts.Length)];
        int end = from;
        while (end < text.Length && IsDigit(text[end]))
            end++;
        return string.Concat(text.AsSpan(0, from), Any(Numbers), text.AsSpan(end));
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || "一二三四五六七八九十百千万亿〇零两半.．".Contains(c, StringComparison.Ordinal);

    private string Piece(int length)
    {
        string other = Any(texts);
        int from = _random.Next(other.Length);
        return other.Substring(from, Math.Min(length, other.Length - from));
    }

    private string Any(string[] all) => all[_random.Next(all.Length)];
}
