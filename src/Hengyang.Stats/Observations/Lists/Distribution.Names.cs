namespace Hengyang.Stats;

/// <content>The names of a list and what they share.</content>
internal static partial class Distribution
{
    /// <summary>What the last name adds to the others: behind 等, behind the same number of characters, or a noun of the table.</summary>
    private static ReadOnlySpan<char> SharedTail(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> names, int count, out int etc)
    {
        ReadOnlySpan<char> last = text.Slice(names[count - 1].Start, names[count - 1].Length);
        etc = text[..names[count - 1].Start].Contains(Particles.AndSoOn) ? -1 : last.LastIndexOf(Particles.AndSoOn);
        if (etc > 0 && etc < last.Length - 1)
        {
            // 等国进出口: the word for the kind of the names is no part of what they share
            int from = KindsOfNames.Contains(last[etc + 1]) && etc + 2 < last.Length ? etc + 2 : etc + 1;
            int goods = Goods.HeadOf(last[from..]);
            return last[(goods > 0 && MeasureHeads.TailOf(last) + from + goods == last.Length ? from + goods : from)..];
        }
        etc = -1;
        ReadOnlySpan<char> first = text.Slice(names[0].Start, names[0].Length);

        // 东、中、西部地区投资; 一、二、三产业: names of one character share all that stands behind the last one's
        if (first.Length == 1 && last.Length > 2 && AllOfOne(names[..(count - 1)]))
            return last[1..];

        // 第一、二、三产业增加值: the ordinal is one or two characters
        if (first[0] == Particles.Ordinal && last.Length > 2 && first.Length == 2)
            return last[0] == Particles.Ordinal ? last[2..] : last[1..];

        // 多层、高层建筑的面积标准: what the last name says behind 的 is said of all
        int of = last.IndexOf(Particles.Of);
        if (of > 0 && of + 2 < last.Length && text[..names[count - 1].Start].IndexOf(Particles.Of) < 0)
            return last[of..];
        // 国内、国际航线周转量; 高中、初中在校生: words that tell apart the sides of one thing
        int side = Twins.HeadOf(last);
        if (side > 0 && side + 1 < last.Length && Twins.Is(first))
            return last[side..];

        // 高中、初中在校生: names of one length share whom they tell apart
        if (first.Length == 2 && last.Length > 2 && Pupils.Is(last[2..]))
            return last[2..];
        // 接待游客、实现旅游花费: a name that begins with what people do and ends in whom they do it to takes no measure
        if (PhraseWords.ActWords.HeadOf(first) > 0 && PhraseWords.People.TailOf(first) > 0)
            return default;
        int noun = last.Length > 1 ? MeasureHeads.TailOf(last[1..]) : 0;
        if (noun > 0)
        {
            if (EndsAlike(first, last[^noun..]))
                return default;

            // 城镇、农村居民人均可支配收入: names of one length share who or what they tell apart
            ReadOnlySpan<char> carried = first.Length is 2 or 3 && first.Length < last.Length - noun ? last[first.Length..] : default;
            foreach (string carrier in Carriers)
                if (FoldedText.StartsWith(carried, carrier))
                    return carried;

            // 一年期、五年期以上贷款利率; 工业、建筑业增加值: what tells them apart ends with one character
            int apart = EndsInMeasure(first) || first.Length < 2 || !Kinds.Contains(first[^1]) || last.StartsWith(first) ? -1 : last.IndexOf(first[^1]) + 1;
            if (apart >= 2 && apart < last.Length)
            {
                ReadOnlySpan<char> rest = last[apart..];
                int limit = Limits.HeadOf(rest);
                return rest[limit..];
            }

            // 天坛生物、华兰生物批签发占比: what stands behind the noun that both end in
            int both = first.Length > 2 && !EndsInMeasure(first) ? last.IndexOf(first[^2..]) : -1;
            if (both > 0 && both + 2 < last.Length - noun)
                return last[(both + 2)..];

            // 船舶、电子专用材料、航空航天行业增加值: the carrier straight before the measure is that of all
            ReadOnlySpan<char> who = last[..^noun];
            foreach (string carrier in Carriers)
                if (who.Length > carrier.Length && FoldedText.EndsWith(who, carrier) && !FoldedText.EndsWith(first, carrier) && !EndsInMeasure(first))
                    return last[^(carrier.Length + noun)..];

            // 总被引频次和影响因子年均增长率: how it was averaged is said of all
            int mean = Means.TailOf(last[..^noun]);
            if (mean > 0 && mean + noun < last.Length)
                return last[^(mean + noun)..];

            // 医疗服务、生物制品收入增速: a measure of a measure
            int inner = EndsInMeasure(first) ? 0 : MeasureHeads.TailOf(last[..^noun]);
            if (inner > 0 && last.Length - noun - inner >= 2)
                return last[^(inner + noun)..];

            // 固定资产投资、社会消费品零售总额: a name that ends in a measure takes no other, but 存款、贷款余额 do
            return EndsInMeasure(first) && !EndsInMeasure(last[..^noun]) ? default : last[^noun..];
        }

        // 急难型、支出型救助标准; 吃类、穿类、用类商品: what tells them apart ends alike, whatever it is that is measured
        int kind = first.Length > 1 && KindsApart.Contains(first[^1]) ? last.IndexOf(first[^1]) + 1 : 0;
        if (kind > 1 && kind < last.Length)
            return last[kind..];

        // 刑事、治安警情: two of two characters, and what they are of
        return count == 2 && first.Length == 2 && last.Length == 4 && !EndsInMeasure(first) && Told.Is(last[2..]) ? last[2..] : default;
    }

    /// <summary>What ends the name of a kind and no other noun.</summary>
    private const string KindsApart = "型类级期";

    /// <summary>Things that come in kinds of two characters.</summary>
    private static readonly WordList Told = new(SharedWords.Of("Distribution.Told", "警情", "案件", "事故", "养老", "航线", "公路"));

    private static bool AllOfOne(ReadOnlySpan<TextRange> names)
    {
        foreach (TextRange name in names)
            if (name.Length != 1)
                return false;
        return true;
    }

    private static bool EndsAlike(ReadOnlySpan<char> name, ReadOnlySpan<char> measure)
    {
        if (name.Length < measure.Length)
            return false;
        for (int i = 1; i <= measure.Length; i++)
            if (CharTable.Folded[name[^i]] != CharTable.Folded[measure[^i]])
                return false;
        return true;
    }

    private static readonly WordList Twins = new(SharedWords.Of("Distribution.Twins", "公办", "民办", "定期", "活期", "中长期"));

    /// <summary>Nouns of people that schools of one kind or another have.</summary>
    private static readonly WordList Pupils = new("在校生", "在校学生", "专任教师", "在园幼儿");

    private static readonly WordList Means = new(SharedWords.Of("Distribution.Means", "月平均"));

    /// <summary>Characters that end the name of a kind: 建筑业, 一年期, 中部.</summary>
    /// <summary>等国, 等省: the word for the kind of the names.</summary>
    private const string KindsOfNames = "国省市县类";

    /// <summary>等大宗商品进口量: what the names are kinds of.</summary>
    private static readonly WordList Goods = new(SharedWords.Of("Distribution.Goods", "大宗商品", "类商品", "主要商品", "重要商品", "农产品"));

    private static readonly WordList Limits = new(SharedWords.Of("Distribution.Limits"));

    private const string EndsOfMeasures = "额量值率价数";

    private const string Kinds = "品业業期部类類区區级級型口产產县縣市种種岁歲季层層";

    /// <summary>What the first words of a list tell apart: 城镇、农村居民…; 国有、民营企业….</summary>
    private static readonly string[] Carriers =
        [.. SharedWords.Of("Distribution.Carriers"), "住户", "产业", "户籍", "医疗保险", "养老保险", "常住"];

    internal static bool EndsInMeasure(ReadOnlySpan<char> name) =>
        MeasureHeads.TailOf(name) > 0 || (name.Length > 2 && EndsOfMeasures.Contains(name[^1]));

    /// <summary>How many names a phrase lists: 甲、乙和丙 has three, 甲和乙 alone may be one.</summary>
    internal static int CountNames(ReadOnlySpan<char> phrase)
    {
        int marks = 0;
        foreach (char c in phrase)
            if (c == '、')
                marks++;
        return marks + 1;
    }

    private static int Split(ReadOnlySpan<char> text, Span<TextRange> names, string separators)
    {
        int count = 0;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            bool end = i == text.Length;
            if (!end && !separators.Contains(text[i]))
                continue;
            if (i > start)
            {
                if (count == names.Length)
                    return 0;
                names[count++] = TextRange.FromBounds(start, i);
            }

            start = i + 1;
        }

        return count;
    }
}
