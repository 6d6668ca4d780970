using System.Globalization;
using System.Text;
using Hengyang.Stats.Tool.Input.Html;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>A large page is parsed in parts, which must not be seen in its text.</summary>
public sealed class LargePageTests
{
    [Fact]
    public void A_page_in_parts_has_the_text_of_the_whole()
    {
        var page = new StringBuilder("<html><head><title>云津市统计公报_统计局</title><style>p{}</style></head><body><div><div id=content>");
        var expected = new StringBuilder("云津市统计公报\n\n");
        for (int i = 0; page.Length < PageParts.LargestWhole + (1 << 20); i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            page.Append("<div class=a><p>第").Append(number).Append("镇&nbsp;出口3元&lt;4元</p></div>\n<!-- <p> --><script>\"<p>\"</script>");
            expected.Append(i == 0 ? "" : "\n\n").Append('第').Append(number).Append("镇\u00A0出口3元<4元");
            if (i % 1000 != 0)
                continue;
            page.Append("<table><tr><th>指标</th><th>亿元</th></tr><tr><td>出口</td><td>").Append(number).Append("</td></tr></table><nav><a>一</a><p>二</p></nav>");
            expected.Append("\n\n指标\t亿元\n出口\t").Append(number);
        }

        string text = PageText.Extract(page.Append("</div></div></body></html>").ToString(), TestContext.Current.CancellationToken);

        Assert.Equal(expected.ToString(), text);
        Assert.InRange(PageParts.Cut(page.ToString()).Count, 4, 6);
    }

    [Theory]
    [InlineData("<table><tr><td>2023年</td><td>出口3元</td></tr>", "<tr><td>2023年</td><td>出口3元</td></tr>", 2)]
    [InlineData("<b>出口3元</b>", "<b>出口3元</b>", 2)]
    [InlineData("出口3元", "出口3元", 1)]
    public void What_has_no_end_is_cut_all_the_same(string begin, string more, int leastParts)
    {
        string page = begin + string.Concat(Enumerable.Repeat(more, PageParts.LargestWhole * 2 / more.Length));

        string text = PageText.Extract(page, TestContext.Current.CancellationToken);

        Assert.True(PageParts.Cut(page).Count >= leastParts);
        Assert.Equal(page.AsSpan().Count("出口3元"), text.AsSpan().Count("出口3元"));
    }
}
