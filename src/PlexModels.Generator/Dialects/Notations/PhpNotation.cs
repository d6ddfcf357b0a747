using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>PHP, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class PhpNotation
{
    public static Notation Instance { get; } = new("PHP", new WordTable
    {
        { TypeShape.Int64, "int", "integer" },
        { TypeShape.Double, "float", "double" },
        { TypeShape.BigInteger, "BigInteger" },
        { TypeShape.Decimal, "BigDecimal" },
        { TypeShape.Boolean, "bool", "boolean" },
        { TypeShape.String, "string" },
        { TypeShape.DateTimeOffset, "DateTime", "DateTimeInterface", "DateTimeImmutable" },
        { TypeShape.DateOnly, "LocalDate" },
        { TypeShape.JsonElement, "mixed", "object", "null", "AnyType" },
        { TypeShape.HttpResponse, "ResponseInterface", "RequestInterface" },
        { TypeShape.Stream, "SplFileObject", "StreamInterface" },
        { TypeForm.List, "array" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.ListSuffix | TypeSyntax.NullablePrefix | TypeSyntax.Backslash
            | TypeSyntax.Alternatives,
        CodeLanguages = ["php"],
        Hosts = ["www.php.net", "www.php-fig.org"],
        NameCase = NameCase.Camel,
        MarksOptionalTypes = true,
    };
}
