using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects;

/// <summary>A type that a page declares, in terms that no dialect has of its own.</summary>
/// <param name="Name">What the page calls it, empty when it does not.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsDeprecated">The page says that it is.</param>
/// <param name="Description">The prose below its name.</param>
/// <param name="Fields">The fields of an object.</param>
/// <param name="Values">The values of an enum.</param>
/// <param name="Members">The types of a union, as far as the page names them.</param>
/// <param name="LocalName">What links within the page call it; empty for the page's own type.</param>
/// <param name="Anchors">What links call it, folded, its own name first; none where a page is a type and links name pages.</param>
/// <param name="Place">The headings that it stands below, and the line; empty where a page is a type.</param>
/// <param name="IsOfField">Whether it is documented within a field, and called after that.</param>
/// <param name="Shown">The JSON objects that the page shows of it.</param>
/// <param name="Base">The type that it inherits from by its description, or null.</param>
/// <param name="TypeTag">What <c>@odata.type</c> is in JSON of the type; empty where the page does not show it.</param>
/// <param name="MayBeMerged">Whether the fields may be those of a union's members, all in one table.</param>
internal sealed record SpecType(
    TextSlice Name,
    SpecKind Kind,
    bool IsDeprecated,
    Prose Description,
    EquatableArray<SpecField> Fields = default,
    EquatableArray<SpecValue> Values = default,
    EquatableArray<SpecMember> Members = default,
    string LocalName = "",
    bool MayBeMerged = false,
    EquatableArray<string> Anchors = default,
    string Place = "",
    bool IsOfField = false,
    EquatableArray<ExampleValue> Shown = default,
    TypeExpression? Base = null,
    string TypeTag = "");
