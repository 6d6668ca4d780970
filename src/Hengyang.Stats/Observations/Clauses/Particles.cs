namespace Hengyang.Stats;

/// <summary>Particles of one character that the reader of observations asks for, each class in one place.</summary>
internal static class Particles
{
    /// <summary>Where a movement came from: 由A增加到B.</summary>
    internal const string From = "由从從";

    /// <summary>Where it came to.</summary>
    internal const string To = "到至为為成";

    /// <summary>What states a value: 达, 为, 至.</summary>
    internal const string Stating = "达为至達由从為從";

    /// <summary>What there is: 收入有15%的增长.</summary>
    internal const char Has = '有';

    /// <summary>What a thing is: 由负转正，为0.8亿元.</summary>
    internal static bool IsBe(ReadOnlySpan<char> text) => text is "为" or "约为" or "為";

    /// <summary>占 opens a share.</summary>
    internal const string Share = "佔占";

    /// <summary>What says that a figure is that of each thing.</summary>
    internal const string Each = "均都各皆";

    /// <summary>What joins the names of a list.</summary>
    internal const string Joiners = "、和与及與";

    /// <summary>Conjunctions between names.</summary>
    internal const string And = "和及与與";

    /// <summary>What says that the name goes on.</summary>
    internal const string GoesOn = "的、和与及與";

    /// <summary>Marks that end a clause or part a list.</summary>
    internal const string Marks = "，、；";

    /// <summary>Words around a number that counts areas: 等4个省区.</summary>
    internal const string AroundCount = "等个十個";

    /// <summary>Characters that end the names of what can be measured.</summary>
    internal const string EndsOfThings = "值额量率入资口数价款出积产模栏重度比支计构务";

    /// <summary>What makes 占 another word: 占地, 占用.</summary>
    internal const string NoShare = "地用有";

    /// <summary>What makes 预期 a noun that says nothing of the clause: 预期指数, 预期值, 预期收益.</summary>
    internal const string BehindExpectation = "指值收";

    /// <summary>Prepositions before a rate that does not say of what it is one: 对增长的贡献率, 在工业中占比.</summary>
    internal const string OfRates = "对在對";

    /// <summary>Prepositions that open the frame of a topic: 从总量看.</summary>
    internal const string OpensFrame = "从就在從以拿对對";

    /// <summary>What ends a time since which something has not been so.</summary>
    internal const string Since = "来后來後";

    /// <summary>What ties a description to its noun.</summary>
    internal const char Of = '的';

    /// <summary>What is going to be done.</summary>
    internal const string Coming = "將将要";

    /// <summary>What leads to the thing that is dealt with: 把补偿款全部拿出来.</summary>
    internal const char Taking = '把';

    /// <summary>What leads to whom something is done for.</summary>
    internal const string Recipients = "向为為";

    /// <summary>入汛以来.</summary>
    internal const string SinceThen = "以来";

    /// <summary>What opens a comparison that 相比 closes, or leads to what a level is told against.</summary>
    internal const string With = "同与和跟與较較比";

    /// <summary>自治州 is no name.</summary>
    internal const char Self = '自';

    /// <summary>新引进项目, 占新建建筑的比重: the verb belongs to what is counted.</summary>
    internal const string BeforeVerbs = "新占的";

    /// <summary>利用率4.3小时: what a rate ends in.</summary>
    internal const char Rates = '率';

    /// <summary>每人, 每户: whom a figure is given for.</summary>
    internal const string Holders = "人户戶亩畝";

    /// <summary>What leads in what will be: 将达, 料达.</summary>
    internal const string Foretelling = "将將料";

    /// <summary>已减贫1.6万人: what is done is no aim.</summary>
    internal const char Already = '已';

    /// <summary>政府料经济增长: what is reckoned with.</summary>
    internal const char Reckons = '料';

    /// <summary>我们.</summary>
    internal const string Plural = "们們";

    /// <summary>在3000个小区 (设置…), 与39个国家 (缔结…): what a preposition leads to is counted in passing.</summary>
    internal const string Governing = "在把与與从從";

    /// <summary>粮食产量因灾 (减至…).</summary>
    internal const char Cause = '因';

    /// <summary>分季度看.</summary>
    internal const char Divides = '分';

    /// <summary>What leads to an end: 丰富到, 壮大至.</summary>
    internal const string Until = "到至";

    /// <summary>What says that something has been done.</summary>
    internal const char Done = '了';

    /// <summary>有 behind 其中 and the like.</summary>
    internal const string Having = "有";

    /// <summary>What distributes a figure: 每架 names nothing.</summary>
    internal const char Per = '每';

    /// <summary>Words that only state what something is.</summary>
    internal const string Being = "是为為";
}
