namespace Hengyang.Stats;

/// <summary>The buffers that a document needs while it is being read.</summary>
internal sealed class DocumentWorkspace : ReadingWorkspace
{
    [ThreadStatic]
    private static DocumentWorkspace? s_free;

    internal static new DocumentWorkspace Rent() => Take(ref s_free);

    /// <inheritdoc/>
    internal override void Return()
    {
        Areas = null;
        Give(ref s_free);
    }

    /// <summary>Areas of the user's own, while a document is being read.</summary>
    internal AreaCatalogue? Areas { get; set; }
}
