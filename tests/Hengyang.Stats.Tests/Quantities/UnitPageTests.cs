using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Quantities;

/// <summary>docs/units.md lists each unit with its size, its names and its codes; where it is not what the tables say this fails, and HENGYANG_STATS_ACCEPT=1 writes it anew.</summary>
public sealed class UnitPageTests
{
    [Fact]
    public void The_page_says_what_the_tables_say()
    {
        string path = Repository.PathOf("docs", "units.md");
        string page = File.ReadAllText(path);
        string written = UnitPage.Rewrite(page);
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") is not null)
            File.WriteAllText(path, written);
        else
            Assert.Equal(written, page);
        Assert.Contains("| 亩 | 2000/3 平方米 |", written, StringComparison.Ordinal);
    }
}
