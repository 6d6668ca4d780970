using System.CommandLine;
using System.Globalization;
using System.Text;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>format</c>: one decimal a line in, its Chinese form out.</summary>
internal static class FormatCommand
{
    private const NumberStyles DecimalStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private static readonly string[] Styles = ["lower", "upper", "amount", "short"];

    internal static Command Build(ToolConsole console)
    {
        Argument<string[]> files = CommonOptions.Files("Files with one decimal a line, such as 35000 or -0.5");
        Option<string> style = CommonOptions.Choice("--as", "35000 as 三万五千, 叁万伍仟, 人民币叁万伍仟元整 or 3.5万.", Styles, byDefault: null);
        var command = new Command("format", "Reads one decimal a line and writes it in Chinese; a line that is no decimal is reported and answered with an empty line.")
        {
            files, style,
        };
        command.SetAction((arguments, token) => Task.FromResult(Run(
            console, arguments.GetValue(files)!, Enum.Parse<NumeralStyle>(arguments.GetValue(style)!, ignoreCase: true), token)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, NumeralStyle style, CancellationToken token)
    {
        using var output = new StreamWriter(new OutputStream(console.Out), new UTF8Encoding(false), 32 * 1024) { NewLine = "\n" };
        bool ok = LineInput.Run(console, files, output.Flush, token, (line, report) => output.WriteLine(Format(line, style, report)));
        output.Flush();
        return ok ? ExitCode.Ok : ExitCode.BadInput;
    }

    private static string Format(string line, NumeralStyle style, Action<string> report)
    {
        string reason;
        try
        {
            return ChineseNumber.Format(decimal.Parse(line, DecimalStyle, CultureInfo.InvariantCulture), style);
        }
        catch (FormatException)
        {
            reason = "is no decimal; write it as 35000 or -0.5";
        }
        catch (OverflowException)
        {
            reason = "is too large";
        }
        catch (ArgumentException e)
        {
            reason = "cannot be written so: " + e.Message;
        }
        report($"'{(line.Length > 40 ? line[..40] + "…" : line)}' {reason}");
        return string.Empty;
    }
}
