using PlexModels.Package.Tests.Matrix;

namespace PlexModels.Package.Tests.Snippets;

/// <summary>A block of a document, and the project that it is tried in as it is printed.</summary>
internal sealed record Snippet(Fence Fence, MatrixRow Row);
