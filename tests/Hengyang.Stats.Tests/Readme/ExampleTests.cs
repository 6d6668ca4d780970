using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Hengyang.Stats.Tests.Readme;

/// <summary>
/// The examples of the documentation are compiled and run, and their comments are true: the one behind a statement is what its variable or its
/// call gives (<c>// 2023-Q3</c>), or holds (<c>// change.Factor == 1.92m</c>).
/// </summary>
public sealed class ExampleTests
{
    /// <summary>What examples may use without making it.</summary>
    private const string Prelude = """
        using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Text; using System.Threading; using System.Threading.Tasks; using Hengyang.Stats;
        public static class Examples
        {
            private static readonly string text = "2023年，全县固定资产投资50亿元，增长11%。";
            private static readonly StatisticsOptions options = new();
            private static readonly StatisticsDocument document = StatisticsDocument.Parse(text);
            private static readonly IReadOnlyList<Observation> observations = document.Observations;
            private static readonly Mention mention = document.Mentions[0];
            private static readonly Stream stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            private static readonly CancellationToken cancellationToken = default;
            public static Action<object, string> Check;
        """;

    private static readonly Dictionary<string, string> Examples = Read();

    [Fact]
    public async Task Every_example_compiles_and_does_what_it_says()
    {
        string[] names = [.. Examples.Keys];
        var source = new StringBuilder(Prelude);
        int checks = 0;
        for (int i = 0; i < names.Length; i++)
        {
            string body = WithChecks(Examples[names[i]], ref checks);
            bool isAsync = body.Contains("await ", StringComparison.Ordinal);
            source.Append(CultureInfo.InvariantCulture, $"\n#line 1 \"{names[i]}\"\npublic static {(isAsync ? "async " : "")}Task E{i}() {{ {body}\n{(isAsync ? "" : "return Task.CompletedTask;")} }}");
        }

        Type examples = Compile(source.Append("\n}").ToString());
        var wrong = new List<string>();
        string current = "";
        examples.GetField("Check")!.SetValue(null, (object? value, string comment) =>
        {
            string found = Text(value);
            if (!(comment.StartsWith(found, StringComparison.OrdinalIgnoreCase) && comment[found.Length..] is "" or [':' or ',' or ';', ..] or [' ', '(', ..]))
                wrong.Add($"{current}: {found} is not {comment}");
        });
        for (int i = 0; i < names.Length; i++)
        {
            current = names[i];
            await (Task)examples.GetMethod($"E{i}")!.Invoke(null, null)!;
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.True(checks > 80, $"only {checks} comments are looked at");
    }

    [Fact]
    public void Every_main_member_has_an_example()
    {
        string[] self = ["Equals", "GetHashCode", "ToString", "<Clone>$", "GetEnumerator", "MoveNext", "Dispose"];
        Type[] types = [.. typeof(Quantity).Assembly.GetExportedTypes().Where(t => !t.IsEnum && t.Namespace == "Hengyang.Stats")];
        IEnumerable<string> methods = types.SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => !m.IsSpecialName && !self.Contains(m.Name) && !(m.Name == "Deconstruct" && t != typeof(DateRange))).Select(m => $"M:{t.FullName}.{m.Name}"));
        string[] have = [.. Examples.Keys.Select(k => k.Split('(')[0])];

        Assert.Empty(types.Select(t => $"T:{t.FullName}").Concat(methods).Distinct().Except(have));
    }

    private static string Text(object? value) => value switch
    {
        string text => text,
        IEnumerable many => string.Join(", ", many.Cast<object>().Select(Text)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Makes a call of Check out of every comment that says what something is.</summary>
    private static string WithChecks(string code, ref int checks)
    {
        BlockSyntax root = CSharpSyntaxTree.ParseText($"async Task M() {{ {code}\n}}").GetRoot().DescendantNodes().OfType<BlockSyntax>().First();
        var body = new StringBuilder();
        foreach (StatementSyntax statement in root.Statements)
        {
            string text = statement.ToFullString();
            string comment = statement.GetTrailingTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString().TrimStart('/', ' ');
            ExpressionSyntax? call = statement is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax e } ? e : null;
            string? variable = statement is LocalDeclarationStatementSyntax local
                ? local.Declaration.Variables[0].Identifier.Text
                : statement.DescendantNodes().OfType<DeclarationExpressionSyntax>().LastOrDefault()?.Designation.ToString();
            if (comment.Length == 0 || comment.Contains(" == ", StringComparison.Ordinal) || (variable is null && call is null))
                body.Append(text);
            else if (variable is null)
                body.Append("Check(").Append(call).Append(", @\"").Append(comment.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\");\n");
            else
                body.Append(text).Append("Check(").Append(variable).Append(", @\"").Append(comment.Replace("\"", "\"\"", StringComparison.Ordinal)).Append("\");\n");
            checks += comment.Length > 0 ? 1 : 0;
        }

        foreach (SyntaxTrivia trivia in root.DescendantTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) && t.ToString().Contains(" == ", StringComparison.Ordinal)))
        {
            foreach (string fact in trivia.ToString().TrimStart('/', ' ').Split(", ").Where(f => f.Contains(" == ", StringComparison.Ordinal)))
                body.Append("\nCheck(").Append(fact).Append(", \"true\");");
        }

        return body.ToString();
    }

    private static Type Compile(string source)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create("Examples", [CSharpSyntaxTree.ParseText(source)],
            assemblies.Where(a => Path.GetFileName(a).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(a) is "Hengyang.Stats.dll" or "netstandard.dll")
                .Select(a => MetadataReference.CreateFromFile(a)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        assembly.Position = 0;
        return AssemblyLoadContext.Default.LoadFromStream(assembly).GetType("Examples")!;
    }

    /// <summary>The examples of public members, by the name of the member in the documentation.</summary>
    private static Dictionary<string, string> Read()
    {
        XDocument documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.xml"));
        return documentation.Descendants("member").Where(m => m.Element("example") is not null).ToDictionary(m => m.Attribute("name")!.Value, m => m.Element("example")!.Value.Trim());
    }
}
