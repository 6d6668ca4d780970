namespace Hengyang.Stats;

/// <summary>The words around a number that qualify it, and currencies in front of it.</summary>
internal static class QuantityWords
{
    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.About, "约 大概 约占 约有 约莫 左近 大抵 ≈ 差不多 差不多有");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.About, "QualifierBefore.About");
        // 近 is a row of PeriodWords: before a number without a stretch of time it is a qualifier
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.Nearly, "将近 接近 逼近 直逼");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.Nearly, "QualifierBefore.Nearly");
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.Over, "[买卖]超 逾 [打侦攻冲爆击]破[获案产解坏] 首次突破 首次超过 均超 已超 迈过 突破性超 首超 大幅超过 再破 高逾");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.Over, "QualifierBefore.Over");
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.AtLeast, "不下 不下于 不少于 不低于 不小于 起码 不短于 不早于 ≥ ≧ 至少有 最少有 起码有 至少达 不少于有");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.AtLeast, "QualifierBefore.AtLeast");
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.AtMost, "至多 不高于 不多于 不大于 不得超过 不长于 不突破 ≤ ≦ 至多有 最多有");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.AtMost, "QualifierBefore.AtMost");
        rows.Add(WordKind.QualifierBefore, (int)Qualifier.LessThan, "跌破 未达 未到");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.LessThan, "QualifierBefore.LessThan");
        rows.AddShared(WordKind.QualifierBefore, (int)Qualifier.MoreThan, "QualifierBefore.MoreThan");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.AtLeast, "以上(含) 起 或以上 及其以上");
        rows.AddShared(WordKind.QualifierAfter, (int)Qualifier.AtLeast, "QualifierAfter.AtLeast");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.AtMost, "及以下 以下(含) 内 或以下 封顶");
        rows.AddShared(WordKind.QualifierAfter, (int)Qualifier.AtMost, "QualifierAfter.AtMost");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.Over, "还多 还要多 出头 开外");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.About, "上下");
        rows.AddShared(WordKind.QualifierAfter, (int)Qualifier.About, "QualifierAfter.About");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.LessThan, "下方");
        rows.Add(WordKind.QualifierAfter, (int)Qualifier.MoreThan, "上方");
        rows.Add(WordKind.CurrencyBefore, Unit.Yuan, string.Join(' ', SharedWords.Of("CurrencyBefore.Yuan", "¥", "￥", "RMB", "CNY")));
        rows.Add(WordKind.CurrencyBefore, Unit.UsDollar, "美元 美金 US$ USD 美国$");
        rows.Add(WordKind.CurrencyBefore, Unit.HongKongDollar, "港元 港币 HK$ HKD");
        rows.Add(WordKind.CurrencyBefore, UnitTable.Named("欧元"), "欧元 €");
        rows.Add(WordKind.CurrencyBefore, UnitTable.Named("英镑"), "英镑 £");
        rows.Add(WordKind.CurrencyBefore, UnitTable.Named("日元"), "日元");
        rows.Add(WordKind.CurrencyBefore, UnitTable.Named("新台币"), string.Join(' ', SharedWords.Of("CurrencyBefore.Taiwan", "台币", "NT$", "TWD")));
        rows.Add(WordKind.CurrencyBefore, UnitTable.Named("澳门元"), "澳门元 澳门币 MOP MOP$");
        // 2.1C has lost its circle; 4.5C of a battery is none
        rows.AddUnit(Unit.DegreeCelsius, UnitTable.BareDegree.ToString(), WordGuard.Parse("C[快充倍电放率超]", out _));
        rows.Add(WordKind.BelowZero, 0, "零下");
        rows.Add(WordKind.RangeTo, 0, "至 到");
    }
}
