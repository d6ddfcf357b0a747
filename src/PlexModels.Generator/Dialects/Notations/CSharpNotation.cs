using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>C#, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class CSharpNotation
{
    public static Notation Instance { get; } = new("CSharp", new WordTable
    {
        { TypeShape.Int64, "long", "Int64", "uint", "UInt32", "ulong", "UInt64" },
        { TypeShape.Int32, "int", "Int32", "short", "Int16", "sbyte", "ushort" },
        { new TypeWord(TypeForm.Scalar, TypeShape.Int32, IsByte: true), "byte", "Byte" },
        { TypeShape.Double, "double", "Double" },
        { TypeShape.Single, "float", "Single" },
        { TypeShape.Decimal, "decimal", "Decimal" },
        { TypeShape.BigInteger, "BigInteger" },
        { TypeShape.Boolean, "bool", "Boolean" },
        { TypeShape.String, "string", "char" },
        { TypeShape.DateTimeOffset, "DateTime", "DateTimeOffset" },
        { TypeShape.DateOnly, "DateOnly", "LocalDate" },
        { TypeShape.TimeOnly, "TimeOnly" },
        { TypeShape.TimeSpan, "TimeSpan" },
        { TypeShape.Guid, "Guid" },
        { TypeShape.Uri, "Uri" },
        { TypeShape.JsonElement, "object", "Object", "JsonElement", "AnyType" },
        { TypeShape.HttpResponse, "HttpResponseMessage", "HttpRequestMessage" },
        { TypeShape.Stream, "Stream", "FileParameter" },
        { TypeForm.List, "List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "Collection", "HashSet", "ISet" },
        { TypeForm.Map, "Dictionary", "IDictionary", "IReadOnlyDictionary" },
        { TypeForm.OrNull, "Nullable" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.ListSuffix | TypeSyntax.NullableSuffix | TypeSyntax.Dot,
        CodeLanguages = ["csharp", "cs", "c#"],
        Hosts = ["learn.microsoft.com", "nodatime.org"],
        ExternalTypes = [("LocalDate.html", TypeShape.DateOnly)],
        UnionWords = new WordTable
        {
            { TypeShape.String, "Str" },
            { TypeShape.Double, "Number" },
            { TypeShape.Int64, "Integer" },
            { TypeShape.JsonElement, "Any" },
        },
        NameCase = NameCase.Pascal,
        NamePrefixes = ["Var"],
    };
}
