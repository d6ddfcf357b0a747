using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables;

/// <summary>Tells whether text is a type: a known word, a link, a list, or a type that the page itself declares.</summary>
internal sealed class KnownTypes(MarkdownPage page, Notation notation, CancellationToken cancellation)
{
    private readonly HashSet<string> _headings = [.. PageOutline.Of(page, cancellation).Sections
        .Where(static section => section.Heading is not null)
        .Select(static section => NameFolding.Fold(TypeHeading.NameIn(section.Heading!)))];

    public bool Has(string text) => TypePhraseReader.Read(text, notation, out _) is { } type && Has(type);

    private bool Has(TypeExpression type) => type.Form switch
    {
        TypeForm.Scalar => true,
        TypeForm.Named => type.Target is not null
            || type.Shape != TypeShape.JsonElement
            || _headings.Contains(NameFolding.Fold(PhraseWords.WithoutTail(type.Name)))
            || IsTypeName(type.SimpleName),
        _ => type.Arguments.Count > 0 && Has(type.Last!),
    };

    // "itemBody", "HttpMethod", no "MX" and no "Required".
    private static bool IsTypeName(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && char.IsLower(name[i - 1]))
            {
                return name.IndexOf(' ') < 0;
            }
        }

        return false;
    }
}
