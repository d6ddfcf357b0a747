using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Dialects;

namespace PlexModels.Generator.Models;

/// <summary>
/// Where on a page its types and what they have are declared. Models hold no places, so that a moved line changes none; these are found
/// when there is something to say of one.
/// </summary>
internal sealed class ModelPlaces
{
    private readonly Dictionary<(string Type, string Member), SourceSpan> _spans = [];

    /// <summary>The places of what a page declares. What a type inherits is where the type is.</summary>
    public static ModelPlaces Of(DeclaredPage page, SymbolTable symbols, CancellationToken cancellation)
    {
        var places = new ModelPlaces();
        ModelBuilder.Build(page, symbols, cancellation, places);
        return places;
    }

    /// <param name="type">The type's qualified name.</param>
    /// <param name="member">The property, value or member; empty for the type itself.</param>
    /// <param name="span">Where it is.</param>
    public void Add(string type, string member, SourceSpan span)
    {
        if (!_spans.ContainsKey((type, member)))
        {
            _spans.Add((type, member), span);
        }
    }

    /// <summary>The place of a member, or of its type where it has none; the beginning of the page where that has none either.</summary>
    public SourceSpan Find(string type, string member) =>
        _spans.TryGetValue((type, member), out var span) || _spans.TryGetValue((type, ""), out span) ? span : default;
}
