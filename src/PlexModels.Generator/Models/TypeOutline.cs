using System.Collections.Immutable;
using PlexModels.Generator.Dialects;
using PlexModels.Generator.Settings;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// What other pages need to know of a type: its name and kind, and what its examples say of the types it links to. It does not change
/// when a description does, nor, in most documentations, when a field without a JSON example or a link does; the other pages' steps stay
/// cached then.
/// </summary>
/// <param name="Path">The page's file.</param>
/// <param name="LocalName">What links within the page call it; empty for the page's own type.</param>
/// <param name="Ordinal">Its place among the page's types.</param>
/// <param name="Name">What it is called.</param>
/// <param name="RootNamespace">The namespace of pages directly below the glob.</param>
/// <param name="Folder">The page's folder below the glob.</param>
/// <param name="Kind">What it becomes.</param>
/// <param name="Accessibility">Whether it is public.</param>
/// <param name="Examples">The JSON objects that its fields show of other types.</param>
/// <param name="LinkedFields">Its fields whose types link to other pages.</param>
/// <param name="NamedTypes">The types that its fields name without a link, by their simple names.</param>
/// <param name="UnionMembers">The types that it lists, if it is a union.</param>
/// <param name="Anchors">What links call it, folded, its own name first; none where links name pages.</param>
/// <param name="IsOfField">Whether it is documented within a field.</param>
/// <param name="RequiredFields">The JSON names of fields that the page says are always there; none where links name pages.</param>
/// <param name="Shown">The JSON objects that the page shows of it.</param>
/// <param name="PartialTypes">The types of which it names a part: <c>partial user</c>.</param>
/// <param name="Base">The type that it inherits from, or null.</param>
/// <param name="TypeTag">What JSON says that it is of this type; empty where no page shows it.</param>
/// <param name="Members">Its fields or values; none where links name pages.</param>
/// <param name="MergedFields">The names of its fields where they may be those of several types in one table; else none.</param>
internal sealed record TypeOutline(
    string Path,
    string LocalName,
    int Ordinal,
    string Name,
    string RootNamespace,
    string Folder,
    ModelShape Kind,
    TypeAccessibility Accessibility,
    EquatableArray<LinkedExample> Examples,
    EquatableArray<LinkedField> LinkedFields,
    EquatableArray<string> NamedTypes,
    EquatableArray<TypeExpression> UnionMembers,
    EquatableArray<string> MergedFields,
    EquatableArray<string> Anchors,
    bool IsOfField,
    EquatableArray<string> RequiredFields,
    EquatableArray<ExampleObject> Shown,
    EquatableArray<TypeExpression> PartialTypes,
    TypeExpression? Base,
    string TypeTag,
    EquatableArray<OutlineMember> Members)
{
    /// <summary>What tells it from all others.</summary>
    public TypeKey Key => new(Path, LocalName);

    /// <summary>The outlines of all pages' types. This runs after every edit of a page, of which the others keep theirs.</summary>
    public static EquatableArray<TypeOutline> OfAll(
        ImmutableArray<PageReading> pages,
        DocumentationDialects dialects,
        CancellationToken cancellation)
    {
        PageReading.ReadAll(pages, dialects, cancellation);
        var ofPages = new EquatableArray<TypeOutline>[pages.Length];
        var count = 0;
        for (var i = 0; i < ofPages.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ofPages[i] = pages[i].Outlines(dialects, cancellation);
            count += ofPages[i].Count;
        }

        var outlines = new TypeOutline[count];
        var next = outlines.AsSpan();
        foreach (var ofPage in ofPages)
        {
            ofPage.AsSpan().CopyTo(next);
            next = next.Slice(ofPage.Count);
        }

        return new EquatableArray<TypeOutline>(outlines);
    }

    /// <summary>The outlines of a page's types.</summary>
    public static IEnumerable<TypeOutline> Of(DeclaredPage page)
    {
        var own = "";
        foreach (var type in page.Types)
        {
            own = type.Ordinal == 0 ? type.Name : own;
            yield return Of(type, own);
        }
    }

    private static TypeOutline Of(DeclaredType declared, string ownName)
    {
        var type = declared.Type;
        return new TypeOutline(
            declared.Path,
            declared.Key,
            declared.Ordinal,
            type.LocalName.Length == 0 ? declared.Name : NameOfEnum(ownName, type.LocalName),
            declared.Settings.RootNamespace,
            declared.Settings.Folder,
            type.Kind switch
            {
                SpecKind.Object => ModelShape.Object,
                SpecKind.Enum when EnumValues.AreNumbers(type.Values) => ModelShape.NumericEnum,
                SpecKind.Enum => type.Values.Count == 1 ? ModelShape.Constant : ModelShape.Enum,
                _ => ModelShape.Union,
            },
            declared.Settings.Accessibility,
            ReadExamples(type),
            ReadLinkedFields(type),
            ReadNamedTypes(type),
            new EquatableArray<TypeExpression>([.. type.Members.AsArray().Select(static member => member.Type)]),
            type.MayBeMerged ? new EquatableArray<string>([.. type.Fields.AsArray().Select(static field => field.Name.Text)]) : default,
            type.Anchors,
            type.IsOfField,
            ReadRequiredFields(type),
            ReadShown(type),
            ReadPartialTypes(type),
            type.Base,
            type.TypeTag,
            ReadMembers(type));
    }

    // The enum "status" or "StatusEnum" of a Pet is "PetStatusEnum".
    private static string NameOfEnum(string owner, string localName)
    {
        var name = owner + Identifier.Pascal(localName);
        return name.EndsWith("Enum", StringComparison.Ordinal) ? name : name + "Enum";
    }

    private static EquatableArray<LinkedExample> ReadExamples(SpecType type)
    {
        List<LinkedExample>? examples = null;
        foreach (var field in type.Fields)
        {
            if (!field.Example.IsEmpty
                && field.Type is { } linked
                && HasLink(linked)
                && ExampleObject.Of(ExampleReader.Read(field.Example.Text, out _)) is { } shown)
            {
                (examples ??= []).Add(new LinkedExample(linked, shown));
            }
        }

        return examples is null ? default : new EquatableArray<LinkedExample>([.. examples]);
    }

    private static EquatableArray<LinkedField> ReadLinkedFields(SpecType type)
    {
        List<LinkedField>? fields = null;
        foreach (var field in type.Fields)
        {
            if (field.Type is { } linked && (HasLink(linked) || (type.Anchors.Count > 0 && HasName(linked))))
            {
                (fields ??= []).Add(new LinkedField(field.Name.Text, linked));
            }
        }

        return fields is null ? default : new EquatableArray<LinkedField>([.. fields]);
    }

    private static EquatableArray<string> ReadRequiredFields(SpecType type) => type.Anchors.Count == 0 ? default
        : new EquatableArray<string>([
            .. type.Fields.AsArray().Where(static field => field.IsRequired).Select(static field => field.WireText)]);

    private static EquatableArray<OutlineMember> ReadMembers(SpecType type) => type.Anchors.Count == 0 ? default
        : new EquatableArray<OutlineMember>([
            .. type.Fields.AsArray().Select(static field => new OutlineMember(field.WireText, field.Type)),
            .. type.Values.AsArray().Select(static value => new OutlineMember(value.Value.Text, ValueName: value.Name.Text))]);

    private static EquatableArray<ExampleObject> ReadShown(SpecType type) => type.Shown.Count == 0 ? default
        : new EquatableArray<ExampleObject>([.. type.Shown.AsArray().SelectMany(static shown => ExampleObject.Each("", shown))]);

    private static EquatableArray<string> ReadNamedTypes(SpecType type)
    {
        List<string>? names = null;
        foreach (var field in type.Fields)
        {
            if (field.Type is { } written)
            {
                AddNames(written, ref names);
            }
        }

        return names is null ? default : new EquatableArray<string>([.. names]);
    }

    private static EquatableArray<TypeExpression> ReadPartialTypes(SpecType type)
    {
        List<TypeExpression>? types = null;
        foreach (var field in type.Fields)
        {
            if (field.Type is { } written)
            {
                AddPartialTypes(written, ref types);
            }
        }

        foreach (var member in type.Members)
        {
            AddPartialTypes(member.Type, ref types);
        }

        return types is null ? default : new EquatableArray<TypeExpression>([.. types]);
    }

    private static void AddPartialTypes(TypeExpression type, ref List<TypeExpression>? types)
    {
        if (type.IsPartial)
        {
            (types ??= []).Add(type);
        }

        foreach (var argument in type.Arguments)
        {
            AddPartialTypes(argument, ref types);
        }
    }

    private static void AddNames(TypeExpression type, ref List<string>? names)
    {
        if (type is { Form: TypeForm.Named, Target: null })
        {
            (names ??= []).Add(type.SimpleName);
        }

        foreach (var argument in type.Arguments)
        {
            AddNames(argument, ref names);
        }
    }

    private static bool HasName(TypeExpression type) =>
        type.Form == TypeForm.Named || type.Arguments.AsArray().Any(static argument => HasName(argument));

    private static bool HasLink(TypeExpression type)
    {
        if (type.Target is not null)
        {
            return true;
        }

        foreach (var argument in type.Arguments)
        {
            if (HasLink(argument))
            {
                return true;
            }
        }

        return false;
    }
}
