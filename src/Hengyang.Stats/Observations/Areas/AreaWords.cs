namespace Hengyang.Stats;

/// <summary>Names of areas that are no divisions of China: countries, regions, Taiwan's counties, new areas of the state.</summary>
internal static class AreaWords
{
    /// <summary>What 全国 means.</summary>
    internal const string China = "中国";

    // those of indices of markets
    internal const string America = "美国";
    internal const string Britain = "英国";
    internal const string France = "法国";
    internal const string Germany = "德国";
    internal const string Japan = "日本";
    internal const string Korea = "韩国";

    internal static readonly string[] Countries = [.. SharedWords.Of("AreaWords.Countries"), .. Split(
        $"{China} {America} {Britain} {France} {Germany} 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 爱尔兰 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 希腊 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 克罗地亚 塞尔维亚 斯洛文尼亚 爱沙尼亚 拉脱维亚 立陶宛 白俄罗斯 乌克兰 俄罗斯 苏联 土耳其",
        $"{Japan} {Korea} 朝鲜 蒙古国 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 不丹 缅甸 泰国 老挝 柬埔寨 越南 马来西亚 新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 阿富汗 伊朗 伊拉克 叙利亚 约旦 黎巴嫩 以色列 巴勒斯坦 沙特阿拉伯 沙特 阿联酋 卡塔尔 科威特 巴林 阿曼 格鲁吉亚 亚美尼亚 阿塞拜疆",
        "加拿大 墨西哥 古巴 巴拿马 哥斯达黎加 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 乌拉圭 巴拉圭 澳大利亚 澳洲 新西兰 纽西兰 斐济 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 埃塞俄比亚 肯尼亚 坦桑尼亚 乌干达 尼日利亚 加纳 南非 安哥拉 赞比亚 津巴布韦 莫桑比克 纳米比亚 刚果（金） 刚果金",
        "欧元区 欧盟 加沙地带 约旦河西岸")];

    /// <summary>Regions that official figures are given for.</summary>
    internal static readonly string[] Regions = [.. SharedWords.Of("AreaWords.Regions"), .. Split(
        "京津冀及周边地区 东北三省 粤港澳大湾区内地九市 东北区 华北区 华东区 中南区 西南区 西北区 汾渭平原 长三角地区 长三角城市群 长三角一体化示范区 长三角生态绿色一体化发展示范区 珠三角地区 大湾区 东京湾区 纽约湾区 旧金山湾区 成渝地区 成渝地区双城经济圈 民族地区 中西部地区 中国内地 长株潭 环渤海地区 长江流域 黄河流域 珠江流域 淮河流域 海河流域 松辽流域")];

    /// <summary>Taiwan's cities and counties, and new areas of the state, none of which has a code of GB/T 2260.</summary>
    internal static readonly string[] Others = Split(
        "台湾地区 台北市 新北市 桃园市 台中市 台南市 高雄市 基隆市 新竹市 嘉义市 新竹县 苗栗县 彰化县 南投县 云林县 嘉义县 屏东县 宜兰县 花莲县 台东县 澎湖县 金门县 台北县 台中县 台南县 高雄县 桃园县",
        "雄安新区 两江新区 舟山群岛新区 兰州新区 西咸新区 贵安新区 西海岸新区 金普新区 天府新区 四川天府新区 湘江新区 湖南湘江新区 江北新区 滇中新区 赣江新区 横琴新区");

    private static string[] Split(params string[] rows) => [.. rows.SelectMany(static row => row.Split(' '))];
}
