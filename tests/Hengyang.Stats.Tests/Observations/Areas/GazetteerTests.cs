using Xunit;

namespace Hengyang.Stats.Tests.Observations.Areas;

/// <summary>Every province and prefecture of the table, and counties drawn from it, are areas of a sentence and of a text.</summary>
public sealed class GazetteerTests
{
    private const int Drawn = 300;

    /// <summary>城区, 和县: common nouns as well, which are areas behind the one that they lie in alone.</summary>
    private static bool NeedsMore(string name) => AreaForms.CommonNouns.Is(name) || name == SixBranches;

    /// <summary>六枝特区 is six of something to the lexer.</summary>
    private const string SixBranches = "六枝特区";

    public static TheoryData<string> Rows() => ["province", "prefecture", "county"];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_is_the_area_of_its_sentence(string level)
    {
        Assert.DoesNotContain(Names(level), name => AreaOf($"2023年，{name}财政收入120亿元，增长5%。") != name);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_in_a_title_is_the_area_of_the_text(string level)
    {
        Assert.DoesNotContain(Names(level), name => AreaOf($"{name}2023年统计公报\n\n2023年，财政收入120亿元，增长5%。") != name);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_name_in_the_first_sentence_is_what_the_text_calls_its_own(string level)
    {
        Assert.DoesNotContain(Names(level), name => AreaOf($"2023年，{name}坚持稳中求进。\n全{Own(name)}财政收入120亿元，增长5%。") != name);
    }

    private static string Own(string name) => name[^1] switch
    {
        '门' or '港' => "区",
        _ => name[^1].ToString(),
    };

    private static IEnumerable<string> Names(string level)
    {
        List<AreaRow> rows = AreaRow.Read(AreaTable.Rows);
        AreaLevel wanted = Enum.Parse<AreaLevel>(level, ignoreCase: true);
        string[] names = [.. rows.Where(r => r.Level == wanted && !r.IsFormer && !NeedsMore(r.Name)).Select(r => r.Name).Distinct()];
        Assert.True(names.Length > 30, "the table is short");
        if (wanted != AreaLevel.County)
            return names;
        Random draw = new(13);
        draw.Shuffle(names);
        return names[..Drawn];
    }

    [Theory]
    [InlineData("430400", "衡阳市")]
    [InlineData("430405", "珠晖区")]
    [InlineData("652900", "阿克苏地区")]
    [InlineData("532900", "大理白族自治州")]
    [InlineData("532900", "大理州")]
    [InlineData("810000", "香港")]
    public void A_name_has_its_code(string code, string name)
    {
        int length = Gazetteer.Known.LongestIn(name, out AreaEntry entry);

        Assert.Equal(name.Length, length);
        Assert.Equal(int.Parse(code, System.Globalization.CultureInfo.InvariantCulture), Gazetteer.Known.CodeOf(entry, within: 0));
    }

    [Fact]
    public void A_name_that_several_areas_have_needs_the_one_it_lies_in()
    {
        Gazetteer.Known.LongestIn("新华区", out AreaEntry entry);

        Assert.Equal(0, Gazetteer.Known.CodeOf(entry, within: 0));
        Assert.Equal(130105, Gazetteer.Known.CodeOf(entry, within: 130100));
    }

    private static string? AreaOf(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2024, 3, 1) });
        return document.Observations.Count == 1 && document.Observations[0].Indicator == "财政收入" ? document.Observations[0].Area : "(other observations)";
    }
}
