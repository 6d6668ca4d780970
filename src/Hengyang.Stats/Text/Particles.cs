namespace Hengyang.Stats;

/// <summary>
/// Words of one character that a rule asks for where they stand, each class in one place: most of them are part of many other words,
/// so that the lexicon makes no tokens of them. Texts are folded, so that a set names each in its Simplified form.
/// </summary>
internal static class Particles
{
    /// <summary>Where a movement came from: 由A增加到B.</summary>
    internal const string From = "由从";

    /// <summary>Where it came to.</summary>
    internal const string To = "到至为成";

    /// <summary>What states a value: 达, 为, 至.</summary>
    internal const string Stating = "达为至由从";

    /// <summary>What there is: 收入有15%的增长.</summary>
    internal const char Has = '有';

    /// <summary>What a thing is: 由负转正，为0.8亿元.</summary>
    internal static bool IsBe(ReadOnlySpan<char> text) => text.TrimEnd(About) is [Is];

    /// <summary>占 opens a share.</summary>
    internal const string Share = "占";

    /// <summary>What says that a figure is that of each thing.</summary>
    internal const string Each = "均都各皆";

    /// <summary>What a level came to: 从84.7升至89.6.</summary>
    internal const string CameTo = "到至为";

    /// <summary>What ends the hours and the minutes of a clock: 8点30分, 8时30分.</summary>
    internal const string Hours = "点时";

    internal const char Minute = '分';

    /// <summary>均 says that a figure is that of each.</summary>
    internal const char Equally = '均';

    /// <summary>What joins the names of a list.</summary>
    internal const string Joiners = "、和与及";

    /// <summary>Conjunctions between names.</summary>
    internal const string And = "和及与";

    /// <summary>What says that the name goes on.</summary>
    internal const string GoesOn = "的、和与及";

    /// <summary>Marks that end a clause or part a list.</summary>
    internal const string Marks = "，、；";

    /// <summary>Words around a number that counts areas: 等4个省区.</summary>
    internal const string AroundCount = "等个十";

    /// <summary>Characters that end the names of what can be measured.</summary>
    internal const string EndsOfThings = "值额量率入资口数价款出积产模栏重度比支计构务准税费润债流";

    /// <summary>What makes 占 another word: 占地, 占用.</summary>
    internal const string NoShare = "地用有";

    /// <summary>What makes 预期 a noun that says nothing of the clause: 预期指数, 预期值, 预期收益.</summary>
    internal const string BehindExpectation = "指值收等";

    /// <summary>Prepositions before a rate that does not say of what it is one: 对增长的贡献率, 在工业中占比.</summary>
    internal const string OfRates = "对在";

    /// <summary>Prepositions that open the frame of a topic: 从总量看.</summary>
    internal const string OpensFrame = "从就在以拿对";

    /// <summary>What ends a time since which something has not been so.</summary>
    internal const string Since = "来后";

    /// <summary>What ties a description to its noun.</summary>
    internal const char Of = '的';

    /// <summary>What is going to be done.</summary>
    internal const string Coming = "将要";

    /// <summary>What leads to a place.</summary>
    internal const string Located = "在于";

    /// <summary>What leads to the thing that is dealt with: 把补偿款全部拿出来.</summary>
    internal const char Taking = '把';

    /// <summary>What leads to whom something is done for.</summary>
    internal const string Recipients = "向为";

    /// <summary>入汛以来.</summary>
    internal const string SinceThen = "以来";

    /// <summary>What opens a comparison that 相比 closes, or leads to what a level is told against.</summary>
    internal const string With = "同与和跟较比";

    /// <summary>自治州 is no name.</summary>
    internal const char Self = '自';

    /// <summary>新引进项目, 占新建建筑的比重: the verb belongs to what is counted.</summary>
    internal const string BeforeVerbs = "新占的";

    /// <summary>利用率4.3小时: what a rate ends in.</summary>
    internal const char Rates = '率';

    /// <summary>每人, 每户: whom a figure is given for.</summary>
    internal const string Holders = "人户亩";

    /// <summary>What leads in what will be: 将达, 料达.</summary>
    internal const string Foretelling = "将料";

    /// <summary>已减贫1.6万人: what is done is no aim.</summary>
    internal const char Already = '已';

    /// <summary>政府料经济增长: what is reckoned with.</summary>
    internal const char Reckons = '料';

    /// <summary>我们.</summary>
    internal const string Plural = "们";

    /// <summary>在3000个小区 (设置…), 与39个国家 (缔结…), 被11家券商 (推荐): what a preposition leads to is counted in passing.</summary>
    internal const string Governing = "在把与从将被由向";

    /// <summary>What makes 比 and 较 the end of another word: 占比, 同比, 对比.</summary>
    internal const string BeforeThan = "占同环对评性配之按相计";

    /// <summary>受…影响, 因…带动.</summary>
    internal const string Causing = "受因";

    /// <summary>粮食产量因灾 (减至…).</summary>
    internal const char Cause = '因';

    /// <summary>分季度看.</summary>
    internal const char Divides = '分';

    /// <summary>What leads to an end: 丰富到, 壮大至.</summary>
    internal const string Until = "到至";

    /// <summary>What says that something has been done.</summary>
    internal const char Done = '了';

    /// <summary>What distributes a figure: 每架 names nothing.</summary>
    internal const char Per = '每';

    /// <summary>Words that only state what something is.</summary>
    internal const string Being = "是为";

    /// <summary>What joins two figures.</summary>
    internal const string JoinsFigures = "和及";

    /// <summary>What joins two days: 与 and 和.</summary>
    internal const string JoinsDays = "与和";

    /// <summary>与 opens a comparison or joins two things.</summary>
    internal const char Together = '与';

    /// <summary>What opens a comparison with more.</summary>
    internal const string Than = "较比";

    /// <summary>比 opens a comparison, and ends the name of a ratio.</summary>
    internal const char Ratio = '比';

    /// <summary>Where something came from, or where a stretch of time begins.</summary>
    internal const string Begins = "从自";

    /// <summary>What says at which place or time.</summary>
    internal const string At = "于在";

    /// <summary>为 states what something is or becomes.</summary>
    internal const char Is = '为';

    /// <summary>多 and 余 behind a number: more than it says.</summary>
    internal const string AndMore = "多余";

    /// <summary>近 before a number: nearly, or the last ones.</summary>
    internal const char Near = '近';

    /// <summary>强 behind a share: a little more.</summary>
    internal const char Strong = '强';

    /// <summary>内 and 起 behind a quantity: within, and at least.</summary>
    internal const char Inside = '内';

    internal const char Upwards = '起';

    /// <summary>The first ones of a row: 前五名, 头三年.</summary>
    internal const string First = "前头";

    /// <summary>前 alone: the first ones, or before a time.</summary>
    internal const char Front = '前';

    /// <summary>后 alone: the last ones, or behind a time.</summary>
    internal const char Behind = '后';

    /// <summary>What names one of several halves, percents or parts: 前5%, 另50%.</summary>
    internal const string OfSeveral = "另前后上下这";

    /// <summary>What names one thing of its kind, which is no count of one: 这一个, 每一次.</summary>
    internal const string NamesOne = "上下前后同另某任每各这那逐";

    /// <summary>What points to the time of the text: 这五年, 那三年.</summary>
    internal const string ThisOrThat = "这那";

    /// <summary>What points to a stretch before its classifier: 上个五年, 这个五年.</summary>
    internal const string BeforeClassifier = "上下这那头";

    /// <summary>What bounds a time straight behind it: 1日起, 3日止, 5日前.</summary>
    internal const string BoundsTime = "起止至前后";

    /// <summary>止 closes a stretch of time.</summary>
    internal const char Ending = '止';

    /// <summary>来 closes the stretch up to now.</summary>
    internal const char UpToNow = '来';

    /// <summary>间 closes a stretch of years: 五年间.</summary>
    internal const char Between = '间';

    /// <summary>The first ones of the calendar: 前三月, 头两月, 首季.</summary>
    internal const string FirstOfTime = "前头首";

    /// <summary>What opens the captions of tables, figures and annexes.</summary>
    internal const string Captions = "表图附";

    /// <summary>等 closes a list.</summary>
    internal const char AndSoOn = '等';

    /// <summary>全 before the kind of an area: the whole of it.</summary>
    internal const char Whole = '全';

    /// <summary>我市, 全市: what opens a word for the area that a text is about.</summary>
    internal const string OpensHome = "全我";

    /// <summary>第 makes an ordinal.</summary>
    internal const char Ordinal = '第';

    /// <summary>Numbers that follow one in an ordinal list: 第一、二、三产业.</summary>
    internal const string FirstThree = "一二三";

    /// <summary>What leads to whom or what something is directed.</summary>
    internal const string Towards = "对向";

    /// <summary>拟 says what is intended.</summary>
    internal const char Intends = '拟';

    /// <summary>要 says what has to be done.</summary>
    internal const char Must = '要';

    /// <summary>What says how something was worked out: 按…计算, 以…计.</summary>
    internal const string Manner = "按以";

    /// <summary>以 names the means.</summary>
    internal const char Means = '以';

    /// <summary>约 before a number: about.</summary>
    internal const char About = '约';

    /// <summary>上 and 下 close a limit: 以上, 以下.</summary>
    internal const string LimitEnds = "下上";

    /// <summary>转 says that a figure turned its sign: 由降转升.</summary>
    internal const char Turns = '转';

    /// <summary>What says that a verb of exceeding goes on: 超过, 超.</summary>
    internal const string Exceeds = "过超";

    /// <summary>在 says where.</summary>
    internal const char Where = '在';

    /// <summary>Whether a text is one character of a class.</summary>
    internal static bool Is1(ReadOnlySpan<char> text, string of) => text.Length == 1 && of.Contains(text[0]);

    /// <summary>Whether a text is one character.</summary>
    internal static bool Is1(ReadOnlySpan<char> text, char of) => text.Length == 1 && text[0] == of;

    /// <summary>Whether a text begins with one of a class.</summary>
    internal static bool Open(ReadOnlySpan<char> text, string of) => text.Length > 0 && of.Contains(text[0]);

    /// <summary>Whether a text begins with a character.</summary>
    internal static bool Open(ReadOnlySpan<char> text, char of) => text.Length > 0 && text[0] == of;

    /// <summary>Whether a text ends with one of a class.</summary>
    internal static bool Close(ReadOnlySpan<char> text, string of) => text.Length > 0 && of.Contains(text[^1]);

    /// <summary>Whether a text ends with a character.</summary>
    internal static bool Close(ReadOnlySpan<char> text, char of) => text.Length > 0 && text[^1] == of;
}
