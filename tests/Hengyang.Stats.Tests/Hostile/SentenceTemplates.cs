using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// Sentences of bulletins with holes: # a number, ¥ a unit, @ a full date or year, ^ a rate. What fills them is random; what
/// stands between is written for these tests.
/// </summary>
internal static class SentenceTemplates
{
    internal static readonly string[] Sentences =
    [
        "@，全市规模以上工业增加值#¥，同比增长^%。",
        "@全县固定资产投资完成#¥，比上年增长^%，排全省第三。",
        "其中，出口#¥，下降^%；进口#¥，增长^%。",
        "@末，常住人口#人，比上年末增加#人。",
        "新建#¥，改造#¥，惠及#¥以上。",
        "全年接待游客#人次，旅游收入#¥，分别增长^%、^%。",
        "平均浓度为#微克/立方米，优良率^%，同比提高^个百分点。",
        "@至今累计投入约#¥，占比超过^%。",
        "居民收入达到#元，增速比全国高^个百分点。",
        "到@，力争产值突破#¥，年均增长^%左右。",
        "价格指数环比上涨^%，涨幅比上月扩大^个百分点。",
        "税收#¥，较@增长#倍，与上月持平。",
        "三次产业结构为^:^:^，贷款余额不足#¥。",
        "近#¥、超#¥、#多¥。",
        "总量首次进入全国前^强，由#¥增加到#¥。",
        "截至@末，参保人数#人，参保率^%。",
        "@投资增速居全省第2位，较上年前移1位。",
        "“十四五”期间，建成#¥，年均增长^%以上。",
        "上半年，粮食#万吨，增产^%；下半年，#万吨，减产^%。",
        "前三季度完成#¥，占目标的^%，扭亏为盈。",
        "1—8月，企业#家，净增#家，比上年翻了一番。",
        "与@相比，费用减少#¥，降幅达^%。",
        "近三年累计投入#¥，今年以来新增#¥，环比增长^%。",
        "单价#元/吨，人均#平方米，利率下调25个基点。",
        "一产增长^%，二产下降^%，三产与上年持平。",
        "排名由第12位升至第9位，居全国第三、第四位。",
        "@底，存栏#头、出栏#头，分别增长^%和^%。",
        "平均气温^℃，降水#毫米，同比减少^%，环比增加#毫米。",
    ];

    internal static readonly string[] Units = ["元", "亿元", "万元", "万吨", "吨", "公里", "平方米", "亿千瓦时", "个", "家", "户", "项", "人", "万人", "亩", "公顷", "辆", "万美元", "台", "所"];

    private static readonly Gen<string> Number = Gen.Frequency(
        (4, Gen.Choose(1, 99_999).Select(n => n.ToString(CultureInfo.InvariantCulture))),
        (4, from n in Gen.Choose(0, 9999) from d in Gen.Choose(0, 99) select $"{n}.{d:00}"),
        (1, from n in Gen.Choose(1, 999) from d in Gen.Choose(0, 999) select $"{n},{d:000}"),
        (1, Gen.Choose(20, 9999).Select(n => ChineseNumber.Format(n))));

    private static readonly Gen<string> Rate = from n in Gen.Choose(0, 99) from d in Gen.Choose(1, 9) select $"{n}.{d}";

    private static readonly Gen<string> Date =
        from year in Gen.Choose(2010, 2023)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, 28)
        from kind in Gen.Choose(0, 3)
        select kind switch
        {
            0 => $"{year}年",
            1 => $"{year}年{month}月",
            2 => $"{year}年{month}月{day}日",
            _ => $"{year}年前三季度",
        };

    internal static Gen<string> Fill(string template)
    {
        Gen<string> text = Gen.Constant("");
        int from = 0;
        for (int i = 0; i <= template.Length; i++)
        {
            Gen<string>? hole = i == template.Length ? Gen.Constant("") : template[i] switch
            {
                '#' => Number,
                '¥' => Gen.Elements(Units),
                '^' => Rate,
                '@' => Date,
                _ => null,
            };
            if (hole is null)
                continue;
            string plain = template[from..i];
            from = i + 1;
            text = from t in text from h in hole select t + plain + h;
        }

        return text;
    }
}
