using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlexModels.Cli.Documentations;
using PlexModels.Generator.Baseline;

namespace PlexModels.Cli.Reports;

/// <summary>The C# of models, without that of their JSON.</summary>
internal static class ModelSource
{
    /// <param name="documentation">The models.</param>
    /// <param name="name">The model, with or without its namespace; all where it is null.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<MemberDeclarationSyntax> Find(Documentation documentation, string? name, CancellationToken cancellation)
    {
        var models = documentation.Facts.AsArray().Where(static fact => fact.IsType).Select(static fact => fact.Type).ToHashSet(StringComparer.Ordinal);
        var found = new SortedDictionary<string, MemberDeclarationSyntax>(StringComparer.Ordinal);
        foreach (var source in documentation.Sources.Where(static source => !source.HintName.Contains("Json.", StringComparison.Ordinal)))
        {
            foreach (var space in source.SyntaxTree.GetRoot(cancellation).ChildNodes().OfType<BaseNamespaceDeclarationSyntax>())
            {
                foreach (var type in space.Members.OfType<BaseTypeDeclarationSyntax>())
                {
                    var qualified = $"{space.Name}.{type.Identifier.Text}";
                    if (models.Contains(qualified) && (name is null || qualified == name || qualified.EndsWith("." + name, StringComparison.Ordinal)))
                    {
                        found.TryAdd(qualified, space.WithMembers(SyntaxFactory.SingletonList<MemberDeclarationSyntax>(type)));
                    }
                }
            }
        }

        return [.. found.Values];
    }
}
