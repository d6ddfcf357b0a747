using System.Text;
using PlexModels.Generator.Diagnostics;
using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects;

/// <summary>Finds names with characters in them that nobody sees: they become JSON names as they are, and C# names without.</summary>
internal static class HiddenNames
{
    public static IEnumerable<PageProblem> Find(SpecDocument document) => document.Types.AsArray()
        .SelectMany(static type => Names(type))
        .Where(static name => HiddenCharacters.Any(name.Text))
        .Select(static name => PageProblem.Create(
            Descriptors.HiddenCharacter,
            name.Span,
            DiagnosticText.Excerpt(name.Text),
            List(name.Text)));

    private static IEnumerable<TextSlice> Names(SpecType type)
    {
        yield return type.Name;
        foreach (var field in type.Fields.AsArray())
        {
            yield return field.Name;
            yield return field.JsonName;
        }

        foreach (var value in type.Values.AsArray())
        {
            yield return value.Value;
        }

        foreach (var member in type.Members.AsArray())
        {
            yield return member.Text;
        }
    }

    private static string List(string name)
    {
        var list = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (HiddenCharacters.LengthAt(name, i) is > 0 and var length)
            {
                list.Append(list.Length == 0 ? "" : ", ").Append(HiddenCharacters.NameAt(name, i));
                i += length - 1;
            }
        }

        return list.ToString();
    }
}
