namespace PlexModels.Package.Tests;

/// <summary>Two assemblies with pages, one of which sees what is internal in the other: what is generated for either has no warning and means its own types.</summary>
public sealed class TwoAssemblyTests(PackedPackage package)
{
    private const string Internal = "<PropertyGroup><PlexModelsAccessibility>internal</PlexModelsAccessibility></PropertyGroup>";
    private const string Friend = """<ItemGroup><InternalsVisibleTo Include="Consumer" /></ItemGroup>""";
    private const string SameNamespace = "<PropertyGroup><RootNamespace>Shop</RootNamespace></PropertyGroup>";
    private const string JsonPackage = """<ItemGroup><PackageReference Include="System.Text.Json" Version="8.0.5" /></ItemGroup>""";

    [Theory]
    [InlineData("net10.0", SameNamespace)]
    [InlineData("net10.0", SameNamespace + Friend)]
    [InlineData("net10.0", SameNamespace + Friend + Internal)]
    [InlineData("net10.0", "<PropertyGroup><RootNamespace>Shop.Items</RootNamespace></PropertyGroup>" + Friend + Internal)]
    [InlineData("netstandard2.0", SameNamespace + JsonPackage)]
    [InlineData("netstandard2.0", SameNamespace + Friend + JsonPackage)]
    [InlineData("netstandard2.0", SameNamespace + Friend + Internal + JsonPackage)]
    public async Task Both_build_without_a_warning_and_run(string framework, string libraryContent)
    {
        using var library = new ModelLibrary(package, SameNamespace + """<ItemGroup><PlexModelsSpec Include="specs/**/*.md" /></ItemGroup>""" + Internal, libraryContent, framework, hasReference: true);
        library.App.WritePage("specs/Order.md", "`id` | *long* | :heavy_check_mark: | N/A", "`note` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A", "`at` | *OffsetDateTime* | :heavy_check_mark: | N/A");
        library.App.WritePage("specs/items/Line.md", "`count` | *Integer* | :heavy_check_mark: | N/A");
        library.App.Write("Program.cs", """
            using System.Text.Json;

            var order = JsonSerializer.Deserialize(args[0], Shop.Order.JsonTypeInfo)!;
            Console.WriteLine(JsonSerializer.Serialize(order, Shop.Order.JsonTypeInfo));
            Console.WriteLine(JsonSerializer.Serialize(new Shop.Items.Line { Count = 3 }, Shop.Items.Line.JsonTypeInfo));
            """);
        const string Json = """{"id":1,"note":null,"at":"2024-05-17T09:30:00+02:00"}""";

        var output = (await CommandLine.SucceedAsync(library.App.Folder, "run", "--", Json)).Trim().Split('\n', StringSplitOptions.TrimEntries);

        Assert.Equal([Json, """{"count":3}"""], output[^2..]);
        Assert.DoesNotContain("warning", await library.App.BuildAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_generator_or_a_user_may_declare_the_attribute_that_hides_types_too()
    {
        using var project = new ConsumerProject(package);
        project.WritePage("specs/Place.md", "`city` | *String* | :heavy_check_mark: | N/A");
        project.Write("Embedded.cs", """
            namespace Microsoft.CodeAnalysis
            {
                internal sealed partial class EmbeddedAttribute : global::System.Attribute
                {
                }
            }
            """);
        project.Write("Program.cs", "Console.WriteLine(typeof(Consumer.Place).Name);");

        Assert.Equal("Place", await project.RunAsync());
    }

    [Fact]
    public async Task A_project_with_an_attribute_of_its_own_that_is_in_one_piece_turns_ours_off()
    {
        using var project = new ConsumerProject(package, "<PropertyGroup><PlexModelsPolyfills>false</PlexModelsPolyfills></PropertyGroup>");
        project.WritePage("specs/Place.md", "`city` | *String* | :heavy_check_mark: | N/A");
        project.Write("Embedded.cs", """
            namespace Microsoft.CodeAnalysis
            {
                internal sealed class EmbeddedAttribute : global::System.Attribute
                {
                }
            }
            """);
        project.Write("Program.cs", "Console.WriteLine(typeof(Consumer.Place).Name);");

        Assert.Equal("Place", await project.RunAsync());
    }
}
