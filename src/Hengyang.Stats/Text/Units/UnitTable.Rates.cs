using static Hengyang.Stats.Dimension;
using static Hengyang.Stats.UnitTraits;

namespace Hengyang.Stats;

// Every rate whose two names are joined by / or 每 is read by grammar; here are the units that occur only below the stroke
// and the rates that have other names or codes of their own. Sources as for the measures.
internal static partial class UnitTable
{
    private static UnitRow[] Denominators =>
    [
        new("百人", Count, "人", 100, 1, "", null, null, DenominatorOnly),
        new("千人", Count, "人", 1000, 1, "千人口", null, null, DenominatorOnly),
        new("万人", Count, "人", 10_000, 1, "万人口", null, null, DenominatorOnly),
        new("十万人", Count, "人", 100_000, 1, "10万 10万人 十万", null, null, DenominatorOnly),
        new("百户", Count, "户", 100, 1, "", null, null, DenominatorOnly),
        new("万户", Count, "户", 10_000, 1, "", null, null, DenominatorOnly),
        new("万元", Currency, "元", 10_000, 1, "", null, "CNY", DenominatorOnly),
        new("亿元", Currency, "元", 100_000_000, 1, "", null, "CNY", DenominatorOnly),
        new("百公里", Length, "米", 100_000, 1, "100km 100公里", null, null, DenominatorOnly),
        new("万公里", Length, "米", 10_000_000, 1, "", null, null, DenominatorOnly),
        new("百平方公里", Area, "平方米", 100_000_000, 1, "", null, null, DenominatorOnly),
        new("人·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("人·日", Other, null, 1, 1, "人·天", null, null, DenominatorOnly),
        new("人·年", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("户·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("平方米·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("平方米·天", Other, null, 1, 1, "平方米·日", null, null, DenominatorOnly),
        new("平方公里·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("户·年", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("亩·年", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("千瓦·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("千伏安·月", Other, null, 1, 1, "", null, null, DenominatorOnly),
        new("百毫升", Volume, "立方米", 1, 10_000, "100毫升 100ml 100mL", null, null, DenominatorOnly),
        new("千立方米", Volume, "立方米", 1000, 1, "", null, null, DenominatorOnly),
        new("百万英热单位", Energy, "焦耳", 10_550_558_526_200, 10_000, "百万英热 MMBtu MMBTU mmBtu", null, null, DenominatorOnly),
        new("吨·公里", Other, "吨公里", 1, 1, "", null, null, DenominatorOnly),
    ];

    private static RateRow[] Rates =>
    [
        // ---- concentration
        new("微克", "立方米", "μg/m³ μg/m3 μg/m^3 µg/m³ µg/m3 ug/m³ ug/m3 μg/立方米 微克/m³ 微克/m3 微克每立方米", "ug/m3", "GQ"),
        new("毫克", "立方米", "mg/m³ mg/m3 mg/m^3 毫克/m³ 毫克/m3 毫克每立方米", "mg/m3", "GP"),
        new("公斤", "立方米", "kg/m³ kg/m3", "kg/m3", "KMQ"),
        new("毫克", "升", "mg/L mg/l 毫克每升", "mg/L", "M1"),
        new("微克", "升", "μg/L µg/L ug/L 微克每升", "ug/L", "H29"),
        new("克", "升", "g/L 克每升", "g/L", "GL"),
        new("毫克", "公斤", "mg/kg 毫克每千克 毫克每公斤", "mg/kg", "NA"),

        // ---- speed
        new("公里", "小时", "km/h 公里每小时 千米每小时 公里/时 千米/时", "km/h", "KMH"),
        new("米", "秒", "m/s 米每秒", "m/s", "MTS"),
        new("毫米", "年", "mm/a", "mm/a"),
        new("转", "分钟", "转/分 转每分 转每分钟 r/min rpm", "{rev}/min", "RPM"),

        // ---- flow and production
        new("立方米", "秒", "m³/s m3/s 立方米每秒 个流量", "m3/s", "MQS"),
        new("立方米", "小时", "m³/h m3/h", "m3/h", "MQH"),
        new("立方米", "日", "m³/d m3/d 立方米每日", "m3/d", "G52"),
        new("吨", "日", "t/d 吨每日", "t/d"),
        new("吨", "年", "t/a 吨每年", "t/a"),
        new("吨", "小时", "t/h", "t/h", "4U"),
        new("桶", "日", "桶每日", "[bbl_us]/d", "B1"),

        // ---- yield and density
        new("公斤", "公顷", "kg/ha 公斤每公顷", "kg/har"),
        new("吨", "公顷", "t/ha", "t/har"),
        new("公斤", "亩", "千克/亩 公斤每亩"),
        new("人", "平方公里", "人/km² 人/km2 人每平方公里", "{person}/km2"),
        new("个", "立方厘米", "个/cm³ 个/cm3 个每立方厘米", "/cm3"),
        new("个", "升", "个/L 个每升", "/L"),
        new("吨", "平方公里·月", "t/km²·月 t/km2·月 t/(km²·月) t/(km2·月) 吨/平方千米·月 吨/(平方公里·月)"),

        // ---- per head, per household, per 万元
        new("件", "万人", "件/万人口"),
        new("张", "千人", "张/千人口"),
        new("人", "千人", "人/千人口"),
        new("人", "万人", "人/万人口"),
        new("元", "斤", "元/500克 元/500g"),
        new("人", "十万人", "/10万"),
        new("辆", "百户"),
        new("台", "百户"),
        new("部", "百户"),
        new("部", "百人"),
        new("户", "百户"),
        new("吨标准煤", "万元", "吨标煤/万元 tce/万元"),
        new("千瓦时", "万元"),
        new("立方米", "万元", "m³/万元 m3/万元"),
        new("吨二氧化碳", "万元"),
        new("升", "百公里", "L/100km", "L/(100.km)"),
        new("公里", "百平方公里"),
        new("元", "人·月", "元/人/月 元/月·人"),
        new("元", "平方米·月", "元/平方米/月 元/㎡/月 元/㎡·月 元/平/月 元/平米/月"),
        new("元", "平方米·天", "元/平方米/天 元/㎡/天 元/㎡·天 元/平/天 元/平米/天"),
        new("升", "人·日", "L/人·d 升/人/日 升/人·天"),
        new("元", "吨·公里", "元/吨公里 元/吨千米 元/t·km 元/tkm"),
        new("克标准煤", "千瓦时", "gce/kWh 克标煤/千瓦时"),
        new("克", "千瓦时", "g/kWh", "g/kW.h"),
        new("公斤标准煤", "吨", "kgce/t 千克标准煤/吨"),
        new("元", "千瓦时", "元/kWh 元/度 元每千瓦时"),
        new("分钱", "千瓦时", "分/千瓦时 分/度"),
        new("元", "平方米", "元/㎡ 元/m² 元/m2 元每平方米"),
        new("元", "立方米", "元/方 元/m³ 元/m3 元每立方米"),
        new("元", "公斤", "元/千克 元/kg 元每公斤"),

        // ---- data
        new("千比特", "秒", "kbps Kbps kbit/s", "kbit/s", "C74"),
        new("兆比特", "秒", "Mbps Mbit/s", "Mbit/s", "E20"),
        new("吉比特", "秒", "Gbps Gbit/s", "Gbit/s", "B80"),
        new("太比特", "秒", "Tbps Tbit/s", "Tbit/s", "E84"),
        new("纳戈瑞", "小时", "nGy/h 纳戈瑞每小时", "nGy/h"),
    ];
}
