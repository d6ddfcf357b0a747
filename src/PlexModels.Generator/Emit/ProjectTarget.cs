using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Emit;

/// <summary>What is emitted for, or why nothing can be.</summary>
/// <param name="Emit">What all emitted files share.</param>
/// <param name="CanEmit">Whether what is emitted could be compiled.</param>
/// <param name="Diagnostics">What is wrong with the project.</param>
internal sealed record ProjectTarget(EmitTarget Emit, bool CanEmit, EquatableArray<PageDiagnostic> Diagnostics)
{
    public static ProjectTarget Of(ProjectSettings project, Compiler compiler)
    {
        var diagnostics = new List<PageDiagnostic>();
        foreach (var diagnostic in project.Diagnostics)
        {
            diagnostics.Add(diagnostic);
        }

        if (!compiler.Platform.HasJson)
        {
            diagnostics.Add(PageDiagnostic.OfProject(Descriptors.MissingSystemTextJson));
        }

        if (!compiler.Language.HasRequiredMembers)
        {
            diagnostics.Add(PageDiagnostic.OfProject(Descriptors.LanguageVersion, compiler.Language.Name));
        }

        return new ProjectTarget(
            new EmitTarget(
                project.RootNamespace,
                project.EmitPolyfills,
                compiler.Platform,
                compiler.Language.CanEmbed && project.EmitPolyfills,
                project.EmitExamples,
                project.EmitDirectJson),
            compiler.Platform.HasJson && compiler.Language.HasRequiredMembers,
            new EquatableArray<PageDiagnostic>([.. diagnostics]));
    }
}
