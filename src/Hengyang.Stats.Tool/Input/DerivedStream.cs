namespace Hengyang.Stats.Tool.Input;

/// <summary>A stream that is made of another one; it closes the other one with itself.</summary>
internal abstract class DerivedStream(Stream source) : ForwardStream
{
    protected Stream Source { get; } = source;

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Source.Dispose();
        base.Dispose(disposing);
    }
}
