using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hengyang.Stats.Mutation;

/// <summary>Takes conditions out of the sources for good, by their keys; what is left is read and tidied by hand.</summary>
internal static class Pruning
{
    internal static int Prune(string root, string keysPath, string[] folders)
    {
        HashSet<string> keys = [.. File.ReadLines(keysPath)];
        int pruned = 0;
        foreach (string folder in folders)
        {
            foreach (string path in Directory.EnumerateFiles(Path.Combine(root, "src", folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                string source = File.ReadAllText(path);
                SyntaxNode tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
                Conditions.Place[] places = [.. Conditions.PlacesIn(tree, Path.GetRelativePath(root, path).Replace('\\', '/')).Where(place => keys.Contains(place.Key))];
                if (places.Length == 0)
                    continue;
                pruned += places.Length;
                File.WriteAllText(path, new Rewriter(places).Visit(tree).ToFullString());
            }
        }

        Console.WriteLine($"{pruned} of {keys.Count} conditions taken out");
        return 0;
    }

    private sealed class Rewriter(Conditions.Place[] places) : CSharpSyntaxRewriter
    {
        private readonly ILookup<SyntaxNode, Conditions.Place> _places = places.ToLookup(static p => p.Node);

        private bool Is(SyntaxNode node, string kind) => _places[node].Any(p => p.Kind == kind);

        public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
        {
            if (node.Kind() is not (SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression))
                return base.VisitBinaryExpression(node);
            string kind = node.IsKind(SyntaxKind.LogicalAndExpression) ? "true" : "false";
            bool left = node.Left.Kind() != node.Kind() && Gone(node.Left, kind);
            bool right = Gone(node.Right, kind);
            ExpressionSyntax? newLeft = left ? null : (ExpressionSyntax?)Visit(node.Left);
            ExpressionSyntax? newRight = right ? null : (ExpressionSyntax)Visit(node.Right)!;
            // of a chain one operand stays
            if (newLeft is null && newRight is null)
                newRight = (ExpressionSyntax)Visit(node.Right)!;
            if (newLeft is null)
                return newRight!.WithLeadingTrivia(node.GetLeadingTrivia());
            return newRight is null ? newLeft.WithTrailingTrivia(node.GetTrailingTrivia()) : node.Update(newLeft, node.OperatorToken, newRight);
        }

        private bool Gone(ExpressionSyntax operand, string kind) => _places[operand].Any(p => p.Kind == kind && p.Words == "gone");

        public override SyntaxNode? VisitParenthesizedExpression(ParenthesizedExpressionSyntax node)
        {
            if (base.VisitParenthesizedExpression(node) is not ParenthesizedExpressionSyntax after)
                return null;
            bool lost = node.Expression is BinaryExpressionSyntax && after.Expression is not BinaryExpressionSyntax and not ConditionalExpressionSyntax;
            return lost && after.Expression is not IsPatternExpressionSyntax ? after.Expression.WithTriviaFrom(node) : after;
        }

        public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
        {
            if (Is(node.Condition, "true"))
                return Visit(node.WhenTrue)!.WithTriviaFrom(node);
            return Is(node.Condition, "false") ? Visit(node.WhenFalse)!.WithTriviaFrom(node) : base.VisitConditionalExpression(node);
        }

        public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
        {
            if (_places[node.Condition].Any(static p => p.Words == "never"))
                return node.Else is { } other ? ((StatementSyntax)Visit(other.Statement)!).WithTriviaFrom(node) : node.Parent is BlockSyntax ? null : base.VisitIfStatement(node);
            if (_places[node.Condition].Any(static p => p.Words == "always"))
                return Visit(node.Statement)!.WithTriviaFrom(node);
            return base.VisitIfStatement(node);
        }

        public override SyntaxNode? VisitElseClause(ElseClauseSyntax node) =>
            node.Statement is IfStatementSyntax { Else: null } inner && _places[inner.Condition].Any(static p => p.Words == "never") ? null : base.VisitElseClause(node);

        public override SyntaxNode? VisitSwitchExpression(SwitchExpressionSyntax node)
        {
            var after = (SwitchExpressionSyntax)base.VisitSwitchExpression(node)!;
            for (int i = node.Arms.Count - 1; i >= 0; i--)
                if (Is(node.Arms[i], "false"))
                    after = after.WithArms(after.Arms.RemoveAt(i));
            return after;
        }

        public override SyntaxNode? VisitSwitchExpressionArm(SwitchExpressionArmSyntax node)
        {
            var after = (SwitchExpressionArmSyntax)base.VisitSwitchExpressionArm(node)!;
            return node.WhenClause is { } clause && Is(clause.Condition, "true") ? after.WithWhenClause(null) : after;
        }

        public override SyntaxNode? VisitIsPatternExpression(IsPatternExpressionSyntax node)
        {
            Conditions.Place[] here = [.. _places[node].Where(static p => p.Kind == "pattern")];
            if (here.Length == 0)
                return base.VisitIsPatternExpression(node);
            List<PatternSyntax> all = Conditions.Alternatives(node.Pattern);
            string[] left = [.. all.Where((_, i) => !here.Any(p => p.Number == i)).Select(static p => p.ToString())];
            bool not = node.Pattern is UnaryPatternSyntax;
            string pattern = left.Length == 1 || !not ? string.Join(" or ", left) : $"({string.Join(" or ", left)})";
            return SyntaxFactory.ParseExpression($"{node.Expression} is {(not ? "not " : "")}{pattern}", options: new CSharpParseOptions(LanguageVersion.Preview)).WithTriviaFrom(node);
        }
    }
}
