using Xunit;

namespace Hengyang.Stats.Tests.Observations.Areas;

/// <summary>The place that a whole text is about, where its title does not say it or says more, and what does not change it.</summary>
public sealed class HomeTests
{
    private static readonly StatisticsOptions February = new() { ReferenceDate = new DateOnly(2024, 2, 20) };

    /// <summary>Who gave a report, where and to whom: the lines of its head.</summary>
    [Theory]
    [InlineData("政府工作报告\n——2024年1月8日在衡阳市第十六届人民代表大会第三次会议上\n各位代表：\n生产总值4200亿元。", "衡阳市")]
    [InlineData("政府工作报告\n2024年1月5日在南澧县第十八届人民代表大会第四次会议上\n粮食产量52万吨。", "南澧县")]
    [InlineData("政府工作报告\n南澧县人民政府县长 李明\n粮食产量52万吨。", "南澧县")]
    [InlineData("关于2023年财政决算的报告\n衡东县财政局\n财政收入15亿元。", "衡东县")]
    [InlineData("关于2023年工作的报告\n——在湘江县十八届人大四次会议上\n粮食产量52万吨。", "湘江县")]
    [InlineData("2018年，在祁东县委的坚强领导下，各项工作扎实推进。财政收入15亿元。", "祁东县")]
    [InlineData("工作总结\n湖南省人民政府\n全县粮食产量52万吨。", null)]
    public void The_head_of_a_report_names_the_office_or_the_assembly(string text, string? area) => Assert.Equal(area, AreaOf(text));

    /// <summary>Where the text calls the place by no more than a short name within other words, or names it among its own parts.</summary>
    [Theory]
    [InlineData("一、主要工作\n全省财政收入增长。平安浙江建设推进，数字浙江扩面，我省基站3万个。", "浙江")]
    [InlineData("一、主要工作\n全省财政收入增长。平安浙江建设推进，数字江苏扩面，我省基站3万个。", null)]
    public void A_short_name_within_words_is_the_home_where_it_stands_again(string text, string? area) => Assert.Equal(area, AreaOf(text));

    /// <summary>Cities of a county's level lie in the one that the text is about.</summary>
    [Theory]
    [InlineData("义马市创建试点，灵宝市修路，三门峡市通车，", "三门峡市")]
    [InlineData("义马市创建试点，灵宝市修路，", null)]
    public void Of_cities_within_each_other_the_larger_is_the_home(string cities, string? area)
    {
        string text = "一、工作回顾\n" + string.Concat(Enumerable.Repeat("各级部门扎实工作，全市经济平稳增长，各项任务较好完成。", 10)) + "\n" + cities + "各项工作取得进展。\n财政支出250亿元。";
        Assert.Equal(area, AreaOf(text));
    }

    [Fact]
    public void Numbered_items_below_the_name_of_a_place_are_of_that_place()
    {
        string[] items = [.. Enumerable.Range(1, 7).Select(static n => n + ".公共服务支出完成23亿元，为预算的101%，主要是增资因素和项目增加。\n")];
        Assert.Equal("衡东县", AreaOf("2023年衡东县支出执行情况如下：\n" + string.Concat(items)));
        Assert.Null(AreaOf("本周要闻\n1.衡东县公共服务支出完成23亿元，为预算的101%，主要是增资因素。\n" + string.Concat(items)));
        Assert.Equal("公共服务支出", StatisticsDocument.Parse(items[0], February).Observations[0].Indicator);
    }

    [Fact]
    public void A_report_from_one_place_goes_back_to_it_behind_one_of_its_parts()
    {
        const string text = "天津经济增长\n新华社天津2月5日电 天津市生产总值915亿元。滨海新区生产总值200亿元。农民收入2500元。";
        string[] areas = [.. StatisticsDocument.Parse(text, February).Observations.Select(static o => o.Area ?? "none")];
        Assert.Equal(["天津市", "滨海新区", "天津市"], areas);
    }

    [Theory]
    [InlineData("2024年市级财政收入55亿元。支持衡阳市创建文明城市，拨付资金2000万元。", "衡阳市")]
    public void Accounts_of_a_grade_are_of_the_place(string text, string area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("松江经济技术开发区2023年预算执行情况\n全区收入57亿元。", "松江经济技术开发区")]
    [InlineData("东升公社概况\n东升公社新建小高炉12座，全社产铁300吨。", "东升公社")]
    [InlineData("2018年市级预算收入55亿元。宁江市市本级税收收入30亿元。", "宁江市")]
    [InlineData("三门峡市2018年财政预算执行情况\n国有资本经营预算收入1.2亿元，主要是股权转让，企业业绩考核后又购买股权，持股比例提高，业绩较好。", "三门峡市")]
    public void A_title_names_places_that_no_list_knows(string text, string area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("数据显示，全国居民消费价格上涨。食品价格指数为102。", "中国")]
    [InlineData("1993年国家预算执行情况\n财政收入4866亿元。", "中国")]
    [InlineData("去年国家决算执行的结果是好的，收支略有结余。财政收入4866亿元。", "中国")]
    [InlineData("居全国前列。财政收入4866亿元。", null)]
    [InlineData("全国前三季度增势良好。财政收入4866亿元。", "中国")]
    public void A_lead_speaks_of_the_country(string text, string? area) => Assert.Equal(area, AreaOf(text));

    /// <summary>What a thing is among all others says nothing of the place of the figures.</summary>
    [Theory]
    [InlineData("海南省政府工作报告\n全国首个航天发射场建成，航天城年营收200亿元。", "海南省")]
    [InlineData("海南省政府工作报告\n在全国率先建成千兆光网，基站达到3万个。", "海南省")]
    [InlineData("海南省政府工作报告\n全国财政收入20万亿元。", "中国")]
    public void First_in_the_country_is_not_the_countrys(string text, string area) => Assert.Equal(area, AreaOf(text));

    /// <summary>In a text about one place another one that a clause names in short governs the next clause and no more.</summary>
    [Theory]
    [InlineData("浙江省政府工作报告\n加强古城保护，绍兴古城获评国家称号，文化遗产工作取得进展，新增传承人75名。", "浙江省")]
    [InlineData("浙江省政府工作报告\n文化保护取得进展，绍兴加快改造古城，新增传承人75名。", "绍兴")]
    [InlineData("浙江省政府工作报告\n湖州东方理工大学建校招生，专业群21个。", "浙江省")]
    public void A_place_in_passing_governs_the_next_clause(string text, string area) => Assert.Equal(area, AreaOf(text));

    [Theory]
    [InlineData("宁波舟山港航线总数达301条。")]
    [InlineData("港珠澳大桥珠海公路口岸车辆2万辆次。")]
    [InlineData("中国钢铁工业协会会员企业3万家。")]
    [InlineData("杭州西湖景区接待游客3万人次。")]
    [InlineData("岳阳楼景区接待游客3万人次。")]
    [InlineData("上海迪士尼乐园接待游客3万人次。")]
    [InlineData("张家界国家森林公园接待游客3万人次。")]
    [InlineData("长沙南站发送旅客3万人次。")]
    [InlineData("岳阳火车站发送旅客3万人次。")]
    public void A_name_of_something_holds_no_place(string text) => Assert.Null(AreaOf(text));

    [Theory]
    [InlineData("深圳新设跨国公司地区总部20家。", "深圳")]
    [InlineData("经济第一大省广东工业投资3亿元。", "广东")]
    [InlineData("湖南港航企业利润3亿元。", "湖南")]
    [InlineData("浙江主要景区接待游客3万人次。", "浙江")]
    [InlineData("湖南推进景区建设，接待游客3万人次。", "湖南")]
    public void A_place_is_found_in_front_of_what_is_counted(string text, string area) => Assert.Equal(area, AreaOf(text));

    [Fact]
    public void All_of_an_industry_is_not_the_place_named_before()
    {
        string[] areas = [.. StatisticsDocument.Parse("保费收入5万亿元。上海保险机构保费收入100亿元。全行业总资产30万亿元。", February).Observations.Select(static o => o.Area ?? "none")];
        Assert.Equal(["none", "上海", "none"], areas);
    }

    [Fact]
    public void Bay_areas_head_columns()
    {
        string[] areas = [.. StatisticsDocument.Parse("指标\t粤港澳大湾区\t东京湾区\n人口（万人）\t8617\t4434\n", February).Observations.Select(static o => o.Area ?? "none")];
        Assert.Equal(["东京湾区", "粤港澳大湾区"], areas);
    }

    private static string? AreaOf(string text) => StatisticsDocument.Parse(text, February).Observations[^1].Area;
}
