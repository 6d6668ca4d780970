namespace Hengyang.Stats.Fuzz;

/// <summary>The targets by name; apart from them, as nothing of the instrumented library may run before the fuzzer has its memory.</summary>
internal static class TargetNames
{
    internal static readonly string[] All = ["text", "utf8", "json", "lines", "page", "bytes", "table"];
}
