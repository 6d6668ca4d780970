using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>
/// What the library and the tool cannot do whatever a text says, because nothing in them refers to it: no network, no other
/// programs, no code out of data, no native code of their own, and for the library no files.
/// </summary>
public sealed class ReachTests
{
    private static readonly string[] Network = ["System.Net", "System.Net.Http", "System.Net.Sockets"];

    private static readonly string[] Code =
        ["System.Reflection.Emit", "System.Runtime.Loader", "System.Linq.Expressions", "System.CodeDom", "System.Runtime.Serialization.Formatters.Binary"];

    private static readonly string[] Programs = ["System.Diagnostics.Process", "System.Diagnostics.ProcessStartInfo"];

    private static readonly string[] Files =
        ["System.IO.File", "System.IO.FileStream", "System.IO.FileInfo", "System.IO.Directory", "System.IO.DirectoryInfo", "Microsoft.Win32.SafeHandles.SafeFileHandle"];

    [Fact]
    public void The_library_reaches_nothing_but_memory() => Assert.Empty(Used(typeof(Quantity), [.. Network, .. Code, .. Programs, .. Files]));

    /// <summary>The proof proves something: what the library does use is found.</summary>
    [Fact]
    public void What_is_used_is_found() => Assert.Equal(["System.IO.TextReader"], Used(typeof(Quantity), ["System.IO.TextReader"]));

#if NET10_0_OR_GREATER
    [Fact]
    public void The_tool_reaches_files_only()
    {
        Assert.Empty(Used(typeof(Hengyang.Stats.Tool.ToolApp), [.. Network, .. Code, .. Programs]));
        Assert.Equal(["System.IO.Directory", "System.IO.File"], Used(typeof(Hengyang.Stats.Tool.ToolApp), ["System.IO.Directory", "System.IO.File"]));
    }
#endif

    private static List<string> Used(Type type, string[] names)
    {
        using var image = new PEReader(File.OpenRead(type.Assembly.Location));
        MetadataReader metadata = image.GetMetadataReader();
        List<string> used = [.. metadata.TypeReferences
            .Select(handle => metadata.GetTypeReference(handle))
            .Select(reference => (Space: metadata.GetString(reference.Namespace), Name: metadata.GetString(reference.Name)))
            .Where(reference => names.Contains(reference.Space) || names.Contains(reference.Space + "." + reference.Name))
            .Select(reference => reference.Space + "." + reference.Name)
            .Order(StringComparer.Ordinal)];
        used.AddRange(Enumerable.Range(1, metadata.GetTableRowCount(TableIndex.ImplMap)).Select(row => $"native function {row}"));
        return used;
    }
}
