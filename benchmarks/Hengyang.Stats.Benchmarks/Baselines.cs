using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Hengyang.Stats.Benchmarks;

/// <summary>What the readers are compared with, each over the same text.</summary>
internal static partial class Baselines
{
    /// <summary>The characters with which what is looked for can begin.</summary>
    private static readonly SearchValues<char> FirstCharacters = SearchValues.Create(
        "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百千万亿半前上下去今明本近同环比较增下减提降回超约达排居第年月日");

    private static readonly byte[] Table = MakeTable();

    private static readonly Regex Quantities = QuantityPattern();
    private static readonly Regex Changes = ChangePattern();
    private static readonly Regex Dates = DatePattern();

    /// <summary>
    /// T: one table look-up for each character, in the fastest plain loop there is: a sum over a table of bytes, which the
    /// compiler checks no bounds of. What looks at every character by itself is not faster.
    /// </summary>
    internal static int TableLookups(ReadOnlySpan<char> text)
    {
        byte[] table = Table;
        int sum = 0;
        foreach (char c in text)
            sum += table[c];
        return sum;
    }

    /// <summary>S: a vectorised search for the characters with which a mention can begin.</summary>
    internal static int SearchFirstCharacters(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i; (i = text.IndexOfAny(FirstCharacters)) >= 0; text = text[(i + 1)..])
            count++;
        return count;
    }

    /// <summary>R: three compiled regular expressions, the way such figures are often taken out of a text. They give places, no values.</summary>
    internal static int Match(ReadOnlySpan<char> text) => Count(Quantities, text) + Count(Changes, text) + Count(Dates, text);

    /// <summary>U: the decoding of the text from UTF-8, which a reader of strings has behind it before it begins.</summary>
    internal static int Decode(ReadOnlySpan<byte> utf8, Span<char> destination) => Encoding.UTF8.GetChars(utf8, destination);

    internal static IEnumerable<(int Start, int Length)> Matches(string text) =>
        ((Regex[])[Quantities, Changes, Dates]).SelectMany(r => r.Matches(text)).Select(m => (m.Index, m.Length));

    private static int Count(Regex regex, ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (ValueMatch _ in regex.EnumerateMatches(text))
            count++;
        return count;
    }

    private static byte[] MakeTable()
    {
        var table = new byte[char.MaxValue + 1];
        for (int i = 0; i < table.Length; i++)
            table[i] = (byte)(FirstCharacters.Contains((char)i) ? 1 : 0);
        return table;
    }

    [GeneratedRegex(@"\d[\d,]*(?:\.\d+)?\s*[十百千万亿]*(?:元|美元|人次|人|户|家|件|辆|头|所|吨公里|吨|千公顷|公顷|亩|公里|平方米|千瓦时|‰|%|个百分点|倍)")]
    private static partial Regex QuantityPattern();

    [GeneratedRegex(@"(?:同比|环比|比上年(?:末|同期)?|比年初)?(?:增长|增加|提高|上升|上涨|加快|下降|减少|回落|降低)\d+(?:\.\d+)?(?:%|个百分点|倍)")]
    private static partial Regex ChangePattern();

    [GeneratedRegex(@"\d{4}年(?:\d{1,2}(?:[—-]\d{1,2})?月(?:\d{1,2}日)?)?|\d{1,2}(?:[—-]\d{1,2})?月(?:\d{1,2}日)?|前\d{1,2}个月|上半年|下半年|[前一二三四]+季度")]
    private static partial Regex DatePattern();
}
