using System.Globalization;
using System.Numerics;

namespace Hengyang.Stats.Tests;

/// <summary>
/// Reads complete numerals straight from the definition, with BigInteger and without care for speed: the tests compare
/// the library's reader and writer with it. A numeral is a sum of pairs of groups; behind a pair stand n 亿 (10⁸ⁿ, n
/// falling), within a pair 万 divides the upper group from the lower, within a group 千 百 十 multiply the digit before them.
/// </summary>
internal static class SlowNumeralReader
{
    private const string Forms = "零〇 一壹 二贰貳两兩 三叁參 四肆 五伍 六陆陸 七柒 八捌 九玖";
    private static readonly string[] Digits = Forms.Split(' ');

    /// <summary>Reads a numeral with Chinese digits, or gives null when it is none.</summary>
    internal static decimal? Chinese(string text)
    {
        string rest = Simplify(text);
        bool negative = rest.StartsWith('负');
        if (negative)
            rest = rest[1..];
        string[] parts = rest.Split('点');
        if (parts.Length > 2 || parts[0].Length == 0)
            return null;
        BigInteger? whole = Whole(parts[0]);
        if (whole is null)
            return null;
        string fraction = "";
        if (parts.Length == 2)
        {
            if (parts[1].Length == 0 || parts[1].Any(c => Digit(c) < 0))
                return null;
            fraction = string.Concat(parts[1].Select(c => (char)('0' + Digit(c))));
        }

        return ToDecimal(negative, whole.Value, fraction);
    }

    /// <summary>Reads Arabic digits with an optional 万, 亿 or 万亿 behind them.</summary>
    internal static decimal? Short(string text)
    {
        string rest = Simplify(text);
        int power = rest.EndsWith("万亿", StringComparison.Ordinal) ? 12 : rest.EndsWith('亿') ? 8 : rest.EndsWith('万') ? 4 : 0;
        rest = rest.TrimEnd('万', '亿');
        bool negative = rest.StartsWith('-');
        if (negative)
            rest = rest[1..];
        string[] parts = rest.Split('.');
        string fraction = parts.Length == 2 ? parts[1] : "";
        string shifted = parts[0] + fraction.PadRight(power, '0')[..power];
        return ToDecimal(negative, BigInteger.Parse(shifted, CultureInfo.InvariantCulture), fraction.Length > power ? fraction[power..] : "");
    }

    /// <summary>Reads an amount of money.</summary>
    internal static decimal? Amount(string text)
    {
        string rest = Simplify(text);
        if (!rest.StartsWith("人民币", StringComparison.Ordinal))
            return null;
        rest = rest[3..].TrimEnd('整');
        bool negative = rest.StartsWith('负');
        if (negative)
            rest = rest[1..];
        BigInteger fen = 0;
        foreach ((char name, int worth) in new[] { ('元', 100), ('角', 10), ('分', 1) })
        {
            int at = rest.IndexOf(name, StringComparison.Ordinal);
            if (at < 0)
                continue;
            string numeral = rest[..at];
            if (name != '元')
                numeral = numeral.TrimStart('零');
            if (Whole(numeral) is not { } count)
                return null;
            fen += count * worth;
            rest = rest[(at + 1)..];
        }

        return rest.Length > 0 ? null : ToDecimal(negative, fen / 100, ((int)(fen % 100)).ToString("00", CultureInfo.InvariantCulture));
    }

    private static BigInteger? Whole(string text)
    {
        BigInteger sum = 0;
        int lastPower = int.MaxValue;
        while (text.Length > 0)
        {
            int at = text.IndexOf('亿', StringComparison.Ordinal);
            string pair = at < 0 ? text : text[..at];
            int power = 0;
            while (at >= 0 && at < text.Length && text[at] == '亿')
            {
                power++;
                at++;
            }

            text = at < 0 ? "" : text[at..];
            if (power >= lastPower || Pair(pair) is not { } value)
                return null;
            lastPower = power;
            sum += value * BigInteger.Pow(100_000_000, power);
        }

        return lastPower == int.MaxValue ? null : sum;
    }

    private static BigInteger? Pair(string text)
    {
        string[] groups = text.Split('万');
        if (groups.Length > 2)
            return null;
        if (groups.Length == 1)
            return Group(groups[0]);
        int? lower = groups[1].Length == 0 ? 0 : Group(groups[1]);
        return Group(groups[0]) is { } upper && lower is { } rest ? upper * 10_000 + rest : null;
    }

    private static int? Group(string text)
    {
        int sum = 0;
        int lastPlace = 4;
        for (int i = 0; i < text.Length; i++)
        {
            int digit = Digit(text[i]);
            if (digit == 0 && text.Length > 1)
                continue;
            int place = digit < 0 ? Place(text[i]) : i + 1 < text.Length ? Place(text[i + 1]) : 0;
            if (place < 0 || place >= lastPlace || (digit < 0 && (place != 1 || i > 0)))
                return null;
            lastPlace = place;
            sum += (digit < 0 ? 1 : digit) * (int)Math.Pow(10, place);
            if (digit >= 0 && place > 0)
                i++;
        }

        return text.Length == 0 ? null : sum;
    }

    private static int Digit(char c) => Array.FindIndex(Digits, forms => forms.Contains(c));

    private static int Place(char c) => c switch { '十' or '拾' => 1, '百' or '佰' => 2, '千' or '仟' => 3, _ => -1 };

    private static string Simplify(string text) =>
        text.Replace('萬', '万').Replace('億', '亿').Replace('點', '点').Replace('負', '负').Replace('圓', '元').Replace('幣', '币');

    private static decimal ToDecimal(bool negative, BigInteger whole, string fraction)
    {
        BigInteger digits = BigInteger.Parse(whole.ToString(CultureInfo.InvariantCulture) + fraction, CultureInfo.InvariantCulture);
        byte[] bytes = digits.ToByteArray(isUnsigned: true);
        if (bytes.Length > 12)
            throw new OverflowException();
        Array.Resize(ref bytes, 12);
        return new decimal(
            BitConverter.ToInt32(bytes, 0), BitConverter.ToInt32(bytes, 4), BitConverter.ToInt32(bytes, 8), negative, (byte)fraction.Length);
    }
}
