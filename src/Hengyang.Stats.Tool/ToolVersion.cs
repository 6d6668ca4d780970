using System.Reflection;

namespace Hengyang.Stats.Tool;

/// <summary>Which tool this is.</summary>
internal static class ToolVersion
{
    /// <summary>The version of the package and, where it was built from a checkout, the commit: <c>0.1.0+4033bfd51c</c>.</summary>
    internal static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
}
