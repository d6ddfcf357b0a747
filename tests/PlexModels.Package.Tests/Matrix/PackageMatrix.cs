namespace PlexModels.Package.Tests.Matrix;

/// <summary>The matrix: shapes of projects that are to build without a warning, and run where they can. Shapes that classes of tests of their own are about are not listed again.</summary>
internal static class PackageMatrix
{
    private const string Strict = """
        <LangVersion>latest</LangVersion>
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        """;

    private const string EveryFramework = "net10.0;net8.0;net472;netstandard2.0";

    public static IReadOnlyList<MatrixRow> Rows { get; } =
    [
        // Frameworks. What is made for .NET Framework and .NET Standard is compiled here and run elsewhere.
        Shop("Net8", "net8.0"),
        Shop("Net472", "net472") with { Result = MatrixResult.Builds },
        Shop("MultiTargeting", "net10.0;netstandard2.0") with { Properties = "<OutputType Condition=\"'$(TargetFramework)' == 'netstandard2.0'\">Library</OutputType>" },

        // The language.
        Shop("CSharp11") with { Properties = "<LangVersion>11</LangVersion>" },
        Shop("CSharp12") with { Properties = "<LangVersion>12</LangVersion>" },
        Shop("CSharpPreview") with { Properties = "<LangVersion>preview</LangVersion>" },
        Shop("NullableOff") with { Properties = "<Nullable>disable</Nullable>" },
        Shop("ImplicitUsingsOff") with { Properties = "<ImplicitUsings>disable</ImplicitUsings>" },
        Shop("CheckedAndUnsafe") with { Properties = "<CheckForOverflowUnderflow>true</CheckForOverflowUnderflow><AllowUnsafeBlocks>true</AllowUnsafeBlocks><Features>strict</Features>" },
        Shop("ReflectionOff") with { Properties = "<JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>" },

        // Options, under every analyzer and code style rule that there is: the code without any on every framework, and with all at once.
        Library("Strict", EveryFramework) with { Properties = Strict },
        Library("StrictEverything", EveryFramework) with { Properties = Strict + "<PlexModelsKind>Record</PlexModelsKind><PlexModelsSetters>Set</PlexModelsSetters><PlexModelsEquality>Members</PlexModelsEquality><PlexModelsExamples>true</PlexModelsExamples>" },
        Library("StrictInternal") with { Properties = Strict + "<PlexModelsAccessibility>Internal</PlexModelsAccessibility><PlexModelsEquality>Members</PlexModelsEquality>" },
        Library("StrictTolerant") with { Properties = Strict + "<PlexModelsReading>Tolerant</PlexModelsReading><PlexModelsUnknownMembers>Error</PlexModelsUnknownMembers><PlexModelsDisplay>None</PlexModelsDisplay><PlexModelsDirectJson>false</PlexModelsDirectJson>" },
        Shop("Internal") with { Properties = "<PlexModelsAccessibility>Internal</PlexModelsAccessibility>" },
        new("Records") { Properties = "<PlexModelsKind>Record</PlexModelsKind><PlexModelsEquality>Members</PlexModelsEquality>", Program = MatrixPrograms.Records, Says = ["False", "True"] },
        new("Setters") { Properties = "<PlexModelsSetters>Set</PlexModelsSetters><PlexModelsEquality>Members</PlexModelsEquality><PlexModelsExamples>true</PlexModelsExamples>", Program = MatrixPrograms.Setters, Says = ["True", "True", "False"] },

        // What else is in the project.
        Shop("OwnNames") with { Files = MatrixPages.BelowSpecs.With("Own.cs", OwnTypes) },
        new("Controllers") { Sdk = "Microsoft.NET.Sdk.Web", Program = MatrixPrograms.Controllers, Says = MatrixPrograms.LinesPrint },
        new("Endpoints") { Sdk = "Microsoft.NET.Sdk.Web", Program = MatrixPrograms.Endpoints, Says = MatrixPrograms.LinesPrint },
        new("BlazorWebAssembly")
        {
            Sdk = "Microsoft.NET.Sdk.BlazorWebAssembly",
            Result = MatrixResult.Builds,
            Content = """<ItemGroup><PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.15" /></ItemGroup>""",
            Program = MatrixPrograms.Browser,
            Files = MatrixPages.BelowSpecs
                .With("App.razor", "@using Microsoft.AspNetCore.Components\n<LineView Line=\"line\" />\n@code {\n    private readonly Line line = new() { Count = 3 };\n}\n")
                .With("LineView.razor", "@using Microsoft.AspNetCore.Components\n<p>@Line.Count</p>\n@code {\n    [Parameter, EditorRequired] public Line Line { get; set; } = null!;\n}\n"),
        },

        // How the project is restored and laid out.
        Shop("CentralPackages") with
        {
            Reference = """<PackageReference Include="PlexModels.Generator" PrivateAssets="all" />""",
            Files = MatrixPages.BelowSpecs.With("Directory.Packages.props", """
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="PlexModels.Generator" Version="$PACKAGE$" /></ItemGroup>
                </Project>
                """),
        },
        Shop("LockFile") with { Properties = "<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>" },
        Shop("Größe und Maß"),
        Shop("C# [neu] {a,b} (1), x=y") with
        {
            Files = MatrixPages.Below("Seiten #1 [alt]"),
            Content = """<ItemGroup><PlexModelsSpec Include="Seiten #1 [alt]/**/*.md" /></ItemGroup>""",
        },
        Shop("SymbolicLinks") with
        {
            Files = MatrixPages.Below("real"),
            Links = MatrixPages.All.Keys.Where(static page => !page.Contains('/', StringComparison.Ordinal)).ToDictionary(static page => "specs/" + page, static page => "../real/" + page)
                .With("specs/shared", "../real/shared"),
        },
        Shop("CarriageReturns") with { Files = MatrixPages.BelowSpecs.ToDictionary(static page => page.Key, static page => "\uFEFF" + page.Value.Replace("\n", "\r\n", StringComparison.Ordinal)) },
        Shop("SharedProject") with
        {
            Files = MatrixPages.Below("shared/specs")
                .With("shared/Shared.shproj", """
                    <Project ToolsVersion="14.0" DefaultTargets="Build" xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                      <PropertyGroup Label="Globals"><ProjectGuid>6f4cb7bb-6f1c-4f0d-9d35-0d3f7a1b0c1e</ProjectGuid></PropertyGroup>
                      <Import Project="Shared.projitems" Label="Shared" />
                    </Project>
                    """)
                .With("shared/Shared.projitems", """
                    <Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">
                      <ItemGroup><PlexModelsSpec Include="$(MSBuildThisFileDirectory)specs/**/*.md" /></ItemGroup>
                    </Project>
                    """),
            Content = """<Import Project="shared/Shared.projitems" Label="Shared" />""",
        },
        Shop("Trimmed") with
        {
            Properties = "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn><RuntimeIdentifier>$(NETCoreSdkPortableRuntimeIdentifier)</RuntimeIdentifier><AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath>",
        },
        Library("Packed"),
    ];

    // Classes of models' names in another namespace, and in the models' own namespace classes of the names that generated code may use.
    private const string OwnTypes = """
        namespace Shop.Own
        {
            internal sealed class Order
            {
                public Shop.Order? Model { get; init; }
            }
        }

        namespace Shop
        {
            internal static class System;
            internal sealed class String;
            internal sealed class Object;
            internal sealed class Guid;
            internal sealed class Uri;
            internal sealed class DateTimeOffset;
            internal sealed class JsonElement;
            internal sealed class JsonException;
            internal sealed class JsonConverter;
            internal sealed class Obsolete;
            internal sealed class ObsoleteAttribute;
            internal sealed class List<T>;
            internal sealed class IReadOnlyDictionary<TKey, TValue>;
            internal sealed class Nullable<T>;
            internal sealed class Utf8JsonReader;
            internal sealed class Enum;
            internal sealed class Math;
        }

        """;

    private static MatrixRow Shop(string name, string frameworks = "net10.0") => new(name, frameworks) { Program = MatrixPrograms.Shop, Says = MatrixPrograms.ShopPrints };

    private static MatrixRow Library(string name, string frameworks = "net10.0") => new(name, frameworks) { Result = MatrixResult.Builds };
}
