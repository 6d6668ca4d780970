using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>A debugger that steps into the library finds its symbols and its sources: beside the library here, in the symbol package for users.</summary>
public sealed class SymbolTests
{
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    /// <summary>The symbols are those of this very build.</summary>
    [Fact]
    public void The_symbols_belong_to_the_library()
    {
        string library = typeof(Quantity).Assembly.Location;
        using var image = new PEReader(File.OpenRead(library));
        DebugDirectoryEntry entry = image.ReadDebugDirectory().Single(e => e.Type == DebugDirectoryEntryType.CodeView);
        CodeViewDebugDirectoryData named = image.ReadCodeViewDebugDirectoryData(entry);
        using MetadataReaderProvider symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(library, ".pdb")));
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);

        Assert.Equal(named.Guid, id.Guid);
        Assert.Equal(entry.Stamp, id.Stamp);
        Assert.Equal("Hengyang.Stats.pdb", Path.GetFileName(named.Path));
    }

    /// <summary>Each source is in the symbols themselves, or they say where in the repository it lies.</summary>
    [Fact]
    public void Every_source_can_be_found()
    {
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(typeof(Quantity).Assembly.Location, ".pdb")));
        MetadataReader symbols = provider.GetMetadataReader();
        bool linked = Information(symbols, EntityHandle.ModuleDefinition, SourceLink) is not null;
        List<string> missing = [];
        foreach (DocumentHandle handle in symbols.Documents)
        {
            Document document = symbols.GetDocument(handle);
            byte[]? source = Information(symbols, handle, EmbeddedSource);
            if (source is null && !linked)
                missing.Add(symbols.GetString(document.Name));
        }

        Assert.True(symbols.Documents.Count > 100, $"{symbols.Documents.Count} sources");
        Assert.Empty(missing);
    }

    private static byte[]? Information(MetadataReader symbols, EntityHandle of, Guid kind)
    {
        foreach (CustomDebugInformationHandle handle in symbols.GetCustomDebugInformation(of))
        {
            CustomDebugInformation information = symbols.GetCustomDebugInformation(handle);
            if (symbols.GetGuid(information.Kind) == kind)
                return symbols.GetBlobBytes(information.Value);
        }

        return null;
    }
}
