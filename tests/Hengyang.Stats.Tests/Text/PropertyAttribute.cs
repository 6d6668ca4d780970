namespace Hengyang.Stats.Tests;

/// <summary>
/// A property: a test method whose arguments are made at random, as many times as <see cref="TestCases"/> says, and made smaller when it
/// fails. The failure prints the seed and the smallest arguments; with the seed as <c>Replay</c> the same run happens again.
/// </summary>
/// <remarks>In the short form every run tries the same cases; the long form (HENGYANG_STATS_LONG=1) others each time.</remarks>
[AttributeUsage(AttributeTargets.Method)]
#pragma warning disable xUnit3003 // a place in the source cannot be handed on: FsCheck's attribute takes none
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
#pragma warning restore xUnit3003
{
    /// <param name="cases">How many cases the short form tries.</param>
    /// <param name="generators">Classes whose public static members of type Arbitrary make the arguments.</param>
    public PropertyAttribute(int cases, params Type[] generators)
    {
        MaxTest = TestCases.Count(cases);
        Arbitrary = generators;
        QuietOnSuccess = true;
        if (!TestCases.IsLong)
            Replay = TestCases.Replay;
    }
}
