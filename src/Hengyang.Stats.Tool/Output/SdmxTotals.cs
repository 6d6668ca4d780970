using System.Globalization;

namespace Hengyang.Stats.Tool.Output;

/// <summary>What the SDMX writers of a run have left out, whichever thread they run on.</summary>
internal sealed class SdmxTotals
{
    private long _leftOut;

    /// <summary>Counts an observation whose period SDMX cannot say.</summary>
    internal void AddLeftOut() => Interlocked.Increment(ref _leftOut);

    internal void Report(Diagnostics diagnostics)
    {
        if (_leftOut > 0)
            diagnostics.Note("sdmx-csv", string.Create(CultureInfo.InvariantCulture, $"{_leftOut} observations left out whose period is unknown or open; --reference-date may help"));
    }
}
