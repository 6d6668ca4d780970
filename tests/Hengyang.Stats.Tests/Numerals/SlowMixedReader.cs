using System.Globalization;
using System.Numerics;

namespace Hengyang.Stats.Tests;

/// <summary>
/// Reads well-formed numerals of every form straight from the definition, slowly: the first run of the largest magnitude
/// word cuts a numeral in two, its value is the left part times the word plus the right part, and what holds no such word
/// is digits in a row. It knows nothing of the library's state machine and refuses nothing; it only compares values.
/// </summary>
internal static class SlowMixedReader
{
    private static readonly (char Word, int Power)[] Words = [('兆', 12), ('亿', 8), ('万', 4), ('千', 3), ('百', 2), ('十', 1)];

    private static readonly string[] Digits =
        ["零〇○0０OoＯ", "一壹幺1１", "二贰貳两兩俩倆2２", "三叁參3３", "四肆4４", "五伍5５", "六陆陸6６", "七柒7７", "八捌8８", "九玖9９"];

    /// <summary>A fraction of integers, so that nothing is lost.</summary>
    internal readonly record struct Exact(BigInteger Numerator, BigInteger Denominator)
    {
        internal bool Is(decimal value)
        {
            int[] bits = decimal.GetBits(value);
            BigInteger mantissa = ((new BigInteger((uint)bits[2]) << 32) + (uint)bits[1] << 32) + (uint)bits[0];
            BigInteger scale = BigInteger.Pow(10, bits[3] >> 16 & 0xFF);
            return (value < 0 ? -mantissa : mantissa) * Denominator == Numerator * scale;
        }
    }

    internal static Exact Read(string text)
    {
        string plain = Simplify(text);
        bool negative = plain.Length > 0 && "-−－–负".Contains(plain[0]);
        plain = plain.TrimStart('-', '−', '－', '–', '负', '+', '＋');
        foreach (string part in new[] { "百分之", "千分之", "万分之" })
            if (plain.StartsWith(part, StringComparison.Ordinal))
                plain = plain[3..];
        Exact value = Quotient(plain);
        return negative ? value with { Numerator = -value.Numerator } : value;
    }

    private static Exact Quotient(string text)
    {
        // a share, in per cent as 百分之五十 is
        if (text is "一半")
            return new Exact(50, 1);
        int over = text.IndexOf("分之", StringComparison.Ordinal);
        if (over < 0)
            return Sum(text, isLast: true);
        int and = text.IndexOf('又', StringComparison.Ordinal);
        Exact lower = Sum(text[(and + 1)..over], isLast: false);
        Exact upper = Sum(text[(over + 2)..], isLast: false);
        Exact part = new(upper.Numerator * lower.Denominator, upper.Denominator * lower.Numerator);
        return and < 0 ? part : Add(Sum(text[..and], isLast: false), part);
    }

    /// <summary>The left part times the largest word plus the right part.</summary>
    private static Exact Sum(string text, bool isLast)
    {
        if (text is "半")
            return new Exact(1, 2);
        foreach ((char word, int power) in Words)
        {
            int at = text.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            int end = at + 1;
            while (end < text.Length && text[end] == word)
                end++;
            string left = text[..at].TrimStart('零', '〇');
            string right = text[end..];
            Exact count = left.Length == 0 ? new Exact(at == 0 || power == 1 ? 1 : 0, 1) : Sum(left, isLast: false);
            BigInteger times = BigInteger.Pow(10, power * (end - at));
            return Add(new Exact(count.Numerator * times, count.Denominator), Rest(right, power, end - at, isLast));
        }

        return Plain(text);
    }

    /// <summary>一万五: one digit alone behind the last word counts in the next lower place, unless 零 stands between.</summary>
    private static Exact Rest(string right, int power, int words, bool isLast)
    {
        if (right.Length == 0)
            return new Exact(0, 1);
        if (isLast && words == 1 && power >= 2 && right.Length == 1 && Digit(right[0]) > 0)
            return new Exact(Digit(right[0]) * BigInteger.Pow(10, power - 1), 1);
        return Sum(right, isLast);
    }

    private static Exact Plain(string text)
    {
        BigInteger value = 0;
        BigInteger scale = 1;
        bool behindPoint = false;
        foreach (char c in text)
        {
            if (c is '点' or '.' or '．')
            {
                behindPoint = true;
                continue;
            }

            int digit = Digit(c);
            if (digit < 0)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{c} in {text}"));
            value = value * 10 + digit;
            if (behindPoint)
                scale *= 10;
        }

        return new Exact(value, scale);
    }

    private static Exact Add(Exact a, Exact b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    private static int Digit(char c) => Array.FindIndex(Digits, forms => forms.Contains(c));

    private static string Simplify(string text)
    {
        string plain = text.Replace('萬', '万').Replace('億', '亿').Replace('點', '点').Replace('負', '负')
            .Replace('拾', '十').Replace('佰', '百').Replace('仟', '千')
            .Replace("廿", "二十").Replace("卅", "三十").Replace("卌", "四十");
        return string.Concat(plain.Where(static c => !char.IsWhiteSpace(c) && c is not (',' or '，')));
    }
}
