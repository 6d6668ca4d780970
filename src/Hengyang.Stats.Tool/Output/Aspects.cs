namespace Hengyang.Stats.Tool.Output;

/// <summary>Which observations are written; the bits count as the members of <see cref="Aspect"/> do.</summary>
[Flags]
internal enum Aspects
{
    /// <summary>Those that state a fact.</summary>
    Actual = 1 << Aspect.Actual,

    /// <summary>Those that state an aim.</summary>
    Target = 1 << Aspect.Target,

    /// <summary>Those that state a forecast.</summary>
    Forecast = 1 << Aspect.Forecast,

    /// <summary>Every one.</summary>
    All = Actual | Target | Forecast,
}
