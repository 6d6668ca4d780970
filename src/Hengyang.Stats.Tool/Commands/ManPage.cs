using System.CommandLine;
using System.Text;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The manual page, made from the commands: hengyang-stats help --man > hengyang-stats.1</summary>
internal static class ManPage
{
    internal static string Text(Command root)
    {
        var text = new StringBuilder(".TH HENGYANG-STATS 1 \"\" \"hengyang-stats ").Append(Escape(ToolVersion.Text)).Append("\"\n")
            .Append(".SH NAME\nhengyang-stats \\- read Chinese statistics prose into typed data\n")
            .Append(".SH SYNOPSIS\n");
        foreach (Command command in root.Subcommands)
            text.Append(".B hengyang-stats ").Append(command.Name).Append("\n[options] ").AppendJoin(' ', command.Arguments.Select(static a => $"[{a.Name}]")).Append("\n.br\n");
        text.Append(".SH DESCRIPTION\n").Append(Escape(root.Description)).Append('\n');
        foreach (Command command in root.Subcommands)
        {
            text.Append(".SH ").Append(command.Name.ToUpperInvariant()).Append('\n').Append(Escape(command.Description)).Append('\n');
            foreach (Option option in command.Options)
            {
                text.Append(".TP\n.B ").Append(Escape(string.Join(", ", option.Aliases.Prepend(option.Name))));
                if (option.HelpName is { Length: > 0 } value)
                    text.Append(' ').Append(Escape(value));
                text.Append('\n').Append(Escape(option.Description)).Append('\n');
            }
        }
        return text.Append("""
            .SH EXIT STATUS
            .TP
            .B 0
            Everything was read and written.
            .TP
            .B 1
            Some input could not be read; the rest was (see --fail-on).
            .TP
            .B 2
            Wrong arguments; nothing was read.
            .TP
            .B 3
            The output could not be written.
            .TP
            .B 130, 143
            Ended by Ctrl-C or SIGTERM.

            """).ToString();
    }

    private static string Escape(string? text) => (text ?? string.Empty).Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
}
