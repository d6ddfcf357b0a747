using PlexModels.Generator.Diagnostics;

namespace PlexModels.Generator.Models;

/// <summary>The types that a project uses: those that it names as roots, and what they reach; all of them where it names none.</summary>
/// <param name="Types">The types.</param>
/// <param name="Diagnostics">What is wrong with the roots, or that there might be some.</param>
internal sealed record TypeChoice(TypeSymbol[] Types, EquatableArray<PageDiagnostic> Diagnostics)
{
    // A project with more compiles for seconds, and seldom uses all of them.
    private const int MostModelsWithoutHint = 300;

    public static TypeChoice Of(
        TypeSymbol[] types,
        TypeOutline[] outlines,
        string rootNamespace,
        EquatableArray<string> roots,
        CancellationToken cancellation)
    {
        if (roots.Count == 0)
        {
            return types.Length <= MostModelsWithoutHint
                ? new TypeChoice(types, default)
                : new TypeChoice(
                    types,
                    new EquatableArray<PageDiagnostic>([PageDiagnostic.OfProject(
                        Descriptors.ManyModels,
                        DiagnosticText.Number(types.Length))]));
        }

        var diagnostics = new List<PageDiagnostic>();
        var reached = new ReachedTypes(types, outlines);
        foreach (var root in roots)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!reached.AddAll(new NamePattern(root), rootNamespace))
            {
                diagnostics.Add(Nothing(root, types));
            }
        }

        return new TypeChoice(reached.Find(cancellation), new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }

    private static PageDiagnostic Nothing(string root, TypeSymbol[] types)
    {
        // What is near is what stands behind the namespace.
        var name = root.Substring(root.LastIndexOf('.') + 1);
        var nearest = new Suggestion(types.Select(static type => type.TypeName)).Nearest(name);
        return nearest is null
            ? PageDiagnostic.OfProject(
                Descriptors.RootMatchesNothing,
                DiagnosticText.Excerpt(root),
                "write names of models, such as Pin, Operations.GetPin or GetPin*")
            : PageDiagnostic.OfProject(Descriptors.RootMatchesNothing, DiagnosticText.Excerpt(root), $"did you mean '{nearest}'?");
    }
}
