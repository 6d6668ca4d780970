using System.Globalization;

namespace Hengyang.Stats;

/// <summary>A division of <see cref="AreaTable"/>.</summary>
internal readonly record struct AreaRow(string Name, AreaLevel Level, int Code, bool IsFormer)
{
    internal static List<AreaRow> Read(ReadOnlySpan<char> table)
    {
        List<AreaRow> rows = new(4000);
        int high = 0;
        bool first = true;
        for (int at = 0; at < table.Length;)
        {
            int length = table[at..].IndexOfAny(" \n");
            length = length < 0 ? table.Length - at : length;
            ReadOnlySpan<char> word = table.Slice(at, length).Trim();
            at += length;
            bool endsLine = at < table.Length && table[at] == '\n';
            at++;
            if (!word.IsEmpty)
            {
                int digits = word.IndexOfAnyExceptInRange('0', '9');
                digits = digits < 0 ? word.Length : digits;
                int number = int.Parse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture);
                AreaLevel level = !first ? AreaLevel.County : digits == 2 ? AreaLevel.Province : AreaLevel.Prefecture;
                high = !first ? high : digits == 2 ? number * 100 : number;
                ReadOnlySpan<char> name = word[digits..];
                bool former = !name.IsEmpty && name[0] == '-';
                if (!name.IsEmpty)
                    rows.Add(new AreaRow(name[(former ? 1 : 0)..].ToString(), level, (high * 100) + (first ? 0 : number), former));
                first = false;
            }

            first |= endsLine;
        }

        return rows;
    }
}
