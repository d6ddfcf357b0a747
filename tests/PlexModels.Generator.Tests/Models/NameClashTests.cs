using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Models;

public sealed class NameClashTests
{
    private static readonly string[] s_names =
    [
        "System", "Task", "String", "List", "JsonElement", "Attribute", "Object", "Type", "Exception", "Default", "Options", "JsonNullable",
        "PlexModelsJson", "PlexModelsJsonContext", "Int64", "Boolean", "Nullable", "Stream", "Uri", "Guid", "Action", "IEquatable",
        "JsonSerializer", "Utf8JsonReader", "Utf8JsonWriter", "JsonCodec", "Converter", "Codecs", "JsonConverter", "GetTypeInfo", "Acme",
        "Value", "Global", "Record", "Dynamic", "Var", "Nint", "Required", "File", "JsonTypeInfo", "JsonException", "IsExternalInit",
        "JsonPropertyName", "JsonPropertyNameAttribute", "JsonExtensionData", "JsonExtensionDataAttribute", "Json", "Collections", "Metadata", "Nodes", "Serialization", "Input", "Output", "Member", "MemberTable", "NamesAsRead", "Settings", "Fit", "Alone", "Looks",
        "DebuggerDisplay", "DebuggerDisplayAttribute", "EditorBrowsable", "EditorBrowsableAttribute", "JsonConverterAttribute", "JsonIgnoreAttribute", "SetsRequiredMembersAttribute", "Debugger", "Process", "Component", "Values", "All", "Kind", "Kinds", "Parse", "TryParse", "CompareTo", "None", "Show", "Same",
        "Vector128", "Vector256", "MemoryMarshal", "MethodImpl", "MethodImplAttribute", "MethodImplOptions", "RuntimeHelpers", "DebuggerNonUserCode", "DebuggerNonUserCodeAttribute", "ExcludeFromCodeCoverage", "ExcludeFromCodeCoverageAttribute", "NotNullWhen", "MaybeNullWhen", "ConditionalWeakTable", "UnconditionalSuppressMessage",
    ];

    // A compilation takes longer than all that is generated for it.
    private const int NamesAtOnce = 8;

    public static TheoryData<string[]> Names => [.. s_names.Chunk(NamesAtOnce)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Object_pages_of_any_name_compile(string[] names)
    {
        var run = GeneratorRun.Of([.. names.SelectMany(static name => new[]
        {
            Page.WithFields(name, "`a` | *String* | :heavy_check_mark: | N/A | ", "`b` | List\\<*Object*> | :heavy_minus_sign: | N/A | ", "`c` | *JsonNullable\\<Long>* | :heavy_minus_sign: | N/A | "),
            UserOf(name, "Map\\<String, ", ">"),
        })]);

        Assert.Empty(run.CompilerDiagnostics);
        Assert.DoesNotContain("PLX0014", run.Ids);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Enum_pages_and_union_pages_of_any_name_compile(string[] names)
    {
        Page[] users = [.. names.Select(static name => UserOf(name, "List\\<", ">"))];
        var enums = GeneratorRun.Of([.. names.Select(static name => Page.WithValues(name, ("A", "a"), ("B", "b"))), .. users]);
        var numbers = GeneratorRun.Of([.. names.Select(static name => Page.WithValues(name, ("A", "1"), ("B", "2"))), .. users]);
        var unions = GeneratorRun.Of([.. names.Select(static name => Page.WithSupportedTypes(name, $"{name}User", "String", "List<Long>")), .. users]);

        Assert.Empty(enums.CompilerDiagnostics);
        Assert.Empty(numbers.CompilerDiagnostics);
        Assert.Empty(unions.CompilerDiagnostics);
    }

    [Fact]
    public void Pages_of_all_those_names_compile_together()
    {
        var run = GeneratorRun.Of([.. s_names.Select(static name => Page.WithFields(name, [.. s_names.Select(static other => $"`{other}` | [Optional\\<{other}>]({other}.md) | :heavy_minus_sign: | N/A | ")]))]);

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("1st", "_1st")]
    [InlineData("x-y", "XY")]
    [InlineData("a.b", "AB")]
    [InlineData("$ref", "Ref")]
    [InlineData("@type", "Type")]
    [InlineData("xml:lang", "XmlLang")]
    [InlineData("-", "Unnamed")]
    public void A_field_of_any_characters_has_a_property_and_keeps_its_wire_name(string name, string property)
    {
        var json = new GeneratedContext(GeneratorRun.Of(Page.WithFields("Thing", $"`{name}` | *String* | :heavy_check_mark: | N/A | ")));
        var document = $$"""{"{{name}}":"v"}""";

        Assert.Equal("v", GeneratedContext.Get(json.Read("Thing", document), property));
        Assert.Equal(document, json.RoundTrip("Thing", document));
    }

    [Fact]
    public void Fields_of_all_those_names_compile_together()
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", [.. s_names.Select(static name => $"`{name}` | *String* | :heavy_check_mark: | N/A | ")]));

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("Acme.System")]
    [InlineData("String")]
    [InlineData("PlexModelsJson")]
    [InlineData("Acme.Acme")]
    [InlineData("Json")]
    [InlineData("Collections.Generic")]
    public void A_root_namespace_of_any_name_compiles(string rootNamespace)
    {
        var run = GeneratorRun.With(
            new TestOptions(rootNamespace),
            Page.WithFields("Thing", "`a` | *String* | :heavy_check_mark: | N/A | ", "`b` | *JsonNullable\\<Long>* | :heavy_minus_sign: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("")]
    [InlineData("namespace Acme;")]
    [InlineData("namespace Json;")]
    [InlineData("namespace Acme.System;")]
    public void Classes_of_the_users_own_are_not_taken_for_what_the_support_code_names(string @namespace)
    {
        string[] names = ["Collections", "Json", "Metadata", "Nodes", "Serialization", "JsonElement", "Utf8JsonReader"];
        var own = string.Concat(names.Select(static name => $"internal class {name} {{ }}\n"));

        var run = GeneratorRun.With(
            new TestOptions(),
            $"{@namespace}\n{own}",
            Page.WithFields("Thing", "`a` | *String* | :heavy_check_mark: | N/A | ", "`b` | *JsonNullable\\<Long>* | :heavy_minus_sign: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("system")]
    [InlineData("text")]
    [InlineData("class")]
    [InlineData("1")]
    public void A_folder_of_any_name_compiles(string folder)
    {
        var run = GeneratorRun.Of(
            new Page($"/project/specs/{folder}/Inner.md", "# Inner\n\n## Fields\n\n| Field | Type | Required |\n| - | - | - |\n| `a` | *JsonNullable\\<String>* |  |\n"),
            Page.WithFields("Outer", $"`inner` | [Inner]({folder}/Inner.md) | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Fact]
    public void A_field_named_like_its_class_is_renamed_and_keeps_its_wire_name()
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", "`thing` | *String* | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Matches("JsonPropertyName\\(\"thing\"\\)\\]\\s+public required string ThingValue ", run.Sources["Thing.g.cs"]);
    }

    [Theory]
    [InlineData("equals", "EqualsValue")]
    [InlineData("toString", "ToStringValue")]
    [InlineData("getHashCode", "GetHashCodeValue")]
    [InlineData("get_type", "GetTypeValue")]
    [InlineData("finalize", "FinalizeValue")]
    [InlineData("memberwiseClone", "MemberwiseCloneValue")]
    [InlineData("additionalProperties", "AdditionalPropertiesValue")]
    [InlineData("jsonCodec", "JsonCodecValue")]
    public void A_field_named_like_a_member_of_every_model_is_renamed_and_keeps_its_wire_name(string name, string property)
    {
        var run = GeneratorRun.Of(Page.WithFields("Thing", $"`{name}` | *String* | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Matches($"JsonPropertyName\\(\"{name}\"\\)\\]\\s+public required string {property} ", run.Sources["Thing.g.cs"]);
    }

    [Fact]
    public void Fields_that_differ_in_case_or_separators_alone_keep_their_wire_names()
    {
        var run = GeneratorRun.Of(Page.WithFields(
            "Thing",
            "`id` | *String* | :heavy_check_mark: | N/A | ",
            "`ID` | *String* | :heavy_check_mark: | N/A | ",
            "`i_d` | *long* | :heavy_check_mark: | N/A | ",
            "`iD` | *long* | :heavy_check_mark: | N/A | "));

        Assert.Empty(run.CompilerDiagnostics);
        foreach (var name in (string[])["id", "ID", "i_d", "iD"])
        {
            Assert.Contains($"JsonPropertyName(\"{name}\")", run.Sources["Thing.g.cs"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Keywords_may_be_names()
    {
        string[] words = ["class", "default_", "event", "namespace", "string", "this", "null", "async", "await", "required", "init", "value", "field", "record", "get", "set"];
        var run = GeneratorRun.Of(
            Page.WithFields("class", [.. words.Select(static word => $"`{word}` | *String* | :heavy_minus_sign: | N/A | ")]),
            Page.WithValues("enum", [.. words.Select(static word => (word, word))]));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("JsonPropertyName(\"default\")", run.Sources["Class.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Records_may_have_fields_named_like_what_the_compiler_writes()
    {
        var run = GeneratorRun.With(
            new TestOptions().WithProperty("PlexModelsKind", "Record"),
            Page.WithFields("Thing", [.. ((string[])["clone", "<Clone>$", "equalityContract", "printMembers", "deconstruct", "op_Equality"]).Select(static name => $"`{name}` | *String* | :heavy_check_mark: | N/A | ")]));

        Assert.Empty(run.CompilerDiagnostics);
    }

    [Theory]
    [InlineData("Metadata", "Metadata", "Metadata2")]
    [InlineData("MetaData", "Metadata", "Metadata2")]
    [InlineData("meta-data", "MetaData", "MetaData2")]
    public void Two_pages_of_one_name_in_one_namespace_are_numbered(string first, string second, string renamed)
    {
        var run = GeneratorRun.Of(
            Page.WithFields("A", "`a` | *long* | :heavy_check_mark: | N/A | ").Titled(first),
            Page.WithFields("B", "`b` | *long* | :heavy_check_mark: | N/A | ").Titled(second));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(["PLX0019"], run.Ids);
        Assert.Contains("is taken by the page 'A.md'", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains($" {renamed}\n", run.Sources[renamed + ".g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_of_one_name_in_two_folders_keep_it()
    {
        const string Table = "\n\n## Fields\n\n| Field | Type | Required |\n| - | - | - |\n| `a` | *long* | |\n";
        var run = GeneratorRun.Of(new Page("/project/specs/one/Metadata.md", "# Metadata" + Table), new Page("/project/specs/two/Metadata.md", "# Metadata" + Table));

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.CompilerDiagnostics);
        Assert.Contains("One.Metadata.g.cs", run.Sources.Keys);
        Assert.Contains("Two.Metadata.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void A_page_named_like_a_namespace_is_renamed()
    {
        var run = GeneratorRun.Of(
            Page.WithFields("Operations", "`inner` | [Inner](operations/Inner.md) | :heavy_check_mark: | N/A | "),
            new Page("/project/specs/operations/Inner.md", "# Inner\n\n## Values\n\n| Name | Value |\n| - | - |\n| A | 1 |\n"));

        Assert.Empty(run.CompilerDiagnostics);
        Assert.Equal(["PLX0019"], run.Ids);
        Assert.Contains("is taken by a namespace or the generator", run.Diagnostics[0].GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("Operations2.g.cs", run.Sources.Keys);
    }

    private static Page UserOf(string name, string open, string close) => Page.WithFields(
        name + "User", $"`one` | [{name}]({name}.md) | :heavy_check_mark: | N/A | ", $"`many` | {open}[{name}]({name}.md){close} | :heavy_minus_sign: | N/A | ");
}
