using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hengyang.Stats.Mutation;

/// <summary>What is put in the place of a node of the syntax: the mutators are those of Stryker.NET, without those of LINQ that do not compile here.</summary>
internal static class Mutator
{
    /// <summary>A replacement of a stretch of the source.</summary>
    internal readonly record struct Change(SyntaxNode Node, string Kind, string Replacement);

    private static readonly Dictionary<SyntaxKind, (string Kind, string[] Instead)> Operators = new()
    {
        [SyntaxKind.PlusToken] = ("arithmetic", ["-"]),
        [SyntaxKind.MinusToken] = ("arithmetic", ["+"]),
        [SyntaxKind.AsteriskToken] = ("arithmetic", ["/"]),
        [SyntaxKind.SlashToken] = ("arithmetic", ["*"]),
        [SyntaxKind.PercentToken] = ("arithmetic", ["*"]),
        [SyntaxKind.EqualsEqualsToken] = ("equality", ["!="]),
        [SyntaxKind.ExclamationEqualsToken] = ("equality", ["=="]),
        [SyntaxKind.LessThanToken] = ("equality", ["<=", ">"]),
        [SyntaxKind.LessThanEqualsToken] = ("equality", ["<", ">"]),
        [SyntaxKind.GreaterThanToken] = ("equality", [">=", "<"]),
        [SyntaxKind.GreaterThanEqualsToken] = ("equality", [">", "<"]),
        [SyntaxKind.AmpersandAmpersandToken] = ("logical", ["||"]),
        [SyntaxKind.BarBarToken] = ("logical", ["&&"]),
        [SyntaxKind.AmpersandToken] = ("bitwise", ["|"]),
        [SyntaxKind.BarToken] = ("bitwise", ["&"]),
        [SyntaxKind.CaretToken] = ("bitwise", ["&"]),
        [SyntaxKind.LessThanLessThanToken] = ("bitwise", [">>"]),
        [SyntaxKind.GreaterThanGreaterThanToken] = ("bitwise", ["<<"]),
        [SyntaxKind.PlusEqualsToken] = ("assignment", ["-="]),
        [SyntaxKind.MinusEqualsToken] = ("assignment", ["+="]),
        [SyntaxKind.AsteriskEqualsToken] = ("assignment", ["/="]),
        [SyntaxKind.SlashEqualsToken] = ("assignment", ["*="]),
        [SyntaxKind.AmpersandEqualsToken] = ("assignment", ["|="]),
        [SyntaxKind.BarEqualsToken] = ("assignment", ["&="]),
        [SyntaxKind.LessThanLessThanEqualsToken] = ("assignment", [">>="]),
        [SyntaxKind.GreaterThanGreaterThanEqualsToken] = ("assignment", ["<<="]),
    };

    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["Any"] = "All",
        ["All"] = "Any",
        ["First"] = "Last",
        ["Last"] = "First",
        ["TrimStart"] = "TrimEnd",
        ["TrimEnd"] = "TrimStart",
    };

    internal static IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax b => OfBinary(b),
        AssignmentExpressionSyntax a when Operators.TryGetValue(a.OperatorToken.Kind(), out var other) =>
            other.Instead.Select(instead => new Change(a, other.Kind, $"{a.Left} {instead} {a.Right}")),
        LiteralExpressionSyntax literal => OfLiteral(literal),
        InterpolatedStringExpressionSyntax text => [new(text, "string", "$\"\"")],
        PrefixUnaryExpressionSyntax u => OfPrefix(u),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } u => [new(u, "update", $"{u.Operand}--")],
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostDecrementExpression } u => [new(u, "update", $"{u.Operand}++")],
        ConditionalExpressionSyntax c => [new(c.Condition, "conditional", "true"), new(c.Condition, "conditional", "false")],
        IfStatementSyntax s => [new(s.Condition, "negation", $"!({s.Condition})")],
        WhileStatementSyntax s => [new(s.Condition, "negation", $"!({s.Condition})")],
        IsPatternExpressionSyntax p when !p.DescendantNodes().Any(static n => n is VariableDesignationSyntax) => [new(p, "negation", $"!({p})")],
        BinaryPatternSyntax p => [new(p, "pattern", $"({p.Left} {(p.IsKind(SyntaxKind.AndPattern) ? "or" : "and")} {p.Right})")],
        UnaryPatternSyntax p => [new(p, "pattern", $"({p.Pattern})")],
        RelationalPatternSyntax p when Operators.TryGetValue(p.OperatorToken.Kind(), out var other) =>
            other.Instead.Select(instead => new Change(p, "pattern", $"{instead} {p.Expression}")),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } when Methods.TryGetValue(called.Name.Identifier.Text, out string? other) =>
            [new(called.Name, "method", other)],
        ExpressionStatementSyntax or ReturnStatementSyntax { Expression: null } or BreakStatementSyntax { Parent: not SwitchSectionSyntax } or ContinueStatementSyntax or ThrowStatementSyntax => [new(node, "statement", ";")],
        ReturnStatementSyntax { Parent: BlockSyntax or IfStatementSyntax } => [new(node, "statement", ";")],
        _ => [],
    };

    private static IEnumerable<Change> OfBinary(BinaryExpressionSyntax b)
    {
        if (b.IsKind(SyntaxKind.CoalesceExpression))
            return [new(b, "coalescing", $"({b.Right})"), new(b, "coalescing", $"({b.Left})")];
        return Operators.TryGetValue(b.OperatorToken.Kind(), out var other)
            ? other.Instead.Select(instead => new Change(b, other.Kind, $"({b.Left} {instead} {b.Right})"))
            : [];
    }

    private static IEnumerable<Change> OfLiteral(LiteralExpressionSyntax literal) => literal.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression => [new(literal, "boolean", "false")],
        SyntaxKind.FalseLiteralExpression => [new(literal, "boolean", "true")],
        SyntaxKind.StringLiteralExpression when !IsExample(literal) => [new(literal, "string", literal.Token.ValueText.Length == 0 ? "\"mutant\"" : "\"\"")],
        _ => [],
    };

    private static IEnumerable<Change> OfPrefix(PrefixUnaryExpressionSyntax u) => u.Kind() switch
    {
        SyntaxKind.LogicalNotExpression => [new(u, "negation", $"({u.Operand})")],
        SyntaxKind.UnaryMinusExpression => [new(u, "unary", $"({u.Operand})")],
        SyntaxKind.BitwiseNotExpression => [new(u, "unary", $"({u.Operand})")],
        SyntaxKind.PreIncrementExpression => [new(u, "update", $"--{u.Operand}")],
        SyntaxKind.PreDecrementExpression => [new(u, "update", $"++{u.Operand}")],
        _ => [],
    };

    /// <summary>The examples of a form are tests, which stand beside what they test.</summary>
    private static bool IsExample(LiteralExpressionSyntax literal) => literal.Token.ValueText.Contains('→', StringComparison.Ordinal);

    /// <summary>Where nothing is drawn: constants, attributes, what a switch compares with, the words of exceptions and assertions.</summary>
    internal static bool IsLeftOut(SyntaxNode node)
    {
        for (SyntaxNode? n = node; n is not null; n = n.Parent)
        {
            if (n is AttributeListSyntax or ParameterSyntax or CaseSwitchLabelSyntax or EnumMemberDeclarationSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax)
                return true;
            if (n is FieldDeclarationSyntax field && field.Modifiers.Any(SyntaxKind.ConstKeyword))
                return true;
            if (n is LocalDeclarationStatementSyntax local && local.Modifiers.Any(SyntaxKind.ConstKeyword))
                return true;
            if (n is ThrowStatementSyntax or ThrowExpressionSyntax && node is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax)
                return true;
            if (n is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.Text: "Debug" } } })
                return true;
            if (n is MemberDeclarationSyntax)
                break;
        }

        return node is LiteralExpressionSyntax && node.Parent is ConstantPatternSyntax;
    }
}
