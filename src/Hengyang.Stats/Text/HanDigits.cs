using System.Numerics;

namespace Hengyang.Stats;

/// <summary>Runs of Chinese digits without magnitude words: 二〇二三, 三点一四, 两三(百).</summary>
internal static class HanDigits
{
    /// <summary>How many Chinese digits stand in a row; a 0 or O between them counts (二0二四, 二O二四).</summary>
    internal static int CountRun(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length)
        {
            Steps.Add();
            if ((CharTable.Numerals[text[i]] & Numeral.KindMask) != Numeral.Han && !(i > start && IsMisreadZero(text, i)))
                break;
            i++;
        }

        return i - start;
    }

    internal static void ReadPositional<T>(ReadOnlySpan<char> text, ref int i, int count, ref T value)
        where T : struct, IBinaryInteger<T>
    {
        T ten = T.CreateTruncating(10);
        for (int end = i + count; i < end; i++)
        {
            byte kind = CharTable.Numerals[text[i]];
            int digit = (kind & Numeral.KindMask) == Numeral.Han ? kind & Numeral.ValueMask : 0;
            value = unchecked((value * ten) + T.CreateTruncating(digit));
        }
    }

    /// <summary>两三, 七八, 三五: neighbours in ascending order, and three to five.</summary>
    internal static bool IsApproximatePair(byte first, byte second)
    {
        int low = first & Numeral.ValueMask;
        int high = second & Numeral.ValueMask;
        return low > 0 && (high == low + 1 || (low == 3 && high == 5));
    }

    /// <summary>Whether the digits that end here can be decimals: a clock time goes on with 十, 分, 刻 or 半.</summary>
    internal static bool EndsFraction(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] is not (NumberWords.Ten or NumberWords.Quarter or NumberWords.Half) && !(text[end] == NumberWords.Part && (end + 1 >= text.Length || text[end + 1] != NumberWords.Of));

    /// <summary>Whether 点, or the point of older texts, and the digits of a decimal stand at a place: 六一点八, 二八．三.</summary>
    internal static bool IsPoint(ReadOnlySpan<char> text, int point) =>
        point < text.Length && CharTable.Numerals[text[point]] is Numeral.HanPoint or Numeral.OldPoint or Numeral.Point && CountRun(text, point + 1) is > 0 and int run && EndsFraction(text, point + 1 + run);

    private static bool IsMisreadZero(ReadOnlySpan<char> text, int i) =>
        text[i] is '0' or 'O' or 'o' or '０' && i + 1 < text.Length
        && (CharTable.Numerals[text[i + 1]] & Numeral.KindMask) == Numeral.Han;
}
