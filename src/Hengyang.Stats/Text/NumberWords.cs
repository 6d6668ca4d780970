namespace Hengyang.Stats;

/// <summary>The words at the edges of numbers: tails, names that a numeral ends, and words in front of a serial number.</summary>
internal static class NumberWords
{
    /// <summary>多, 余 and 来 behind a number (30多年, 百余家, 十来个): over, or about.</summary>
    internal static readonly GuardedWord More = new("多[样边维]");
    internal static readonly GuardedWord Odd = new("余[额量粮热震缺波姚杭]");
    internal static readonly GuardedWord Around = new("来[自源到的看说华衡湘]");

    /// <summary>几 behind tens: 70几.</summary>
    internal static readonly GuardedWord HowMany = new("几[乎何率内]");

    /// <summary>The digit that words of the lexicon begin with: 0增长.</summary>
    internal const char Zero = '0';

    /// <summary>The zero of years (二〇二五年).</summary>
    internal const char RoundZero = '〇';

    // ---- the characters inside numerals that are neither digits nor magnitude words

    /// <summary>一半, 半个亿.</summary>
    internal const char Half = '半';
    internal const char One = '一';
    internal const char Ten = '十';

    /// <summary>两: two, and a weight.</summary>
    internal const char Pair = '两';

    /// <summary>3个亿.</summary>
    internal const char Piece = '个';

    /// <summary>三又四分之三.</summary>
    internal const char And = '又';
    internal const char Part = '分';
    internal const char Of = '之';

    /// <summary>九点一刻 is no decimal.</summary>
    internal const char Quarter = '刻';

    /// <summary>What begins the thing counted behind 个亿, or its unit: 5个亿级产业.</summary>
    internal static readonly CharSet SizedThings = new("级产项企园台平集俱工村镇县区市强基规链店");

    /// <summary>What stands between 亿 and the thing: 10个亿以上的项目.</summary>
    internal static readonly string[] SizeLimits = ["以上的", "以下的", .. SharedWords.Of("NumberWords.SizeLimits")];

    /// <summary>Behind digits that optical recognition misread: 2O25年, 1l月, 3I日.</summary>
    internal const char Year = '年';
    internal const char Month = '月';
    internal const char Day = '日';
    internal static readonly CharSet DateUnits = new("年月日号");

    /// <summary>What 附件 and its like are counted by: 附件3份.</summary>
    internal static readonly CharSet Sheets = new("份张个件页项类本种套幅条");

    /// <summary>The value of an idiom that keeps its magnitude word from the numeral before it: 李三|万元户.</summary>
    internal const short KeepsMagnitude = 1;

    private const string Digits = "123456789";
    private const string HanDigits = "一二三四五六七八九";

    /// <summary>Family names, each with what makes another word of it. 张 is a classifier as well.</summary>
    private static readonly string[] Surnames =
        ["[主扩夸纸慌铺嚣开声伸每两几数多单这那某各一二三四五六七八九十]张", "[行桃]李", "[帝国君亲大霸女]王", "赵", "[铺推]陈", "刘", "吴", "徐", "朱", "郭", "郑", "冯", "邓", "彭", "蔡", "潘"];

    /// <summary>A digit before these counts: 张五十, 李三月.</summary>
    private const string NoName = "[十百千万亿点零〇一二三四五六七八九两年月日号季周成倍]";

    /// <summary>What numbered parts beside a text are called.</summary>
    internal static readonly string[] Captions = ["附表", "附图", "附件", "附录", "专栏"];

    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Idiom, KeepsMagnitude, "万元户 百叶窗 百家姓 千里马 千层饼 千斤顶 千字文 万人空巷");
        foreach (string surname in Surnames)
            foreach (char digit in HanDigits)
                rows.Add(WordKind.Idiom, 0, surname + digit + NoName);
        // 图 and 表 end other words (手表3块, 地图5张), of which no list is whole
        foreach (string word in (string[])[.. Captions, "图表", "[^见如据下上按照由从在和与及至到]表", "[^见如据下上按照由从在和与及至到]图"])
            foreach (char digit in Digits)
                rows.Add(WordKind.Serial, word[0] == '[' ? SerialNumber.Always : SerialNumber.Uncounted, word + digit);
    }
}
