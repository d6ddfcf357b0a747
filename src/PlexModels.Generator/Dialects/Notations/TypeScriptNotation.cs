using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>TypeScript, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class TypeScriptNotation
{
    public static Notation Instance { get; } = new("TypeScript", new WordTable
    {
        { TypeShape.Double, "number" },
        { TypeShape.BigInteger, "bigint", "BigInt" },
        { TypeShape.Decimal, "Decimal" },
        { TypeShape.Boolean, "boolean", "true", "false" },
        { TypeShape.String, "string" },
        { TypeShape.DateTimeOffset, "Date" },
        { TypeShape.DateOnly, "RFCDate" },
        { TypeShape.Uri, "URL" },
        { TypeShape.Bytes, "Uint8Array", "ArrayBuffer", "Blob", "Buffer" },
        { TypeShape.JsonElement, "any", "unknown", "object", "Object", "null", "undefined", "AnyType" },
        { TypeShape.HttpResponse, "Response", "Request" },
        { TypeShape.Stream, "ReadableStream", "File" },
        { TypeForm.List, "Array", "ReadonlyArray", "Set" },
        { TypeForm.Map, "Record", "Map" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.ListSuffix | TypeSyntax.Braces | TypeSyntax.Alternatives,
        CodeLanguages = ["typescript", "ts"],
        Hosts = ["developer.mozilla.org"],
        TypePages = new Dictionary<string, TypeShape>(StringComparer.Ordinal) { ["rfcdate"] = TypeShape.DateOnly },
        Keywords = new KeywordSet(
            "break case catch class const continue debugger default delete do else enum export extends false finally for function if " +
            "import in instanceof new null return super switch this throw true try typeof var void while with"),
    };
}
