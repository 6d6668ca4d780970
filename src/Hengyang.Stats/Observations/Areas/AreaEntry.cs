namespace Hengyang.Stats;

/// <summary>What the gazetteer knows of a name.</summary>
/// <param name="Level">How large the area is.</param>
/// <param name="Form">How the name may be used.</param>
/// <param name="IsFormer">Whether it is no longer in force.</param>
/// <param name="Code">The place of its first code in <see cref="Gazetteer"/>'s list; 0 for none.</param>
internal readonly record struct AreaEntry(AreaLevel Level, AreaForm Form, bool IsFormer, ushort Code);
