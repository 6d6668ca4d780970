using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests;

/// <summary>
/// How many cases a property tries, and which. In the short form always the same ones, so that a change lands or fails by what it
/// changed; with HENGYANG_STATS_LONG=1 fifty times as many, others in every run, which is what finds new faults. While mutants are
/// tested (HENGYANG_STATS_MUTATE) a hundredth of the short form, because each of thousands of mutants runs them all.
/// </summary>
internal static class TestCases
{
    private const ulong Seed = 20231221;

    /// <summary>The seed of the short form as FsCheck writes it: the second number, its step from one value to the next, must be odd.</summary>
    internal const string Replay = "(20231221,1)";

    internal static bool IsLong => Environment.GetEnvironmentVariable("HENGYANG_STATS_LONG") == "1";

    /// <summary>What the environment says of a run: how many cases, and from which on; null for nothing.</summary>
    internal static long? Setting(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;

    /// <summary>Of so many cases one is tried by a test that counts its way through all of them.</summary>
    internal static int Stride { get; } = Environment.GetEnvironmentVariable("HENGYANG_STATS_MUTATE") is null or "" ? 1 : 97;

    internal static int Count(int cases) => IsLong ? cases * 50 : Math.Max(cases / Stride, 50);

    /// <summary>Values of one generator, for a test that compares them as a whole.</summary>
    internal static T[] Sample<T>(Gen<T> generator, int count, int size) =>
        IsLong ? [.. generator.Sample(count, size)] : [.. generator.Sample(count, new Rnd(Seed), size)];
}
