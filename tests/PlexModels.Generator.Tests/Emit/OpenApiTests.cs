using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexModels.Generator.Tests.Harness;

namespace PlexModels.Generator.Tests.Emit;

/// <summary>What a project gets for the OpenAPI documents of ASP.NET Core, by what it references.</summary>
public sealed class OpenApiTests
{
    private const string File = "PlexModelsOpenApi.g.cs";

    private static readonly Page s_place = Page.WithFields("Place", "`city` | *String* | :heavy_check_mark: | N/A | |");

    [Fact]
    public void A_project_that_makes_OpenAPI_documents_gets_what_describes_its_models_in_them() =>
        Assert.Contains(" AddPlexModels(this ", Run(Library("Microsoft.AspNetCore.OpenApi", 10), Library("Microsoft.OpenApi", 2)).Sources[File], StringComparison.Ordinal);

    [Theory]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(9, 2)]
    public void Older_versions_have_no_schemas_to_set(int aspNetCore, int openApi) =>
        Assert.DoesNotContain(File, Run(Library("Microsoft.AspNetCore.OpenApi", aspNetCore), Library("Microsoft.OpenApi", openApi)).Sources.Keys);

    [Fact]
    public void A_project_that_hides_the_document_types_from_itself_gets_no_code_that_needs_them() =>
        Assert.DoesNotContain(File, Run(Library("Microsoft.AspNetCore.OpenApi", 10)).Sources.Keys);

    [Fact]
    public void A_project_without_pages_gets_nothing() =>
        Assert.Empty(Of([Library("Microsoft.AspNetCore.OpenApi", 10), Library("Microsoft.OpenApi", 2)], []).Sources);

    [Theory]
    [InlineData("public")]
    [InlineData("internal")]
    public void It_is_as_accessible_as_the_models(string accessibility) => Assert.Contains(
        $"\n{accessibility} static class PlexModelsOpenApi\n",
        Of(
            [Library("Microsoft.AspNetCore.OpenApi", 10), Library("Microsoft.OpenApi", 2)],
            [s_place],
            new TestOptions().WithProperty("PlexModelsAccessibility", accessibility)).Sources[File],
        StringComparison.Ordinal);

    private static GeneratorRun Run(params MetadataReference[] references) => Of(references, [s_place]);

    private static GeneratorRun Of(MetadataReference[] references, AdditionalText[] pages, TestOptions? options = null) => GeneratorRun.With(
        options ?? new TestOptions(), GeneratorRun.Compilation().AddReferences(references), new CSharpParseOptions(LanguageVersion.CSharp11), pages);

    private static PortableExecutableReference Library(string name, int version)
    {
        using var image = new MemoryStream();
        var compilation = GeneratorRun.Compilation($"[assembly: System.Reflection.AssemblyVersion(\"{version}.0.0.0\")]").WithAssemblyName(name);
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
