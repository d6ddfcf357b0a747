using Microsoft.CodeAnalysis;

namespace PlexModels.Generator.Diagnostics;

/// <summary>Something wrong in a page; becomes a <see cref="PageDiagnostic"/> once the page's path is known.</summary>
internal sealed record PageProblem(DiagnosticDescriptor Descriptor, SourceSpan Span, EquatableArray<string> Arguments)
{
    public static PageProblem Create(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) =>
        new(descriptor, span, new EquatableArray<string>(arguments));

    public PageDiagnostic In(string path) => new(Descriptor, path, Span, Arguments);
}
