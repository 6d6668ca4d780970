using System.Globalization;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>Numbers and days as the framework writes them in the invariant culture, without the way through its formats.</summary>
internal static class JsonDigits
{
    /// <summary>The longest: a sign, 29 digits and a point.</summary>
    internal const int LongestNumber = 32;

    internal const int DayLength = 10;

    private const int ScaleShift = 16;

    /// <summary>Writes a number with the digits that it has.</summary>
    /// <param name="value">The number.</param>
    /// <param name="target">Where to; at least <see cref="LongestNumber"/> bytes.</param>
    /// <returns>How many bytes it took.</returns>
    internal static int Write(decimal value, Span<byte> target)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        ulong digits = ((ulong)(uint)parts[1] << 32) | (uint)parts[0];
        bool isNegative = parts[3] < 0;
        if (parts[2] != 0 || (isNegative && digits == 0))
        {
            value.TryFormat(target, out int all, default, CultureInfo.InvariantCulture);
            return all;
        }

        int at = 0;
        if (isNegative)
            target[at++] = (byte)'-';
        digits.TryFormat(target[at..], out int count, default, CultureInfo.InvariantCulture);
        int scale = (parts[3] >> ScaleShift) & byte.MaxValue;
        return scale == 0 ? at + count : at + SetPoint(target[at..], count, scale);
    }

    /// <summary>Writes a day as 2023-09-30.</summary>
    internal static void Write(DateOnly day, Span<byte> target)
    {
        day.Deconstruct(out int year, out int month, out int date);
        Two(target, 0, year / 100);
        Two(target, 2, year % 100);
        target[4] = (byte)'-';
        Two(target, 5, month);
        target[7] = (byte)'-';
        Two(target, 8, date);
    }

    /// <summary>Puts the point into digits, and zeros before them where they are too few.</summary>
    private static int SetPoint(Span<byte> target, int count, int scale)
    {
        int missing = scale + 1 - count;
        if (missing > 0)
        {
            target[..count].CopyTo(target[missing..]);
            target[..missing].Fill((byte)'0');
            count += missing;
        }
        int point = count - scale;
        for (int i = count; i > point; i--)
            target[i] = target[i - 1];
        target[point] = (byte)'.';
        return count + 1;
    }

    private static void Two(Span<byte> target, int at, int number)
    {
        target[at] = (byte)('0' + (number / 10));
        target[at + 1] = (byte)('0' + (number % 10));
    }
}
