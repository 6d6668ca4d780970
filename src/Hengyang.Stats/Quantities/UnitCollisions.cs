namespace Hengyang.Stats;

/// <summary>
/// Characters that look like a unit behind a number but begin another word with the character that follows: 10部门,
/// 两位数, 3方面, 半年报. Each row is the unit and the characters that may not follow it, Traditional ones folded.
/// </summary>
/// <remarks>Source: words behind numbers in bulletins, reports and news of 2010 to 2026, and 《现代汉语词典》 for their kin.</remarks>
internal static class UnitCollisions
{
    private static readonly string[] Rows =
    [
        "折合算旧舊纯純扣叠线射腾返回",
        "发展發布生行放明现出动电送射表达起改挥热酵票货车稿包债掘育",
        "档案次期位",
        "城市乡乡镇区际建投关管里堡",
        "市场场民政值区级内外域直委级长辖县",
        "县域级委城乡区长内外市处",
        "乡村镇愁亲贤土道",
        "镇区村域江街长级",
        "国家内际道务有资企债产防土标宝外会民营网策税门",
        "成立都为功果效员交品本长年人熟型份绩就因分套天语",
        "方面式案向针法便位阵圆言程",
        "位数",
        "年报鉴轻检级",
        "天津然府",
        "节气课日点目约能假拍",
        "家庭长具乡属",
        "部门委队署落",
        "组合织建",
        "支持付出撑援部书配",
        "股东权份额",
        "重点要大庆阳",
        "名单称次",
        "星期",
        "条例件款约",
        "所有属得",
        "期间货限",
        "面积对向临",
        "口岸径头",
        "站点",
        "起来步草诉点",
        "手机段续工",
        "次数日序要",
        "本科次来地金计项年期市省区县公院校报周轮市月季土",
        "级别",
        "份额",
        "层次面",
        "道路",
        "代表理价办",
        "类似",
        "元旦素",
        "米兰",
        "升至级到值幅高",
        "度假",
        "分别之布行析歧比",
        "角度落色",
        "克服",
        "包括含",
        "单位价元独双身",
        "门户店",
        "座谈",
        "场所馆景",
        "轮动",
        "批准发评",
        "版权",
        "双方",
        "对于外",
        "处于理罚",
        "例如",
        "宗旨",
        "户外籍",
        "套餐利",
        "集中团成体约",
        "首次个批府都届家先",
        "卷入",
        "把握关",
        "根据本",
        "片面",
        "段落",
        "块状",
        "粒子",
        "瓶颈",
        "张家掖北",
        "台湾阶山",
        "周边围期",
        "里面程",
        "间接",
        "科技学研",
        "号召码",
        "席位",
        "班子",
        "队伍",
        "代际",
        "字母",
        "村民",
        "社区会保",
        "省级会内外",
        "回升落报",
        "票房",
        "层级",
        "区域间别块段位划分片政府委内外长级属县市",
        "伏天暑笔案击",
        "伙伴食计",
        "听取证力众说",
        "针对灸织",
        "钱江塘币财学物",
        "枝江叶",
        "毛利重猪坯料收线皮泽竹",
        "群众体岛落",
        "平均台安稳衡等常板凡川行面整原顶坦时日静果价权反添",
        "晚会上报间餐宴班霞年高点清期婚辈八",
        "线城路下上性索程段缆人条",
    ];

    /// <summary>For each character the row of <see cref="Followers"/> of the unit that it is, or 0.</summary>
    private static readonly byte[] RowOf = new byte[char.MaxValue + 1];

    private static readonly string[] Followers = Index();

    /// <summary>The last six bits of the characters of each row, a bit for each.</summary>
    private static readonly ulong[] FollowerBits = Array.ConvertAll(Followers, static row =>
    {
        ulong bits = 0;
        foreach (char c in row)
            bits |= 1UL << c;
        return bits;
    });

    /// <summary>Whether a unit of one character is the head of another word.</summary>
    internal static bool IsOtherWord(char unit, ReadOnlySpan<char> behind)
    {
        if (behind.IsEmpty || (unit is '张' or '張' && behind.StartsWith("家庭")))
            return false;
        int row = RowOf[CharTable.Folded[unit]];
        char next = CharTable.Folded[behind[0]];

        // most often the last six bits tell already
        return ((FollowerBits[row] >> next) & 1) != 0 && Followers[row].Contains(next);
    }

    private static string[] Index()
    {
        List<string> followers = [""];
        foreach (string row in Rows)
        {
            ref byte index = ref RowOf[row[0]];
            if (index == 0)
            {
                index = checked((byte)followers.Count);
                followers.Add("");
            }

            followers[index] += row[1..];
        }

        return [.. followers];
    }
}
