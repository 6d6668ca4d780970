using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tool.Input.Tables;

/// <summary>
/// The value of a cell with what its number format adds to it: the per cent, the unit (0"万元"), the thousands that are left out (#,##0,,).
/// Without them 5.2% would be 0.052, and a column of millions would be read as millions of millions. All digits are kept.
/// </summary>
internal static class CellFormat
{
    internal static string? Show(object? value, string? format) => value switch
    {
        null => null,
        string text => text,
        double number => Number(number, format),
        int number => Number(number, format),
        DateTime day => Day(day, format),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>What the first section of a format says.</summary>
    private struct Parts
    {
        internal string Before;
        internal string Behind;
        internal int Hundreds;
        internal int Thousands;
    }

    private static string Number(double value, string? format)
    {
        if (Math.Abs(value) >= 1e27)
            return value.ToString("R", CultureInfo.InvariantCulture);
        Parts parts = Read(format ?? string.Empty);

        // a decimal has the fifteen digits that Excel keeps, and not the ones behind them
        decimal shown = (decimal)value;
        for (int i = 0; i < parts.Hundreds && Math.Abs(shown) < 1e24m; i++)
            shown *= 100;
        for (int i = 0; i < parts.Thousands; i++)
            shown /= 1000;
        string digits = (Math.Abs(shown) / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
        return (shown < 0 ? "-" : string.Empty) + parts.Before + digits + parts.Behind;
    }

    private static Parts Read(string format)
    {
        var parts = new Parts();
        var literals = new StringBuilder();
        bool digits = false;
        int commas = 0;
        if (format.Equals("General", StringComparison.OrdinalIgnoreCase))
            format = string.Empty;
        for (int i = 0; i < format.Length && format[i] != ';'; i++)
        {
            char c = format[i];
            switch (c)
            {
                case '0' or '#' or '?':
                    if (!digits)
                        (parts.Before, digits) = (literals.ToString(), true);
                    literals.Clear();
                    commas = 0;
                    break;
                case ',':
                    commas++;
                    break;
                case '%':
                    parts.Hundreds++;
                    literals.Append(c);
                    break;
                case '"':
                    int end = Math.Max(format.IndexOf('"', i + 1), i);
                    AddWords(literals, format.AsSpan(i + 1, Math.Max(0, end - i - 1)));
                    i = end;
                    break;
                case '[':
                    int close = Math.Max(format.IndexOf(']', i), i);
                    if (i + 1 < close && format[i + 1] == '$')
                        AddWords(literals, format.AsSpan(i + 2, close - i - 2).ToString().Split('-')[0]);
                    i = close;
                    break;
                case '_' or '*':
                    i++;
                    break;
                case '\\':
                    i++;
                    AddWords(literals, format.AsSpan(Math.Min(i, format.Length), Math.Min(1, Math.Max(0, format.Length - i))));
                    break;
                default:
                    AddWords(literals, format.AsSpan(i, 1));
                    break;
            }
        }

        if (digits)
            (parts.Behind, parts.Thousands) = (literals.ToString(), commas);
        return parts;
    }

    /// <summary>Units and signs of money; blanks, brackets and letters only set the figure.</summary>
    private static void AddWords(StringBuilder literals, ReadOnlySpan<char> words)
    {
        foreach (char c in words)
        {
            if (c is >= '\u3400' and <= '\u9FFF' or '¥' or '￥' or '$' or '€' or '£' or '‰' or '℃' or '㎡')
                literals.Append(c);
        }
    }

    /// <summary>A month is the first of its days to Excel; its format tells.</summary>
    private static string Day(DateTime day, string? format)
    {
        string plain = format is null ? "d" : string.Concat(format.Split('"').Where((_, i) => i % 2 == 0));
        string shown = plain.Contains('d', StringComparison.OrdinalIgnoreCase) ? "yyyy年M月d日" : plain.Contains('m', StringComparison.OrdinalIgnoreCase) ? "yyyy年M月" : "yyyy年";
        return day.ToString(shown, CultureInfo.InvariantCulture);
    }
}
