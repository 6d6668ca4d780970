using static Hengyang.Stats.Dimension;

namespace Hengyang.Stats;

// Source: ISO 4217; the Chinese names are those of 国家外汇管理局 and of the bulletins. Exchange rates are no conversion.
internal static partial class UnitTable
{
    private static UnitRow[] Currencies =>
    [
        new("元", Currency, "元", 1, 1, "元人民币 人民币元 人民币 圆 块钱 RMB CNY ￥ ¥", null, "CNY"),
        new("角", Currency, "元", 1, 10, "毛钱", null, "CNY", UnitTraits.Weak),
        new("分钱", Currency, "元", 1, 100, "", null, "CNY"),
        new("美元", Currency, "美元", 1, 1, "美金 美圆 USD US$", null, "USD"),
        new("美分", Currency, "美元", 1, 100, "", null, "USD"),
        new("港元", Currency, "港元", 1, 1, "港币 港圆 港纸 HKD HK$", null, "HKD"),
        new("澳门元", Currency, "澳门元", 1, 1, "澳门币 MOP", null, "MOP"),
        new("新台币", Currency, "新台币", 1, 1, "新台币元 元新台币 台币 NT$ TWD", null, "TWD"),
        new("欧元", Currency, "欧元", 1, 1, "EUR €", null, "EUR"),
        new("英镑", Currency, "英镑", 1, 1, "GBP £", null, "GBP"),
        new("日元", Currency, "日元", 1, 1, "日圆 円 JPY", null, "JPY"),
        new("韩元", Currency, "韩元", 1, 1, "韩圆 韩币 KRW ₩", null, "KRW"),
        new("卢布", Currency, "卢布", 1, 1, "俄罗斯卢布 RUB ₽", null, "RUB"),
        new("澳元", Currency, "澳元", 1, 1, "澳大利亚元 澳币 AUD", null, "AUD"),
        new("加元", Currency, "加元", 1, 1, "加拿大元 加币 CAD", null, "CAD"),
        new("新西兰元", Currency, "新西兰元", 1, 1, "纽元 NZD", null, "NZD"),
        new("新加坡元", Currency, "新加坡元", 1, 1, "新元 坡币 SGD", null, "SGD"),
        new("瑞士法郎", Currency, "瑞士法郎", 1, 1, "瑞郎 CHF", null, "CHF"),
        new("印度卢比", Currency, "印度卢比", 1, 1, "卢比 INR", null, "INR"),
        new("印尼卢比", Currency, "印尼卢比", 1, 1, "印尼盾 印度尼西亚卢比 IDR", null, "IDR"),
        new("泰铢", Currency, "泰铢", 1, 1, "THB", null, "THB"),
        new("林吉特", Currency, "林吉特", 1, 1, "马来西亚林吉特 马币 MYR", null, "MYR"),
        new("越南盾", Currency, "越南盾", 1, 1, "VND", null, "VND"),
        new("菲律宾比索", Currency, "菲律宾比索", 1, 1, "PHP", null, "PHP"),
        new("巴西雷亚尔", Currency, "巴西雷亚尔", 1, 1, "雷亚尔 BRL", null, "BRL"),
        new("南非兰特", Currency, "南非兰特", 1, 1, "兰特 ZAR", null, "ZAR"),
        new("土耳其里拉", Currency, "土耳其里拉", 1, 1, "里拉 TRY", null, "TRY"),
        new("坚戈", Currency, "坚戈", 1, 1, "哈萨克斯坦坚戈 KZT", null, "KZT"),
        new("瑞典克朗", Currency, "瑞典克朗", 1, 1, "SEK", null, "SEK"),
        new("挪威克朗", Currency, "挪威克朗", 1, 1, "NOK", null, "NOK"),
        new("丹麦克朗", Currency, "丹麦克朗", 1, 1, "DKK", null, "DKK"),
        new("迪拉姆", Currency, "迪拉姆", 1, 1, "阿联酋迪拉姆 AED", null, "AED"),
        new("沙特里亚尔", Currency, "沙特里亚尔", 1, 1, "里亚尔 SAR", null, "SAR"),
        new("特别提款权", Currency, "特别提款权", 1, 1, "SDR", null, "XDR"),
    ];
}
