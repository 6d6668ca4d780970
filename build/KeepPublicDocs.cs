using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Takes the members that are not public out of documentation files. Both the name of a documented member and the line of the public API are
/// brought to one form: Namespace.Type.Member(Type,Type), without the marks of nullability, references and return types, in which the two differ.
/// </summary>
public sealed class KeepPublicDocs : Task
{
    private static readonly Dictionary<string, string> Keywords = new Dictionary<string, string>
    {
        ["bool"] = "System.Boolean",
        ["byte"] = "System.Byte",
        ["char"] = "System.Char",
        ["decimal"] = "System.Decimal",
        ["double"] = "System.Double",
        ["int"] = "System.Int32",
        ["long"] = "System.Int64",
        ["object"] = "System.Object",
        ["string"] = "System.String",
        ["uint"] = "System.UInt32",
    };

    private static readonly Dictionary<string, string> Operators = new Dictionary<string, string>
    {
        ["=="] = "op_Equality",
        ["!="] = "op_Inequality",
        ["+"] = "op_Addition",
        ["-"] = "op_Subtraction",
        ["*"] = "op_Multiply",
        ["/"] = "op_Division",
        ["<"] = "op_LessThan",
        [">"] = "op_GreaterThan",
        ["<="] = "op_LessThanOrEqual",
        [">="] = "op_GreaterThanOrEqual",
    };

    public ITaskItem[] Files { get; set; }

    public ITaskItem[] Api { get; set; }

    public override bool Execute()
    {
        var offered = new HashSet<string>();
        foreach (string line in Api.SelectMany(a => File.ReadAllLines(a.ItemSpec)).Where(l => l.Length > 0 && l[0] != '#' && l[0] != '*'))
            offered.Add(OfApi(line));
        foreach (ITaskItem file in Files)
            Trim(file.ItemSpec, offered);
        return !Log.HasLoggedErrors;
    }

    private void Trim(string path, HashSet<string> offered)
    {
        var kept = new StringBuilder();
        int members = 0, all = 0;
        bool keep = true;
        foreach (string line in File.ReadAllText(path).Replace("\r\n", "\n").Split('\n'))
        {
            Match member = Regex.Match(line, "^        <member name=\"(.*)\">$");
            if (member.Success)
            {
                all++;
                keep = offered.Contains(OfDocs(member.Groups[1].Value));
                members += keep ? 1 : 0;
            }

            if (keep)
                kept.Append(line).Append('\n');
            if (line == "        </member>")
                keep = true;
        }

        if (members == 0)
            Log.LogError("{0}: no member is public.", path);
        File.WriteAllText(path, kept.ToString().TrimEnd('\n') + "\n", new UTF8Encoding(false));
        Log.LogMessage(MessageImportance.Normal, "{0}: {1} of {2} documented members are public.", path, members, all);
    }

    /// <summary>M:N.Type.op_Implicit(N.Type@)~System.Range, without what stands before the colon and behind the tilde.</summary>
    private static string OfDocs(string name)
    {
        name = Regex.Replace(name.Substring(2), "~.*$", "").Replace("@", "");
        name = Regex.Replace(name, @"(\w+)(`\d+)?\.#ctor", "$1$2.$1");
        return Regex.Replace(name, @"System\.Nullable\{([^{}]*)\}", "$1");
    }

    private static string OfApi(string line)
    {
        string text = Regex.Replace(line, " -> .*$", "").TrimStart('~');
        text = Regex.Replace(text, "^((static|override|abstract|virtual|const|readonly|explicit) )*", "");
        text = Regex.Replace(text, @" = -?[\w""]+$", "");
        Match operation = Regex.Match(text, @"^(.*?)\.(?:(implicit|explicit) )?operator ([^(]+)\((.*)\)$");
        if (operation.Success)
        {
            string[] types = Types(operation.Groups[4].Value);
            string symbol = operation.Groups[3].Value;
            string name = operation.Groups[2].Success ? "op_" + char.ToUpperInvariant(operation.Groups[2].Value[0]) + operation.Groups[2].Value.Substring(1)
                : symbol == "-" && types.Length == 1 ? "op_UnaryNegation"
                : symbol == "+" && types.Length == 1 ? "op_UnaryPlus" : Operators[symbol];
            return operation.Groups[1].Value + "." + name + "(" + string.Join(",", types) + ")";
        }

        int open = text.IndexOf('(');
        if (open >= 0)
        {
            string[] types = Types(text.Substring(open + 1, text.LastIndexOf(')') - open - 1));
            return Generic(text.Substring(0, open)) + (types.Length == 0 ? "" : "(" + string.Join(",", types) + ")");
        }

        return Generic(Regex.Replace(text, @"\.(get|set|init)$", ""));
    }

    /// <summary>Type&lt;T&gt; of a declaration is Type`1.</summary>
    private static string Generic(string name) => Regex.Replace(name, "<([^<>$]+)>", m => "`" + m.Groups[1].Value.Split(',').Length);

    private static string[] Types(string parameters)
    {
        var types = new List<string>();
        int depth = 0, begin = 0;
        for (int i = 0; i <= parameters.Length; i++)
        {
            if (i < parameters.Length && parameters[i] != ',')
                depth += parameters[i] == '<' ? 1 : parameters[i] == '>' ? -1 : 0;
            else if (i == parameters.Length || depth == 0)
            {
                string parameter = parameters.Substring(begin, i - begin).Trim();
                if (parameter.Length > 0)
                    types.Add(TypeOf(parameter));
                begin = i + 1;
            }
        }

        return types.ToArray();
    }

    /// <summary>The type of "ref readonly System.Span&lt;char&gt; text = default" in the words of documentation.</summary>
    private static string TypeOf(string parameter)
    {
        string text = Regex.Replace(parameter, " = .*$", "");
        text = Regex.Replace(text, "^((out|in|ref|readonly|params|this|scoped) )*", "");
        text = Regex.Replace(text, @" @?\w+$", "").Replace("!", "").Replace("?", "").Replace(" ", "");
        return Regex.Replace(text, @"(?<![\w.])(\w+)(?![\w.])", m => Keywords.TryGetValue(m.Value, out string full) ? full : m.Value).Replace('<', '{').Replace('>', '}');
    }
}
