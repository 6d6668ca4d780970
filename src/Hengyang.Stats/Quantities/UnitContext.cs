namespace Hengyang.Stats;

/// <summary>
/// Units that share their name with another one, where a word before the number in its sentence tells which is meant:
/// 气温18度 is a temperature, 用电3度 energy, and any other 度 an angle or a degree. The nearest word decides.
/// </summary>
/// <remarks>Source: the words beside 度 in bulletins of weather and of power supply.</remarks>
internal static class UnitContext
{
    /// <summary>How far the word may stand before the unit; further away it speaks of something else.</summary>
    private const int Reach = 40;

    private static readonly (string Name, string[] Words, string Unit)[] Rows =
    [
        ("度", ["气温", "氣溫", "温度", "溫度", "水温", "水溫", "体温", "體溫", "室温", "室溫", "地温", "高温", "高溫", "低温", "低溫", "升温", "升溫", "降温", "降溫"], "摄氏度"),
        ("度", ["用电", "用電", "电量", "電量", "发电", "發電", "供电", "供電", "节电", "節電", "耗电", "耗電", "电费", "電費", "绿电", "充电", "售电"], "千瓦时"),
    ];

    private static readonly (string Name, string[] Words, Unit Unit)[] Table =
        Array.ConvertAll(Rows, static row => (row.Name, row.Words, UnitTable.Named(row.Unit)));

    internal static readonly Unit Second = UnitTable.Named("秒");
    internal static readonly Unit Minute = UnitTable.Named("分钟");
    private static readonly Unit Hour = UnitTable.Named("小时");

    /// <summary>The unit that a name means at its place.</summary>
    internal static Unit Resolve(in Sentence s, int unit, Unit usual)
    {
        ReadOnlySpan<char> name = s.TextOf(s[unit]);
        // 2分30秒, 15小时23分
        if (name is "分" && (s[unit + 1].Kind == TokenKind.Number && s.IsAdjacent(unit + 1) && s.IsAdjacent(unit + 2) && s[unit + 2].Unit == Second
            || s[unit - 2].Unit == Hour && s.IsAdjacent(unit - 1)))
        {
            return Minute;
        }
        if (name is not "度")
            return usual;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, s[unit].Start - Reach)..s[unit].Start];
        int nearest = -1;

        // 3.5亿度 without any such word is electricity: nothing else is counted in so many degrees
        if (s[unit - 1].Kind == TokenKind.Number && s.Number(s[unit - 1]).Exponent >= 4)
            usual = Unit.KilowattHour;
        foreach ((string rowName, string[] words, Unit meant) in Table)
        {
            if (!name.SequenceEqual(rowName))
                continue;
            foreach (string word in words)
            {
                int at = before.LastIndexOf(word);
                if (at > nearest)
                {
                    nearest = at;
                    usual = meant;
                }
            }
        }

        return usual;
    }
}
