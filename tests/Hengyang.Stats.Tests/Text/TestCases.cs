using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Hengyang.Stats.Tests;

/// <summary>
/// How many cases a property tries, and which. In the short form always the same ones, so that a change lands or fails by what it
/// changed; with HENGYANG_STATS_LONG=1 fifty times as many, others in every run, which is what finds new faults. While mutants are
/// tested (HENGYANG_STATS_MUTATE) a hundredth of the short form, because each of thousands of mutants runs them all.
/// </summary>
internal static class TestCases
{
    private const ulong Seed = 20231221;

    internal static bool IsLong => Environment.GetEnvironmentVariable("HENGYANG_STATS_LONG") == "1";

    /// <summary>Of so many cases one is tried by a test that counts its way through all of them.</summary>
    internal static int Stride { get; } = Environment.GetEnvironmentVariable("HENGYANG_STATS_MUTATE") is null or "" ? 1 : 97;

    internal static Config Many(int count) => IsLong
        ? Config.QuickThrowOnFailure.WithMaxTest(count * 50)
        : Config.QuickThrowOnFailure.WithMaxTest(Math.Max(count / Stride, 50)).WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(Seed), FSharpOption<int>.None)));

    /// <summary>Values of one generator, for a test that compares them as a whole.</summary>
    internal static T[] Sample<T>(Gen<T> generator, int count, int size) =>
        IsLong ? [.. generator.Sample(count, size)] : [.. generator.Sample(count, new Rnd(Seed), size)];
}
