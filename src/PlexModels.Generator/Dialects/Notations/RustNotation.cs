using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Rust, as OpenAPI Generator writes it.</summary>
internal static class RustNotation
{
    public static Notation Instance { get; } = new("Rust", new WordTable
    {
        { TypeShape.Int64, "i64", "u64", "u32", "isize", "usize" },
        { TypeShape.Int32, "i32", "i16", "i8", "u16" },
        { new TypeWord(TypeForm.Scalar, TypeShape.Int32, IsByte: true), "u8" },
        { TypeShape.Double, "f64" },
        { TypeShape.Single, "f32" },
        { TypeShape.Boolean, "bool" },
        { TypeShape.String, "String", "str", "char" },
        { TypeShape.DateTimeOffset, "DateTime" },
        { TypeShape.DateOnly, "NaiveDate" },
        { TypeShape.Guid, "Uuid", "uuid::Uuid" },
        { TypeShape.Uri, "url::Url" },
        { TypeShape.JsonElement, "serde_json::Value", "AnyType" },
        { TypeShape.Stream, "std::path::PathBuf" },
        { TypeForm.List, "Vec", "HashSet" },
        { TypeForm.Map, "HashMap", "BTreeMap" },
        { TypeForm.OrNull, "Option" },

        // A Box is what it holds.
        { TypeForm.Union, "Box" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.DoubleColon,
        CodeLanguages = ["rust"],
        NameCase = NameCase.Snake,
        MarksOptionalTypes = true,
        MarksNullableTypes = true,
        NamePrefixes = ["r#"],
        Keywords = new KeywordSet(
            "as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub " +
            "ref return self static struct super trait true type unsafe use where while"),
    };
}
