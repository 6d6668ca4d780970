using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Hengyang.Stats.Tests.Language;

/// <summary>The library's sources as the compiler sees them: which words of the language stand in tables and which in code.</summary>
internal static class SourceCode
{
    /// <summary>Folders whose code reads texts. Others write them, or name what the public types mean.</summary>
    private static readonly string[] ReadingFolders = ["Text", "Numerals", "Quantities", "Forms", "Periods", "Changes", "Ranks", "Reading", "Observations", "Tables"];

    /// <summary>A literal with Chinese characters.</summary>
    /// <param name="File">Where, from the library's folder.</param>
    /// <param name="Member">The type and the member that holds it.</param>
    /// <param name="Text">What it says.</param>
    /// <param name="InCode">Whether it stands in a body, and not in a field, a constant or an attribute: what a table is made of.</param>
    /// <param name="IsReference">Whether it names a word that has its row elsewhere, or characters that are none.</param>
    internal readonly record struct Literal(string File, string Member, string Text, bool InCode, bool IsReference);

    private static readonly Lazy<Literal[]> Found = new(static () => [.. Files().SelectMany(static file => LiteralsOf(file))]);

    internal static IReadOnlyList<Literal> Literals => Found.Value;

    internal static string Folder { get; } = Path.Combine(Contracts.Repository.Root, "src", "Hengyang.Stats");

    internal static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => ReadingFolders.Contains(FolderOf(file)) && !IsWriter(Path.GetFileNameWithoutExtension(file)))
            .Order(StringComparer.Ordinal);

    internal static string FolderOf(string file) => Path.GetRelativePath(Folder, file).Split(Path.DirectorySeparatorChar) is [var folder, _, ..] ? folder : "";

    /// <summary>What a value is written with is no word that is looked for.</summary>
    private static bool IsWriter(string name) => name.Contains("Writer", StringComparison.Ordinal) || name.EndsWith(".Formatting", StringComparison.Ordinal);

    private static IEnumerable<Literal> LiteralsOf(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        foreach (SyntaxToken token in root.DescendantTokens())
        {
            if (token.Kind() is not (SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken
                or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.Utf8StringLiteralToken))
            {
                continue;
            }

            string text = token.ValueText;
            if (!text.Any(static c => c is >= '\u4E00' and <= '\u9FFF'))
                continue;
            MemberDeclarationSyntax? member = token.Parent!.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().FirstOrDefault(static m => m is not BaseTypeDeclarationSyntax);
            string name = member switch
            {
                MethodDeclarationSyntax method => method.Identifier.Text,
                PropertyDeclarationSyntax property => property.Identifier.Text,
                FieldDeclarationSyntax field => field.Declaration.Variables[0].Identifier.Text,
                _ => member?.Kind().ToString() ?? "",
            };
            string type = token.Parent.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? "";
            yield return new Literal(Path.GetRelativePath(Folder, file), $"{type}.{name}", text, IsCode(token, member, type), IsReference(token, type));
        }
    }

    /// <summary>Whether a literal stands in a body that is no table: the table methods of the words' files add rows or give them.</summary>
    private static bool IsCode(SyntaxToken token, MemberDeclarationSyntax? member, string type)
    {
        if (member is FieldDeclarationSyntax or EnumMemberDeclarationSyntax or null || token.Parent!.AncestorsAndSelf().OfType<AttributeSyntax>().Any())
            return false;
        if (member is PropertyDeclarationSyntax { AccessorList: null, ExpressionBody.Expression: CollectionExpressionSyntax } or PropertyDeclarationSyntax { Initializer: not null })
            return false;
        bool isTable = type.EndsWith("Words", StringComparison.Ordinal) || type.EndsWith("Table", StringComparison.Ordinal) || type is "Idioms" or "CharacterVariants" or "CharTable" or "Marks";
        if (isTable)
            return false;
        return member is not MethodDeclarationSyntax { Identifier.Text: "Table", ParameterList.Parameters.Count: 0 };
    }

    /// <summary>
    /// The pattern of a form names words of the lexicon, <c>AddSense</c> declares the second sense of one, and <c>UnitTable.Named</c> names a
    /// unit of its table: each throws where there is no row.
    /// What the tables of characters list are characters and no words.
    /// </summary>
    private static bool IsReference(SyntaxToken token, string type) =>
        type.EndsWith("Forms", StringComparison.Ordinal) || type is "PeriodVocabulary" or "CharTable" or "CharacterVariants" or "NumeralCharacters"
        || token.Parent!.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Named" or "AddSense" } } };
}
