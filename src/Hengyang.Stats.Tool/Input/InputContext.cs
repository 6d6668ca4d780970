namespace Hengyang.Stats.Tool.Input;

/// <summary>What all inputs of one run share.</summary>
/// <param name="Diagnostics">Where bad input is reported.</param>
/// <param name="Progress">Where the progress is shown.</param>
/// <param name="BeforeRead">Called before every read that may wait, so that what is known already is written first.</param>
/// <param name="CancellationToken">Ends the reading.</param>
internal sealed record InputContext(Diagnostics Diagnostics, Progress Progress, Action BeforeRead, CancellationToken CancellationToken);
