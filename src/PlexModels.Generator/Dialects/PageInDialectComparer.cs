namespace PlexModels.Generator.Dialects;

/// <summary>A page among the dialects of all documentations is another only where the page is, or the dialect that it is read in.</summary>
internal sealed class PageInDialectComparer : IEqualityComparer<(MarkedPage Left, DocumentationDialects Right)>
{
    public static PageInDialectComparer Instance { get; } = new();

    public bool Equals((MarkedPage Left, DocumentationDialects Right) x, (MarkedPage Left, DocumentationDialects Right) y) =>
        x.Left.Equals(y.Left) && x.Right.Of(x.Left).Equals(y.Right.Of(y.Left));

    public int GetHashCode((MarkedPage Left, DocumentationDialects Right) obj) => obj.Left.GetHashCode();
}
