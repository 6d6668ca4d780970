using Xunit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>Files stay small enough to be read at once; tables of words and places may be longer.</summary>
public sealed class FileTests
{
    private const int Longest = 400;

    [Fact]
    public void No_file_but_a_table_is_long()
    {
        string source = Contracts.Repository.PathOf("src");
        string[] files = [.. Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Where(IsOurs)];
        Assert.True(files.Length > 400, $"{files.Length} files below {source}");
        Assert.DoesNotContain(files, file => !Path.GetFileName(file).Contains("Table", StringComparison.Ordinal) && File.ReadLines(file).Count() > Longest);
    }

    private static bool IsOurs(string file)
    {
        string[] parts = file.Split(Path.DirectorySeparatorChar);
        return !parts.Contains("obj") && !parts.Contains("bin");
    }
}
