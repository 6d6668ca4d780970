using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>The page of rules is written from the rows; where it is not what they say, this fails, and HENGYANG_STATS_ACCEPT=1 writes it anew.</summary>
public sealed class RowManualTests
{
    [Fact]
    public void The_page_says_what_the_rows_say()
    {
        string path = Repository.PathOf("docs", "reading-rules.md");
        string page = File.ReadAllText(path);
        string written = RowManual.Rewrite(page);
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") is not null)
            File.WriteAllText(path, written);
        else
            Assert.Equal(written, page);
        Assert.Contains("1H25 → 2025-H1", written, StringComparison.Ordinal);
    }
}
