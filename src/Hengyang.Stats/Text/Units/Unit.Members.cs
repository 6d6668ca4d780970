namespace Hengyang.Stats;

public readonly partial struct Unit
{
    /// <summary>元, the yuan renminbi (ISO 4217 CNY).</summary>
    public static Unit Yuan { get; } = UnitTable.Named("元");

    /// <summary>美元, the US dollar.</summary>
    public static Unit UsDollar { get; } = UnitTable.Named("美元");

    /// <summary>港元, the Hong Kong dollar.</summary>
    public static Unit HongKongDollar { get; } = UnitTable.Named("港元");

    /// <summary>%.</summary>
    public static Unit Percent { get; } = UnitTable.Named("%");

    /// <summary>‰.</summary>
    public static Unit Permille { get; } = UnitTable.Named("‰");

    /// <summary>‱, 万分之….</summary>
    public static Unit PerTenThousand { get; } = UnitTable.PerTenThousand;

    /// <summary>百分点: the difference of two percentages, which is no percentage.</summary>
    public static Unit PercentagePoint { get; } = UnitTable.Named("百分点");

    /// <summary>千分点: the difference of two values in ‰.</summary>
    public static Unit PermillePoint { get; } = UnitTable.Named("千分点");

    /// <summary>基点: a hundredth of a 百分点.</summary>
    public static Unit BasisPoint { get; } = UnitTable.Named("基点");

    /// <summary>倍: times.</summary>
    public static Unit Times { get; } = UnitTable.Named("倍");

    /// <summary>番: a doubling; 翻两番 is four times.</summary>
    public static Unit Doubling { get; } = UnitTable.Named("番");

    /// <summary>The parts of a proportion (11.6:33.9:54.5), which have no unit but are ratios: without a name, like <see cref="None"/>.</summary>
    public static Unit Proportion { get; } = UnitTable.Named(UnitTable.Proportion);

    /// <summary>人.</summary>
    public static Unit Person { get; } = UnitTable.Named("人");

    /// <summary>人次: a visit, a journey, an act of one person.</summary>
    public static Unit PersonTime { get; } = UnitTable.Named("人次");

    /// <summary>户.</summary>
    public static Unit Household { get; } = UnitTable.Named("户");

    /// <summary>家, the classifier of firms and institutions.</summary>
    public static Unit Establishment { get; } = UnitTable.Named("家");

    /// <summary>个, the classifier of whatever has no other.</summary>
    public static Unit Piece { get; } = UnitTable.Named("个");

    /// <summary>公里.</summary>
    public static Unit Kilometre { get; } = UnitTable.Named("公里");

    /// <summary>平方米.</summary>
    public static Unit SquareMetre { get; } = UnitTable.Named("平方米");

    /// <summary>平方公里.</summary>
    public static Unit SquareKilometre { get; } = UnitTable.Named("平方公里");

    /// <summary>公顷.</summary>
    public static Unit Hectare { get; } = UnitTable.Named("公顷");

    /// <summary>亩: 2000/3 m².</summary>
    public static Unit Mu { get; } = UnitTable.Named("亩");

    /// <summary>立方米.</summary>
    public static Unit CubicMetre { get; } = UnitTable.Named("立方米");

    /// <summary>公斤.</summary>
    public static Unit Kilogram { get; } = UnitTable.Named("公斤");

    /// <summary>吨.</summary>
    public static Unit Tonne { get; } = UnitTable.Named("吨");

    /// <summary>千瓦时.</summary>
    public static Unit KilowattHour { get; } = UnitTable.Named("千瓦时");

    /// <summary>吨标准煤: 29.3076 GJ.</summary>
    public static Unit TonneOfCoalEquivalent { get; } = UnitTable.Named("吨标准煤");

    /// <summary>千瓦.</summary>
    public static Unit Kilowatt { get; } = UnitTable.Named("千瓦");

    /// <summary>年, as a duration.</summary>
    public static Unit Year { get; } = UnitTable.Named("年");

    /// <summary>个月, as a duration.</summary>
    public static Unit Month { get; } = UnitTable.Named("个月");

    /// <summary>天, as a duration.</summary>
    public static Unit Day { get; } = UnitTable.Named("天");

    /// <summary>摄氏度.</summary>
    public static Unit DegreeCelsius { get; } = UnitTable.Named("摄氏度");

    /// <summary>标准箱, the twenty-foot equivalent unit of containers.</summary>
    public static Unit StandardContainer { get; } = UnitTable.Named("标准箱");

    /// <summary>微克/立方米.</summary>
    public static Unit MicrogramPerCubicMetre { get; } = UnitTable.Named("微克/立方米");
}
