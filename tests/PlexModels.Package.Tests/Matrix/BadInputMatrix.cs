namespace PlexModels.Package.Tests.Matrix;

/// <summary>Projects whose build is to end with a message that says what is wrong.</summary>
internal static class BadInputMatrix
{
    private const int ManyFiles = 5000;

    public static IReadOnlyList<MatrixRow> Rows { get; } =
    [
        Says("CSharp9", "error PLX0102: ", "9.0") with { Properties = "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>" },
        Says("CSharp10", "error PLX0102: ", "10.0") with { Properties = "<LangVersion>10</LangVersion>" },
        Says(
            "EveryProperty",
            "error PLX0100: 'not one' is no value of PlexModelsNamespace; write ",
            "error PLX0100: 'wrong' is no value of PlexModelsAccessibility; write one of: Public, Internal",
            "error PLX0100: 'wrong' is no value of PlexModelsKind; write one of: Class, Record",
            "error PLX0100: 'wrong' is no value of PlexModelsSetters; write one of: Init, Set",
            "error PLX0100: 'wrong' is no value of PlexModelsEquality; write one of: Default, Members",
            "error PLX0100: 'wrong' is no value of PlexModelsDisplay; write one of: Members, None",
            "error PLX0100: 'wrong' is no value of PlexModelsExamples; write one of: true, false",
            "error PLX0100: 'wrong' is no value of PlexModelsWireNames; write one of: AsWritten, CamelCase, SnakeCase, PascalCase, KebabCase",
            "error PLX0100: 'wrong' is no value of PlexModelsDialect; write one of: Auto, ",
            "error PLX0100: 'wrong' is no value of PlexModelsUnknownMembers; write one of: Preserve, Skip, Error",
            "error PLX0100: 'wrong' is no value of PlexModelsReading; write one of: Strict, Tolerant",
            "error PLX0100: 'wrong' is no value of PlexModelsDirectJson; write one of: true, false",
            "error PLX0100: 'wrong' is no value of PlexModelsBaseline; write one of: Optional, Required",
            "error PLX0100: '!' is no value of PlexModelsTables; write one of: patterns of headings",
            "error PLX0106: '* Preveiw' in PlexModelsTables matches no heading; write ",
            "error PLX0100: 'amount=wrong' is no value of PlexModelsTypeWord; write one of: a word with a Type",
            "error PLX0100: 'wrong' is no value of PlexModelsPolyfills; write one of: true, false") with
        {
            Properties = """
                <PlexModelsNamespace>not one</PlexModelsNamespace>
                <PlexModelsAccessibility>wrong</PlexModelsAccessibility>
                <PlexModelsKind>wrong</PlexModelsKind>
                <PlexModelsSetters>wrong</PlexModelsSetters>
                <PlexModelsEquality>wrong</PlexModelsEquality>
                <PlexModelsDisplay>wrong</PlexModelsDisplay>
                <PlexModelsExamples>wrong</PlexModelsExamples>
                <PlexModelsWireNames>wrong</PlexModelsWireNames>
                <PlexModelsDialect>wrong</PlexModelsDialect>
                <PlexModelsUnknownMembers>wrong</PlexModelsUnknownMembers>
                <PlexModelsReading>wrong</PlexModelsReading>
                <PlexModelsDirectJson>wrong</PlexModelsDirectJson>
                <PlexModelsBaseline>wrong</PlexModelsBaseline>
                <PlexModelsTables>!|* Preveiw</PlexModelsTables>
                <PlexModelsPolyfills>wrong</PlexModelsPolyfills>
                """,
            Content = """<ItemGroup><PlexModelsTypeWord Include="amount" Type="wrong" /></ItemGroup>""",
        },
        Says("Roots", "error PLX0103: 'Plaec' in PlexModelsRoots matches no model; ", "error PLX0100: 'wrong' is no value of PlexModelsKind; ") with
        {
            Properties = "<PlexModelsRoots>Plaec</PlexModelsRoots><PlexModelsKind>wrong</PlexModelsKind>",
        },
        Says("DefaultSpecs", "error PLX0100: 'wrong' is no value of EnableDefaultPlexModelsSpecs; write one of: true, false") with
        {
            Properties = "<EnableDefaultPlexModelsSpecs>wrong</EnableDefaultPlexModelsSpecs>",
        },
        Says(
            "EveryMetadata",
            "error PLX0100: 'not one' is no value of PlexModelsNamespace; write ",
            "error PLX0100: 'wrong' is no value of PlexModelsAccessibility; write one of: Public, Internal",
            "error PLX0100: 'wrong' is no value of PlexModelsKind; write one of: Class, Record",
            "error PLX0100: 'wrong' is no value of PlexModelsSetters; write one of: Init, Set",
            "error PLX0100: 'wrong' is no value of PlexModelsEquality; write one of: Default, Members",
            "error PLX0100: 'wrong' is no value of PlexModelsDisplay; write one of: Members, None",
            "error PLX0100: 'wrong' is no value of PlexModelsWireNames; write one of: AsWritten, CamelCase, SnakeCase, PascalCase, KebabCase",
            "error PLX0100: 'wrong' is no value of PlexModelsDialect; write one of: Auto, ",
            "error PLX0100: 'wrong' is no value of PlexModelsUnknownMembers; write one of: Preserve, Skip, Error",
            "error PLX0100: 'wrong' is no value of PlexModelsReading; write one of: Strict, Tolerant") with
        {
            Content = """
                <ItemGroup>
                  <PlexModelsSpec Update="specs/Line.md" Namespace="not one" Accessibility="wrong" Kind="wrong" Setters="wrong" Equality="wrong" Display="wrong" WireNames="wrong" Dialect="wrong" UnknownMembers="wrong" Reading="wrong" />
                </ItemGroup>
                """,
        },
        Says("NoSuchPage", "error PLX0001: Pages cannot be read, since there are no such files: ", "nowhere/Lost.md. ") with { Content = """<ItemGroup><PlexModelsSpec Include="../nowhere/Lost.md" /></ItemGroup>""" },
        Says("FolderForPage", "error PLX0001: Pages cannot be read, since there are no such files: ", "pages/Lost.md. ") with
        {
            Files = MatrixPages.BelowSpecs.With("pages/Lost.md/file.txt", ""),
            Content = """<ItemGroup><PlexModelsSpec Include="pages/Lost.md" /></ItemGroup>""",
        },
        Says("LinkToNothing", "specs/Lost.md(1,1): error PLX0001: The page cannot be read: it cannot be opened, or is no text") with { Links = new Dictionary<string, string> { ["specs/Lost.md"] = "nowhere.md" } },
        Says("NoText", "error PLX0001: ", "specs/Picture.md") with { Files = MatrixPages.BelowSpecs.With("specs/Picture.md", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0") },
        Says("ManyFiles", "ManyFiles: PlexModels.Generator reads 5008 pages. Narrow the globs of the PlexModelsSpec items") with
        {
            Files = Enumerable.Range(0, ManyFiles).Aggregate(
                new Dictionary<string, string>(MatrixPages.BelowSpecs, StringComparer.Ordinal),
                static (files, number) =>
                {
                    files[string.Create(System.Globalization.CultureInfo.InvariantCulture, $"modules/m{number}/README.md")] = "# Module\n\nInstall it.\n";
                    return files;
                }),
            Content = """<ItemGroup><PlexModelsSpec Include="**/*.md" Exclude="specs/**" /></ItemGroup>""",
        },
    ];

    private static MatrixRow Says(string name, params string[] says) => new(name) { Result = MatrixResult.Tells, Says = says };
}
