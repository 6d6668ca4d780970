namespace Hengyang.Stats;

/// <summary>
/// The forms of a movement that have rows so far, from the word that says it: doublings and turns. What is compared with stands
/// before and is read by <see cref="ChangeRecognizer"/>.
/// </summary>
internal static class ChangeForms
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        // 翻了一番多, 翻一番有余; 还多 is a qualifier of the lexicon
        ["more"] = "(m:'多 | m:'有 '余 | m:有 '余)",
    };

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["reaches"] = ChangeMeanings.Reaches,
        ["came-to"] = ChangeMeanings.CameTo,
    };

    private static readonly Form<ChangeReading>[] Rows =
    [
        new("doubling or halving by its word", "w:{Doubling}", ChangeMeanings.DoubledByWord, "产量翻番 → +1番", "产量同比减半 → -50% YearOverYear"),
        new("number of doublings", "{Times} z:{Size}", ChangeMeanings.DoubledByNumber, "产量翻两番 → +2番", "产量翻了3倍 → +3倍", "翻了5页 → -"),
        new("number of doublings and more", "{Times} z:{Size} $more", ChangeMeanings.DoubledByNumber, "产量翻两番多 → +2余番"),
        // 一番 is an idiom elsewhere (另有一番景象) and no number; behind 翻 it is one and its unit
        new("one doubling", "{Times} [q:{Before} | n:近] '一 o:'番 [a:{After}]", ChangeMeanings.DoubledOnce, "产量翻一番 → +1番", "产量翻了近一番 → +近1番", "产量翻一番以上 → +1番以上", "产量翻了约一番 → +约1番", "产量翻一番半 → +1.5番", "翻一页 → -"),
        new("one doubling and more", "{Times} '一 o:'番 $more", ChangeMeanings.DoubledOnce, "产量翻了一番多 → +1余番", "产量翻一番有余 → +1余番"),
        new("turn", "t:{Turn}", ChangeMeanings.Turned, "增速由负转正 → + Rate Positive", "产量同比转正 → + YearOverYear Positive", "实现扭亏。 → + Positive", "扭亏增盈工作 → -", "试用期转正 → -"),
        new("turn by a size", "t:{Turn} z:{Size}", ChangeMeanings.TurnedBy, "产量由降转升3.2% → +3.2% Positive", "产量由升转降2% → -2% Negative", "由降转升3家 → -"),
        new("comparative behind a comparison", "({Between} | {Text})* c:{More} [{Complement}] z:{Size}", ChangeMeanings.Compared, "比上年同期高2.8个百分点 → +2.8个百分点 YearOverYear Rate", "比上年高了3天 → +3天 YearOverYear", "环比高0.2个百分点 → +0.2个百分点 PeriodOverPeriod Rate", "比去年多出3.2亿元 → +3.2亿元 YearOverYear", "同比平均浓度高3微克 → -")
        {
            Over = "more or less by what a verb does, level that a direction noun came to, sign or bare size behind a comparison",
        },
        new("more or less by what a verb does", "[({Between} | {Text})* {Between}] c:{Amount} (v:{Text} | v:{Statement}) ({Text})* z:{Size}", ChangeMeanings.Compared, "比去年少收3.2亿元 → -3.2亿元 YearOverYear", "同比多完成0.8万亩 → +0.8万亩 YearOverYear", "比上年多支出了3.2亿元 → +3.2亿元 YearOverYear")
        {
            Over = "sign or bare size behind a comparison",
        },
        new("unchanged", "u:{Unchanged}", ChangeMeanings.Unchanged, "产量与上年持平 → = YearOverYear", "产量持平 → =", "产量与上年相同 → = YearOverYear", "产量相同 → -", "持平的5个城市 → -"),
        new("level that a direction noun came to", "n:{DirectionNoun} ([{Direction}] s:{Statement} | {Direction} {RangeTo} | w:{Text}) z:{Size}", ChangeMeanings.Reached, "跌幅扩大至0.59% → -0.59%", "涨幅控制在2.6% → +2.6%", "增幅达到5% → +5%", "涨幅扩大到5个城市 → -", "涨幅名单上2%的产品 → -")
        {
            Guards = "reaches",
        },
        // 同比分别为0.3%和-1.8%, 环比：-1.1%
        new("sign or bare size behind a comparison", "({Bridge})* [{Text}] ['+] [d:{Dash}] z:{Size}", SignedSize.Read, "同比+17.8% → +17.8% YearOverYear", "环比-1.2个百分点 → -1.2个百分点 PeriodOverPeriod Rate", "同比分别变化-6.65% → -6.65% YearOverYear", "同比0.7% → +0.7% YearOverYear", "环比：-1.1% → -1.1% PeriodOverPeriod", "YoY-4.2% → -4.2% YearOverYear", "同比0.2个百分点 → -"),
        new("times of the former value", "s:{Statement} ['了] z:{Size}", ChangeMeanings.ToTimes, "产量比上年增长到2.5倍 → +2.5倍 to YearOverYear", "产量比上年达2.5倍 → -")
        {
            Guards = "came-to",
            Over = "sign or bare size behind a comparison",
        },
    ];

    internal static readonly FormTable<ChangeReading> Table = new(Rows, ChangeVocabulary.Of, Parts, Guards, ReadSize);

    internal static string NameOf(short code) =>
        code > MovementForms.Offset ? MovementForms.Table.Rows[code - MovementForms.Offset - 1].Name : Table.Rows[code - 1].Name;

    private static int ReadSize(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        if (s[index].Start != place || !QuantityRecognizer.TryRead(s, index, out Measure size))
        {
            (part, end, next) = (default, place, index);
            return 0;
        }

        (part, end, next) = (FormPart.Of(in size), size.End, size.Next);
        return ChangeVocabulary.SizePart;
    }
}
