using PlexModels.Generator.Settings;

namespace PlexModels.Generator.Models;

/// <summary>A type with the C# names that are its own in the whole project.</summary>
/// <param name="Path">The markdown file that declares it.</param>
/// <param name="LocalName">What links within that page call it; empty for the page's own type.</param>
/// <param name="Kind">What it becomes.</param>
/// <param name="Accessibility">Whether it is public.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="TypeName">Its type's name.</param>
/// <param name="WantedName">The name it would have had, had it been free.</param>
/// <param name="ContextProperty">Its property on the JSON context.</param>
/// <param name="Files">What its files are called.</param>
/// <param name="ExampleKeys">Its JSON member names, as far as examples anywhere show them.</param>
/// <param name="IsUnionMember">Whether a union lists it.</param>
/// <param name="MergedFields">Those of its fields that are fields of other types merged into it, so that they need not be there.</param>
/// <param name="IsListedTwice">Whether the project lists the file more than once, under the same path.</param>
/// <param name="Anchors">What links call it, folded, its own name first; none where links name pages.</param>
/// <param name="LackedFields">The JSON names of fields that are always there by the page, and that some example lacks.</param>
/// <param name="PartFields">Those of its fields in whose places examples show a part of what their types always have.</param>
/// <param name="Bases">What it inherits from, the nearest first.</param>
/// <param name="TypeTag">What JSON says that it is of this type; empty where no page shows it.</param>
/// <param name="HasTaggedSubtypes">Whether JSON may say that it is of a type that inherits from this one.</param>
/// <param name="Joined">The tables on other pages that document it as well.</param>
/// <param name="IsPartial">Whether it is the part of a type of which any member may be absent.</param>
internal sealed record TypeSymbol(
    string Path,
    string LocalName,
    ModelShape Kind,
    TypeAccessibility Accessibility,
    string Namespace,
    string TypeName,
    string WantedName,
    string ContextProperty,
    FileNames Files,
    EquatableArray<string> ExampleKeys,
    bool IsUnionMember,
    EquatableArray<string> MergedFields,
    bool IsListedTwice,
    EquatableArray<string> Anchors = default,
    EquatableArray<string> LackedFields = default,
    EquatableArray<string> PartFields = default,
    EquatableArray<TypeKey> Bases = default,
    string TypeTag = "",
    bool HasTaggedSubtypes = false,
    EquatableArray<JoinedTable> Joined = default,
    bool IsPartial = false)
{
    public string QualifiedName => Namespace + "." + TypeName;

    /// <summary>The pages that document it, its own first.</summary>
    public IEnumerable<string> Paths => Joined.AsArray().Select(static table => table.Key.Path).Prepend(Path);

    /// <summary>Whether it is what a page declares, and not a type of another page that the page documents as well.</summary>
    public bool IsOf(string path, string localName) => Path == path && LocalName == localName;
}
