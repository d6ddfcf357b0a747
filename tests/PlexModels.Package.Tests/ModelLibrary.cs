namespace PlexModels.Package.Tests;

/// <summary>A class library of pages, and an app beside it that references it: the layout for whatever has to see the models.</summary>
internal sealed class ModelLibrary : IDisposable
{
    /// <param name="package">The package.</param>
    /// <param name="content">What the app's project file has beside the reference.</param>
    /// <param name="libraryContent">What the library's project file has beside the package.</param>
    /// <param name="framework">The library's framework.</param>
    /// <param name="hasReference">Whether the app references the package as well.</param>
    public ModelLibrary(PackedPackage package, string content = "", string libraryContent = "", string framework = "net10.0", bool hasReference = false)
    {
        App = new ConsumerProject(
            package,
            $"""
            <PropertyGroup>
              <EnableDefaultItems>false</EnableDefaultItems>
              <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            </PropertyGroup>
            <ItemGroup>
              <Compile Include="*.cs" />
              <ProjectReference Include="models/Models.csproj" />
            </ItemGroup>
            {content}
            """,
            hasReference: hasReference);
        App.Write("models/Models.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{framework}</TargetFramework>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PlexModels.Generator" Version="{package.Version}" PrivateAssets="all" />
              </ItemGroup>
              {libraryContent}
            </Project>
            """);
        App.WritePage(
            "models/specs/Place.md",
            "`city` | *String* | :heavy_check_mark: | N/A",
            "`note` | *JsonNullable\\<String>* | :heavy_minus_sign: | N/A",
            "`kind` | [Optional\\<Kind>](Kind.md) | :heavy_minus_sign: | N/A");
        App.Write("models/specs/Kind.md", "# Kind\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `TOWN` | town |\n");
        App.Write("models/specs/Level.md", "# Level\n\n## Values\n\n| Name | Value |\n| --- | --- |\n| `LOW` | 1 |\n| `HIGH` | 2 |\n");
        App.Write("models/specs/Either.md", "# Either\n\n## Supported Types\n\n### Place\n\n```java\nvalue\n```\n\n### String\n\n```java\nvalue\n```\n");
    }

    public ConsumerProject App { get; }

    public void Dispose() => App.Dispose();
}
