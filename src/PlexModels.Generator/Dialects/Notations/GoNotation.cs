using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Go, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class GoNotation
{
    public static Notation Instance { get; } = new("Go", new WordTable
    {
        { TypeShape.Int64, "int64", "uint", "uint64", "uint32" },
        { TypeShape.Int32, "int", "int32", "int16", "int8", "uint16" },
        { new TypeWord(TypeForm.Scalar, TypeShape.Int32, IsByte: true), "byte", "uint8" },
        { TypeShape.Double, "float64" },
        { TypeShape.Single, "float32" },
        { TypeShape.BigInteger, "big.Int" },
        { TypeShape.Decimal, "decimal.Big", "decimal.Decimal", "types.Decimal" },
        { TypeShape.Boolean, "bool" },
        { TypeShape.String, "string", "rune" },
        { TypeShape.DateTimeOffset, "time.Time" },
        { TypeShape.DateOnly, "types.Date" },
        { TypeShape.TimeSpan, "time.Duration" },
        { TypeShape.JsonElement, "any", "interface", "interface{}", "json.RawMessage", "AnyType" },
        { TypeShape.HttpResponse, "http.Response", "http.Request" },
        { TypeShape.Stream, "io.ReadCloser", "io.Reader", "os.File" },
        { new TypeWord(TypeForm.OrNull, TypeShape.String), "NullableString" },
        { new TypeWord(TypeForm.OrNull, TypeShape.Int64), "NullableInt", "NullableInt64" },
        { new TypeWord(TypeForm.OrNull, TypeShape.Int32), "NullableInt32" },
        { new TypeWord(TypeForm.OrNull, TypeShape.Double), "NullableFloat64" },
        { new TypeWord(TypeForm.OrNull, TypeShape.Single), "NullableFloat32" },
        { new TypeWord(TypeForm.OrNull, TypeShape.Boolean), "NullableBool" },
        { new TypeWord(TypeForm.OrNull, TypeShape.DateTimeOffset), "NullableTime" },
    })
    {
        Syntax = TypeSyntax.ListPrefix | TypeSyntax.MapPrefix | TypeSyntax.Pointer | TypeSyntax.Dot,
        CodeLanguages = ["go", "golang"],
        Hosts = ["pkg.go.dev"],
        TypePages = new Dictionary<string, TypeShape>(StringComparer.Ordinal) { ["date"] = TypeShape.DateOnly },
        UnionWords = new WordTable
        {
            { TypeShape.String, "Str" },
            { TypeShape.Double, "Number" },
            { TypeShape.Int64, "Integer" },
            { TypeShape.Boolean, "Boolean" },
            { TypeShape.JsonElement, "Any" },
        },
        NameCase = NameCase.Pascal,
        MarksOptionalTypes = true,
        NullablePrefix = "Nullable",
    };
}
