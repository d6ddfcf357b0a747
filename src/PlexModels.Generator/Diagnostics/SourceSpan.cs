using Microsoft.CodeAnalysis.Text;

namespace PlexModels.Generator.Diagnostics;

/// <summary>A stretch of a page, by offset and by line and column, without the page itself.</summary>
internal readonly record struct SourceSpan(TextSpan Span, LinePositionSpan Lines);
