using System.Text.RegularExpressions;
using Xunit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>
/// The folders of the library look one way: each uses those before it and none behind. The compiled code says what is used; the
/// arrows back that are left are counted, and the count only goes down.
/// </summary>
public sealed partial class FolderTests
{
    /// <summary>What every other one may use comes first.</summary>
    private static readonly string[] Order = ["Errors", "Text", "Forms", "Numerals", "Quantities", "Periods", "Changes", "Ranks", "Tables", "Reading", "Observations", "Language", "Json"];

    [Fact]
    public void FoldersLookOneWay()
    {
        Dictionary<string, string> folders = FolderOfTypes();
        List<string> back = [];
        foreach ((Type from, Type to) in AssemblyReferences.Find(typeof(Quantity).Assembly))
        {
            if (!folders.TryGetValue(NameOf(from), out string? left) || !folders.TryGetValue(NameOf(to), out string? right) || left == right)
                continue;
            if (Array.IndexOf(Order, left) < Array.IndexOf(Order, right))
                back.Add($"{left} → {right}: {from.Name} uses {to.Name}");
        }

        back.Sort(StringComparer.Ordinal);
        Limits.Hold("arrows back between folders", back);
    }

    /// <summary>The test can fail: what is known to be used is found, through a body, a field and a parameter.</summary>
    [Fact]
    public void WhatIsUsedIsFound()
    {
        HashSet<(Type, Type)> uses = AssemblyReferences.Find(typeof(Quantity).Assembly);
        Assert.Contains((typeof(StatisticsReader), typeof(Workspace)), uses);
        Assert.Contains((typeof(NumberLexer), typeof(NumberToken)), uses);
        Assert.DoesNotContain((typeof(NumberToken), typeof(NumberLexer)), uses);
    }

    /// <summary>Every type with the folder of its file; of a partial type that of the file that has its name.</summary>
    private static Dictionary<string, string> FolderOfTypes()
    {
        Dictionary<string, string> folders = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(SourceCode.Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string folder = SourceCode.FolderOf(file);
            if (folder is "" or "bin" or "obj")
                continue;
            Assert.Contains(folder, Order);
            foreach (Match declared in Declaration().Matches(File.ReadAllText(file)))
                if (!folders.ContainsKey(declared.Groups[1].Value) || Path.GetFileNameWithoutExtension(file) == declared.Groups[1].Value)
                    folders[declared.Groups[1].Value] = folder;
        }

        return folders;
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];

    [GeneratedRegex(@"^(?:public|internal)[a-z ]*? (?:class|struct|interface|enum|record struct|record) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
