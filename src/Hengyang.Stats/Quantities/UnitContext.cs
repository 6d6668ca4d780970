namespace Hengyang.Stats;

/// <summary>
/// Units that share their name with another one, where a word before the number in its sentence tells which is meant:
/// 气温18度 is a temperature, 用电3度 energy, and any other 度 an angle or a degree; 1.8亿方 is a volume, and an area of floor
/// and land. The nearest word decides.
/// </summary>
/// <remarks>Source: the words beside 度 in bulletins of weather and of power supply, and beside 方 in those of housing, water and earthworks.</remarks>
internal static class UnitContext
{
    /// <summary>How far the word may stand before the unit; further away it speaks of something else.</summary>
    private const int Reach = 40;

    private static readonly string[] Temperatures = [.. SharedWords.Of("UnitContext.Temperatures"), "气温", "温度", "水温", "体温", "室温", "地温", "高温", "低温", "升温"];

    private static readonly string[] Electricity = [.. SharedWords.Of("UnitContext.Electricity"), "用电", "电量", "发电", "供电", "节电", "耗电", "电费", "绿电", "售电"];

    private static readonly string[] Areas = [.. SharedWords.Of("UnitContext.Areas"), "建面", "房", "楼", "土地", "用地", "建筑", "商铺", "写字楼", "物业", "租赁", "宗地", "地块", "展馆", "场馆", "去化", "营业"];

    private static readonly string[] Volumes = ["水", "土方", "石方", "土石", "砂", "气", "木材", "木", "混凝土", "库容", "蓄积", "渣", "泥", "填方", "挖方", "垃圾", "体积"];

    /// <summary>度 is a degree or a kilowatt-hour, 方 a square or a cubic metre.</summary>
    internal const char Degrees = '度';
    internal const char Square = '方';
    private const string Meant = "度方";

    /// <summary>点 is an hour, or a point of an index.</summary>
    internal const char Point = '点';

    /// <summary>Tenths: 三成, 九折.</summary>
    internal const char Tenth = '成';
    internal const char Discount = '折';
    internal const string Tenths = "成折";

    /// <summary>Units of a multiple, which 多 makes more: 三成多, 两倍多.</summary>
    internal const string Multiples = "成倍";

    /// <summary>分 is a minute, a mark or a coin.</summary>
    internal const char MinuteOrCoin = '分';

    internal const string SquareOfWire = "平方";

    /// <summary>Words straight behind 平方 that make it the section of a wire.</summary>
    private static readonly string[] Wires = ["电线", "电缆", "导线", "铜线", "铝线", "线缆", "铜芯", "铝芯", "的电线", "的电缆"];

    private static readonly Unit WireSection = UnitTable.Named("平方毫米");

    private static readonly (char Name, string[] Words, Unit Unit)[] Table =
    [
        (Degrees, Temperatures, UnitTable.Named("摄氏度")),
        (Degrees, Electricity, UnitTable.Named("千瓦时")),
        (Square, Areas, UnitTable.Named("平方米")),
        (Square, Volumes, UnitTable.Named("立方米")),
    ];

    internal static readonly Unit Second = UnitTable.Named("秒");
    internal static readonly Unit Minute = UnitTable.Named("分钟");
    private static readonly Unit Hour = UnitTable.Named("小时");

    /// <summary>Whether a word of temperature stands before a unit.</summary>
    internal static bool IsTemperature(in Sentence s, int unit) =>
        FoldedText.ContainsAny(s.Text[Math.Max(s.Start, s[unit].Start - Reach)..s[unit].Start], Table[0].Words);

    /// <summary>The unit that a name means at its place.</summary>
    internal static Unit Resolve(in Sentence s, int unit, Unit usual)
    {
        ReadOnlySpan<char> name = s.TextOf(s[unit]);
        // 2分30秒, 15小时23分
        if (Particles.Is1(name, MinuteOrCoin) && (s[unit + 1].Kind == TokenKind.Number && s.IsAdjacent(unit + 1) && s.IsAdjacent(unit + 2) && s[unit + 2].Unit == Second
            || s[unit - 2].Unit == Hour && s.IsAdjacent(unit - 1)))
        {
            return Minute;
        }
        if (name is SquareOfWire && IsWire(s.Text[s[unit].End..s.End]))
            return WireSection;
        if (!Particles.Is1(name, Meant))
            return usual;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, s[unit].Start - Reach)..s[unit].Start];
        int nearest = -1;

        // 3.5亿度 without any such word is electricity: nothing else is counted in so many degrees
        if (Particles.Is1(name, Degrees) && s.Number(s[unit - 1]).Exponent >= 4)
            usual = Unit.KilowattHour;
        foreach ((char rowName, string[] words, Unit meant) in Table)
        {
            if (name[0] != rowName)
                continue;
            foreach (string word in words)
            {
                int at = FoldedText.LastIndexOf(before, word);
                if (at > nearest)
                {
                    nearest = at;
                    usual = meant;
                }
            }
        }

        return usual;
    }

    private static bool IsWire(ReadOnlySpan<char> behind)
    {
        foreach (string wire in Wires)
            if (behind.StartsWith(wire))
                return true;
        return false;
    }
}
