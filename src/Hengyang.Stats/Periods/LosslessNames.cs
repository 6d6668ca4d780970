namespace Hengyang.Stats;

/// <summary>The words of the format R of a period.</summary>
internal static class LosslessNames
{
    internal const string Point = "point";

    private static readonly string[] Precisions = ["day", "tenDays", "month", "quarter", "halfYear", "year", "multiYear"];

    internal static string Of(PeriodPrecision precision) => Precisions[(int)precision];

    /// <summary>The precision that a text begins with.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, out PeriodPrecision precision, out int length)
    {
        for (int i = 0; i < Precisions.Length; i++)
        {
            if (!StartsWith(text, Precisions[i]))
                continue;
            (precision, length) = ((PeriodPrecision)i, Precisions[i].Length);
            return true;
        }

        (precision, length) = (default, 0);
        return false;
    }

    internal static bool StartsWith(ReadOnlySpan<byte> text, string word)
    {
        if (text.Length < word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i])
                return false;
        }

        return true;
    }
}
