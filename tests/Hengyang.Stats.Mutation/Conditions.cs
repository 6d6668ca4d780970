using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Takes out every condition of the files of some folders in turn: each operand of <c>&amp;&amp;</c> and <c>||</c>, each <c>if</c>, each way of <c>?:</c>,
/// each alternative of a pattern, each arm of a <c>switch</c> expression. All are written into the files at once, each behind a switch that
/// stands in the expression, so that whole folders compile together. What declares a variable that is used elsewhere stays.
/// </summary>
internal static partial class Conditions
{
    private sealed class Site
    {
        internal int WhenTrue { get; set; }

        internal int WhenFalse { get; set; }

        internal List<(int Id, string Pattern)> Patterns { get; } = [];
    }

    internal static int Make(string root, string excludedPath, string manifestPath, string[] folders)
    {
        HashSet<string> excluded = File.Exists(excludedPath) ? [.. File.ReadLines(excludedPath)] : [];
        List<object> manifest = [];
        foreach (string folder in folders)
        {
            int before = manifest.Count;
            foreach (string path in Directory.EnumerateFiles(Path.Combine(root, "src", folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string source = File.ReadAllText(path);
                if (NoBounds().IsMatch(source))
                    continue;
                SyntaxNode tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
                File.WriteAllText(path, Write(tree, folder, Path.GetRelativePath(root, path).Replace('\\', '/'), excluded, manifest));
            }

            Console.WriteLine($"{folder}: {manifest.Count - before} conditions");
        }

        File.WriteAllText(manifestPath, JsonSerializer.Serialize(manifest));
        return 0;
    }

    /// <summary>Whether code looks at places without the checks of the runtime: without a condition it reads what is not its own.</summary>
    [GeneratedRegex(@"\bUnsafe\.|\bMemoryMarshal\.|\bVector\d*[.<]")]
    private static partial Regex NoBounds();

    /// <summary>What asks for the bounds of a text, for room or for what may be missing is there for safety, and says nothing of the language.</summary>
    [GeneratedRegex(@"\.(Length|Count|IsEmpty|HasValue)\b|\bis (not )?null\b|[!=]= null\b|\b(Max|Min|Most|Least|Limit|Far|Longest|Too)[A-Z]?\w*\b")]
    private static partial Regex Bound();

    /// <summary>A condition, how it is taken out and the key that names it; of an alternative its number.</summary>
    internal sealed record Place(SyntaxNode Node, string Kind, string Words, int Number, string Member, string Key);

    internal static IEnumerable<Place> PlacesIn(SyntaxNode tree, string file)
    {
        Dictionary<string, int> same = [];
        foreach ((SyntaxNode node, string kind, string words, int alternative) in tree.DescendantNodes().SelectMany(Of))
        {
            if (Mutator.IsLeftOut(node) || Bound().IsMatch(node is SwitchExpressionArmSyntax ? "" : node.ToString()) || node.Ancestors().Any(static n => n is FieldDeclarationSyntax))
                continue;
            MemberDeclarationSyntax? member = node.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault();
            string name = member switch { MethodDeclarationSyntax m => m.Identifier.Text, PropertyDeclarationSyntax p => p.Identifier.Text, _ => "member" };
            string said = $"{file}|{name}|{kind}|{node}|{words}";
            int number = same[said] = same.GetValueOrDefault(said) + 1;
            yield return new Place(node, kind, words, alternative, name, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{said}|{number}")))[..20]);
        }
    }

    private static string Write(SyntaxNode tree, string folder, string file, HashSet<string> excluded, List<object> manifest)
    {
        Dictionary<SyntaxNode, Site> sites = [];
        foreach (Place place in PlacesIn(tree, file).Where(place => !excluded.Contains(place.Key)))
        {
            int id = manifest.Count + 1;
            if (!sites.TryGetValue(place.Node, out Site? site))
                sites.Add(place.Node, site = new Site());
            if (place.Kind == "pattern")
                site.Patterns.Add((id, place.Words));
            else if (place.Kind == "true")
                site.WhenTrue = id;
            else
                site.WhenFalse = id;
            string original = place.Node.ToString();
            manifest.Add(new
            {
                id,
                key = place.Key,
                folder,
                file,
                line = place.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                member = place.Member,
                kind = place.Kind,
                original = original.Length <= 300 ? original : original[..300] + "…",
                replacement = place.Words,
                chain = place.Node.Parent is BinaryExpressionSyntax b ? b.Ancestors().OfType<BinaryExpressionSyntax>().LastOrDefault(a => a.IsKind(b.Kind()) && a.Span.Contains(b.Span))?.SpanStart ?? b.SpanStart : -1,
            });
        }

        return tree.ReplaceNodes(sites.Keys, (before, after) => Switched(sites[before], before, after)).ToFullString();
    }

    /// <summary>The switch stands behind the condition, so that only what would turn out otherwise asks it.</summary>
    private static SyntaxNode Switched(Site site, SyntaxNode before, SyntaxNode after)
    {
        if (after is SwitchExpressionArmSyntax arm)
        {
            string rest = arm.WhenClause is { } clause ? $" && ({clause.Condition.ToFullString()})" : "";
            return arm.WithWhenClause(SyntaxFactory.WhenClause(Parsed($" Mutant.Asked({site.WhenFalse}){rest} && !Mutant.Is({site.WhenFalse}) ")).WithLeadingTrivia(SyntaxFactory.Space));
        }

        string text = $"({after.ToFullString()}\n)";
        foreach ((int id, string pattern) in site.Patterns)
            text = string.Create(CultureInfo.InvariantCulture, $"(Mutant.Asked({id}) && Mutant.Is({id}) ? {((IsPatternExpressionSyntax)before).Expression} is {pattern} : {text})");
        if (site.WhenFalse > 0)
            text = string.Create(CultureInfo.InvariantCulture, $"(Mutant.Asked({site.WhenFalse}) && {text} && !Mutant.Is({site.WhenFalse}))");
        if (site.WhenTrue > 0)
            text = string.Create(CultureInfo.InvariantCulture, $"((Mutant.Asked({site.WhenTrue}) && {text}) || Mutant.Is({site.WhenTrue}))");
        return Parsed(text).WithLeadingTrivia(SyntaxFactory.Space).WithTrailingTrivia(SyntaxFactory.Space);
    }

    private static ExpressionSyntax Parsed(string text) => SyntaxFactory.ParseExpression(text, options: new CSharpParseOptions(LanguageVersion.Preview));

    private static IEnumerable<(SyntaxNode Node, string Kind, string Words, int Alternative)> Of(SyntaxNode node)
    {
        switch (node)
        {
            case BinaryExpressionSyntax b when b.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression && !b.Parent.IsKind(b.Kind()):
                string kind = b.IsKind(SyntaxKind.LogicalAndExpression) ? "true" : "false";
                return Operands(b, b.Kind()).Where(operand => !IsNeeded(operand, operand)).Select(operand => ((SyntaxNode)operand, kind, "gone", 0));
            case IfStatementSyntax s:
                List<(SyntaxNode, string, string, int)> ways = [];
                if (!IsNeeded(s.Condition, s))
                    ways.Add((s.Condition, "false", "never", 0));
                if (s.Condition.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression) && !IsNeeded(s.Condition, s.Condition))
                    ways.Add((s.Condition, "true", "always", 0));
                return ways;
            case ConditionalExpressionSyntax c when !IsNeeded(c.Condition, c.Condition):
                return [(c.Condition, "true", "always", 0), (c.Condition, "false", "never", 0)];
            case WhenClauseSyntax w when w.Condition.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression) && !IsNeeded(w.Condition, w.Condition):
                return [(w.Condition, "true", "gone", 0)];
            case SwitchExpressionArmSyntax { Pattern: not DiscardPatternSyntax } arm:
                return [(arm, "false", "arm gone", 0)];
            case IsPatternExpressionSyntax p when Declared(p).Length == 0 && Alternatives(p.Pattern) is { Count: > 1 } all:
                string joined = p.Pattern is UnaryPatternSyntax ? "not (" : "(";
                return Enumerable.Range(0, all.Count).Select(i => ((SyntaxNode)p, "pattern", joined + string.Join(" or ", all.Where((_, j) => j != i)) + ")", i));
            default:
                return [];
        }
    }

    internal static List<PatternSyntax> Alternatives(PatternSyntax pattern) => pattern switch
    {
        UnaryPatternSyntax not => Alternatives(not.Pattern),
        ParenthesizedPatternSyntax inner => Alternatives(inner.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or => [.. Alternatives(or.Left), .. Alternatives(or.Right)],
        _ => [pattern],
    };

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax e, SyntaxKind kind) =>
        e is BinaryExpressionSyntax b && b.IsKind(kind) ? [.. Operands(b.Left, kind), .. Operands(b.Right, kind)] : [e];

    private static string[] Declared(SyntaxNode node) => [.. node.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Select(static d => d.Identifier.Text)];

    /// <summary>Whether a variable that a condition declares, or an out parameter that it fills, is used outside of some node.</summary>
    private static bool IsNeeded(SyntaxNode condition, SyntaxNode within)
    {
        string[] names = [.. Declared(condition), .. condition.DescendantNodes().OfType<ArgumentSyntax>().Where(static a => a.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) && a.Expression is IdentifierNameSyntax).Select(static a => a.Expression.ToString())];
        if (names.Length == 0)
            return false;
        SyntaxNode body = within.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault() ?? within;
        return body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => names.Contains(n.Identifier.Text) && !within.Span.Contains(n.Span));
    }
}
