namespace Hengyang.Stats;

/// <summary>
/// The forms of a quantity, in four tables that are asked one after the other from left to right: what stands before the number, what
/// joins a second number, what belongs to the unit, what stands behind all of it. A quantity that no row changes is a number and its
/// unit. Coins, tenths and tolerances are small procedures (<see cref="SmallCoins"/>, <see cref="UnitParts"/>, <see cref="Tolerance"/>).
/// </summary>
internal static class QuantityForms
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        // 约近5万: the last one counts; a run of them is read again from each of its words, so that it must be short
        ["one"] = "({Qualifier} | 近) ['± | '了 | '过]",
        ["qualifiers"] = "$one [$one [$one [$one]]]",
    };

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["no-clock"] = QuantityMeanings.IsNoClock,
        ["between"] = RangeMeanings.IsBetween,
        ["no-unit"] = QuantityMeanings.HasNoUnitBehind,
    };

    /// <summary>Before the number, from the first word on.</summary>
    private static readonly Form<QuantityParts>[] RowsBefore =
    [
        new("qualifier before the number", "$qualifiers / {Number}", QuantityMeanings.Qualified, "产量约5万吨 → About 50000吨", "产量近500吨 → Nearly 500吨", "产量超3亿吨 → Over 300000000吨", "产量超过了3吨 → Over 3吨", "产量不低于3吨 → AtLeast 3吨", "产量不超过约5吨 → About 5吨", "误差约±2% → About 2%", "最近5次 → -"),
        new("currency in front", "[$qualifiers] {Currency} / {Number}", QuantityMeanings.InCurrency, "投资人民币5000万元 → Exact 50000000元", "投资约人民币300万 → About 3000000元", "售价US$300 → Exact 300美元", "人民币对美元16:30收盘 → -")
        {
            Guards = "no-clock",
        },
        new("below zero", "[$qualifiers] {Below} / {Number}", QuantityMeanings.BelowZero, "气温零下15度 → Exact -15摄氏度", "气温约零下3度 → About -3摄氏度"),
        new("magnitude behind 上", "'上 / {Number}", QuantityMeanings.UpTo, "上亿元资金 → AtLeast 100000000元", "产量达上百万吨 → AtLeast 1000000吨", "债务之上亿元资产 → -")
        {
            NotAfter = "之",
        },
        new("number behind 过", "'过 / {Number}", QuantityMeanings.Past, "产值过千亿元 → Over 100000000000元", "产值过10亿元 → Over 1000000000元", "占比过六成 → Over 60%", "看过10亿元账目 → -")
        {
            NotAfter = "跨不超通经越渡走跑游穿路见度用去来做看到",
        },
    ];

    /// <summary>Behind the first number and its unit: a second number.</summary>
    private static readonly Form<QuantityParts>[] RowsJoint =
    [
        new("from one number to another", "{To} ({Dash})* [z:{Below}] r:{Amount}", RangeMeanings.FromTo, "售价3至5万元 → Range 30000..50000元", "产量2.3—3.5亿吨 → Range 230000000..350000000吨", "售价13万元~17万元 → Range 130000..170000元", "售价3元至5万元 → Range 3..50000元", "气温零下3℃至零下2℃ → Range -3..-2摄氏度", "气温零下3℃至2℃ → Range -3..2摄氏度", "占比百分之四十至五十 → Range 40..50%", "12.8%至10.2% → -"),
        new("between two numbers", "('和 | '及 | 与) r:{Amount} / ('之 '间 | 之间)", RangeMeanings.Between, "产量在10吨和20吨之间 → Range 10..20吨", "产量在10与20吨之间 → Range 10..20吨", "产量为10吨和20吨期间 → -")
        {
            Guards = "between",
        },
        new("lower bound and upper bound", "[{Comma}] ['且 | '而 | '但 | '并] {Upper} r:{Amount}", RangeMeanings.Bounds, "产量大于10吨小于20吨 → Range 10..20吨", "产量不低于3、不高于5吨 → Range 3..5吨", "产量大于10吨且小于20吨 → Range 10..20吨", "产量10吨，小于20吨 → -"),
        new("two neighbours", "{ListComma} r:{Amount}", RangeMeanings.Neighbours, "重二、三百斤 → Range 200..300斤", "三、四十户 → Range 30..40户", "一百四、五十里 → Range 140..150里", "二、五百斤 → -"),
        new("proper fraction", "{Slash} r:{Number}", RangeMeanings.Quotient, "1/4的税收 → Exact 0.25", "5/4的税收 → -", "2020/21年度 → -"),
    ];

    /// <summary>Behind the unit, what makes the number another one.</summary>
    private static readonly Form<QuantityParts>[] RowsPart =
    [
        new("and a half", "{Half}", QuantityMeanings.AndHalf, "历时三天半 → Exact 3.5天", "重一吨半 → Exact 1.5吨", "两吨半年产量 → -")
        {
            Guards = "no-unit",
        },
        new("half before the name of the unit", "{Half} {Unit}", QuantityMeanings.HalfBeforeUnit, "用时一个半小时 → Exact 1.5小时", "用时两个半月 → Exact 2.5个月", "两个半吨 → -"),
        new("more before the name of the unit", "'多", QuantityMeanings.MoreBeforeUnit, "用时5个多小时 → Over 5..6小时", "用时两个多月 → Over 2..3个月")
        {
            Over = "more than the unit",
        },
        new("more than the unit", "'多", QuantityMeanings.MoreThanUnit, "历时两年多 → Over 2..3年", "占三成多 → Over 30..40%", "有5家多元化企业 → -"),
    ];

    /// <summary>Behind all of it.</summary>
    private static readonly Form<QuantityParts>[] RowsAfter =
    [
        new("qualifier behind the unit", "a:{After}", QuantityMeanings.QualifiedBehind, "产量5吨以上 → AtLeast 5吨", "产量5吨左右 → About 5吨", "用时3天内 → AtMost 3天", "售价30元起 → AtLeast 30元", "3家内资企业 → -", "3家起步 → -"),
        new("bound that is included", "{Open} '含 {Close} a:{After}", QuantityMeanings.QualifiedBehind, "产量5吨（含）以上 → AtLeast 5吨"),
        new("a little more", "'强", QuantityMeanings.Strong, "占三成强。 → Over 30%", "占三分之一强 → Over 0.3333333333333333333333333333", "占三成强势 → -"),
        new("not quite, behind it", "a:{Short}", QuantityMeanings.ShortBehind, "占三成不到。 → LessThan 30%", "存款3亿元不到。 → LessThan 300000000元", "占三成不到5% → -"),
    ];

    internal static readonly FormTable<QuantityParts> Before = new(RowsBefore, QuantityVocabulary.Of, Parts, Guards);
    internal static readonly FormTable<QuantityParts> Joint = new(RowsJoint, QuantityVocabulary.Of, Parts, Guards, Amount.Read);
    internal static readonly FormTable<QuantityParts> Part = new(RowsPart, QuantityVocabulary.Of, Parts, Guards);
    internal static readonly FormTable<QuantityParts> After = new(RowsAfter, QuantityVocabulary.Of, Parts, Guards);

    internal static readonly FormTable<QuantityParts>[] Tables = [Before, Joint, Part, After];

    internal static IEnumerable<IFormRow> Rows => Tables.SelectMany(static table => table.Rows);

    /// <summary>The bits of a quantity's code that hold the row of each table, from 1 on.</summary>
    private const int Width = 3;

    /// <summary>The code of a row of one of the tables, which are counted from 0.</summary>
    internal static short CodeOf(int table, int row) => (short)((row + 1) << (table * Width));

    /// <summary>The names of the rows that a quantity was read by.</summary>
    internal static string NameOf(short code)
    {
        List<string> names = [];
        for (int table = 0; table < Tables.Length; table++)
            if (((code >> (table * Width)) & ((1 << Width) - 1)) is > 0 and int row)
                names.Add(Tables[table].Rows[row - 1].Name);
        return string.Join(": ", names);
    }
}
