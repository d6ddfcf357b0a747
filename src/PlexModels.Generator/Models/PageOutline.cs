using PlexModels.Generator.Settings;
using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// What other pages need to know of a page: its name and kind, and what its examples say of the pages it links to. It does not change
/// when a description does, nor when a field without a JSON example or a link does; the other pages' steps stay cached then.
/// </summary>
internal sealed record PageOutline(
    string Path,
    string FileStem,
    string Name,
    string RootNamespace,
    string Folder,
    PageKind Kind,
    TypeAccessibility Accessibility,
    EquatableArray<LinkedExample> Examples,
    EquatableArray<LinkedField> LinkedFields,
    EquatableArray<string> UnionMembers)
{
    public static PageOutline Of(SpecPage page)
    {
        var document = page.Document;
        return new PageOutline(
            page.Path,
            page.FileStem,
            document.Title is { IsEmpty: false } title ? title.Text : page.FileStem,
            page.Settings.RootNamespace,
            page.Settings.Folder,
            document.Section switch
            {
                SpecSection.Fields => PageKind.Object,
                SpecSection.Values when EnumValues.AreNumbers(document.Values) => PageKind.NumericEnum,
                SpecSection.Values => document.Values.Count == 1 ? PageKind.Constant : PageKind.Enum,
                _ => PageKind.Union,
            },
            page.Settings.Accessibility,
            ReadExamples(document),
            ReadLinkedFields(document),
            ReadUnionMembers(document));
    }

    private static EquatableArray<LinkedExample> ReadExamples(SpecDocument document)
    {
        List<LinkedExample>? examples = null;
        foreach (var field in document.Fields)
        {
            if (!field.Example.IsEmpty && HasPageLink(field) && ExampleObject.Of(ExampleReader.Read(field.Example.Text, out _)) is { } shown)
            {
                (examples ??= []).Add(new LinkedExample(field.Type.Text, shown));
            }
        }

        return examples is null ? default : new EquatableArray<LinkedExample>([.. examples]);
    }

    private static EquatableArray<LinkedField> ReadLinkedFields(SpecDocument document)
    {
        List<LinkedField>? fields = null;
        foreach (var field in document.Fields)
        {
            if (HasPageLink(field))
            {
                (fields ??= []).Add(new LinkedField(field.Name.Text, field.Type.Text));
            }
        }

        return fields is null ? default : new EquatableArray<LinkedField>([.. fields]);
    }

    private static EquatableArray<string> ReadUnionMembers(SpecDocument document)
    {
        var members = new string[document.SupportedTypes.Count];
        for (var i = 0; i < members.Length; i++)
        {
            members[i] = document.SupportedTypes[i].Text;
        }

        return new EquatableArray<string>(members);
    }

    private static bool HasPageLink(SpecField field) => field.Type.Text.Contains(".md");
}
