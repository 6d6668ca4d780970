using System.Diagnostics;

namespace Hengyang.Stats;

/// <summary>
/// Counts the steps of reading: each character looked at, each token asked for. The counting is compiled only into the copy
/// of the library that the tests of speed read with (tests/Hengyang.Stats.Steps); here the calls are nothing.
/// </summary>
internal static class Steps
{
    /// <summary>The steps since the program began. The tests that read it run one after another.</summary>
    internal static long Count;

    [Conditional("COUNT_STEPS")]
    internal static void Add(int steps = 1) => Count += steps;
}
