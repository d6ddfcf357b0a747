using PlexModels.Generator.Settings;
using PlexModels.Generator.Specs;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Models;

/// <summary>
/// What other pages need to know of a page: its name and kind, and what its examples say of the pages it links to. It does not change
/// when a description does, nor when a field without a JSON example does; the other pages' steps stay cached then.
/// </summary>
internal sealed record PageOutline(
    string Path,
    string FileStem,
    string Name,
    string RootNamespace,
    string Folder,
    PageKind Kind,
    TypeAccessibility Accessibility,
    EquatableArray<ExampleKeys> Examples)
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
                SpecSection.Values => PageKind.Enum,
                _ => PageKind.Union,
            },
            page.Settings.Accessibility,
            ReadExamples(document));
    }

    private static EquatableArray<ExampleKeys> ReadExamples(SpecDocument document)
    {
        List<ExampleKeys>? examples = null;
        foreach (var field in document.Fields)
        {
            if (field.Example.IsEmpty || ExampleObject.Keys(field.Example.Text) is not { Count: > 0 } keys)
            {
                continue;
            }

            if (TypeCellReader.Read(field.Type.Text, out _) is { } type && LinkedElement(type) is { } target)
            {
                (examples ??= []).Add(new ExampleKeys(target, keys));
            }
        }

        return examples is null ? default : new EquatableArray<ExampleKeys>([.. examples]);
    }

    // The page whose object the example shows: the type itself, or what an Optional or a List holds. A Map's keys are data.
    private static string? LinkedElement(TypeRef type)
    {
        if (type.Target is { } target)
        {
            return target;
        }

        return type.Arguments.Count == 1 && JavaTypes.IsGeneric(type.SimpleName) ? LinkedElement(type.Arguments[0]) : null;
    }
}
