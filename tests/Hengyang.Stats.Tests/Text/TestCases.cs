using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Hengyang.Stats.Tests;

/// <summary>
/// How many cases a property tries, and which. In the short form always the same ones, so that a change lands or fails by what it
/// changed; with HENGYANG_STATS_LONG=1 fifty times as many, others in every run, which is what finds new faults.
/// </summary>
internal static class TestCases
{
    private const ulong Seed = 20231221;

    internal static bool IsLong => Environment.GetEnvironmentVariable("HENGYANG_STATS_LONG") == "1";

    internal static Config Many(int count) => IsLong
        ? Config.QuickThrowOnFailure.WithMaxTest(count * 50)
        : Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

    /// <summary>Values of one generator, for a test that compares them as a whole.</summary>
    internal static T[] Sample<T>(Gen<T> generator, int count, int size) =>
        IsLong ? [.. generator.Sample(count, size)] : [.. generator.Sample(count, new Rnd(Seed), size)];
}
