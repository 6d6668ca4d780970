using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

public sealed class FrameworkTests
{
#if NET10_0_OR_GREATER
    private const string Expected = ".NETCoreApp,Version=v10.0";
#else
    private const string Expected = ".NETCoreApp,Version=v8.0";
#endif

    /// <summary>A run that rolls forward to a newer runtime must still load the library's build for its own target.</summary>
    [Theory]
    [InlineData(typeof(FrameworkTests))]
    [InlineData(typeof(Quantity))]
    public void The_tests_and_the_library_are_of_one_target(Type type) =>
        Assert.Equal(Expected, type.Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName);

    /// <summary>.ci/run says which runtime it means to test on; elsewhere any will do.</summary>
    [Fact]
    public void The_runtime_is_the_one_that_was_asked_for()
    {
        string running = Environment.Version.Major.ToString(CultureInfo.InvariantCulture);
        string asked = Environment.GetEnvironmentVariable("HENGYANG_STATS_RUNTIME") ?? running;

        Assert.Equal(asked, running);
        Assert.InRange(Environment.Version.Major, 8, int.MaxValue);
    }
}
