namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Finds the files of the checkout from the place where the tests run.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    internal static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests run outside a checkout: no Hengyang.Stats.sln above " + AppContext.BaseDirectory);
    }
}
