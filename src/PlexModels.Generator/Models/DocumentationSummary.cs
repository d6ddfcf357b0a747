using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>
/// Says what was read. How long it took is not in it: the pipeline reads no clock, and the compiler's <c>ReportAnalyzer</c> says that.
/// </summary>
internal static class DocumentationSummary
{
    public static PageDiagnostic Of(SymbolTable symbols, DocumentationDialects dialects)
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        var (objects, enums, unions) = (0, 0, 0);
        foreach (var symbol in symbols.Symbols)
        {
            pages.UnionWith(symbol.Paths);
            _ = symbol.Kind switch
            {
                ModelShape.Object => objects++,
                ModelShape.Enum or ModelShape.Constant or ModelShape.NumericEnum => enums++,
                _ => unions++,
            };
        }

        return PageDiagnostic.OfProject(
            Descriptors.Summary,
            DiagnosticText.Count(pages.Count, "page"),
            dialects.Used.Count == 0 ? Dialect.All[0].Name : string.Join(", ", dialects.Used),
            DiagnosticText.Count(objects, "object"),
            DiagnosticText.Count(enums, "enum"),
            DiagnosticText.Count(unions, "union"));
    }
}
