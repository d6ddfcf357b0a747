using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PlexModels.Cli.Serving;

/// <summary>Where C# has the names of what it declares, as far as there are diagnostics of it.</summary>
internal static class DeclaredMembers
{
    /// <returns>The diagnostics by the positions of the names.</returns>
    public static IReadOnlyDictionary<int, IReadOnlyList<int>> Of(MemberDeclarationSyntax code, string type, DiagnosticSubjects subjects)
    {
        var marks = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var declaration in code.DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Take(1))
        {
            Add(marks, declaration.Identifier, subjects.Find(type, ""));
            foreach (var name in ((declaration as TypeDeclarationSyntax)?.Members ?? []).SelectMany(NamesOf))
            {
                Add(marks, name, subjects.Find(type, name.ValueText));

                // Of a union's members all that is made for one begins with the same words; the first is enough to look at.
                if (name.ValueText.StartsWith("Is", StringComparison.Ordinal))
                {
                    Add(marks, name, subjects.Find(type, name.ValueText[2..]));
                }
            }
        }

        return marks;
    }

    private static IEnumerable<SyntaxToken> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => [property.Identifier],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier),
        _ => [],
    };

    private static void Add(Dictionary<int, IReadOnlyList<int>> marks, SyntaxToken name, IReadOnlyList<int> diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            marks.TryAdd(name.SpanStart, diagnostics);
        }
    }
}
