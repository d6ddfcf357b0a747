using PlexModels.Generator.Types;

namespace PlexModels.Generator.Dialects.Notations;

/// <summary>Ruby, as Speakeasy and OpenAPI Generator write it.</summary>
internal static class RubyNotation
{
    public static Notation Instance { get; } = new("Ruby", new WordTable
    {
        { TypeShape.Int64, "Integer" },
        { TypeShape.Double, "Float" },
        { TypeShape.Decimal, "BigDecimal" },
        { TypeShape.Boolean, "Boolean" },
        { TypeShape.String, "String", "Symbol" },
        { TypeShape.DateTimeOffset, "Time", "DateTime" },
        { TypeShape.DateOnly, "Date" },
        { TypeShape.JsonElement, "Object", "T.untyped", "NilClass", "AnyType" },
        { TypeShape.HttpResponse, "Faraday::Response" },
        { TypeShape.Stream, "File", "IO" },
        { TypeForm.List, "Array" },
        { TypeForm.Map, "Hash" },
        { TypeForm.OrNull, "T.nilable", "Nilable" },
        { TypeForm.Union, "T.any", "Crystalline::Union", "Crystalline::DiscriminatedUnion", "Union" },
    })
    {
        Syntax = TypeSyntax.AngleArguments | TypeSyntax.SquareArguments | TypeSyntax.RoundArguments | TypeSyntax.DoubleColon,
        CodeLanguages = ["ruby", "rb"],
        Hosts = ["ruby-doc.org", "www.rubydoc.info"],

        // Speakeasy's pages call an instant Date and a date DateTime.
        ExternalTypes = [("/DateTime.html", TypeShape.DateOnly), ("/Date.html", TypeShape.DateTimeOffset)],
        NameCase = NameCase.Snake,
        MarksOptionalTypes = true,
        Keywords = new KeywordSet(
            "alias and begin break case class def defined do else elsif end ensure false for if in module next nil not or redo rescue " +
            "retry return self super then true undef unless until when while yield method hash send object_id display"),
    };
}
