using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Diagnostics;

/// <summary>A diagnostic as it flows through the pipeline: equatable, and without a <see cref="Location"/>.</summary>
/// <param name="Descriptor">The rule.</param>
/// <param name="Path">The markdown file, or null for a problem of the project.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Arguments">What the rule's message is filled with.</param>
internal sealed record PageDiagnostic(
    DiagnosticDescriptor Descriptor,
    string? Path,
    SourceSpan Span,
    EquatableArray<string> Arguments)
{
    public static PageDiagnostic OfProject(DiagnosticDescriptor descriptor, params string[] arguments) =>
        new(descriptor, null, default, new EquatableArray<string>(arguments));

    public Diagnostic ToDiagnostic()
    {
        var location = Path is null ? Location.None : Location.Create(Path, Span.Span, Span.Lines);
        var arguments = new object[Arguments.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = Arguments[i];
        }

        return Diagnostic.Create(Descriptor, location, arguments);
    }
}
