using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlexModels.Cli.Documentations;
using PlexModels.Generator.Diagnostics;

namespace PlexModels.Cli.Reports;

/// <summary>The C# of models, without that of their JSON.</summary>
internal static class ModelSource
{
    /// <summary>The qualified names of models, in their order.</summary>
    /// <param name="documentation">The models.</param>
    /// <param name="name">The model, with or without its namespace; all where it is null.</param>
    public static IReadOnlyList<string> NamesOf(Documentation documentation, string? name) =>
        [.. documentation.Models.Keys
            .Where(qualified => name is null || qualified == name || qualified.EndsWith("." + name, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    /// <summary>What somebody may have meant who wrote the name of no model; null where none is near.</summary>
    public static string? Nearest(Documentation documentation, string name) =>
        new Suggestion(documentation.Symbols.Symbols.AsArray().SelectMany(static symbol => new[] { symbol.TypeName, symbol.QualifiedName }))
            .Nearest(name);

    /// <param name="documentation">The models.</param>
    /// <param name="name">The model, with or without its namespace; all where it is null.</param>
    /// <param name="cancellation">Stops it.</param>
    public static IReadOnlyList<MemberDeclarationSyntax> Find(Documentation documentation, string? name, CancellationToken cancellation)
    {
        var models = NamesOf(documentation, name).ToHashSet(StringComparer.Ordinal);
        var found = new SortedDictionary<string, MemberDeclarationSyntax>(StringComparer.Ordinal);
        var files = models.Select(model => documentation.Models[model].Identity.Files.Model).ToHashSet(StringComparer.Ordinal);
        foreach (var source in documentation.Sources.Where(source => files.Contains(source.HintName)))
        {
            foreach (var space in source.SyntaxTree.GetRoot(cancellation).ChildNodes().OfType<BaseNamespaceDeclarationSyntax>())
            {
                foreach (var type in space.Members.OfType<BaseTypeDeclarationSyntax>())
                {
                    var qualified = $"{space.Name}.{type.Identifier.Text}";
                    if (models.Contains(qualified))
                    {
                        found.TryAdd(qualified, space.WithMembers(SyntaxFactory.SingletonList<MemberDeclarationSyntax>(type)));
                    }
                }
            }
        }

        return [.. found.Values];
    }
}
