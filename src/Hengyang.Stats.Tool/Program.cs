using Hengyang.Stats.Tool;

return await ToolProcess.RunAsync(args);
