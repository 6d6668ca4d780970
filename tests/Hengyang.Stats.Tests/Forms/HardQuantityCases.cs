namespace Hengyang.Stats.Tests.Forms;

/// <summary>The cases of docs/hard-cases.md.</summary>
internal static class HardQuantityCases
{
    internal static readonly HardPage Page = new(
        "hard-cases.md",
        "Hard cases of numbers and quantities",
        "Every row of `../shared/cases/hard-cases.jsonl` of the kinds number, quantity, percent, range, proportion, ratio, points, none, enumeration, grades and attainment is a row of "
        + "`ChineseNumberParsingTests.ReadsWholeText`, `QuantityParsingTests.ReadsWholeText` or `QuantityReadingTests.QuantitiesOfText`.",
        new(
            "Where the collection asks for something else",
            "",
            new("减八点八", "nothing", "减 is a verb, not a sign, and moves no bare number; 八点八 alone is 8.8 and no clock time", "number 8.8"),
            new("数百万", "200万至900万", "the contract: 数 stands for 2 to 9 of the place", "2000000–9999999"),
            new("三十万多亿", "30万亿余", "the contract: a number without a unit has none", "unit \"\""),
            new("百分之七十百分位", "百分之七十 = 70%", "a percentile is not told from a percentage; the value is right", "70 and a note"),
            new("约10%人", "约10% = 约10%", "人 is no unit of a percentage", "10, about"),
            new("95%、85%、80%以上", "95% = 95%; 85% = 85%; 80%以上 = 80%以上", "以上 may be meant for all or for one; nothing is guessed", "at least? for the first two"),
            new("一千瓦", "1000瓦", "the same amount; the numeral takes 千 behind a Chinese digit", "1000 W or 1 kW"),
            new("一吨半", "1.5吨", "the unit stays as written; it converts exactly", "1500 kg"),
            new("12千米", "12公里", "likewise", "12000 m"),
            new("三四十块钱", "30至40元", "块 alone is a classifier (一百块砖)", "元"),
            new("发行总额（亿）10.00", "（亿）10.00 = 10.00亿", "the label gives the magnitude only; 元 would be a guess", "元"),
            new("四千万收购股份", "四千万 = 4000万", "likewise", "元?"),
            new("3万元欧元", "3万欧元", "the second name counts; there are no flags on quantities", "欧元 with a flag"),
            new("年增速接近 40‰", "接近 40‰ = 近40‰", "the text is kept; a reader cannot know what was printed", "suspected %。"),
            new("增长1O.5%", "+10.5%", "the text of the mention shows what was repaired", "a flag"),
            new("总产值12\n34.5亿元", "12\n34.5亿元 = 1234.5亿元", "the same: a line break cut the number in two", "a flag"),
            new("十分之一二手房", "十分之一 = 0.1", "the next word has the 二", "1/10"),
            new("12.8–13.0", "nothing", "between bare numbers a dash may be anything; `Quantity.TryParse`, which is asked for a quantity, reads a range", "a range"),
            new("一、二、三产业", "nothing", "ordinals; the observations restore the names", "three names"),
            new("3A和4A级", "nothing", "letters behind digits make a name", "grades")),
        new(
            "What is not joined",
            "A space inside a number counts only between groups of three, before a magnitude word or a unit, and beside a decimal point (but not at the head of a line, where it numbers a paragraph).",
            new("共12 345.6吨", "12 345.6吨 = 12345.6吨", "groups of three"),
            new("用去3. 5亿元", "3. 5亿元 = 3.5亿元", "beside the point"),
            new("1 2.5亿元", "2.5亿元 = 2.5亿元", "the first digit may number a figure or a list"),
            new("约3.5×10^4吨", "约35000吨", "multiplied out, also `3.5×10⁴` and `$3.5\\times 10^{4}$`"),
            new("约1.2×103吨", "nothing", "the exponent has lost its raising"),
            new("$2.1億", "2.1億 = 2.1亿", "papers of Hong Kong: the sign does not say whose dollar it is"),
            new("$\\$ 60000.00$", "60000.00美元", "the form that optical recognition gives to US dollars")),
        new(
            "Units that share a name",
            "The words around the number tell which is meant; the nearest decides. The rows are in `UnitContext`, the guards of the unit tables, and `QuantityRecognizer.IsUnitHere`.",
            new("气温18度，用电3度", "18度 = 18摄氏度; 3度 = 3千瓦时", "摄氏度 behind 气温, 温度 and their kin and behind 零下; 千瓦时 behind 用电, 电量 and theirs, and with 万 or 亿"),
            new("转角30度", "30度 = 30度", "度 of an angle where no such word stands before it"),
            new("平均住院1.7日", "1.7日 = 1.7天", "days with decimals, above 31, before 内, behind a qualifier or 逾期, 连续; else the day of a month"),
            new("每斤三块五，买一百块砖", "三块五 = 3.5元; 一百块 = 100块", "元 before a single digit and 钱; else a classifier"),
            new("上了5万亿两个台阶", "5万亿 = 5万亿; 两个 = 2个", "两 is a numeral before a magnitude word or a classifier; else the unit (两万两)"),
            new("每斤四元六毛三分，考了95分", "四元六毛三分 = 4.63元; 95分 = 95分", "分 is a coin behind 元 and 角; a score else; no unit before 之 别 布 行 析 比"),
            new("占三成，三成立公司", "三成 = 30%", "成 is tenths of one to ten; no unit before 立 为 功 果 and others; 折 likewise, from the price that is left"),
            new("来了8位客人，收入是两位数", "8位 = 8位", "位 is a classifier; a rank behind 第; no unit before 数"),
            new("3名学生，三名单", "3名 = 3名", "名 is a classifier; a rank behind 第; no unit before 单 称 次"),
            new("12家企业，三家庭", "12家 = 12家", "家 is a classifier; no unit before 庭 长 具 乡 属"),
            new("浇筑3万方混凝土，5方面", "3万方 = 3万立方米", "方 is 立方米 behind Arabic digits or a magnitude word, 平方米 beside floors and land; parties else"),
            new("指数收报3261点，会议9点开始", "3261点 = 3261个点", "点 is of an index above 24 or with decimals; an hour else"),
            new("5米高，5米兰", "5米 = 5米", "米 is a metre; no unit before 兰")),
        new(
            "What counts nothing",
            "Rules, not lists. Single words are guards of their rows and rows of `Idioms`.",
            new("实施“五大行动”", "nothing", "a Chinese numeral with a classifier inside short quotation marks or title marks is a name"),
            new("第十九届三次会议", "nothing", "behind 大, 届, 委, 会 and before 会议 or 全会 it numbers a session"),
            new("打造万亿级产业", "nothing", "级 behind a thousand or more is a class"),
            new("形成一主两副格局", "nothing", "digit + noun + digit + noun is a pattern"),
            new("极不平凡的五年。", "nothing", "这, 那, 今明 and 的 at the end of a clause make it a stretch of the calendar"),
            new("建成一个车站", "nothing", "一 with a classifier is an article, also in a list of ones and behind 突破")),
        new(
            "Changes and ranks",
            "The rows of these kinds are read as their table says (tests: `Changes/`, `Ranks/`). Two are read otherwise, by the rules of [reading-rules.md](reading-rules.md).",
            new("由上年亏损1.2亿元转为盈利0.8亿元", "上年 = 2023; 1.2亿元 = 1.2亿元; 0.8亿元 = 0.8亿元", "由A…到B states two levels. That a loss became a profit lies in 亏损 and 盈利, which name what the figures measure; 扭亏为盈 says it in one word and is a turn", "a turn"),
            new("环比指数为99.9、同比指数为94.6", "99.9 = 99.9; 94.6 = 94.6", "an index is a level; the change of −0.1 % follows from it but is not what the text states", "two changes")));
}
