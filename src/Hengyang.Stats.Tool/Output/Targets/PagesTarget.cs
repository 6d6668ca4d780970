using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Output.Targets;

/// <summary>A folder of pages: the chunks say which file they belong to.</summary>
internal sealed class PagesTarget : OutputTarget
{
    private readonly string _folder;
    private PartFile? _file;
    private string? _name;

    internal PagesTarget(string folder)
    {
        Directory.CreateDirectory(folder);
        _folder = folder;
    }

    internal override void Write(in Chunk chunk)
    {
        if (chunk.FileName != _name)
        {
            _file?.Complete();
            _name = chunk.FileName;
            _file = new PartFile(Path.Combine(_folder, _name!));
        }
        _file!.Stream.Write(chunk.Bytes, 0, chunk.Length);
    }

    internal override void Complete() => _file?.Complete();

    public override void Dispose() => _file?.Dispose();
}
