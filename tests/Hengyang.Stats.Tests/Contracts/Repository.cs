namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Finds the files of the checkout from the place where the tests run.</summary>
internal static class Repository
{
    /// <summary>Names the checkout when the tests run outside it, as the published ones of .ci/run do.</summary>
    private const string Variable = "HENGYANG_STATS_ROOT";

    internal static string Root { get; } = Environment.GetEnvironmentVariable(Variable) ?? FindRoot();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"No Hengyang.Stats.sln above {AppContext.BaseDirectory}: set {Variable}.");
    }
}
