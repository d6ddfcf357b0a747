using PlexModels.Generator.Dialects.Layouts.Tables.Headings;
using PlexModels.Generator.Dialects.Layouts.Tables.Names;
using PlexModels.Generator.Dialects.Notations;
using PlexModels.Generator.Pages;
using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>Tells whether text is a type: a known word, a link, a list, or a type that the page itself declares.</summary>
internal sealed class KnownTypes(MarkdownPage page, Notation notation, CancellationToken cancellation)
{
    // Cells that are longer begin with a type at most.
    private const int MaxWords = 5;
    private const int MaxLength = 200;

    // Words that people use for types alone. "id", "key" and "date" are names and values as well.
    private static readonly HashSet<string> s_plain = new(
        ("string|str|integer|int|int8|int16|int32|int64|uint|uint8|uint16|uint32|uint64|long|short|byte|number|float|double|decimal|"
            + "float32|float64|numeric|boolean|bool|object|json object|datetime|date-time|timestamp|uuid|guid|varchar|nvarchar|"
            + "bigint|smallint|tinyint|mediumint|json|jsonb|timestamptz|bytea|double precision|biginteger|bigdecimal|"
            + "offsetdatetime|edm.string|cadena|"
            + "texto|cadena de texto|entero|inteiro|intero|booleano|booleana|objeto|objekt|objet|oggetto|ganzzahl|dezimalzahl|zeichenkette|"
            + "zeichenfolge|entier|stringa|wahrheitswert").Split('|'),
        StringComparer.Ordinal);

    private readonly HashSet<string> _headings = [.. PageOutline.Of(page, cancellation).Sections
        .Where(static section => section.Heading is not null)
        .Select(static section => NameFolding.Fold(TypeHeading.NameIn(section.Heading!)))];

    // The same few words stand in most cells.
    private readonly Dictionary<string, TypeExpression?> _read = new(StringComparer.Ordinal);

    public bool Has(string text) => Read(text) is { } type && Has(type);

    /// <summary>Whether a cell is a type beyond doubt, whatever its column is called.</summary>
    public bool IsPlain(string text) =>
        text.Length <= MaxLength
        && text.Split([' '], MaxWords + 2, StringSplitOptions.RemoveEmptyEntries).Length <= MaxWords
        && Read(text) is { } type
        && IsPlain(type);

    private TypeExpression? Read(string text)
    {
        if (!_read.TryGetValue(text, out var type))
        {
            _read.Add(text, type = TypePhraseReader.Read(text, notation, out _));
        }

        return type;
    }

    private static bool IsPlain(TypeExpression type) => type.Form switch
    {
        TypeForm.Scalar => type is { Target: null, Values.Count: 0 }
            && (s_plain.Contains(type.Name) || type.Name.Any(static c => c > '\u036F')),
        TypeForm.List => type.Name is "array" or "[]" || IsPlain(type.Last!),
        _ => type.Arguments.Count > 0 && IsPlain(type.Last!),
    };

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
