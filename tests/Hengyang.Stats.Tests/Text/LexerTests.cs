using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>What the tokens of a text are, and where its sentences end.</summary>
public sealed class LexerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("万家灯火", "||")]
    [InlineData("全市规模以上工业增加值同比增长5.2%，其中高技术制造业增长12.5%。", "全市.RankScope 以上.QualifierAfter 同比.Basis 增长.Direction 5.2=5.2 %:% ， 其中.Among 增长.Direction 12.5=12.5 %:% 。 |")]
    [InlineData("2023年1—11月", "2023=2023 年.CalendarUnit:年 1=1 — 11=11 月.CalendarUnit ||")]
    [InlineData("“十四五”时期", "“ 十四五.NamedPeriod ” 时期.NamedPeriodSuffix ||")]
    [InlineData("3.5万吨/年，12元/吨，30人每平方公里", "3.5万=35000 吨/年:吨/年 ， 12=12 元/吨:元/吨 ， 30=30 人每平方公里:人/平方公里 ||")]
    [InlineData("接待1409万、1305万人次", "1409万=14090000 、 1305万=13050000 人次:人次 ||")]
    [InlineData("持平；下降", "持平.Unchanged ； 下降.Direction ||")]
    public void Tokens(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("增长5%！下降3%？持平", "增长.Direction 5=5 %:% ！ | 下降.Direction 3=3 %:% ？ | 持平.Unchanged ||")]
    [InlineData("他说：“增长5%。”下降3%。", "： “ 增长.Direction 5=5 %:% 。 | 下降.Direction 3=3 %:% 。 |")]
    [InlineData("增长5%！！！下降3%", "增长.Direction 5=5 %:% ！ | 下降.Direction 3=3 %:% ||")]
    [InlineData("增长5%；下降3%", "增长.Direction 5=5 %:% ； 下降.Direction 3=3 %:% ||")]
    public void Sentences(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("PM2.5浓度37", "37=37 ||")]
    [InlineData("5G基站、A4纸、3A级景区、COVID-19病例", "、 、 、 ||")]
    [InlineData("GDP420.77亿元", "420.77亿=42077000000 元:元 ||")]
    [InlineData("R&D经费12亿元", "12亿=1200000000 元:元 ||")]
    [InlineData("V2.0.1版，SU7型", "， ||")]
    [InlineData("12 km长", "12=12 km:公里 ||")]
    [InlineData("５Ｇ基站120个", "120=120 个:个 ||")]
    public void LettersWithDigitsAreNames(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("一带一路、第一书记、三农、统一", "、 、 、 ||")]
    [InlineData("第三产业", "第.Ordinal 三=3 ||")]
    [InlineData("第一书记12名", "12=12 名:名 ||")]
    public void IdiomsAreNoTokens(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("气温-3℃", "-3=-3 ℃:摄氏度 ||")]
    [InlineData("增速为−3.5%", "增速.RateNoun 为.Statement −3.5=-3.5 %:% ||")]
    [InlineData("3-5万元", "3=3 - 5万=50000 元:元 ||")]
    [InlineData("3万元-5万元", "3万=30000 元:元 - 5万=50000 元:元 ||")]
    [InlineData("2019-2021年", "2019=2019 - 2021=2021 年.CalendarUnit:年 ||")]
    [InlineData("1月-11月", "1=1 月.CalendarUnit - 11=11 月.CalendarUnit ||")]
    [InlineData("5%-8%", "5=5 %:% - 8=8 %:% ||")]
    [InlineData("（2023）-5", "（ 2023=2023 ） - 5=5 ||")]
    [InlineData("-5℃~-3℃", "-5=-5 ℃:摄氏度 ~ -3=-3 ℃:摄氏度 ||")]
    [InlineData("--5", "- - 5=5 ||")]
    [InlineData("负12.5%", "负12.5=-12.5 %:% ||")]
    [InlineData("13—15％", "13=13 — 15=15 ％:% ||")]
    public void SignsAndDashes(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("規模以上工業增加值增長５．２％，達３．５億元", "以上.QualifierAfter 增長.Direction ５．２=5.2 ％:% ， 達.Statement ３．５億=350000000 元:元 ||")]
    [InlineData("１２３４．５亿元", "１２３４．５亿=123450000000 元:元 ||")]
    [InlineData("兩萬個，貳佰戶", "兩萬=20000 個:个 ， 貳佰=200 戶:户 ||")]
    [InlineData("（２０２３年）", "（ ２０２３=2023 年.CalendarUnit:年 ） ||")]
    public void TraditionalAndFullWidth(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));

    [Theory]
    [InlineData("$37\\mu\\text{g}/\\text{m}^3$", "$37=37 \\mu\\text{g}/\\text{m}^3$:微克/立方米 ||")]
    [InlineData("率为$99\\%$，为$-8\\%$", "为.Statement $99=99 \\%$:% ， 为.Statement $-8=-8 \\%$:% ||")]
    [InlineData("达$ 12.5 $", "达.Statement $ 12.5 $=12.5 ||")]
    [InlineData("$12^{\\circ}C$", "$12=12 ^{\\circ}C$:摄氏度 ||")]
    [InlineData("$x^2+1$", "2=2 1=1 ||")]
    [InlineData("$12\\frac{1}{2}$", "12=12 1=1 2=2 ||")]
    [InlineData("US$3", "US$.CurrencyBefore:美元 3=3 ||")]
    [InlineData("$", "||")]
    [InlineData("$12", "12=12 ||")]
    [InlineData("$37\\text{g}/zz$", "37=37 / ||")]
    [InlineData("$37\\text{g}/\\text{m}^3z$", "37=37 / ||")]
    [InlineData("$\\$ 60.5$", "$\\$ 60.5$=60.5:美元 ||")]
    [InlineData("$\\$ 60t$", "$ 60=60 t$:吨 ||")]
    public void Formulas(string text, string expected) => Assert.Equal(expected, TokenTable.Of(text));
}
