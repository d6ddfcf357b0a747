using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexModels.Cli.Reports;

/// <summary>C# with the colours of a terminal.</summary>
internal static class CodeColors
{
    private const string Keyword = "\u001b[34m";
    private const string Comment = "\u001b[32m";
    private const string Literal = "\u001b[33m";
    private const string Plain = "\u001b[0m";

    public static string Of(MemberDeclarationSyntax code, bool isColored)
    {
        if (!isColored)
        {
            return code.ToFullString().Trim() + "\n";
        }

        var text = new StringBuilder();
        foreach (var token in code.DescendantTokens())
        {
            AddTrivia(text, token.LeadingTrivia);
            Add(text, token.Text, token.IsKeyword() ? Keyword : token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.NumericLiteralToken or SyntaxKind.Utf8StringLiteralToken ? Literal : "");
            AddTrivia(text, token.TrailingTrivia);
        }

        return text.ToString().Trim() + "\n";
    }

    private static void AddTrivia(StringBuilder text, SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            Add(text, trivia.ToFullString(), trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? "" : Comment);
        }
    }

    private static void Add(StringBuilder text, string part, string color)
    {
        if (part.Length > 0)
        {
            text.Append(color).Append(part).Append(color.Length > 0 ? Plain : "");
        }
    }
}
