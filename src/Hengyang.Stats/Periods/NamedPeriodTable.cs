namespace Hengyang.Stats;

/// <summary>How the words of a named period are used.</summary>
internal enum NamedPeriodUse : byte
{
    /// <summary>A five-year plan by its number: in quotes, or followed by 时期, 期间, 规划; from 十一五 on also bare.</summary>
    Plan,

    /// <summary>A stretch of the calendar that stands by itself.</summary>
    Span,

    /// <summary>An event, of which only the time since is a period: 改革开放以来. The lexicon has its words with 以来.</summary>
    Event,

    /// <summary>A congress or plenum: 以来 or 召开以来 follows.</summary>
    Congress,
}

/// <summary>A period that has a name. <see cref="Last"/> is null for events.</summary>
internal readonly record struct NamedPeriod(NamedPeriodUse Use, string Words, DateOnly First, DateOnly? Last = null);

/// <summary>
/// Plans, eras and events by name. Sources: the plans as approved by the National People's Congress (十五五: 2026-03-12);
/// congresses and plenums by their opening day; laws and policies by the day they took effect or were announced, as the
/// notes at the rows say. Decades and centuries follow a rule instead and are in the recogniser.
/// </summary>
internal static class NamedPeriodTable
{
    internal static readonly NamedPeriod[] Rows =
    [
        // ---- five-year plans; 1963 to 1965 were years of adjustment between two plans
        new(NamedPeriodUse.Plan, "一五", new(1953, 1, 1), new(1957, 12, 31)),
        new(NamedPeriodUse.Plan, "二五", new(1958, 1, 1), new(1962, 12, 31)),
        new(NamedPeriodUse.Plan, "三五", new(1966, 1, 1), new(1970, 12, 31)),
        new(NamedPeriodUse.Plan, "四五", new(1971, 1, 1), new(1975, 12, 31)),
        new(NamedPeriodUse.Plan, "五五", new(1976, 1, 1), new(1980, 12, 31)),
        new(NamedPeriodUse.Plan, "六五", new(1981, 1, 1), new(1985, 12, 31)),
        new(NamedPeriodUse.Plan, "七五", new(1986, 1, 1), new(1990, 12, 31)),
        new(NamedPeriodUse.Plan, "八五", new(1991, 1, 1), new(1995, 12, 31)),
        new(NamedPeriodUse.Plan, "九五", new(1996, 1, 1), new(2000, 12, 31)),
        new(NamedPeriodUse.Plan, "十五", new(2001, 1, 1), new(2005, 12, 31)),
        new(NamedPeriodUse.Plan, "十一五", new(2006, 1, 1), new(2010, 12, 31)),
        new(NamedPeriodUse.Plan, "十二五", new(2011, 1, 1), new(2015, 12, 31)),
        new(NamedPeriodUse.Plan, "十三五", new(2016, 1, 1), new(2020, 12, 31)),
        new(NamedPeriodUse.Plan, "十四五", new(2021, 1, 1), new(2025, 12, 31)),
        new(NamedPeriodUse.Plan, "十五五", new(2026, 1, 1), new(2030, 12, 31)),
        new(NamedPeriodUse.Plan, "十六五", new(2031, 1, 1), new(2035, 12, 31)),

        // ---- eras
        new(NamedPeriodUse.Span, "国民经济恢复时期 三年恢复时期", new(1949, 10, 1), new(1952, 12, 31)),
        new(NamedPeriodUse.Span, "国民经济调整时期 国民经济三年调整时期", new(1963, 1, 1), new(1965, 12, 31)),
        new(NamedPeriodUse.Span, "亚洲金融危机时期 亚洲金融危机期间", new(1997, 7, 2), new(1998, 12, 31)),
        // from the announcement of person-to-person spread to the end of class-A measures
        new(NamedPeriodUse.Span, "新冠疫情防控期间 疫情防控期间 三年疫情期间", new(2020, 1, 20), new(2023, 1, 7)),
        new(NamedPeriodUse.Span, "全面抗战时期 抗战时期 抗日战争时期 抗战期间 抗日战争期间", new(1937, 7, 7), new(1945, 9, 2)),
        new(NamedPeriodUse.Span, "解放战争时期 解放战争期间", new(1946, 6, 26), new(1949, 9, 30)),
        new(NamedPeriodUse.Span, "抗美援朝时期 抗美援朝战争时期 抗美援朝期间", new(1950, 10, 19), new(1953, 7, 27)),
        new(NamedPeriodUse.Span, "大跃进时期", new(1958, 1, 1), new(1960, 12, 31)),
        new(NamedPeriodUse.Span, "文化大革命时期 文革时期 文革期间 文化大革命期间", new(1966, 5, 16), new(1976, 10, 6)),
        // from the central conference on poverty relief to the conference that declared it done
        new(NamedPeriodUse.Span, "脱贫攻坚时期 脱贫攻坚期 脱贫攻坚战期间 脱贫攻坚期间", new(2015, 11, 27), new(2021, 2, 25)),
        new(NamedPeriodUse.Span, "脱贫攻坚过渡期 巩固拓展脱贫攻坚成果过渡期", new(2021, 1, 1), new(2025, 12, 31)),
        new(NamedPeriodUse.Span, "全面建成小康社会决胜期 全面小康决胜期", new(2017, 10, 18), new(2020, 12, 31)),

        // ---- events
        new(NamedPeriodUse.Event, "建党 中国共产党成立", new(1921, 7, 23)),
        new(NamedPeriodUse.Event, "新中国成立 中华人民共和国成立 建国 解放", new(1949, 10, 1)),
        new(NamedPeriodUse.Event, "恢复高考", new(1977, 10, 21)),
        new(NamedPeriodUse.Event, "包产到户 家庭联产承包责任制", new(1978, 11, 24)),
        new(NamedPeriodUse.Event, "改革开放 实行改革开放", new(1978, 12, 18)),
        new(NamedPeriodUse.Event, "海南建省办经济特区 海南建省", new(1988, 4, 13)),
        new(NamedPeriodUse.Event, "浦东开发开放", new(1990, 4, 18)),
        new(NamedPeriodUse.Event, "分税制改革", new(1994, 1, 1)),
        new(NamedPeriodUse.Event, "重庆直辖", new(1997, 6, 18)),
        new(NamedPeriodUse.Event, "香港回归 香港回归祖国", new(1997, 7, 1)),
        new(NamedPeriodUse.Event, "澳门回归 澳门回归祖国", new(1999, 12, 20)),
        new(NamedPeriodUse.Event, "西部大开发 实施西部大开发战略 西部大开发战略实施", new(2000, 1, 1)),
        new(NamedPeriodUse.Event, "新世纪 进入新世纪", new(2001, 1, 1)),
        new(NamedPeriodUse.Event, "加入世贸组织 加入世界贸易组织 入世 加入WTO", new(2001, 12, 11)),
        new(NamedPeriodUse.Event, "取消农业税 农业税取消", new(2006, 1, 1)),
        new(NamedPeriodUse.Event, "中部崛起战略实施 实施中部崛起战略", new(2006, 4, 15)),
        // the day of the Lehman bankruptcy
        new(NamedPeriodUse.Event, "国际金融危机 国际金融危机爆发 金融危机爆发 全球金融危机", new(2008, 9, 15)),
        new(NamedPeriodUse.Event, "共建“一带一路” 共建一带一路 “一带一路”倡议提出 一带一路倡议提出 共建“一带一路”倡议提出", new(2013, 9, 7)),
        new(NamedPeriodUse.Event, "上海自贸试验区挂牌", new(2013, 9, 29)),
        new(NamedPeriodUse.Event, "精准扶贫 精准扶贫战略实施 实施精准扶贫", new(2013, 11, 3)),
        new(NamedPeriodUse.Event, "京津冀协同发展 京津冀协同发展战略实施 实施京津冀协同发展战略", new(2014, 2, 26)),
        new(NamedPeriodUse.Event, "长江经济带发展座谈会 推动长江经济带发展座谈会", new(2016, 1, 5)),
        new(NamedPeriodUse.Event, "营改增全面推开 全面推开营改增", new(2016, 5, 1)),
        new(NamedPeriodUse.Event, "雄安新区设立 设立雄安新区", new(2017, 4, 1)),
        new(NamedPeriodUse.Event, "脱贫攻坚 脱贫攻坚战打响 打响脱贫攻坚战", new(2015, 11, 27)),
        new(NamedPeriodUse.Event, "乡村振兴战略实施 实施乡村振兴战略", new(2017, 10, 18)),
        new(NamedPeriodUse.Event, "粤港澳大湾区规划纲要发布", new(2019, 2, 18)),
        // the first case in the official reports
        new(NamedPeriodUse.Event, "新冠疫情 新冠疫情发生 疫情发生 新冠肺炎疫情发生 新冠肺炎疫情 新冠疫情暴发", new(2019, 12, 8)),
        new(NamedPeriodUse.Event, "进入新时代 新时代", new(2012, 11, 8)),

        // ---- congresses and plenums, from their opening day
        new(NamedPeriodUse.Congress, "党的十一届三中全会 十一届三中全会", new(1978, 12, 18)),
        new(NamedPeriodUse.Congress, "党的十二大 十二大", new(1982, 9, 1)),
        new(NamedPeriodUse.Congress, "党的十三大 十三大", new(1987, 10, 25)),
        new(NamedPeriodUse.Congress, "党的十四大 十四大", new(1992, 10, 12)),
        new(NamedPeriodUse.Congress, "党的十五大 十五大", new(1997, 9, 12)),
        new(NamedPeriodUse.Congress, "党的十六大 十六大", new(2002, 11, 8)),
        new(NamedPeriodUse.Congress, "党的十七大 十七大", new(2007, 10, 15)),
        new(NamedPeriodUse.Congress, "党的十八大 十八大", new(2012, 11, 8)),
        new(NamedPeriodUse.Congress, "党的十八届三中全会 十八届三中全会", new(2013, 11, 9)),
        new(NamedPeriodUse.Congress, "党的十八届四中全会 十八届四中全会", new(2014, 10, 20)),
        new(NamedPeriodUse.Congress, "党的十八届五中全会 十八届五中全会", new(2015, 10, 26)),
        new(NamedPeriodUse.Congress, "党的十八届六中全会 十八届六中全会", new(2016, 10, 24)),
        new(NamedPeriodUse.Congress, "党的十九大 中共十九大 十九大", new(2017, 10, 18)),
        new(NamedPeriodUse.Congress, "党的十九届三中全会 十九届三中全会", new(2018, 2, 26)),
        new(NamedPeriodUse.Congress, "党的十九届四中全会 十九届四中全会", new(2019, 10, 28)),
        new(NamedPeriodUse.Congress, "党的十九届五中全会 十九届五中全会", new(2020, 10, 26)),
        new(NamedPeriodUse.Congress, "党的十九届六中全会 十九届六中全会", new(2021, 11, 8)),
        new(NamedPeriodUse.Congress, "党的二十大 中共二十大 二十大", new(2022, 10, 16)),
        new(NamedPeriodUse.Congress, "党的二十届三中全会 二十届三中全会", new(2024, 7, 15)),
        new(NamedPeriodUse.Congress, "党的二十届四中全会 二十届四中全会", new(2025, 10, 20)),
    ];
}
