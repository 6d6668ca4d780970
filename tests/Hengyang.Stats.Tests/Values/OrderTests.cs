using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>Values in their order: each comes before all that stand behind it, whichever of the two is asked.</summary>
public sealed class OrderTests
{
    [Fact]
    public void Ranks() => AssertOrder(
        new Rank(1), new Rank(1, isTop: true), new Rank(2), new Rank(2, previous: 1), new Rank(2, previous: 3), new Rank(10),
        new Rank(3, fromBottom: true), new Rank(2, fromBottom: true), new Rank(1, fromBottom: true),
        new Rank(1, scope: "全国"), new Rank(5, scope: "全国"), new Rank(1, scope: "全省"));

    [Theory]
    [InlineData("2022 2022-12 2023-01 2023-01-01 2023-01-01/2023-01-10 2023-01/2023-02 2023-02 2023-03-05 2023-Q1 2023-H1 2023 2023/2024 2024", "2022 2022-12 2023-01-01 2023-01-01/2023-01-10 2023-01 2023-01/2023-02 2023-Q1 2023-H1 2023 2023/2024 2023-02 2023-03-05 2024")]
    public void Periods(string texts, string sorted) => AssertSorted(texts.Split(' ').Select(static text => DateRange.Parse(text)), sorted);

    [Theory]
    [InlineData("下降5% 下降3% 持平 增长3% 增长5% 增长3元 同比增长3% 翻一番 比2020年增长3%", "持平 增加3元 下降5% 下降3% 增长3% 增长5% 翻一番 同比增长3% 比2020年增长3%")]
    public void Changes(string texts, string sorted) => AssertSorted(texts.Split(' ').Select(static text => PercentageChange.Parse(text)), sorted);

    private static void AssertSorted<T>(IEnumerable<T> values, string expected)
        where T : IComparable<T>, IComparable
    {
        T[] sorted = [.. values.Order()];
        Assert.Equal(expected, string.Join(' ', sorted));
        AssertOrder(sorted);
    }

    private static void AssertOrder<T>(params T[] values)
        where T : IComparable<T>, IComparable
    {
        for (int i = 0; i < values.Length; i++)
        {
            Assert.True(((IComparable)values[i]).CompareTo(null) > 0);
            Assert.Throws<ArgumentException>(() => ((IComparable)values[i]).CompareTo("x"));
            for (int j = 0; j < values.Length; j++)
            {
                int order = Math.Sign(values[i].CompareTo(values[j]));
                Assert.True(order == i.CompareTo(j), $"{values[i]} and {values[j]} compare as {order}");
                Assert.Equal(order, Math.Sign(((IComparable)values[i]).CompareTo(values[j])));
            }
        }
    }
}
