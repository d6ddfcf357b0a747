using PlexModels.Generator.Pages;

namespace PlexModels.Generator.Dialects.Layouts.Tables.Columns;

/// <summary>The columns of a table by what their headers say.</summary>
internal sealed class ColumnRoles
{
    // Words apart by blanks, then phrases apart by bars.
    private static readonly WordMeanings<ColumnRole> s_words = Words(
        (ColumnRole.Name,
            "name field property attribute parameter param key element argument variable|field name|property name|attribute name|"
            + "parameter name|key name|element name|json field|json property|navigation property|relationship|relationship name|"
            + "member name|data element|xml element|object property|object field|input field|output field|response field|"
            + "response parameter|field path|json path|column name"),
        (ColumnRole.Label,
            "member members flag constant enumerator title level mode status state feature keyword kind enum|enum value|enum name|"
            + "enum member|enumeration value|enumeration member|role name|option name|constant name|type name|event"),
        (ColumnRole.Type,
            "type datatype types schema|data type|value type|json type|field type|property type|json data type|data-type|type and format|"
            + "type (format)|edm type|json schema type|.net type|c# type|attribute type|element type|member type|"
            + "parameter type|column type|type/format|type & format|type & description|type and description|ts type|"
            + "sql type|graphql type|column data type"),
        (ColumnRole.Required,
            "required mandatory req required? presence mandatory? obligatory req. m/o o/m r/o o/r m/o/c r/o/c req/opt opt/req "
            + "required/optional optional/required mandatory/optional optional/mandatory|is required|required field|"
            + "required / optional|required or optional|optional / required|mandatory / optional|"
            + "mandatory or optional|m / o|r / o|req / opt|always present"),
        (ColumnRole.Optional, "optional optional? |is optional"),
        (ColumnRole.Nullable, "nullable nullable? null null? |allow null|allows null|is nullable"),
        (ColumnRole.Cardinality, "label rule"),
        (ColumnRole.Multiplicity, "cardinality occurrence occurrences occurs multiplicity card card."),
        (ColumnRole.Condition,
            "condition conditions when|applies to|valid types|valid for|valid option types|applicable to|used by|used in|channel type|"
            + "associated types|associated trigger types|associated action types|trigger types|action types|event types"),
        (ColumnRole.Value,
            "value number id integer code int bit index ordinal|int value|integer value|json value|string value|numeric value|number value|"
            + "enum number|raw value|decimal value"),
        (ColumnRole.Description,
            "description descriptions notes note comments comment meaning defines definition remarks details explanation purpose usage "
            + "summary info information|what it is|what it does|title/description"),
        (ColumnRole.Example, "example examples sample|example value|sample value"),
        (ColumnRole.Default, "default defaults|default value"),
        (ColumnRole.Values,
            "values enumeration|allowed values|possible values|valid values|accepted values|permitted values|supported values|"
            + "available values|allowed value|enum values|enum options"),
        (ColumnRole.Rules, "constraint constraints restriction restrictions validation validations"),
        (ColumnRole.Format, "format|type format|data format|value format"),
        (ColumnRole.Deprecated, "deprecated|is deprecated"),
        (ColumnRole.JsonName, "|json name|wire name|json key|name in json"));

    private readonly ColumnRole[] _roles;

    private ColumnRoles(ColumnRole[] roles) => _roles = roles;

    public int Count => _roles.Length;

    public static ColumnRoles Of(MarkdownTable table)
    {
        ColumnRole[] roles = [.. table.Columns.Select(Of)];

        // Beside that column, "Definition" is where in a schema the type stands.
        for (var i = table.Column("Title/Description") - 1; i >= 0; i--)
        {
            roles[i] = roles[i] == ColumnRole.Description ? ColumnRole.Other : roles[i];
        }

        return new ColumnRoles(roles);
    }

    /// <summary>The first column of a role, or -1.</summary>
    public int Find(ColumnRole role) => Array.IndexOf(_roles, role);

    public ColumnRole this[int column] => _roles[column];

    /// <summary>These, with one column that says what its cells show.</summary>
    public ColumnRoles With(int column, ColumnRole role)
    {
        var roles = (ColumnRole[])_roles.Clone();
        roles[column] = role;
        return new ColumnRoles(roles);
    }

    /// <summary>The column of notes beside that of descriptions, or -1.</summary>
    public int FindNotes()
    {
        var last = Array.LastIndexOf(_roles, ColumnRole.Description);
        return last > Find(ColumnRole.Description) ? last : -1;
    }

    private static ColumnRole Of(string header)
    {
        // "Required*", "Type:", "Name (string)".
        var open = header.IndexOf('(');
        var word = (open > 0 ? header.Substring(0, open) : header).Trim(' ', ':', '*', '\u00B9', '\u00B2', '.', '#').ToLowerInvariant();
        return s_words.Find(word) ?? ColumnRole.Other;
    }

    // Words are between blanks, phrases between bars. A type may be called after any language, and a word that English has means what it
    // means there.
    private static WordMeanings<ColumnRole> Words(params (ColumnRole Role, string Headers)[] roles) => new(
    [
        .. roles.Select(static role => (role.Role, Separate(role.Headers))),
        .. Layout.AllNotations.Select(static notation => (ColumnRole.Type, $"{notation.Name.ToLowerInvariant()} type")),
        .. TranslatedWords.Headers,
    ]);

    private static string Separate(string headers)
    {
        var bar = headers.IndexOf('|');
        var words = (bar < 0 ? headers : headers.Substring(0, bar)).Trim().Replace(' ', '|');
        return bar < 0 ? words : (words + headers.Substring(bar)).TrimStart('|');
    }
}
