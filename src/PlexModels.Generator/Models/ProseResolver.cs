using PlexModels.Generator.Dialects;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Models;

/// <summary>Makes of what a page says what its documentation comment says: links to other pages lead to their models.</summary>
internal sealed class ProseResolver(string path, SymbolTable symbols)
{
    public Prose Resolve(Prose prose)
    {
        prose = Deprecation.WithoutMark(prose);
        foreach (var span in prose.Spans)
        {
            if (Find(span) is not null)
            {
                return new Prose(new EquatableArray<ProseSpan>([.. prose.Spans.AsArray().Select(Resolve)]));
            }
        }

        return prose;
    }

    private ProseSpan Resolve(ProseSpan span) =>
        Find(span) is { } symbol ? new ProseSpan(ProseKind.Model, span.Text, symbol.QualifiedName) : span;

    private TypeSymbol? Find(ProseSpan span) =>
        span is { Kind: ProseKind.Link, Url: { Length: > 0 } url } && (url[0] == '#' || PagePath.IsPage(url))
            ? symbols.FindLink(path, url, span.Text, out _)
            : null;
}
