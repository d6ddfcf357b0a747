namespace PlexModels.Package.Tests.Matrix;

/// <summary>A row of the matrix: a project in a folder of its own, and what is to become of it.</summary>
/// <param name="Name">What the row is about; the project's folder and file have this name.</param>
/// <param name="Frameworks">The target frameworks.</param>
internal sealed record MatrixRow(string Name, string Frameworks = "net10.0")
{
    public MatrixResult Result { get; init; } = MatrixResult.Runs;

    /// <summary>The lines that the program prints, or texts in the output of the build.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>Properties behind those that every row has.</summary>
    public string Properties { get; init; } = "";

    /// <summary>What the project file has beside properties and the reference to the package.</summary>
    public string Content { get; init; } = "";

    /// <summary>The reference to the package, whose version is written as <c>$PACKAGE$</c> here and in files.</summary>
    public string Reference { get; init; } = """<PackageReference Include="PlexModels.Generator" Version="$PACKAGE$" PrivateAssets="all" />""";

    public string RootNamespace { get; init; } = "Shop";

    /// <summary>The source of the program; empty for a library.</summary>
    public string Program { get; init; } = "";

    /// <summary>The texts of files by their paths below the project's folder; pages among them.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = MatrixPages.BelowSpecs;

    /// <summary>Symbolic links by their paths below the project's folder, each with what it leads to, seen from the link's folder.</summary>
    public IReadOnlyDictionary<string, string> Links { get; init; } = new Dictionary<string, string>();

    public override string ToString() => Name;
}
