namespace Hengyang.Stats;

/// <summary>Classifiers that need a noun behind them: 58个项目. Units that measure by themselves (人, 户, 吨, 元) do not.</summary>
internal static class Classifiers
{
    private static readonly UnitSet NeedNoun = new(
        "个", "家", "名", "位", "条", "件", "项", "处", "座", "栋", "辆", "台", "艘", "架", "张", "份", "起", "宗", "只", "头", "羽", "株", "棵", "所", "间", "套",
        "种", "类", "批", "支", "部", "幅", "首", "场", "块", "片", "口", "颗", "对", "列", "幢", "台（套）", "台套", "层", "门", "册", "篇", "本", "艘次", "架次", "期", "轮", "届");

    internal static readonly Unit YearOfAge = UnitTable.Named("岁");

    private static readonly Unit Persons = UnitTable.Named("人");
    private static readonly Unit Households = UnitTable.Named("户");

    internal static bool CountsPeople(Unit unit) => unit == Persons || unit == Households;

    /// <summary>家, 个, 户: whole things or households, and not people.</summary>
    internal static bool CountsThings(Unit unit) => TakesNoun(unit) || unit == Households;

    /// <summary>卫生机构5200个，其中医院180家: units that the same things are counted in, or the same unit.</summary>
    internal static bool CountAlike(Unit one, Unit other) => one == other || (Institutions.Contains(one) && Institutions.Contains(other));

    private static readonly UnitSet Institutions = new("个", "家", "所", "处", "座", "间");

    /// <summary>降至0: none of anything needs no unit.</summary>
    internal static bool IsNothing(in Quantity quantity) => quantity.Unit.IsNone && quantity.Value == 0;

    internal static bool TakesNoun(Unit unit) => NeedNoun.Contains(unit);
}
