namespace Hengyang.Stats;

/// <summary>The kinds of labels: what makes a number with its unit a name, an ordinal, a stretch of the calendar or a slogan, and no quantity of the text.</summary>
internal static class LabelForms
{
    /// <summary>Nouns that 个 makes a list of points and not a count of things: 三个方面.</summary>
    private static readonly string[] Points = [.. SharedWords.Of("QuantityRules.Points"), "层面", "维度", "环节", "关键词", "字", "转变", "结合", "坚持", "不"];

    /// <summary>What holds numbered sessions: 省十四届人大三次会议, 市委八次全会.</summary>
    private static readonly string[] Meetings = [.. SharedWords.Of("QuantityLabels.Meetings"), "全会", "全体会议", "代表大会", "例会"];

    /// <summary>What can be named by a number; what is measured otherwise is meant.</summary>
    private static readonly Dimension[] Nameable = [Dimension.Count, Dimension.Time, Dimension.Length, Dimension.Other, Dimension.Rate, Dimension.Concentration, Dimension.Speed];
    private static readonly Dimension[] NoCount = [.. Enum.GetValues<Dimension>().Where(static d => d != Dimension.Count)];
    private static readonly Dimension[] NoMoney = [.. Enum.GetValues<Dimension>().Where(static d => d != Dimension.Currency)];

    private static readonly Dictionary<string, LabelGuard> Guards = new()
    {
        ["a-part"] = static (in Sentence _, in Measure _, in NumberToken number) => number.Has(NumberStyle.Part),
        ["one-character"] = static (in Sentence s, in Measure m, in NumberToken _) => s[m.NumberToken].End - s[m.NumberToken].Start == 1,
        ["one"] = static (in Sentence _, in Measure _, in NumberToken number) => number.Value == 1,
        ["at-most-one"] = static (in Sentence _, in Measure m, in NumberToken number) => number.Value <= 1 && m.Start == m.NumberStart,
        ["no-magnitude"] = static (in Sentence _, in Measure _, in NumberToken number) => !number.Has(NumberStyle.Magnitude),
        ["few"] = static (in Sentence _, in Measure _, in NumberToken number) => number.Value < LabelGuards.LeastArea,
        ["below-ten-thousand"] = static (in Sentence _, in Measure _, in NumberToken number) => number.Exponent < 4,
        ["weak"] = static (in Sentence _, in Measure m, in NumberToken _) => UnitTable.IsWeak(m.Quantity.Unit),
        ["no-coin"] = static (in Sentence s, in Measure m, in NumberToken number) => !SmallCoins.IsCoin(s, in m, in number),
        ["quoted"] = LabelGuards.IsQuoted,
        ["padded"] = LabelGuards.IsPadded,
        ["version"] = LabelGuards.IsVersion,
        ["cohort"] = LabelGuards.IsCohort,
        ["degrees"] = LabelGuards.IsBeforeDigit,
        ["power"] = LabelGuards.IsPower,
        ["pattern"] = LabelGuards.IsRepeatedPattern,
        ["class"] = LabelGuards.IsClass,
        ["tally"] = LabelGuards.IsTally,
        ["glossed"] = LabelGuards.IsGlossed,
        ["caption"] = LabelGuards.IsCaptionNumber,
        ["quarter"] = LabelGuards.IsQuarter,
        ["present-before"] = LabelGuards.IsBehindPresent,
        ["numbered-century"] = static (in Sentence _, in Measure _, in NumberToken number) => number.Value >= LabelGuards.FirstNumberedCentury,
        ["named-year"] = LabelGuards.IsNamedYear,
        ["pointed-at"] = LabelGuards.IsPointedAt,
        ["described"] = LabelGuards.IsDescribed,
        ["nothing"] = LabelGuards.IsNothing,
        ["clock"] = LabelGuards.IsClock,
        ["date"] = LabelGuards.IsDate,
        ["no-interest"] = LabelGuards.IsNoInterest,
        ["naming"] = LabelGuards.NamesMore,
        ["article"] = LabelGuards.IsArticle,
        ["no-class"] = LabelGuards.IsNoClass,
    };

    private static readonly LabelRow[] Rows =
    [
        new("part of a name in quotation marks", "实施“五大行动”。 → -", "建成“15分钟生活圈”。 → -", "他说：“今年我们村里来了5家企业和许多外地的客商，大家都很高兴。” → Exact 5家")
        {
            Measures = Nameable,
            Guards = "quoted",
            AlsoBare = true,
        },
        new("head of a note", "［19］两个基地、两个枢纽：指研发基地。 → -", "［19］基地：指两个枢纽。 → Exact 2个")
        {
            Guards = "glossed",
        },
        new("number of a caption", "图十 分地区走势 → -", "共有附件3件 → Exact 3件")
        {
            Guards = "caption",
        },
        new("the first ones of a row", "前五名学生得奖 → -", "共有五名学生得奖 → Exact 5名")
        {
            After = "前",
            Units = [UnitTable.Named("名"), UnitTable.Named("位")],
        },
        new("what a rate is per", "每10万人中有大学生 → -")
        {
            After = "每",
        },
        new("share of several", "前百分之五 → -", "另50% → Exact 50%")
        {
            After = Particles.OfSeveral,
            Units = [Unit.Percent],
            Guards = "a-part",
        },
        new("number padded with zeros", "发射02个 → -", "发射0.5升 → Exact 0.5升", "用时08分钟 → Exact 8分钟")
        {
            Style = NumberStyle.Arabic,
            Begins = "0０",
            Guards = "padded",
        },
        new("number of a version", "发布3.0版 → -")
        {
            Style = NumberStyle.Arabic,
            Guards = "version",
        },
        new("year of a class", "2012届毕业生 → -")
        {
            Style = NumberStyle.Arabic,
            Guards = "cohort",
        },
        new("degrees of a place", "东经112°17′ → -", "温度112° → Exact 112度")
        {
            Style = NumberStyle.Arabic,
            Ends = "°",
            Guards = "degrees",
        },
        new("power of ten", "菌落1.2×103个 → -", "箱数×5个 → Exact 5个")
        {
            Style = NumberStyle.Arabic,
            After = "×",
            Guards = "power",
        },
        new("part of a formula", "10^4个 → -")
        {
            Style = NumberStyle.Arabic,
            After = "^_",
        },
        new("numbered session", "十四届人大三次会议 → -")
        {
            Style = NumberStyle.Han,
            After = "大届委会协、",
            Ends = "次",
            Before = Meetings,
        },
        new("number behind a session's", "八届九次 → -")
        {
            Style = NumberStyle.Han,
            After = "届",
        },
        new("pattern of digits and nouns", "一主两副 → -")
        {
            Style = NumberStyle.Han,
            Measures = [Dimension.Count],
            Guards = "one-character pattern",
        },
        new("class of a size", "三千万级机场 → -", "十级风 → Exact 10级")
        {
            Style = NumberStyle.Han,
            Measures = [Dimension.Other],
            Guards = "class",
        },
        new("one of its kind", "较上一交易日 → -", "下一小时 → -")
        {
            Style = NumberStyle.Han,
            After = Particles.NamesOne,
            Measures = [Dimension.Count, Dimension.Time],
            Guards = "at-most-one",
        },
        new("the second one", "二次报销 → -", "二十个 → Exact 20个")
        {
            Style = NumberStyle.Han,
            Begins = "二",
            Measures = [Dimension.Count],
            Guards = "one-character",
        },
        new("head of a name in capitals", "陆家 → -", "伍仟斤 → Exact 5000斤")
        {
            Style = NumberStyle.Han,
            Begins = LabelGuards.Capitals,
            Measures = NoMoney,
            Guards = "one-character",
        },
        new("tally of movements", "二升四降 → -", "共降雨2升 → Exact 2升")
        {
            Ends = LabelGuards.Moves,
            Guards = "tally",
        },
        new("number of a quarter", "超一季度增速 → -")
        {
            Style = NumberStyle.Han,
            Measures = [Dimension.Time],
            Guards = "quarter",
        },
        new("number of a century", "21世纪海上丝绸之路 → -", "5个世纪 → Exact 5世纪")
        {
            Units = [UnitTable.Named("世纪")],
            Guards = "numbered-century",
        },
        new("year that a word names", "去年一年 → -")
        {
            Units = [Unit.Year],
            Guards = "one named-year",
        },
        new("stretch that is pointed at", "这五年 → -")
        {
            After = Particles.ThisOrThat,
            Measures = [Dimension.Time],
        },
        new("this year and the next", "今明两天 → -", "黎明两年 → Exact 2年")
        {
            After = "明",
            Measures = [Dimension.Time],
            Guards = "present-before",
        },
        new("stretch before or behind this one", "上个五年 → -", "整个五年 → Exact 5年")
        {
            After = "个",
            Measures = [Dimension.Time],
            Guards = "pointed-at",
        },
        new("stretch that is described", "极不平凡的五年。 → -", "极不平凡的五年规划 → Exact 5年")
        {
            Style = NumberStyle.Han,
            After = "的",
            Ends = "年",
            Measures = [Dimension.Time],
            Guards = "described",
        },
        new("zero in words", "零件 → -")
        {
            Style = NumberStyle.Han,
            Guards = "nothing",
        },
        new("minutes of a clock", "2点15分 → -", "得15分 → Exact 15分")
        {
            Ends = "分",
            Guards = "clock",
        },
        new("year of a date", "二三五年 → -", "五年 → Exact 5年")
        {
            Units = [Unit.Year],
            Guards = "date",
        },
        new("draws", "3胜2平 → -", "共有30平 → Exact 30平方米")
        {
            Ends = "平",
            Guards = "few",
        },
        new("number of a line", "地铁4线 → -", "10万线 → Exact 100000线")
        {
            Ends = "线",
            Guards = "below-ten-thousand",
        },
        new("numeral with a measure that names", "冰山一角 → -")
        {
            Style = NumberStyle.Han,
            Measures = NoCount,
            Guards = "weak no-magnitude no-coin no-interest",
        },
        new("numeral with a classifier that names", "五层 → -")
        {
            Style = NumberStyle.Han,
            Measures = [Dimension.Count],
            Guards = "weak naming",
        },
        new("one as an article", "一个 → -")
        {
            Style = NumberStyle.Han,
            Measures = [Dimension.Count],
            Guards = "one article",
        },
        new("number of points", "三个方面 → -")
        {
            Units = [Unit.Piece],
            Before = Points,
        },
        new("times that one is repeated", "三个一 → -", "4个一线城市 → Exact 4个")
        {
            Units = [Unit.Piece],
            Before = ["一"],
            Guards = "no-class",
        },
    ];

    internal static readonly LabelTable Table = new(Rows, Guards);
}
