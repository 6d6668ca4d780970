using Hengyang.Stats.Tests.Changes;
using Xunit;

namespace Hengyang.Stats.Tests.Ranks;

/// <summary>Ranks in sentences, and what only looks like one.</summary>
public class RankMentionTests
{
    [Theory]
    [InlineData("出口由全球第十跃升至第八。", "全球第十|10 全球", "跃升至第八|8 from 10")]
    [InlineData("成交居冠，涨幅居次，跌幅居末。", "居冠|1", "居次|2", "居末|-1")]
    [InlineData("收购量居雁北地区各县之首。", "居雁北地区各县之首|1 雁北地区各县")]
    [InlineData("考核列全省第一档、第二名。", "第二名|2")]
    [InlineData("在八所院校中排行第二。", "排行第二|2")]
    [InlineData("前五名客户占四成。")]
    [InlineData("总量排全省第四。", "排全省第四|4 全省")]
    [InlineData("总量跃上全省首位。", "跃上全省首位|1 全省")]
    [InlineData("两项在全省排名分别为第17和第26位。", "全省排名分别为第17|17 全省", "第26位|26 全省")]
    [InlineData("两项排名分别为全国第17和第26位。", "排名分别为全国第17|17 全国", "第26位|26 全国")]
    [InlineData("增速居全国第17位。", "居全国第17位|17 全国")]
    [InlineData("空气质量列全市倒数第二。", "列全市倒数第二|-2 全市")]
    [InlineData("位列全省末位。", "位列全省末位|-1 全省")]
    [InlineData("稳居全省榜首。", "稳居全省榜首|1 全省")]
    [InlineData("跻身全国前20强。", "跻身全国前20强|≤20 全国")]
    [InlineData("产量全国第一。", "全国第一|1 全国")]
    [InlineData("居全省14个市州第9位。", "居全省14个市州第9位|9 全省14个市州")]
    [InlineData("列全国339个地级市第25位。", "列全国339个地级市第25位|25 全国339个地级市")]
    [InlineData("增速居中部六省首位。", "居中部六省首位|1 中部六省")]
    [InlineData("在全国21个城市群中排名第8。", "全国21个城市群中排名第8|8 全国21个城市群")]
    [InlineData("两市并列全省第三。", "并列全省第三|3 全省")]
    [InlineData("分别居全国第2位、第6位和第11位。", "居全国第2位|2 全国", "第6位|6 全国", "第11位|11 全国")]
    [InlineData("居全省第1、2位。", "居全省第1|1 全省", "2位|2 全省")]
    [InlineData("由第12位升至第7位。", "第12位|12", "升至第7位|7 from 12")]
    [InlineData("从全国第30位下降到第33位。", "全国第30位|30 全国", "下降到第33位|33 from 30")]
    [InlineData("居全省第6位，较上年前移4位。", "居全省第6位|6 全省 from 10")]
    [InlineData("较上年上升4位，居全省第6位。", "居全省第6位|6 全省 from 10")]
    [InlineData("订单量第四多，", "第四|4")]
    [InlineData("位居全國首位。", "位居全國首位|1 全國")]
    [InlineData("全國排名第六。", "全國排名第六|6 全國")]
    [InlineData("在全国74个城市中列倒数第九。", "全国74个城市中列倒数第九|-9 全国74个城市")]
    [InlineData("排名下滑四位至第19位。", "第19位|19")]
    [InlineData("增速居中部之首。", "居中部之首|1 中部")]
    [InlineData("某转债涨9%，涨幅居首。", "居首|1")]
    [InlineData("稳居首位。", "稳居首位|1")]
    [InlineData("跻身全国30强。", "跻身全国30强|≤30 全国")]
    [InlineData("位列全国100强县第43位，", "位列全国100强县第43位|43 全国100强县")]
    [InlineData("百强县第43位。", "百强县第43位|43 百强县")]
    [InlineData("入围全国第9位。", "入围全国第9位|9 全国")]
    public void Reads(string text, params string[] ranks) => Assert.Equal(ranks, MentionLines.Of(MentionKind.Rank, text));

    [Theory]
    [InlineData("第一产业增长4.1%。")]
    [InlineData("第三季度。")]
    [InlineData("第七次人口普查。")]
    [InlineData("村第一书记。")]
    [InlineData("把安全放在首位。")]
    [InlineData("入围世界500强。")]
    [InlineData("进入前千分之一。")]
    [InlineData("居民12户。")]
    [InlineData("第3批名单。")]
    [InlineData("第一高级中学。")]
    [InlineData("移居首尔的人，宜居首选之地，总之首要的是质量。")]
    public void What_only_counts_is_no_rank(string text) => Assert.Empty(MentionLines.Of(MentionKind.Rank, text));
}
