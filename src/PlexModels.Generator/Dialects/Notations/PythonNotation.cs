using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Python, as Speakeasy, OpenAPI Generator and Swagger Codegen write it.</summary>
internal static class PythonNotation
{
    public static Notation Instance { get; } = new("Python", new WordTable
    {
        { TypeShape.Int64, "int" },
        { TypeShape.Double, "float" },
        { TypeShape.Decimal, "Decimal" },
        { TypeShape.Boolean, "bool", "True", "False" },
        { TypeShape.String, "str" },
        { TypeShape.DateTimeOffset, "datetime" },
        { TypeShape.DateOnly, "date" },
        { TypeShape.TimeOnly, "time" },
        { TypeShape.TimeSpan, "timedelta" },
        { TypeShape.Guid, "UUID" },
        { TypeShape.Bytes, "bytes", "bytearray" },
        { TypeShape.JsonElement, "Any", "object", "None", "none_type", "NoneType", "AnyType" },
        { TypeShape.HttpResponse, "httpx.Response", "requests.Response" },
        { TypeShape.Stream, "IO", "IOBase", "file", "file_type" },
        { TypeForm.List, "List", "list", "Set", "set", "Sequence", "Tuple", "tuple" },
        { TypeForm.Map, "Dict", "dict", "Mapping" },
        { TypeForm.Optional, "Optional" },
        { TypeForm.OrNull, "Nullable" },
        { TypeForm.ThreeState, "OptionalNullable" },
        { TypeForm.Union, "Union", "Literal", "Annotated" },
    })
    {
        Syntax = TypeSyntax.SquareArguments | TypeSyntax.RoundArguments | TypeSyntax.Dot | TypeSyntax.Alternatives
            | TypeSyntax.CommaAlternatives,
        CodeLanguages = ["python", "py"],
        Hosts = ["docs.python.org", "www.python-httpx.org"],

        // Speakeasy's pages call an instant date and a date datetime, and link each to the other's section.
        ExternalTypes = [("#date-objects", TypeShape.DateTimeOffset), ("#datetime-objects", TypeShape.DateOnly)],
        NameCase = NameCase.Snake,
        MarksOptionalTypes = true,
        MarksNullableTypes = true,
        NamePrefixes = ["var_"],
        Keywords = new KeywordSet(
            "False None True and as assert async await break class continue def del elif else except finally for from global if " +
            "import in is lambda nonlocal not or pass raise return try while with yield type id list dict set str int float bool " +
            "object print property schema json copy date datetime"),
    };
}
