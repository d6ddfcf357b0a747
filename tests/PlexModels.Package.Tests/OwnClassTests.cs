namespace PlexModels.Package.Tests;

/// <summary><c>JsonNullable</c> in a class of another assembly, which System.Text.Json's own generator knows, compiled ahead of time.</summary>
public sealed class OwnClassTests(PackedPackage package)
{
    private const string Documents = """
        {};{"count":null,"name":null,"place":null};{"count":7,"name":"x","place":{"city":null,"zip":1}};{"place":{"zip":1}}
        """;

    [Fact]
    public async Task A_class_of_another_assembly_keeps_absent_null_and_a_value_apart_in_a_native_app()
    {
        Assert.SkipUnless(NativeApp.CanCompile, "Native code needs clang or gcc, which are not here.");
        using var app = new NativeApp(
            package,
            """
            <ItemGroup>
              <Compile Remove="models/**" />
              <ProjectReference Include="models/Models.csproj" />
            </ItemGroup>
            """,
            hasReference: false);
        app.Project.Write("models/Models.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <IsAotCompatible>true</IsAotCompatible>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PlexModels.Generator" Version="{package.Version}" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);
        app.Project.WritePage(
            "models/specs/Place.md",
            "`city` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A",
            "`zip` | *Integer* | :heavy_check_mark: | N/A");
        app.Project.Write("Program.cs", """
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using Models;

            foreach (var json in args[0].Split(';'))
            {
                Console.WriteLine(JsonSerializer.Serialize(JsonSerializer.Deserialize(json, OwnContext.Default.Patch)!, OwnContext.Default.Patch));
            }

            public sealed class Patch
            {
                [JsonPropertyName("count"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
                public JsonNullable<int> Count { get; set; }

                [JsonPropertyName("name"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
                public JsonNullable<string> Name { get; set; }

                [JsonPropertyName("place"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
                public JsonNullable<Place> Place { get; set; }
            }

            [JsonSerializable(typeof(Patch))]
            [JsonSerializable(typeof(Place))]
            internal sealed partial class OwnContext : JsonSerializerContext;
            """);

        await app.CompileAsync();

        Assert.Equal(Documents.Split(';'), (await app.RunAsync(Documents)).Split('\n'));
    }
}
