using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Says which tool this is.</summary>
internal sealed class VersionAction(ToolConsole console) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        console.Out.Write(Encoding.UTF8.GetBytes(ToolVersion.Text + "\n"));
        console.Out.Flush();
        return ExitCode.Ok;
    }
}
