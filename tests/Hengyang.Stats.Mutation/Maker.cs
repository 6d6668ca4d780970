using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Draws mutants of the files of some folders and writes them all into the files, each behind a switch: the body of a member is
/// there once more for each of its mutants, <c>if (Mutant.Is(7)) { … }</c>, which compiles wherever the mutant alone would. In an
/// initializer, and for a string, the switch stands in the expression.
/// </summary>
internal static class Maker
{
    /// <summary>A mutant that may be drawn; its order among the others of its folder depends on its own words and the seed alone.</summary>
    private sealed record Candidate(string Folder, string File, Mutator.Change Change, SyntaxNode Member, string Key, string Order)
    {
        internal int Id { get; set; }
    }

    internal static int Make(string root, string seed, string excludePath, string onlyPath, string manifestPath, string[] folders)
    {
        HashSet<string> excluded = File.Exists(excludePath) ? [.. File.ReadLines(excludePath)] : [];
        HashSet<string>? only = File.Exists(onlyPath) ? [.. File.ReadLines(onlyPath)] : null;
        List<Candidate> drawn = [];
        foreach (string lot in folders)
        {
            string folder = lot.Split('=')[0];
            int count = int.Parse(lot.Split('=')[1], CultureInfo.InvariantCulture);
            List<Candidate> all = [];
            foreach (string path in Directory.EnumerateFiles(Path.Combine(root, "src", folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                all.AddRange(CandidatesOf(folder, path, Path.GetRelativePath(root, path).Replace('\\', '/'), seed));
            Candidate[] chosen = [.. all.Where(c => !excluded.Contains(c.Key) && only?.Contains(c.Key) != false).OrderBy(static c => c.Order, StringComparer.Ordinal).Take(count)];
            Console.WriteLine($"{folder}: {chosen.Length} of {all.Count} mutants");
            drawn.AddRange(chosen);
        }

        for (int i = 0; i < drawn.Count; i++)
            drawn[i].Id = i + 1;
        List<object> manifest = [];
        foreach (IGrouping<string, Candidate> file in drawn.GroupBy(static c => c.File))
        {
            (string text, Dictionary<int, (int From, int To, bool Static)> places) = Write(File.ReadAllText(file.Key), file);
            File.WriteAllText(file.Key, text);
            foreach (Candidate c in file)
            {
                (int from, int to, bool isStatic) = places[c.Id];
                manifest.Add(new
                {
                    id = c.Id,
                    key = c.Key,
                    folder = c.Folder,
                    file = Path.GetRelativePath(root, c.File).Replace('\\', '/'),
                    line = c.Change.Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1,
                    member = NameOf(c.Member),
                    kind = c.Change.Kind,
                    original = Short(c.Change.Node.ToString()),
                    replacement = Short(c.Change.Replacement),
                    from,
                    to,
                    isStatic,
                });
            }
        }

        File.WriteAllText(manifestPath, JsonSerializer.Serialize(manifest));
        return 0;
    }

    private static string Short(string text) => text.Length <= 200 ? text : text[..200] + "…";

    private static IEnumerable<Candidate> CandidatesOf(string folder, string path, string relative, string seed)
    {
        SyntaxNode tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        Dictionary<string, int> same = [];
        foreach (SyntaxNode node in tree.DescendantNodes())
        {
            foreach (Mutator.Change change in Mutator.Of(node))
            {
                if (Mutator.IsLeftOut(node) || MemberOf(node) is not { } member)
                    continue;
                string words = $"{relative}|{NameOf(member)}|{change.Kind}|{change.Node}|{change.Replacement}";
                int number = same[words] = same.GetValueOrDefault(words) + 1;
                string key = Hash($"{words}|{number}");
                yield return new Candidate(folder, path, change, member, key, Hash(seed + key));
            }
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..20];

    /// <summary>The body, or the value of an initializer, that a node stands in.</summary>
    private static SyntaxNode? MemberOf(SyntaxNode node)
    {
        SyntaxNode? found = null;
        for (SyntaxNode? n = node; n is not null and not BaseTypeDeclarationSyntax; n = n.Parent)
        {
            bool isBody = n switch
            {
                BlockSyntax => n.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax,
                ArrowExpressionClauseSyntax => n.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax,
                EqualsValueClauseSyntax => n.Parent is PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax },
                _ => false,
            };
            found = isBody ? n : found;
        }

        return found;
    }

    private static string NameOf(SyntaxNode body) => body.Parent switch
    {
        MethodDeclarationSyntax m => m.Identifier.Text + m.ParameterList.Parameters.Count.ToString(CultureInfo.InvariantCulture),
        PropertyDeclarationSyntax p => p.Identifier.Text,
        VariableDeclaratorSyntax v => v.Identifier.Text,
        ConstructorDeclarationSyntax c => c.Identifier.Text + ".ctor",
        AccessorDeclarationSyntax a => (a.Parent?.Parent is PropertyDeclarationSyntax p ? p.Identifier.Text : "this") + "." + a.Keyword.Text,
        OperatorDeclarationSyntax o => "operator" + o.OperatorToken.Text,
        _ => "member",
    };

    private static (string Text, Dictionary<int, (int From, int To, bool Static)> Places) Write(string source, IEnumerable<Candidate> mutants)
    {
        StringBuilder text = new(source.Length * 2);
        Dictionary<int, (int From, int To, bool Static)> places = [];
        int at = 0;
        foreach (IGrouping<SyntaxNode, Candidate> member in mutants.GroupBy(static c => c.Member).OrderBy(static m => m.Key.SpanStart))
        {
            SyntaxNode body = member.Key;
            text.Append(source, at, body.SpanStart - at);
            at = body.Span.End;
            bool isInitializer = body is EqualsValueClauseSyntax;
            Candidate[] inPlace = [.. member.Where(c => c.Change.Node is ExpressionSyntax && (isInitializer || c.Change.Node is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression })).OrderBy(static c => c.Change.Node.SpanStart)];
            Candidate[] whole = isInitializer ? [] : [.. member.Except(inPlace)];
            foreach (Candidate c in isInitializer ? member.Except(inPlace) : [])
                places[c.Id] = (0, 0, true);
            int startOfBody = body.SpanStart;
            string original = body.ToString();

            // what is switched in place; of nested ones the first
            StringBuilder kept = new();
            int from = 0;
            List<(Candidate Mutant, int Offset)> offsets = [];
            foreach (Candidate c in inPlace)
            {
                int start = c.Change.Node.SpanStart - startOfBody;
                if (start < from)
                {
                    places[c.Id] = (0, 0, isInitializer);
                    continue;
                }

                kept.Append(original, from, start - from);
                offsets.Add((c, kept.Length));
                kept.Append(CultureInfo.InvariantCulture, $"(Mutant.Is({c.Id}) ? {c.Change.Replacement} : {c.Change.Node})");
                from = c.Change.Node.Span.End - startOfBody;
            }

            kept.Append(original, from, original.Length - from);
            bool isStaticBody = isInitializer || body.Parent is ConstructorDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.StaticKeyword);
            bool needsBlock = whole.Length > 0;
            bool isVoid = body is ArrowExpressionClauseSyntax && IsVoid(body.Parent!);
            bool isProperty = body is ArrowExpressionClauseSyntax && body.Parent is PropertyDeclarationSyntax or IndexerDeclarationSyntax;
            if (needsBlock)
                text.Append(isProperty ? "{ get {\n" : "{\n");
            foreach (Candidate c in whole)
            {
                int start = c.Change.Node.SpanStart - startOfBody;
                string changed = string.Concat(original.AsSpan(0, start), c.Change.Replacement, original.AsSpan(start + c.Change.Node.Span.Length));
                int line = LineOf(text);
                text.Append(CultureInfo.InvariantCulture, $"if (Mutant.Is({c.Id})) {AsBlock(changed, body, isVoid)}\n");
                places[c.Id] = (line, LineOf(text) - 1, isStaticBody);
            }

            int lineOfKept = LineOf(text);
            string written = needsBlock ? AsBlock(kept.ToString(), body, isVoid) : kept.ToString();
            text.Append(written);
            foreach ((Candidate c, int place) in offsets)
            {
                int line = lineOfKept + kept.ToString(0, place).Count(static x => x == '\n');
                places[c.Id] = (line, line + c.Change.Node.ToString().Count(static x => x == '\n'), isStaticBody);
            }

            if (needsBlock)
            {
                text.Append("\n}");

                // the semicolon behind => belongs to what is now a block
                if (body is ArrowExpressionClauseSyntax)
                    at = source.IndexOf(';', at) + 1;
                text.Append(isProperty ? " }" : "");
            }
        }

        text.Append(source, at, source.Length - at);
        return (text.ToString(), places);
    }

    private static int LineOf(StringBuilder text)
    {
        int lines = 1;
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
            lines += chunk.Span.Count('\n');
        return lines;
    }

    private static string AsBlock(string body, SyntaxNode node, bool isVoid)
    {
        if (node is BlockSyntax)
            return body;
        string expression = body["=>".Length..].Trim();
        return expression.StartsWith("throw ", StringComparison.Ordinal) || isVoid ? $"{{ {expression}; return; }}" : $"{{ return {expression}; }}";
    }

    private static bool IsVoid(SyntaxNode member) => member switch
    {
        MethodDeclarationSyntax m => m.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } || (m.Modifiers.Any(SyntaxKind.AsyncKeyword) && m.ReturnType is IdentifierNameSyntax { Identifier.Text: "Task" or "ValueTask" }),
        ConstructorDeclarationSyntax or DestructorDeclarationSyntax => true,
        AccessorDeclarationSyntax a => !a.IsKind(SyntaxKind.GetAccessorDeclaration),
        _ => false,
    };
}
