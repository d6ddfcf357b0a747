using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PlexModels.Cli.Reports;

/// <summary>Takes C# apart into what is coloured alike.</summary>
internal static class CodeTokens
{
    public static IEnumerable<CodeToken> Of(SyntaxNode code)
    {
        foreach (var token in code.DescendantTokens())
        {
            foreach (var trivia in Of(token.LeadingTrivia))
            {
                yield return trivia;
            }

            yield return new CodeToken(ClassOf(token), token.Text, token.SpanStart);
            foreach (var trivia in Of(token.TrailingTrivia))
            {
                yield return trivia;
            }
        }
    }

    private static IEnumerable<CodeToken> Of(SyntaxTriviaList list) => list.Select(static trivia => new CodeToken(
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia) ? CodeClass.Plain : CodeClass.Comment,
        trivia.ToFullString(),
        trivia.FullSpan.Start));

    private static CodeClass ClassOf(SyntaxToken token) =>
        token.IsKeyword() || token.IsContextualKeyword() ? CodeClass.Keyword
        : token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.NumericLiteralToken or SyntaxKind.Utf8StringLiteralToken
            ? CodeClass.Literal
        : CodeClass.Plain;
}
