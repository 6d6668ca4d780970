using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Tables that refer to each other can work or fail by which is touched first. Each type is touched first once.</summary>
public sealed class TypeInitializationTests
{
    public static TheoryData<string> Types =>
    [
        .. typeof(Quantity).Assembly.GetTypes()
            // not the one that a measurement of coverage puts into the library
            .Where(t => t.TypeInitializer is not null && !t.ContainsGenericParameters && t.Namespace?.StartsWith("Coverlet", StringComparison.Ordinal) != true)
            .Select(t => t.FullName!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_initialises_alone(string name)
    {
        var context = new AssemblyLoadContext(name, isCollectible: true);
        try
        {
            Assembly assembly = context.LoadFromAssemblyPath(typeof(Quantity).Assembly.Location);
            Assert.NotSame(typeof(Quantity).Assembly, assembly);
            RuntimeHelpers.RunClassConstructor(assembly.GetType(name, throwOnError: true)!.TypeHandle);
        }
        finally
        {
            context.Unload();
        }
    }
}
